// The changes that findings offer, as edits of the text: one of them, or all safe ones at once.
import type { Document } from '../document.ts'
import { viewOf } from '../documentView.ts'
import type { Fix, Problem } from '../problem.ts'
import { sourceOfDocument } from '../source.ts'
import type { TextEdit } from '../text.ts'
import { chosen, textEditsOf } from './apply.ts'

/** What one change of a finding does to the text it was found in; empty when it does not apply there. */
export function editsOfFix(document: Document, fix: Fix, today: string): readonly TextEdit[] {
  const source = viewOf(document, today) ?? sourceOfDocument(document)
  return textEditsOf(source, fix.edits(source))
}

/** Findings whose first safe change can be made at once with those of the others, and its edits. What is in the way of an earlier one is left for the next round. */
export function safeFixes(document: Document, problems: readonly Problem[], today: string): readonly { readonly problem: Problem; readonly edits: readonly TextEdit[] }[] {
  const source = viewOf(document, today) ?? sourceOfDocument(document)
  const offered = problems.flatMap((problem) => {
    const fix = problem.fixes.find(({ safe }) => safe)
    return fix ? [{ problem, edits: textEditsOf(source, fix.edits(source)) }] : []
  })
  const taken = new Set(chosen(offered.map(({ edits }) => edits)))
  return offered.filter(({ edits }) => taken.has(edits))
}
