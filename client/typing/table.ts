// Rows of tables: Enter makes the next row, and an empty row ends the table. The editor has already made `|  |` below the row, with the cursor in it.
import { indentOf, isBlank, type Edit, type Entered } from './edits.ts'
import type { Region } from './regions.ts'

/** `row`: below this line a row may follow; `head`: the line of dashes comes first. */
export type TablePlace = 'row' | 'head'

const DASHES = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u

export function tablePlace(lines: readonly string[], regions: readonly Region[], line: number): TablePlace | undefined {
  const head = headOf(lines, regions, line)
  if (head === undefined) return isFirstRow(lines, regions, line) ? 'row' : undefined
  return head === line ? 'head' : 'row'
}

/** The line of the column names of the table that a line is in. */
function headOf(lines: readonly string[], regions: readonly Region[], line: number): number | undefined {
  const isRow = (at: number): boolean => regions[at] === 'markdown' && (lines[at] ?? '').includes('|')
  if (!isRow(line)) return undefined
  let start = line
  while (start > 0 && isRow(start - 1)) start--
  for (let at = start; at <= line; at++) if (isRow(at + 1) && DASHES.test(lines[at + 1] ?? '') && !DASHES.test(lines[at] ?? '')) return at
  return undefined
}

/** A line that is nothing but cells, before there is a table. */
function isFirstRow(lines: readonly string[], regions: readonly Region[], line: number): boolean {
  const isApart = (at: number): boolean => isBlank(lines[at]) || !(lines[at] ?? '').includes('|')
  return regions[line] === 'markdown' && /^[ \t]*\|[^|]+(?:\|[^|]+)+\|[ \t]*$/u.test(lines[line] ?? '') && isApart(line - 1) && isApart(line + 1)
}

/** How many cells a row has; a stroke with a backslash before it is text. */
const cellsIn = (row: string): number => row.trim().replace(/^\||(?<!\\)\|$/gu, '').split(/(?<!\\)\|/u).length

/** What is to be changed after Enter in a table; undefined where there is none. */
export function enteredRow(lines: readonly string[], regions: readonly Region[], made: Entered): readonly Edit[] | undefined {
  const { line } = made
  const above = lines[line - 1] ?? ''
  const [old, oldRegions] = [lines.toSpliced(line, 1), regions.toSpliced(line, 1)]
  if (!above.includes('|') || !tablePlace(old, oldRegions, line - 1)) return undefined
  const head = headOf(old, oldRegions, line - 1)
  if (head !== undefined && !DASHES.test(above) && /^[ \t|]+$/u.test(above)) return [emptied(line - 1, 0, above.length), ...frameless(lines, made)]
  const cells = cellsIn(lines[head ?? line - 1] ?? '')
  const added = (at: number, text: string): Edit => ({ ...emptied(at, (lines[at] ?? '').length, (lines[at] ?? '').length), text })
  return [...(head === undefined ? [added(line - 1, `\n${indentOf(above)}|${' --- |'.repeat(cells)}`)] : []), ...(cells > 1 ? [added(line, '  |'.repeat(cells - 1))] : [])]
}

/** Takes away the strokes that the editor has made. */
export function frameless(lines: readonly string[], { line, column, behind }: Entered): readonly Edit[] {
  const { length } = lines[line] ?? ''
  return [emptied(line, 0, column), emptied(line, length - behind, length)]
}

const emptied = (line: number, from: number, to: number): Edit => ({ line, from, toLine: line, to, text: '' })
