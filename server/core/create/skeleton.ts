// What stands in a new document where nothing is known yet: one place to write for each thing that a property asks for.
import { propertyOf, type Kind, type Level, type Property } from '../kinds/kind.ts'
import { actorFrom, nameOfVoice, VOICES } from '../kinds/voices.ts'
import { textOf, type Entry, type ItemNode, type ListNode, type MapNode, type MatrixNode, type Node, type Place, type ScalarNode } from '../node.ts'
import type { Language } from '../problem.ts'
import { phasesIn } from './phases.ts'

/** Nodes of a document that is not written yet stand nowhere. */
export const NOWHERE: Place = { block: { text: '' }, start: 0, end: 0 }

export const leaf = (value: ScalarNode['value']): ScalarNode => ({ type: 'scalar', place: NOWHERE, value })

export const entryFor = ({ key }: Property, value: Node): Entry => ({ key, label: key, keyPlace: { ...NOWHERE }, value, known: true, source: 'yaml' })

export const mapOf = (entries: readonly Entry[]): MapNode => ({ type: 'map', place: NOWHERE, entries })

export const itemOf = (text: string, fields: readonly Entry[] = []): ItemNode => ({ type: 'item', place: NOWHERE, text: leaf(text), attributes: {}, fields, children: [] })

export interface SkeletonStyle {
  readonly language: Language
  readonly notation: 'markdown' | 'yaml'
  /** The sign that is put where something is to be written. */
  readonly mark: string
}

/** The names of the rows and columns of a matrix, where they are known. */
export interface MatrixNames {
  readonly rows?: Node | undefined
  readonly columns?: Node | undefined
}

/** The places to write in a property. */
export function skeletonOf(property: Property, style: SkeletonStyle, names: MatrixNames = {}): Node {
  const { mark } = style
  switch (property.type) {
    case 'list':
      return listOf([itemOf(mark, style.notation === 'yaml' ? fieldsOf(property.level, (field) => isNeeded(field) && !OF_ITEMS.has(field.key), style) : [])])
    case 'matrix':
      return { type: 'matrix', place: NOWHERE, text: [], cells: cellsFor(textsIn(names.rows), textsIn(names.columns)) }
    case 'object':
      return property.level && property.level.properties.length > 0 && !isText(property) ? mapOf(fieldsOf(property.level, isUsual(property.level), style)) : leaf(mark)
    case 'array':
      return elementsOf(property, style)
    default:
      return leaf(mark)
  }
}

/** What is known of an object, with places for the rest of what it needs. */
export function completed(node: Node, property: Property, style: SkeletonStyle): Node {
  if (property.type !== 'object' || !property.level || node.type !== 'map') return node
  const { entries } = node
  const added = fieldsOf(property.level, ({ key, need }) => need.draft === 'required' && !entries.some((entry) => entry.key === key), style)
  return added.length > 0 ? { ...node, entries: [...entries, ...added] } : node
}

/** A group with a place to write for each goal. */
export function outputGroups(goals: readonly string[], { mark }: SkeletonStyle): Node {
  return { ...listOf([]), groups: goals.map((goal) => ({ title: leaf(goal), refined: false, items: [itemOf(mark)], text: [], place: NOWHERE })) }
}

/** Names of the rows and columns of matrices that nothing names yet: those of its cells; of an empty one the usual phases, and the three voices. */
export function namesOf({ root }: Kind, known: ReadonlyMap<string, Node>, { language }: SkeletonStyle): ReadonlyMap<string, Node> {
  const actors = VOICES.map((voice) => nameOfVoice(voice, language) ?? voice)
  const usual = root.properties.flatMap(({ key, matrix }) => {
    const cells = cellsOf(known.get(key))
    if (!matrix) return []
    return [[matrix.rows, cells ? [...new Set(cells.map(({ phase }) => phase))] : phasesIn(language)], [matrix.columns, cells ? [...new Set(cells.map(({ actor }) => actor))] : actors]] as const
  })
  return new Map(usual.filter(([key]) => !known.has(key)).map(([key, names]) => [key, { type: 'seq', place: NOWHERE, children: names.map((name) => leaf(name)) }]))
}

const cellsOf = (node: Node | undefined): MatrixNode['cells'] | undefined => (node?.type === 'matrix' && node.cells.length > 0 ? node.cells : undefined)

const listOf = (items: readonly ItemNode[]): ListNode => ({ type: 'list', place: NOWHERE, items, groups: [], text: [] })

const textsIn = (node: Node | undefined): readonly string[] => (node?.type === 'seq' ? node.children.map(textOf).filter((text) => text !== '') : [])

/** True for an object that is usually written as a text. */
const isText = ({ keywords }: Property): boolean => Array.isArray(keywords['type']) && keywords['type'][0] === 'string'

const isNeeded = ({ need }: Property): boolean => need.draft !== 'optional'

/** What an object is usually asked for: what it needs, or the voices, or everything when nothing stands out. */
function isUsual({ properties }: Level): (field: Property) => boolean {
  if (properties.some(isNeeded)) return isNeeded
  return properties.some(({ voice }) => voice !== undefined) ? ({ voice }) => voice !== undefined : () => true
}

function fieldsOf(level: Level | undefined, isWanted: (field: Property) => boolean, style: SkeletonStyle): readonly Entry[] {
  const wanted = (level?.properties ?? []).filter(isWanted)
  return wanted.map((field) => entryFor(field, field.roles.includes('ordinal') ? leaf(1) : skeletonOf(field, style)))
}

/** Fields that every item has. */
const OF_ITEMS: ReadonlySet<string> = new Set(['id', 'text', 'attributes', 'children'])

/** One element, with the fields that it is asked for; plain values are written behind the key. */
function elementsOf({ element, elements, sections, body }: Property, style: SkeletonStyle): Node {
  const { mark, notation } = style
  const level = element?.level
  if (!level || (notation === 'markdown' && body === 'section' && elements !== 'rows' && sections === undefined)) return leaf(mark)
  const [first] = level.properties
  const isWanted = (field: Property): boolean => elements === 'rows' || field === first || field.roles.includes('ordinal') || isNeeded(field)
  const fields = fieldsOf(level, isWanted, style).map((entry) => (elements === 'rows' ? { ...entry, value: notation === 'yaml' ? leaf(mark) : inCell(entry, level, mark) } : entry))
  // a heading needs a name
  const named = sections === undefined || notation === 'yaml' ? fields : fields.map((entry) => (entry.key === first?.key ? { ...entry, value: leaf(`${mark}…`) } : entry))
  return { type: 'seq', place: NOWHERE, children: [mapOf(named)] }
}

/** Several plain values may stand in one cell. */
const inCell = ({ key }: Entry, level: Level, mark: string): Node =>
  (propertyOf(level, key)?.type === 'array' ? { type: 'seq', place: NOWHERE, children: [leaf(mark)] } : leaf(mark))

/** A cell with nothing to do yet for each phase and actor. */
function cellsFor(phases: readonly string[], actors: readonly string[]): MatrixNode['cells'] {
  return phases.flatMap((phase) => actors.map((name) => ({ phase, ...actorFrom(name), tasks: [], place: NOWHERE })))
}
