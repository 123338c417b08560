// A reader that goes through the lines of a block of plain YAML: where it stands, and what it has noted on the way.
import type { Place } from '../../node.ts'
import type { RawEntry, RawMap, RawScalar, YamlBlock, YamlProblem } from './tree.ts'
import { duplicateKey } from './errors.ts'

/** Stands on a line with content: `at` is its first character, `end` its end and `next` the start of the next line. */
export interface Reader {
  readonly block: YamlBlock
  readonly text: string
  readonly comments: Place[]
  readonly problems: YamlProblem[]
  at: number
  /** Spaces before `at`; END behind the last line. */
  indent: number
  end: number
  next: number
  depth: number
}

export const END = -1
export const SPACE = 32
export const QUOTE = 34
export const HASH = 35
export const APOSTROPHE = 39
export const COMMA = 44
export const DASH = 45
export const COLON = 58

/** A reader on the first line with content. A lone `\r` counts as a line break. */
export function startOf(block: YamlBlock): Reader {
  const text = block.text.includes('\r') ? block.text.replace(LONE_RETURN, '\n') : block.text
  const reader: Reader = { block, text, at: 0, indent: END, end: 0, next: 0, comments: [], problems: [], depth: 0 }
  toContent(reader, 0)
  return reader
}

const LONE_RETURN = /\r(?!\n)/g

/** Moves to the first line with content from `from` on, noting comments. */
export function toContent(r: Reader, from: number): void {
  const { text } = r
  for (let start = from; start < text.length; start = r.next) {
    const at = skipSpaces(r, start)
    toLineOf(r, at)
    if (at >= r.end) continue
    r.at = at
    r.indent = at - start
    if (text.charCodeAt(at) !== HASH) return
    noteComment(r, at)
  }
  r.indent = END
}

/** Sets `end` and `next` for the line of an offset. */
export function toLineOf(r: Reader, at: number): void {
  const feed = r.text.indexOf('\n', at)
  r.next = feed < 0 ? r.text.length : feed + 1
  r.end = feed < 0 ? r.text.length : feed > at && r.text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed
}

export function skipSpaces(r: Reader, from: number): number {
  let at = from
  while (r.text.charCodeAt(at) === SPACE) at++
  return at
}

/** Whether only spaces, or spaces and a comment, which is noted, stand from `from` to the end of the line. */
export function endsLine(r: Reader, from: number): boolean {
  const at = skipSpaces(r, from)
  if (at >= r.end) return true
  if (at === from || r.text.charCodeAt(at) !== HASH) return false
  noteComment(r, at)
  return true
}

export function noteComment(r: Reader, at: number): void {
  r.comments.push(placeOf(r, at, at + r.text.slice(at, r.end).trimEnd().length))
}

/** Whether a plain scalar or key may start here. */
export function startsPlain(r: Reader, at: number): boolean {
  const c = r.text.charAt(at)
  if (c === '-' || c === '?' || c === ':') return !endsWord(r, at + 1)
  return !'#,[]{}&*!|>\'"%@`'.includes(c)
}

export function isDash(r: Reader, at: number): boolean {
  return r.text.charCodeAt(at) === DASH && endsWord(r, at + 1)
}

export function endsWord(r: Reader, at: number): boolean {
  return at >= r.end || r.text.charCodeAt(at) === SPACE
}

export function placeOf({ block }: Reader, start: number, end: number): Place {
  return { block, start, end }
}

export function scalar(r: Reader, start: number, end: number, value: RawScalar['value'], source: string, quoted = false): RawScalar {
  return { type: 'scalar', value, source, quoted, place: placeOf(r, start, end) }
}

/** Entries as parts of a map, the repeated ones apart and reported. */
export function mapParts(r: Reader, all: readonly RawEntry[]): Pick<RawMap, 'type' | 'entries' | 'repeated'> {
  if (all.length === 1) return { type: 'map', entries: all }
  const keys = new Set<string>()
  const entries = all.filter(({ key }) => !keys.has(key) && keys.add(key))
  if (entries.length === all.length) return { type: 'map', entries }
  const kept = new Set(entries)
  const repeated = all.filter((entry) => !kept.has(entry))
  repeated.forEach((entry) => r.problems.push(duplicateKey(entry)))
  return { type: 'map', entries, repeated }
}
