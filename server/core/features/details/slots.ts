// The values of a document that a person can be asked for one by one: which there are, and where the document holds them.
import { COMMON } from '../../common.ts'
import { step } from '../../json.ts'
import type { Level, Property } from '../../kinds/kind.ts'
import { entryOf, type Entry, type MapNode, type Node } from '../../node.ts'
import type { DocumentView } from '../../view.ts'

/** One value: of a property, of a field of an object, or of a field of one element of an array. */
export interface Slot {
  readonly pointer: string
  readonly property: Property
  /** The property of the root that it belongs to. */
  readonly root: Property
  /** The element of an array, by its number. */
  readonly index?: number
}

/** In the order of the schema. Sections are written as text and are not among them, nor is what the tool keeps itself. */
export function slotsOf({ kind, root }: Pick<DocumentView, 'kind' | 'root'>): readonly Slot[] {
  return kind.root.properties.filter(({ key }) => !OWN.has(key)).flatMap((property) => slotsIn(property, entryOf(root, property.key)))
}

/** Kept by the tool, or written once when a document is made. */
const OWN: ReadonlySet<string> = new Set([COMMON.type, COMMON.formerIds, COMMON.ignore])

function slotsIn(property: Property, entry: Entry | undefined): readonly Slot[] {
  const pointer = step(property.key)
  const value = entry?.value
  if (property.type === 'object' && !(allowsText(property) && property.body === 'frontmatter' && !isMap(value))) return fieldSlots(property, property.level, pointer, {})
  // what stands in the text of the body as a list is changed there
  if (property.body !== 'frontmatter' || !isAsked(property) || (isSeveral(property) && entry?.source === 'body')) return []
  const own: Slot = { pointer, property, root: property }
  const elements = property.type === 'array' && property.element?.level && value?.type === 'seq' && property.roles.includes('contact') ? value.children : []
  return [own, ...elements.slice(0, MOST_ELEMENTS).flatMap((_element, index) => fieldSlots(property, property.element?.level, `${pointer}/${index}`, { index }))]
}

const MOST_ELEMENTS = 3

const fieldSlots = (root: Property, level: Level | undefined, pointer: string, more: { readonly index?: number }): readonly Slot[] =>
  (level?.properties ?? []).filter(isAsked).map((property) => ({ pointer: pointer + step(property.key), property, root, ...more }))

const isMap = (node: Node | undefined): node is MapNode => node?.type === 'map'

const allowsText = ({ keywords }: Property): boolean => keywords['type'] === 'string' || (Array.isArray(keywords['type']) && keywords['type'].includes('string'))

const SCALARS: ReadonlySet<Property['type']> = new Set(['string', 'slug', 'version', 'reference', 'date', 'period', 'duration', 'money', 'count', 'number', 'boolean'])

function isAsked({ type, element, body, values }: Property): boolean {
  if (type === 'list') return body === 'frontmatter'
  if (type === 'references') return true
  if (type === 'array') return element !== undefined && (SCALARS.has(element.type) || allowsText(element))
  return SCALARS.has(type) || values !== undefined || type === 'object'
}

/** True for a value that has parts: a list, an array, references. */
export const isSeveral = ({ type }: Property): boolean => type === 'list' || type === 'array' || type === 'references'

/** Where a value is written, and the map that it belongs to. */
export interface Held {
  readonly entry?: Entry
  /** What the body says of it too. */
  readonly body?: Entry
  /** The entry of the root property. */
  readonly root?: Entry
  /** The object that holds the field, when there is one. */
  readonly map?: MapNode
}

/** Of a property that stands in the frontmatter and in the body the frontmatter comes first. */
export function heldAt(root: MapNode, { property, root: own, index }: Slot): Held {
  const entry = entryOf(root, own.key)
  if (!entry) return {}
  if (property === own) return { entry, root: entry, ...(entry.body ? { body: entry.body } : {}) }
  const inside = (of: Entry | undefined): MapNode | undefined => {
    const node = index === undefined || of?.value.type !== 'seq' ? of?.value : of.value.children[index]
    return isMap(node) ? node : undefined
  }
  const [front, back] = [inside(entry), inside(entry.body)]
  const [found, behind] = [entryOf(front, property.key), entryOf(back, property.key)]
  if (!found && behind && entry.body) return { entry: behind, root: entry.body, ...(back ? { map: back } : {}) }
  return { root: entry, ...(front ? { map: front } : {}), ...(found ? { entry: found } : {}), ...(found && behind ? { body: behind } : {}) }
}
