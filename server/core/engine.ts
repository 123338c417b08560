// The engine as the server and the command line use it: kinds and rules in, documents and findings out. Holds no state: a document remembers what was computed from it.
import { clean, RESIDUE, type Cleaned } from './clean/clean.ts'
import { plainKinds } from './clean/plainKind.ts'
import { check, type Checked } from './check.ts'
import { withoutKnown, type KnownFindings } from './baseline.ts'
import { checkConfiguration } from './config/checkConfiguration.ts'
import { NO_CONFIGURATION, type Configuration } from './config/configuration.ts'
import { ignorePatterns } from './config/patterns.ts'
import { readConfiguration, type ReadConfiguration } from './config/readConfiguration.ts'
import { pathOfCopy, type Copy } from './contents.ts'
import { newDocument, type Created, type NewDocument } from './create/newDocument.ts'
import type { Document } from './document.ts'
import { viewOf } from './documentView.ts'
import { soughtIn, type Sought } from './features/workspaceSymbols.ts'
import { fingerprintOf, fingerprintOfItem } from './fingerprint.ts'
import { filePatterns } from './kinds/filePatterns.ts'
import { kindsOf, type CompiledSchemas, type FaultOfFile, type WorkspaceKinds } from './kinds/kindsOf.ts'
import type { Kinds } from './kinds/select.ts'
import { edit, read } from './read.ts'
import { ruleSet, type RuleSet } from './ruleSet.ts'
import type { CodedRule } from './rules/rule.ts'
import { sha256 } from './sha256.ts'
import type { Span, TextEdit } from './text.ts'
import type { DocumentView } from './view.ts'
import { lookingAt } from './watch.ts'
import { factsOf, type Facts } from './facts.ts'
import type { Workspace } from './workspace.ts'

/** What is compiled ahead of time: schemas with their validators, and the rules. */
export interface Bundled extends CompiledSchemas {
  readonly rules: readonly CodedRule[]
}

export interface Engine {
  readonly kinds: Kinds
  readonly rules: RuleSet
  /** What is wrong with the workspace's kind files. Such a kind is left out; all others work. */
  readonly kindFaults: readonly FaultOfFile[]
  readonly read: (path: string, text: string) => Document
  readonly edit: (before: Document, change: TextEdit) => Document
  /** Without a workspace: what the document tells by itself. */
  readonly check: (document: Document, workspace: Workspace | undefined, today: string) => Checked
  /** False when the other documents surely change nothing in the findings of the one with these facts. */
  readonly concerns: (facts: Facts, workspace: Workspace) => boolean
  readonly view: (document: Document, today: string) => DocumentView | undefined
  readonly facts: (document: Document) => Facts | undefined
  /** What is kept of a document for those who look for something in the workspace. */
  readonly sought: (document: Document) => Sought | undefined
  /** Of what a document says, or one item of it (null when there is none). Undefined for a document of no kind. */
  readonly fingerprint: (document: Document, item?: string) => string | null | undefined
  /** What there is to know of a copy of a version of the document at a path. */
  readonly copy: (path: string, text: string, bytes: Uint8Array) => Copy
  /** What a settings document says (`.pitkospuut.yaml`). Its findings are those of `check`. */
  readonly settings: (document: Document) => ReadConfiguration
  /** What an organisation has set, as this engine goes by it. */
  readonly configuration: Configuration
  /** True for a file that is not to be checked. */
  readonly ignores: (path: string) => boolean
  /** Heals what came with a text that was pasted from a page; `within`: only there (offsets of its text). Off switches count, settings do not. */
  readonly clean: (document: Document, within?: Span) => Cleaned
  /** A new document of a kind, empty or from another document. */
  readonly create: (wanted: NewDocument) => Created
  /** This engine as an organisation has set it. `within` gives a path as it is seen from the folder of the settings. */
  readonly configured: (configuration: Configuration, within: (path: string) => string) => Engine
  /** This engine for a run that wants some findings only: rules that find no others are not run. */
  readonly narrowed: (wanted: (code: string) => boolean) => Engine
  /** This engine with findings that are known already and not told again, by the path of their document. */
  readonly knowing: (known: (path: string) => KnownFindings | undefined) => Engine
}

