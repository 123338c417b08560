// Items in tables and on lines with a label, as they are written: rows, and several in one cell or behind one label.
import type { Property } from '../kinds/kind.ts'
import { fold } from '../kinds/labels.ts'
import { headersOf, rowsOf, textColumn } from '../kinds/table.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import type { Source } from '../source.ts'
import type { Span, TextEdit } from '../text.ts'
import { lineEnd, lineStart } from './lines.ts'
import { asPart } from './moveCells.ts'
import { changeLines, type Content, type LineUnit, type Written } from './moveUnits.ts'
import { changeParts } from './moveYaml.ts'

/** The rows of a table of items. */
export function writtenRows(source: Source, table: Located<TableForm>, property: Property | undefined): Written {
  const rows = rowsOf(table)
  const headers = headersOf(table)
  const own = textColumn(table, property)
  const units = rows.map(({ place }): LineUnit => {
    const start = lineStart(source, source.spanOf(place).start)
    return { from: start, start, end: lineEnd(source, start), shares: false }
  })
  return {
    units: units.map(({ start, end }) => ({ start, end })),
    contentOf: (index) => {
      const cells = rows[index]?.cells ?? []
      const text = cells[own]?.text ?? ''
      const others = cells.filter((cell, at) => at !== own && cell.text !== '')
      const unit = units[index]
      const row = unit && { row: { of: table.form, line: source.text.slice(unit.start, unit.end) } }
      return { ...row, lines: [text, ...others.map((cell) => `- ${cell.header}: ${cell.text}`)], lead: [], ...(others.length === 0 ? { plain: text } : {}) }
    },
    change: (taken, put) => {
      const texts = put?.contents.map((content) => (content.row?.of === table.form ? content.row.line : rowOf(content, headers, own)))
      return texts?.includes(undefined) ? undefined : changeRows(source, units, taken, put && { at: put.at, texts: texts as readonly string[] })
    },
  }
}

/** Without any row the head of the table stays. */
function changeRows(source: Source, units: readonly LineUnit[], taken: ReadonlySet<number>, put: { readonly at: number; readonly texts: readonly string[] } | undefined): readonly TextEdit[] | undefined {
  const [first, last] = [units[0], units.at(-1)]
  if (first && last && taken.size === units.length) return put ? undefined : [{ start: endOfLineAbove(source, first.start), end: last.end, text: '' }]
  return changeLines(source, units, taken, put, false)
}

const endOfLineAbove = ({ text }: Source, start: number): number => (text.startsWith('\r\n', start - 2) ? start - 2 : start - 1)

/** An item as a row: its text, and its labelled lines under the headers of their names. */
function rowOf({ lines: [first = '', ...rest], plain, lead }: Content, headers: readonly string[], own: number): string | undefined {
  const cells = headers.map((_, index) => (index === own ? plain ?? first : ''))
  if (lead.length > 0) return undefined
  for (const line of plain === undefined ? rest : []) {
    const [, label = '', value = ''] = /^[-*+] ([^:]{1,60}): (.*)$/u.exec(line) ?? []
    const at = headers.findIndex((header, index) => index !== own && fold(header) === fold(label))
    if (at < 0 || cells[at] !== '') return undefined
    cells[at] = value
  }
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** Items behind one label. */
export function writtenParts({ text }: Source, spans: readonly Span[]): Written | undefined {
  const distinct = spans.every(({ start }, index) => index === 0 || start >= (spans[index - 1]?.end ?? 0))
  if (!distinct || spans.length === 0) return undefined
  const between = spans.length > 1 ? text.slice(spans[0]?.end, spans[1]?.start) : '; '
  return {
    units: spans,
    contentOf: (index) => {
      const span = spans[index]
      const plain = span && text.slice(span.start, span.end)
      return plain === undefined ? undefined : { lines: [plain], lead: [], plain }
    },
    change: (taken, put) => {
      const texts = put?.contents.map((content) => asPart(content, false))
      if (put && texts?.includes(undefined)) return undefined
      return changeParts(spans, taken, put && { at: put.at, contents: put.contents.map((content, nth) => ({ ...content, plain: texts?.[nth] ?? '' })) }, between)
    },
  }
}

/** The first ones behind a label: `at` is where the text goes. */
export function firstParts(source: Source, at: number, contents: readonly Content[]): readonly TextEdit[] | undefined {
  const texts = contents.map((content) => asPart(content, false))
  return texts.includes(undefined) ? undefined : [{ start: at, end: at, text: `${/\s/u.test(source.text.charAt(at - 1)) ? '' : ' '}${texts.join('; ')}` }]
}
