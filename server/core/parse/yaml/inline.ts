// Values of plain YAML that stand on one line: words, quoted texts, lists and maps in brackets.
import { MAX_DEPTH } from '../../bounds.ts'
import { APOSTROPHE, COLON, COMMA, endsWord, HASH, mapParts, placeOf, QUOTE, scalar, skipSpaces, SPACE, startsPlain, type Reader } from './reader.ts'
import { plainValue } from './scalar.ts'
import type { RawEntry, RawMap, RawNode, RawScalar, RawSeq } from './tree.ts'

/** The value that starts at `at`; undefined when it is none of the plain ones. What stands behind it on the line is not looked at. */
export function readInline(r: Reader, at: number): RawNode | undefined {
  const c = r.text.charCodeAt(at)
  if (c === QUOTE) return readDouble(r, at)
  if (c === APOSTROPHE) return readSingle(r, at)
  if (c === BRACKET || c === BRACE) return readFlow(r, at)
  return startsPlain(r, at) ? readText(r, at) : undefined
}

const BRACKET = 91
const BRACE = 123
const BACKSLASH = 92
/** The escapes that JSON and YAML share. */
const JSON_STRING = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"$/
const FLOW_MARKS = ',[]{}:#"'

/** A plain scalar: up to the end of the line or a comment. */
function readText(r: Reader, start: number): RawScalar | undefined {
  const { text, end } = r
  let stop = start
  for (; stop < end; stop++) {
    const c = text.charCodeAt(stop)
    if (c === COLON && endsWord(r, stop + 1)) return undefined
    if (c === HASH && text.charCodeAt(stop - 1) === SPACE) break
  }
  return plainScalar(r, start, stop)
}

function plainScalar(r: Reader, start: number, stop: number): RawScalar {
  let end = stop
  while (r.text.charCodeAt(end - 1) === SPACE) end--
  const source = r.text.slice(start, end)
  return scalar(r, start, end, plainValue(source), source)
}

function readDouble(r: Reader, start: number): RawScalar | undefined {
  let escaped = false
  for (let at = start + 1; at < r.end; at++) {
    const c = r.text.charCodeAt(at)
    if (c === BACKSLASH) {
      escaped = true
      at++
    } else if (c === QUOTE) {
      const written = r.text.slice(start, at + 1)
      if (escaped && !JSON_STRING.test(written)) return undefined
      const value = escaped ? (JSON.parse(written) as string) : written.slice(1, -1)
      return scalar(r, start, at + 1, value, value, true)
    }
  }
  return undefined
}

function readSingle(r: Reader, start: number): RawScalar | undefined {
  for (let at = start + 1; at < r.end; at++) {
    if (r.text.charCodeAt(at) !== APOSTROPHE) continue
    if (r.text.charCodeAt(at + 1) !== APOSTROPHE) {
      const value = r.text.slice(start + 1, at).replaceAll("''", "'")
      return scalar(r, start, at + 1, value, value, true)
    }
    at++
  }
  return undefined
}

/** `[…]` or `{…}` that ends on its line. */
function readFlow(r: Reader, start: number): RawSeq | RawMap | undefined {
  if (++r.depth > MAX_DEPTH) return undefined
  const isMap = r.text.charCodeAt(start) === BRACE
  const children: RawNode[] = []
  const entries: RawEntry[] = []
  let at = skipSpaces(r, start + 1)
  while (r.text.charCodeAt(at) !== (isMap ? BRACE + 2 : BRACKET + 2) || children.length > 0) {
    const child = isMap ? readFlowEntry(r, at) : readFlowValue(r, at)
    if (child === undefined) return undefined
    if ('key' in child) entries.push(child)
    children.push('key' in child ? child.value : child)
    at = skipSpaces(r, children.at(-1)?.place.end ?? at)
    if (r.text.charCodeAt(at) === (isMap ? BRACE + 2 : BRACKET + 2)) break
    if (at >= r.end || r.text.charCodeAt(at) !== COMMA) return undefined
    at = skipSpaces(r, at + 1)
  }
  r.depth--
  const place = placeOf(r, start, at + 1)
  return isMap ? { ...mapParts(r, entries), flow: true, place } : { type: 'seq', children, flow: true, place }
}

function readFlowValue(r: Reader, at: number): RawNode | undefined {
  const c = r.text.charCodeAt(at)
  return c === QUOTE || c === APOSTROPHE || c === BRACKET || c === BRACE ? readInline(r, at) : readFlowWord(r, at)
}

function readFlowEntry(r: Reader, start: number): RawEntry | undefined {
  const word = readFlowWord(r, start)
  if (word === undefined || r.text.charCodeAt(word.place.end) !== COLON || r.text.charCodeAt(word.place.end + 1) !== SPACE) return undefined
  const value = readFlowValue(r, skipSpaces(r, word.place.end + 1))
  return value && { key: word.source, keyPlace: word.place, value }
}

function readFlowWord(r: Reader, start: number): RawScalar | undefined {
  let end = start
  while (end < r.end && !FLOW_MARKS.includes(r.text.charAt(end))) end++
  if (end === start || !startsPlain(r, start)) return undefined
  const word = plainScalar(r, start, end)
  return word.source === '-' || word.source === '?' ? undefined : word
}
