// Tables of Markdown: rows and columns put in, as they would be typed.
import type { TableForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import type { PlaceEdit } from '../problem.ts'
import type { Source } from '../source.ts'
import { insertAt, lineEnd, lineStart, nextLineStart } from './lines.ts'

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

const escaped = (text: string): string => text.replaceAll('|', '\\|')
