// The outline of a document: what its sections say, with counts and values, rather than its bare headings.
import { COMMON } from '../common.ts'
import type { Document } from '../document.ts'
import { locator } from '../document.ts'
import { withoutCodes } from '../identity.ts'
import type { Property } from '../kinds/kind.ts'
import { display } from '../kinds/labels.ts'
import { currentItems, itemsOf, textOf, type Group, type ItemNode, type Leaf, type ListNode, type Node, type Place } from '../node.ts'
import type { Language } from '../problem.ts'
import type { Span } from '../text.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import { OUTLINE_TEXTS } from '../texts/outline.ts'
import type { DocumentView, Section } from '../view.ts'

export type OutlineType = 'section' | 'list' | 'group' | 'item' | 'value' | 'extra'

export interface OutlineEntry {
  readonly name: string
  readonly detail: string
  readonly type: OutlineType
  /** Everything it covers, and the part to jump to; offsets into the document. */
  readonly span: Span
  readonly selection: Span
  readonly children: readonly OutlineEntry[]
}

/** Items are listed one by one only where there are at most so many. */
const LISTED = 40
const SHOWN = 80

/** The outline in the order of the text, labels in `language`. Personal identity codes are left out of what it quotes. */
export function outline(document: Document, view: DocumentView, language: Language): readonly OutlineEntry[] {
  const at = locator(document)
  const ends = endOfPieces(document)
  const shown = view.sections.filter(isShown)
  const entries = (sections: readonly Section[]): readonly OutlineEntry[] => sections.map((section) => sectionEntry(section, language, at, ends))
  const front = propertiesEntry(entries(shown.filter(({ source }) => source === 'frontmatter')), language)
  const extras = view.extras.map(({ title, heading, pieces }): OutlineEntry => ({ name: title === '' ? OUTLINE_TEXTS.untitled[language] : withoutCodes(title), detail: '', type: 'extra', span: extent(at(heading), pieces, ends), selection: at(heading), children: [] }))
  return [...front, ...entries(shown.filter(({ source }) => source !== 'frontmatter')), ...extras].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

const isShown = ({ property, node, source }: Section): boolean =>
  property.outline !== 'none' && property.key !== COMMON.type && property.key !== COMMON.language && property.key !== COMMON.source && (source !== 'frontmatter' || !(node.type === 'scalar' && node.value === null))

/** The frontmatter as one entry: it is about the document, not what it says. */
function propertiesEntry(children: readonly OutlineEntry[], language: Language): readonly OutlineEntry[] {
  const [first] = children
  if (!first) return []
  const span = children.reduce((done, child) => around(done, child.span), first.span)
  return [{ name: OUTLINE_TEXTS.properties[language], detail: '', type: 'section', span, selection: first.selection, children }]
}

type At = (place: Place) => Span

function sectionEntry(section: Section, language: Language, at: At, ends: ReadonlyMap<Piece, number>): OutlineEntry {
  const { property, node, heading, pieces, source, title } = section
  const label = display(property.labels, language) || display(property.headings, language) || property.key
  const shown = title ? textOf(title) : source === 'frontmatter' ? label : capitalised(label)
  const count = title && node.type === 'seq' ? undefined : countOf(node, property.outline)
  const selection = at(heading)
  const span = pieces.length > 0 ? extent(selection, pieces, ends) : around(selection, lastSpan(node, at))
  return {
    name: count === undefined ? shown : `${shown} (${count})`, detail: detailOf(node, property, language), selection, span,
    type: node.type === 'list' || node.type === 'seq' ? 'list' : node.type === 'scalar' ? 'value' : 'section',
    children: within(span, title ? childrenOfOne(node, property, language, at) : childrenOf(node, property, language, at)),
  }
}

function countOf(node: Node, shown: Section['property']['outline']): number | undefined {
  if (shown === 'text') return undefined
  if (node.type === 'list') return currentItems(node).length || (saysSomething(node) ? undefined : 0)
  if (node.type === 'seq') return node.children.length
  return node.type === 'matrix' ? node.cells.filter(({ tasks }) => tasks.length > 0).length : undefined
}

const saysSomething = (node: ListNode): boolean => node.text.length > 0 || node.groups.some(({ text }) => text.length > 0)

function detailOf(node: Node, property: Property, language: Language): string {
  if (node.type === 'list' && itemsOf(node).length === 0) return short(node.text.map((prose) => textOf(prose.node)).join(' '))
  if (node.type === 'scalar') return short(shownValue(node, property, language))
  if (node.type !== 'map') return ''
  return short(node.entries.flatMap(({ key, value }) => {
    const field = property.level?.properties.find((one) => one.key === key)
    return value.type === 'scalar' && key !== 'text' && isFilled(value.value) ? [shownValue(value, field, language)] : []
  }).join(' · '))
}

/** A value as a reader says it: one of an enumeration by its label. */
function shownValue(node: Node, property: Property | undefined, language: Language): string {
  const text = textOf(node)
  const known = property?.values?.find(({ value }) => value === text)
  return known ? display(known.labels, language) || text : text
}

/** An amount of money without its number says nothing. */
const isFilled = (value: Leaf): boolean => value !== null && !(typeof value === 'object' && 'currency' in value && !('amount' in value))

/** What one of several sections holds: the items of its group, the arrays inside its element. */
function childrenOfOne(node: Node, property: Property, language: Language, at: At): readonly OutlineEntry[] {
  if (node.type === 'list') return node.groups.flatMap(({ items }) => (items.length > LISTED ? [] : items.map((item) => itemEntry(item, at))))
  return node.type === 'seq' ? node.children.flatMap((child) => elementsIn(child, property, language, at)) : []
}

/** The elements of the arrays inside an element: work packages of an action area. */
function elementsIn(node: Node, { element }: Property, language: Language, at: At): readonly OutlineEntry[] {
  return node.type !== 'map' ? [] : node.entries.flatMap(({ key, value }) => {
    const property = element?.level?.properties.find((one) => one.key === key)
    return property?.element?.level && value.type === 'seq' ? childrenOf(value, property, language, at) : []
  })
}

function childrenOf(node: Node, property: Property, language: Language, at: At): readonly OutlineEntry[] {
  if (node.type === 'list') {
    const items = node.items.length > LISTED ? [] : node.items.map((item) => itemEntry(item, at))
    return [...items, ...node.groups.map((group) => groupEntry(group, language, at))]
  }
  if (node.type === 'seq') return node.children.length > LISTED ? [] : node.children.map((child) => withChildren(nodeEntry(child, at), elementsIn(child, property, language, at)))
  return []
}

const withChildren = (entry: OutlineEntry, children: readonly OutlineEntry[]): OutlineEntry => ({ ...entry, children, span: children.reduce((done, { span }) => around(done, span), entry.span) })

function groupEntry(group: Group, language: Language, at: At): OutlineEntry {
  const selection = at(group.title?.place ?? group.place)
  const name = group.title ? short(textOf(group.title)) : OUTLINE_TEXTS[group.refined ? 'refined' : 'list'][language]
  const items = group.items.length > LISTED ? [] : group.items.map((item) => itemEntry(item, at))
  const span = items.reduce((done, { span: inner }) => around(done, inner), group.items.length > LISTED ? around(selection, lastSpan({ type: 'list', place: group.place, items: group.items, groups: [], text: [] }, at)) : selection)
  return { name: group.items.length > 0 || group.text.length === 0 ? `${name} (${group.items.length})` : name, detail: short(group.text.map((prose) => textOf(prose.node)).join(' ')), type: 'group', span, selection, children: within(span, items) }
}

function itemEntry(item: ItemNode, at: At): OutlineEntry {
  const span = at(item.place)
  return { name: short(textOf(item)) || '…', detail: item.id ? withoutCodes(textOf(item.id)) : '', type: 'item', span, selection: clipped(at(item.text.place), span), children: [] }
}

function nodeEntry(node: Node, at: At): OutlineEntry {
  const span = at(node.place)
  const texts = node.type === 'map' ? node.entries.map(({ value }) => textOf(value)).filter((text) => text !== '') : [textOf(node)]
  return { name: short(texts[0] ?? '') || '…', detail: short(texts.slice(1).join(' · ')), type: 'item', span, selection: span, children: [] }
}

/** Children stay inside their parent, as the LSP demands. */
const within = (span: Span, children: readonly OutlineEntry[]): readonly OutlineEntry[] =>
  children.map((child) => {
    const inside = clipped(child.span, span)
    return { ...child, span: inside, selection: clipped(child.selection, inside), children: within(inside, child.children) }
  })

const clipped = (span: Span, outer: Span): Span => {
  const start = Math.min(Math.max(span.start, outer.start), outer.end)
  return { start, end: Math.max(start, Math.min(span.end, outer.end)) }
}

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

function lastSpan(node: Node, at: At): Span {
  const span = at(node.place)
  if (node.type === 'list') return [...node.items, ...itemsOf(node)].slice(-1).reduce((done, item) => around(done, at(item.place)), span)
  const last = node.type === 'seq' ? node.children.at(-1) : node.type === 'map' ? node.entries.at(-1)?.value : undefined
  return last ? around(span, lastSpan(last, at)) : span
}

/** Where the last block of each piece ends. */
function endOfPieces({ content }: Document): ReadonlyMap<Piece, number> {
  const ends = new Map<Piece, number>()
  const base = content?.body?.start ?? 0
  const blocks = new Map((content?.body?.blocks ?? []).map(({ start, block }) => [block, base + start + block.text.trimEnd().length]))
  let end = base
  for (const piece of content?.body?.outline.pieces ?? []) {
    for (const block of piece.blocks) end = Math.max(end, blocks.get(block) ?? end)
    ends.set(piece, end)
  }
  return ends
}

const extent = (selection: Span, pieces: readonly Piece[], ends: ReadonlyMap<Piece, number>): Span => ({
  start: selection.start,
  end: pieces.reduce((end, piece) => Math.max(end, ends.get(piece) ?? end), selection.end),
})

const capitalised = (label: string): string => label.charAt(0).toLocaleUpperCase('fi') + label.slice(1)

function short(text: string): string {
  const line = withoutCodes(text).replace(/\s+/gu, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line
}
