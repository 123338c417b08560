// The outline of a document: what its sections say, with counts and values, rather than its bare headings.
import { COMMON } from '../common.ts'
import { locator, type Document } from '../document.ts'
import { withoutCodes } from '../identity.ts'
import type { Property } from '../kinds/kind.ts'
import type { Memo } from '../memo.ts'
import { display } from '../kinds/labels.ts'
import { currentItems, itemsOf, textOf, type Group, type ItemNode, type Leaf, type ListNode, type MatrixNode, type Node, type Place } from '../node.ts'
import type { Language } from '../problem.ts'
import type { Span } from '../text.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import { OUTLINE_TEXTS } from '../texts/outline.ts'
import type { DocumentView, ExtraSection, Section } from '../view.ts'

export type OutlineType = 'section' | 'list' | 'group' | 'item' | 'value' | 'extra'

export interface OutlineEntry {
  readonly name: string
  readonly detail: string
  readonly type: OutlineType
  /** Everything it covers, and the part to jump to; offsets into the document. */
  readonly span: Span
  readonly selection: Span
  readonly children: readonly OutlineEntry[]
  /** Set for a heading of Markdown of which there is nothing to say but what stands under it. */
  readonly repeats?: true
}

/** The items of a section are listed one by one only when there are at most so many: nobody looks for one among hundreds. */
const LISTED = 40
const SHOWN = 80

/** An entry of the outline that is made when it is asked for. */
export interface OutlinePart {
  /** What it tells of. As long as these are the same objects and the text of `span` is the same, so is the entry, wherever the text stands. */
  readonly of: readonly [object, ...object[]]
  /** Everything that the entry covers. */
  readonly span: Span
  readonly entry: () => OutlineEntry
}

/** The outline in the order of the text, labels in `language`. Personal identity codes are left out of what it quotes. */
export const outline = (document: Document, view: DocumentView, language: Language): readonly OutlineEntry[] => outlineParts(document, view, language).map(({ entry }) => entry())

