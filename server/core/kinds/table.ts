// GFM tables as rows of labelled cells.
import type { Place } from '../node.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import type { Property } from './kind.ts'
import { fold } from './labels.ts'

export interface TableCell {
  readonly header: string
  readonly headerPlace: Place
  readonly text: string
  readonly place: Place
}
export interface Row {
  readonly cells: readonly TableCell[]
  readonly place: Place
}

/** The rows behind the header, each cell with the header above it. Missing cells are empty. */
export function rowsOf({ block, form }: Located<TableForm>): readonly Row[] {
  const [head, ...rows] = form.rows
  const headers = (head?.cells ?? []).map((cell) => ({ text: block.text.slice(cell.start, cell.end), place: { block, ...cell } }))
  return rows.map((row) => ({
    place: { block, start: row.start, end: row.end },
    cells: headers.map((header, index) => {
      const cell = row.cells[index] ?? { start: row.end, end: row.end }
      return { header: header.text, headerPlace: header.place, text: block.text.slice(cell.start, cell.end).replaceAll('\\|', '|'), place: { block, ...cell } }
    }),
  }))
}

/** Rows as a table of their own. */
export function tableOf(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const headers = rows[0]?.cells.map(({ header }) => header) ?? []
  return [line(headers), line(headers.map(() => '---')), ...rows.map(({ cells }) => line(cells.map(({ text }) => text)))].join('\n')
}

/** The property whose fields most headers of a table name: at least two of them, or all. */
export function tableProperty({ block, form }: Located<TableForm>, properties: readonly Property[]): Property | undefined {
  const headers = (form.rows[0]?.cells ?? []).map((cell) => fold(block.text.slice(cell.start, cell.end))).filter((header) => header !== '')
  return properties.find((property) => {
    const level = property.element?.level ?? property.level
    const known = headers.filter((header) => level?.byLabel.has(header)).length
    return known >= Math.min(2, headers.length) && known > 0
  })
}
