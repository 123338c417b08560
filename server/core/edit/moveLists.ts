// The lists of a document that items can move between: where each stands in the tree, and how it is written.
import type { Document } from '../document.ts'
import { itemOfElement } from '../arrayItem.ts'
import { step } from '../json.ts'
import { itemsFrom } from '../kinds/bindList.ts'
import { propertyOf, type Property } from '../kinds/kind.ts'
import { textOf, type Cell, type Entry, type Group, type ItemNode, type ListNode, type Node, type Place, type SeqNode } from '../node.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { TextEdit } from '../text.ts'
import type { DocumentView, Section } from '../view.ts'
import { beginInCell, beginInKey, beginUnder } from './moveBegin.ts'
import { beginInQuadrant } from './moveCells.ts'
import { moveSibling, siblingsAt } from './moveSections.ts'
import { writtenIn, type Found } from './moveWritten.ts'
import type { Content } from './moveUnits.ts'
import { isYaml } from './yaml.ts'

/** One list, or what could be one. */
export interface List {
  /** JSON pointer of its items, `/goals/items`, `/goals/groups/0/items`, `/phases/cells/2/tasks`; `#2` behind the property's name where it says it again. In a section that the kind does not know `/extra/0/lists/0`. */
  readonly pointer: string
  readonly items: readonly ItemNode[]
  /** What it is called, from the outside in: properties by their labels, titles as they are written. */
  readonly path: readonly (Property | string)[]
  readonly property?: Property
  /** True for items below another item. */
  readonly isNested: boolean
  /** The elements of an array, as items: they change places among each other. */
  readonly array?: { /** Where each stands under a heading of its own: puts one in the place of another. */ readonly shift?: (from: number, to: number) => readonly TextEdit[] | undefined }
  readonly notation: 'markdown' | 'yaml'
  /** How an item is written, and which of its list it is. */
  readonly unitOf: (item: ItemNode) => Found | undefined
  /** Puts the first items in. Undefined where nobody can say how. */
  readonly begin: (contents: readonly Content[], marker: string | undefined) => readonly TextEdit[] | undefined
}

/** All lists in the order of the tree, empty ones too. */
export function listsOf(document: Document, view: DocumentView): readonly List[] {
  const lists: List[] = []
  const context: Context = { document, view, lists, find: writtenIn(document, view) }
  for (const entry of view.root.entries) {
    const property = propertyOf(view.kind.root, entry.key)
    if (!property) continue
    visit(entry.value, { ...context, entry, section: sectionOf(view, entry.value) }, step(entry.key), property, [property])
    if (entry.body) visit(entry.body.value, { ...context, entry: entry.body, section: sectionOf(view, entry.body.value) }, `${step(entry.key)}#2`, property, [property])
  }
  const again = new Map<Property, number>()
  for (const section of view.sections) {
    const { property, node } = section
    if (!section.repeats) continue
    const nth = (again.get(property) ?? (view.entry(property.key)?.body ? 2 : 1)) + 1
    again.set(property, nth)
    visit(node, { ...context, section }, `${step(property.key)}#${nth}`, property, [property])
  }
  for (const [index, extra] of view.extras.entries()) {
    const found = extra.pieces.flatMap((piece) => piece.contents.flatMap((content) => (content.type === 'wholeList' ? [{ piece, content }] : [])))
    for (const [nth, { piece, content }] of found.entries()) {
      const items = itemsFrom(content.items, undefined, document.memo)
      add(context, `/extra/${index}/lists/${nth}`, items, { path: [extra.title, ...(piece.title === extra.title ? [] : [piece.title])] })
    }
  }
  return lists
}

interface Context {
  readonly document: Document
  readonly view: DocumentView
  readonly lists: List[]
  readonly find: ReturnType<typeof writtenIn>
  readonly section?: Section | undefined
  /** The key that holds the value. */
  readonly entry?: Entry
}

const sectionOf = ({ sections }: DocumentView, node: Node): Section | undefined => sections.find((section) => section.node === node)

type Path = List['path']

function visit(node: Node, context: Context, pointer: string, property: Property | undefined, path: Path): void {
  switch (node.type) {
    case 'list':
      visitList(node, context, pointer, property, path)
      return
    case 'matrix':
      for (const [index, cell] of node.cells.entries()) visitCell(cell, context, `${pointer}/cells/${index}/tasks`, property, path)
      return
    case 'seq':
      visitArray(node, context, pointer, property, path)
      for (const [index, child] of node.children.entries()) visit(child, context, pointer + step(index), property?.element, [...path, nameOf(child, index)])
      return
    case 'map':
      for (const entry of node.entries) {
        const field = propertyOf(property?.level, entry.key) ?? property?.each
        if (field) visit(entry.value, { ...context, entry, section: undefined }, pointer + step(entry.key), field, [...path, field])
      }
      return
    case 'scalar':
      if (property?.type === 'list' && node.value === null) add(context, `${pointer}/items`, [], { path, property, begin: beginAt(context) })
      return
    default:
  }
}

