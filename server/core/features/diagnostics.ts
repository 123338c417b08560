// The findings of a document as the editor shows them.
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types'
import { locator, type Document } from '../document.ts'
import type { Memo } from '../memo.ts'
import { inWords, type Language, type Problem, type Severity } from '../problem.ts'
import { pageOf } from '../rulePage.ts'
import { positionAt, type Lines, type Text } from '../text.ts'

/** Diagnostics in the order of their places. `docs`: the URI of the folder with the pages of the rules, when there is one. */
export function diagnostics(document: Document, problems: readonly Problem[], lines: Lines, language: Language, docs?: string): Diagnostic[] {
  const at = locator(document)
  const placed = problems.map((problem) => ({ problem, start: at(problem.from).start, end: at(problem.to).end }))
  placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.problem.code === b.problem.code ? 0 : a.problem.code < b.problem.code ? -1 : 1))
  return placed.map(({ problem, start, end }) => ({
    range: { start: positionAt(lines, start), end: positionAt(lines, visibleEnd(lines.text, start, end)) },
    severity: SEVERITIES[problem.severity],
    code: problem.code,
    ...(docs === undefined ? {} : { codeDescription: { href: `${docs}/${pageOf(problem.code)}` } }),
    source: 'pitkospuut',
    message: messageOf(problem, language, document.memo),
  }))
}

/** Most findings are those of before the last edit, and so are their words. */
function messageOf({ message, values }: Problem, language: Language, memo: Memo): string {
  const said = memo<{ [of in Language]?: string }>(values, message, () => ({}))
  return (said[language] ??= inWords(message, values, language))
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, information: 3, hint: 4 }

/** An empty place is widened by one character where its line allows, so that it can be seen. */
function visibleEnd(text: Text, start: number, end: number): number {
  return end > start || /^[\r\n]?$/u.test(text.slice(start, start + 1)) ? Math.max(start, end) : start + 1
}
