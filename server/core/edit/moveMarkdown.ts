// Lists and paragraphs of Markdown as they are written: an item is taken out with all that stands below it, and put in with the marker, number and indentation of the list.
import { joinLines } from '../kinds/bindText.ts'
import type { ListItemForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import type { Place } from '../node.ts'
import type { Source } from '../source.ts'
import type { TextEdit } from '../text.ts'
import { endOfContent, lineEnd, lineStart, nextLineStart } from './lines.ts'
import { changeLines, leadStart, linesIn, remainingOf, type Content, type LineUnit, type Put, type Written } from './moveUnits.ts'

/** The items of one list, nested or not. */
export function writtenList(source: Source, items: readonly Located<ListItemForm>[]): Written {
  const units = itemUnits(source, items)
  const order = orderOf(units)
  const [first] = units
  const write = (content: Content, number: number, like: ListUnit): string => written(content, { ...like.mark, text: markerWith(like.mark.text, number), pad: like.mark.pad })
  return {
    units: units.map(({ from, end }) => ({ start: from, end })),
    ...(first ? { marker: markerWith(first.mark.text, 1) } : {}),
    contentOf: (index) => units[index] && contentOf(source, units[index]),
    change: (taken, put) => {
      const remaining = remainingOf(units.length, taken)
      const like = units[remaining[put ? Math.max(0, put.at - 1) : 0] ?? 0]
      if (put && !like) return undefined
      const texts = put && like ? { at: put.at, texts: put.contents.map((content, nth) => write(content, numberAt(units, order, remaining, put.at, nth), like)) } : undefined
      const edits = changeLines(source, units, taken, texts, false)
      return edits && [...edits, ...renumbered(source, units, order, remaining, put)]
    },
  }
}

/** Paragraphs that are the items of a section. */
export function writtenParagraphs(source: Source, places: readonly Place[]): Written {
  const units = places.map((place): LineUnit => {
    const { start, end } = source.spanOf(place)
    const line = lineStart(source, start)
    return { from: leadStart(source, line, 0, isSwitch, true), start: line, end: lineEnd(source, endOfContent(source, start, end)), shares: false }
  })
  return {
    units: units.map(({ from, end }) => ({ start: from, end })),
    contentOf: (index) => {
      const unit = units[index]
      const lines = unit && linesIn(source.text.slice(unit.start, unit.end)).map((line) => line.trimStart())
      return lines && { lines, lead: leadOf(source, unit), plain: joinLines(lines.join('\n'), ' ') }
    },
    change: (taken, put) => {
      if (put?.contents.some(({ plain }) => plain === undefined)) return undefined
      const texts = put && { at: put.at, texts: put.contents.map(({ lead, lines }) => [...lead, ...lines].join('\n')) }
      return changeLines(source, units, taken, texts, true)
    },
  }
}

/** The first items of a list, as lines: `- a`, `1. a`. */
export const firstItems = (contents: readonly Content[], marker: string): string =>
  contents.map((content, nth) => written(content, { text: markerWith(marker, nth + 1), indent: 0, pad: 1 })).join('\n')

/** How the marker of an item is written, and where. */
interface Mark {
  readonly text: string
  /** The column that it stands at. */
  readonly indent: number
  /** Blanks between it and the content. */
  readonly pad: number
}

interface ListUnit extends LineUnit {
  readonly mark: Mark
  readonly number: number | undefined
  readonly isPlain: boolean
}

function itemUnits(source: Source, items: readonly Located<ListItemForm>[]): readonly ListUnit[] {
  const { text } = source
  const spans = items.map(({ block, form }) => source.spanOf({ block, start: form.start, end: form.end }))
  const leads = spans.map(({ start }, index) => {
    const line = lineStart(source, start)
    const shares = text.slice(line, start).trim() !== ''
    const floor = index > 0 ? nextLineStart(source, spans[index - 1]?.start ?? 0) : 0
    return { shares, from: shares ? start : leadStart(source, line, floor, isSwitch, true) }
  })
  return spans.map(({ start, end }, index): ListUnit => {
    const { shares = false, from = start } = leads[index] ?? {}
    const last = endOfContent(source, start, Math.min(end, leads[index + 1]?.from ?? end))
    const form = items[index]?.form
    const isPlain = form !== undefined && form.forms.every(({ type }) => type === 'paragraph') && form.forms.length <= 1
    return { from, start, end: lineEnd(source, last), shares, mark: markAt(source, start), number: form?.number, isPlain }
  })
}

function markAt(source: Source, start: number): Mark {
  const line = source.text.slice(start, lineEnd(source, start))
  const marker = /^(?:[-+*]|\d{1,9}[.)])/u.exec(line)?.[0] ?? '-'
  const indent = columnOf(source.text.slice(lineStart(source, start), start))
  const blanks = /^[ \t]*/u.exec(line.slice(marker.length))?.[0] ?? ''
  const width = columnOf(blanks, indent + marker.length) - indent - marker.length
  return { text: marker, indent, pad: line.slice(marker.length).trim() === '' || width > MOST_PAD ? 1 : Math.max(1, width) }
}

