// Which goal the outputs of a document serve: by the titles under which outputs are grouped, by tags, else by their own words.
import { attributesAtEnd } from './kinds/attributes.ts'
import { fold } from './kinds/labels.ts'
import { eachOf } from './eachOf.ts'
import { GOAL_ATTRIBUTES } from './fingerprint.ts'
import type { Memo } from './memo.ts'
import { currentItems, itemsOf, textOf, type Group, type ItemNode, type ListNode, type Node, type ScalarNode } from './node.ts'
import { sectionOf, type DocumentView, type Section } from './view.ts'
import { matcherOf, stemsOf, type Matcher, type Stems } from './stems.ts'
import { isBlank } from './rules/shared/textsIn.ts'

export interface Trace {
  readonly goals: readonly GoalTrace[]
  /** The titles of groups of outputs that hold something. */
  readonly groups: readonly GroupTrace[]
  /** Outputs are grouped under titles, or tagged with their goals; else nobody but the writers can tell which belongs to which. */
  readonly grouped: boolean
  readonly outputs: number
  /** A goal and the group that seems to be its own under another name. */
  readonly drift?: { readonly goal: ItemNode; readonly title: ScalarNode }
}
export interface GoalTrace {
  readonly item: ItemNode
  readonly served: boolean
  /** The outputs that serve it; for a group of prose alone its title. */
  readonly by: () => readonly ScalarNode[]
}
export interface GroupTrace {
  readonly title: ScalarNode
  /** It names a goal, or stands where the only goal without a counterpart stands. */
  readonly served: boolean
}

/** Undefined where there are no goals, or no outputs to compare them with: then something else is missing. */
export function traceOf(view: DocumentView): Trace | undefined {
  const goals = sectionOf(view, 'goals')
  const home = sectionOf(view, 'outputs')
  if (!goals || !home) return undefined
  const sections = view.sectionsWith('outputs')
  const slot = view.remember<{ last?: { readonly sections: readonly Section[]; readonly trace: Trace | undefined } }>(goals.node, TRACE, () => ({}))
  const { last } = slot
  if (last && last.sections.length === sections.length && last.sections.every(({ node }, index) => node === sections[index]?.node)) return last.trace
  slot.last = { sections, trace: compare(view, goals.node, home, sections) }
  return slot.last.trace
}

/** The goal that a tag names: `T2`, `2`, or its id. */
export function goalTagged(view: DocumentView, tag: string): ItemNode | undefined {
  const items = currentItems(sectionOf(view, 'goals')?.node).filter((item) => !isBlank(item.text))
  return items.find((item, index) => isTagOf(tag, { item, ordinal: index + 1 }))
}

/** The goals that an item is tagged with. */
export function goalTagsOf(attributes: ItemNode['attributes']): readonly string[] {
  const written = GOAL_ATTRIBUTES.flatMap((name) => attributes[name] ?? NO_TAGS)
  return written.length === 0 ? NO_TAGS : written.flatMap((tags) => tags.split(/[\s,;]+/u)).filter((tag) => tag !== '')
}

const NO_TAGS: readonly string[] = []

const NONE_ALIKE: Matcher = () => []
const TRACE = {}
const STEMS = {}
const NAMES = {}
const MATCHER = {}
const TAGGED = {}
const COUNTED = {}
/** Share of the stems of a goal that a name must have to speak of the same. */
const ENOUGH = 0.5
/** Goals, groups and outputs beyond this many are not compared. */
const MOST = 300

