// What stands at an offset of a document: the deepest node, the way to it, and whether the offset is on its name or on its value.
import type { Document, DocumentContent } from './document.ts'
import { propertyOf, type Level, type Property } from './kinds/kind.ts'
import type { Block, Entry, Node, Place } from './node.ts'
import { placeOf } from './parse/markdown/outline.ts'
import type { Section } from './view.ts'

export interface Spot {
  readonly block: Block
  /** Offset in the text of the block. */
  readonly at: number
  /** What the document says for a property of its root, around the place. */
  readonly section: Section
  /** From the section's own node to the deepest. */
  readonly path: readonly [Step, ...Step[]]
  /** Set when the place is on the heading, key or label of the last step. */
  readonly name?: Place
}

export interface Step {
  readonly node: Node
  /** What the schema says of it; absent for what the kind does not know. */
  readonly property?: Property
  readonly entry?: Entry
}

/** The deepest step. */
export const deepest = ({ path }: Spot): Step => path.at(-1) ?? path[0]

/** Undefined between the parts of a document, in what its kind does not know, and in documents of no kind. Reads nothing anew; linear in the nodes. */
export function nodeAt({ content }: Document, offset: number): Spot | undefined {
  const found = content && blockAt(content, offset)
  if (!content || !found) return undefined
  const search: Search = { ...found, best: undefined, weight: Infinity }
  for (const section of content.sections) {
    const first: Step = { node: section.node, property: section.property }
    for (const heading of headingsOf(section)) consider(search, heading, section, [first], heading)
    descend(search, section, [first])
  }
  return search.best
}

/** The block at an offset, and the offset inside it. */
export function blockAt({ yaml, body }: DocumentContent, offset: number): { readonly block: Block; readonly at: number } | undefined {
  for (const part of [body, yaml]) {
    if (!part || offset < part.start) continue
    const { blocks, start } = part
    let [low, high] = [0, blocks.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (start + (blocks[middle]?.start ?? 0) <= offset) low = middle
      else high = middle
    }
    const placed = blocks[low]
    const at = offset - start - (placed?.start ?? 0)
    if (placed && at >= 0 && at <= placed.block.text.length) return { block: placed.block, at }
  }
  return undefined
}

interface Search {
  readonly block: Block
  readonly at: number
  best: Spot | undefined
  /** Of the best: the shorter a place is, the better; one that ends where the offset is comes last. */
  weight: number
}

const JUST_BEHIND = 1e9

function consider(search: Search, place: Place, section: Section, path: Spot['path'], name?: Place): void {
  const { block, at } = search
  if (place.block !== block || place.start > at || place.end < at) return
  const weight = place.end - place.start + (place.end === at ? JUST_BEHIND : 0)
  // of two that are equally long the later is the deeper one
  if (weight > search.weight) return
  search.weight = weight
  search.best = { block, at, section, path, ...(name ? { name } : {}) }
}

function headingsOf({ property, heading, pieces, title, source }: Section): readonly Place[] {
  if (property.body === 'introduction' && source === 'body') return []
  return title ? [heading] : [heading, ...pieces.flatMap((piece) => (piece.heading ? [placeOf(piece.heading)] : []))]
}

function descend(search: Search, section: Section, path: Spot['path']): void {
  const { node, property } = path.at(-1) ?? path[0]
  consider(search, node.place, section, path)
  const into = (inner: Node, of: Property | undefined, entry?: Entry): void => descend(search, section, [...path, { node: inner, ...(of ? { property: of } : {}), ...(entry ? { entry } : {}) }])
  const entries = (list: readonly Entry[], level: Level | undefined): void => {
    for (const entry of list) {
      const of = propertyOf(level, entry.key) ?? property?.each
      for (const { keyPlace, value } of entry.body ? [entry, entry.body] : [entry]) consider(search, keyPlace, section, [...path, { node: value, ...(of ? { property: of } : {}), entry }], keyPlace)
      into(entry.value, of, entry)
    }
  }
  switch (node.type) {
    case 'scalar':
      return
    case 'seq':
      for (const child of node.children) into(child, property?.element)
      return
    case 'map':
      entries(node.entries, property?.level)
      return
    case 'item':
      if (node.id) into(node.id, undefined)
      into(node.text, undefined)
      entries(node.fields, property?.level)
      for (const child of node.children) into(child, property)
      return
    case 'list':
      for (const { node: prose } of node.text) into(prose, undefined)
      for (const item of node.items) into(item, property)
      for (const { title, items, text } of node.groups) {
        if (title) into(title, undefined)
        for (const item of items) into(item, property)
        for (const prose of text) into(prose.node, undefined)
      }
      return
    case 'matrix':
      for (const { tasks } of node.cells) for (const task of tasks) into(task, undefined)
  }
}
