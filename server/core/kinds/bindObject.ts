// Binds the content of a section to an object or to an array of objects. What has no label stays as text.
import type { MapNode, Node, Place } from '../node.ts'
import type { Memo } from '../memo.ts'
import { placeOf, sourceOf, type Content, type Located, type Piece } from '../parse/markdown/outline.ts'
import type { ListForm, ListItemForm, TableForm } from '../parse/markdown/form.ts'
import { bindList, itemFrom, itemsFrom } from './bindList.ts'
import { extentOf, headingLine, headingOf, isParagraph, itemParts, placeOfContent, proseOf, textOfPieces, textScalarOf, textWithHeadings } from './bindText.ts'
import { itemFromText } from './bindYaml.ts'
import { elementHeading } from './elementHeading.ts'
import { newDraft, type BoundObject, type Draft, type Found, type ObjectSource } from './objectDraft.ts'
import { elementsOfItem, elementsOfRows, entriesOfHeading, isElement } from './elements.ts'
import { namedBy, partedByLabels } from './labelParagraphs.ts'
import { bareLabel, itemLines, linesOf, pairsOf, totalsOf, type Line, type Pair } from './lines.ts'
import type { Property } from './kind.ts'
import { inParts } from './participants.ts'
import { leafFor } from './scalar.ts'
import { valueOnLine } from './several.ts'
import { rowsOf, tableOf, tableProperty } from './table.ts'

/**
 * An object: `Label: value` lines and items, two-column tables, sub-headings. `written`: the own piece first, then those of its sub-headings.
 * What is said twice stays as text the second time.
 */
export function bindObject(written: readonly Piece[], source: ObjectSource, memo: Memo): BoundObject {
  const { level } = source
  const draft = newDraft(source, memo)
  const pieces = level ? written.flatMap((piece) => partedByLabels(piece, level, memo)) : written
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    const owner = index > 0 ? namedBy(piece.title, level) : undefined
    if (owner) {
      const group = [piece, ...deeper(pieces, index)]
      index += group.length - 1
      const { node, rest } = bindSingle(group, owner, memo)
      draft.add({ property: owner, label: piece.title, keyPlace: headingOf(piece), node }, textOfPieces(group))
      if (rest !== undefined) draft.keep(rest, headingOf(piece))
      continue
    }
    const several = index > 0 ? level?.properties.find((property) => elementHeading(piece.title, property)) : undefined
    if (several) {
      const group = [piece, ...deeper(pieces, index)]
      index += group.length - 1
      const element = bindElement(group, several, memo)
      if (element) draft.append(several, piece, element, textWithHeadings(group))
      continue
    }
    if (index > 0 && piece.heading) draft.keep(headingLine(piece), headingOf(piece))
    for (let at = 0; at < piece.contents.length; at++) {
      if (readLabelAndList(piece.contents[at], piece.contents[at + 1], draft)) at++
      else readContent(piece.contents[at] as Content, draft)
    }
  }
  return draft.done()
}

/** The pieces of the sub-headings below the piece at `index`. */
export function deeper(pieces: readonly Piece[], index: number): readonly Piece[] {
  const level = pieces[index]?.level ?? 0
  let end = index + 1
  while ((pieces[end]?.level ?? 0) > level) end++
  return pieces.slice(index + 1, end)
}

/** A property that stands under a sub-heading of its own. `rest`: what is no part of its value. */
export function bindSingle(pieces: readonly Piece[], property: Property, memo: Memo): { readonly node: Node; readonly rest?: string } {
  const [own] = pieces
  const place = own ? extentOf(pieces, headingOf(own)) : { block: { text: '' }, start: 0, end: 0 }
  if (property.type === 'list') return { node: bindList(pieces, property, place, memo) }
  if (property.type === 'array' || property.type === 'references') return bindArray(pieces, property, place, memo)
  if (property.type === 'object') return { node: inParts(bindObject(pieces, { level: property.level, place }, memo).node, property, 'body') }
  const text = textOfPieces(pieces)
  return { node: { type: 'scalar', place, value: property.type === 'text' || property.type === 'any' ? text : text === '' ? null : leafFor(property, { value: text, source: text }) } }
}