function compare(view: DocumentView, goalsNode: Node, home: Section, sections: readonly Section[]): Trace | undefined {
  const goals = currentItems(goalsNode).filter((item) => !isBlank(item.text)).slice(0, MOST).map((item, index) => goalOf(view, item, index))
  const outputs = countOf(home, view.remember)
  if (goals.length === 0 || outputs === 0) return undefined
  const { titled, loose, tagged: written } = partsOf(sections, view.remember)
  const tagged = written.filter(({ tag }) => goals.some((goal) => isTagOf(tag, goal)))
  const byTitle = matcherOf(titled.map(({ stems }) => stems))
  const stems = eachOf(loose, stemsOfText, home.property, view.remember)
  const byText = loose.length === 0 ? NONE_ALIKE : view.remember(stems, MATCHER, () => matcherOf(stems))
  const served = new Map<Goal, () => readonly ScalarNode[]>()
  const named = new Set<TitledGroup>()
  for (const goal of goals) {
    const groups = new Set([...titled.filter((group) => isNamedIn(group, goal)), ...byTitle(goal.stems, ENOUGH).flatMap((index) => titled[index] ?? [])])
    for (const group of groups) named.add(group)
    const own = tagged.filter(({ tag }) => isTagOf(tag, goal))
    const alike = byText(goal.stems, ENOUGH)
    if (groups.size + own.length + alike.length === 0) continue
    served.set(goal, () => [...new Set([...[...groups].flatMap(outputsIn), ...own.flatMap(({ outputs: these }) => these), ...alike.flatMap((index) => loose[index] ?? [])])])
  }
  const grouped = tagged.length > 0 || titled.some((group) => group.explicit || named.has(group))
  const drifted = grouped ? driftOf(goals, served, titled, named) : undefined
  return {
    goals: goals.map((goal) => ({ item: goal.item, served: served.has(goal) || goal === drifted?.goal, by: served.get(goal) ?? (() => (goal === drifted?.goal ? outputsIn(drifted.group) : [])) })),
    groups: titled.map((group) => ({ title: group.title, served: named.has(group) || group === drifted?.group })),
    grouped, outputs,
    ...(drifted ? { drift: { goal: drifted.goal.item, title: drifted.group.title } } : {}),
  }
}

interface Goal {
  readonly item: ItemNode
  /** From 1. */
  readonly ordinal: number
  /** Its text and, from the attribute `alias`, another name of it; folded. */
  readonly names: readonly string[]
  readonly stems: Stems
}

function goalOf(view: DocumentView, item: ItemNode, index: number): Goal {
  return { item, ordinal: index + 1, names: view.remember(item, NAMES, () => namesOf(item)), stems: view.remember(item, STEMS, () => stemsOfText(item.text)) }
}

function namesOf(item: ItemNode): readonly string[] {
  const alias = item.attributes['alias']
  return [textOf(item), ...(alias === undefined ? [] : [alias])].map(fold)
}

const stemsOfText = (node: ScalarNode): Stems => stemsOf(textOf(node))

interface GroupName {
  readonly name: string
  readonly stems: Stems
  readonly tags: readonly string[]
}

interface TitledGroup extends GroupName {
  readonly title: ScalarNode
  readonly items: readonly ItemNode[]
  /** A sub-heading, or a title in YAML; a paragraph before a list is a title only when it names a goal. */
  readonly explicit: boolean
}

const outputsIn = ({ title, items }: TitledGroup): readonly ScalarNode[] => (items.length > 0 ? items.map(({ text }) => text) : [title])

interface Parts {
  readonly titled: readonly TitledGroup[]
  /** Outputs that stand under no title of their own. */
  readonly loose: readonly ScalarNode[]
  /** What is tagged with a goal. */
  readonly tagged: readonly { readonly tag: string; readonly outputs: readonly ScalarNode[] }[]
}

function partsOf(sections: readonly Section[], remember: Memo): Parts {
  const titled = sections.flatMap(({ node, pieces }) => {
    const groups = node.type === 'list' ? node.groups.filter(holdsSomething) : []
    if (groups.length === 0) return []
    const written = new Set(pieces.map(({ title }) => title))
    let headings: ReadonlySet<string> | undefined
    const isHeading = (title: string): boolean => written.has(title) || (headings ??= new Set([...written].map(fold))).has(fold(title))
    return groups.flatMap(({ title, items }) => (title && !isBlank(title) ? [{ title, items, explicit: pieces.length === 0 || isHeading(textOf(title)), ...remember(title, NAMES, () => nameOf(title)) }] : []))
  }).slice(0, MOST)
  const loose = sections.flatMap(({ node }) => looseTexts(node)).slice(0, MOST)
  const tagged = new Map<string, ScalarNode[]>()
  const add = (tags: readonly string[], outputs: readonly ScalarNode[]): void => {
    for (const tag of tags) {
      const same = tagged.get(tag)
      if (same) same.push(...outputs)
      else tagged.set(tag, [...outputs])
    }
  }
  for (const { node, property } of sections) {
    const [items, groups] = node.type === 'list' ? [node.items, node.groups] : [itemsOf(node), []]
    eachOf(items, taggedIn, property, remember).forEach((tagged) => tagged && add(tagged.tags, [tagged.output]))
    for (const group of groups) for (const { tags, output } of remember(group, TAGGED, taggedInGroup)) add(tags, [output])
  }
  for (const group of titled) if (group.tags.length > 0) add(group.tags, outputsIn(group))
  return { titled, loose, tagged: [...tagged].slice(0, MOST).map(([tag, outputs]) => ({ tag, outputs })) }
}