/** Blanks beyond these are code. */
const MOST_PAD = 4

/** The column behind a text that starts at a column: tabs go on to the next multiple of four. */
function columnOf(text: string, from = 0): number {
  let column = from
  for (const character of text) column += character === '\t' ? 4 - (column % 4) : character.length
  return column
}

const markerWith = (marker: string, number: number): string => marker.replace(/^\d+/u, String(number))

function contentOf(source: Source, unit: ListUnit): Content {
  const { text, indent, pad } = unit.mark
  const column = indent + text.length + pad
  const [first = '', ...rest] = linesIn(source.text.slice(unit.start, unit.end))
  const head = dedented(`${' '.repeat(indent + text.length)}${first.slice(text.length)}`, column)
  const lines = [head, ...rest.map((line) => dedented(line, column))]
  return { lines, lead: leadOf(source, unit), written: { column, lines: rest }, ...(unit.isPlain ? { plain: joinLines(lines.join('\n'), ' ') } : {}) }
}

const leadOf = (source: Source, { from, start }: LineUnit): readonly string[] =>
  linesIn(source.text.slice(from, lineStart(source, start))).map((line) => line.trim()).filter((line) => line !== '')

/** A line without its first columns of blanks. One that stands further out goes on with a paragraph; what could be its underline is kept from being one. */
function dedented(line: string, columns: number): string {
  if (line.trim() === '') return ''
  let [at, column] = [0, 0]
  while (column < columns && (line[at] === ' ' || line[at] === '\t')) column = columnOf(line[at++] ?? '', column)
  if (column < columns) return `${/^[=-]+\s*$/u.test(line.slice(at)) ? '    ' : ''}${line.slice(at)}`
  return ' '.repeat(column - columns) + line.slice(at)
}

function written({ lines: [first = '', ...rest], lead, written: before }: Content, { text, indent, pad }: Mark): string {
  const outer = ' '.repeat(indent)
  const column = indent + text.length + (first.startsWith(' ') ? 1 : pad)
  const inner = ' '.repeat(column)
  const below = before?.column === column ? before.lines : rest.map((line) => (line === '' ? '' : inner + line))
  return [...lead.map((line) => outer + line), `${outer}${text}${' '.repeat(column - indent - text.length)}${first}`.trimEnd(), ...below].join('\n')
}

/** How a list is numbered. `none`: by no rule, or not at all. */
type Order = { readonly by: 'one' | 'same' | 'none'; readonly first: number }

function orderOf(units: readonly ListUnit[]): Order {
  const first = units[0]?.number
  if (first === undefined) return { by: 'none', first: 1 }
  if (units.every(({ number }, index) => number === first + index)) return { by: 'one', first }
  return { by: units.every(({ number }) => number === first) ? 'same' : 'none', first }
}

function numberAt(units: readonly ListUnit[], { by, first }: Order, remaining: readonly number[], at: number, nth: number): number {
  if (by === 'one') return first + at + nth
  if (by === 'same') return first
  return (units[remaining[at - 1] ?? -1]?.number ?? first - 1) + 1 + nth
}

/** The others get the numbers that they stand at, where all were numbered in order; lines below them go along when a number grows longer. */
function renumbered(source: Source, units: readonly ListUnit[], { by, first }: Order, remaining: readonly number[], put: Put | undefined): readonly TextEdit[] {
  if (by !== 'one') return []
  return remaining.flatMap((index, position): readonly TextEdit[] => {
    const unit = units[index]
    const number = first + position + (put && position >= put.at ? put.contents.length : 0)
    if (!unit || unit.number === number) return []
    const marker = markerWith(unit.mark.text, number)
    const digits = unit.mark.text.length - 1
    if (marker.length === unit.mark.text.length || !/[\r\n]/u.test(source.text.slice(unit.start, unit.end))) return [{ start: unit.start, end: unit.start + digits, text: marker.slice(0, -1) }]
    const text = written({ ...contentOf(source, unit), lead: [] }, { ...unit.mark, text: marker })
    return [{ start: unit.start, end: unit.end, text: text.trimStart() }]
  })
}

/** A comment that switches something off in what stands next. */
export const isSwitch = (line: string): boolean => /^\s*<!--\s*pitkospuut-disable-next-line(?=\s)[^]*-->\s*$/u.test(line) && line.indexOf('-->') === line.trimEnd().length - 3
