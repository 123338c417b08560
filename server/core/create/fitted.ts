// A value of one property as the value of another: the same where the types are equal, else as near as nothing is guessed.
import { propertyOf, type Level, type Property } from '../kinds/kind.ts'
import { holdsIdentity, withoutIdentity } from '../identity.ts'
import { currentItems, entryOf, itemsOf, textOf, type Entry, type Group, type ItemNode, type ListNode, type MapNode, type Node, type Prose, type ScalarNode } from '../node.ts'
import { leafFor } from '../kinds/scalar.ts'
import { entryFor, itemOf, leaf, mapOf, NOWHERE } from './skeleton.ts'

/** Undefined where it does not fit. `isEqual`: of an equal role, so that items keep what they are called and linked by. */
export function fitted(node: Node, from: Property, to: Property, isEqual: boolean): Node | undefined {
  switch (to.type) {
    case 'list':
      return asList(node, to, isEqual)
    case 'array':
      return asArray(node, to)
    case 'object':
      return node.type === 'map' && to.level ? objectOf(node, to.level) : node.type === 'scalar' && allowsText(to) ? safe(node) : undefined
    case 'text': case 'string': case 'any':
      return asText(node, to)
    case 'matrix':
      return node.type === 'matrix' ? safeNode(node) : undefined
    default:
      return node.type === 'scalar' && from.type === to.type && fitsValue(node, to) ? safe(node) : undefined
  }
}

const allowsText = ({ keywords }: Property): boolean => Array.isArray(keywords['type']) && keywords['type'].includes('string')

const fitsValue = ({ value }: ScalarNode, { values }: Property): boolean => !values || values.some((one) => one.value === value)

function asList(node: Node, to: Property, isEqual: boolean): Node | undefined {
  if (node.type === 'list') {
    const fit = (item: ItemNode): ItemNode => fittedItem(item, to.level, isEqual)
    const group = (one: Group): Group => ({ ...one, ...(one.title ? { title: safe(one.title) } : {}), items: one.items.map(fit), text: one.text.map(safeProse) })
    // what was sharpened later is what the next document goes on from
    if (!isEqual) return list(currentItems(node).map(fit))
    return { ...node, items: node.items.map(fit), groups: node.groups.map(group), text: node.text.map(safeProse) }
  }
  if (node.type === 'seq' && node.children.every(({ type }) => type === 'scalar')) return list(node.children.map((child) => itemOf(withoutIdentity(textOf(child)))))
  const text = textOf(node).trim()
  return node.type === 'scalar' && text !== '' ? { ...list([]), text: [{ node: leaf(withoutIdentity(text)), at: 0 }] } : undefined
}

export const list = (items: readonly ItemNode[]): ListNode => ({ type: 'list', place: NOWHERE, items, groups: [], text: [] })

/** With the fields that items have here too. */
function fittedItem(item: ItemNode, level: Level | undefined, isEqual: boolean): ItemNode {
  const fields = item.fields.filter(({ key, known }) => known && propertyOf(level, key) !== undefined).map((entry) => ({ ...entry, value: safeNode(entry.value) }))
  const bare = { ...safeItem(item), fields, children: item.children.map((child) => fittedItem(child, level, isEqual)) }
  if (isEqual) return bare
  const { id: _id, ...own } = bare
  return { ...own, attributes: {} }
}

function asArray(node: Node, to: Property): Node | undefined {
  const { element } = to
  if (!element) return undefined
  if (element.type === 'object') {
    if (node.type !== 'seq' || !element.level) return undefined
    const { level } = element
    const children = node.children.flatMap((child) => (child.type === 'map' ? [objectOf(child, level)] : []))
    return children.length === node.children.length ? { type: 'seq', place: NOWHERE, children } : undefined
  }
  if (element.type !== 'string') return node.type === 'seq' && node.children.every(({ type }) => type === 'scalar') ? node : undefined
  const texts = node.type === 'list' && node.text.length === 0 ? itemsOf(node).map(textOf) : node.type === 'seq' ? node.children.map(textOf) : node.type === 'scalar' ? [textOf(node)] : []
  return texts.length > 0 && texts.every((text) => text !== '') ? { type: 'seq', place: NOWHERE, children: texts.map((text) => leaf(withoutIdentity(text))) } : undefined
}

function objectOf(node: MapNode, level: Level): MapNode {
  return mapOf(node.entries.filter(({ key }) => propertyOf(level, key) !== undefined || key === 'text').map((entry) => ({ ...entry, value: safeNode(entry.value) })))
}

function asText(node: Node, to: Property): Node | undefined {
  if (to.type === 'string' && textOf(node).trim().includes('\n')) return undefined
  if (node.type === 'scalar') return fitsValue(node, to) ? safe(typeof node.value === 'object' ? leaf(textOf(node)) : node) : undefined
  if (to.type !== 'text' || node.type !== 'list') return undefined
  const items = currentItems(node).map((item) => `- ${withoutIdentity(textOf(item)).replace(/\n/gu, '\n  ')}`)
  const prose = node.text.map(({ node: one }) => withoutIdentity(textOf(one)))
  return leaf([...prose, ...(items.length > 0 ? [items.join('\n')] : [])].join('\n\n'))
}

