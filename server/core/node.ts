// The tree of a document: what both notations are read into. Every node carries the place it was read from.
import type { Span } from './text.ts'
import type { Form } from './parse/markdown/form.ts'

/**
 * A stretch of source that is read alone. Blocks are immutable and an edit elsewhere keeps their identity, so whatever is computed from a block
 * alone is computed once. They know their text, not where they stand: the document does.
 */
export interface Block {
  readonly text: string
}

/** A span inside a block: UTF-16 offsets into `block.text`. `documentSpan` (document.ts) makes it absolute. */
export interface Place extends Span {
  readonly block: Block
}

export type Node = ScalarNode | SeqNode | MapNode | ListNode | ItemNode | MatrixNode

interface NodeBase {
  readonly place: Place
  /** The Markdown block or item it came from; absent in YAML. Rules about form read it, all others must not. */
  readonly form?: Form
}

/** A leaf: the value as JSON, or a typed value (money, period …) as its normal form. */
export interface ScalarNode extends NodeBase {
  readonly type: 'scalar'
  readonly value: Leaf
}
export type Leaf = string | number | boolean | null | TypedValue
/** A typed value in normal form, e.g. `{ text: '365 491 euroa', amount: 365491, currency: 'EUR' }`. */
export type TypedValue = Readonly<Record<string, string | number | boolean | readonly number[]>> & { readonly text: string }

export interface SeqNode extends NodeBase {
  readonly type: 'seq'
  readonly children: readonly Node[]
}

export interface MapNode extends NodeBase {
  readonly type: 'map'
  readonly entries: readonly Entry[]
}

/** One property of a map. */
export interface Entry {
  /** Canonical name, or the name as written when the schema does not know it. */
  readonly key: string
  /** The name as written: a key, a heading or a label. */
  readonly label: string
  readonly keyPlace: Place
  readonly value: Node
  /** False when the schema of this level has no such property. */
  readonly known: boolean
  readonly source: 'frontmatter' | 'body' | 'yaml'
  /** The same property written in the body too, when `value` stands in the frontmatter. */
  readonly body?: Entry
}

/** A property that is a list: items, titled or refined groups of items, and the prose around them. */
export interface ListNode extends NodeBase {
  readonly type: 'list'
  readonly items: readonly ItemNode[]
  readonly groups: readonly Group[]
  /** Prose of the section that is no item; `at` = number of items and groups before it. */
  readonly text: readonly Prose[]
}
export interface Group {
  readonly title?: ScalarNode
  /** True for the list that a later, sharpened version of the content stands in. */
  readonly refined: boolean
  readonly items: readonly ItemNode[]
  readonly text: readonly Prose[]
  readonly place: Place
}
export interface Prose {
  readonly node: ScalarNode
  readonly at: number
}

export interface ItemNode extends NodeBase {
  readonly type: 'item'
  readonly text: ScalarNode
  readonly id?: ScalarNode
  /** Pandoc attributes other than the id. */
  readonly attributes: Readonly<Record<string, string>>
  /** Where they are written, when each is a key of YAML of its own. */
  readonly attributePlaces?: Readonly<Record<string, Place>>
  /** Fields that the schema gives to items. */
  readonly fields: readonly Entry[]
  /** Nested items that no field took. */
  readonly children: readonly ItemNode[]
}

/** Rows × columns, e.g. phases × actors. */
export interface MatrixNode extends NodeBase {
  readonly type: 'matrix'
  readonly cells: readonly Cell[]
  readonly text: readonly Prose[]
}
export interface Cell {
  readonly phase: string
  readonly actor: string
  readonly voice?: string
  readonly tasks: readonly ItemNode[]
  readonly place: Place
}

/** The entry of a map under a canonical name. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.type === 'map' ? node.entries.find((entry) => entry.key === key) : undefined
}

/** All items of a node, groups included, in the order of the document; nested items are not included. */
export function itemsOf(node: Node | undefined): readonly ItemNode[] {
  if (node?.type === 'list') return node.groups.length === 0 ? node.items : node.items.concat(...node.groups.map((group) => group.items))
  if (node?.type === 'item') return [node]
  return []
}

/** The items that later sections are compared with: those of the refined group where there is one, else all. */
export function currentItems(node: Node | undefined): readonly ItemNode[] {
  const refined = node?.type === 'list' ? node.groups.filter((group) => group.refined) : []
  return refined.length > 0 ? refined.flatMap((group) => group.items) : itemsOf(node)
}

/** The text of a scalar or an item: what a person reads. Empty for other nodes and for null. */
export function textOf(node: Node | undefined): string {
  if (node?.type === 'item') return textOf(node.text)
  if (node?.type !== 'scalar' || node.value === null) return ''
  return typeof node.value === 'object' ? node.value.text : String(node.value)
}

/** True for a value without a single word, however many empty parts it has. What only keeps a place (`TODO`) is a word. */
export function isEmpty(node: Node | undefined): boolean {
  switch (node?.type) {
    case undefined:
      return true
    case 'scalar':
      return textOf(node).trim() === ''
    case 'seq':
      return node.children.every((child) => isEmpty(child))
    case 'map':
      return node.entries.every(({ value }) => isEmpty(value))
    case 'item':
      return isEmpty(node.text) && node.fields.every(({ value }) => isEmpty(value)) && node.children.every(isEmpty)
    case 'list':
      return isEmptyList(node)
    case 'matrix':
      return node.cells.length === 0 && node.text.every((prose) => isEmpty(prose.node))
  }
}

const isEmptyList = ({ items, groups, text }: ListNode): boolean => items.every(isEmpty) && text.every(({ node }) => isEmpty(node)) && groups.length === 0
