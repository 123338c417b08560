// The changes that findings offer, made in a text: all safe ones at once, and again until none is left.
import type { Document } from '../document.ts'
import type { Fix, Problem } from '../problem.ts'
import { sourceOfDocument, type Source } from '../source.ts'
import type { TextEdit } from '../text.ts'
import type { DocumentView } from '../view.ts'
import { chosen, composed, textEditsOf, together, withEdits } from './apply.ts'

/** What mending asks of the engine, for one document with its workspace. */
export interface Mending {
  readonly read: (path: string, text: string) => Document
  readonly check: (document: Document) => readonly Problem[]
  readonly view: (document: Document) => DocumentView | undefined
}

/** What one change does to the text it was found in; empty when it does not apply there. */
export const editsFrom = (source: DocumentView | Source, fix: Fix): readonly TextEdit[] => textEditsOf(source, fix.edits(source))

/** A finding with the edits that mend it. */
export interface Mended {
  readonly problem: Problem
  readonly edits: readonly TextEdit[]
}

/** The findings whose first safe change can be made at once with those of the others. What is in the way of an earlier one is left for the next round. */
function safeFixes(document: Document, problems: readonly Problem[], view: DocumentView | undefined): readonly Mended[] {
  const source = view ?? sourceOfDocument(document)
  const offered = problems.flatMap((problem): readonly Mended[] => {
    const fix = problem.fixes.find(({ safe }) => safe)
    return fix ? [{ problem, edits: editsFrom(source, fix) }] : []
  })
  const taken = new Set(chosen(offered.map(({ edits }) => edits)))
  return offered.filter(({ edits }) => taken.has(edits))
}

export interface AllMended {
  /** The document after all safe changes. */
  readonly document: Document
  /** What was mended, round by round. */
  readonly mended: readonly Problem[]
  /** All changes together, as edits of the text before them. */
  readonly edits: readonly TextEdit[]
}

/**
 * Makes safe changes until there are none. A document that could not be read whole is left as it is, and so is what a round of changes
 * would make worse: that brings a finding of the level *error* which was not there. `wanted` says of which codes.
 */
export function mendAll(document: Document, mending: Mending, wanted: (code: string) => boolean): AllMended {
  const mended: Problem[] = []
  let now = document
  let problems = mending.check(now)
  let edits: readonly TextEdit[] = []
  const seen = new Set([now.text])
  for (let left = MOST_ROUNDS; left > 0 && !problems.some(({ code }) => code === UNREAD); left--) {
    const fixes = safeFixes(now, problems.filter(({ code }) => wanted(code)), mending.view(now))
    if (fixes.length === 0) break
    const round = together(fixes.map((fix) => fix.edits))
    const text = withEdits(now.text, round)
    const next = mending.read(now.path, text)
    const after = mending.check(next)
    if (seen.has(text) || isWorse(problems, after)) break
    seen.add(text)
    edits = composed(edits, round)
    mended.push(...fixes.map(({ problem }) => problem))
    now = next
    problems = after
  }
  return { document: now, mended, edits }
}

/** Sections that move one by one need a round each; more than these no kind of document has. */
const MOST_ROUNDS = 30
const UNREAD = 'document/too-complex'

function isWorse(before: readonly Problem[], after: readonly Problem[]): boolean {
  const errors = (problems: readonly Problem[]): readonly string[] => problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  const left = [...errors(before)]
  return errors(after).some((code) => {
    const at = left.indexOf(code)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