/** The same, of which not every entry may be needed. */
export function outlineParts(document: Document, view: DocumentView, language: Language): readonly OutlinePart[] {
  const at = locator(document)
  const context = { language, at, remember: view.remember }
  const front: OutlinePart[] = []
  const parts: OutlinePart[] = []
  for (const section of view.sections) if (isShown(section)) (section.source === 'frontmatter' ? front : parts).push(sectionPart(section, context))
  for (const extra of view.extras) parts.push(extraPart(extra, document.notation, context))
  return [...propertiesPart(front, language), ...parts].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

const isShown = ({ property, node, source }: Section): boolean =>
  property.outline !== 'none' && property.key !== COMMON.type && property.key !== COMMON.language && property.key !== COMMON.source && (source !== 'frontmatter' || !(node.type === 'scalar' && node.value === null))

/** The frontmatter as one entry: it is about the document, not what it says. */
function propertiesPart(parts: readonly OutlinePart[], language: Language): readonly OutlinePart[] {
  const [first, ...others] = parts
  if (!first) return []
  const span = others.reduce((done, part) => around(done, part.span), first.span)
  const entry = (): OutlineEntry => {
    const children = parts.map((part) => part.entry())
    return { name: OUTLINE_TEXTS.properties[language], detail: '', type: 'section', span, selection: children[0]?.selection ?? span, children }
  }
  return [{ of: [first.of[0], ...others.flatMap(({ of }) => of)], span, entry }]
}

function extraPart(extra: ExtraSection, notation: Document['notation'], { language, at }: Context): OutlinePart {
  const { title, heading, pieces } = extra
  const selection = at(heading)
  const span = extent(selection, pieces, at)
  return { of: [extra], span, entry: () => ({ name: title === '' ? OUTLINE_TEXTS.untitled[language] : withoutCodes(title), detail: '', type: 'extra', span, selection, children: [], ...(notation === 'markdown' ? { repeats: true } : {}) }) }
}

type At = (place: Place) => Span

interface Context {
  readonly language: Language
  readonly at: At
  readonly remember: Memo
}

function sectionPart(section: Section, context: Context): OutlinePart {
  const { at } = context
  const { node, heading, pieces } = section
  const selection = at(heading)
  const span = pieces.length > 0 ? extent(selection, pieces, at) : around(selection, lastSpan(node, at))
  return { of: [section], span, entry: () => sectionEntry(section, selection, span, context) }
}

function sectionEntry(section: Section, selection: Span, span: Span, context: Context): OutlineEntry {
  const { language, remember } = context
  const { property, node, pieces, title } = section
  const children = within(span, title ? childrenOfOne(node, property, context) : childrenOf(node, property, context))
  const says = children.length > 0 || !isProse(node)
  return { ...remember(section, SHOWN_IN[language], () => shownOf(section, language)), selection, span, children, ...(says || pieces.length === 0 ? {} : { repeats: true }) }
}

/** Text, also in place of a list, or an object of text alone: its heading says as much. */
const isProse = (node: Node): boolean => node.type === 'map' ? node.entries.every(({ key, value }) => key === 'text' || (value.type === 'scalar' && value.value === null)) : (node.type === 'scalar' ? typeof node.value === 'string' || node.value === null : node.type === 'list' && itemsOf(node).length === 0 && saysSomething(node))

const SHOWN_IN: Readonly<Record<Language, object>> = { fi: {}, sv: {}, en: {} }

function shownOf({ property, node, source, title }: Section, language: Language): Pick<OutlineEntry, 'name' | 'detail' | 'type'> {
  const label = display(property.labels, language) || display(property.headings, language) || property.key
  const shown = title ? textOf(title) : source === 'frontmatter' ? label : capitalised(label)
  const count = title && node.type === 'seq' ? undefined : countOf(node, property.outline)
  return {
    name: count === undefined ? shown : `${shown} (${count})`, detail: detailOf(node, property, language),
    type: node.type === 'list' || node.type === 'seq' ? 'list' : node.type === 'scalar' ? 'value' : 'section',
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
function childrenOfOne(node: Node, property: Property, context: Context): readonly OutlineEntry[] {
  if (node.type === 'list') return areMany(node) ? [] : node.groups.flatMap(({ items }) => items.map((item) => itemEntry(item, context)))
  return node.type === 'seq' ? node.children.flatMap((child) => elementsIn(child, property, context)) : []
}

const areMany = (node: ListNode): boolean => node.groups.reduce((sum, { items }) => sum + items.length, node.items.length) > LISTED

/** The elements of the arrays inside an element: work packages of an action area. */
function elementsIn(node: Node, { element }: Property, context: Context): readonly OutlineEntry[] {
  return node.type !== 'map' ? [] : node.entries.flatMap(({ key, value }) => {
    const property = element?.level?.properties.find((one) => one.key === key)
    return property?.element?.level && value.type === 'seq' ? childrenOf(value, property, context) : []
  })
}

function childrenOf(node: Node, property: Property, context: Context): readonly OutlineEntry[] {
  if (node.type === 'list') {
    const many = areMany(node)
    return [...(many ? [] : node.items.map((item) => itemEntry(item, context))), ...node.groups.map((group) => groupEntry(group, many, context))]
  }
  if (node.type === 'seq') return node.children.length > LISTED ? [] : node.children.map((child) => withChildren(nodeEntry(child, context), elementsIn(child, property, context)))
  return node.type === 'matrix' ? phasesOf(node, context) : []
}

/** Each phase with the actors who have something to do in it, or are to have. */
function phasesOf({ cells }: MatrixNode, { at }: Context): readonly OutlineEntry[] {
  if (cells.length > LISTED) return []
  const counted = (name: string, tasks: number): string => `${short(name) || '…'} (${tasks})`
  return [...new Set(cells.map(({ phase }) => phase))].map((phase) => {
    const own = cells.filter((cell) => cell.phase === phase)
    const children = own.map(({ actor, tasks, place }): OutlineEntry => {
      const span = tasks.reduce((done, task) => around(done, at(task.place)), at(place))
      return { name: counted(actor, tasks.length), detail: short(tasks.map(textOf).join(' · ')), type: 'item', span, selection: at(place), children: [] }
    })
    const span = children.reduce((done, child) => around(done, child.span), children[0]?.span ?? { start: 0, end: 0 })
    return { name: counted(phase, own.reduce((sum, { tasks }) => sum + tasks.length, 0)), detail: '', type: 'group', span, selection: children[0]?.selection ?? span, children }
  })
}

const withChildren = (entry: OutlineEntry, children: readonly OutlineEntry[]): OutlineEntry => ({ ...entry, children, span: children.reduce((done, { span }) => around(done, span), entry.span) })

function groupEntry(group: Group, many: boolean, context: Context): OutlineEntry {
  const { language, at, remember } = context
  const selection = at(group.title?.place ?? group.place)
  const name = group.title ? short(textOf(group.title)) : OUTLINE_TEXTS[group.refined ? 'refined' : 'list'][language]
  const items = many ? [] : group.items.map((item) => itemEntry(item, context))
  const span = many ? around(selection, lastSpan({ type: 'list', place: group.place, items: group.items, groups: [], text: [] }, at)) : items.reduce((done, { span: inner }) => around(done, inner), selection)
  const detail = remember(group, SHORT, () => short(group.text.map((prose) => textOf(prose.node)).join(' ')))
  return { name: group.items.length > 0 || group.text.length === 0 ? `${name} (${group.items.length})` : name, detail, type: 'group', span, selection, children: within(span, items) }
}

const SHORT = {}

function itemEntry(item: ItemNode, { at, remember }: Context): OutlineEntry {
  const span = at(item.place)
  const shown = remember(item, SHORT, () => ({ name: short(textOf(item)) || '…', detail: item.id ? withoutCodes(textOf(item.id)) : '' }))
  return { ...shown, type: 'item', span, selection: clipped(at(item.text.place), span), children: [] }
}

function nodeEntry(node: Node, { at, remember }: Context): OutlineEntry {
  const span = at(node.place)
  const shown = remember(node, SHORT, () => {
    const texts = node.type === 'map' ? node.entries.map(({ value }) => textOf(value)).filter((text) => text !== '') : [textOf(node)]
    return { name: short(texts[0] ?? '') || '…', detail: short(texts.slice(1).join(' · ')) }
  })
  return { ...shown, type: 'item', span, selection: span, children: [] }
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

/** From a heading to the end of the last block under it. */
function extent(selection: Span, pieces: readonly Piece[], at: At): Span {
  const block = pieces.findLast(({ blocks }) => blocks.length > 0)?.blocks.at(-1)
  return { start: selection.start, end: block ? Math.max(selection.end, at({ block, start: 0, end: block.text.trimEnd().length }).end) : selection.end }
}

const capitalised = (label: string): string => label.charAt(0).toLocaleUpperCase('fi') + label.slice(1)

function short(text: string): string {
  const line = withoutCodes(text).replace(/\s+/gu, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line
}
