// Finds how an item of the tree is written: in which list, table, line or cell of the text.
import type { Document } from '../document.ts'
import type { Property } from '../kinds/kind.ts'
import type { Block, ItemNode, Place } from '../node.ts'
import type { Form, ListItemForm, TableForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import type { RawNode, RawSeq } from '../parse/yaml/tree.ts'
import type { DocumentView } from '../view.ts'
import { breakIn, cellAt, writtenCell } from './moveCells.ts'
import { writtenList, writtenParagraphs } from './moveMarkdown.ts'
import { writtenParts, writtenRows } from './moveTables.ts'
import type { Written } from './moveUnits.ts'
import { writtenSeq } from './moveYaml.ts'
import { isYaml } from './yaml.ts'

export interface Found {
  readonly written: Written
  readonly index: number
}

/** Gives how an item is written; `items`: those of its list in the tree. Two items of one list in the text come with the same object. */
export function writtenIn(document: Document, view: DocumentView): (items: readonly ItemNode[], item: ItemNode, property: Property | undefined, isElement: boolean) => Found | undefined {
  const made = new Map<object, Written | undefined>()
  const once = (key: object, make: () => Written | undefined): Written | undefined => {
    if (!made.has(key)) made.set(key, make())
    return made.get(key)
  }
  let listed: ReturnType<typeof listItems> | undefined
  let seqs: ReadonlyMap<Place, RawSeq> | undefined
  return (items, item, property, isElement) => {
    const { place } = item
    const form = isElement ? (rowAt(place) ?? (listed ??= listItems(view)).get(place.block)?.get(place.start)?.find(({ form: own }) => own.start === place.start)?.form) : item.form
    if (isYaml(place.block)) {
      const seq = view.isBroken ? undefined : (seqs ??= seqItems(document.content?.yaml?.root)).get(place)
      return seq && found(once(seq, () => writtenSeq(view, seq)), seq.children.findIndex((child) => child.place === place))
    }
    if (form?.type === 'listItem') {
      const list = (listed ??= listItems(view)).get(place.block)?.get(form.start)
      return list && found(once(list, () => writtenList(view, list)), list.findIndex((one) => one.block === place.block && one.form.start === form.start))
    }
    if (form?.type === 'table') return found(once(form, () => writtenRows(view, { block: place.block, form } as Located<TableForm>, property)), form.rows.findIndex(({ start }) => start === place.start) - 1)
    if (isElement && !isOnOneLine(view, items)) return undefined
    if (form?.type === 'paragraph') {
      const paragraphs = items.filter((other) => other.form?.type === 'paragraph')
      return found(once(items, () => writtenParagraphs(view, paragraphs.map((other) => other.place))), paragraphs.indexOf(item))
    }
    if (form) return undefined
    const cell = cellAt(place)
    const beside = items.filter((other) => other.form === undefined && other.place.block === place.block && cellAt(other.place)?.cell === cell?.cell)
    const spans = beside.map((other) => view.spanOf(other.place))
    return found(once(cell?.cell ?? items, () => (cell ? writtenCell(view, view.spanOf({ block: place.block, ...cell.cell }), spans, breakIn(place.block.text.slice(cell.form.start, cell.form.end))) : writtenParts(view, spans))), beside.indexOf(item))
  }
}

const found = (written: Written | undefined, index: number): Found | undefined => (written && index >= 0 ? { written, index } : undefined)

/** The table that a place is a row of. */
const rowAt = ({ block, start, end }: Place): TableForm | undefined =>
  ((block as { readonly forms?: readonly Form[] }).forms ?? []).find((one): one is TableForm => one.type === 'table' && one.rows.some((row) => row.start === start && row.end === end))

const isOnOneLine = ({ text, spanOf }: DocumentView, items: readonly ItemNode[]): boolean => {
  const spans = items.map(({ place }) => spanOf(place))
  return !/[\r\n]/u.test(text.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))))
}

/** True for what stands in a cell. */
export const isInTable = (place: Place): boolean => cellAt(place) !== undefined

type Items = readonly Located<ListItemForm>[]

/** The list that each item stands in, by its block and where it starts there. */
function listItems({ outline }: DocumentView): ReadonlyMap<Block, ReadonlyMap<number, Items>> {
  const all = new Map<Block, Map<number, Items>>()
  const note = (items: Items): void => {
    for (const { block, form } of items) {
      const own = all.get(block) ?? new Map<number, Items>()
      all.set(block, own)
      own.set(form.start, items)
      for (const inner of form.forms) if (inner.type === 'list') note(inner.items.map((nested) => ({ block, form: nested })))
    }
  }
  for (const { contents } of outline?.pieces ?? []) for (const content of contents) if (content.type === 'wholeList') note(content.items)
  return all
}

/** The list that each item of YAML stands in. */
function seqItems(root: RawNode | undefined): ReadonlyMap<Place, RawSeq> {
  const all = new Map<Place, RawSeq>()
  const note = (node: RawNode): void => {
    if (node.type === 'map') for (const { value } of node.entries) note(value)
    if (node.type !== 'seq') return
    for (const child of node.children) {
      if (!all.has(child.place)) all.set(child.place, node)
      note(child)
    }
  }
  if (root) note(root)
  return all
}
