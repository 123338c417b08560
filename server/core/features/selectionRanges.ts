// What a selection grows to: the word, the text, the item, the list, the section, the body, the document.
import type { Document } from '../document.ts'
import type { Node } from '../node.ts'
import { nodeAt } from '../nodeAt.ts'
import { lineStart } from '../edit/lines.ts'
import type { Span } from '../text.ts'
import type { DocumentView, Section } from '../view.ts'

/** Spans around an offset, the smallest first; each holds the one before it and is larger. */
export function selectionsAt(document: Document, view: DocumentView, offset: number): readonly Span[] {
  const { text, content } = document
  const spot = nodeAt(document, offset)
  const section = spot?.section ?? sectionAround(view, offset)
  const nodes = spot?.path.flatMap(({ node, entry }): readonly Span[] => {
    const span = trimmed(text, spanOfNode(view, node))
    return entry ? [span, trimmed(text, joined(view.spanOf(entry.keyPlace), span))] : [span]
  }) ?? []
  const body = content?.body && offset >= content.body.start ? [trimmed(text, { start: content.body.start, end: text.length })] : []
  const all = [wordAt(text, offset), ...nodes, ...(section ? partsOf(view, section) : []), ...body, { start: 0, end: text.length }]
  return all.filter(({ start, end }) => start <= offset && offset <= end && end > start).toSorted((a, b) => a.end - a.start - (b.end - b.start)).reduce<readonly Span[]>(nested, [])
}

/** Takes in only what holds all that is there, and is larger. */
function nested(done: readonly Span[], span: Span): readonly Span[] {
  const last = done.at(-1)
  return !last || (span.start <= last.start && span.end >= last.end && span.end - span.start > last.end - last.start) ? [...done, span] : done
}

function wordAt(text: string, offset: number): Span {
  const isPart = (at: number): boolean => /[\p{L}\p{M}\p{N}\p{S}]/u.test(text.charAt(at)) || /[\ud800-\udfff]/u.test(text.charAt(at))
  let [start, end] = [offset, offset]
  while (start > 0 && isPart(start - 1)) start--
  while (end < text.length && isPart(end)) end++
  return { start, end }
}

/** A list is known by its items: its own place may be its heading. In YAML the dash before the first one belongs to it. */
function spanOfNode(view: DocumentView, node: Node): Span {
  const parts = node.type === 'list' ? [...node.items, ...node.groups.flatMap(({ items }) => items)] : node.type === 'seq' ? node.children : []
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return view.spanOf(node.place)
  const { start, end } = joined(view.spanOf(first.place), view.spanOf(last.place))
  const dash = /-[ \t]{1,20}$/u.exec(view.text.slice(Math.max(0, start - 24), start))?.[0] ?? ''
  return { start: start - dash.length, end }
}

const joined = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

const sectionAround = (view: DocumentView, offset: number): Section | undefined => view.sections.findLast((section) => partsOf(view, section).some(({ start, end }) => start <= offset && offset <= end))

/** What stands under the heading of a section, and the section with it; in YAML the value, and the key with it. */
function partsOf(view: DocumentView, { heading, pieces, node }: Section): readonly Span[] {
  const { text } = view
  const own = view.spanOf(heading)
  const block = pieces.findLast(({ blocks }) => blocks.length > 0)?.blocks.at(-1)
  const end = block ? view.spanOf({ block, start: 0, end: block.text.length }).end : spanOfNode(view, node).end
  const top = { start: lineStart({ text }, own.start), end: Math.max(own.end, end) }
  return [...(pieces.length > 0 ? [trimmed(text, { start: own.end, end: top.end })] : []), trimmed(text, top)]
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (to > from && ' \t\r\n'.includes(text.charAt(to - 1))) to--
  while (from < to && ' \t\r\n\ufeff'.includes(text.charAt(from))) from++
  return { start: from, end: to }
}
