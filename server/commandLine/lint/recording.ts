// Makes and updates baselines: what is found in a run is recorded, and the files are written at its end.
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { baselineText, knownFrom, type KnownFindings } from '../../core/baseline.ts'
import { SAID } from '../../core/texts/commandLineSaid.ts'
import type { Context } from '../io.ts'
import type { Complaint } from '../readFile.ts'
import { pathInBaseline, type Settings } from '../settings.ts'
import { writeWhole } from '../writeWhole.ts'
import type { CheckerOptions } from './checker.ts'
import type { Recorded } from '../../core/linted.ts'
import type { Report } from '../../core/report/report.ts'

/** What a checker does while a baseline is made. */
export function recorder(settings: Settings, wanted: (code: string) => boolean): NonNullable<CheckerOptions['record']> {
  return ({ file }, document, problems) => {
    const baseline = settings.baselineFor(file)
    if (baseline === undefined) return undefined
    const { registered } = settings.engineFor(file).rules
    const guarded = new Set(registered.filter((rule) => rule.guarded).map(({ code }) => code))
    const told = problems.filter(({ code }) => wanted(code))
    return { recorded: { baseline, path: pathInBaseline(baseline, file), known: knownFrom(document, told, registered) }, left: problems.filter(({ code }) => guarded.has(code) || !wanted(code)) }
  }
}

export interface Recording {
  /** The report, with note taken of what it is given. */
  readonly noting: (report: Report) => Report
  /** Writes the baselines, and gives what hinders it. */
  readonly save: (context: Context) => Promise<readonly Complaint[]>
}

export function recordingOf(settings: Settings, wanted: (code: string) => boolean, shown: (file: string) => string): Recording {
  const noted = new Map<string, Map<string, KnownFindings>>()
  const note = ({ baseline, path, known }: Recorded): void => {
    const documents = noted.get(baseline) ?? new Map<string, KnownFindings>()
    noted.set(baseline, documents.set(path, known))
  }
  return {
    noting: (report) => ({
      ...report,
      file: async (file) => {
        if (file.recorded) note(file.recorded)
        await report.file(file)
      },
    }),
    save: async ({ say }) => {
      const complaints: Complaint[] = []
      for (const [file, documents] of noted) {
        const path = shown(file)
        const complaint = existsSync(file) && !settings.baselineIn(file) ? { texts: SAID.baselineKept, values: { path } } : await writeWhole(file, updated(file, documents, settings, wanted), path, true)
        if (complaint) complaints.push(complaint)
        else await say(SAID.baselineWritten, { path })
      }
      return complaints
    },
  }
}

/** The text of a baseline with what was found now. What was not looked at stays, unless its document is gone. */
function updated(file: string, documents: ReadonlyMap<string, KnownFindings>, settings: Settings, wanted: (code: string) => boolean): string {
  const before = settings.baselineIn(file) ?? new Map<string, KnownFindings>()
  const unseen = [...before].filter(([path]) => !documents.has(path) && (path.includes('…') || existsSync(resolve(dirname(file), path))))
  const seen = [...documents].map(([path, known]) => {
    const others = [...(before.get(path) ?? [])].filter(([key]) => !wanted(key.slice(0, key.indexOf(' '))))
    return [path, new Map([...others, ...known])] as const
  })
  return baselineText(new Map([...unseen, ...seen]))
}
