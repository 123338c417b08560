// Tables of Markdown: rows and columns put in, as they would be typed.
import { fold } from '../kinds/labels.ts'
import type { Place } from '../node.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import type { PlaceEdit } from '../problem.ts'
import type { Source } from '../source.ts'
import type { Span } from '../text.ts'
import { insertAt, lineEnd, lineStart, nextLineStart, replaceSpan } from './lines.ts'
import { cellAt } from './moveCells.ts'

/** Adds a row at the end: `addRow(…, ['jälkeen', ''])` gives `| jälkeen |  |`. */
export function addRow(source: Source, { block, form }: Located<TableForm>, cells: readonly string[]): readonly PlaceEdit[] {
  const last = form.rows.at(-1)
  const first = form.rows[0]
  if (!last || !first) return []
  const { start, end } = source.spanOf({ block, start: last.start, end: last.end })
  // a table without rows ends with the line of dashes
  const at = lineEnd(source, last === first ? nextLineStart(source, end) : end)
  return [insertAt(source, at, `\n${source.text.slice(lineStart(source, start), start)}| ${cells.map(escaped).join(' | ')} |`)]
}

/** Adds columns before the one at `at`, or at the end, with these headers and empty cells. */
export function addColumns(source: Source, { block, form }: Located<TableForm>, at: number, headers: readonly string[]): readonly PlaceEdit[] {
  const [head, ...rows] = form.rows
  if (!head || headers.length === 0) return []
  const empty = headers.map(() => '')
  const into = ({ cells }: TableForm['rows'][number], texts: readonly string[]): readonly PlaceEdit[] => {
    const cell = cells[at]
    if (cell) return [insertAt(source, source.spanOf({ block, ...cell }).start, texts.map((text) => `${escaped(text)} | `).join(''))]
    const last = cells.at(-1)
    return last && cells.length === at ? [insertAt(source, source.spanOf({ block, ...last }).end, texts.map((text) => ` | ${escaped(text)}`).join(''))] : []
  }
  const { end } = source.spanOf({ block, start: head.start, end: head.end })
  const dashes = lineEnd(source, nextLineStart(source, end))
  const isClosed = source.text.slice(0, dashes).trimEnd().endsWith('|')
  return [...into(head, headers), insertAt(source, dashes, headers.map(() => (isClosed ? ' --- |' : ' | ---')).join('')), ...rows.flatMap((row) => into(row, empty))]
}

/** Writes a text into the blank cell under a header, in the row that a place stands in. Empty where no header has one of these names, or the cell says something. */
export function fillCell(source: Source, place: Place, names: ReadonlySet<string>, text: string): readonly PlaceEdit[] {
  const { form, row } = cellAt(place) ?? {}
  const column = form?.rows[0]?.cells.findIndex(({ start, end }) => names.has(fold(place.block.text.slice(start, end)))) ?? -1
  const cell = row === undefined || row < 1 ? undefined : form?.rows[row]?.cells[column]
  return cell && cell.start === cell.end ? intoEmptyCell(source, source.spanOf({ block: place.block, ...cell }), [text]) : []
}

/** Writes texts into a blank cell, apart from its bars. Empty where no bars stand around the place. */
export function intoEmptyCell(source: Source, { start, end }: Span, texts: readonly string[]): readonly PlaceEdit[] {
  const [before, behind] = [source.text.slice(lineStart(source, start), start), source.text.slice(end, lineEnd(source, end))]
  if (start !== end || !before.includes('|') || !behind.includes('|')) return []
  return [replaceSpan(source, { start, end }, `${before.endsWith(' ') ? '' : ' '}${texts.map(escaped).join('; ')}${behind.startsWith(' ') ? '' : ' '}`)]
}

const escaped = (text: string): string => text.replaceAll('|', '\\|')
