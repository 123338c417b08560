// The values of a document that a person can be asked for one by one: which there are, and where the document holds them.
import { COMMON } from '../../common.ts'
import { step } from '../../json.ts'
import type { Level, Property } from '../../kinds/kind.ts'
import { entryOf, textOf, type Entry, type ItemNode, type MapNode, type Node } from '../../node.ts'
import type { DocumentView } from '../../view.ts'

/** Where one value is: of a property, of a field of an object, or of a field of one element of a list or an array. */
export interface Slot {
  readonly pointer: string
  readonly property: Property
  /** The property of the root that it belongs to. */
  readonly root: Property
  /** The field of an object that holds the elements, where they are not those of the root property. */
  readonly field?: Property
  /** The element, by its number. */
  readonly index?: number
}

/** In the order of the schema. Sections of prose are among them as long as they are empty; what the tool keeps itself is not. */
export function slotsOf({ kind, root }: Pick<DocumentView, 'kind' | 'root'>): readonly Slot[] {
  return askedOf(kind.root).flatMap((property) => slotsIn(property, entryOf(root, property.key)))
}

/** Those properties that are not kept by the tool, or written once when a document is made. */
export const askedOf = ({ properties }: Level): readonly Property[] => properties.filter(({ key }) => !OWN.has(key))

const OWN: ReadonlySet<string> = new Set([COMMON.type, COMMON.formerIds, COMMON.ignore])

function slotsIn(property: Property, entry: Entry | undefined): readonly Slot[] {
  const pointer = step(property.key)
  const value = entry?.value
  if (property.type === 'object' && !(allowsText(property) && property.body === 'frontmatter' && !isMap(value))) {
    const fields = (property.level?.properties ?? []).filter((field) => isAsked(field) || field.type === 'text')
    return fields.flatMap((field) => [{ pointer: pointer + step(field.key), property: field, root: property }, ...elementSlots({ root: property, field }, entryOf(value, field.key)?.value)])
  }
  if (isProse(property)) return saysSomething(value) ? [] : [{ pointer, property, root: property }]
  const elements = elementSlots({ root: property }, value)
  // what stands in the text of the body as a list is asked element by element
  if (property.body !== 'frontmatter' || !isAsked(property) || isByElement(property, entry)) return elements
  return [{ pointer, property, root: property }, ...elements]
}

/** The fields of the elements that there are. */
function elementSlots({ root, field }: Pick<Slot, 'root' | 'field'>, value: Node | undefined): readonly Slot[] {
  const holder = field ?? root
  const fields = fieldsOf(holder)
  if (fields.length === 0 || (root.sections !== undefined && root.type !== 'list')) return []
  const pointer = step(root.key) + (field ? step(field.key) : '')
  return elementsIn(value).slice(0, MOST_ELEMENTS).flatMap(({ at }, index) =>
    fields.map((property) => ({ pointer: pointer + at + step(property.key), property, root, index, ...(field ? { field } : {}) })))
}

/** More than these are changed in the text. */
const MOST_ELEMENTS = 30

/** The elements of a list or an array, with the pointer that leads to each from there. */
export function elementsIn(value: Node | undefined): readonly { readonly node: Node; readonly at: string }[] {
  if (value?.type === 'seq') return value.children.map((node, index) => ({ node, at: step(index) }))
  if (value?.type !== 'list') return []
  const inside = (items: readonly Node[], before: string): readonly { readonly node: Node; readonly at: string }[] => items.map((node, index) => ({ node, at: `${before}/items${step(index)}` }))
  return [...inside(value.items, ''), ...value.groups.flatMap(({ items }, index) => inside(items, `/groups${step(index)}`))]
}

/** What is asked of an element. Of items their text, and what they need, or what has a role where nothing is needed. */
export function fieldsOf({ type, level, element }: Property): readonly Property[] {
  if (type === 'array') return (element?.level?.properties ?? []).filter(isSingle)
  if (type !== 'list') return []
  const [text, ...others] = [...(level?.properties.filter(({ key }) => key === TEXT) ?? []), ...(level?.properties.filter((field) => field.key !== TEXT && !OF_ITEMS.has(field.key) && isSingle(field)) ?? [])]
  if (text?.key !== TEXT) return []
  const needed = others.filter(({ need }) => need.draft !== 'optional' || need.inUse !== 'optional')
  return [text, ...(needed.length > 0 ? needed : others.filter(({ roles }) => roles.length > 0))]
}

