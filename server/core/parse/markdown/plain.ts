// Plain paragraphs, lists and quotes, read line by line without a parser. What a line could mean beyond that makes the reader give up.
import { MAX_MARKERS } from '../../bounds.ts'
import type { Form } from './form.ts'
import { behind, contentColumn, htmlEnd, isBlank, type Line, lineAt, markerOf, startAfterBlanks, startAfterText, startOf, startsBullet } from './lines.ts'
import { type Cut, readSingle } from './single.ts'

/** Reads the block at the start of a text, `first` being its first line; undefined when it has anything in it that is not plain. */
export function readPlain(text: string, first: Line): Cut | undefined {
  return readOneLine(text, first) ?? readLines(text, first)
}

/** A paragraph or an item of one line, as by far the most are; undefined where more than that may be meant. */
function readOneLine(text: string, line: Line): Cut | undefined {
  const { from, to, content, indent } = line
  if (indent > 3 || !endsBefore(text, line.next)) return undefined
  const start = startOf(content)
  if (start === 'text' && !content.startsWith('[')) return { end: to, forms: [{ type: 'paragraph', start: from, end: to }] }
  if (start !== 'item') return undefined
  const marker = markerOf(content) ?? ''
  const rest = behind(line, marker.length)
  if (isBlank(rest) || rest.indent - indent - marker.length > 4 || rest.content.startsWith('[') || startOf(rest.content) !== 'text') return undefined
  const item: Written<'listItem'> = { type: 'listItem', start: from, end: to, contentStart: rest.from, forms: [{ type: 'paragraph', start: rest.from, end: to }] }
  if (marker.length > 1) item.number = numberIn(marker)
  return { end: to, forms: [{ type: 'list', start: from, end: to, ordered: marker.length > 1, marker: marker.slice(-1), items: [item] }] }
}

/** Whether what stands before the start of a line surely ends there: at the end, a bullet, or what is not indented behind a blank line. */
function endsBefore(text: string, at: number): boolean {
  const next = startAfterBlanks(text, at)
  return next === undefined || (next > at ? !/[ \t]/.test(text.charAt(next)) : startsBullet(text, at))
}

function readLines(text: string, first: Line): Cut | undefined {
  const forms: Form[] = []
  const reading: Reading = { text, forms, open: [], paragraph: undefined, end: first.to }
  if (!starts(reading, { rest: first, base: 0, depth: 0 })) return undefined
  for (let at = first.next; at < text.length; ) {
    const line = lineAt(text, at)
    const next = readLine(reading, line)
    if (next === 'ends') break
    if (next === 'unclear') return undefined
    at = line.next
  }
  return { end: reading.end, forms }
}

/** The number in front of an ordered item's marker. */
export const numberIn = (marker: string): number => Number(marker.slice(0, -1))

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }
type Written<T extends Form['type']> = Writable<Extract<Form, { type: T }>>
/** An item or quote that the next line may go on with. `width` = columns a line needs to stand in the item; behind a blank start none does. */
interface Container {
  readonly form: Written<'listItem'> | Written<'quote'>
  readonly list?: Written<'list'>
  readonly width: number
}
interface Reading {
  readonly text: string
  readonly forms: Form[]
  readonly open: Container[]
  /** The paragraph that the next line may continue. */
  paragraph: Written<'paragraph'> | undefined
  end: number
}
/** A line inside the first `depth` open containers: what is left of it, and the column where their content starts. */
interface Inside {
  readonly rest: Line
  readonly base: number
  readonly depth: number
}
type Next = 'goes on' | 'ends' | 'unclear'

function readLine(reading: Reading, line: Line): Next {
  const inside = enter(reading.open, line)
  const { rest, base, depth } = inside
  if (isBlank(rest)) return readBlank(reading, line, depth)
  const isIndented = rest.indent - base > 3
  if (reading.paragraph === undefined) return depth === 0 && !isIndented ? 'ends' : goOn(starts(reading, inside))
  const isWhole = depth === reading.open.length
  if (isWhole && !isIndented && /^(?:=+|-+)$/.test(rest.content)) return goOn(underlines(reading, line, rest.content))
  const start = isIndented ? 'text' : isWhole ? startAfterText(rest.content) : startOf(rest.content)
  if (start === 'text') return goOn(continues(reading, line))
  if (start === 'doubtful') return 'unclear'
  return depth === 0 ? 'ends' : goOn(starts(reading, inside))
}

const goOn = (plain: boolean): Next => (plain ? 'goes on' : 'unclear')

/** Goes into the open containers as far as the line continues them. */
function enter(open: readonly Container[], line: Line): Inside {
  let inside: Inside = { rest: line, base: 0, depth: 0 }
  for (const { form, width } of open) {
    const { rest, base, depth } = inside
    if (form.type === 'quote') {
      if (rest.indent - base > 3 || !rest.content.startsWith('>')) break
      inside = { ...behindQuote(rest), depth: depth + 1 }
    } else if (isBlank(rest) || rest.indent - base >= width) inside = { rest, base: base + width, depth: depth + 1 }
    else break
  }
  return inside
}

function behindQuote(line: Line): { readonly rest: Line; readonly base: number } {
  const rest = behind(line, 1)
  const isSpaced = /^>[ \t]/.test(line.content) || rest.from === rest.to
  return { rest, base: line.indent + (isSpaced ? 2 : 1) }
}

