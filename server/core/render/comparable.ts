// What two notations of one document are compared by: values by value, not by their spelling.
import type { Json, JsonObject } from '../json.ts'
import { extrasOf, type ExtraValue } from '../model.ts'
import type { Entry, Group, ItemNode, Leaf, Node, Prose } from '../node.ts'
import type { Bound } from '../view.ts'

/** A node without what spelling and notation decide: white space, the text of typed values, the difference between empty and not filled in. */
export function comparable(node: Node): Json {
  switch (node.type) {
    case 'scalar':
      return comparableLeaf(node.value)
    case 'seq':
      return node.children.length === 0 ? null : node.children.map(comparable)
    case 'map':
      return node.entries.length === 0 ? null : fieldsOf(node.entries)
    case 'item':
      return comparableItem(node)
    case 'list': {
      const parts = { ...partsOf(node.items, node.text), ...(node.groups.length > 0 ? { groups: node.groups.map(comparableGroup) } : {}) }
      return Object.keys(parts).length === 0 ? null : parts
    }
    case 'matrix':
      return { cells: cellsOf(node), ...partsOf([], node.text) }
  }
}

/** A whole document: each property by its name, and its sections beside them in any order. */
export interface ComparableDocument {
  readonly properties: ReadonlyMap<string, string>
  readonly extras: readonly string[]
}

export function comparableDocument(bound: Bound): ComparableDocument {
  const { entries } = bound.root
  return {
    // of values with the same name the first one counts
    properties: new Map(entries.toReversed().map(({ key, value }) => [key, fingerprint(value)])),
    extras: extrasOf(bound).map(comparableExtra).toSorted(),
  }
}

/** Equal for nodes that say the same. */
export const fingerprint = (node: Node): string => JSON.stringify(sorted(comparable(node)))

export const comparableExtra = ({ heading, level, text }: ExtraValue): string => JSON.stringify([collapsed(heading), level, collapsed(text)])

function comparableLeaf(value: Leaf): Json {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return collapsed(value) || null
  const { text, ...rest } = value
  return Object.keys(rest).length > 0 ? rest : collapsed(text)
}

/** Lines of a paragraph are one; paragraphs stay apart. */
function collapsed(text: string): string {
  return text.split(/\n[ \t]*(?=\n)/u).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim()).filter((paragraph) => paragraph !== '').join('\n\n')
}

const fieldsOf = (entries: readonly Entry[]): JsonObject => Object.fromEntries(entries.map(({ key, value }) => [key, comparable(value)]))

function comparableItem({ id, text, attributes, fields, children }: ItemNode): JsonObject {
  return {
    ...(id ? { id: comparable(id) } : {}),
    text: comparable(text),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...fieldsOf(fields),
    ...(children.length > 0 ? { children: children.map(comparable) } : {}),
  }
}

function comparableGroup({ title, refined, items, text }: Group): JsonObject {
  return { ...(title ? { title: comparable(title) } : {}), ...(refined ? { refined } : {}), ...partsOf(items, text) }
}

/** Several texts in one place are one text. */
function partsOf(items: readonly ItemNode[], text: readonly Prose[]): JsonObject {
  const byPlace = new Map<number, string>()
  for (const { node, at } of text) byPlace.set(at, [byPlace.get(at) ?? '', String(comparable(node) ?? '')].filter((part) => part !== '').join('\n\n'))
  return {
    ...(items.length > 0 ? { items: items.map(comparable) } : {}),
    ...(byPlace.size > 0 ? { text: [...byPlace].map(([at, prose]) => ({ at, prose })) } : {}),
  }
}

/** Cells in which something stands, in any order. */
function cellsOf({ cells }: Node & { readonly type: 'matrix' }): Json {
  const filled = cells.filter(({ tasks }) => tasks.length > 0).map(({ phase, actor, voice, tasks }) => ({ phase, actor, ...(voice === undefined ? {} : { voice }), tasks: tasks.map(comparable) }))
  return filled.toSorted((a, b) => (`${a.phase} ${a.actor}` < `${b.phase} ${b.actor}` ? -1 : 1))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner as Json)]))
}
