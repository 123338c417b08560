// Plain paragraphs and lists, read line by line without a parser. Whatever a line could mean beyond that makes the reader give up.
import type { Form } from './form.ts'
import type { Line } from './lines.ts'
import type { Cut } from './single.ts'
import { contentColumn, isBlank, lineAt, markerOf, startAfterText, startOf } from './lines.ts'

/** Reads the paragraph or the list item (with the plain items in it) at the start of a text; undefined when that is not plain text. */
export function readPlain(text: string, first: Line): Cut | undefined {
  const forms: Form[] = []
  const reading: Reading = { forms, open: [], end: first.to }
  if (!startsHere(reading, first, 0)) return undefined
  for (let at = first.next, afterBlank = false; at < text.length; ) {
    const line = lineAt(text, at)
    at = line.next
    if (isBlank(line)) afterBlank = true
    else {
      const next = afterBlank ? readAfterBlank(reading, line) : readAfterText(reading, line)
      if (next === 'ends') break
      if (next === 'unclear') return undefined
      afterBlank = false
    }
  }
  return { end: reading.end, forms }
}

/** The number in front of an ordered item's marker. */
export const numberOf = (marker: string): { readonly number?: number } => (marker.length > 1 ? { number: Number(marker.slice(0, -1)) } : {})

/** A check box at the start of an item: whether it is checked, and its width with the blanks behind it. */
export function checkOf(content: string): { readonly checked: boolean; readonly width: number } | undefined {
  const [box, mark] = /^\[([ xX])\][ \t]+(?=[^ \t])/.exec(content) ?? []
  return box === undefined ? undefined : { checked: mark !== ' ', width: box.length }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }
type List = Writable<Extract<Form, { type: 'list' }>>
type Item = Writable<Extract<Form, { type: 'listItem' }>>
type Paragraph = Writable<Extract<Form, { type: 'paragraph' }>>
interface OpenItem {
  readonly column: number
  readonly list: List
  readonly item: Item
}
interface Reading {
  readonly forms: Form[]
  readonly open: OpenItem[]
  /** The paragraph that the next line may continue, and whether it may yet turn out to be a link definition. */
  paragraph?: Paragraph
  bracket?: boolean
  end: number
}
type Next = 'goes on' | 'ends' | 'unclear'

const MAX_OPEN = 20

function readAfterBlank(reading: Reading, line: Line): Next {
  const { depth, indent } = insideOf(reading, line)
  if (indent > 3) return 'unclear'
  return depth === 0 ? 'ends' : goOn(startsHere(reading, line, depth))
}

function readAfterText(reading: Reading, line: Line): Next {
  const { depth, indent } = insideOf(reading, line)
  const start = indent > 3 ? 'text' : depth === reading.open.length ? startAfterText(line.content) : startOf(line.content)
  if (start === 'text') return goOn(continues(reading, line))
  if (start === 'doubtful') return 'unclear'
  if (depth === 0) return 'ends'
  return goOn(start === 'item' && startsHere(reading, line, depth))
}

const goOn = (plain: boolean): Next => (plain ? 'goes on' : 'unclear')

/** How many of the open items a line's indentation puts it into, and the indentation that is left in the innermost of them. */
function insideOf({ open }: Reading, line: Line): { readonly depth: number; readonly indent: number } {
  let depth = 0
  for (let item = open[0]; item !== undefined && line.indent >= item.column; item = open[++depth]);
  return { depth, indent: line.indent - (open[depth - 1]?.column ?? 0) }
}

/** Starts a paragraph or an item inside the first `depth` open items; false when the line is not plain. */
function startsHere(reading: Reading, line: Line, depth: number): boolean {
  const { open } = reading
  if (line.indent !== line.from - line.start) return false
  open.length = depth
  const start = startOf(line.content)
  if (start === 'item') return startsItem(reading, line)
  return start === 'text' && startsParagraph(reading, line.from, line, line.content)
}

function startsItem(reading: Reading, line: Line): boolean {
  const { open } = reading
  const marker = markerOf(line.content) ?? ''
  const column = contentColumn(line.content, line.indent)
  const width = column - line.indent
  const content = line.content.slice(width)
  const plain = open.length < MAX_OPEN && /^[^ \t]/.test(content) && line.content.slice(marker.length, width).trimStart() === '' && startOf(content) === 'text'
  if (!plain || line.content.slice(0, width).includes('\t')) return false
  const check = checkOf(content)
  if (check === undefined && /^\[.?\]/.test(content)) return false
  const contentStart = line.from + width + (check?.width ?? 0)
  const box = check === undefined ? {} : { checked: check.checked }
  const item: Item = { type: 'listItem', start: line.from, end: line.to, ...numberOf(marker), ...box, contentStart, forms: [] }
  open.push({ column, list: listFor(reading, marker, item), item })
  return startsParagraph(reading, contentStart, line, content.slice(check?.width ?? 0))
}

/** The list that the item belongs to: the one at the end of its container when the markers agree, else a new one. */
function listFor({ forms, open }: Reading, mark: string, item: Item): List {
  const siblings = open.at(-1)?.item.forms ?? forms
  const before = siblings.at(-1)
  const marker = mark.slice(-1)
  if (before?.type === 'list' && before.marker === marker) {
    const list: List = before as List
    list.items.push(item)
    return list
  }
  const list: List = { type: 'list', start: item.start, end: item.end, ordered: mark.length > 1, marker, items: [item] }
  siblings.push(list)
  return list
}

function startsParagraph(reading: Reading, start: number, line: Line, content: string): boolean {
  const paragraph: Paragraph = { type: 'paragraph', start, end: line.to }
  ;(reading.open.at(-1)?.item.forms ?? reading.forms).push(paragraph)
  reading.paragraph = paragraph
  reading.bracket = content.startsWith('[')
  return continues(reading, line)
}

function continues(reading: Reading, line: Line): boolean {
  if (reading.bracket === true && line.content.includes(']:')) return false
  reading.end = line.to
  if (reading.paragraph) reading.paragraph.end = line.to
  for (const { list, item } of reading.open) list.end = item.end = line.to
  return true
}
