// Which headings open one of several sections of a property, and the one value that these sections are together.
import { attributesAtEnd } from './attributes.ts'
import { elementHeading } from './elementHeading.ts'
import { withRole, type Kind, type Level, type Property } from './kind.ts'
import { fold, foldHeading, nearestOf, type Folded } from './labels.ts'
import { leadingLabel } from './lines.ts'
import type { Memo } from '../memo.ts'
import { itemsOf, textOf, type Group, type ItemNode, type ListNode, type Node, type Prose } from '../node.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { Section } from '../view.ts'

/** The property of which a heading opens one of several sections. */
export type OpensOneOf = (piece: Piece) => Property | undefined

/** Headings that do so by themselves. A name alone does where something of an element stands below it: any other heading may be a name. */
export function opensByItself({ root, known }: Kind, pieces: readonly Piece[]): OpensOneOf {
  const candidates = known(root, HEADED, () => root.properties.filter(({ sections }) => sections === 'labelled' || sections === 'named'))
  const bare = new Map(candidates.filter(({ sections }) => sections === 'named').map((property) => [property, namedElements(pieces, property, root)]))
  return (piece) => candidates.find((property) => {
    const heading = elementHeading(piece.title, property)
    return heading !== undefined && (heading.number !== undefined || bare.get(property)?.has(piece) !== false)
  })
}

const HEADED = {}

/** The pieces below which, or right behind which, a field of an element has its heading. */
function namedElements(pieces: readonly Piece[], property: Property, root: Level): ReadonlySet<Piece> {
  const found = new Set<Piece>()
  for (const [index, piece] of pieces.entries()) {
    if (!isFieldHeading(piece, property)) continue
    const owner = pieces.slice(0, index).findLast((other) => other.level <= piece.level && !isFieldHeading(other, property))
    if (owner && (owner.level < piece.level || !root.byHeading.has(foldHeading(piece.title)))) found.add(owner)
  }
  return found
}

const isFieldHeading = ({ title }: Piece, { element }: Property): boolean => element?.level?.byHeading.has(foldHeading(title)) === true

/**
 * Whether a heading goes on with the element that is open, though it is none of its sub-headings: fields whose headings are as high as that of the
 * element. What the document itself has too (`isOwn`) is the element's only behind another such field.
 */
export function goesOn({ property, pieces, level }: { readonly property: Property; readonly pieces: readonly Piece[]; readonly level: number }, piece: Piece, isOwn: boolean): boolean {
  if (property.sections !== 'named' || piece.level !== level || !isFieldHeading(piece, property)) return false
  const fields = pieces.slice(1).filter((other) => other.level === level)
  return (!isOwn || fields.length > 0) && !fields.some(({ title }) => property.element?.level?.byHeading.get(foldHeading(title)) === property.element?.level?.byHeading.get(foldHeading(piece.title)))
}

/** The property whose sections are headed by goals, where a kind has one. */
export const perGoalOf = ({ root, known }: Kind): Property | undefined => known(root, PER_GOAL, () => root.properties.find(({ sections }) => sections === 'perGoal'))

const PER_GOAL = {}

/**
 * The pieces that are headed by a goal: its text (nearly), its number (`Tavoite 2: …`), or its attribute `alias`. A heading of the same level between two
 * of these is meant for a goal too. `candidates`: pieces whose headings open nothing else.
 */
export function headedByGoals(candidates: readonly Piece[], goals: readonly Node[], kind: Kind, memo: Memo): ReadonlySet<Piece> {
  const properties = withRole(kind.root, 'goals')
  const tests = goals.map((node) => memo(node, NAMES, () => goalNames(itemsOf(node).slice(0, MOST), properties)))
  const isGoal = (piece: Piece): boolean => tests.some((test) => test(piece))
  const level = candidates.find(isGoal)?.level
  const same = candidates.filter((piece) => piece.level === level)
  return new Set(same.slice(same.findIndex(isGoal), same.findLastIndex(isGoal) + 1))
}

/** Goals beyond this many head no sections. */
const MOST = 60

function namesOf(item: ItemNode): readonly Folded[] {
  const alias = item.attributes['alias']
  return [textOf(item), ...(alias === undefined ? [] : [alias])].map((spelling) => ({ spelling, folded: fold(spelling) }))
}

const NAMES = {}

/** Tells which pieces are headed by one of these goals. */
function goalNames(items: readonly ItemNode[], goals: readonly Property[]): (piece: Piece) => boolean {
  const names = items.flatMap(namesOf)
  const folded = new Set(names.map((name) => name.folded))
  return ({ title }) => {
    const attributes = attributesAtEnd(title)
    const bare = attributes ? title.slice(0, attributes.start) : title
    if (folded.has(fold(bare)) || nearestOf(bare, names) !== undefined) return true
    const label = goals.map((goal) => leadingLabel(bare, goal)).find((found) => found !== undefined)
    const number = label === undefined ? undefined : /^\s?(\d{1,2})(?![\p{L}\p{N}])/u.exec(bare.slice(label.length))?.[1]
    return number !== undefined && Number(number) >= 1 && Number(number) <= items.length
  }
}

/** The value of sections that are one property together. Groups of the same title are one, as parts (1/2, 2/2) are. */
export function together(sections: readonly [Section, ...Section[]]): Node {
  const [first] = sections
  const nodes = sections.map(({ node }) => node)
  if (nodes.every((node) => node.type === 'list')) return lists(nodes, first)
  return { type: 'seq', place: first.node.place, children: nodes.flatMap((node) => (node.type === 'seq' ? node.children : [])) }
}

function lists(nodes: readonly ListNode[], { node: { place } }: Section): ListNode {
  const items: ItemNode[] = []
  const text: Prose[] = []
  const groups: Group[] = []
  const byName = new Map<string, number>()
  for (const node of nodes) {
    const before = groups.length
    text.push(...node.text.map(({ node: prose, at }) => ({ node: prose, at: at > node.items.length ? at + before : at })))
    items.push(...node.items)
    for (const group of node.groups) addGroup(group, groups, byName)
  }
  return { type: 'list', place, items, groups, text }
}

function addGroup(group: Group, groups: Group[], byName: Map<string, number>): void {
  const name = group.title && fold(textOf(group.title))
  const at = name === undefined ? -1 : (byName.get(name) ?? -1)
  const same = groups[at]
  if (name !== undefined && !same) byName.set(name, groups.length)
  if (!same) groups.push(group)
  else groups[at] = { ...same, items: [...same.items, ...group.items], text: [...same.text, ...group.text.map(({ node, at: place }) => ({ node, at: place + same.items.length }))] }
}

