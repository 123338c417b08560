// Which other documents a document names by their ids, and where.
import type { Level, Property } from './kinds/kind.ts'
import { step } from './json.ts'
import type { Memo } from './memo.ts'
import { entryOf, textOf, type Entry, type Node, type ScalarNode } from './node.ts'
import type { DocumentView } from './view.ts'

export interface Reference {
  readonly id: string
  readonly node: ScalarNode
  readonly pointer: string
  /** The item of that document that is meant. */
  readonly item?: ScalarNode
  /** Set for one in a row of a register. */
  readonly inRegister?: true
}

/** References at the top of a document and in the objects there; also those of registers, and of elements that stand for documents. */
export function referencesIn({ entry, kind }: Pick<DocumentView, 'entry' | 'kind'>): readonly Reference[] {
  return inLevel(entry, kind.root, kind.known, '')
}

const REFERRING = {}

function inLevel(entry: (key: string) => Entry | undefined, level: Level, known: Memo, pointer: string): readonly Reference[] {
  const properties = known(level, REFERRING, () => level.properties.filter(mayRefer))
  return properties.flatMap((property) => {
    const value = entry(property.key)?.value
    return value ? inValue(value, property, known, pointer + step(property.key)) : []
  })
}

const mayRefer = ({ type, elements, lists }: Property): boolean => type === 'reference' || type === 'references' || type === 'object' || elements === 'documents' || lists !== undefined

function inValue(node: Node, property: Property, known: Memo, pointer: string): readonly Reference[] {
  const { type, level, element } = property
  if (type === 'references') return node.type === 'seq' ? node.children.flatMap((child, index) => to(entryOf(child, 'id')?.value ?? child, pointer + step(index), entryOf(child, 'item')?.value)) : []
  if (type === 'reference') return to(node.type === 'map' ? (entryOf(node, 'id')?.value ?? node) : node, pointer, entryOf(node, 'item')?.value)
  if (type === 'object') return level ? inLevel((key) => entryOf(node, key), level, known, pointer) : []
  const inner = element?.level
  return node.type === 'seq' && inner ? node.children.flatMap((child, index) => inLevel((key) => entryOf(child, key), inner, known, pointer + step(index)).map((one) => (property.lists ? { ...one, inRegister: true as const } : one))) : []
}

function to(node: Node, pointer: string, item?: Node): readonly Reference[] {
  const id = textOf(node).trim()
  return node.type === 'scalar' && id !== '' ? [{ id, node, pointer, ...(item?.type === 'scalar' && item.value !== null ? { item } : {}) }] : []
}
