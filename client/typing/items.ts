// The list around a line of Markdown, as items with their parents (CommonMark 0.31, "List items", as far as typing needs it).
import { indentOf, isBlank } from './edits.ts'
import type { Region } from './regions.ts'

export interface Item {
  readonly line: number
  /** The line after its last one, nested items and all. */
  readonly end: number
  /** White space before the marker, and its width in columns. */
  readonly lead: string
  readonly indent: number
  /** `-`, `*`, `+`, `.` or `)`: neighbours of one sort are one list. */
  readonly sort: string
  /** Absent in a bulleted item. */
  readonly number?: number
  /** White space between marker and text. */
  readonly gap: string
  /** The column of its text. */
  readonly content: number
  /** `[ ] ` with the space behind it, or nothing. */
  readonly box: string
  readonly text: string
  readonly parent?: Item
  /** The item before it on its level, of whatever sort. */
  readonly above?: Item
}

const ITEM = /^([ \t]*)([-+*]|(\d{1,9})([.)]))([ \t]+)(\[[ xX]\](?:[ \t]+|$))?(.*)$/u
const RULE = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/u

type Parsed = Omit<Item, 'line' | 'end' | 'parent' | 'above'>

function parsedItem(line: string): Parsed | undefined {
  const [, lead = '', marker = '', digits, delimiter, gap = '', box = '', text = ''] = RULE.test(line) ? [] : (ITEM.exec(line) ?? [])
  if (marker === '') return undefined
  const indent = columns(lead)
  const number = digits === undefined ? {} : { number: Number(digits) }
  return { lead, indent, sort: delimiter ?? marker, ...number, gap, content: columns(lead + marker + (text === '' && box === '' ? ' ' : gap)), box, text }
}

/** Width of white space and a marker, a tab reaching to the next column that four divides. */
export function columns(text: string): number {
  let at = 0
  for (const char of text) at += char === '\t' ? 4 - (at % 4) : 1
  return at
}

/** All items of the list around a line, in order; none when the line is in no list. */
export function itemsAround(lines: readonly string[], regions: readonly Region[], line: number): readonly Item[] {
  if (regions[line] !== 'markdown') return []
  const [start, end] = [blockStart(lines, regions, line), blockEnd(lines, regions, line)]
  const items: { -readonly [K in keyof Item]: Item[K] }[] = []
  const open: typeof items = []
  for (let at = start; at < end; at++) {
    const parsed = regions[at] === 'markdown' ? parsedItem(lines[at] ?? '') : undefined
    const indent = parsed?.indent ?? columns(indentOf(lines[at] ?? ''))
    // a line of text that is not indented may still belong to the paragraph above it
    if (isBlank(lines[at]) || (!parsed && indent < (open.at(-1)?.content ?? 0) && !isBlank(lines[at - 1]))) continue
    let above: Item | undefined
    while (open.length > 0 && indent < (open.at(-1)?.content ?? 0)) above = closed(open.pop(), at)
    const parent = open.at(-1)
    if (!parsed || indent - (parent?.content ?? 0) > 3) continue
    const item = { ...parsed, line: at, end, ...(parent ? { parent } : {}), ...(above ? { above } : {}) }
    items.push(item)
    open.push(item)
  }
  for (const item of items) item.end = withoutBlanks(lines, item.line, item.end)
  return items
}

function closed<T extends { end: number }>(item: T | undefined, end: number): T | undefined {
  if (item) item.end = end
  return item
}

function withoutBlanks(lines: readonly string[], start: number, end: number): number {
  let last = end
  while (last > start + 1 && isBlank(lines[last - 1])) last--
  return last
}

/** The innermost item that a line belongs to. */
export const itemAt = (items: readonly Item[], line: number): Item | undefined => items.findLast((item) => item.line <= line && line < item.end)

/** The item before it in the same list, and after. */
export const before = ({ above, sort }: Item): Item | undefined => (above?.sort === sort ? above : undefined)
export const after = (items: readonly Item[], item: Item): Item | undefined => items.find((other) => before(other) === item)

/** A line that belongs to a list, as far as it can be told from itself. */
const belongs = (line: string, region: Region | undefined): boolean => isBlank(line) || /^[ \t]/u.test(line) || (region === 'markdown' && parsedItem(line) !== undefined)

/** A line that can go on a paragraph: no heading, fence, quote, table or HTML, and no line across. */
const isPlain = (line: string, region: Region | undefined): boolean => region === 'markdown' && !/^(?:#{1,6}(?:\s|$)|[>|<`~]|[-=_*]{2,}\s*$)/u.test(line)

function blockStart(lines: readonly string[], regions: readonly Region[], line: number): number {
  let start = line
  for (let at = line; at >= 0 && regions[at] !== 'yaml'; at--) {
    if (belongs(lines[at] ?? '', regions[at])) {
      start = at
      continue
    }
    let first = at
    while (first > 0 && !isBlank(lines[first]) && !belongs(lines[first] ?? '', regions[first]) && isPlain(lines[first] ?? '', regions[first])) first--
    if (first === at || isBlank(lines[first]) || !belongs(lines[first] ?? '', regions[first])) break
    at = first + 1
  }
  return start
}

function blockEnd(lines: readonly string[], regions: readonly Region[], line: number): number {
  let at = line
  while (at < lines.length && (belongs(lines[at] ?? '', regions[at]) || (at > 0 && !isBlank(lines[at - 1]) && isPlain(lines[at] ?? '', regions[at])))) at++
  return at
}
