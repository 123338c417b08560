// The common part of YAML, read line by line: maps and lists in block style, values on one line, `|` and `>`. Whatever is not plainly
// that is left to the library (library.ts); where this reader answers, it answers as the library does.
import { MAX_DEPTH } from '../../bounds.ts'
import type { Place } from '../../node.ts'
import { readInline } from './inline.ts'
import {
  COLON, DASH, END, endsLine, endsWord, HASH, isDash, mapParts, noteComment, placeOf, scalar, skipSpaces, SPACE, startOf, startsPlain, toContent,
  toLineOf, type Reader,
} from './reader.ts'
import { plainValue } from './scalar.ts'
import { suspicion } from './suspicions.ts'
import type { RawEntry, RawMap, RawNode, RawScalar, RawSeq, YamlBlock, YamlProblem } from './tree.ts'

export interface PlainReading {
  readonly node: RawNode
  readonly comments: readonly Place[]
  readonly problems: readonly YamlProblem[]
}

/** Reads a block whose first line with content stands `indent` spaces in; undefined when the library has to. */
export function readPlain(block: YamlBlock, indent: number): PlainReading | undefined {
  if (HARD.test(block.text)) return undefined
  const reader = startOf(block)
  if (reader.indent !== indent) return undefined
  const node = readNested(reader, indent)
  return node !== undefined && reader.indent === END ? { node, comments: reader.comments, problems: reader.problems } : undefined
}

/** Reads a head (cut.ts): its key, and the comments. */
export function readHead(block: YamlBlock): { readonly key: string; readonly keyPlace: Place; readonly comments: readonly Place[] } {
  const reader = startOf(block)
  const end = reader.text.indexOf(':')
  endsLine(reader, end + 1)
  return { key: reader.text.slice(0, end), keyPlace: placeOf(reader, 0, end), comments: commentsFrom(reader) }
}

/** The comments of a blank piece (cut.ts). */
export function readComments(block: YamlBlock): readonly Place[] {
  return commentsFrom(startOf(block))
}

/** Tabs, and marks of byte order and of documents. */
const HARD = /[\t\uFEFF]|^(?:---|\.\.\.)/m
const KEY_LIMIT = 1000
const PIPE = 124
const GREATER = 62

function commentsFrom(r: Reader): readonly Place[] {
  while (r.indent !== END) toContent(r, r.next)
  return r.comments
}

/** The map or list that starts at the reader. Afterwards it stands on the first line that is not part of it. */
function readNested(r: Reader, indent: number): RawNode | undefined {
  if (++r.depth > MAX_DEPTH) return undefined
  const node = isDash(r, r.at) ? readSeq(r, indent) : readMap(r, indent)
  r.depth--
  return r.indent > indent ? undefined : node
}

function readMap(r: Reader, indent: number): RawMap | undefined {
  const all: RawEntry[] = []
  const start = r.at
  while (r.indent === indent) {
    const entry = readEntry(r, indent)
    if (entry === undefined) return undefined
    all.push(entry)
  }
  const { entries, repeated } = mapParts(r, all)
  const place = placeOf(r, start, all.at(-1)?.value.place.end ?? start)
  return repeated ? { type: 'map', entries, repeated, place } : { type: 'map', entries, place }
}

function readEntry(r: Reader, indent: number): RawEntry | undefined {
  const start = r.at
  const colon = endOfKey(r)
  if (colon === undefined) return undefined
  let end = colon
  while (r.text.charCodeAt(end - 1) === SPACE) end--
  const key = r.text.slice(start, end)
  const keyPlace = placeOf(r, start, end)
  const value = readValue(r, indent, colon + 1, true)
  return value && { key, keyPlace, value }
}

/** The colon that ends the plain key at the reader. */
function endOfKey(r: Reader): number | undefined {
  if (!startsPlain(r, r.at)) return undefined
  const limit = Math.min(r.end, r.at + KEY_LIMIT)
  for (let at = r.at; at < limit; at++) {
    const c = r.text.charCodeAt(at)
    if (c === COLON && endsWord(r, at + 1)) return at
    if (c === HASH && r.text.charCodeAt(at - 1) === SPACE) return undefined
  }
  return undefined
}

function readSeq(r: Reader, indent: number): RawSeq | undefined {
  const children: RawNode[] = []
  const start = r.at
  while (r.indent === indent && isDash(r, r.at)) {
    const child = readItem(r, indent)
    if (child === undefined) return undefined
    children.push(child)
  }
  return { type: 'seq', children, place: placeOf(r, start, children.at(-1)?.place.end ?? start) }
}

