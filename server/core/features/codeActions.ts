// The changes that are offered at a place.
import { locator, type Document } from '../document.ts'
import type { Problem } from '../problem.ts'
import type { Span } from '../text.ts'
import type { DocumentView } from '../view.ts'
import { namedFindings, offeredFixes, type OfferedFix } from './offeredFixes.ts'

/** A change with what it does, and all findings that it mends. */
export interface FixAt extends OfferedFix {
  readonly problems: readonly Problem[]
}

/** The changes of the findings that touch a span, each once: one that mends several of them comes with them all. */
export function fixesAt(document: Document, view: DocumentView | undefined, problems: readonly Problem[], { start, end }: Span): readonly FixAt[] {
  const at = locator(document)
  const touches = (one: Span): boolean => one.start <= end && one.end >= start
  const codes = new Set(problems.filter(({ fixes, from, to }) => fixes.length > 0 && touches({ start: at(from).start, end: at(to).end })).map(({ code }) => code))
  // what is alike is counted from the beginning of the document
  const touching = namedFindings(document, problems.filter(({ code }) => codes.has(code))).filter(({ span }) => touches(span))
  const found = new Map<string, FixAt>()
  for (const one of offeredFixes(document, view, touching)) {
    const { finding: { problem }, fix, edits } = one
    const same = JSON.stringify([problem.code, fix.name, edits])
    const before = found.get(same)
    found.set(same, before ? { ...before, problems: [...before.problems, problem] } : { ...one, problems: [problem] })
  }
  return [...found.values()]
}
