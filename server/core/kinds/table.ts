// GFM tables as rows of labelled cells.
import type { Place } from '../node.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import type { Property } from './kind.ts'
import { fold } from './labels.ts'
import { voicedLevel } from './participants.ts'
import { isWord } from './words.ts'

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

/** The headers of a table as they are written. */
export const headersOf = ({ block, form }: Located<TableForm>): readonly string[] => (form.rows[0]?.cells ?? []).map((cell) => block.text.slice(cell.start, cell.end))

/** The column that holds the text of items: the one that is named so, else the first one with more in it than the number of its row. */
export function textColumn(table: Located<TableForm>, property: Property | undefined): number {
  const headers = headersOf(table)
  const named = headers.findIndex((header) => property?.level?.byLabel.get(fold(header))?.key === 'text' || isWord('text', header))
  if (named >= 0) return named
  const rows = rowsOf(table)
  const numbers = headers.findIndex((header, column) => !NUMBER.test(header) && !(rows.length > 0 && rows.every(({ cells }) => ORDINAL().test(cells[column]?.text ?? ''))))
  return Math.max(0, numbers)
}

/** What heads the numbers of rows. */
const NUMBER = /^\s*(?:n(?:ume)?ro|n:o|nr|no|nummer|number|#)\s*[.:]?\s*$/iu
/** `1`, `2.`, `T1, T3`. */
const ORDINAL = (): RegExp => /^\s*\p{Lu}?\d{1,3}[.)]?(?:[,;\s]{1,3}\p{Lu}?\d{1,3}[.)]?){0,5}\s*$/u

/** Rows as a table of their own. */
export function tableOf(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const headers = rows[0]?.cells.map(({ header }) => header) ?? []
  return [line(headers), line(headers.map(() => '---')), ...rows.map(({ cells }) => line(cells.map(({ text }) => text)))].join('\n')
}

/** The property whose fields the headers of a table name: at least two of them, or all. Beside one of them the voices of a field count too (`Versio | Asiakkaat | Kumppanit`). */
export function tableProperty({ block, form }: Located<TableForm>, properties: readonly Property[]): Property | undefined {
  const headers = (form.rows[0]?.cells ?? []).map((cell) => fold(block.text.slice(cell.start, cell.end))).filter((header) => header !== '')
  return properties.find((property) => {
    const level = property.element?.level ?? property.level
    const known = headers.filter((header) => level?.byLabel.has(header)).length
    const voices = known === 1 ? (level?.properties.flatMap((field) => voicedLevel(field) ?? []) ?? []) : []
    return known > 0 && known + headers.filter((header) => voices.some(({ byLabel }) => byLabel.has(header))).length >= Math.min(2, headers.length)
  })
}
