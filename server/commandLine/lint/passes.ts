// The two passes over the files of a run, and the report that is written as their results come, in the order of paths.
import { inWords, type Texts } from '../../core/problem.ts'
import type { Facts } from '../../core/facts.ts'
import { workspaceOf, type Workspace } from '../../core/workspace.ts'
import { REPORT } from '../../core/texts/commandLine.ts'
import type { InputFile } from '../inputs.ts'
import type { Context } from '../io.ts'
import type { Complaint } from '../readFile.ts'
import { isComplaint, type Alone, type Checker } from './checker.ts'
import type { LintedFile } from '../../core/linted.ts'
import { counted, NOTHING, type Counts, type Report } from '../../core/report/report.ts'
import { rowOf, type Help } from './row.ts'

export interface Outcome {
  readonly counts: Counts
  /** Files that could not be checked. */
  readonly failures: readonly Complaint[]
}

/** From so many files on progress is shown. */
const LONG_RUN = 50

export interface Files {
  readonly documents: readonly InputFile[]
  /** Checked already: kind files and settings. */
  readonly others: readonly LintedFile[]
  /** Files of no kind are reported too. */
  readonly all: boolean
  /** Adds what is known beyond the documents. */
  readonly around?: (workspace: Workspace) => Promise<Workspace>
}

/** `help`: other threads, when the run is worth it. */
export async function passes({ documents, others, all, around }: Files, checker: Checker, report: Report, context: Context, help?: Help): Promise<Outcome> {
  const progress = documents.length >= LONG_RUN ? await context.io.progress?.('…') : undefined
  const show = (texts: Texts, n: number): void => progress?.update(inWords(texts, { n, all: documents.length }, context.language))
  try {
    const own = await indexOf(documents, checker, show, help)
    const workspace = around ? await around(own) : own
    await report.begin()
    return await reported([...documents, ...others].sort((a, b) => (a.path < b.path ? -1 : 1)), workspace, checker, report, all, show)
  } finally {
    progress?.stop()
  }
}

/** Milliseconds of work after which signals and the progress on the terminal get their turn. */
const PORTION = 50

/** Lets others have their turn now and then. */
function turns(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < PORTION) return
    await new Promise<void>((resume) => setImmediate(resume))
    begun = performance.now()
  }
}

async function indexOf(documents: readonly InputFile[], checker: Checker, show: Show, help?: Help): Promise<Workspace> {
  const facts: Facts[] = []
  const done = new Set<string>()
  const keep = (input: InputFile, alone: Alone): void => {
    checker.keep(input, alone)
    done.add(input.file)
    show(REPORT.indexing, done.size)
    if (alone.facts) facts.push(alone.facts)
  }
  const turn = turns()
  const row = rowOf(documents)
  const helped = help?.(row, keep)
  for (let inputs = row.next(); inputs.length > 0; inputs = row.next()) {
    for (const input of inputs) {
      keep(input, checker.alone(input))
      await turn()
    }
  }
  await helped
  // what a thread left behind when it failed
  for (const input of documents) if (!done.has(input.file)) keep(input, checker.alone(input))
  return workspaceOf(facts)
}

async function reported(files: readonly (InputFile | LintedFile)[], workspace: Workspace, checker: Checker, report: Report, all: boolean, show: Show): Promise<Outcome> {
  let counts: Counts = NOTHING
  const failures: Complaint[] = []
  const turn = turns()
  for (const [index, file] of files.entries()) {
    show(REPORT.checking, index + 1)
    const result = 'problems' in file ? file : checker.check(file, workspace)
    await turn()
    if (isComplaint(result)) failures.push(result)
    else if (result.kind === null && result.problems.length === 0 && !all) counts = { ...counts, skipped: counts.skipped + 1 }
    else {
      counts = counted(counts, result)
      await report.file(result)
    }
  }
  return { counts, failures }
}

type Show = (texts: Texts, n: number) => void
