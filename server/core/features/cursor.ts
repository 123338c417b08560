// Where a cursor stands in a document of a kind, told by its line and the tree that was read already. Undefined in running text: that costs a look at one line.
import { lineEnd, lineStart } from '../edit/lines.ts'
import { elementHeading } from '../kinds/elementHeading.ts'
import type { Level, Property } from '../kinds/kind.ts'
import { fold } from '../kinds/labels.ts'
import { blockAt } from '../nodeAt.ts'
import type { MarkdownBlock } from '../parse/markdown/form.ts'
import { begunFrontmatter } from '../parse/frontmatter.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import { frontmatterOf, topOf } from '../source.ts'
import type { Span } from '../text.ts'
import type { Document } from '../document.ts'
import type { DocumentView, Section } from '../view.ts'
import { yamlCursor, type YamlCursor } from './cursorYaml.ts'

/** A cursor; `word`: what is completed, the cursor stands inside or at its end. */
export type Cursor = YamlCursor | HeadingCursor | AttributeCursor | CommentCursor | ItemCursor | LabelledCursor | RowCursor | BlankCursor

/** Behind `#`: the whole line is the word. */
export interface HeadingCursor extends InSection {
  readonly at: 'heading'
  readonly word: Span
  readonly level: number
}

/** Inside `{…}` at the end of an item or a heading: the name of an attribute, or the value of one. */
export interface AttributeCursor extends InSection {
  readonly at: 'attribute'
  readonly word: Span
  /** The attribute whose value is written. */
  readonly name?: string
  readonly quote?: '"'
  readonly isClosed: boolean
  /** Names that stand in the braces. */
  readonly beside: readonly string[]
  readonly inHeading: boolean
}

/** Inside `<!-- … -->`, which may not be closed yet. `word`: from `<!--` on, with its end where there is one. */
export interface CommentCursor {
  readonly at: 'htmlComment'
  readonly word: Span
}

/** The beginning of an item that says nothing yet, or the word that is to become its label. */
export interface ItemCursor extends InSection {
  readonly at: 'item'
  readonly word: Span
  /** The item that it stands in. */
  readonly parent?: string
  /** The labels that stand beside it. */
  readonly beside: readonly string[]
  /** Where its content begins on the line. */
  readonly column: number
}

/** Behind `Label:` in an item or a line. */
export interface LabelledCursor extends InSection {
  readonly at: 'labelled'
  readonly word: Span
  readonly label: string
  readonly needsSpace: boolean
}

/** In a table: the cell under a header. */
export interface RowCursor extends InSection {
  readonly at: 'row'
  readonly word: Span
  readonly headers: readonly string[]
  /** Which cell, from 0; absent where the row is only begun. */
  readonly cell?: number
}

/** On an empty line of the body. */
export interface BlankCursor extends InSection {
  readonly at: 'blank'
  readonly word: Span
  /** The headers of a table that ends right above. */
  readonly headers?: readonly string[]
}

/** What the cursor stands under in the body. */
export interface InSection {
  readonly section?: Section
  readonly piece?: Piece
  /** The property whose value is written under the nearest heading: the section's, or one inside it. */
  readonly property?: Property
}

