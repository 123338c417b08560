// Sections that change their place: their text moves byte for byte, with what stands under it.
import type { Piece } from '../parse/markdown/outline.ts'
import type { PlaceEdit } from '../problem.ts'
import { frontmatterOf, placeInText } from '../source.ts'
import type { Span } from '../text.ts'
import type { DocumentView, GroupHeading, Section } from '../view.ts'
import { lineEndOf } from './apply.ts'
import { deleteLines, endOfContent, insertAt, lineEnd, lineStart, nextLineStart, replaceSpan } from './lines.ts'
import { extentOf, isOpen } from './section.ts'
import { endOfEntry, startOfEntry } from './yaml.ts'

export type Side = 'before' | 'behind'

/**
 * Moves a section before or behind another one. Empty where that would change what it says: another level, another group, a property in several
 * parts, code without an end. In YAML the key moves with the comment above it.
 */
export function moveSection(view: DocumentView, section: Section, side: Side, target: Section): readonly PlaceEdit[] {
  const [own, other] = [section, target].map((one) => (one.source === 'body' ? markdownExtent(view, one) : yamlExtent(view, one)))
  if (!own || !other || section.source !== target.source || (own.start < other.end && other.start < own.end)) return []
  if (section.source === 'body' && (section.pieces[0]?.level !== target.pieces[0]?.level || section.axis !== target.axis || isParted(view, section) || isParted(view, target))) return []
  return moved(view, own, side === 'before' ? other.start : other.end, side, section.source === 'body' ? 2 : 1)
}

/**
 * Moves a section of Markdown under the heading of a group, behind the sections that come before it on the form. Empty where the others there are
 * of another level, and where moving would change what it says.
 */
export function moveToGroup(view: DocumentView, section: Section, group: GroupHeading): readonly PlaceEdit[] {
  const rank = ({ property }: Section): number => view.kind.root.properties.indexOf(property)
  const others = view.sections.filter((other) => other.source === 'body' && other.axis !== undefined && other.axis.heading === group.pieces[0]?.heading && other.pieces.length > 0)
  const level = section.pieces[0]?.level ?? 0
  if (section.source !== 'body' || level <= (group.pieces[0]?.level ?? 6) || others.some(({ pieces }) => pieces[0]?.level !== level) || isParted(view, section)) return []
  const before = others.filter((other) => rank(other) < rank(section)).toSorted((a, b) => rank(a) - rank(b)).at(-1)
  const target = before?.pieces ?? group.pieces
  const [own, other] = [markdownExtent(view, section), extentOf(view, target)]
  if (!own || !other || isOpen(target.at(-1)) || (own.start < other.end && other.start < own.end)) return []
  return moved(view, own, lineEnd(view, other.end), 'behind', 2)
}

/** Where a section stands: from its first line to the end of what is written; `next` is where the following one starts. */
interface Extent extends Span {
  readonly next: number
}

function moved(view: DocumentView, { start, end, next }: Extent, to: number, side: Side, breaks: number): readonly PlaceEdit[] {
  const { text } = view
  const gap = lineEndOf(text).repeat(breaks)
  const content = text.slice(start, end)
  const isLast = text.slice(end).trim() === '' || next === end
  // the last one leaves the end of the text as it is
  const taken = isLast ? { start: lineEnd(view, endOfContent(view, 0, start)), end } : { start, end: next }
  const whole = isLast || side === 'behind' ? content : text.slice(start, next)
  const inserted = side === 'before' ? `${whole}${whole === content ? gap : ''}` : `${gap}${content}`
  return [{ ...replaceSpan(view, taken, ''), verbatim: true }, { ...insertAt(view, to, inserted), verbatim: true }]
}

function markdownExtent(view: DocumentView, { pieces }: Section): Extent | undefined {
  const extent = isOpen(pieces.at(-1)) ? undefined : extentOf(view, pieces)
  return extent && { ...extent, end: lineEnd(view, extent.end) }
}

function yamlExtent(view: DocumentView, { property, source }: Section): Extent | undefined {
  const entry = view.entry(property.key)
  if (!entry || entry.source !== source) return undefined
  const key = view.spanOf(entry.keyPlace).start
  const end = lineEnd(view, endOfEntry(view, entry))
  const limit = view.notation === 'yaml' ? view.text.length : frontmatterEnd(view)
  return { start: startOfEntry(view, key), end, next: Math.min(nextLineStart(view, end), limit) }
}

