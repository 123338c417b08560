// Items of lists that change their section, as they are written, or that go.
import type { Property } from '../kinds/kind.ts'
import type { ItemNode } from '../node.ts'
import type { PlaceEdit } from '../problem.ts'
import type { DocumentView, Section } from '../view.ts'
import { deleteLines, endOfContent, lineEnd, lineStart, replaceSpan } from './lines.ts'
import { appendItem } from './list.ts'
import { insertSectionWith } from './section.ts'

/**
 * Moves an item of one line behind the last item of another section. Empty where the item is numbered, has something below it, shares its line
 * (`[a, b]`, a table) or is the last one of its list. `lead`: what is put before its text.
 */
export function moveItem(view: DocumentView, item: ItemNode, from: Section, to: Section, lead = ''): readonly PlaceEdit[] {
  const { start, end } = view.spanOf(item.place)
  const line = { start: lineStart(view, start), end: lineEnd(view, start) }
  const [, marker, content] = LINE.exec(view.text.slice(line.start, line.end)) ?? []
  if (!marker || !content || end > line.end || item.children.length > 0 || item.fields.length > 0 || isAlone(view, item, from)) return []
  const yaml = from.source !== 'body'
  if (yaml !== (to.source !== 'body') || (yaml && !PLAIN.test(content))) return []
  const put = appendItem(view, to, lead + content)
  return put.length === 0 ? [] : [deleteLines(view, line), ...put]
}

/** The same in Markdown into a section that the document lacks: it is put in with the item. */
export function moveItemToNew(view: DocumentView, item: ItemNode, from: Section, property: Property, lead = ''): readonly PlaceEdit[] {
  const { start } = view.spanOf(item.place)
  const [, marker, content] = LINE.exec(view.text.slice(lineStart(view, start), lineEnd(view, start))) ?? []
  const gone = from.source === 'body' && marker && content ? removeItem(view, item, from) : []
  const [out] = gone
  const [put, ...more] = out ? insertSectionWith(view, property, `${marker} ${lead}${content}`) : []
  if (!out || !put || more.length > 0) return []
  const [old, at] = [view.spanOf(out.place), view.spanOf(put.place).start]
  // behind the item itself: in its place
  return at < old.start || at > old.end ? [out, put] : [replaceSpan(view, { start: endOfContent(view, 0, old.start), end: at }, put.text)]
}

/** Takes an item of one line out. Empty where `moveItem` is. */
export function removeItem(view: DocumentView, item: ItemNode, from: Section): readonly PlaceEdit[] {
  const { start, end } = view.spanOf(item.place)
  const line = { start: lineStart(view, start), end: lineEnd(view, start) }
  const isOneLine = end <= line.end && LINE.test(view.text.slice(line.start, line.end))
  return isOneLine && item.children.length === 0 && item.fields.length === 0 && !isAlone(view, item, from) ? [deleteLines(view, line)] : []
}

/** The section that an item stands in. */
export const homeOf = (sections: readonly Section[], item: ItemNode): Section | undefined =>
  sections.find(({ node }) => node.type === 'list' && [node.items, ...node.groups.map(({ items }) => items)].some((items) => items.includes(item)))

/** What is left would be an empty list. */
function isAlone(view: DocumentView, item: ItemNode, { node }: Section): boolean {
  if (node.type !== 'list') return true
  const lists = [node.items, ...node.groups.map(({ items }) => items)]
  return (lists.find((items) => items.some(({ place }) => view.spanOf(place).start === view.spanOf(item.place).start)) ?? []).length < 2
}

const LINE = /^[ \t]*([-+*])[ \t]+(.*\S)[ \t]*$/u
/** What YAML reads as it stands; anything else would have to be quoted anew. */
const PLAIN = /^[\p{L}\p{N}](?:(?!: | #|:$).)*$/u
