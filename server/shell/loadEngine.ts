// Loads the engine when it is first needed: the parsers, the kinds and the rules, and a workspace's own kinds.
import type { Engine } from '../core/engine.ts'
import type { Json } from '../core/json.ts'
import type { compile } from '../core/kinds/compile.ts'
import type { KindFault } from '../core/kinds/schemaFiles.ts'

/** The text of a kind file by its name below `.pitkospuut/kinds/`. */
export type KindTexts = ReadonlyMap<string, string>

export interface Loaded {
  readonly engine: Engine
  /** Faults of kind files, by their name. */
  readonly faults: readonly { readonly file: string; readonly fault: KindFault }[]
}

/** Loads the compiler for schemas: a main imports it itself, so that it lies beside the engine and not in it. */
export type LoadCompiler = () => Promise<{ readonly compile: typeof compile }>

/** Makes an engine. The compiler is loaded only where a workspace has kinds of its own. */
export async function loadEngine(kindTexts: KindTexts, loadCompiler: LoadCompiler): Promise<Loaded> {
  const [{ createEngine }, { validateBy }, { schemas }, { rules }, { validators }] = await Promise.all([
    import('../core/engine.ts'), import('../core/kinds/validateBy.ts'), import('../bundled/schemas.ts'), import('../bundled/rules.ts'), import('../bundled/validators.js'),
  ])
  const bundled = { schemas, rules, validators: Object.fromEntries(Object.entries(validators).map(([file, validator]) => [file, validateBy(validator)])) }
  if (kindTexts.size === 0) {
    const engine = createEngine(bundled)
    return { engine, faults: [] }
  }
  const [compiler, { readKindFile }] = await Promise.all([loadCompiler(), import('../core/kinds/kindFile.ts')])
  const files: Record<string, Json> = {}
  const faults: { readonly file: string; readonly fault: KindFault }[] = []
  for (const [file, text] of kindTexts) {
    const read = readKindFile(text)
    if ('json' in read) files[file] = read.json
    else faults.push({ file, fault: read.fault })
  }
  const engine = createEngine(bundled, { files, compile: compiler.compile })
  return { engine, faults: [...faults, ...engine.kindFaults] }
}
