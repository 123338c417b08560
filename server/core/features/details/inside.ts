// What a person can be asked further in: in sections that a property has several of, in groups of a list, and in the cells of a matrix.
import { step } from '../../json.ts'
import type { Level, Need, Property } from '../../kinds/kind.ts'
import { display, fold } from '../../kinds/labels.ts'
import { entryOf, itemsOf, textOf, type Cell, type Entry, type Group, type ItemNode, type MapNode, type Node, type Place, type ScalarNode } from '../../node.ts'
import { withoutIdentity } from '../../identity.ts'
import type { Language } from '../../problem.ts'
import { labelFor } from '../../render/names.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { elementText } from './collections.ts'
import { goalsOf, isPlain } from './grouped.ts'
import { askedOf, fieldsOf, isSingle, saysSomething } from './slots.ts'

/** A value, or a list or an array that may have one more element, which is no property of the root and no field of one. */
export interface Inside {
  readonly pointer: string
  /** From the property of the root to its own. */
  readonly path: readonly Property[]
  /** What the elements on the way are called, one for each step but the last; empty where there is none. */
  readonly names: readonly string[]
  readonly need: Need
  /** What it says now. */
  readonly texts: readonly string[]
  /** Of what has elements: what is asked of a new one. */
  readonly fields?: readonly Property[]
  /** The element that it is said of. */
  readonly element?: { readonly pointer: string; readonly label: string }
  /** Where it stands, when it is better changed there. */
  readonly place?: Place
  readonly at: At
}

export type At =
  /** A field of an element: one value, or a list. */
  | { readonly type: 'field'; readonly map: MapNode; readonly level: Level; readonly entry?: Entry; /** The element's own property. */ readonly of: Property }
  /** One more element of an array. `above`: the element that holds the array, where it is not of the root. */
  | { readonly type: 'element'; readonly entry?: Entry; readonly above?: MapNode }
  /** One more item of a group; without `group` the group is new. */
  | { readonly type: 'group'; readonly title: string; readonly group?: Group }
  | { readonly type: 'cell'; readonly cell: Cell }
  | SaidAt

/** A text that is to be changed: of an item, of a property, or of an element that is nothing else. */
export interface SaidAt {
  readonly type: 'said'
  readonly node: ScalarNode
  readonly item?: ItemNode
  readonly entry?: Entry
}

export function insideOf(view: DocumentView): readonly Inside[] {
  return askedOf(view.kind.root).flatMap((property): readonly Inside[] => {
    const entry = entryOf(view.root, property.key)
    if (property.type === 'matrix') return cellsOf(property, entry, view)
    if (property.roles.includes('versions')) return peopleOf(property, entry, view)
    if (property.sections === undefined) return []
    return property.type === 'list' ? groupsOf(property, entry, view) : elementsOf({ property, entry, pointer: step(property.key), path: [property], names: [] }, view)
  })
}

/** `Työpaketit: Osallisuus: toimenpiteet`. */
export function insideName({ path, names }: Inside, language: Language): string {
  return path.flatMap((property, at) => [at === 0 ? labelFor(property, language) : display(property.labels, language) || property.key, ...(names[at] ? [names[at]] : [])]).join(': ')
}

/** A group for each that there is, and for each goal that has none. */
function groupsOf(property: Property, entry: Entry | undefined, view: DocumentView): readonly Inside[] {
  const fields = fieldsOf(property)
  if (isPlain(property, entry, view) || fields.length === 0 || entry?.body) return []
  const groups = entry?.value.type === 'list' ? entry.value.groups : []
  const missing = property.sections === 'perGoal' && groups.every(({ title }) => title) ? goalsOf(view).filter((goal) => !groups.some(({ title }) => title && sameGoal(textOf(title), goal))) : []
  const need = property.need[stateOf(view)]
  const titled: readonly Titled[] = [...groups.map((group) => ({ group, title: textOf(group.title) })), ...missing.map((title) => ({ title }))]
  return titled.slice(0, MOST).flatMap(({ title, ...rest }, index): readonly Inside[] => {
    const texts = rest.group?.items.map(textOf).filter(saysLetters) ?? []
    return title === '' ? [] : [{ pointer: `${step(property.key)}/groups/${index}/items`, path: [property], names: [shown(title)], need, texts, fields, at: { type: 'group', title, ...rest } }]
  })
}

interface Titled {
  readonly title: string
  readonly group?: Group
}

/** Parts are numbered behind the goal, goals before it. */
const sameGoal = (title: string, goal: string): boolean => fold(title).includes(fold(goal)) || fold(goal).includes(fold(title))

