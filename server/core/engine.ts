// The engine as the server and the command line use it: kinds and rules in, documents and findings out. Holds no state: a document remembers what was computed from it.
import { check, ruleSet, type Checked, type RuleSet } from './check.ts'
import type { Document } from './document.ts'
import { viewOf } from './documentView.ts'
import type { Kind, Validate } from './kinds/kind.ts'
import { labelsOfProperties, lazyKind, loadKind, type KindFault, type SchemaFiles } from './kinds/load.ts'
import { commonKeysOf, type Kinds } from './kinds/select.ts'
import { edit, read } from './read.ts'
import type { CodedRule } from './rules/rule.ts'
import type { Json } from './json.ts'
import type { TextEdit } from './text.ts'
import type { DocumentView } from './view.ts'
import { factsOf, type Facts, type Workspace } from './workspace.ts'

/** What is compiled ahead of time: schemas as JSON, their validators by file, and the rules. */
export interface Bundled {
  readonly schemas: Readonly<Record<string, Json>>
  readonly validators: Readonly<Record<string, Validate>>
  readonly rules: readonly CodedRule[]
}

/** Kind files of a workspace, by file name; `compile` makes their validators. */
export interface WorkspaceKinds {
  readonly files: Readonly<Record<string, Json>>
  readonly globs: Kinds['globs']
  readonly compile: (schema: Json) => { readonly validate: Validate } | { readonly fault: KindFault }
}

export interface Engine {
  readonly kinds: Kinds
  readonly rules: RuleSet
  /** What is wrong with the workspace's kind files. Such a kind is left out; all others work. */
  readonly kindFaults: readonly { readonly file: string; readonly fault: KindFault }[]
  readonly read: (path: string, text: string) => Document
  readonly edit: (before: Document, change: TextEdit) => Document
  /** Without a workspace: what the document tells by itself. */
  readonly check: (document: Document, workspace: Workspace | undefined, today: string) => Checked
  /** False when the other documents surely change nothing in the findings of the one with these facts. */
  readonly concerns: (facts: Facts, workspace: Workspace) => boolean
  readonly view: (document: Document, today: string) => DocumentView | undefined
  readonly facts: (document: Document) => Facts | undefined
}

export function createEngine(bundled: Bundled, own?: WorkspaceKinds): Engine {
  const { kinds, faults } = loadKinds(bundled, own)
  const rules = ruleSet(bundled.rules)
  return {
    kinds, rules,
    kindFaults: faults,
    read: (path, text) => read(kinds, path, text),
    edit: (before, change) => edit(kinds, before, change),
    check: (document, workspace, today) => check(document, { rules, today, ...(workspace ? { workspace } : {}) }),
    concerns: (facts, workspace) => rules.workspace.some((rule) => rule.concerns(facts, workspace)),
    view: (document, today) => viewOf(document, today),
    facts: (document) => {
      const view = viewOf(document, '')
      return view && factsOf(view)
    },
  }
}

const META = 'kind.meta.json'
/** What every kind brings in. */
const COMMON_SCHEMA = 'shared/common.schema.json'
const MOST_FAULTS = 5

/** What the schema of kind files says against one: annotations that are misspelt or of the wrong form. */
function ofForm(json: Json | undefined, meta: ReturnType<WorkspaceKinds['compile']> | undefined): readonly KindFault[] {
  if (json === undefined || !meta || 'fault' in meta) return []
  const all = meta.validate(json).filter(({ keyword }) => !COMBINING.has(keyword))
  // where something inside is wrong, everything beside it counts as unknown too
  const violations = all.filter(({ keyword, pointer }) => keyword !== 'unevaluatedProperties' || !all.some((other) => other.keyword !== 'unevaluatedProperties' && other.pointer.startsWith(pointer)))
  return violations.slice(0, MOST_FAULTS).map(({ keyword, pointer, params }) => ({ reason: 'schema', pointer, detail: [keyword, ...Object.values(params).map(String)].join(' ').slice(0, 120) }))
}

const COMBINING: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'if', 'not', 'allOf', '$ref'])

function loadKinds({ schemas, validators }: Bundled, own: WorkspaceKinds | undefined): { readonly kinds: Kinds; readonly faults: Engine['kindFaults'] } {
  const faults: { readonly file: string; readonly fault: KindFault }[] = []
  const bundledFiles: SchemaFiles = new Map(Object.entries(schemas))
  const list = Object.entries(validators).flatMap(([file, validate]): readonly Kind[] => {
    const kind = lazyKind(file, bundledFiles, validate)
    return kind ? [kind] : []
  })
  const files: SchemaFiles = new Map([...bundledFiles, ...Object.entries(own?.files ?? {})])
  const meta = own && Object.keys(own.files).length > 0 ? own.compile(schemas[META] ?? true) : undefined
  const taken = new Set(list.map(({ id }) => id))
  for (const file of Object.keys(own?.files ?? {})) {
    if (!file.endsWith('.schema.json') || file.includes('/')) continue
    const { loaded, faults: found } = loadKind(file, files)
    faults.push(...[...found, ...ofForm(own?.files[file], meta)].map((fault) => ({ file, fault })))
    if (!loaded || !own) continue
    const compiled = own.compile(loaded.schema)
    if ('fault' in compiled) faults.push({ file, fault: compiled.fault })
    else if (taken.has(loaded.kind.id)) faults.push({ file, fault: { reason: 'duplicate', pointer: '/kind/id', detail: loaded.kind.id } })
    else {
      taken.add(loaded.kind.id)
      list.unshift({ ...loaded.kind, validate: compiled.validate })
    }
  }
  return { kinds: { list, globs: own?.globs ?? [], commonKeys: commonKeysOf(labelsOfProperties(schemas[COMMON_SCHEMA])) }, faults }
}
