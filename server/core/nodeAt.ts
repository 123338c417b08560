// What stands at an offset of a document: the deepest node, the way to it, and whether the offset is on its name or on its value.
import type { Document, DocumentContent } from './document.ts'
import { propertyOf, type Property } from './kinds/kind.ts'
import type { Block, Entry, ItemNode, Node, Place, Prose } from './node.ts'
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
    if (!mayHold(section, found.block)) continue
    const first: Step = { node: section.node, property: section.property }
    for (const heading of headingsOf(section)) consider(search, heading, section, [first], heading)
    descend(search, section, [first])
  }
  return search.best
}

/** False for a section of Markdown that stands in other blocks. */
const mayHold = ({ pieces, heading }: Section, block: Block): boolean =>
  pieces.length === 0 || heading.block === block || pieces.some((piece) => piece.heading?.block === block || piece.blocks.some((one) => one === block))

/** The block at an offset, and the offset inside it. */
export function blockAt({ yaml, body }: DocumentContent, offset: number): { readonly block: Block; readonly at: number } | undefined {
  for (const part of [body, yaml]) {
    if (!part || offset < part.start) continue
    const { blocks, starts, start } = part
    const index = starts.countUpTo(offset - start) - 1
    const block = blocks[index]
    const at = offset - start - starts.at(index)
    if (block && at <= block.text.length) return { block, at }
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
  // a section that says nothing yet has the place of its heading
  if (weight === search.weight && !name && path.length === 1 && search.best?.name && search.best.section === section && search.best.path.length === 1) return
  search.weight = weight
  search.best = { block, at, section, path, ...(name ? { name } : {}) }
}

function headingsOf({ property, heading, pieces, title, source }: Section): readonly Place[] {
  if (property.body === 'introduction' && source === 'body') return []
  return title ? [heading] : [heading, ...pieces.flatMap((piece) => (piece.heading ? [placeOf(piece.heading)] : []))]
}

type Path = Spot['path']

function descend(search: Search, section: Section, path: Path): void {
  const { node, property } = path.at(-1) ?? path[0]
  consider(search, node.place, section, path)
  switch (node.type) {
    case 'scalar':
      return
    case 'seq':
      for (const child of node.children) descend(search, section, below(path, child, property?.element))
      return
    case 'map':
      descendEntries(search, section, path, node.entries)
      return
    case 'item':
      if (node.id) descend(search, section, below(path, node.id))
      descend(search, section, below(path, node.text))
      descendEntries(search, section, path, node.fields)
      descendItems(search, section, path, node.children)
      return
    case 'list':
      descendProse(search, section, path, node.text)
      descendItems(search, section, path, node.items)
      for (const { title, items, text } of node.groups) {
        if (title) descend(search, section, below(path, title))
        descendItems(search, section, path, items)
        descendProse(search, section, path, text)
      }
      return
    case 'matrix':
      descendProse(search, section, path, node.text)
      for (const { tasks } of node.cells) for (const task of tasks) descend(search, section, below(path, task))
  }
}

const below = (path: Path, node: Node, property?: Property, entry?: Entry): Path => [...path, { node, ...(property ? { property } : {}), ...(entry ? { entry } : {}) }]

function descendItems(search: Search, section: Section, path: Path, items: readonly ItemNode[]): void {
  for (const item of items) descend(search, section, below(path, item, path.at(-1)?.property))
}

function descendProse(search: Search, section: Section, path: Path, text: readonly Prose[]): void {
  for (const { node } of text) descend(search, section, below(path, node))
}

function descendEntries(search: Search, section: Section, path: Path, entries: readonly Entry[]): void {
  const owner = path.at(-1)?.property
  for (const entry of entries) {
    const of = propertyOf(owner?.level, entry.key) ?? owner?.each
    const way = below(path, entry.value, of, entry)
    consider(search, entry.keyPlace, section, way, entry.keyPlace)
    if (entry.body) consider(search, entry.body.keyPlace, section, below(path, entry.body.value, of, entry.body), entry.body.keyPlace)
    descend(search, section, way)
  }
}
