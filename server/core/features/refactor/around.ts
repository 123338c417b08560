// The section that somebody stands in, its heading or key included.
import { lineStart } from '../../edit/lines.ts'
import { extentOf } from '../../edit/section.ts'
import { endOfEntry } from '../../edit/yaml.ts'
import type { Span } from '../../text.ts'
import type { DocumentView, Section } from '../../view.ts'

export function sectionAround(view: DocumentView, { start }: Span): Section | undefined {
  return view.sections.findLast((section) => {
    const extent = section.source === 'body' ? extentOf(view, section.pieces) : extentOfKey(view, section)
    return extent !== undefined && start >= extent.start && start <= extent.end
  })
}

function extentOfKey(view: DocumentView, { heading, node, source, property }: Section): Span {
  const entry = { key: property.key, label: property.key, keyPlace: heading, value: node, known: true, source }
  return { start: lineStart(view, view.spanOf(heading).start), end: endOfEntry(view, entry) }
}