/** Where an offset stands. */
export function cursorAt(document: Document, view: DocumentView, offset: number): Cursor | undefined {
  const { text } = document
  if (document.notation === 'yaml') return yamlCursor(text, { start: topOf(text), end: text.length }, offset, view.kind)
  const cut = frontmatterOf(view)
  if (cut.kind !== 'none' && offset >= cut.start && (offset < cut.end || (cut.kind === 'open' && offset === cut.end && cut.end === text.length))) return yamlCursor(text, cut, offset, view.kind)
  const begun = cut.kind === 'none' ? begunFrontmatter(text) : undefined
  if (begun && offset >= begun.start && offset <= begun.end) return yamlCursor(text, begun, offset, view.kind)
  return offset < cut.bodyStart ? undefined : bodyCursor(document, view, offset)
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/u
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/u
const LABEL = /^(\*{0,2})([\p{L}][^:*{}|]{0,80})\1:(\*{0,2})([ \t]*)/u

function bodyCursor(document: Document, view: DocumentView, offset: number): Cursor | undefined {
  const start = lineStart(document, offset)
  const end = lineEnd(document, offset)
  const line = document.text.slice(start, end)
  const at = offset - start
  const before = line.slice(0, at)
  const opened = before.lastIndexOf('<!--')
  if (opened >= 0 && !before.includes('-->', opened)) return formAt(document, start) === 'code' ? undefined : commentAt(line, opened, start)
  const brace = before.lastIndexOf('{')
  const item = ITEM.exec(line)
  const heading = HEADING.exec(before)
  const isBlank = line.trim() === ''
  const isRow = /^\s*\|/u.test(line)
  const label = LABEL.exec(line.slice(item?.[0].length ?? 0))
  const inBraces = brace >= 0 && !before.includes('}', brace) && (item !== null || heading !== null)
  if (!heading && !item && !isBlank && !isRow && !label) return undefined
  if (UNREAD.has(formAt(document, start) ?? '')) return undefined
  const inside = (): InSection => sectionAt(view, offset)
  if (inBraces) return /^[^{}]*\}?\s*$/u.test(line.slice(at)) ? attributeAt(line, brace, at, start, heading !== null, inside()) : undefined
  if (heading) return { at: 'heading', word: { start: start + before.search(/#/u), end: start + Math.max(at, line.trimEnd().length) }, level: (heading[1] ?? '').length, ...inside() }
  if (isRow) return rowAt(document, line, start, at, inside())
  if (isBlank) return { at: 'blank', word: { start: offset, end: offset }, ...tableAbove(document, start), ...inside() }
  const from = item?.[0].length ?? 0
  if (label && at >= from + label[0].length - (label[4] ?? '').length) {
    const value = Math.min(from + label[0].length, at)
    const needsSpace = at === from + label[0].length - (label[4] ?? '').length
    return { at: 'labelled', word: { start: start + value, end: start + Math.max(at, line.trimEnd().length) }, label: label[2] ?? '', needsSpace, ...inside() }
  }
  if (!item || at < from || line.slice(at).trim() !== '' || line.length - from > LONGEST_LABEL) return undefined
  return { at: 'item', word: { start: start + from, end: start + line.length }, column: from, ...besideItem(document, start, (item[1] ?? '').length), ...inside() }
}

/** Forms in which nothing is a heading or an item. */
const UNREAD: ReadonlySet<string> = new Set(['code', 'comment', 'html'])

/** What is longer is a sentence. */
const LONGEST_LABEL = 40

/** Whether a line stands in code or elsewhere. */
function formAt({ content }: Document, offset: number): string | undefined {
  const found = content && blockAt(content, offset)
  if (!found || !('forms' in found.block)) return undefined
  return (found.block as MarkdownBlock).forms.find(({ start, end }) => start <= found.at && found.at < end)?.type
}

function commentAt(line: string, opened: number, start: number): CommentCursor {
  const close = line.indexOf('-->', opened)
  return { at: 'htmlComment', word: { start: start + opened, end: start + (close < 0 ? line.length : close + 3) } }
}

function attributeAt(line: string, brace: number, at: number, start: number, inHeading: boolean, inside: InSection): AttributeCursor {
  const written = line.slice(brace + 1, at)
  const beside = [...line.slice(brace + 1).matchAll(/([\p{L}][\p{L}\p{N}_-]{0,60})=/gu)].map((match) => match[1] ?? '')
  const token = /(?:^|\s)([^\s"=]*)(?:(=)("?)([^"]*))?$/u.exec(written)
  const [, name = '', equals, quote = '', value = ''] = token ?? []
  const isClosed = line.charAt(at) === '"' || /^[^\s}]*"/u.test(line.slice(at))
  const rest = /^[^\s"{}=]*/u.exec(line.slice(at))?.[0].length ?? 0
  const common = { at: 'attribute' as const, beside, inHeading, isClosed, ...inside }
  if (equals === undefined || (quote === '' && /\s/u.test(value))) return { ...common, word: { start: start + at - (equals === undefined ? name.length : 0), end: start + at + rest } }
  return { ...common, name, word: { start: start + at - value.length, end: start + at + rest }, ...(quote === '"' ? { quote } : {}) }
}

function rowAt(document: Document, line: string, start: number, at: number, inside: InSection): RowCursor | undefined {
  const headers = headersAbove(document, start)
  if (!headers) return undefined
  const bars = [...line.matchAll(/(?<!\\)\|/gu)].map((match) => match.index)
  const left = bars.findLastIndex((bar) => bar < at)
  const rest = line.slice((bars[0] ?? 0) + 1).trim()
  if (rest === '') return { at: 'row', headers, word: { start: start + (bars[0] ?? 0), end: start + line.length }, ...inside }
  if (left < 0) return undefined
  const from = (bars[left] ?? 0) + 1
  const to = bars[left + 1] ?? line.length
  const cell = line.slice(from, to)
  const begin = Math.min(at, from + cell.length - cell.trimStart().length)
  return { at: 'row', headers, cell: left, word: { start: start + begin, end: start + Math.max(at, from + cell.trimEnd().length) }, ...inside }
}

/** The headers of the table that a line stands in, told by the line of dashes above it. */
function headersAbove(document: Document, start: number): readonly string[] | undefined {
  let below = ''
  let at = start
  for (let count = 0; count < FURTHEST && at > 0; count++) {
    at = lineStart(document, document.text.startsWith('\r\n', at - 2) ? at - 2 : at - 1)
    const line = document.text.slice(at, lineEnd(document, at))
    if (!line.includes('|')) return undefined
    if (/^[\s|:-]*$/u.test(below) && below.includes('-')) return cellsOf(line)
    below = line
  }
  return undefined
}

const cellsOf = (line: string): readonly string[] => line.trim().replace(/^\|/u, '').replace(/\|$/u, '').split(/(?<!\\)\|/u).map((cell) => cell.trim())

function tableAbove(document: Document, start: number): Pick<BlankCursor, 'headers'> {
  if (start === 0) return {}
  const headers = document.text.slice(lineStart(document, start - (document.text.startsWith('\r\n', start - 2) ? 2 : 1)), start).includes('|') ? headersAbove(document, start) : undefined
  return headers ? { headers } : {}
}

/** So many lines above are looked at. */
const FURTHEST = 200

/** The item that a nested item stands in, and the labels beside it. */
function besideItem(document: Document, start: number, indent: number): Pick<ItemCursor, 'parent' | 'beside'> {
  const beside: string[] = []
  const look = (from: number, step: (at: number) => number | undefined): string | undefined => {
    let at = step(from)
    for (let count = 0; at !== undefined && count < FURTHEST; count++, at = step(at)) {
      const line = document.text.slice(at, lineEnd(document, at))
      const item = ITEM.exec(line) ?? /^([ \t]*)([-*+]|\d{1,9}[.)])$/u.exec(line)
      if (!item && /^\S/u.test(line)) return undefined
      if (!item) continue
      if ((item[1] ?? '').length < indent) return line.slice(item[0].length)
      if ((item[1] ?? '').length > indent) continue
      const label = LABEL.exec(line.slice(item[0].length))?.[2]
      if (label !== undefined) beside.push(label)
    }
    return undefined
  }
  const { text } = document
  const parent = look(start, (at) => (at === 0 ? undefined : lineStart(document, text.startsWith('\r\n', at - 2) ? at - 2 : at - 1)))
  look(start, (at) => {
    const end = lineEnd(document, at)
    return end >= text.length ? undefined : end + (text.startsWith('\r\n', end) ? 2 : 1)
  })
  return { beside, ...(parent === undefined || indent === 0 ? {} : { parent }) }
}

/** The section and the piece that an offset stands in. A heading belongs to what is above it: it may be another one soon. */
function sectionAt(view: DocumentView, offset: number): InSection {
  const piece = view.outline?.pieces.findLast(({ heading }) => heading !== undefined && view.spanOf({ block: heading.block, start: heading.form.start, end: heading.form.start }).start < lineStart(view, offset))
  if (!piece) return {}
  const section = view.sections.findLast(({ pieces }) => pieces.some((own) => own === piece || (own.heading !== undefined && own.heading === piece.heading)))
  const property = section && propertyAt(section, piece)
  return { piece, ...(section ? { section } : {}), ...(property ? { property } : {}) }
}

/** The property under a sub-heading of a section. */
function propertyAt({ property, pieces }: Section, piece: Piece): Property {
  const at = pieces.findIndex((own) => own === piece || own.heading === piece.heading)
  const way: Piece[] = []
  for (const one of pieces.slice(0, at + 1)) {
    while (way.length > 0 && (way.at(-1)?.level ?? 0) >= one.level) way.pop()
    way.push(one)
  }
  let now = property
  for (const { title } of way) {
    const level: Level | undefined = now.element?.level ?? now.level
    const inner = level?.byHeading.get(fold(title)) ?? level?.properties.find((field) => field.sections === 'labelled' && elementHeading(title, field))
    if (inner) now = inner
  }
  return now
}