/** What a version log tells, one entry after the other: elements of an array, items with the day of each, or the texts of all. */
export function versionsAs(to: Property, versions: Node, property: Property): Node | undefined {
  const entries = versions.type === 'seq' ? versions.children.filter((child) => child.type === 'map') : []
  const level = property.element?.level
  if (entries.length === 0 || !level) return undefined
  const takesLog = to.takes.some(({ role }) => role === 'versions')
  if (!takesLog) return nestedAs(to, entries, level)
  if (to.type === 'array' && to.element?.level) {
    const { level: wanted } = to.element
    const children = entries.map((entry) => mapOf(wanted.properties.flatMap((field) => fieldFrom(field, entry, level))))
    return { type: 'seq', place: NOWHERE, children: children.filter((child) => child.entries.length > 0) }
  }
  if (to.type !== 'list') return undefined
  const text = propertyOf(to.level, 'text')
  return list(entries.flatMap((entry) => {
    const [own] = text ? fieldFrom(text, entry, level) : []
    const fields = (to.level?.properties ?? []).filter((field) => field !== text).flatMap((field) => (COMMON_FIELDS.has(field.key) ? [] : fieldFrom(field, entry, level)))
    return own ? [itemOf(textOf(own.value), fields)] : []
  }))
}

/** Fields that every item has. */
const COMMON_FIELDS: ReadonlySet<string> = new Set(['id', 'attributes', 'children'])

/** A field of an entry of the log: what has the same key and type, else the first role that it takes. */
function fieldFrom(field: Property, entry: MapNode, level: Level): readonly Entry[] {
  const byRole = field.takes.flatMap(({ role }) => level.properties.filter(({ roles }) => roles.includes(role)))
  for (const source of [...level.properties.filter(({ key }) => key === field.key), ...byRole]) {
    const found = entryOf(entry, source.key)?.value
    const node = found && textOf(found) !== '' ? (source.type === field.type && found.type === 'scalar' ? safe(found) : leafAs(field, withoutIdentity(textOf(found)))) : undefined
    if (node) return [entryFor(field, node)]
  }
  return []
}

const leafAs = (field: Property, text: string): ScalarNode => leaf(leafFor(field, { value: text, source: text }))

/** What the entries of the log say in an equal role: texts behind each other, people by their voices. */
function nestedAs(to: Property, entries: readonly MapNode[], level: Level): Node | undefined {
  const source = level.properties.find(({ roles }) => roles.some((role) => to.roles.includes(role)))
  const nodes = source ? entries.flatMap((entry) => entryOf(entry, source.key)?.value ?? []) : []
  if (!source || nodes.length === 0) return undefined
  if (to.type === 'text') {
    const texts = nodes.map((node) => withoutIdentity(textOf(node)).trim()).filter((text) => text !== '')
    return texts.length > 0 ? leaf(texts.join('\n\n')) : undefined
  }
  return source.type === 'object' && to.type === 'object' ? together(nodes.filter((node) => node.type === 'map')) : undefined
}

/** Maps of lists as one, each element once. */
function together(maps: readonly MapNode[]): MapNode | undefined {
  const keys = [...new Map(maps.flatMap(({ entries }) => entries).map((entry) => [entry.key, entry])).values()]
  const merged = keys.flatMap((entry) => {
    const children = maps.flatMap((map) => {
      const value = entryOf(map, entry.key)?.value
      return value?.type === 'seq' ? value.children : []
    })
    const once = [...new Map(children.map((child) => [nameOf(child), child])).values()]
    return once.length > 0 ? [{ ...entry, value: { type: 'seq' as const, place: NOWHERE, children: once.map(safeNode) } }] : []
  })
  return merged.length > 0 ? mapOf(merged) : undefined
}

const nameOf = (node: Node): string => (node.type === 'map' ? textOf(node.entries[0]?.value) : textOf(node)).toLowerCase()

/** A personal identity code is never copied. */
function safe(node: ScalarNode): ScalarNode {
  const { value } = node
  if (typeof value === 'string') return { ...node, value: withoutIdentity(value) }
  return value !== null && typeof value === 'object' && holdsIdentity(value.text) ? leaf(withoutIdentity(value.text)) : node
}
const safeProse = ({ node, at }: Prose): Prose => ({ node: safe(node), at })
const safeItem = (item: ItemNode): ItemNode => ({
  ...item, text: safe(item.text), children: item.children.map(safeItem), fields: item.fields.map((entry) => ({ ...entry, value: safeNode(entry.value) })),
  ...(item.id ? { id: safe(item.id) } : {}), attributes: Object.fromEntries(Object.entries(item.attributes).map(([key, value]) => [key, withoutIdentity(value)])),
})

function safeNode(node: Node): Node {
  switch (node.type) {
    case 'scalar':
      return safe(node)
    case 'seq':
      return { ...node, children: node.children.map(safeNode) }
    case 'map':
      return mapOf(node.entries.map((entry) => ({ ...entry, value: safeNode(entry.value) })))
    case 'item':
      return safeItem(node)
    case 'list':
      return { ...node, items: node.items.map(safeItem), groups: node.groups.map((group) => ({ ...group, ...(group.title ? { title: safe(group.title) } : {}), text: group.text.map(safeProse), items: group.items.map(safeItem) })), text: node.text.map(safeProse) }
    case 'matrix':
      return { ...node, cells: node.cells.map((cell) => ({ ...cell, phase: withoutIdentity(cell.phase), actor: withoutIdentity(cell.actor), tasks: cell.tasks.map(safeItem) })), text: node.text.map(safeProse) }
  }
}
