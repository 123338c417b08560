// A list of plain values that stands on one line or in one cell: parted by `<br>`, else by semicolons, else by commas, else by strokes between spaces.
import type { Node, Place } from '../node.ts'
import type { Span } from '../text.ts'
import type { Property } from './kind.ts'
import { leafFor } from './scalar.ts'

const BREAK = /<br ?\/?>/giu
const SEMICOLON = /;/gu
/** Not the comma of a decimal. */
const COMMA = /,(?=\s)/gu
const STROKE = /(?<=\s)\/(?=\s)/gu

/** The value of a property that is written on one line: a leaf, or the elements of an array of plain values. */
export function valueOnLine(property: Property, text: string, place: Place): Node {
  const { element } = property
  if (property.type !== 'array' || !element || !isPlain(element) || text === '') return { type: 'scalar', place, value: text === '' ? null : leafFor(property, { value: text, source: text }) }
  const isExact = place.block.text.startsWith(text, place.start)
  const children = partsOf(text).map(({ start, end }): Node => {
    const value = text.slice(start, end)
    return { type: 'scalar', place: isExact ? { block: place.block, start: place.start + start, end: place.start + end } : place, value: leafFor(element, { value, source: value }) }
  })
  return { type: 'seq', place, children }
}

const isPlain = ({ type }: Property): boolean => type === 'string' || type === 'slug' || type === 'number'

/** Plain values as one line that is read as them again; undefined when there is none. */
export function onOneLine(values: readonly string[]): string | undefined {
  if (values.some((value) => value === '' || /[\r\n]/u.test(value))) return undefined
  const ways = [values.join(', '), values.join('; '), values.join('<br>'), `${values.join('<br>')}<br>`]
  return ways.find((way) => String(partsOf(way).map(({ start, end }) => way.slice(start, end))) === String(values) && partsOf(way).length === values.length)
}

function partsOf(text: string): readonly Span[] {
  const separators = [BREAK, SEMICOLON, COMMA, STROKE].map((separator) => [...text.matchAll(separator)]).find((found) => found.length > 0) ?? []
  const starts = [0, ...separators.map(({ index, 0: mark }) => index + mark.length)]
  const ends = [...separators.map(({ index }) => index), text.length]
  return starts.map((start, at) => trimmed(text, start, ends[at] ?? text.length)).filter(({ start, end }) => end > start)
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to)
  return { start: from + part.length - part.trimStart().length, end: from + part.trimEnd().length }
}
