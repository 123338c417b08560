// Which goal the outputs of a document serve: by the titles under which outputs are grouped, by tags, else by their own words.
import { attributesAtEnd } from '../../kinds/attributes.ts'
import { fold } from '../../kinds/labels.ts'
import { currentItems, itemsOf, textOf, type Group, type ItemNode, type ListNode, type Node, type Place, type ScalarNode } from '../../node.ts'
import { sectionOf, sectionsOf, type DocumentView, type Section } from '../../view.ts'
import { isBlank } from './textsIn.ts'
import { overlap, stemsOf, type Stems } from './stems.ts'

export interface Trace {
  readonly goals: readonly GoalTrace[]
  /** The titles of groups of outputs that hold something. */
  readonly groups: readonly GroupTrace[]
  /** Outputs are grouped under titles, or tagged with their goals; else nobody but the writers can tell which belongs to which. */
  readonly grouped: boolean
  readonly outputs: number
  /** The heading or key of the outputs. */
  readonly heading: Place
}
export interface GoalTrace {
  readonly item: ItemNode
  readonly served: boolean
}
export interface GroupTrace {
  readonly title: ScalarNode
  /** It names a goal, or stands where the only goal without a counterpart stands. */
  readonly served: boolean
}

/** Undefined where there are no goals, or no outputs to compare them with: then something else is missing. */
export function traceOf(view: DocumentView): Trace | undefined {
  const home = sectionOf(view, 'outputs')
  const goals = currentItems(sectionOf(view, 'goals')?.node).filter((item) => !isBlank(item.text)).slice(0, MOST).map(goalOf)
  const outputs = home ? countOf(home.node) : 0
  if (!home || goals.length === 0 || outputs === 0) return undefined
  const parts = partsOf(sectionsOf(view, 'outputs'))
  const served = new Set(goals.filter((goal) => parts.tags.some((tag) => isTagOf(tag, goal)) || parts.loose.some((stems) => overlap(goal.stems, stems) >= ENOUGH)))
  const named = new Set<TitledGroup>()
  for (const group of parts.titled) {
    for (const goal of goals.filter((one) => names(group, one))) {
      named.add(group)
      served.add(goal)
    }
  }
  const grouped = parts.tags.length > 0 || parts.titled.some((group) => group.explicit || named.has(group))
  if (grouped) {
    const drifted = driftOf(goals, served, parts.titled, named)
    if (drifted) {
      served.add(drifted.goal)
      named.add(drifted.group)
    }
  }
  return {
    goals: goals.map((goal) => ({ item: goal.item, served: served.has(goal) })),
    groups: parts.titled.map((group) => ({ title: group.title, served: named.has(group) })),
    grouped, outputs, heading: home.heading,
  }
}

/** Share of the stems of a goal that a name must have to speak of the same. */
const ENOUGH = 0.5
/** Goals and outputs beyond this many are not compared. */
const MOST = 200

interface Goal {
  readonly item: ItemNode
  /** From 1. */
  readonly ordinal: number
  readonly names: readonly string[]
  readonly stems: Stems
}

function goalOf(item: ItemNode, index: number): Goal {
  const text = textOf(item)
  const alias = item.attributes['alias']
  return { item, ordinal: index + 1, names: [text, ...(alias === undefined ? [] : [alias])].map(fold), stems: stemsOf(text) }
}

interface TitledGroup {
  readonly title: ScalarNode
  readonly name: string
  readonly stems: Stems
  readonly tags: readonly string[]
  /** A sub-heading, or a title in YAML; a paragraph before a list is a title only when it names a goal. */
  readonly explicit: boolean
}

interface Parts {
  readonly titled: readonly TitledGroup[]
  /** Outputs that stand under no title of their own. */
  readonly loose: readonly Stems[]
  readonly tags: readonly string[]
}

function partsOf(sections: readonly Section[]): Parts {
  const groups = sections.flatMap(({ node, pieces }) => (node.type === 'list' ? node.groups.filter(holdsSomething).map((group) => ({ group, pieces })) : []))
  const titled = groups.flatMap(({ group, pieces }) => (group.title && !isBlank(group.title) ? [titledGroup(group.title, pieces.length === 0 || pieces.some(({ title }) => title === textOf(group.title)))] : []))
  const loose = sections.flatMap(({ node }) => looseTexts(node)).slice(0, MOST)
  const items = sections.flatMap(({ node }) => itemsOf(node)).slice(0, MOST)
  return { titled, loose: loose.map(stemsOf), tags: [...items.flatMap(tagsOf), ...titled.flatMap(({ tags }) => tags)] }
}

