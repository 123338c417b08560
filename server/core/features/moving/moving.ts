// Moving as the shell uses it: what would be moved, where it can go, and the edits that take it there. What they do is tried first: nothing else may change by it.
import { moveBetween, VARIANTS, type ItemsOf, type PlaceIn } from '../../edit/moveBetween.ts'
import type { List } from '../../edit/moveLists.ts'
import { moveSibling, siblingsAt, type Siblings } from '../../edit/moveSections.ts'
import type { Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import { withoutCodes } from '../../identity.ts'
import { textOf } from '../../node.ts'
import { inWords, type Language } from '../../problem.ts'
import { capitalised } from '../../render/names.ts'
import type { Span, TextEdit } from '../../text.ts'
import { MOVING, type Unmoved } from '../../texts/moving.ts'
import type { DocumentView } from '../../view.ts'
import { isAgainstOrder } from './ordered.ts'
import { intoMissing, missingLists } from './missing.ts'
import { sourceOf, type From } from './source.ts'
import { triedItems, triedSection, type Moving } from './tried.ts'

export { addItem, editItem, textOfItem } from './editing.ts'
export type { Edited } from './fields.ts'
export { sourceOf, type From } from './source.ts'
export type { Moving } from './tried.ts'

/** `list`: the pointer of the items of a list, `''` for a section among its siblings. `index`: how many of the others stand before it there. */
export interface To {
  readonly list: string
  readonly index: number
}

export type Way = 'up' | 'down' | 'top' | 'bottom'

/** To the list before or behind the own one, as they are shown; only for items. */
export type Neighbour = 'previous' | 'next'

export interface Target {
  readonly to: To
  readonly label: string
  /** How much there is. */
  readonly detail?: string
  readonly group: 'here' | 'elsewhere' | 'sections'
  readonly way?: Way
}

export interface Targets {
  readonly what: 'items' | 'section'
  /** What would be moved, in words. */
  readonly title: string
  /** As `move` takes them; none for headings that only group. */
  readonly pointers: readonly string[]
  readonly targets: readonly Target[]
}

export type Moved =
  | { readonly edits: readonly TextEdit[]; /** Where it stands in the text afterwards. */ readonly span: Span; readonly text: string; readonly pointers: readonly string[]; readonly at?: ItemsOf; readonly refused?: never }
  | { readonly refused: Unmoved; readonly edits?: never }

/** What would be moved, and all places that can take it. */
export function targetsOf(moving: Moving, from: From, language: Language): Targets | { readonly refused: Unmoved } {
  const source = sourceOf(moving, from)
  if ('refused' in source) return source
  if ('siblings' in source) return targetsOfSection(moving, source.siblings, language)
  const { items: { list, indices }, lists } = source
  const count = list.items.length - indices.length
  const here = waysIn(count, indices, indices[0] ?? 0).map(({ way, index }): Target => ({ to: { list: list.pointer, index }, label: MOVING[way][language], group: 'here', way }))
  const others = lists.filter((other) => other !== list && !other.isNested && !other.array && !list.array && other.notation === list.notation)
  const elsewhere = others.map((other): Target => ({ to: { list: other.pointer, index: other.items.length }, label: labelOf(other, lists, language), detail: countOf(other.items.length, language), group: 'elsewhere' }))
  const missing = (list.array ? [] : missingLists(moving, source.items)).map(({ pointer, property }): Target => ({ to: { list: pointer, index: 0 }, label: propertyName(property, language), detail: MOVING.fresh[language], group: 'elsewhere' }))
  const [only] = indices.map((index) => list.items[index])
  const title = indices.length === 1 ? inWords(MOVING.item, { name: quoted(textOf(only), language) }, language) : inWords(MOVING.items, { count: indices.length }, language)
  return takenBy([...here, ...elsewhere, ...missing], (to) => itemsTo(moving, source.items, lists, to), { what: 'items', title, pointers: indices.map((index) => `${list.pointer}/${index}`) })
}

/** With the targets that can take it; where there are some and none of them can, the reason of the first. */
function takenBy(targets: readonly Target[], moved: (to: To) => Moved, rest: Omit<Targets, 'targets'>): Targets | { readonly refused: Unmoved } {
  const tried = targets.map((target) => ({ target, refused: moved(target.to).refused }))
  const [first] = tried
  const taking = tried.flatMap(({ target, refused }) => (refused === undefined ? [target] : []))
  return first?.refused !== undefined && taking.length === 0 ? { refused: first.refused } : { ...rest, targets: taking }
}

/** The edits, or why there are none. No edits: it stands there already. */
export function move(moving: Moving, from: From, to: To | Way | Neighbour): Moved {
  const source = sourceOf(moving, from)
  if ('refused' in source) return source
  if ('siblings' in source) return to === 'previous' || to === 'next' ? { refused: 'unknown' } : sectionTo(moving, source.siblings, to)
  const { items, lists } = source
  if (to === 'previous' || to === 'next') return beside(moving, items, lists, to)
  if (typeof to !== 'string') return itemsTo(moving, items, lists, to)
  const index = indexOf(to, items.indices[0] ?? 0, items.list.items.length - items.indices.length)
  return itemsTo(moving, items, lists, { list: items.list.pointer, index })
}

/** Where each way leads, without those that lead nowhere. */
function waysIn(count: number, indices: readonly number[], first: number): readonly { readonly way: Way; readonly index: number }[] {
  const isApart = indices.some((index, nth) => index !== first + nth)
  const ways: readonly Way[] = count > 1 ? ['up', 'down', 'top', 'bottom'] : ['up', 'down']
  return ways.map((way) => ({ way, index: indexOf(way, first, count) })).filter(({ way, index }) => (isApart || index !== first) && !(way === 'top' && first === 1 && !isApart) && !(way === 'bottom' && index === first + 1 && !isApart))
}

function indexOf(way: Way, first: number, count: number): number {
  if (way === 'top' || way === 'bottom') return way === 'top' ? 0 : count
  return Math.max(0, Math.min(count, first + (way === 'up' ? -1 : 1)))
}

function itemsTo(moving: Moving, items: ItemsOf, lists: readonly List[], to: To): Moved {
  const list = lists.find(({ pointer }) => pointer === to.list)
  if (!list) return intoMissing(moving, items, to, (next, pointers, there) => move(next, { pointers }, there))
  if (items.indices.some((index) => list.pointer.startsWith(`${items.list.pointer}/${index}/`))) return { refused: 'inside' }
  const { view } = moving
  const place: PlaceIn = { list, index: Math.max(0, to.index) }
  if (isAgainstOrder(items, place)) return { refused: 'ordered' }
  const shown = (of: DocumentView, at: ItemsOf): Pick<Moved & { readonly edits: readonly TextEdit[] }, 'span' | 'text' | 'pointers' | 'at'> => {
    const { list: home, indices } = at
    const units = indices.flatMap((index) => (home.items[index] ? [of.spanOf(home.items[index].place)] : []))
    return { span: { start: Math.min(...units.map(({ start }) => start)), end: Math.max(...units.map(({ end }) => end)) }, text: of.text, pointers: indices.map((index) => `${home.pointer}/${index}`), at }
  }
  let refused: Unmoved = view.isBroken && items.list.notation === 'yaml' ? 'broken' : 'unreadable'
  for (const variant of VARIANTS) {
    const edits = moveBetween(view, items, place, variant)
    if (edits?.length === 0) return { edits, ...shown(view, items) }
    const tried = edits && triedItems(moving, edits, items, place, lists)
    if (tried === 'anchor') refused = 'anchor'
    else if (edits && tried) return { edits, ...shown(tried.after, tried) }
  }
  return { refused }
}

/** To the nearest list in a direction that can take them, at the same height. */
function beside(moving: Moving, items: ItemsOf, lists: readonly List[], way: Neighbour): Moved {
  const row = inOrder(lists, moving.view).filter(({ isNested, array, notation }) => !isNested && !array && notation === items.list.notation)
  const own = row.findIndex((list) => list === items.list || items.list.pointer.startsWith(`${list.pointer}/`))
  const there = way === 'next' ? row.slice(own + 1) : row.slice(0, Math.max(0, own)).toReversed()
  for (const list of there.slice(0, MOST_TRIED)) {
    const moved = itemsTo(moving, items, lists, { list: list.pointer, index: Math.min(items.indices[0] ?? 0, list.items.length) })
    if (moved.edits) return moved
    if (moved.refused !== 'unreadable') return moved
  }
  return { refused: way === 'next' ? 'noNext' : 'noPrevious' }
}

const MOST_TRIED = 12

/** Lists in the order in which they are shown: those of a board in the order of the schema, whatever that of the text. */
function inOrder(lists: readonly List[], { kind }: DocumentView): readonly List[] {
  const rank = ({ path: [first] }: List): number => (typeof first === 'object' && first.roles.includes('quadrant') ? kind.root.properties.indexOf(first) : -1)
  const onBoard = lists.filter((list) => rank(list) >= 0).toSorted((a, b) => rank(a) - rank(b))
  let next = 0
  return lists.map((list) => (rank(list) < 0 ? list : (onBoard[next++] ?? list)))
}

/** Where items are now, in words: `V3 siirretty: Heikkoudet, 2/5`. */
export function movedInWords({ list, indices }: ItemsOf, language: Language): string {
  const [first = 0] = indices
  const item = list.items[first]
  const name = indices.length > 1 ? inWords(MOVING.several, { count: indices.length }, language) : textOf(item?.id) || quoted(textOf(item), language)
  return inWords(MOVING.moved, { name, list: fullName(list, language), nth: first + 1, count: list.items.length }, language)
}

function sectionTo(moving: Moving, siblings: Siblings, to: To | Way): Moved {
  const { view } = moving
  const { all, at } = siblings
  if (typeof to !== 'string' && to.list !== '') return { refused: 'unknown' }
  const index = typeof to === 'string' ? indexOf(to, at, all.length - 1) : Math.max(0, Math.min(all.length - 1, to.index))
  const own = all[at]
  const edits = moveSibling(view, siblings, index)
  if (!own || !edits) return { refused: view.isBroken ? 'broken' : 'unreadable' }
  if (edits.length === 0) return { edits, span: own, text: view.text, pointers: pointersOf(siblings) }
  const tried = triedSection(moving, edits)
  if (tried === undefined || tried === 'anchor') return { refused: tried ?? 'unreadable' }
  const start = startAfter(view.text, own, edits, index < at)
  const now = siblingsAt(tried.view, start)
  return { edits, span: now?.all[now.at] ?? { start, end: start }, text: tried.view.text, pointers: now ? pointersOf(now) : [] }
}

/** Where it starts once it is moved: what was put in before the first edit, or behind the last. */
function startAfter(text: string, own: Span, edits: readonly TextEdit[], isUp: boolean): number {
  const [first, last] = [edits[0], edits.at(-1)]
  if (isUp || !first || !last) return first?.start ?? own.start
  const removed = edits.slice(0, -1).reduce((sum, edit) => sum + edit.end - edit.start - edit.text.length, 0)
  const content = /^\s*/u.exec(last.text)?.[0].length ?? 0
  return Math.min(text.length, last.start - removed + content)
}

const pointersOf = ({ all, at }: Siblings): readonly string[] => (all[at]?.pointer === undefined ? [] : [all[at].pointer])

function targetsOfSection(moving: Moving, siblings: Siblings, language: Language): Targets | { readonly refused: Unmoved } {
  const { all, at, notation } = siblings
  const own = all[at]
  if (!own) return { refused: 'nothing' }
  const ways = waysIn(all.length - 1, [at], at).map(({ way, index }): Target => ({ to: { list: '', index }, label: MOVING[way][language], group: 'sections', way }))
  const behind = all.flatMap((one, index): readonly Target[] => {
    const to = index < at ? index + 1 : index
    return Math.abs(to - at) < 2 || index === all.length - 1 ? [] : [{ to: { list: '', index: to }, label: inWords(MOVING.behind, { name: shownName(one, language) }, language), group: 'sections' }]
  })
  const title = inWords(MOVING[notation === 'yaml' ? 'entry' : 'section'], { name: shownName(own, language) }, language)
  return takenBy([...ways, ...behind], (to) => sectionTo(moving, siblings, to), { what: 'section', title, pointers: pointersOf(siblings) })
}

const shownName = ({ name, title }: Siblings['all'][number], language: Language): string => (typeof name === 'string' ? withoutCodes(name || title) : propertyName(name, language))

const propertyName = ({ labels, key }: Property, language: Language): string => capitalised(display(labels, language) || key)

/** All names from the outside in. Lists that are called the same are counted. */
function labelOf(list: List, lists: readonly List[], language: Language): string {
  const name = fullName(list, language)
  const same = lists.filter((other) => !other.isNested && !other.array && other.notation === list.notation && fullName(other, language) === name)
  return same.length > 1 ? inWords(MOVING.nth, { name, nth: same.indexOf(list) + 1 }, language) : name
}

const fullName = ({ path }: List, language: Language): string => path.map((part) => (typeof part === 'string' ? withoutCodes(part) : propertyName(part, language))).join(' › ')

const countOf = (count: number, language: Language): string => (count === 0 ? MOVING.none[language] : inWords(count === 1 ? MOVING.one : MOVING.several, { count }, language))

function quoted(text: string, language: Language): string {
  const plain = withoutCodes(text).replace(/\s+/gu, ' ').trim()
  const short = [...plain].length > SHOWN ? `${[...plain].slice(0, SHOWN - 1).join('').trimEnd()}…` : plain
  return plain === '' ? MOVING.empty[language] : language === 'en' ? `“${short}”` : `”${short}”`
}

const SHOWN = 60