/** The element that a heading opens, with what stands below it; undefined when the heading names none. The same one as long as all its pieces are the same. */
export function bindElement(pieces: readonly Piece[], property: Property, memo: Memo): MapNode | undefined {
  const level = property.element?.level
  const [own] = pieces
  if (!own || !level) return undefined
  const slot = memo<{ last?: { readonly pieces: readonly Piece[]; readonly node: MapNode | undefined } }>(own, level, () => ({}))
  if (slot.last?.pieces.length === pieces.length && slot.last.pieces.every((piece, index) => piece === pieces[index])) return slot.last.node
  const named = entriesOfHeading(own, property, level)
  slot.last = { pieces, node: named && bindObject(pieces, { level, place: headingOf(own), ...named }, memo).node }
  return slot.last.node
}

/** `rest`: what is no element, such as prose, and entries of a version log that name no version. */
export interface BoundArray {
  readonly node: Node
  readonly rest?: string
}

/** An array: rows of tables, items, paragraph lines, or one sub-heading for each element. */
export function bindArray(pieces: readonly Piece[], property: Property, place: Place, memo: Memo): BoundArray {
  const children: Node[] = []
  const rest: string[] = []
  const level = property.element?.type === 'object' ? property.element.level : undefined
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (index > 0 && level) {
      const group = [piece, ...deeper(pieces, index)]
      index += group.length - 1
      const element = bindElement(group, property, memo)
      if (element) children.push(element)
      else rest.push(textWithHeadings(group))
      continue
    }
    if (index > 0) rest.push(headingLine(piece))
    for (const content of piece.contents) {
      const { elements, rest: left = '' } = elementsOf(content, property, memo)
      children.push(...elements)
      rest.push(left)
    }
  }
  const text = rest.filter((part) => part !== '').join('\n\n')
  return { node: { type: 'seq', place, children }, ...(text === '' ? {} : { rest: text }) }
}

/** The elements that a content holds, and as text what is none: all of it where a part of a list is none, single rows of a table. */
function elementsOf(content: Content, property: Property, memo: Memo): { readonly elements: readonly Node[]; readonly rest?: string } {
  if (content.type === 'form' && content.form.type === 'table' && tableProperty(content as Located<TableForm>, [property])) {
    const rows = rowsOf(content as Located<TableForm>)
    const others = rows.filter((row) => !isElement(row, property))
    if (others.length === 0) return { elements: elementsOfRows(rows, property) }
    if (others.length < rows.length) return { elements: elementsOfRows(rows.filter((row) => !others.includes(row)), property), rest: tableOf(others) }
    return { elements: [], rest: proseOf([content]) }
  }
  const elements = content.type === 'wholeList' ? all(itemsFrom(content.items, property, memo).map((item) => elementsOfItem(item, property)))
    : isParagraph(content) ? all(linesOf(content).map((line) => elementsOfItem(itemFromText(textScalarOf(line.text, line.place), line.place), property))) : undefined
  return elements ? { elements } : { elements: [], rest: proseOf([content]) }
}

const all = (parts: readonly (readonly Node[] | undefined)[]): readonly Node[] | undefined => (parts.every((part) => part !== undefined) ? parts.flat() : undefined)

/** A paragraph that ends in `Label:`, and the list behind it; false, and nothing read, where it is anything else. */
function readLabelAndList(content: Content | undefined, list: Content | undefined, draft: Draft): boolean {
  if (!content || !isParagraph(content) || list?.type !== 'wholeList') return false
  const lines = linesOf(content)
  const last = lines.at(-1)
  const pair = last && bareLabel(last, draft.properties.filter(({ type }) => COMPOSITE.has(type)))
  if (!pair) return false
  readLines(lines.slice(0, -1), draft)
  draft.add({ ...pair, node: compositeOf(pair, placeOfContent(list, pair.place), list.items, draft.memo) }, `${last.text}\n\n${proseOf([list])}`)
  return true
}

