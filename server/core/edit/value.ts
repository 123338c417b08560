// One value of a document: set, given parts, taken out, where it is written; in frontmatter, in YAML and in labelled lines of Markdown.
import type { Entry, Place } from '../node.ts'
import type { PlaceEdit } from '../problem.ts'
import type { Source } from '../source.ts'
import type { Span } from '../text.ts'
import { deleteLines, endOfContent, insertAt, lineEnd, lineStart, nextLineStart, replaceSpan } from './lines.ts'
import { endOfEntry, indentOf, isFlow, isYaml, yamlScalar } from './yaml.ts'

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
  const text = scalarText(written, isFlow(source, entry), old)
  return at ? [replaceSpan(source, at, text)] : behindColon(source, entry, text)
}

/** YAML of a text. In the quotes of what stood there before. */
export function scalarText({ text, isNumber }: WrittenValue, inFlow: boolean, old = ''): string {
  if (old.startsWith('"')) return JSON.stringify(text)
  if (old.startsWith("'")) return `'${text.replaceAll("'", "''")}'`
  return isNumber ? text : yamlScalar(text, inFlow)
}

/** The texts of a list that is written in YAML, and where each stands. `isPlain`: the text is all that there is to the part. */
export interface WrittenPart {
  readonly text: string
  readonly place: Place
  readonly isPlain: boolean
}

/** Gives a list in YAML other parts: those that stay are not touched, new ones take the place of those that go or stand behind the last. */
export function writeParts(source: Source, entry: Entry, parts: readonly WrittenPart[], texts: readonly string[]): readonly PlaceEdit[] {
  if (!isYaml(entry.keyPlace.block)) return []
  const { end: keyEnd } = source.spanOf(entry.keyPlace)
  const [first] = parts
  if (first) {
    const { start } = source.spanOf(first.place)
    const lead = source.text.slice(lineStart(source, start), start)
    if (/-[ \t]+$/u.test(lead) && start > lineEnd(source, keyEnd)) return inBlock(source, parts, texts)
    if (/[[,]\s*$/u.test(source.text.slice(keyEnd, start))) return inBrackets(source, parts, texts)
  }
  const at = valueSpan(source, entry)
  const flow = `[${texts.map((text) => yamlScalar(text, true)).join(', ')}]`
  if (isFlow(source, entry)) return at ? [replaceSpan(source, at, flow)] : behindColon(source, entry, flow)
  const old = at ? source.text.slice(at.start, at.end) : ''
  if (at && old.startsWith('[')) return [replaceSpan(source, at, flow)]
  const lines = texts.map((text) => `\n${indentOf(source, source.spanOf(entry.keyPlace).start)}  - ${yamlScalar(text)}`).join('')
  if (!at) return [insertAt(source, lineEnd(source, keyEnd), lines)]
  // a text in the place of a list becomes one; what is said behind it would go along
  return source.text.slice(at.end, lineEnd(source, at.end)).trim() === '' ? [replaceSpan(source, { start: colonEnd(source, entry) ?? at.start, end: at.end }, lines)] : []
}

function inBrackets(source: Source, parts: readonly WrittenPart[], texts: readonly string[]): readonly PlaceEdit[] {
  const spans = parts.map(({ place }) => source.spanOf(place))
  const [start, end] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))]
  const old = parts.map(({ text }) => text)
  const fresh = texts.slice(old.length)
  if (old.every((text, index) => text === texts[index])) return fresh.length === 0 ? [] : [insertAt(source, end, fresh.map((text) => `, ${yamlScalar(text, true)}`).join(''))]
  if (/[\r\n#]/u.test(source.text.slice(start, end))) return []
  const kept = new Map(parts.map(({ text }, index) => [text, spans[index]] as const))
  const pieces = texts.map((text) => {
    const span = kept.get(text)
    return span ? source.text.slice(span.start, span.end) : yamlScalar(text, true)
  })
  return [replaceSpan(source, { start, end }, pieces.join(', '))]
}

function inBlock(source: Source, parts: readonly WrittenPart[], texts: readonly string[]): readonly PlaceEdit[] {
  const spans = parts.map(({ place }, index) => itemSpan(source, place, parts[index + 1]?.place))
  const going = parts.flatMap(({ text }, index) => (texts.includes(text) ? [] : [index]))
  const fresh = texts.filter((text) => !parts.some((part) => part.text === text))
  const replaced = going.slice(0, fresh.length).flatMap((at, index): readonly PlaceEdit[] => {
    const [part, span] = [parts[at], spans[at]]
    if (!part || !span) return []
    const own = part.isPlain ? source.spanOf(part.place) : span
    return [replaceSpan(source, own, scalarText({ text: fresh[index] ?? '', isNumber: false }, false, part.isPlain ? source.text.slice(own.start, own.end) : ''))]
  })
  const gone = going.slice(fresh.length).flatMap((at): readonly PlaceEdit[] => {
    const span = spans[at]
    return span ? [replaceSpan(source, { start: lineStart(source, span.start), end: nextLineStart(source, span.end) }, '')] : []
  })
  const more = fresh.slice(going.length)
  const last = spans.at(-1)
  const dash = last && source.text.slice(lineStart(source, last.start), last.start).replace(/-[ \t]+$/u, '').replace(/\S/gu, ' ')
  const added = last && more.length > 0 ? [insertAt(source, lineEnd(source, last.end), more.map((text) => `\n${dash}- ${yamlScalar(text)}`).join(''))] : []
  return [...replaced, ...gone, ...added]
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
  return at === undefined ? [] : [insertAt(source, at, ` ${text}`)]
}

/** In a row of a table a bar parts cells. */
const inCell = (source: Source, { start }: Span, text: string): string => (/^[ \t>]*\|/u.test(source.text.slice(lineStart(source, start), start)) ? text.replaceAll('|', '\\|') : text)
