// What findings offer to change, under names that last while a document is being written: the lamp at a place, the checklist and what a client has kept of either come back to the same.
import { locator, type Document } from '../document.ts'
import { editsFrom } from '../edit/mend.ts'
import { inWords, type Fix, type Language, type Problem } from '../problem.ts'
import { sourceOfDocument } from '../source.ts'
import type { Span, TextEdit } from '../text.ts'
import type { DocumentView } from '../view.ts'
import { pointers } from './pointer.ts'

/** `id`: what it concerns, what it says and its number among its like. */
export interface NamedFinding {
  readonly id: string
  readonly pointer: string
  readonly problem: Problem
  readonly span: Span
}

/** In the order of their places. Of findings with some codes only, each has the same name as among all. */
export function namedFindings(document: Document, problems: readonly Problem[]): readonly NamedFinding[] {
  const at = locator(document)
  const pointerOf = pointers(document)
  const placed = problems.map((problem) => {
    const { start } = at(problem.from)
    return { problem, pointer: pointerOf(problem), span: { start, end: Math.max(start, at(problem.to).end) } }
  })
  placed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.problem.code < b.problem.code ? -1 : a.problem.code > b.problem.code ? 1 : 0))
  const counts = new Map<string, number>()
  return placed.map((one) => {
    const like = `${one.pointer}:${one.problem.code}`
    const nth = counts.get(like) ?? 0
    counts.set(like, nth + 1)
    return { ...one, id: `${like}:${nth}` }
  })
}

/** A change that a finding offers, and what it does to the text. */
export interface OfferedFix {
  readonly finding: NamedFinding
  readonly fix: Fix
  readonly edits: readonly TextEdit[]
}

/** Names a change: the finding that offers it, and what a person is told of it. */
export interface FixKey {
  readonly finding: string
  readonly title: string
}

export const titleOf = ({ title, values }: Fix, language: Language): string => inWords(title, values, language)

/** The changes that do something, those of the first findings: nobody chooses from more than `MOST`. */
export function offeredFixes(document: Document, view: DocumentView | undefined, findings: readonly NamedFinding[]): readonly OfferedFix[] {
  return workedOut(document, view, findings).filter(({ edits }) => edits.length > 0)
}

/** Of the first changes those that would do nothing in the document as it is. Of the others it is told when one is chosen. */
export function idleFixes(document: Document, view: DocumentView | undefined, findings: readonly NamedFinding[]): ReadonlySet<Fix> {
  return new Set(workedOut(document, view, findings).filter(({ edits }) => edits.length === 0).map(({ fix }) => fix))
}

function workedOut(document: Document, view: DocumentView | undefined, findings: readonly NamedFinding[]): readonly OfferedFix[] {
  const source = view ?? sourceOfDocument(document)
  const offered = findings.flatMap((finding) => finding.problem.fixes.map((fix) => ({ finding, fix })))
  return offered.slice(0, MOST).map((one) => ({ ...one, edits: editsFrom(source, one.fix) }))
}

const MOST = 200

/** The edits of the change that a key names: none when it does nothing now, undefined when there is no such change any more. */
export function fixOf(document: Document, view: DocumentView | undefined, problems: readonly Problem[], { finding, title }: FixKey, language: Language): readonly TextEdit[] | undefined {
  const code = /:([^:]*):\d+$/u.exec(finding)?.[1]
  const found = namedFindings(document, problems.filter((problem) => problem.code === code)).find(({ id }) => id === finding)
  const fix = found?.problem.fixes.find((one) => titleOf(one, language) === title)
  return fix && editsFrom(view ?? sourceOfDocument(document), fix)
}
