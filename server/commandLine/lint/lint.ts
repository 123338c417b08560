// `lint`: checks files and reports what it finds.
import { resolve } from 'node:path'
import type { Engine } from '../../core/engine.ts'
import type { CodedRule } from '../../core/rules/rule.ts'
import { SAID } from '../../core/texts/commandLineSaid.ts'
import { MISUSE } from '../../core/texts/misuse.ts'
import type { Facts } from '../../core/facts.ts'
import type { Workspace } from '../../core/workspace.ts'
import { VERSION } from '../../bundled/version.ts'
import type { Given } from '../commands.ts'
import { enginePath, findInputs, inputNamed, shownPath, type InputFile, type Inputs } from '../inputs.ts'
import type { Context, ExitCode } from '../io.ts'
import { misuse } from '../misuse.ts'
import { ownKinds } from '../ownKinds.ts'
import { readFile, type Complaint, type ReadText } from '../readFile.ts'
import type { Settings } from '../settings.ts'
import { fromStdin, nameForStdin } from '../stdin.ts'
import { withAround } from './around.ts'
import { jsonReport } from '../../core/report/json.ts'
import type { MendingMode } from './mending.ts'
import { faultyKindFiles } from './kindFiles.ts'
import { prepared, type Run } from './prepared.ts'
import { recordingOf } from './recording.ts'
import { lintedSettings, withoutIgnored } from './settingsFiles.ts'
import { passes } from './passes.ts'
import type { Counts, Report } from '../../core/report/report.ts'
import { textReport } from './textReport.ts'
import { helpFor } from './threads.ts'

export async function lint(paths: readonly string[], given: Given, context: Context): Promise<ExitCode> {
  const stdinName = nameForStdin(paths, given)
  const mending = mendingMode(given)
  const { io, language, asked, say } = context
  const inputs = stdinName === undefined ? await findInputs(paths.length === 0 ? ['.'] : paths, io.cwd) : inputNamed(stdinName, io.cwd)
  const shown = (file: string): string => shownPath(file, io.cwd)
  const own = await ownKinds(inputs.folders, inputs.kindFiles, shown)
  const { today } = await import('../../shell/nodeHost.ts')
  const only = textOf(given['only'])
  const run: Run = { kindTexts: own.texts, cwd: io.cwd, today: today(io.env), ...(asked ? { asked } : {}), ...(only === undefined ? {} : { only }), ...baselineOptions(given, io.cwd) }
  const piped = stdinName === undefined ? undefined : await fromStdin(io.stdin, stdinName)
  const asWritten = (input: InputFile): ReadText | { readonly complaint: Complaint } => piped ?? readFile(input.file, input.path)
  const mended = new Map<string, string>()
  const { engine, faults, settings, wanted, checker } = await prepared(run, (input) => withText(asWritten(input), mended.get(input.file)))
  const documents = withoutIgnored(inputs.documents, settings)
  if (run.updating && !documents.some(({ file }) => settings.baselineFor(file) !== undefined)) throw misuse(MISUSE.baseline)
  const unwritten = mending ? await (await import('./mending.ts')).mend(documents, { mode: mending, today: run.today, wanted, readText: asWritten, engineFor: ({ file }) => settings.engineFor(file) }, mended, context) : []
  const others = [...lintedSettings(inputs.documents, settings, shown, asked, run.baseline === undefined && !run.updating), ...faultyKindFiles(own, faults, shown, language)].map((file) => ({ ...file, problems: file.problems.filter(({ code }) => wanted(code)) }))
  const unusable = [...inputs.complaints, ...own.complaints.filter(({ values: { path } }) => !inputs.complaints.some((told) => told.values['path'] === path)), ...settings.complaints(), ...withoutBaseline(run, settings, shown), ...unwritten]
  await sayAll(unusable, context)
  const report = mending === 'show' ? NO_REPORT : await reportFor(given, mending === 'print' ? { ...context, io: { ...io, stdout: io.stderr } } : context, { documents, rules: rulesOf(settings, engine) })
  // other threads read what stands in the files
  const help = mending === 'show' ? undefined : helpFor(run, documents, io.threads)
  const recording = recordingOf(settings, wanted, shown)
  const { counts, failures: unchecked } = await passes({ documents, others, all: given['all'] === true, around: aroundIn(settings, io.cwd, documents, inputs.searched) }, checker, recording.noting(report), context, help)
  const unsaved = mending === 'show' ? [] : await recording.save(context)
  await sayAll([...unchecked, ...unsaved], context)
  const unread = unusable.length + unchecked.length + unsaved.length > 0
  // what was to be recorded and is not is neither fine nor known
  await report.end(unsaved.length > 0 ? { ...counts, fine: 0, hidden: 0 } : counts, unread)
  return exitCode(counts, unread, textOf(given['max-warnings']), say)
}

