// The kind files of a workspace: an engine that knows them, and findings in those that are broken.
import type { Diagnostic } from 'vscode-languageserver'
import { unread, type Fault } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import type { KindFault } from '../core/kinds/schemaFiles.ts'
import type { Language } from '../core/problem.ts'
import { lines } from '../core/text.ts'
import { KIND_FILE, type Host } from './host.ts'
import type { LoadedSettings } from './settingsFiles.ts'
import { decoded } from './uris.ts'

/** A kind file that is broken. */
export interface BrokenKind {
  readonly uri: string
  readonly text: string
  readonly faults: readonly Fault[]
}

export interface LoadedKinds {
  readonly engine: Engine
  /** All kind files that were read: the engine stays as it is while these do. */
  readonly texts: ReadonlyMap<string, string>
  readonly broken: readonly BrokenKind[]
  readonly settings: LoadedSettings
}

/** What kind files give. */
type Kinds = Omit<LoadedKinds, 'settings'>

/** Reads the kind files and makes an engine, or keeps `before` when they are the same. A broken one is left out and told of; all others work. */
export async function loadKindFiles(uris: readonly string[], host: Pick<Host, 'read'>, before: Kinds | undefined): Promise<Kinds> {
  const texts = new Map<string, string>()
  for (const uri of uris) {
    const text = await host.read(uri)
    if (text !== undefined && nameBelowKinds(uri) !== undefined) texts.set(uri, text)
  }
  if (before && before.texts.size === texts.size && [...texts].every(([uri, text]) => before.texts.get(uri) === text)) return before
  const named = new Map<string, { readonly uri: string; readonly text: string }>()
  const found = new Map<string, KindFault[]>()
  for (const [uri, text] of texts) {
    const name = nameBelowKinds(uri) ?? ''
    const other = named.get(name)
    if (!other) named.set(name, { uri, text })
    else if (other.text !== text) found.set(uri, [{ reason: 'duplicate', pointer: '/kind/id', detail: name }])
  }
  // not before it is needed: it is most of the server
  const { loadEngine } = await import('./loadEngine.ts')
  const { engine, faults } = await loadEngine(new Map([...named].map(([name, { text }]) => [name, text])), () => import('../core/kinds/compile.ts'))
  for (const { file, fault } of faults) {
    const uri = named.get(file)?.uri
    if (uri !== undefined) found.set(uri, [...(found.get(uri) ?? []), fault])
  }
  return { engine, texts, broken: await brokenKinds(texts, found) }
}

async function brokenKinds(texts: ReadonlyMap<string, string>, found: ReadonlyMap<string, readonly KindFault[]>): Promise<readonly BrokenKind[]> {
  if (found.size === 0) return []
  const { kindProblem } = await import('../core/kinds/kindFile.ts')
  return [...found].map(([uri, faults]) => ({ uri, text: texts.get(uri) ?? '', faults: faults.map((fault) => kindProblem(texts.get(uri) ?? '', fault)) }))
}

/** The findings of a broken kind file. */
export function kindDiagnostics({ uri, text, faults }: BrokenKind, language: Language, docs: string | undefined): Diagnostic[] {
  const problems = faults.map(({ code, message, values, place }) => ({ code, message, values, from: place, to: place, severity: 'error' as const, fixes: [] }))
  return diagnostics(unread(uri, 'yaml', text), problems, lines(text), language, docs)
}

/** The path of a kind file below `.pitkospuut/kinds/`. */
export function nameBelowKinds(uri: string): string | undefined {
  const path = decoded(uri)
  return KIND_FILE.test(path) ? path.slice(path.lastIndexOf(KINDS) + KINDS.length) : undefined
}

const KINDS = '.pitkospuut/kinds/'