const holdsSomething = ({ items, text }: Group): boolean => items.some((item) => !isBlank(item)) || text.some(({ node }) => !isBlank(node))

function titledGroup(title: ScalarNode, explicit: boolean): TitledGroup {
  const written = textOf(title)
  const attributes = attributesAtEnd(written)
  const text = attributes ? written.slice(0, attributes.start) : written
  const ordinal = ORDINAL_TITLE.exec(text.normalize('NFC'))?.[1]
  return { title, explicit, name: fold(text), stems: stemsOf(text), tags: [...goalTags(attributes?.values ?? {}), ...(ordinal === undefined ? [] : [ordinal])] }
}

/** Outputs outside titled groups: items, or the paragraphs where nothing is listed. */
function looseTexts(node: Node): readonly string[] {
  if (node.type !== 'list') return [textOf(node)].filter((text) => text !== '')
  const items = [...node.items, ...node.groups.filter((group) => !group.title).flatMap((group) => group.items)]
  return items.length > 0 ? items.map(textOf) : node.text.map((prose) => textOf(prose.node))
}

/** Outputs of a section: listed ones, else paragraphs; in each group alike. */
function countOf(node: Node): number {
  if (node.type !== 'list') return isBlank(node) ? 0 : 1
  const inGroups = node.groups.reduce((sum, { items, text }) => sum + countParts(items, text), 0)
  return countParts(node.items, inGroups > 0 ? [] : node.text) + inGroups
}

const countParts = (items: readonly ItemNode[], text: ListNode['text']): number =>
  items.filter((item) => !isBlank(item)).length || text.filter(({ node }) => !isBlank(node)).length

/** The goals that an item is tagged with: `{goal=T1}`, or `(T2)` in its text. */
function tagsOf(item: ItemNode): readonly string[] {
  return [...goalTags(item.attributes), ...[...textOf(item).normalize('NFC').matchAll(TAG_IN_TEXT)].map((match) => match[1] ?? '')]
}

const goalTags = (attributes: ItemNode['attributes']): readonly string[] =>
  GOAL_ATTRIBUTES.flatMap((name) => attributes[name]?.split(/[\s,;]+/u) ?? []).filter((tag) => tag !== '')

const GOAL_ATTRIBUTES = ['goal', 'tavoite', 'mål']
const TAG_IN_TEXT = /\((?:(?:tavoite|mål|goal) ?|T|G|M)(\d{1,2})\)/giu
const ORDINAL_TITLE = /^(?:(?:tavoite|mål|goal) |T|G|M)(\d{1,2})(?![\p{L}\p{N}])/iu

/** A tag is the id of a goal, or its number: T2, 2. */
function isTagOf(tag: string, { item, ordinal }: Goal): boolean {
  if (item.id) return fold(textOf(item.id)) === fold(tag) || /^\d+$/u.test(tag) && fold(textOf(item.id)).replace(/^\p{L}/u, '') === tag
  return /^\p{L}?(\d{1,2})$/u.exec(tag)?.[1] === String(ordinal)
}

function names(group: TitledGroup, goal: Goal): boolean {
  return goal.names.includes(group.name) || group.tags.some((tag) => isTagOf(tag, goal)) || overlap(goal.stems, group.stems) >= ENOUGH
}

/** The only goal without a counterpart and the unnamed group at its ordinal are each other's: the name has drifted. */
function driftOf(goals: readonly Goal[], served: ReadonlySet<Goal>, titled: readonly TitledGroup[], named: ReadonlySet<TitledGroup>): { readonly goal: Goal; readonly group: TitledGroup } | undefined {
  const [goal, ...others] = goals.filter((one) => !served.has(one))
  const group = goal && others.length === 0 ? titled[goal.ordinal - 1] : undefined
  return goal && group && !named.has(group) ? { goal, group } : undefined
}
