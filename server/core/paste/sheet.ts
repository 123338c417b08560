// Cells parted by tabs, as spreadsheets put them beside their HTML.
import type { List, Paragraph, Table } from 'mdast'
import { MAX_NODES, MAX_TEXT } from './bounds.ts'
import { tableOf } from './content.ts'
import { clean } from './typography.ts'

/** Undefined for a text that is no sheet: every line has as many cells, and at least two. */
export function sheetOf(text: string): Table | List | Paragraph | undefined {
  if (text.length > MAX_TEXT || !text.includes('\t')) return undefined
  const rows = cellsOf(text)
  const width = rows[0]?.length ?? 0
  if (width < 2 || width * rows.length > MAX_NODES || rows.some((row) => row.length !== width)) return undefined
  // a text that is indented by tabs is none
  if (rows.every(([first]) => first === '')) return undefined
  return tableOf(rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: clean(cell).trim().split(/\s*[\r\n]+\s*/u).flatMap((value, index) => (value === '' ? [] : [...(index > 0 ? [{ type: 'html' as const, value: '<br>' }] : []), { type: 'text' as const, value: value.replace(/[ \t]+/gu, ' ') }])),
    })),
  })))
}

/** A cell that holds line ends or tabs stands in quotation marks, its own ones doubled. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let rest = 0
  while (rest <= text.length) {
    CELL.lastIndex = rest
    const match = CELL.exec(text)
    if (!match) break
    const [whole, quoted, plain = '', end = ''] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    rest += whole.length
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  const last = rows.at(-1)
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
}

const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/uy
