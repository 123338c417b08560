// A report of the findings of many documents, to be saved: a table for spreadsheets, a text to read, and what other programs read.
import { questionsInWords } from '../counting.ts'
import type { Language } from '../problem.ts'
import type { LintedFile } from '../linted.ts'
import { literal } from '../literal.ts'
import { jsonReport } from '../report/json.ts'
import { writtenReport } from '../report/report.ts'
import { sarifReport } from '../report/sarif.ts'
import type { CodedRule } from '../rules/rule.ts'
import { SEVERITY_WORDS } from '../texts/commandLine.ts'
import { FORMATS } from '../texts/formats.ts'
import { SHOWING } from '../texts/showing.ts'

/**
 * The table that `lint --format csv` writes: semicolons and a byte order mark, as a Finnish Excel opens it, and no cell that begins a formula.
 * By hand: csv-stringify needs Node's Buffer, which a worker has not.
 */
export function csvReport(files: readonly LintedFile[], language: Language): string {
  const rows = files.flatMap(({ path, kind, id, status, spoken, problems }) => problems.map(({ line, column, severity, code, message, fixable }) =>
    [path, kind ?? '', id ?? '', status ?? '', line, column, SEVERITY_WORDS[severity].word[spoken], code, message, FORMATS.fixable[fixable ? 'yes' : 'no'][spoken]]))
  return `\ufeff${[FORMATS.columns[language].split(';'), ...rows].map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return /[;"\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What a spreadsheet takes for the beginning of a formula, wide forms included. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u

/** Markdown: the documents with what is asked of each, most questions first. `day`: of the report, ISO. */
export function markdownReport(files: readonly LintedFile[], language: Language, day: string): string {
  const asked = files.filter(({ problems }) => problems.length > 0).toSorted((a, b) => b.problems.length - a.problems.length || (a.path < b.path ? -1 : 1))
  const sum = asked.reduce((count, { problems }) => count + problems.length, 0)
  return [
    `# ${SHOWING.reportTitle[language]} ${day}`,
    `${questionsInWords(sum, language)}.`,
    ...asked.flatMap(({ path, about, problems, spoken }) => [
      `## ${literal(path)}`,
      `${literal(about.join(', '))}: ${questionsInWords(problems.length, language)}`,
      problems.map(({ line, severity, message }) => `- ${SHOWING.line[spoken]} ${line} (${SEVERITY_WORDS[severity].word[spoken]}): ${literal(message.replace(/\s+/gu, ' '))}`).join('\n'),
    ]),
  ].join('\n\n') + '\n'
}

/** What `lint --format json` writes. */
export const jsonText = (files: readonly LintedFile[], version: string, rules: readonly CodedRule[]): Promise<string> =>
  writtenReport((sink) => jsonReport(sink, version, rules), files)

/** What `lint --format sarif` writes. */
export const sarifText = (files: readonly LintedFile[], version: string, rules: readonly CodedRule[], language: Language): Promise<string> =>
  writtenReport((sink) => sarifReport(sink, version, rules, language), files)
