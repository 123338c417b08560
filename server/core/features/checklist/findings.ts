// The findings of a document with names that last while it is being written: by what they concern, what they say and their number among their like.
import { locator, type Document } from '../../document.ts'
import type { Problem } from '../../problem.ts'
import type { Span } from '../../text.ts'
import { pointers } from '../pointer.ts'

export interface NamedFinding {
  readonly id: string
  readonly pointer: string
  readonly problem: Problem
  readonly span: Span
}

/** In the order of their places. */
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
