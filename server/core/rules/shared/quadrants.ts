// The quadrants of a document: the properties that its kind calls so, and what stands in them.
import { eachOf } from '../../eachOf.ts'
import type { Memo } from '../../memo.ts'
import { itemsOf, textOf, type ItemNode, type Place } from '../../node.ts'
import type { Kind, Property } from '../../kinds/kind.ts'
import { fold } from '../../kinds/labels.ts'
import { type DocumentView, type Section } from '../../view.ts'
import { stemsOfWords, wordsIn, type Stems } from '../../stems.ts'
import { isPlaceholder } from './placeholders.ts'

export const quadrantsOf = (kind: Kind): readonly Property[] => kind.known(kind, QUADRANTS, ofRoot)

const ofRoot = ({ root }: Kind): readonly Property[] => root.properties.filter(({ roles }) => roles.includes('quadrant'))
const QUADRANTS = {}

/** True for an item that says something. */
export function saysSomething(item: ItemNode): boolean {
  return !isPlaceholder(textOf(item))
}

export interface Quadrant {
  readonly property: Property
  /** Where it begins: its first heading or key. */
  readonly first: Section
  readonly items: readonly ItemNode[]
}

/** The quadrants that a document has, in the order of the kind, each with all its items. */
export function filledQuadrants(view: DocumentView): readonly Quadrant[] {
  const quadrants = quadrantsOf(view.kind)
  if (quadrants.length === 0) return NONE
  const all = view.sectionsWith('quadrant')
  return view.remember(all, FILLED, () => quadrants.flatMap((property) => {
    const sections = all.filter((section) => section.property.key === property.key)
    const [first, ...more] = sections
    return first ? [{ property, first, items: more.length === 0 ? filledItems(first, view) : sections.flatMap((section) => filledItems(section, view)) }] : []
  }))
}

/** The quadrants as `filledQuadrants` gives them, with the number of their items: what needs no more is asked again only when that changes. */
export function countedQuadrants(view: DocumentView): readonly Counted[] {
  const quadrants = quadrantsOf(view.kind)
  if (quadrants.length === 0) return NONE
  const perSection = view.perSection(counted)
  return view.remember(perSection, COUNTED, () => {
    const all = perSection.filter((one) => one !== undefined)
    return quadrants.flatMap((property) => {
      const [first, ...more] = all.filter((one) => one.property.key === property.key)
      return first ? [{ ...first, property, count: more.reduce((sum, { count }) => sum + count, first.count) }] : []
    })
  })
}

/** An item as it is compared with others. */
export interface ComparedItem {
  readonly item: ItemNode
  readonly property: Property
  readonly words: readonly string[]
  readonly stems: Stems
}

/** In quadrants with more items the others are not compared. */
export const MOST_COMPARED = 300

export const comparedItems = ({ property, items }: Quadrant, { kind, remember }: Pick<DocumentView, 'kind' | 'remember'>): readonly ComparedItem[] =>
  remember(items, COMPARED, () => eachOf(items.slice(0, MOST_COMPARED), kind.known(property, COMPARED, comparedOf), property, remember))

const comparedOf = (property: Property) => (item: ItemNode): ComparedItem => {
  const words = wordsIn(textOf(item))
  return { item, property, words, stems: stemsOfWords(words) }
}

export interface Counted {
  readonly property: Property
  /** Where it begins: its first heading or key. */
  readonly heading: Place
  readonly count: number
}

/** For `view.perSection`. */
const counted = (section: Section, remember: Memo): Counted | undefined =>
  (section.property.roles.includes('quadrant') ? { property: section.property, heading: section.heading, count: filledItems(section, { remember }).length } : undefined)

/** For `view.perSection`: the items that say something, where they stand in a quadrant. */
export const itemsOfQuadrant = (section: Section, remember: Memo): readonly ItemNode[] => (section.property.roles.includes('quadrant') ? filledItems(section, { remember }) : [])

const filledItems = ({ node, property }: Section, { remember }: Pick<DocumentView, 'remember'>): readonly ItemNode[] =>
  remember(node, ITEMS, () => {
    const items = itemsOf(node)
    const says = eachOf(items, saysSomething, property, remember)
    return items.filter((_item, at) => says[at])
  })

const NONE: readonly never[] = []
const COUNTED = {}
const COMPARED = {}
const FILLED = {}
const ITEMS = {}

/** The old and the new one of two lists that are the same but for at most one: what an edit inside an item makes. Undefined for any others. */
export function replacedIn<T>(before: readonly T[], after: readonly T[]): readonly T[] | undefined {
  if (before === after) return []
  if (before.length !== after.length) return undefined
  const at = after.findIndex((one, index) => one !== before[index])
  if (at < 0) return []
  const [old, next] = [before[at] as T, after[at] as T]
  return after.some((one, index) => index > at && one !== before[index]) ? undefined : [old, next]
}

/** A section's heading or key as it is written. */
export const writtenName = ({ heading: { block, start, end } }: Pick<Section, 'heading'>): string => block.text.slice(start, end)

/** True for two headings that are one label: letters, marks and leading letters do not count. */
export const sameName = (a: string, b: string): boolean => fold(a) === fold(b)

/** The quadrant of the other time with the same effect: opportunities for strengths, weaknesses for threats. */
export function otherTime(kind: Kind, { effect, axis }: Property): Property | undefined {
  const time = axis === 'current' ? 'future' : axis === 'future' ? 'current' : undefined
  return effect && time && quadrantsOf(kind).find((other) => other.effect === effect && other.axis === time)
}
