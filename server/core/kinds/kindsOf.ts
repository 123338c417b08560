// The kinds that an engine knows: those that are bundled, read when they are needed, and those that a workspace describes itself, checked as they are read.
import type { Json } from '../json.ts'
import type { Kind, Validate } from './kind.ts'
import { lazyKind, loadKind, type LoadedKind } from './load.ts'
import { contextOf, type KindFault, type SchemaFiles } from './schemaFiles.ts'
import { labelsOfProperties } from './schemaWords.ts'
import { commonKeysOf, type Kinds } from './select.ts'

/** Schemas as JSON, and their validators, by file. */
export interface CompiledSchemas {
  readonly schemas: Readonly<Record<string, Json>>
  readonly validators: Readonly<Record<string, Validate>>
}

/** Kind files of a workspace, by file name; `compile` makes their validators. */
export interface WorkspaceKinds {
  readonly files: Readonly<Record<string, Json>>
  readonly compile: (schema: Json) => Compiled
}

type Compiled = { readonly validate: Validate } | { readonly fault: KindFault }

export interface FaultOfFile {
  readonly file: string
  readonly fault: KindFault
}

/** A kind of the workspace that cannot be used is left out; the others come before those that are bundled. */
export function kindsOf(bundled: CompiledSchemas, own: WorkspaceKinds | undefined): { readonly kinds: Kinds; readonly faults: readonly FaultOfFile[] } {
  const context = contextOf(new Map(Object.entries(bundled.schemas)), () => {})
  const ours = Object.entries(bundled.validators).flatMap(([file, validate]) => lazyKind(file, context, validate) ?? [])
  const list = ours.filter(({ purpose }) => purpose === undefined)
  const settings = ours.find(({ purpose }) => purpose === 'settings')
  const { kinds: theirs, faults } = own ? ownKinds(own, bundled.schemas, new Set(list.map(({ id }) => id))) : NONE
  const commonKeys = commonKeysOf(labelsOfProperties(bundled.schemas[COMMON_SCHEMA]))
  return { kinds: { list: [...theirs, ...list], globs: [], commonKeys, ...(settings ? { settings } : {}) }, faults }
}

interface OwnKinds {
  readonly kinds: readonly Kind[]
  readonly faults: readonly FaultOfFile[]
}

const NONE: OwnKinds = { kinds: [], faults: [] }

/** What every kind brings in. */
const COMMON_SCHEMA = 'shared/common.schema.json'
/** What kind files are checked against. */
const META = 'kind.meta.json'

/** `taken`: the ids of the kinds that there are. Of two kinds of one name the first is used. */
function ownKinds({ files: own, compile }: WorkspaceKinds, schemas: CompiledSchemas['schemas'], taken: ReadonlySet<string>): OwnKinds {
  const files: SchemaFiles = new Map([...Object.entries(schemas), ...Object.entries(own)])
  const names = Object.keys(own).filter((file) => file.endsWith('.schema.json') && !file.includes('/'))
  const meta = names.length > 0 ? compile(schemas[META] ?? true) : undefined
  const kinds: Kind[] = []
  const faults: FaultOfFile[] = []
  for (const file of names) {
    const { loaded, faults: found } = loadKind(file, files)
    const form = formFaults(own[file], meta)
    const made = loaded && usable(loaded, compile(loaded.schema), form.length > 0, (id) => taken.has(id) || kinds.some((kind) => kind.id === id))
    for (const fault of [...unlike([...found, ...form]), ...(made && 'faults' in made ? made.faults : [])]) faults.push({ file, fault })
    if (made && 'kind' in made) kinds.unshift(made.kind)
  }
  return { kinds, faults }
}

/** The kind with its validator, or what is wrong with it besides its form. */
function usable({ kind }: LoadedKind, compiled: Compiled, isMisformed: boolean, isTaken: (id: string) => boolean): { readonly kind: Kind } | { readonly faults: readonly KindFault[] } {
  // the compiler says the same of the form as the schema of kind files, only without its place
  if ('fault' in compiled) return { faults: compiled.fault.reason === 'schema' && isMisformed ? [] : [compiled.fault] }
  if (isTaken(kind.id) || kind.purpose) return { faults: [{ reason: 'duplicate', pointer: '/kind/id', detail: kind.id }] }
  return { kind: { ...kind, validate: compiled.validate } }
}

const MOST_FAULTS = 5

/** What the schema of kind files says against one: annotations that are misspelt or of the wrong form. */
function formFaults(json: Json | undefined, meta: Compiled | undefined): readonly KindFault[] {
  if (json === undefined || !meta || 'fault' in meta) return []
  const all = meta.validate(json).filter(({ keyword }) => !COMBINING.has(keyword))
  // where something inside is wrong, everything beside it counts as unknown too
  const violations = all.filter(({ keyword, pointer }) => keyword !== 'unevaluatedProperties' || !all.some((other) => other.keyword !== 'unevaluatedProperties' && other.pointer.startsWith(pointer)))
  return violations.slice(0, MOST_FAULTS).map(({ keyword, pointer, params }) => ({ reason: 'schema', pointer, detail: [keyword, ...Object.values(params).map(String)].join(' ').slice(0, 120) }))
}

const COMBINING: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'if', 'not', 'allOf', '$ref'])

/** Each fault once: what is merged from several sides is found as often. */
const unlike = (faults: readonly KindFault[]): readonly KindFault[] => [...new Map(faults.map((fault) => [fault.reason === 'recursion' ? fault.reason : JSON.stringify(fault), fault])).values()]
