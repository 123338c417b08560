// Binds the content of a section that is a list: items, groups by sub-heading or label, rows of tables, and the prose between them.
import type { Entry, Group, ItemNode, ListNode, Node, Place, Prose, ScalarNode } from '../node.ts'
import type { Memo } from '../memo.ts'
import type { Form, ListItemForm, TableForm } from '../parse/markdown/form.ts'
import { placeOf, sourceOf, type Content, type Located, type Piece, type WholeList } from '../parse/markdown/outline.ts'
import { itemFromText } from './bindYaml.ts'
import { extentOf, headingLine, headingOf, isParagraph, itemParts, joinLines, labelLike, markdownOf, textScalarOf } from './bindText.ts'
import type { Property } from './kind.ts'
import { elementsOfItem } from './elements.ts'
import { pairIn, type Pair } from './lines.ts'
import { valueOnLine } from './several.ts'
import { rowsOf, textColumn } from './table.ts'
import { fold } from './labels.ts'

export function bindList(pieces: readonly Piece[], property: Property, place: Place, memo: Memo): ListNode {
  const [own, ...below] = pieces
  const isProse = property.itemsFrom === 'paragraphs' && !pieces.some(({ contents }) => contents.some(isList))
  const parts = own ? partsOf(own.contents, property, { isProse, isTitled: true }, memo) : { items: [], groups: [], text: [] }
  const key = memo(property, isProse ? GROUP_OF_PROSE : GROUP, () => ({}))
  const groups = below.map((piece) => memo(piece, key, () => groupOf(piece, property, isProse, memo)))
  return { type: 'list', place, ...parts, groups: [...parts.groups, ...groups] }
}

const GROUP = {}
const GROUP_OF_PROSE = {}

function groupOf(piece: Piece, property: Property, isProse: boolean, memo: Memo): Group {
  const title = textScalarOf(piece.title, headingOf(piece))
  return { title, refined: REFINED.test(piece.title), place: extentOf([piece], headingOf(piece)), ...flat(partsOf(piece.contents, property, { isProse, isTitled: false }, memo)) }
}

/** A section of its own as one group of a list; its sub-headings stay as text between the items. */
export function bindGroup(pieces: readonly Piece[], title: ScalarNode, property: Property, memo: Memo): Group {
  const items: ItemNode[] = []
  const text: Prose[] = []
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) text.push({ node: textScalarOf(headingLine(piece), headingOf(piece)), at: items.length })
    const found = flat(partsOf(piece.contents, property, { isProse: false, isTitled: false }, memo))
    text.push(...found.text.map(({ node, at }) => ({ node, at: items.length + at })))
    items.push(...found.items)
  }
  return { title, refined: false, place: title.place, items, text }
}

type Parts = Pick<ListNode, 'items' | 'groups' | 'text'>

/** Lists under one sub-heading are one group with prose between its items. */
function flat({ items, groups, text }: Parts): Pick<Group, 'items' | 'text'> {
  const starts = [...items.keys(), ...groups.map((_, index) => items.length + groups.slice(0, index).reduce((sum, group) => sum + group.items.length, 0))]
  const all = [...items, ...groups.flatMap((group) => group.items)]
  return { items: all, text: text.map(({ node, at }) => ({ node, at: starts[at] ?? all.length })) }
}

/** Words that say of the list behind them that it is the sharpened one. */
const REFINED = /tarken|tiivist|muokkaan|täsmen|lopullis|refined|sharpened|revised|preciser|omarbet/iu

/** A paragraph that is a footnote or pictures, and no item. */
const ASIDE = /^\s{0,3}\[\^[^\]\s]{1,60}\]:|^\s{0,3}(?:!\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)(?:\{[^}\n]{0,200}\})?\s{0,4}){1,9}$/u

type ListContent = WholeList | (Located<TableForm> & { readonly type: 'form' })
const isList = (content: Content): content is ListContent => content.type === 'wholeList' || content.form.type === 'table'

/** `isProse`: there is no list at all, and paragraphs are the items. `isTitled`: a label before a list is the title of a group. */
function partsOf(contents: readonly Content[], property: Property, { isProse, isTitled }: { readonly isProse: boolean; readonly isTitled: boolean }, memo: Memo): Parts {
  const lists = contents.filter(isList).length
  const items: ItemNode[] = []
  const groups: Group[] = []
  const text: Prose[] = []
  let label: Prose | undefined
  for (const [index, content] of contents.entries()) {
    if (isList(content)) {
      const found = content.type === 'wholeList' ? itemsFrom(content.items, property, memo) : rowItems(content, property)
      const refined = refinedBefore(contents, index)
      const title = label && textScalarOf(labelLike(String(label.node.value)) ?? String(label.node.value), label.node.place)
      const place = content.type === 'wholeList' ? listPlace(content) : placeOf(content)
      if (label) text.pop()
      if (lists === 1 && !label) items.push(...found)
      else groups.push(title ? { title, refined, items: found, text: [], place } : { refined, items: found, text: [], place })
      label = undefined
      continue
    }
    if (content.form.type === 'comment' || content.form.type === 'definition' || content.form.type === 'break') continue
    if (isProse && isParagraph(content) && !ASIDE.test(sourceOf(content))) {
      items.push(paragraphItem(content, property, memo))
      continue
    }
    const prose = { node: textScalarOf(markdownOf(content), placeOf(content)), at: items.length + groups.length }
    const next = contents.slice(index + 1).find((other) => other.type === 'wholeList' || other.form.type !== 'comment')
    label = isTitled && isParagraph(content) && next && isList(next) && labelLike(sourceOf(content)) !== undefined ? prose : undefined
    text.push(prose)
  }
  return { items, groups, text }
}

