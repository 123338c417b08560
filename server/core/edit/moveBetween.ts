// Items that change their place in a list or go to another one: the edits of the text, before anybody has looked at what they make of it.
import type { Span, TextEdit } from '../text.ts'
import { textEditsOf } from './apply.ts'
import { replaceSpan } from './lines.ts'
import type { List } from './moveLists.ts'
import { joinedEdits, type Content, type Written } from './moveUnits.ts'
import type { Source } from '../source.ts'

/** Items of one list, in its order. */
export interface ItemsOf {
  readonly list: List
  readonly indices: readonly number[]
}

/** A place in a list: how many of its items stand before it, those that are moved not counted. */
export interface PlaceIn {
  readonly list: List
  readonly index: number
}

/** Of a place between two lists in the text, which of them takes the items; and what is left of a list of YAML without any. */
export interface Variant {
  readonly intoNext: boolean
  readonly bracketed: boolean
}

export const VARIANTS: readonly Variant[] = [{ intoNext: false, bracketed: false }, { intoNext: true, bracketed: false }, { intoNext: false, bracketed: true }]

/** Empty where they stand there already. Undefined where they cannot be told apart from what is around them, or the list cannot hold them. */
export function moveBetween(source: Source, { list, indices }: ItemsOf, to: PlaceIn, { intoNext, bracketed }: Variant): readonly TextEdit[] | undefined {
  if ((list.array || to.list.array) && to.list !== list) return undefined
  const moved = indices.map((index) => list.items[index]).filter((item) => item !== undefined)
  if (list.array?.shift) return indices.length > 1 ? undefined : list.array.shift(indices[0] ?? 0, Math.min(to.index, list.items.length - 1))
  const units = moved.map((item) => list.unitOf(item))
  const taken = new Map<Written, Set<number>>()
  const contents: Content[] = []
  for (const unit of units) {
    const content = unit?.written.contentOf(unit.index)
    if (!unit || !content) return undefined
    contents.push(content)
    taken.set(unit.written, (taken.get(unit.written) ?? new Set()).add(unit.index))
  }
  const left = to.list.items.filter((item) => !moved.includes(item))
  const index = Math.min(to.index, left.length)
  if (isThere(list, indices, to.list, index)) return []
  if (to.list === list && list.items.every((item) => list.unitOf(item)?.written.isSlotted)) return inText(source, reordered(source, list, [...left.slice(0, index), ...moved, ...left.slice(index)]))
  const isBefore = index === 0 || (intoNext && index < left.length)
  const anchor = left[isBefore ? index : index - 1]
  const edits: (readonly TextEdit[] | undefined)[] = []
  if (anchor) {
    const unit = to.list.unitOf(anchor)
    if (!unit) return undefined
    const own = taken.get(unit.written) ?? new Set()
    taken.delete(unit.written)
    const at = unit.index - [...own].filter((other) => other < unit.index).length + (isBefore ? 0 : 1)
    edits.push(unit.written.change(own, { at, contents }))
  } else edits.push(to.list.begin(contents, units[0]?.written.marker))
  for (const [written, own] of taken) edits.push(written.change(own, undefined, bracketed))
  return edits.includes(undefined) ? undefined : inText(source, edits.flatMap((some) => some ?? []))
}

/** Each text in the slot of another. */
function reordered({ text }: Source, list: List, order: List['items']): readonly TextEdit[] {
  const slotOf = (item: List['items'][number] | undefined): Span | undefined => {
    const unit = item && list.unitOf(item)
    return unit?.written.units[unit.index]
  }
  return list.items.flatMap((item, nth): readonly TextEdit[] => {
    const [slot, from] = [slotOf(item), slotOf(order[nth])]
    return slot && from && slot !== from ? [{ ...slot, text: text.slice(from.start, from.end) }] : []
  })
}

/** Edits with the line ends of the text. Undefined where one is in the way of another. */
export function inText(source: Source, edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const joined = joinedEdits(edits)
  return joined && textEditsOf(source, joined.map(({ text, ...span }) => replaceSpan(source, span, text)))
}

/** They follow each other and nothing lies between them and the place. */
function isThere(list: List, indices: readonly number[], to: List, at: number): boolean {
  const [first = 0] = indices
  return to === list && at === first && indices.every((index, nth) => index === first + nth)
}
