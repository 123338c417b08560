// A list of the tree as Markdown: items with their fields and children, groups, and the prose between them.
import { textOf, type Entry, type Group, type ItemNode, type ListNode, type Prose } from '../node.ts'
import type { Language } from '../problem.ts'
import { propertyOf, type Property } from '../kinds/kind.ts'
import { labelFor, leafText, table, withAttributes } from './names.ts'
import type { Remarks } from './remarks.ts'

export interface MarkdownContext {
  readonly language: Language
  readonly remarks: Remarks
}

/** Blocks of Markdown in their order; undefined where Markdown has no way to say it. */
export type Chunks = readonly string[] | undefined

/** How lists look: the level of sub-headings, and the first marker of each list where it is not `-`. */
export interface ListStyle {
  readonly level: number
  readonly markers: readonly string[]
  /** The lines of text that the first groups have in place of sub-headings. */
  readonly inline: readonly string[]
  /** True when headings come between lists that stand next to each other. */
  readonly isParted: boolean
}

export function listChunks(node: ListNode, property: Property, style: ListStyle, context: MarkdownContext): Chunks {
  const { items, groups, text } = node
  const inline = Math.min(groups.length, Math.max(inlineGroups(node), style.inline.length))
  if (inline > 0 && items.length > 0) return undefined
  const proseAt = (at: number): readonly string[] => text.filter((prose) => prose.at === at).map(({ node: prose }) => textOf(prose))
  if (text.some(({ at }) => at > 0 && at < items.length) || text.some(({ at }) => at > items.length + inline)) return undefined
  const lists = markersFrom(style)
  const chunks: string[] = [...proseAt(0)]
  if (items.length > 0) chunks.push(...itemsOf(items, property, lists, context), ...proseAt(items.length))
  for (const [index, group] of groups.slice(0, inline).entries()) {
    if (group.text.length > 0 || group.items.length === 0) return undefined
    chunks.push(...remarkChunks(group, context), ...(group.title ? [style.inline[index] || textOf(group.title)] : []))
    chunks.push(...itemsOf(group.items, property, lists, context, chunks.at(-1)), ...proseAt(index + 1))
  }
  for (const group of groups.slice(inline)) chunks.push(...groupChunks(group, property, style.level, lists, context))
  return chunks
}

/** How many groups cannot stand under sub-headings: those without a title, those with prose behind them, and all before these. */
function inlineGroups({ items, groups, text }: ListNode): number {
  const untitled = groups.findLastIndex(({ title }) => title === undefined) + 1
  return Math.max(untitled, ...text.map(({ at }) => at - items.length))
}

function groupChunks(group: Group, property: Property, level: number, lists: Markers, context: MarkdownContext): readonly string[] {
  const { title } = group
  const chunks = [`${'#'.repeat(level)} ${title ? textOf(title) : ''}`, ...remarkChunks(group, context)]
  return groupContents(group, property, lists, chunks, context)
}

function groupContents({ items, text }: Group, property: Property, lists: Markers, chunks: string[], context: MarkdownContext): readonly string[] {
  let from = 0
  const upTo = (at: number): void => {
    if (at > from) chunks.push(...itemsOf(items.slice(from, at), property, lists, context, chunks.at(-1)))
    from = at
  }
  for (const { node, at } of text) {
    upTo(at)
    chunks.push(textOf(node))
  }
  upTo(items.length)
  return chunks
}

/** Groups as sections of their own; `headings`: the heading of each. */
export function groupSections(groups: readonly Group[], headings: readonly string[], property: Property, style: ListStyle, context: MarkdownContext): readonly string[] {
  const lists = markersFrom(style)
  return groups.flatMap((group, index) => groupContents(group, property, lists, [`${'#'.repeat(style.level)} ${headings[index] ?? ''}`, ...remarkChunks(group, context)], context))
}

const remarkChunks = (about: object, { remarks }: MarkdownContext): readonly string[] => [...remarks.before(about), ...remarks.behind(about)].map(commentLine)

/** A comment of Markdown. */
export const commentLine = (text: string): string => `<!-- ${text} -->`

/** Gives the first marker of each list in turn. */
interface Markers {
  readonly next: () => string
  readonly isParted: boolean
}

function markersFrom({ markers, isParted }: ListStyle): Markers {
  let at = 0
  return { isParted, next: () => markers[at++] ?? '-' }
}

