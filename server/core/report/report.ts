// What a report is, and what is counted for its end.
import type { Language, Severity } from '../problem.ts'
import type { LintedFile } from '../linted.ts'

/** Where a report is written to. */
export interface Sink {
  /** Resolves when more may be written. */
  readonly write: (text: string) => void | Promise<void>
}

export interface Report {
  readonly begin: () => Promise<void>
  /** Called in the order of paths. */
  readonly file: (file: LintedFile) => Promise<void>
  /** `unread`: something could not be read or saved and was complained about. */
  readonly end: (counts: Counts, unread: boolean) => Promise<void>
}

export interface Counts {
  /** Files in the report. */
  readonly listed: number
  /** Listed files without any finding, kind files and files of no kind left out. */
  readonly fine: number
  /** Files of no kind that the report leaves out. */
  readonly skipped: number
  /** Findings that a baseline hides. */
  readonly hidden: number
  readonly severities: Readonly<Record<Severity, number>>
  readonly languages: Readonly<Record<Language, number>>
  /** The code of the first finding of the worst severity there is. */
  readonly worst?: { readonly severity: Severity; readonly code: string }
}

export const NOTHING: Counts = { listed: 0, fine: 0, skipped: 0, hidden: 0, severities: { error: 0, warning: 0, information: 0, hint: 0 }, languages: { fi: 0, sv: 0, en: 0 } }

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** The counts with one more file. */
export function counted(counts: Counts, { kind, problems, language, hidden = 0 }: LintedFile): Counts {
  const severities = { ...counts.severities }
  for (const { severity } of problems) severities[severity]++
  const before = counts.worst ? SEVERITIES.indexOf(counts.worst.severity) : SEVERITIES.length
  const severity = SEVERITIES.slice(0, before).find((one) => problems.some((problem) => problem.severity === one))
  const code = problems.find((problem) => problem.severity === severity)?.code
  return {
    ...counts, severities,
    listed: counts.listed + 1,
    hidden: counts.hidden + hidden,
    fine: counts.fine + (kind !== null && problems.length === 0 ? 1 : 0),
    languages: { ...counts.languages, [language]: counts.languages[language] + 1 },
    ...(severity && code !== undefined ? { worst: { severity, code } } : {}),
  }
}

/** The language of most files; that of the environment when there is none, or no majority. */
export function languageOfMost({ languages }: Counts, otherwise: Language): Language {
  const most = Math.max(...Object.values(languages))
  const leading = (['fi', 'sv', 'en'] as const).filter((language) => languages[language] === most)
  return leading.includes(otherwise) ? otherwise : (leading[0] ?? otherwise)
}

/** The text of a report of files that are all known. */
export async function writtenReport(make: (sink: Sink) => Report, files: readonly LintedFile[]): Promise<string> {
  const parts: string[] = []
  const report = make({ write: (text) => void parts.push(text) })
  await report.begin()
  for (const file of files) await report.file(file)
  await report.end(files.reduce(counted, NOTHING), false)
  return parts.join('')
}