export function createEngine(bundled: Bundled, own?: WorkspaceKinds): Engine {
  const { kinds, faults } = kindsOf(bundled, own)
  return engineWith(bundled.rules, kinds, faults, { configuration: NO_CONFIGURATION, within: (path) => path })
}

/** What an engine goes by beside its kinds and rules. */
interface Setting {
  readonly configuration: Configuration
  readonly within: (path: string) => string
  readonly known?: (path: string) => KnownFindings | undefined
  readonly wanted?: (code: string) => boolean
}

function engineWith(all: readonly CodedRule[], common: Kinds, kindFaults: readonly FaultOfFile[], set: Setting): Engine {
  const { configuration, within, known: knownIn, wanted } = set
  const globs = configuration.kinds.map(({ files, kind }) => {
    const matches = filePatterns(files)
    return { kind, matches: (path: string) => matches(within(path)) }
  })
  const kinds: Kinds = { ...common, globs }
  // whether an off switch is needed is known only when all rules have run
  const isNarrow = wanted !== undefined && !all.some(({ scope, code }) => scope === 'suppression' && wanted(code))
  const rules = ruleSet(isNarrow ? all.filter(({ code, replaces = [] }) => wanted(code) || replaces.some(wanted)) : all, configuration.weights)
  const isIgnored = ignorePatterns(configuration.ignored)
  const known = { kinds: common, rules: all }
  return {
    kinds, rules, kindFaults, configuration,
    read: (path, text) => read(kinds, path, text),
    edit: (before, change) => edit(kinds, before, change),
    check: (document, workspace, today) => {
      if (isSettings(document)) return { problems: checkConfiguration(document, known), successes: [] }
      const checked = check(document, { rules, today, configuration, ...(workspace ? { workspace } : {}) })
      const { problems, hidden } = withoutKnown(document, checked.problems, knownIn?.(document.path), all)
      return hidden === 0 ? checked : { ...checked, problems, hidden }
    },
    concerns: (facts, workspace) => rules.workspace.some((rule) => rule.concerns(facts, workspace)),
    view: (document, today) => viewOf(document, today, configuration),
    facts: (document) => {
      const view = isSettings(document) ? undefined : viewOf(document, '')
      return view && lookingAt(view, factsOf, document.memo).run(factsOf, factsOf)
    },
    sought: (document) => {
      const view = isSettings(document) ? undefined : viewOf(document, '')
      return view && soughtIn(view)
    },
    fingerprint,
    copy: (path, text, bytes) => {
      const print = fingerprint(read(kinds, pathOfCopy(path, text), text))
      return { hash: sha256(bytes), ...(typeof print === 'string' ? { fingerprint: print } : {}) }
    },
    settings: (document) => readConfiguration(document, known),
    ignores: (path) => configuration.ignored.length > 0 && isIgnored(within(path)),
    clean: (document, within) => cleaned(all, kinds, document, within),
    create: newDocument,
    configured: (next, from) => engineWith(all, common, kindFaults, { ...set, configuration: next, within: from }),
    narrowed: (which) => engineWith(all, common, kindFaults, { ...set, wanted: which }),
    knowing: (findings) => engineWith(all, common, kindFaults, { ...set, known: findings }),
  }
}

function fingerprint(document: Document, item?: string): string | null | undefined {
  const view = isSettings(document) ? undefined : viewOf(document, '')
  return view && (item === undefined ? fingerprintOf(view) : (fingerprintOfItem(view, item) ?? null))
}

/** An archived document is read like one of no kind: its sections are no business of anybody any more. */
function cleaned(all: readonly CodedRule[], own: Kinds, document: Document, within: Span | undefined): Cleaned {
  const rules = ruleSet(all.filter(({ code }) => RESIDUE.has(code)))
  const isOwn = document.content !== undefined && viewOf(document, '')?.archived !== true && !isSettings(document)
  const kinds = isOwn || document.notation === 'yaml' ? own : plainKinds(own)
  return clean(isOwn ? document : read(kinds, document.path, document.text), {
    read: (path, text) => read(kinds, path, text),
    check: (one) => check(one, { rules, today: '', configuration: NO_CONFIGURATION }).problems,
    view: (one) => (isSettings(one) ? undefined : viewOf(one, '')),
  }, within)
}

/** True for the settings of a workspace, which are checked like a document and are none. */
export const isSettings = ({ selection }: Document): boolean => selection.kind?.purpose === 'settings'
