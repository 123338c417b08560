// What is to be moved: the items or the section at a place of the text, or those that pointers name.
import type { ItemsOf } from '../../edit/moveBetween.ts'
import { listsOf, type List } from '../../edit/moveLists.ts'
import { siblingsAt, type Siblings } from '../../edit/moveSections.ts'
import { lineEnd, lineStart } from '../../edit/lines.ts'
import { itemPrint } from '../../itemPrint.ts'
import type { ItemNode } from '../../node.ts'
import type { Span } from '../../text.ts'
import type { Unmoved } from '../../texts/moving.ts'
import type { Moving } from './tried.ts'

/** A part of the text (a place: an empty span), or the pointers of items of one list or of one section. `prints`: of the texts of the items, for who may not know that they stand elsewhere by now. */
export type From = { readonly span: Span } | { readonly pointers: readonly string[]; readonly prints?: readonly string[] }

export type Source = { readonly items: ItemsOf; readonly lists: readonly List[] } | { readonly siblings: Siblings } | { readonly refused: Unmoved }

export function sourceOf({ document, view }: Moving, from: From): Source {
  const lists = listsOf(document, view)
  if ('pointers' in from) return namedBy(lists, from, view)
  const span = { start: from.span.start, end: endOf(view, from.span) }
  const touched = lists.filter(({ isNested }) => !isNested).map((list) => ({ list, indices: touchedIn(list, span) })).filter(({ indices }) => indices.length > 0)
  const [first, second] = innermost(touched)
  if (second) return { refused: 'several' }
  if (first) return { items: deepest(lists, first, span), lists }
  const siblings = siblingsAt(view, span.start)
  const isOver = siblings?.all[siblings.at] && (siblings.all[siblings.at]?.end ?? 0) < span.end
  return siblings && !isOver ? { siblings } : { refused: view.isBroken && !siblings ? 'broken' : isOver ? 'several' : 'nothing' }
}

/** Without arrays one element of which holds the list that is meant, and without lists in several elements that are meant. */
function innermost(touched: readonly ItemsOf[]): readonly ItemsOf[] {
  const holds = (outer: ItemsOf, inner: ItemsOf): boolean => outer.list.array !== undefined && inner.list.pointer.startsWith(`${outer.list.pointer}/`)
  const several = touched.filter((one) => !touched.some((other) => other.indices.length > 1 && holds(other, one)))
  return several.filter((one) => one.indices.length > 1 || !several.some((other) => holds(one, other)))
}

/** A selection that ends at the start of a line does not reach into it. */
function endOf(view: Moving['view'], { start, end }: Span): number {
  return end > start && end === lineStart(view, end) ? lineEnd(view, Math.max(start, end - 1 - (view.text.startsWith('\r\n', end - 2) ? 1 : 0))) : end
}

function touchedIn(list: List, { start, end }: Span): readonly number[] {
  return list.items.flatMap((item, index) => {
    const unit = unitSpan(list, item)
    return unit && unit.start <= end && unit.end >= start && (start === end || unit.start < end) ? [index] : []
  })
}

function unitSpan(list: List, item: ItemNode): Span | undefined {
  const found = list.unitOf(item)
  return found?.written.units[found.index]
}

/** The items below the only one touched, when nothing of that itself is selected. */
function deepest(lists: readonly List[], outer: ItemsOf, span: Span): ItemsOf {
  const [index] = outer.indices
  const inner = outer.indices.length === 1 ? lists.find(({ pointer }) => pointer === `${outer.list.pointer}/${index ?? 0}/children`) : undefined
  const indices = inner ? touchedIn(inner, span) : []
  const first = inner?.items[indices[0] ?? -1]
  const start = inner && first ? unitSpan(inner, first)?.start : undefined
  return inner && start !== undefined && start <= span.start ? deepest(lists, { list: inner, indices }, span) : outer
}

function namedBy(lists: readonly List[], { pointers, prints }: Extract<From, { readonly pointers: unknown }>, view: Moving['view']): Source {
  const named = pointers.map((pointer, nth) => itemAt(lists, pointer, prints?.[nth]))
  const [first] = named
  if (first && named.every((one) => one?.list === first.list)) {
    return { items: { list: first.list, indices: [...new Set(named.flatMap((one) => (one ? [one.index] : [])))].toSorted((a, b) => a - b) }, lists }
  }
  if (first || pointers.length !== 1) return { refused: named.includes(undefined) ? 'unknown' : 'several' }
  const section = view.sections.find(({ property, repeats }) => `/${property.key}` === pointers[0] && !repeats)
  const extra = view.extras.find((_, index) => `/extra/${index}` === pointers[0])
  const heading = section?.heading ?? extra?.heading
  const siblings = heading && siblingsAt(view, view.spanOf(heading).start)
  return siblings ? { siblings } : { refused: 'unknown' }
}

/** The item that a pointer names. With a print: where there is another one by now, the only one whose text has it, in its list or anywhere. */
export function itemAt(lists: readonly List[], pointer: string, print?: string): { readonly list: List; readonly index: number } | undefined {
  const at = pointer.lastIndexOf('/')
  const own = lists.find((list) => list.pointer === pointer.slice(0, at))
  const index = /^\d+$/u.test(pointer.slice(at + 1)) ? Number(pointer.slice(at + 1)) : -1
  const item = own?.items[index]
  if (own && item && (print === undefined || itemPrint(item) === print)) return { list: own, index }
  if (print === undefined) return undefined
  const alike = (some: readonly List[]): readonly { readonly list: List; readonly index: number }[] => some.flatMap((list) => list.items.flatMap((one, nth) => (itemPrint(one) === print ? [{ list, index: nth }] : [])))
  for (const found of [alike(own ? [own] : []), alike(lists)]) if (found.length > 0) return found.length === 1 ? found[0] : undefined
  return undefined
}
