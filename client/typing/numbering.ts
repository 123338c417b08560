// Numbers of ordered lists after a change: a list that counted goes on counting, one that repeats a number repeats it, and a gap that was there stays.
import { isBlank } from './edits.ts'
import { before, columns, itemsAround, type Item } from './items.ts'
import type { Region } from './regions.ts'

/** A line after the change: where it was before (absent: it is new) and whether its item has come to another place. */
export interface Row {
  readonly text: string
  readonly was?: number
  readonly isMoved?: boolean
}

/** The lines after the change with the numbers they should have. `near`: a line of them in the list. */
export function renumbered(old: readonly string[], oldRegions: readonly Region[], rows: readonly Row[], near: number): readonly Row[] {
  const texts = rows.map(({ text }) => text)
  const regions = rows.map(({ was }): Region => (was === undefined ? 'markdown' : (oldRegions[was] ?? 'other')))
  const items = itemsAround(texts, regions, near)
  const first = rows.slice(0, near + 1).findLast(({ was }) => was !== undefined)?.was ?? 0
  const oldItems = new Map(itemsAround(old, oldRegions, first).map((item) => [item.line, item]))
  const repeats = repeating([...oldItems.values()])
  const numbers = new Map<Item, number>()
  for (const item of items) {
    if (item.number === undefined) continue
    const row = rows[item.line]
    const was = row?.was === undefined || row.isMoved === true ? undefined : oldItems.get(row.was)
    const number = numberOf(item, was, numbers, (one) => repeats.has(oldItems.get(rows[one.line]?.was ?? -1)))
    numbers.set(item, number)
    if (number !== item.number) renumber(texts, item, number)
  }
  return rows.map((row, index) => ({ ...row, text: texts[index] ?? row.text }))
}

function numberOf(item: Item, was: Item | undefined, numbers: ReadonlyMap<Item, number>, isRepeating: (item: Item) => boolean): number {
  const own = item.number ?? 1
  const previous = before(item)
  if (!previous) return was && !before(was) ? own : 1
  const number = numbers.get(previous) ?? 0
  const counted = was && before(was)?.number
  if (counted === undefined) return isRepeating(previous) ? number : number + 1
  return own === counted + 1 ? number + 1 : own === counted ? number : own
}

/** The items of lists in which two neighbours have the same number. */
function repeating(items: readonly Item[]): ReadonlySet<Item | undefined> {
  const found = new Set<Item | undefined>()
  for (const item of items) {
    const previous = before(item)
    if (!previous || item.number === undefined) continue
    if (found.has(previous) || previous.number === item.number) found.add(previous).add(item)
  }
  return found
}

/** Writes a number, and keeps what is nested under the text when the marker gets wider or narrower. */
function renumber(texts: string[], { line, end, lead, number = 0, content }: Item, wanted: number): void {
  const text = texts[line] ?? ''
  texts[line] = lead + String(wanted) + text.slice(lead.length + String(number).length)
  shift(texts, line + 1, end, content, String(wanted).length - String(number).length)
}

/** Moves the lines that are indented at least so far by some columns of spaces. */
export function shift(texts: string[], start: number, end: number, least: number, by: number): void {
  for (let at = start; at < end && by !== 0; at++) {
    const text = texts[at] ?? ''
    const indent = /^[ \t]*/u.exec(text)?.[0] ?? ''
    if (isBlank(text) || columns(indent) < least) continue
    if (by > 0) texts[at] = indent + ' '.repeat(by) + text.slice(indent.length)
    else if (indent.endsWith(' '.repeat(-by))) texts[at] = indent.slice(0, by) + text.slice(indent.length)
  }
}
