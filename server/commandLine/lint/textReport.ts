// The text report: a file with its findings and what is good in it, and at the end the counts and what to do next.
import { inWords, type Language, type Texts, type Values } from '../../core/problem.ts'
import { REPORT, SEVERITY_WORDS, type Counted } from '../../core/texts/commandLine.ts'
import type { Context } from '../io.ts'
import { cells, COLOURS, padded, paintFor, plain, SYMBOLS, widthOf, wrap, type Paint } from '../layout.ts'
import type { LintedFile, LintedProblem } from '../../core/linted.ts'
import { languageOfMost, SEVERITIES, type Counts, type Report } from '../../core/report/report.ts'

/** `showFine`: files without findings are shown with what is good in them, not only counted. */
export function textReport({ io: { stdout, env }, language, asked }: Context, showFine: boolean): Report {
  const paint = paintFor(stdout, env)
  const width = widthOf(stdout)
  return {
    begin: async () => {},
    file: async (file) => {
      if (file.problems.length > 0 || showFine || file.kind === null) await stdout.write(`${fileText(file, paint, width)}\n`)
    },
    end: async (counts, unread) => {
      if (counts.listed + counts.skipped > 0 || !unread) await stdout.write(endText(counts, unread, asked ?? languageOfMost(counts, language), paint, width))
    },
  }
}

function fileText({ path, kind, problems, successes, about, spoken }: LintedFile, paint: Paint, width: number | undefined): string {
  const mark = problems.length > 0 ? '' : kind === null ? `${paint.dim('–')} ` : `${paint.green('✔')} `
  const head = `${mark}${paint.underline(plain(path))}  ${paint.dim(plain(about.join(' · ')))}`
  const good = successes.flatMap(({ message }) => hanging(`  ${paint.green(REPORT.good[spoken])} `, cells(REPORT.good[spoken]) + 3, plain(message), width))
  return [head, ...rows(problems, spoken, paint, width), ...good, ''].join('\n')
}

/** `12:3  ▲ huomio  message  code`, aligned; on a terminal the message is wrapped beside what stands before it. */
function rows(problems: readonly LintedProblem[], language: Language, paint: Paint, width: number | undefined): readonly string[] {
  const place = ({ line, column }: LintedProblem): string => `${line}:${column}`
  const word = ({ severity }: LintedProblem): string => SEVERITY_WORDS[severity].word[language]
  const placeWidth = Math.max(0, ...problems.map((problem) => place(problem).length))
  const wordWidth = Math.max(0, ...problems.map((problem) => cells(word(problem))))
  return problems.flatMap((problem) => {
    const { severity, message, code } = problem
    const before = `  ${paint.dim(place(problem).padStart(placeWidth))}  ${paint[COLOURS[severity]](`${SYMBOLS[severity]} ${padded(word(problem), wordWidth)}`)}  `
    const lines = hanging(before, placeWidth + wordWidth + 8, plain(message), width)
    const last = lines.at(-1) ?? ''
    const indent = lines.length > 1 ? cells(last) : placeWidth + wordWidth + 8 + cells(plain(message))
    const fits = width === undefined || indent + 2 + code.length <= width
    return fits ? [...lines.slice(0, -1), `${last}  ${paint.dim(code)}`] : [...lines, `${' '.repeat(placeWidth + wordWidth + 8)}${paint.dim(code)}`]
  })
}

/** Text behind `before` (which takes `used` cells), its further lines under its first. On a narrow terminal it begins on a line of its own. */
function hanging(before: string, used: number, text: string, width: number | undefined): readonly string[] {
  if (width !== undefined && width - used < NARROW) return [before.trimEnd(), ...wrap(text, Math.max(NARROW, width - 4)).map((line) => `    ${line}`)]
  const [first = '', ...rest] = wrap(text, width === undefined ? undefined : width - used)
  return [before + first, ...rest.map((line) => ' '.repeat(used) + line)]
}
const NARROW = 30

/** A run in which something could not be read or saved is not praised. */
function endText(counts: Counts, unread: boolean, language: Language, paint: Paint, width: number | undefined): string {
  const t = (texts: Texts, values: Values = {}): string => inWords(texts, values, language)
  const n = ({ one, many }: Counted, count: number): string => t(count === 1 ? one : many, { n: count })
  const wrapped = (text: string): string => wrap(text, width).join('\n')
  const skipped = [
    ...(counts.hidden > 0 ? [paint.dim(wrapped(n(REPORT.hidden, counts.hidden)))] : []),
    ...(counts.skipped > 0 ? [paint.dim(wrapped(n(REPORT.skipped, counts.skipped)))] : []),
  ]
  if (counts.listed === 0) return `${wrapped(t(REPORT.nothingToCheck))}\n`
  const documents = `${n(REPORT.documents, counts.listed)}${counts.listed > 1 && counts.fine > 0 ? `, ${n(REPORT.ofWhichFine, counts.fine)}` : ''}`
  if (!counts.worst && unread) return `${[documents, ...skipped].join('\n')}\n`
  if (!counts.worst) return `${[counts.fine === 0 ? wrapped(t(REPORT.nothingToCheck)) : paint.green(wrapped(`✔ ${n(REPORT.clean, counts.fine)}`)), ...skipped].join('\n')}\n`
  const parts = SEVERITIES.filter((severity) => counts.severities[severity] > 0)
    .map((severity) => paint[COLOURS[severity]](`${SYMBOLS[severity]} ${n(SEVERITY_WORDS[severity].counted, counts.severities[severity])}`))
  const { severity, code } = counts.worst
  return `${[`${parts.join('  ')}  –  ${documents}`, wrapped(t(REPORT.next[severity], { symbol: SYMBOLS[severity], code })), ...skipped].join('\n')}\n`
}