function readContent(content: Content, draft: Draft): void {
  if (content.type === 'wholeList') {
    keepItems(content.items.filter((item) => !readItem(item, draft)), draft)
    return
  }
  const totals = pairsOf(totalsOf(content) ?? [], draft.properties).pairs
  if (totals.length > 0) {
    // the other columns say more: the table stays as text too
    for (const pair of totals) draft.add(scalarOf(pair), '')
    draft.keep(proseOf([content]), placeOf(content))
    return
  }
  const lines = linesOf(content)
  if (isParagraph(content) || pairsOf(lines, draft.properties).pairs.length > 0) readLines(lines, draft)
  else if (lines[0]) draft.keep(proseOf([content]), lines[0].place)
}

function readLines(lines: readonly Line[], draft: Draft): void {
  const { pairs, rest } = pairsOf(lines, draft.properties)
  const [first] = lines
  if (pairs.length === 0 && first) draft.keep(lines.map(({ text }) => text).join('\n'), first.place)
  else {
    for (const pair of pairs) draft.add(scalarOf(pair), wholeOf(pair))
    for (const line of rest) draft.keep(line.text.replace(/ {2,}/gu, ' '), line.place)
  }
}

/** Reads an item and its nested items; false when none of them has a label, and nothing was read. */
function readItem(item: Located<ListItemForm>, draft: Draft): boolean {
  const lines = itemLines(item)
  const { pairs, rest } = pairsOf(lines, draft.properties)
  const nested = nestedOf(item)
  const pair = pairs[0] ?? (lines[0] && lines.length === 1 ? bareLabel(lines[0], draft.properties) : undefined)
  if (pair && pairs.length <= 1 && nested.length > 0 && COMPOSITE.has(pair.property.type)) {
    draft.add({ ...pair, node: compositeOf(pair, placeOf(item), nested, draft.memo) }, sourceOf(item))
    return true
  }
  for (const one of pairs) draft.add(scalarOf(one), wholeOf(one))
  const keepLine = ({ text, place }: Line): void => draft.keep(`- ${text}`, place)
  if (pairs.length > 0) rest.forEach(keepLine)
  const unread = nested.filter((inner) => !readItem(inner, draft))
  if (pairs.length === 0 && unread.length === nested.length) return false
  if (pairs.length === 0) rest.forEach(keepLine)
  keepItems(unread, draft)
  return true
}

/** Items without a label stay as they are written. */
function keepItems(items: readonly Located<ListItemForm>[], draft: Draft): void {
  const [first] = items
  if (first) draft.keep(items.map((item) => sourceOf(item).replace(/\r\n?/gu, '\n').trimEnd()).join('\n'), placeOf(first))
}

const COMPOSITE: ReadonlySet<string> = new Set(['object', 'array', 'list', 'references'])

function nestedOf({ block, form }: Located<ListItemForm>): readonly Located<ListItemForm>[] {
  return itemParts(form.forms).rest.filter((inner): inner is ListForm => inner.type === 'list').flatMap(({ items }) => items.map((inner) => ({ block, form: inner })))
}

/** `Label:` with items behind or below it: the items of a list, the elements of an array, the labelled lines of an object. */
function compositeOf({ property, value, place }: Pair, whole: Place, nested: readonly Located<ListItemForm>[], memo: Memo): Node {
  const first = value === '' ? [] : [itemFromText(textScalarOf(value, place), place)]
  const items = [...first, ...nested.map((inner) => itemFrom(inner, property, memo))]
  if (property.type === 'list') return { type: 'list', place: whole, items, groups: [], text: [] }
  if (property.type !== 'object') return { type: 'seq', place: whole, children: items.flatMap((inner) => elementsOfItem(inner, property) ?? [inner.text]) }
  const draft = newDraft({ level: property.level, place: whole }, memo)
  if (value !== '') draft.keep(value, place)
  keepItems(nested.filter((inner) => !readItem(inner, draft)), draft)
  return inParts(draft.done().node, property, 'body')
}

/** What a labelled line says; for a list that is an item. */
const scalarOf = (pair: Pair): Found =>
  ({ ...pair, node: pair.property.type === 'list' ? lineOfList(pair) : inParts(valueOnLine(pair.property, pair.value, pair.place), pair.property, 'body') })

const lineOfList = ({ value, place }: Pair): Node =>
  ({ type: 'list', place, items: value === '' ? [] : [itemFromText(textScalarOf(value, place), place)], groups: [], text: [] })

const wholeOf = ({ label, value, inProse }: Pair): string => (inProse ? '' : `${label}: ${value}`.trim())
