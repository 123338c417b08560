// One value of a document: set, given parts, taken out, where it is written; in frontmatter, in YAML and in labelled lines of Markdown.
import type { Entry, Place } from '../node.ts'
import type { PlaceEdit } from '../problem.ts'
import type { Source } from '../source.ts'
import type { Span } from '../text.ts'
import { deleteLines, endOfContent, insertAt, lineEnd, lineStart, nextLineStart, replaceSpan } from './lines.ts'
import { endOfEntry, indentOf, isFlow, isYaml } from './yaml.ts'
import { isJsonLike } from './yamlFlow.ts'
import { jsonScalar, yamlScalar } from './yamlScalar.ts'

/** A text of one line as a value. */
export interface WrittenValue {
  readonly text: string
  /** Digits that YAML reads as the number that they are. */
  readonly isNumber: boolean
}

/** Sets the value of an entry; quotes that are there stay, those that it needs are put around it. */
export function writeValue(source: Source, entry: Entry, written: WrittenValue): readonly PlaceEdit[] {
  const at = valueSpan(source, entry)
  if (!isYaml(entry.keyPlace.block)) return at ? [replaceSpan(source, at, inCell(source, at, written.text))] : behindColon(source, entry, written.text)
  const old = at ? source.text.slice(at.start, at.end) : ''
  const plain = scalarText(written, isFlow(source, entry), old)
  const text = old === '' && isJsonLike(source, entry) ? jsonScalar(plain) : plain
  return at ? [replaceSpan(source, at, text)] : behindColon(source, entry, text)
}

/** YAML of a text. In the quotes of what stood there before. */
export function scalarText({ text, isNumber }: WrittenValue, inFlow: boolean, old = ''): string {
  if (old.startsWith('"')) return JSON.stringify(text)
  if (old.startsWith("'")) return `'${text.replaceAll("'", "''")}'`
  return isNumber ? text : yamlScalar(text, inFlow)
}

/** A part of a list that is written in YAML. */
export interface WrittenPart {
  readonly text: string
  readonly place: Place
  /** Where its text is written; what else is said of it stays. */
  readonly textPlace: Place
}

/**
 * Gives a list in YAML other texts. Parts that stay are not touched; a new text takes the place of one that goes or that waits to be filled
 * (`- rooli:`), or stands behind the last. Other parts without a text stay. The same texts in another order move their parts.
 */
export function writeParts(source: Source, entry: Entry, parts: readonly WrittenPart[], texts: readonly string[]): readonly PlaceEdit[] {
  if (!isYaml(entry.keyPlace.block)) return []
  const { end: keyEnd } = source.spanOf(entry.keyPlace)
  const [first] = parts
  if (first) {
    const { start } = source.spanOf(first.place)
    const lead = source.text.slice(lineStart(source, start), start)
    const order = orderOf(parts, texts)
    if (/-[ \t]+$/u.test(lead) && start > lineEnd(source, keyEnd)) return order ? reordered(source, parts.map(({ place }, index) => itemSpan(source, place, parts[index + 1]?.place)), order) : inBlock(source, parts, texts)
    if (/[[,]\s*$/u.test(source.text.slice(keyEnd, start))) return order ? reordered(source, parts.map(({ place }) => source.spanOf(place)), order) : inBrackets(source, parts, texts)
  }
  const at = valueSpan(source, entry)
  const isJson = isJsonLike(source, entry)
  const flow = `[${texts.map((text) => (isJson ? JSON.stringify(text) : yamlScalar(text, true))).join(', ')}]`
  if (isFlow(source, entry)) return at ? [replaceSpan(source, at, flow)] : behindColon(source, entry, flow)
  const old = at ? source.text.slice(at.start, at.end) : ''
  if (at && old.startsWith('[')) return [replaceSpan(source, at, flow)]
  const lines = texts.map((text) => `\n${indentOf(source, source.spanOf(entry.keyPlace).start)}  - ${yamlScalar(text)}`).join('')
  if (!at) return [toLineEnd(source, colonEnd(source, entry) ?? keyEnd, lines)]
  // a text in the place of a list becomes one; what is said behind it would go along
  return source.text.slice(at.end, lineEnd(source, at.end)).trim() === '' ? [replaceSpan(source, { start: colonEnd(source, entry) ?? at.start, end: lineEnd(source, at.end) }, lines)] : []
}

/** Which part comes in the place of each, when the texts are those of the parts in another order. */
function orderOf(parts: readonly WrittenPart[], texts: readonly string[]): readonly number[] | undefined {
  if (parts.length !== texts.length) return undefined
  const left = parts.map(({ text }, index) => ({ text, index }))
  const order = texts.flatMap((text) => {
    const at = left.findIndex((one) => one.text === text)
    return at < 0 ? [] : left.splice(at, 1).map(({ index }) => index)
  })
  return order.length === parts.length && order.some((from, to) => from !== to) ? order : undefined
}

/** Each part with what is said behind it. Empty where a comment stands between them: nobody knows which one it is about. */
function reordered(source: Source, spans: readonly Span[], order: readonly number[]): readonly PlaceEdit[] {
  const between = spans.slice(1).map(({ start }, index) => source.text.slice(spans[index]?.end, start)).join('')
  if (between.includes('#')) return []
  return spans.map((span, to) => {
    const from = spans[order[to] ?? to] ?? span
    return replaceSpan(source, span, source.text.slice(from.start, from.end))
  })
}

/** Which parts have none of the texts, and which texts no part has. */
function compared(parts: readonly WrittenPart[], texts: readonly string[]): { readonly going: readonly number[]; readonly fresh: readonly string[] } {
  const left = [...texts]
  const going = parts.flatMap(({ text }, index) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at >= 0 || text === '' ? [] : [index]
  })
  return { going, fresh: left }
}