function refinedBefore(contents: readonly Content[], index: number): boolean {
  const before = contents.slice(0, index).findLast((content) => content.type === 'wholeList' || content.form.type !== 'comment')
  return before !== undefined && isParagraph(before) && REFINED.test(sourceOf(before))
}

const listPlace = (list: WholeList): Place => (list.items[0] ? placeOf(list.items[0]) : { block: { text: '' }, start: 0, end: 0 })

function paragraphItem(content: Located & { readonly type: 'form' }, property: Property, memo: Memo): ItemNode {
  return memo(content.form, property, () => itemFromText(textScalarOf(joinLines(sourceOf(content), ' '), placeOf(content)), placeOf(content), content.form))
}

/** The items of a list, each remembered as long as its block does not change. */
export function itemsFrom(items: readonly Located<ListItemForm>[], property: Property | undefined, memo: Memo): readonly ItemNode[] {
  // one function for all: a long list is gone through at each letter in it
  let item: Located<ListItemForm>
  const read = (): ItemNode => readItem(item, property, memo)
  return items.map((one) => {
    item = one
    return memo(one.form, property ?? one.form, read)
  })
}

/** An item of a list, remembered as long as its block does not change. */
export function itemFrom(item: Located<ListItemForm>, property: Property | undefined, memo: Memo): ItemNode {
  return memo(item.form, property ?? item.form, () => readItem(item, property, memo))
}

function readItem({ block, form }: Located<ListItemForm>, property: Property | undefined, memo: Memo): ItemNode {
  const { paragraph, rest } = itemParts(form.forms)
  const place = { block, start: form.start, end: form.end }
  const textPlace = paragraph ? trimmed(block, Math.max(paragraph.start, form.contentStart), paragraph.end) : { block, start: form.contentStart, end: form.contentStart }
  const value = joinLines(block.text.slice(textPlace.start, textPlace.end), ' ')
  const item = itemFromText(textScalarOf(value, textPlace), place, form)
  if (rest.length === 0) return item
  const nested = rest.flatMap((inner) => nestedItems(block, inner, property, memo))
  const fields: Entry[] = []
  const children: ItemNode[] = []
  for (const child of nested) {
    const field = fieldFrom(child, property)
    if (field && !fields.some(({ key }) => key === field.key)) fields.push(field)
    else children.push(child)
  }
  return { ...item, fields, children }
}

/** Nested list items, and other blocks of an item as children with their text, so that nothing is lost. */
function nestedItems(block: Place['block'], form: Form, property: Property | undefined, memo: Memo): readonly ItemNode[] {
  if (form.type === 'list') return form.items.map((inner) => itemFrom({ block: block as Located['block'], form: inner }, property, memo))
  if (form.type === 'comment' || form.type === 'definition' || form.type === 'break') return []
  const place = { block, start: form.start, end: form.end }
  return [itemFromText(textScalarOf(joinLines(block.text.slice(form.start, form.end), ' '), place), place, form)]
}

function trimmed(block: Place['block'], from: number, to: number): Place {
  const source = block.text.slice(from, to)
  if (source.trim().length === source.length) return { block, start: from, end: to }
  return { block, start: from + source.length - source.trimStart().length, end: from + source.trimEnd().length }
}

/** A nested item `Label: value` whose label is a field of the items; `Label:` with items below where the field is an array. */
function fieldFrom(child: ItemNode, property: Property | undefined): Entry | undefined {
  const properties = property?.level?.properties.filter(({ key }) => key !== 'text' && key !== 'id')
  const pair = properties && pairIn({ text: String(child.text.value), place: child.text.place }, properties)
  if (!pair) return undefined
  const value = child.children.length === 0 ? valueOnLine(pair.property, pair.value, pair.place) : nestedValue(pair, child)
  return value && { key: pair.property.key, label: pair.label, keyPlace: pair.keyPlace, known: true, source: 'body', value }
}

/** The elements below `Label:`; undefined when the label has a value of its own, or holds no array. */
function nestedValue({ property, value }: Pair, child: ItemNode): Node | undefined {
  if (property.type !== 'array' || value !== '') return undefined
  const elements = child.children.map((item) => elementsOfItem(item, property))
  return elements.every((element) => element !== undefined) ? { type: 'seq', place: child.place, children: elements.flat() } : undefined
}

/** Table rows as items: one column is their text, the others are fields. */
function rowItems(table: Located<TableForm>, property: Property): readonly ItemNode[] {
  const column = textColumn(table, property)
  return rowsOf(table).map((row) => {
    const textCell = row.cells[column]
    const text = textScalarOf(textCell?.text ?? '', textCell?.place ?? row.place)
    const fields = row.cells.filter((cell) => cell !== textCell && cell.text !== '').map((cell): Entry => {
      const field = property.level?.byLabel.get(fold(cell.header))
      return { key: field?.key ?? cell.header, label: cell.header, keyPlace: cell.headerPlace, known: true, source: 'body', value: field ? valueOnLine(field, cell.text, cell.place) : textScalarOf(cell.text, cell.place) }
    })
    return { ...itemFromText(text, row.place, table.form), fields }
  })
}
