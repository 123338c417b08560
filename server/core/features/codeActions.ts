// The changes that are offered at a place, and the way back from what a client has kept of one.
import { locator, type Document } from '../document.ts'
import { editsFrom } from '../edit/mend.ts'
import { sourceOfDocument } from '../source.ts'
import type { Fix, Problem } from '../problem.ts'
import type { Span, TextEdit } from '../text.ts'
import type { DocumentView } from '../view.ts'

/** A change with what it does, and the findings that it mends. */
export interface OfferedFix {
  readonly problems: readonly Problem[]
  readonly fix: Fix
  readonly edits: readonly TextEdit[]
  readonly key: FixKey
}

/** Names a change of one version of a document. */
export interface FixKey {
  readonly code: string
  readonly name: string
  readonly start: number
  readonly end: number
  /** Which of those that are alike. */
  readonly nth: number
}

/** The changes of the findings that touch a span, each once: one that mends several of them comes with them all. */
export function fixesAt(document: Document, view: DocumentView | undefined, problems: readonly Problem[], { start, end }: Span): readonly OfferedFix[] {
  const found = new Map<string, OfferedFix>()
  const touching = placedFixes(document, problems).filter(({ key }) => key.start <= end && key.end >= start)
  for (const { problem, fix, key } of touching.slice(0, MOST)) {
    const edits = editsFrom(view ?? sourceOfDocument(document), fix)
    if (edits.length === 0) continue
    const same = JSON.stringify([key.code, key.name, edits])
    const before = found.get(same)
    found.set(same, before ? { ...before, problems: [...before.problems, problem] } : { problems: [problem], fix, edits, key })
  }
  return [...found.values()]
}

/** The edits of the change that a key names; undefined when there is none such any more. */
export function fixOf(document: Document, view: DocumentView | undefined, problems: readonly Problem[], key: FixKey): readonly TextEdit[] | undefined {
  const placed = placedFixes(document, problems.filter(({ code }) => code === key.code)).find((one) => (Object.keys(key) as (keyof FixKey)[]).every((name) => one.key[name] === key[name]))
  return placed && editsFrom(view ?? sourceOfDocument(document), placed.fix)
}

/** More changes than this nobody chooses from. */
const MOST = 200

function placedFixes(document: Document, problems: readonly Problem[]): readonly { readonly problem: Problem; readonly fix: Fix; readonly key: FixKey }[] {
  const at = locator(document)
  const counts = new Map<string, number>()
  return problems.flatMap((problem) => problem.fixes.map((fix) => {
    const [start, end] = [at(problem.from).start, at(problem.to).end]
    const like = [problem.code, fix.name, start, end].join(' ')
    const nth = counts.get(like) ?? 0
    counts.set(like, nth + 1)
    return { problem, fix, key: { code: problem.code, name: fix.name, start, end: Math.max(start, end), nth } }
  }))
}