/** Texts in the place of others. */
const replacedTexts = (source: Source, parts: readonly WrittenPart[], going: readonly number[], fresh: readonly string[], isInFlow: boolean): readonly PlaceEdit[] =>
  going.slice(0, fresh.length).flatMap((at, index) => {
    const span = parts[at] && source.spanOf(parts[at].textPlace)
    return span ? [replaceSpan(source, span, scalarText({ text: fresh[index] ?? '', isNumber: false }, isInFlow, source.text.slice(span.start, span.end)))] : []
  })

/** Edits with a text put in at an offset; where the last of them ends there it goes along with that one. */
function withText(source: Source, edits: readonly PlaceEdit[], at: number, text: string): readonly PlaceEdit[] {
  const last = edits.at(-1)
  if (text === '') return edits
  return last && source.spanOf(last.place).end === at ? [...edits.slice(0, -1), { ...last, text: last.text + text }] : [...edits, insertAt(source, at, text)]
}

function inBrackets(source: Source, parts: readonly WrittenPart[], texts: readonly string[]): readonly PlaceEdit[] {
  const { going, fresh } = compared(parts, texts)
  const spans = parts.map(({ place }) => source.spanOf(place))
  const replaced = replacedTexts(source, parts, going, fresh, true)
  const isQuoted = spans.length > 0 && spans.every(({ start }) => source.text.charAt(start) === '"')
  const more = fresh.slice(going.length).map((text) => `, ${isQuoted ? JSON.stringify(text) : yamlScalar(text, true)}`).join('')
  const gone = going.slice(fresh.length).flatMap((at): readonly PlaceEdit[] => {
    const [before, own, behind] = [spans[at - 1], spans[at], spans[at + 1]]
    if (!own) return []
    // the last ones go with the comma before them
    const span = behind && !going.slice(fresh.length).includes(at + 1) ? { start: own.start, end: behind.start } : before ? { start: before.end, end: own.end } : own
    return source.text.slice(span.start, span.end).includes('#') ? [] : [replaceSpan(source, span, '')]
  })
  return [...withText(source, replaced, Math.max(...spans.map(({ end }) => end)), more), ...gone]
}

function inBlock(source: Source, parts: readonly WrittenPart[], texts: readonly string[]): readonly PlaceEdit[] {
  const { going, fresh: all } = compared(parts, texts)
  const spans = parts.map(({ place }, index) => itemSpan(source, place, parts[index + 1]?.place))
  const waiting = parts.flatMap(({ text }, index) => (text === '' ? waitingSpan(source, spans[index]) ?? [] : [])).slice(0, Math.max(0, all.length - going.length))
  const filled = waiting.map((span, index) => replaceSpan(source, span, yamlScalar(all[index] ?? '')))
  const fresh = all.slice(waiting.length)
  const replaced = [...filled, ...replacedTexts(source, parts, going, fresh, false)].toSorted((a, b) => source.spanOf(a.place).start - source.spanOf(b.place).start)
  const gone = going.slice(fresh.length).flatMap((at): readonly PlaceEdit[] => {
    const span = spans[at]
    return span ? [replaceSpan(source, { start: lineStart(source, span.start), end: nextLineStart(source, span.end) }, '')] : []
  })
  const last = spans.at(-1)
  if (!last) return []
  const dash = source.text.slice(lineStart(source, last.start), last.start).replace(/-[ \t]+$/u, '').replace(/\S/gu, ' ')
  const more = fresh.slice(going.length).map((text) => `\n${dash}- ${yamlScalar(text)}`).join('')
  return [...withText(source, replaced, lineEnd(source, last.end), more), ...gone]
}

