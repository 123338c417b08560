// Blocks that are one construct whose end is known without a parser: headings, breaks, fenced code, comments, tables.
import type { Span } from '../../text.ts'
import type { Form, TableForm, TableRow } from './form.ts'
import type { Line } from './lines.ts'
import { closesFence, fenceOf, headingContent, htmlEnd, isBlank, isBreak, isHeading, lineAt, trimEnd, trimStart } from './lines.ts'

/** The block at the start of a text: where it ends (without trailing blanks) and its forms; without forms when it is beyond the bounds. */
export interface Cut {
  readonly end: number
  readonly forms: readonly Form[] | undefined
}

/** Reads a block of one construct; undefined when the line starts none of these, or none that is simple. */
export function readSingle(text: string, line: Line): Cut | undefined {
  const { content, from, to } = line
  switch (content[0]) {
    case '#': {
      const level = content.search(/[^#]|$/)
      return isHeading(content) ? { end: to, forms: [{ type: 'heading', start: from, end: to, level, content: headingContent(line), setext: false }] } : undefined
    }
    case '-':
    case '*':
    case '_':
      return isBreak(content) ? { end: to, forms: [{ type: 'break', start: from, end: to }] } : undefined
    case '`':
    case '~': {
      const fence = fenceOf(content)
      return fence === undefined ? undefined : readFence(text, line, fence)
    }
    case '<':
      return readHtml(text, line)
    case '|':
      return readTable(text, line)
    default:
      return undefined
  }
}

/** The form of an HTML block: a comment when it is exactly one. */
export function htmlForm(text: string, start: number, end: number): Form {
  const close = text.startsWith('<!--', start) ? text.indexOf('-->', start + 2) : -1
  if (close < 0 || close + 3 !== end) return { type: 'html', start, end }
  const from = trimStart(text, Math.min(start + 4, close), close)
  return { type: 'comment', start, end, content: { start: from, end: trimEnd(text, from, close) } }
}

/** The form of one row of a table; `start`..`end` is its line without blanks at the ends. */
export function tableRow(text: string, start: number, end: number): TableRow {
  const cells: Span[] = []
  let from = text[start] === '|' ? start + 1 : start
  for (let i = from; i <= end; i++) {
    if (text[i] === '\\' && (text[i + 1] === '\\' || text[i + 1] === '|') && i + 1 < end) i++
    else if (i < end ? text[i] === '|' : trimStart(text, from, end) < end || cells.length === 0) {
      cells.push(cellSpan(text, from, i))
      from = i + 1
    }
  }
  return { start, end, cells }
}

// An empty cell stands behind the blank after its pipe: where one would begin to type.
function cellSpan(text: string, from: number, to: number): Span {
  const start = trimStart(text, from, to)
  if (start < to) return { start, end: trimEnd(text, start, to) }
  const at = Math.min(from + 1, to)
  return { start: at, end: at }
}

function readFence(text: string, line: Line, fence: string): Cut {
  let end = line.to
  for (let at = line.next; at < text.length; ) {
    const next = lineAt(text, at)
    if (!isBlank(next)) end = next.to
    if (closesFence(next, fence)) break
    at = next.next
  }
  return { end, forms: [{ type: 'code', start: line.from, end }] }
}

function readHtml(text: string, line: Line): Cut | undefined {
  const closing = htmlEnd(line.content)
  if (closing === undefined) return undefined
  let { to: end } = line
  if (!closing.end.test(line.content.slice(closing.skip))) {
    for (let at = line.next; at < text.length; ) {
      const next = lineAt(text, at)
      if (!isBlank(next)) end = next.to
      if (closing.end.test(next.content)) break
      at = next.next
    }
  }
  return { end, forms: [htmlForm(text, line.from, end)] }
}

function readTable(text: string, header: Line): Cut | undefined {
  const delimiters = lineAt(text, header.next)
  if (header.content === '|' || !delimiters.content.startsWith('|') || delimiters.indent > 3) return undefined
  const head = tableRow(text, header.from, header.to)
  const columns = tableRow(text, delimiters.from, delimiters.to).cells
  const isDelimited = columns.every(({ start, end }) => /^:?-+:?$/.test(text.slice(start, end)))
  if (!isDelimited || head.cells.length !== columns.length) return undefined
  const rows = [head]
  let { to: end } = delimiters
  for (let at = delimiters.next; at < text.length; ) {
    const line = lineAt(text, at)
    if (isBlank(line)) break
    if (!line.content.startsWith('|') || line.indent > 3) {
      if (isHeading(line.content) && line.indent <= 3) break
      return undefined
    }
    rows.push(tableRow(text, line.from, line.to))
    end = line.to
    at = line.next
  }
  const table: TableForm = { type: 'table', start: header.from, end, rows }
  return { end, forms: [table] }
}
