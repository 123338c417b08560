// One empty line before and behind a heading.
import { endOfContent, lineEnd, lineStart, replaceSpan } from '../edit/lines.ts'
import { isOpen } from '../edit/section.ts'
import type { PlaceEdit } from '../problem.ts'
import { frontmatterOf } from '../source.ts'
import type { DocumentView } from '../view.ts'
import type { Tidying } from './tidier.ts'

export function headingGaps(view: DocumentView): readonly Tidying[] {
  const { bodyStart } = frontmatterOf(view)
  const seen = new Set<number>()
  return (view.outline?.pieces ?? []).flatMap(({ heading }, index, pieces): readonly Tidying[] => {
    if (!heading || isOpen(pieces[index - 1])) return []
    const { start, end } = view.spanOf({ block: heading.block, start: heading.form.start, end: heading.form.end })
    const above = lineStart(view, start)
    const before = endOfContent(view, bodyStart, above)
    const below = lineEnd(view, endOfContent(view, start, end))
    const edits = [
      ...(before > bodyStart ? gap(view, lineEnd(view, before), above) : []),
      ...gap(view, below, startOfText(view, below)),
    ].filter(({ place }) => !seen.has(place.start))
    // between two headings there is one gap
    for (const { place } of edits) seen.add(place.start)
    return edits.length > 0 ? [edits] : []
  })
}

/** The start of the next line with something on it; nothing behind gives the end. */
function startOfText({ text }: DocumentView, from: number): number {
  const ahead = text.slice(from).search(/\S/u)
  return ahead < 0 ? text.length : lineStart({ text }, from + ahead)
}

function gap(view: DocumentView, start: number, end: number): readonly PlaceEdit[] {
  const written = view.text.slice(start, end).replace(/\r\n?/gu, '\n')
  return end <= start || end === view.text.length || written === '\n\n' || written.trim() !== '' ? [] : [replaceSpan(view, { start, end }, '\n\n')]
}