/** The text of an item. */
export const TEXT = 'text'
const OF_ITEMS: ReadonlySet<string> = new Set(['id', 'attributes', 'children'])

/** True for what is asked element by element: what has parts that matter, or stands in the text of the body. */
export function isByElement(property: Property, entry: Entry | undefined): boolean {
  if (property.roles.includes('versions')) return false
  if (property.type === 'list') return property.body !== 'frontmatter' || entry?.source === 'body'
  if (property.type !== 'array' || property.sections !== undefined || property.elements === 'documents') return false
  const [, ...others] = property.element?.level?.properties ?? []
  return entry?.source === 'body' || property.body !== 'frontmatter' || !isAsked(property) || others.some(({ need }) => need.draft !== 'optional')
}

/** True for what is written as running text in the body, or under one key. */
export const isProse = ({ type, body, sections, values }: Property): boolean => type === 'text' && body !== 'frontmatter' && sections === undefined && values === undefined

/** A row of dots says nothing. */
export const saysSomething = (node: Node | undefined): boolean => node !== undefined && (node.type !== 'scalar' || /[\p{L}\p{N}]/u.test(textOf(node)))

export const isMap = (node: Node | undefined): node is MapNode => node?.type === 'map'

const allowsText = ({ keywords }: Property): boolean => keywords['type'] === 'string' || (Array.isArray(keywords['type']) && keywords['type'].includes('string'))

const SCALARS: ReadonlySet<Property['type']> = new Set(['string', 'slug', 'version', 'reference', 'date', 'period', 'duration', 'money', 'count', 'number', 'boolean'])

export const isSingle = ({ type, values }: Property): boolean => SCALARS.has(type) || values !== undefined

function isAsked(property: Property): boolean {
  const { type, element, body } = property
  if (type === 'list') return body === 'frontmatter'
  if (type === 'references') return true
  if (type === 'array') return element !== undefined && (SCALARS.has(element.type) || allowsText(element))
  return isSingle(property) || type === 'object'
}

/** True for a value that has parts: a list, an array, references. */
export const isSeveral = ({ type }: Property): boolean => type === 'list' || type === 'array' || type === 'references'

/** Where a value is written, and what it belongs to. */
export interface Held {
  readonly entry?: Entry
  /** What the body says of it too. */
  readonly body?: Entry
  /** The entry of the root property. */
  readonly root?: Entry
  /** The object that holds the field, when there is one. */
  readonly map?: MapNode
  /** The item that holds it. */
  readonly item?: ItemNode
}

/** Of a property that stands in the frontmatter and in the body the frontmatter comes first. */
export function heldAt(root: MapNode, slot: Slot): Held {
  const { property, root: own, index } = slot
  const entry = entryOf(root, own.key)
  if (!entry) return {}
  if (index !== undefined) return heldInElement(entry, slot, index)
  if (property === own) return { entry, root: entry, ...(entry.body ? { body: entry.body } : {}) }
  const inside = (of: Entry | undefined): MapNode | undefined => (isMap(of?.value) ? of.value : undefined)
  const [front, back] = [inside(entry), inside(entry.body)]
  const [found, behind] = [entryOf(front, property.key), entryOf(back, property.key)]
  if (!found && behind && entry.body) return { entry: behind, root: entry.body, ...(back ? { map: back } : {}) }
  return { root: entry, ...(front ? { map: front } : {}), ...(found ? { entry: found } : {}), ...(found && behind ? { body: behind } : {}) }
}

function heldInElement(root: Entry, { property, field }: Slot, index: number): Held {
  const holder = field ? entryOf(root.value, field.key) : root
  const element = elementsIn(holder?.value)[index]?.node
  if (element?.type === 'item') {
    const { text, fields } = element
    const entry = property.key === TEXT ? { key: TEXT, label: TEXT, keyPlace: text.place, value: text, known: true, source: root.source } : fields.find(({ key }) => key === property.key)
    return { root, item: element, ...(entry ? { entry } : {}) }
  }
  if (!isMap(element)) return { root }
  const entry = entryOf(element, property.key)
  return { root, map: element, ...(entry ? { entry } : {}) }
}