/** One list, or with the marker `paragraphs` its items as paragraphs. `above`: the block before it; a list there needs another marker. */
function itemsOf(items: readonly ItemNode[], property: Property, lists: Markers, context: MarkdownContext, above = ''): readonly string[] {
  const marker = lists.next()
  if (marker.startsWith('|')) return tableOf(items, property, marker.slice(1), context)
  const { before, behind } = context.remarks
  if (marker === 'paragraphs') return items.flatMap((item) => [...before(item).map(commentLine), itemText(item), ...behind(item).map(commentLine)])
  const [first] = items
  const lead = first ? before(first).map(commentLine) : []
  const isTaken = !lists.isParted && LIST.test(above) && kindOf(above) === kindOf(`${marker} `)
  const own = isTaken ? (marker.startsWith('-') ? '*' : '-') : marker
  return [...lead, items.flatMap((item, index) => itemLines(item, property, { marker: own, index, indent: '', isFirst: index === 0 }, context)).join('\n')]
}

/** Items as rows; fields that the kind does not know can only stand here. */
function tableOf(items: readonly ItemNode[], property: Property, textHeader: string, { language, remarks }: MarkdownContext): readonly string[] {
  const columns = new Map(items.flatMap(({ fields }) => fields.map((field) => [field.key, field] as const)))
  const headerOf = (field: Entry): string => {
    const known = field.known ? propertyOf(property.level, field.key) : undefined
    return known ? labelFor(known, language) : field.label
  }
  const cell = (item: ItemNode, key: string): string => {
    const value = item.fields.find((field) => field.key === key)?.value
    return value?.type === 'scalar' ? leafText(value.value, propertyOf(property.level, key), language) : ''
  }
  const comments = items.flatMap((item) => [item, ...item.fields]).flatMap((about) => [...remarks.before(about), ...remarks.behind(about)])
  const rows = items.map((item) => [itemText(item), ...[...columns.keys()].map((key) => cell(item, key))])
  return [...comments.map(commentLine), table([textHeader, ...[...columns.values()].map(headerOf)], rows)]
}

const LIST = /^(?:[-*+]|\d{1,9}[.)]) /u
const kindOf = (list: string): string => /^\d*([-*+.)])/u.exec(list)?.[1] ?? ''

interface ItemPosition {
  readonly marker: string
  readonly index: number
  readonly indent: string
  /** The comments before the first item stand before the list. */
  readonly isFirst: boolean
}

function itemLines(item: ItemNode, property: Property | undefined, { marker, index, indent, isFirst }: ItemPosition, context: MarkdownContext): readonly string[] {
  const { remarks } = context
  const own = markerAt(marker, index)
  const inner = indent + ' '.repeat(own.length + 1)
  const children = item.children.flatMap((child, at) => itemLines(child, property, { marker: '-', index: at, indent: inner, isFirst: false }, context))
  return [
    ...(isFirst ? [] : remarks.before(item).map((text) => indented(commentLine(text), indent))),
    `${indent}${own} ${indented(itemText(item), inner).trimStart()}`.trimEnd(),
    ...remarks.behind(item).map((text) => indented(commentLine(text), inner)),
    ...item.fields.flatMap((field) => fieldLines(field, property, inner, context)),
    ...children,
  ]
}

/** `3)` and index 1 give `4)`. */
function markerAt(marker: string, index: number): string {
  const [, number, behind] = /^(\d{1,9})([.)])$/u.exec(marker) ?? []
  return number === undefined ? marker : `${Number(number) + index}${behind ?? '.'}`
}

const itemText = (item: ItemNode): string => withAttributes(item) ?? textOf(item)

const indented = (text: string, indent: string): string => text.split('\n').map((line) => (line === '' ? '' : indent + line)).join('\n')

function fieldLines(field: Entry, property: Property | undefined, indent: string, { language, remarks }: MarkdownContext): readonly string[] {
  const known = field.known ? propertyOf(property?.level, field.key) : undefined
  const label = known ? labelFor(known, language) : field.label
  const value = field.value.type === 'scalar' ? leafText(field.value.value, known, language) : ''
  return [
    ...remarks.before(field).map((text) => indented(commentLine(text), indent)),
    `${indent}- ${label}: ${indented(value, `${indent}  `).trimStart()}`.trimEnd(),
    ...remarks.behind(field).map((text) => indented(commentLine(text), `${indent}  `)),
  ]
}

/** Items below a line of a list, such as those of a labelled line. */
export function nestedItems(items: readonly ItemNode[], property: Property | undefined, indent: string, context: MarkdownContext): readonly string[] {
  return items.flatMap((item, index) => itemLines(item, property, { marker: '-', index, indent, isFirst: false }, context))
}

export const proseChunks = (prose: readonly Prose[]): readonly string[] => prose.map(({ node }) => textOf(node))