/** The line of an item that has a key and nothing behind it, from behind its dash. */
function waitingSpan(source: Source, span: Span | undefined): Span | undefined {
  const line = span && { start: span.start, end: lineEnd(source, span.start) }
  return line && span.end <= line.end && /^[^\s:#"']{1,100}:[ \t]*$/u.test(source.text.slice(line.start, line.end)) ? line : undefined
}

/** From behind the dash of an item to the end of its last line. Comments behind it belong to what follows. */
function itemSpan(source: Source, place: Place, next: Place | undefined): Span {
  const { start, end } = source.spanOf(place)
  const column = start - lineStart(source, start)
  let last = lineEnd(source, end)
  const limit = next ? lineStart(source, source.spanOf(next).start) : source.text.length
  for (let at = nextLineStart(source, last); at < limit; at = nextLineStart(source, at)) {
    const line = source.text.slice(at, lineEnd(source, at))
    if (line.trim() !== '' && line.length - line.trimStart().length < column) break
    if (line.trim() !== '') last = at + line.length
  }
  return { start, end: endOfContent(source, start, Math.max(last, end)) }
}

/** Takes the lines of an entry out, key and value. Empty where they are not its own. */
export function removeEntry(source: Source, entry: Entry): readonly PlaceEdit[] {
  const key = source.spanOf(entry.keyPlace)
  const line = lineStart(source, key.start)
  const lead = source.text.slice(line, key.start)
  if (isYaml(entry.keyPlace.block)) {
    if (lead.trim() !== '' || isFlow(source, entry)) return []
    return [replaceSpan(source, { start: line, end: nextLineStart(source, endOfEntry(source, entry)) }, '')]
  }
  const at = valueSpan(source, entry)
  const end = lineEnd(source, key.start)
  return at && LABEL_LEAD.test(lead) && at.end <= end && /^[\s.,;*]*$/u.test(source.text.slice(at.end, end)) && /^\**\s*:/u.test(source.text.slice(key.end)) ? [deleteLines(source, { start: line, end })] : []
}

const LABEL_LEAD = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?\**$/u

/** Where the value of an entry is written; undefined when nothing is behind its key. */
export function valueSpan(source: Source, { keyPlace, value }: Entry): Span | undefined {
  const at = source.spanOf(value.place)
  const key = source.spanOf(keyPlace)
  const isOwn = at.end > at.start && (at.start >= key.end || at.end <= key.start || !isYaml(keyPlace.block)) && !(at.start === key.start && at.end === key.end && hasColon(source, keyPlace))
  const end = endOfContent(source, at.start, at.end)
  return isOwn && end > at.start ? { start: at.start, end } : undefined
}

/** A heading is its own value; a label has a colon behind it. */
const hasColon = (source: Source, keyPlace: Place): boolean => colonAfter(source, source.spanOf(keyPlace).end) !== undefined

const colonAfter = (source: Source, end: number): number | undefined => {
  const match = /^["']?\**[ \t]*:\**/u.exec(source.text.slice(end, lineEnd(source, end)))
  return match ? end + match[0].length : undefined
}

const colonEnd = (source: Source, { keyPlace }: Entry): number | undefined => colonAfter(source, source.spanOf(keyPlace).end)

function behindColon(source: Source, entry: Entry, text: string): readonly PlaceEdit[] {
  const at = colonEnd(source, entry)
  return at === undefined ? [] : [toLineEnd(source, at, ` ${text}`)]
}

/** In the place of the white space that a line ends with; where something else stands there the text comes before it, or as new lines behind. */
function toLineEnd(source: Source, at: number, text: string): PlaceEdit {
  const end = lineEnd(source, at)
  if (/^[ \t]*$/u.test(source.text.slice(at, end))) return replaceSpan(source, { start: at, end }, text)
  return insertAt(source, text.startsWith('\n') ? end : at, text)
}

/** In a row of a table a bar parts cells. */
const inCell = (source: Source, { start }: Span, text: string): string => (/^[ \t>]*\|/u.test(source.text.slice(lineStart(source, start), start)) ? text.replaceAll('|', '\\|') : text)