const holdsSomething = ({ items, text }: Group): boolean => items.some((item) => !isBlank(item)) || text.some(({ node }) => !isBlank(node))

function nameOf(title: ScalarNode): GroupName {
  const written = textOf(title)
  const attributes = attributesAtEnd(written)
  const text = attributes ? written.slice(0, attributes.start) : written
  const ordinal = ORDINAL_TITLE.exec(text.normalize('NFC'))?.[1]
  return { name: fold(text), stems: stemsOf(text), tags: [...goalTagsOf(attributes?.values ?? {}), ...(ordinal === undefined ? [] : [ordinal])] }
}

/** Outputs outside titled groups: items, or the paragraphs where nothing is listed. */
function looseTexts(node: Node): readonly ScalarNode[] {
  if (node.type !== 'list') return node.type === 'scalar' ? [node] : []
  const items = [...node.items, ...node.groups.filter((group) => !group.title).flatMap((group) => group.items)]
  return items.length > 0 ? items.map(({ text }) => text) : node.text.map((prose) => prose.node)
}

/** Outputs of a section: listed ones, else paragraphs; in each group alike. */
function countOf({ node, property }: Section, remember: Memo): number {
  if (node.type !== 'list') return isBlank(node) ? 0 : 1
  const own = eachOf(node.items, saysSomething, property, remember).filter(Boolean).length
  const inGroups = node.groups.reduce((sum, group) => sum + remember(group, COUNTED, countInGroup), 0)
  return (own === 0 && inGroups === 0 ? written(node.text) : own) + inGroups
}

const saysSomething = (item: ItemNode): boolean => !isBlank(item)
const countInGroup = ({ items, text }: Group): number => items.filter(saysSomething).length || written(text)
const written = (text: ListNode['text']): number => text.filter(({ node }) => !isBlank(node)).length

interface Tagged {
  readonly tags: readonly string[]
  readonly output: ScalarNode
}

function taggedIn(item: ItemNode): Tagged | undefined {
  const tags = tagsOf(item)
  return tags.length > 0 ? { tags, output: item.text } : undefined
}

const taggedInGroup = ({ items }: Group): readonly Tagged[] => items.flatMap((item) => taggedIn(item) ?? [])

/** The goals that an item is tagged with: `{goal=T1}`, `(T2)` in its text, or in a column of its table. */
function tagsOf(item: ItemNode): readonly string[] {
  const text = textOf(item)
  const inText = text.includes('(') ? [...text.normalize('NFC').matchAll(TAG_IN_TEXT)].map((match) => match[1] ?? '') : NO_TAGS
  const inField = item.fields.flatMap(({ label, value }) => (GOAL_ATTRIBUTES.includes(label.toLowerCase()) ? goalTagsOf({ goal: textOf(value) }) : NO_TAGS))
  return inText.length + inField.length === 0 ? goalTagsOf(item.attributes) : [...goalTagsOf(item.attributes), ...inText, ...inField]
}

const TAG_IN_TEXT = /\((?:(?:tavoite|mål|goal) ?|T|G|M)(\d{1,2})\)/giu
const ORDINAL_TITLE = /^(?:(?:tavoite|mål|goal) |T|G|M)(\d{1,2})(?![\p{L}\p{N}])/iu

/** A tag is the id of a goal, or its number: T2, 2. */
function isTagOf(tag: string, { item, ordinal }: Pick<Goal, 'item' | 'ordinal'>): boolean {
  if (item.id && fold(textOf(item.id)) === fold(tag)) return true
  const number = /^\p{L}?(\d{1,2})$/u
  return number.exec(tag)?.[1] === (item.id && number.exec(textOf(item.id))?.[1] || String(ordinal))
}

const isNamedIn = (group: TitledGroup, goal: Goal): boolean => goal.names.includes(group.name) || group.tags.some((tag) => isTagOf(tag, goal))

/** The only goal without a counterpart and the unnamed group at its ordinal are each other's: the name has drifted. */
function driftOf(goals: readonly Goal[], served: ReadonlyMap<Goal, unknown>, titled: readonly TitledGroup[], named: ReadonlySet<TitledGroup>): { readonly goal: Goal; readonly group: TitledGroup } | undefined {
  const [goal, ...others] = goals.filter((one) => !served.has(one))
  const group = goal && others.length === 0 ? titled[goal.ordinal - 1] : undefined
  return goal && group && !named.has(group) ? { goal, group } : undefined
}