interface Array {
  readonly property: Property
  readonly entry: Entry | undefined
  readonly pointer: string
  readonly path: readonly Property[]
  readonly names: readonly string[]
  readonly above?: MapNode
}

function elementsOf(array: Array, view: DocumentView): readonly Inside[] {
  const { property, entry, pointer, path, names, above } = array
  const level = property.element?.level
  const [first] = level?.properties ?? []
  if (!level || !first || entry?.body) return []
  const maps = entry?.value.type === 'seq' ? entry.value.children.filter((child) => child.type === 'map') : []
  const inside = maps.slice(0, MOST).flatMap((map, index) => {
    const name = shown(elementText(map, [first], view.language))
    return level.properties.flatMap((field): readonly Inside[] => fieldOf(field, { property, entry, pointer: pointer + step(index), path: [...path, field], names: [...names, name === '' ? String(index + 1) : name], map, level }, view))
  })
  const called = maps.map((map) => textOf(entryOf(map, first.key)?.value)).filter(saysLetters)
  if (called.length < maps.length) return inside
  const need = called.length > 0 ? 'optional' : property.need[stateOf(view)]
  return [{ pointer, path, names, need, texts: called, fields: [first], at: { type: 'element', ...(entry ? { entry } : {}), ...(above ? { above } : {}) } }, ...inside]
}

function fieldOf(field: Property, of: Array & { readonly map: MapNode; readonly level: Level }, view: DocumentView): readonly Inside[] {
  const { map, level, path, names } = of
  const pointer = of.pointer + step(field.key)
  const entry = entryOf(map, field.key)
  if (field.type === 'array' && field.sections !== undefined) return elementsOf({ property: field, entry, pointer, path, names, above: map }, view)
  const isList = field.type === 'list'
  const fields = isList ? fieldsOf(field) : []
  if (field.roles.includes('ordinal') || !(isList ? fields.length > 0 : isSingle(field) || (field.type === 'text' && !saysSomething(entry?.value)))) return []
  const texts = isList ? itemsOf(entry?.value).map(textOf) : [textOf(entry?.value)]
  return [{ pointer, path, names, need: field.need[stateOf(view)], texts: texts.filter(saysLetters), ...(isList ? { fields } : {}), at: { type: 'field', map, level, of: of.property, ...(entry ? { entry } : {}) } }]
}

/** Who was there when a version was made, where it does not tell: one text, which is read by its voices. */
function peopleOf(property: Property, entry: Entry | undefined, view: DocumentView): readonly Inside[] {
  const level = property.element?.level
  const people = level?.properties.find((field) => field.level?.properties.some(({ voice }) => voice !== undefined))
  const maps = entry?.value.type === 'seq' && !entry.body ? entry.value.children : []
  return maps.slice(0, MOST).flatMap((map, index): readonly Inside[] => {
    if (!level || !people || map.type !== 'map' || entryOf(map, people.key)) return []
    const name = shown(elementText(map, level.properties.slice(0, 1), view.language))
    return [{ pointer: step(property.key) + step(index) + step(people.key), path: [property, people], names: [name], need: people.need[stateOf(view)], texts: [], at: { type: 'field', map, level, of: property } }]
  })
}

/** Each cell with its tasks. Those of which more is said than a text are asked one by one. */
function cellsOf(property: Property, entry: Entry | undefined, view: DocumentView): readonly Inside[] {
  if (entry?.value.type !== 'matrix' || entry.body) return []
  const need = property.need[stateOf(view)]
  const { matrix: _matrix, ...tasks } = { ...property, type: 'list' as const }
  return entry.value.cells.slice(0, MOST_CELLS).flatMap((cell, index): readonly Inside[] =>
    cell.tasks.some((task) => !isBare(task)) ? [] : [{ pointer: `${step(property.key)}/cells/${index}/tasks`, path: [tasks], names: [shown(`${cell.phase}: ${cell.actor}`)], need, texts: cell.tasks.map(textOf).filter(saysLetters), at: { type: 'cell', cell } }])
}

const isBare = ({ id, attributes, fields, children }: ItemNode): boolean => !id && fields.length + children.length + Object.keys(attributes).length === 0

const stateOf = ({ inUse }: DocumentView): 'draft' | 'inUse' => (inUse ? 'inUse' : 'draft')
const saysLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
const shown = (name: string): string => shortened(withoutIdentity(name))

/** More than these are changed in the text. */
const MOST = 30
const MOST_CELLS = 200

/** The last element of an array or list that says a text. */
export function lastSaying(nodes: readonly Node[], text: string): number {
  return nodes.findLastIndex((node) => textOf(node.type === 'map' ? node.entries[0]?.value : node).replace(/\s+/gu, ' ').trim() === text)
}
