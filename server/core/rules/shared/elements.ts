// Elements with a role, wherever in a document they stand: the work packages of all action areas.
import { step } from '../../json.ts'
import type { Kind, Level, Property } from '../../kinds/kind.ts'
import { textOf, type Entry, type MapNode, type Node, type Place } from '../../node.ts'
import type { DocumentView } from '../../view.ts'
import { plainText } from './plainText.ts'
import { isBlank, textsIn } from './textsIn.ts'

export interface ElementAt {
  readonly node: MapNode
  /** The array that it is an element of. */
  readonly property: Property
  /** What it is called; empty while it has no name. */
  readonly name: string
  /** Its name, else where it begins. */
  readonly place: Place
  readonly pointer: string
}

/** The elements of all properties with a role, in the order of the document. */
export function elementsWith(view: DocumentView, role: string): readonly ElementAt[] {
  const { kind } = view
  const holders = kind.known(kind.root, holdersOf, () => new Map<string, readonly string[]>())
  const keys = holders.get(role) ?? holdersOf(kind, role)
  holders.set(role, keys)
  return keys.flatMap((key) => {
    const entry = view.entry(key)
    if (!entry) return []
    const byRole = entry.value.type === 'seq' ? view.remember(entry.value, ELEMENTS, () => new Map<string, readonly ElementAt[]>()) : undefined
    const known = byRole?.get(role) ?? (byRole ? below([entry], kind.root, role, '') : [])
    byRole?.set(role, known)
    return known
  })
}

const ELEMENTS = {}

/** The properties in which elements with a role may stand. */
const holdersOf = ({ root }: Kind, role: string): readonly string[] => root.properties.filter((property) => knowsElements({ ...root, properties: [property] }, role)).map(({ key }) => key)

/** True when the kind has a property with a role, at the top or inside elements. */
const knowsElements = (level: Level | undefined, role: string): boolean =>
  level?.properties.some((property) => (property.roles.includes(role) && property.type === 'array') || (property.type === 'array' && knowsElements(property.element?.level, role))) === true

/** True for a kind of projects that are done in work packages. */
export const knowsWorkPackages = ({ root }: Kind): boolean => knowsElements(root, 'workPackages')

/** What an element says for a property with a role. Nothing where it is blank. */
export function fieldWith({ node, property }: ElementAt, role: string): Entry | undefined {
  const keys = (property.element?.level?.properties ?? []).filter(({ roles }) => roles.includes(role)).map(({ key }) => key)
  return node.entries.find(({ key, value }) => keys.includes(key) && !isBlank(value))
}

/** The prose of an element: what stands in it without a label. */
export const proseOf = ({ node }: ElementAt): string => node.entries.filter(({ key }) => key === 'text').flatMap(({ value }) => textsIn(value)).map(plainText).join('\n')

function below(entries: readonly Entry[], level: Level | undefined, role: string, pointer: string): readonly ElementAt[] {
  return entries.flatMap(({ key, value }) => {
    const property = level?.properties.find((one) => one.key === key)
    if (property?.type !== 'array' || value.type !== 'seq') return []
    return value.children.flatMap((child, index) => elementAt(child, property, role, `${pointer}${step(key)}/${index}`))
  })
}

function elementAt(node: Node, property: Property, role: string, pointer: string): readonly ElementAt[] {
  if (node.type !== 'map') return []
  const name = node.entries.find(({ key }) => key === property.element?.level?.properties[0]?.key)?.value
  const own: readonly ElementAt[] = property.roles.includes(role) ? [{ node, property, pointer, name: textOf(name), place: name?.place ?? node.place }] : []
  return [...own, ...below(node.entries, property.element?.level, role, pointer)]
}
