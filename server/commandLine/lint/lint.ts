// `lint`: checks files and reports what it finds. Two passes: the facts of all documents, then each against all.
import type { Engine } from '../../core/engine.ts'
import type { KindFault } from '../../core/kinds/load.ts'
import { workspaceOf, type Facts, type Workspace } from '../../core/workspace.ts'
import { inWords, type Texts } from '../../core/problem.ts'
import { MISUSE, REPORT, SAID } from '../../core/texts/commandLine.ts'
import { DOCUMENT } from '../../shell/host.ts'
import { loadEngine } from '../../shell/loadEngine.ts'
import { VERSION } from '../../version.ts'
import type { Given } from '../commands.ts'
import { findInputs, shownPath, type InputFile, type Inputs } from '../inputs.ts'
import type { Context, ExitCode } from '../io.ts'
import { misuse } from '../misuse.ts'
import { ownKinds, type OwnKinds } from '../ownKinds.ts'
import { decoded, readFile, type Complaint, type ReadText } from '../readFile.ts'
import { createChecker, isComplaint, type Checker } from './checker.ts'
import { jsonReport } from './jsonReport.ts'
import { lintedKindFile, type LintedFile } from './linted.ts'
import { onlyCodes } from './only.ts'
import { counted, NOTHING, type Counts, type Report } from './report.ts'
import { textReport } from './textReport.ts'

/** More documents than this are not listed one by one when nothing is to be said of them. */
const SHOW_FINE = 100
/** From so many files on progress is shown. */
const LONG_RUN = 50

export async function lint(paths: readonly string[], given: Given, context: Context): Promise<ExitCode> {
  checkStdin(paths, given)
  const { io } = context
  const name = given['stdin-filename']
  const inputs = typeof name === 'string' ? inputFromStdin(name, io.cwd) : await findInputs(paths.length === 0 ? ['.'] : paths, io.cwd)
  const own = await ownKinds(inputs.folders, inputs.kindFiles, (file) => shownPath(file, io.cwd))
  const { engine, faults } = await loadEngine(own.texts)
  const wanted = onlyCodes(textOf(given['only']), engine.rules.all)
  const { today } = await import('../../shell/nodeHost.ts')
  const readText = typeof name === 'string' ? async () => decoded(await bytesOf(io.stdin), inputs.documents[0]?.path ?? name) : ({ file, path }: InputFile): Promise<ReadText | { readonly complaint: Complaint }> => readFile(file, path)
  const checker = createChecker(engine, { today: today(io.env), wanted, readText, ...(context.asked ? { asked: context.asked } : {}) })
  const complaints = [...inputs.complaints, ...own.complaints]
  for (const { texts, values } of complaints) await context.say(texts, values)
  const report = reportFor(given, context, inputs.documents.length, engine)
  const kindFiles = faultyKindFiles(own, faults, context).map((file) => ({ ...file, problems: file.problems.filter(({ code }) => wanted(code)) }))
  const { counts, failed } = await run(inputs.documents, kindFiles, checker, report, given['all'] === true, context)
  if (counts.listed + counts.skipped > 0 || (complaints.length === 0 && failed === 0) || given['format'] === 'json') await report.end(counts)
  return exitCode(counts, complaints.length + failed, textOf(given['max-warnings']), context.say)
}

const textOf = (value: string | true | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

function checkStdin(paths: readonly string[], { stdin, 'stdin-filename': name }: Given): void {
  if (stdin === undefined && name !== undefined) throw misuse(MISUSE.nameWithoutStdin)
  if (stdin !== undefined && paths.length > 0) throw misuse(MISUSE.stdinPaths)
  if (stdin !== undefined && (typeof name !== 'string' || !DOCUMENT.test(name))) throw misuse(MISUSE.stdinName)
}

/** One document that need not exist as a file; the kinds of the folder where it would stand apply. */
function inputFromStdin(name: string, cwd: string): Inputs {
  const path = shownPath(resolved(cwd, name), cwd)
  return { documents: [{ file: resolved(cwd, name), path, named: true }], kindFiles: [], folders: [cwd, folderOf(resolved(cwd, name))], complaints: [] }
}

async function bytesOf(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function reportFor(given: Given, context: Context, documents: number, engine: Engine): Report {
  return given['format'] === 'json' ? jsonReport(context.io.stdout, VERSION, engine.rules.all) : textReport(context, documents <= SHOW_FINE || given['all'] === true)
}

/** Runs both passes and writes the report as the results come, in the order of paths. */
async function run(documents: readonly InputFile[], kindFiles: readonly LintedFile[], checker: Checker, report: Report, all: boolean, context: Context): Promise<{ readonly counts: Counts; readonly failed: number }> {
  const progress = documents.length >= LONG_RUN ? await context.io.progress?.('…') : undefined
  const show = (texts: Texts, n: number): void => progress?.update(inWords(texts, { n, all: documents.length }, context.language))
  let counts: Counts = NOTHING
  const failures: Complaint[] = []
  const write = async (file: LintedFile): Promise<void> => {
    if (file.kind === null && file.problems.length === 0 && !all) counts = { ...counts, skipped: counts.skipped + 1 }
    else {
      counts = counted(counts, file)
      await report.file(file)
    }
  }
  try {
    const workspace = await indexOf(documents, checker, (n) => show(REPORT.indexing, n))
    await report.begin()
    let next = 0
    for (const [index, input] of documents.entries()) {
      show(REPORT.checking, index + 1)
      const result = await checker.check(input, workspace)
      for (; (kindFiles[next]?.path ?? input.path) < input.path; next++) await writeAt(kindFiles, next, write)
      if (isComplaint(result)) failures.push(result)
      else await write(result)
    }
    for (; next < kindFiles.length; next++) await writeAt(kindFiles, next, write)
  } finally {
    progress?.stop()
  }
  for (const { texts, values } of failures) await context.say(texts, values)
  return { counts, failed: failures.length }
}

async function writeAt(files: readonly LintedFile[], index: number, write: (file: LintedFile) => Promise<void>): Promise<void> {
  const file = files[index]
  if (file) await write(file)
}

async function indexOf(documents: readonly InputFile[], checker: Checker, show: (n: number) => void): Promise<Workspace> {
  const facts: Facts[] = []
  for (const [index, input] of documents.entries()) {
    show(index + 1)
    const one = await checker.facts(input)
    if (one) facts.push(one)
  }
  return workspaceOf(facts)
}

/** Kind files that are not (wholly) usable, in the order of paths. */
function faultyKindFiles(own: OwnKinds, faults: readonly { readonly file: string; readonly fault: KindFault }[], { io, language }: Context): readonly LintedFile[] {
  const found = new Map<string, { readonly text: string; readonly faults: KindFault[] }>()
  const add = (file: string, text: string, fault: KindFault): void => {
    const known = found.get(file)
    if (known) known.faults.push(fault)
    else found.set(file, { text, faults: [fault] })
  }
  for (const { file, fault } of faults) add(own.files.get(file) ?? file, own.texts.get(file) ?? '', fault)
  for (const { file, text, fault } of own.clashes) add(file, text, fault)
  return [...found].map(([file, one]) => lintedKindFile(shownPath(file, io.cwd), one.text, one.faults, language)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function exitCode({ severities }: Counts, unreadable: number, max: string | undefined, say: Context['say']): Promise<ExitCode> {
  const tooMany = max !== undefined && severities.warning > Number(max)
  if (tooMany) await say(SAID.tooManyWarnings, { n: severities.warning, max })
  return unreadable > 0 ? 2 : severities.error > 0 || tooMany ? 1 : 0
}