const frontmatterEnd = (view: DocumentView): number => {
  const cut = frontmatterOf(view)
  return cut.kind === 'none' ? cut.bodyStart : cut.end
}

const isParted = ({ sections }: DocumentView, { property }: Section): boolean => sections.filter((one) => one.property === property && one.source === 'body').length > 1

/**
 * Puts what stands under one heading behind what stands under another of the same level, and takes its heading away. Two lists that meet and
 * have one marker become one.
 */
export function mergePieces(view: DocumentView, first: readonly Piece[], second: readonly Piece[]): readonly PlaceEdit[] {
  const [into, from] = [extentOf(view, first), extentOf(view, second)]
  const heading = second[0]?.heading
  if (!into || !from || !heading || first[0]?.level !== second[0]?.level || isOpen(first.at(-1)) || isOpen(second.at(-1))) return []
  const body = afterHeading(view, view.spanOf({ block: heading.block, start: heading.form.start, end: heading.form.end }).end, from.end)
  const isLast = view.text.slice(from.end).trim() === ''
  const taken = isLast ? { start: endOfContent(view, 0, from.start), end: from.end } : { start: from.start, end: from.next }
  const remove = { ...replaceSpan(view, taken, ''), verbatim: true as const }
  if (body === '') return [remove]
  const eol = lineEndOf(view.text)
  const put = { place: placeInText(view, { start: into.end, end: into.end }), text: `${listsMeet(first, second) ? eol : eol.repeat(2)}${body}`, verbatim: true as const }
  // with nothing between them the heading itself is what gives way
  return taken.start === into.end ? [{ ...remove, place: placeInText(view, { start: taken.start, end: from.end }), text: put.text }] : [put, remove]
}

/**
 * Puts the items of one list of YAML behind those of another, with the comments above them, and takes their key away. Empty for lists in brackets
 * and for values that are no lists.
 */
export function mergeKeys(view: DocumentView, first: Section, second: Section): readonly PlaceEdit[] {
  const [into, from] = [first, second].map((section) => spanOfKey(view, section))
  if (view.isBroken || !into || !from || into.items === undefined || from.items === undefined) return []
  const indent = /^[ \t]*/u.exec(into.items)?.[0] ?? ''
  const own = /^[ \t]*/u.exec(from.items)?.[0].length ?? 0
  const comments = from.comments.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '').map((line) => indent + line.trimStart())
  const items = from.items.split(/\r\n|\r|\n/u).map((line) => (line.trim() === '' ? '' : indent + line.slice(own)))
  if (from.items.split(/\r\n|\r|\n/u).some((line) => line.slice(0, own).trim() !== '')) return []
  return [insertAt(view, into.end, `\n${[...comments, ...items].join('\n')}`), deleteLines(view, { start: from.start, end: from.end })]
}

/** A key with the comments above it; `items`: the lines of a list in dashes below it. */
function spanOfKey(view: DocumentView, { property, heading, node, source }: Section): (Span & { readonly comments: string; readonly items?: string }) | undefined {
  const key = view.spanOf(heading)
  if (source === 'body') return undefined
  const end = endOfEntry(view, { key: property.key, label: '', keyPlace: heading, value: node, known: true, source })
  const start = startOfEntry(view, key.start)
  const below = nextLineStart(view, key.end)
  const isList = /^["']?\s*:[ \t]*$/u.test(view.text.slice(key.end, lineEnd(view, key.end))) && /^[ \t]*-[ \t]/u.test(view.text.slice(below, end))
  return { start, end, comments: view.text.slice(start, lineStart(view, key.start)), ...(isList ? { items: view.text.slice(below, end) } : {}) }
}

function afterHeading({ text }: DocumentView, from: number, to: number): string {
  const lines = text.slice(Math.min(from, to), to)
  return lines.slice(/^(?:[ \t]*(?:\r\n|\r|\n))*/u.exec(lines)?.[0].length ?? 0)
}

function listsMeet(first: readonly Piece[], second: readonly Piece[]): boolean {
  const [last, next] = [first.at(-1)?.contents.at(-1), second[0]?.contents[0]]
  return last?.type === 'wholeList' && next?.type === 'wholeList' && last.marker === next.marker && !last.ordered
}