function readItem(r: Reader, indent: number): RawNode | undefined {
  const dash = r.at
  const at = skipSpaces(r, dash + 1)
  if (at < r.end && r.text.charCodeAt(at) !== HASH) {
    r.at = at
    if (startsCollection(r)) {
      r.indent = indent + at - dash
      return readNested(r, r.indent)
    }
  }
  return readValue(r, indent, dash + 1, false)
}

function startsCollection(r: Reader): boolean {
  return isDash(r, r.at) || endOfKey(r) !== undefined
}

/** The value behind a colon or dash, on that line or below it. `indent` is that of the map or list around. */
function readValue(r: Reader, indent: number, from: number, inMap: boolean): RawNode | undefined {
  const at = skipSpaces(r, from)
  const c = r.text.charCodeAt(at)
  if (c === PIPE || c === GREATER) return readBlockScalar(r, indent, at)
  if (at < r.end && (c !== HASH || at === from)) return readLines(r, indent, at, !inMap)
  if (at < r.end) noteComment(r, at)
  toContent(r, r.next)
  if (r.indent > indent) return startsCollection(r) ? readNested(r, r.indent) : readLines(r, indent, r.at, true)
  return inMap && r.indent === indent && isDash(r, r.at) ? readNested(r, indent) : scalar(r, from, from, null, '')
}

/** A value that starts on this line, with the further lines of a plain text. `isAlone`: no key stands before it on its line. */
function readLines(r: Reader, indent: number, at: number, isAlone: boolean): RawNode | undefined {
  const first = readInline(r, at)
  const noted = r.comments.length
  if (first === undefined || !endsLine(r, first.place.end)) return undefined
  const isText = first.type === 'scalar' && !first.quoted
  const node = isText && r.comments.length === noted ? continued(r, indent, first) : first
  if (node === undefined) return undefined
  toContent(r, r.next)
  const isSuspect = isText && node.type === 'scalar' && (node !== first || (isAlone && /^-|:/.test(node.source)))
  const suspect = isSuspect ? suspicion(r.block, node) : undefined
  if (suspect !== undefined) r.problems.push(suspect)
  return r.indent > indent ? undefined : node
}

/** A plain text with the lines below it that stand further in than `indent`. */
function continued(r: Reader, indent: number, first: RawScalar): RawScalar | undefined {
  let { source, place: { end } } = first
  let empty = 0
  while (r.next < r.text.length) {
    const line = r.next
    const at = skipSpaces(r, line)
    toLineOf(r, at)
    if (at >= r.end) empty++
    else if (at - line <= indent || r.text.charCodeAt(at) === HASH) {
      r.next = line
      break
    } else {
      const part = startsPlain(r, at) ? readInline(r, at) : undefined
      if (part?.type !== 'scalar') return undefined
      source += (empty > 0 ? '\n'.repeat(empty) : ' ') + part.source
      end = part.place.end
      empty = 0
      if (skipSpaces(r, end) < r.end) {
        endsLine(r, end)
        break
      }
    }
  }
  return end === first.place.end ? first : scalar(r, first.place.start, end, plainValue(source), source)
}

/** `|` or `>` with `-` or nothing behind, over lines that start with a text and stand equally far in. */
function readBlockScalar(r: Reader, indent: number, start: number): RawScalar | undefined {
  const folded = r.text.charCodeAt(start) === GREATER
  const strip = r.text.charCodeAt(start + 1) === DASH
  if (!endsLine(r, start + (strip ? 2 : 1))) return undefined
  const lines: string[] = []
  let width = 0
  let end = start
  while (r.next < r.text.length) {
    const line = r.next
    const at = skipSpaces(r, line)
    const far = at - line
    toLineOf(r, at)
    if (at < r.end) {
      if (width === 0) width = far
      if (far <= indent || far < width) {
        r.next = line
        break
      }
      if (folded && far > width) return undefined
      lines.push(r.text.slice(line + width, r.end))
      end = r.end
    } else if (width === 0 || far > width) return undefined
    else lines.push('')
  }
  toContent(r, r.next)
  while (lines.at(-1) === '') lines.pop()
  if (lines.length === 0) return undefined
  while (r.text.charCodeAt(end - 1) === SPACE) end--
  const value = (folded ? fold(lines) : lines.join('\n')) + (strip ? '' : '\n')
  return { ...scalar(r, start, end, value, value), block: true }
}

/** Lines become one; an empty line becomes a line break. */
function fold(lines: readonly string[]): string {
  let value = lines[0] ?? ''
  let empty = 0
  for (const line of lines.slice(1)) {
    if (line === '') empty++
    else {
      value += empty > 0 ? '\n'.repeat(empty) + line : ` ${line}`
      empty = 0
    }
  }
  return value
}