function readBlank(reading: Reading, line: Line, depth: number): Next {
  const { open } = reading
  if (open.length > depth) open.length = depth
  reading.paragraph = undefined
  if (!isBlank(line)) reach(reading, line)
  const last = open.at(-1)
  if (last?.form.type === 'listItem' && last.form.forms.length === 0) open.splice(-1, 1, { ...last, width: Infinity })
  return 'goes on'
}

/** Reads what a line starts inside its containers; false when that is not plain. */
function starts(reading: Reading, { rest, base, depth }: Inside): boolean {
  if (rest.indent - base > 3) return depth === reading.open.length && addCode(reading, rest, base)
  if (reading.open.length > depth) reading.open.length = depth
  reading.paragraph = undefined
  switch (startOf(rest.content)) {
    case 'item':
      return depth < MAX_MARKERS && startsItem(reading, rest, base)
    case 'quote':
      return depth < MAX_MARKERS && startsQuote(reading, rest)
    case 'heading':
    case 'break':
      return stands(reading, rest)
    case 'html':
      return isClosed(rest.content) && stands(reading, rest)
    case 'text':
      return startsParagraph(reading, rest)
    default:
      return false
  }
}

function startsItem(reading: Reading, line: Line, base: number): boolean {
  const marker = markerOf(line.content) ?? ''
  const rest = behind(line, marker.length)
  const isEmpty = isBlank(rest)
  const isCode = rest.indent - line.indent - marker.length > 4
  const form: Written<'listItem'> = { type: 'listItem', start: line.from, end: line.to, contentStart: line.to, forms: [] }
  if (marker.length > 1) form.number = numberIn(marker)
  const width = contentColumn(line, marker.length, rest) - base
  const list = listFor(reading, marker, form)
  const depth = reading.open.push({ form, list, width })
  reach(reading, line)
  if (isEmpty) return true
  const box = rest.content.startsWith('[') ? /^\[([ xX\t])\](?:[ \t]|$)/.exec(rest.content) : null
  if (isCode || box === null) return starts(reading, { rest, base: base + width, depth })
  const content = behind(rest, 3)
  if (isBlank(content)) return false
  form.checked = /x/i.test(box[0])
  form.contentStart = content.from
  return startsParagraph(reading, content)
}

/** The list that an item belongs to: the one at the end of its container when the markers agree, else a new one. */
function listFor(reading: Reading, mark: string, item: Written<'listItem'>): Written<'list'> {
  const before = siblings(reading).at(-1)
  const marker = mark.slice(-1)
  if (before?.type === 'list' && before.marker === marker) {
    const list = before as Written<'list'>
    list.items.push(item)
    return list
  }
  const list: Written<'list'> = { type: 'list', start: item.start, end: item.end, ordered: mark.length > 1, marker, items: [item] }
  add(reading, list)
  return list
}

function startsQuote(reading: Reading, line: Line): boolean {
  const form: Written<'quote'> = { type: 'quote', start: line.from, end: line.to, forms: [] }
  add(reading, form)
  const depth = reading.open.push({ form, width: 0 })
  reach(reading, line)
  const inside = behindQuote(line)
  return isBlank(inside.rest) || starts(reading, { ...inside, depth })
}

function startsParagraph(reading: Reading, line: Line): boolean {
  reading.paragraph = { type: 'paragraph', start: line.from, end: line.to }
  add(reading, reading.paragraph)
  return continues(reading, line)
}

function continues(reading: Reading, line: Line): boolean {
  const { paragraph, text } = reading
  if (paragraph === undefined || (text[paragraph.start] === '[' && line.content.includes(']:'))) return false
  paragraph.end = line.to
  reach(reading, line)
  return true
}

/** A line under a paragraph that makes it a heading. */
function underlines(reading: Reading, line: Line, content: string): boolean {
  const { paragraph, open } = reading
  const item = open.at(-1)?.form
  if (paragraph === undefined || (item?.type === 'listItem' && item.checked !== undefined)) return false
  const { start, end } = paragraph
  const level = content.startsWith('=') ? 1 : 2
  siblings(reading).splice(-1, 1, { type: 'heading', start, end: line.to, level, content: { start, end }, setext: true })
  reading.paragraph = undefined
  reach(reading, line)
  return true
}

/** A line of indented code, which includes its indentation. */
function addCode(reading: Reading, line: Line, base: number): boolean {
  const before = siblings(reading).at(-1)
  if (before?.type === 'code') siblings(reading).splice(-1, 1, { ...before, end: line.to })
  else add(reading, { type: 'code', start: atColumn(reading.text, line.start, base), end: line.to })
  reach(reading, line)
  return true
}

function atColumn(text: string, lineStart: number, column: number): number {
  let at = lineStart
  for (let passed = 0; passed < column; at++) passed += text[at] === '\t' ? 4 - (passed % 4) : 1
  return at
}

/** A block of one line. */
function stands(reading: Reading, line: Line): boolean {
  for (const form of readSingle(reading.text, line)?.forms ?? []) add(reading, form)
  reach(reading, line)
  return true
}

function isClosed(content: string): boolean {
  const closing = htmlEnd(content)
  return closing?.end.test(content.slice(closing.skip)) === true
}

function add(reading: Reading, form: Form): void {
  const parent = reading.open.at(-1)?.form
  if (parent?.type === 'listItem' && parent.forms.length === 0 && parent.checked === undefined) parent.contentStart = form.start
  siblings(reading).push(form)
}

const siblings = ({ forms, open }: Reading): Form[] => open.at(-1)?.form.forms ?? forms

function reach(reading: Reading, line: Line): void {
  reading.end = line.to
  for (const { form, list } of reading.open) {
    form.end = line.to
    if (list) list.end = line.to
  }
}