/** `--baseline` and `--update-baseline`. */
function baselineOptions(given: Given, cwd: string): Pick<Run, 'baseline' | 'updating'> {
  const file = textOf(given['baseline'])
  return { ...(file === undefined ? {} : { baseline: resolve(cwd, file) }), ...(given['update-baseline'] === true ? { updating: true } : {}) }
}

/** Says that the baseline that was asked for is none. */
function withoutBaseline({ baseline, updating }: Run, settings: Settings, shown: (file: string) => string): readonly Complaint[] {
  return baseline === undefined || updating || settings.baselineIn(baseline) ? [] : [{ texts: SAID.noBaseline, values: { path: shown(baseline) } }]
}

/** Looks around with the settings of each file. */
function aroundIn(settings: Settings, cwd: string, documents: readonly InputFile[], searched: readonly string[]): (workspace: Workspace) => Promise<Workspace> {
  const factsOf = (input: InputFile, text: string): Facts | undefined => {
    const engine = settings.engineFor(input.file)
    const path = enginePath(input)
    return engine.ignores(path) ? undefined : engine.facts(engine.read(path, text))
  }
  return (workspace) => withAround(workspace, documents, { cwd, searched, factsOf })
}

/** The rules of the run: of its settings where there is one file of them, else as they are without. */
function rulesOf(settings: Settings, engine: Engine): readonly CodedRule[] {
  const [one, ...more] = settings.used()
  return (one && more.length === 0 ? one.engine : engine).rules.all
}

function mendingMode({ fix, 'fix-dry-run': dry, format, stdin }: Given): MendingMode | undefined {
  if (fix !== undefined && dry !== undefined) throw misuse(MISUSE.fixTwice)
  if (dry !== undefined && format !== undefined && format !== 'text') throw misuse(MISUSE.diffFormat)
  return dry !== undefined ? 'show' : fix === undefined ? undefined : stdin === undefined ? 'write' : 'print'
}

const withText = <T extends ReadText | { readonly complaint: Complaint }>(read: T, text: string | undefined): T => (text === undefined ? read : { ...read, text })

/** The changes are shown in its place. */
const NO_REPORT: Report = { begin: async () => {}, file: async () => {}, end: async () => {} }

const textOf = (value: string | true | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

/** More documents than this are not shown one by one when nothing is to be said of them. */
const SHOWN_FINE = 100

async function reportFor(given: Given, context: Context, { documents, rules }: { readonly documents: Inputs['documents']; readonly rules: readonly CodedRule[] }): Promise<Report> {
  const { io: { stdout }, language } = context
  switch (given['format']) {
    case 'json':
      return jsonReport(stdout, VERSION, rules)
    case 'sarif':
      return (await import('../../core/report/sarif.ts')).sarifReport(stdout, VERSION, rules, language)
    case 'junit':
      return (await import('../../core/report/junit.ts')).junitReport(stdout, language)
    case 'github':
      return (await import('./githubReport.ts')).githubReport(stdout)
    case 'csv':
      return (await import('./csvReport.ts')).csvReport(stdout, language)
    default:
      return textReport(context, documents.length <= SHOWN_FINE || given['all'] === true)
  }
}

async function sayAll(complaints: readonly Complaint[], { say }: Context): Promise<void> {
  for (const { texts, values } of complaints) await say(texts, values)
}

async function exitCode({ severities }: Counts, unread: boolean, max: string | undefined, say: Context['say']): Promise<ExitCode> {
  const tooMany = max !== undefined && severities.warning > Number(max)
  if (tooMany) await say(SAID.tooManyWarnings, { n: severities.warning, max })
  return unread ? 2 : severities.error > 0 || tooMany ? 1 : 0
}