/** The name of an element: its first text. */
function nameOf(node: Node, index: number): string {
  const first = node.type === 'map' ? node.entries.find(({ value }) => textOf(value) !== '')?.value : undefined
  return textOf(first) || String(index + 1)
}

function visitList({ items, groups, text }: ListNode, context: Context, pointer: string, property: Property | undefined, path: Path): void {
  const isBare = groups.length === 0 && (text.length === 0 || context.section?.source === 'body')
  if (items.length > 0 || groups.length === 0) add(context, `${pointer}/items`, items, { path, property, ...(isBare ? { begin: beginAt(context) } : {}) })
  for (const [index, group] of groups.entries()) add(context, `${pointer}/groups/${index}/items`, group.items, { path: group.title ? [...path, textOf(group.title)] : path, property, begin: beginIn(group, context) })
}

function visitArray({ children }: SeqNode, context: Context, pointer: string, property: Property | undefined, path: Path): void {
  const { view } = context
  const places = children.map(({ place }) => place)
  const isHeaded = places.length > 0 && places.every((place) => headingAt(view, place) !== undefined)
  add(context, pointer, children.map((child) => itemOfElement(child, property?.element)), { path, property, array: isHeaded ? { shift: (from, to) => shiftedHeading(view, places, from, to) } : {} })
}

const headingAt = ({ outline }: DocumentView, { block, start }: Place): Piece | undefined => outline?.pieces.find(({ heading }) => heading?.block === block && heading.form.content.start === start)

/** An element goes with its heading and all that stands under it. */
function shiftedHeading(view: DocumentView, places: readonly Place[], from: number, to: number): readonly TextEdit[] | undefined {
  const [own, target] = [from, to].map((index) => places[index] && view.spanOf(places[index]).start)
  const siblings = own === undefined ? undefined : siblingsAt(view, own)
  const at = siblings && target !== undefined ? siblings.all.findIndex(({ start, end }) => start <= target && target <= end) : -1
  return siblings && at >= 0 ? moveSibling(view, siblings, at) : undefined
}

function visitCell(cell: Cell, context: Context, pointer: string, property: Property | undefined, path: Path): void {
  add(context, pointer, cell.tasks, { path: [...path, cell.phase, cell.actor].filter((part) => part !== ''), property, begin: (contents) => beginInCell(context.document, context.view, cell, contents) })
}

interface Named {
  readonly path: Path
  readonly property?: Property | undefined
  readonly begin?: List['begin']
  readonly array?: List['array']
}

function add(context: Context, pointer: string, items: readonly ItemNode[], { path, property, begin = () => undefined, array }: Named, isNested = false): void {
  const { view, find, entry, section } = context
  const place = items[0]?.place ?? entry?.keyPlace ?? section?.heading
  const notation = place && isYaml(place.block) ? 'yaml' : 'markdown'
  context.lists.push({ pointer, items, path, ...(property ? { property } : {}), ...(array ? { array } : {}), isNested, notation, unitOf: (item) => find(items, item, property, array !== undefined), begin: notation === 'yaml' && view.isBroken ? () => undefined : begin })
  for (const [index, item] of items.entries()) {
    if (item.children.length > 0) add(context, `${pointer}${step(index)}/children`, item.children, { path, property }, true)
  }
}

const beginAt = ({ document, view, section, entry }: Context): List['begin'] => (contents, marker) => {
  if (section?.source === 'body' && section.pieces.length === 0) return beginInQuadrant(view, section.heading, view.sections.map(({ heading }) => heading), contents)
  if (section?.source === 'body') return beginUnder(view, section.pieces[0], contents, marker, section.property)
  return entry && isYaml(entry.keyPlace.block) ? beginInKey(document, view, entry.keyPlace, contents) : undefined
}

const beginIn = (group: Group, { document, view }: Context): List['begin'] => (contents, marker) => {
  const place = group.title?.place
  const piece = place && view.outline?.pieces.find(({ heading }) => heading?.block === place.block && heading.form.start <= place.start && heading.form.end >= place.end)
  if (piece) return beginUnder(view, piece, contents, marker)
  return isYaml(group.place.block) ? beginInKey(document, view, group.place, contents, 'items') : undefined
}
