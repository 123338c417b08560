// Checks files one by one: each by itself, and once the facts of all are known, again those that the others have something to do with.
import type { Configuration } from '../../core/config/configuration.ts'
import type { Checked } from '../../core/check.ts'
import type { Document } from '../../core/document.ts'
import type { Language, Problem } from '../../core/problem.ts'
import type { Facts } from '../../core/facts.ts'
import type { Workspace } from '../../core/workspace.ts'
import { SAID } from '../../core/texts/commandLineSaid.ts'
import { enginePath, type InputFile } from '../inputs.ts'
import type { Complaint, ReadText } from '../readFile.ts'
import { linted, withProblems, type LintedFile, type Recorded } from '../../core/linted.ts'
import type { RuleSet } from '../../core/ruleSet.ts'

/** What the checker asks of the engine. */
export interface Checking {
  readonly read: (path: string, text: string) => Document
  readonly facts: (document: Document) => Facts | undefined
  readonly check: (document: Document, workspace: Workspace | undefined, today: string) => Checked
  readonly concerns: (facts: Facts, workspace: Workspace) => boolean
  readonly rules: Pick<RuleSet, 'workspace'>
  readonly narrowed: (wanted: (code: string) => boolean) => Checking
  readonly configuration: Pick<Configuration, 'language'>
}

export interface CheckerOptions {
  /** ISO date. */
  readonly today: string
  /** Language of the messages; each document's own when absent. */
  readonly asked?: Language
  readonly wanted: (code: string) => boolean
  readonly readText: (input: InputFile) => ReadText | { readonly complaint: Complaint }
  /** Takes note of the findings of a document for a new baseline, and leaves those that it cannot hide. Absent: none is made. */
  readonly record?: (input: InputFile, document: Document, problems: readonly Problem[]) => { readonly recorded: Recorded; readonly left: readonly Problem[] } | undefined
  /** The index with what can be known of the contents of other documents and of copies. */
  readonly whole?: (workspace: Workspace) => Workspace
  /** How many findings and successes may be kept between the passes; `KEPT` when absent. */
  readonly room?: number
}

/** What a file tells by itself. Plain values: threads send it to each other. */
export interface Alone {
  /** Absent for a file of no kind. */
  readonly facts?: Facts
  readonly result?: LintedFile
  /** Why it could not be checked. */
  readonly complaint?: Complaint
}

export interface Checker {
  /** Checks a file by itself. */
  readonly alone: (input: InputFile) => Alone
  /** Keeps for `check` what a file told by itself, here or in another thread. */
  readonly keep: (input: InputFile, alone: Alone) => void
  /** What there is to say of a file. To be called once a file, after the facts of all. */
  readonly check: (input: InputFile, workspace: Workspace) => LintedFile | Complaint
}

/** `engineFor`: the engine as the settings of a file say. */
export function createChecker(engineFor: (input: InputFile) => Checking, options: CheckerOptions): Checker {
  const { readText, whole = (workspace) => workspace, room: most = KEPT } = options
  const check = checking(engineFor, options)
  const amended = amending(options)
  const kept = new Map<string, LintedFile>()
  const failed = new Map<string, Complaint>()
  let room = most
  const read = (input: InputFile): Document | undefined => {
    const found = readText(input)
    if ('complaint' in found) {
      failed.set(input.file, found.complaint)
      return undefined
    }
    const engine = engineFor(input)
    const document = engine.read(enginePath(input), found.text)
    if (!found.doubt) return document
    if (input.named || document.selection.reason !== 'none' || document.selection.unknown) failed.set(input.file, found.doubt)
    return engine.read(enginePath(input), '')
  }
  const guarded = <T>(input: InputFile, run: () => T): T | undefined => {
    try {
      return run()
    } catch (error) {
      failed.set(input.file, { texts: SAID.crashed, values: { path: input.path, detail: error instanceof Error ? error.message : String(error) } })
      return undefined
    }
  }
  return {
    alone: (input) => {
      const told = guarded(input, (): Alone => {
        const document = read(input)
        if (!document) return {}
        const facts = engineFor(input).facts(document)
        return { result: check(input, document, undefined), ...(facts ? { facts } : {}) }
      })
      const complaint = failed.get(input.file)
      return { ...told, ...(complaint ? { complaint } : {}) }
    },
    keep: (input, { result, complaint }) => {
      if (complaint) failed.set(input.file, complaint)
      if (!result) return
      room -= result.problems.length + result.successes.length + 1
      if (room > 0) kept.set(input.file, result)
    },
    check: (input, workspace) => {
      const result = guarded(input, () => {
        if (failed.has(input.file)) return undefined
        const known = kept.get(input.file)
        kept.delete(input.file)
        const facts = workspace.byPath.get(enginePath(input))
        if (known && !(facts && engineFor(input).concerns(facts, workspace))) return known
        const document = read(input)
        if (!document) return undefined
        return (known && amended(input, document, known, engineFor(input), whole(workspace))) ?? check(input, document, whole(workspace))
      })
      return failed.get(input.file) ?? result ?? { texts: SAID.crashed, values: { path: input.path, detail: '' } }
    },
  }
}

/** What there is to say of a document, in words. */
function checking(engineFor: (input: InputFile) => Checking, { today, asked, wanted, record }: CheckerOptions): (input: InputFile, document: Document, workspace: Workspace | undefined) => LintedFile {
  return (input, document, workspace) => {
    const engine = engineFor(input)
    const checked = engine.check(document, workspace, today)
    const language = asked ?? engine.configuration.language
    const noted = record?.(input, document, checked.problems)
    if (!noted) return linted(input.path, document, checked, language, wanted)
    const { left, recorded } = noted
    return { ...linted(input.path, document, { ...checked, problems: left, hidden: checked.problems.length - left.length }, language, wanted), recorded }
  }
}

/** Adds to what was said of a document by itself what the others bring to light: no other rule runs twice. Undefined where a baseline goes by all findings. */
function amending({ today, asked, wanted, record }: CheckerOptions): (input: InputFile, document: Document, known: LintedFile, engine: Checking, workspace: Workspace) => LintedFile | undefined {
  const readers = new WeakMap<Checking, Readers>()
  return (input, document, known, engine, workspace) => {
    if (record || known.hidden !== undefined) return undefined
    const made = readers.get(engine) ?? readersOf(engine)
    readers.set(engine, made)
    const { narrowed, codes } = made
    const checked = narrowed.check(document, workspace, today)
    if (checked.hidden !== undefined) return undefined
    return withProblems(known, linted(input.path, document, checked, asked ?? engine.configuration.language, (code) => wanted(code) && codes.has(code)))
  }
}

/** The rules that read other documents. */
interface Readers {
  /** An engine with these alone. */
  readonly narrowed: Checking
  readonly codes: ReadonlySet<string>
}

function readersOf({ rules, narrowed }: Checking): Readers {
  const codes = new Set(rules.workspace.map(({ code }) => code))
  return { narrowed: narrowed((code) => codes.has(code)), codes }
}

/** Results, findings and successes that are kept between the passes, about 300 bytes each. What is beyond is checked again: memory does not grow with the number of files. */
const KEPT = 100_000

export const isComplaint = (result: LintedFile | Complaint): result is Complaint => 'texts' in result
