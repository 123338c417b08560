// Items that share a cell of a table, as they are written: parted by `<br>` or `;`, some behind bullets or numbers, some below a name that heads the cell.
import type { Place } from '../node.ts'
import type { Form, TableForm } from '../parse/markdown/form.ts'
import type { Source } from '../source.ts'
import type { Span, TextEdit } from '../text.ts'
import { lineEnd, lineStart, nextLineStart } from './lines.ts'
import { attributesAtEnd } from '../kinds/attributes.ts'
import { smallest } from './apply.ts'
import { remainingOf, type Content, type Written } from './moveUnits.ts'

/** A cell of a table, and where it stands there. Spans are inside the block of the table. */
export interface TableCell {
  readonly form: TableForm
  readonly cell: Span
  readonly row: number
  readonly column: number
}

/** The cell that a place is in. */
export function cellAt({ block, start }: Place): TableCell | undefined {
  const forms = (block as { readonly forms?: readonly Form[] }).forms ?? []
  const form = forms.find((one): one is TableForm => one.type === 'table' && one.start <= start && start <= one.end)
  const row = form?.rows.findIndex((one) => one.start <= start && start <= one.end) ?? -1
  const column = form?.rows[row]?.cells.findIndex((one) => one.start <= start && start <= one.end) ?? -1
  const cell = form?.rows[row]?.cells[column]
  return form && cell && { form, cell, row, column }
}

/** What parts the items of a table that has none yet in one cell. */
export const breakIn = (table: string): string => /<br\s{0,3}\/?>/iu.exec(table)?.[0] ?? (table.includes(';') ? '; ' : '<br>')

/** The items of one cell. `apart`: what parts them where nothing tells. */
export function writtenCell({ text }: Source, cell: Span, spans: readonly Span[], apart: string): Written | undefined {
  if (spans.length === 0 || spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? cell.start))) return undefined
  const before = spans.map(({ start }, index) => leadOf(text.slice(spans[index - 1]?.end ?? cell.start, start)))
  const own = spans.map(({ start, end }) => text.slice(start, end))
  const isNumbered = before.every(({ bullet }, index) => Number.parseInt(bullet, 10) === index + 1)
  const bulletOf = (nth: number): string => (isNumbered ? (before[0]?.bullet ?? '').replace(/^\d+/u, String(nth + 1)) : (before[0]?.bullet ?? ''))
  const partOf = (index: number): Part => ({ text: own[index] ?? '', ...(index > 0 ? before[index] : {}) })
  return {
    units: spans,
    isSlotted: true,
    contentOf: (index) => {
      const plain = own[index]?.replaceAll('\\|', '|')
      return plain === undefined ? undefined : { lines: [plain], lead: [], plain }
    },
    change: (taken, put) => {
      const fresh = put?.contents.map((content) => asPart(content, true))
      if (fresh?.includes(undefined)) return undefined
      const parts = remainingOf(spans.length, taken).map(partOf)
      if (put && fresh) parts.splice(put.at, 0, ...fresh.map((one) => ({ text: one ?? '' })))
      const head = parts.length > 0 ? (before[0]?.apart ?? '') : (before[0]?.apart ?? '').replace(ENDS, '')
      const all = parts.map((part, nth) => (nth > 0 ? (part.apart ?? before[1]?.apart ?? apart) : head) + (isNumbered ? bulletOf(nth) : (part.bullet ?? bulletOf(nth))) + part.text)
      const written = (all.length > 0 ? all.join('') : head) + text.slice(spans.at(-1)?.end, cell.end)
      return [smallest({ text }, cell, written)]
    },
  }
}

interface Part {
  readonly text: string
  /** What stands before it, its bullet apart; as it was written. */
  readonly apart?: string
  readonly bullet?: string
}

function leadOf(between: string): { readonly apart: string; readonly bullet: string } {
  const bullet = /(?:[-–•*+]|\d{1,2}[.)])[ \t]{1,3}$/u.exec(between)?.[0] ?? ''
  return { apart: between.slice(0, between.length - bullet.length), bullet }
}

/** What parts the name of a cell from its items. */
const ENDS = /(?:[ \t]{0,3}(?:<br\s{0,3}\/?>|;))?[ \t]*$/iu

/** An item as a part of a cell, or of a line with a label; undefined for one that cannot be. */
export const asPart = ({ plain, lead }: Content, isCell: boolean): string | undefined =>
  plain === undefined || lead.length > 0 || /;|<br\s{0,3}\/?>|<!--/iu.test(plain) || (!isCell && attributesAtEnd(plain)) ? undefined : isCell ? plain.replaceAll('|', '\\|') : plain

/** The first items of an empty cell. */
export function firstInCell(source: Source, { block, start: at }: Place, contents: readonly Content[]): readonly TextEdit[] | undefined {
  const form = cellAt({ block, start: at, end: at })?.form
  const texts = contents.map((content) => asPart(content, true))
  if (!form || texts.includes(undefined)) return undefined
  const { start } = source.spanOf({ block, start: at, end: at })
  return [{ start, end: start, text: padded(source, start, texts.join(breakIn(block.text.slice(form.start, form.end)))) }]
}

/** The first items of a quadrant in a table; `heading`: the words that name it. `names`: those of all quadrants. Where names head columns they go below theirs, else into its cell. */
export function beginInQuadrant(source: Source, heading: Place, names: readonly Place[], contents: readonly Content[]): readonly TextEdit[] | undefined {
  const { block } = heading
  const at = cellAt(heading)
  const own = at?.form.rows[at.row]
  const texts = contents.map((content) => asPart(content, true))
  if (!at || !own || texts.includes(undefined)) return undefined
  const free = at.form.rows[at.row + 1]?.cells[at.column]
  if (free && free.start === free.end) return firstInCell(source, { block, ...free }, contents)
  const text = texts.join(breakIn(block.text.slice(at.form.start, at.form.end)))
  const { end } = source.spanOf({ block, ...at.cell })
  const isHeader = names.some((name) => name.block === block && cellAt(name)?.form === at.form && cellAt(name)?.row === 0)
  if (!isHeader) return [{ start: end, end, text: breakIn(block.text.slice(at.form.start, at.form.end)) + text }]
  const line = source.spanOf({ block, start: own.start, end: own.end })
  // below the header stands the line of dashes
  const behind = lineEnd(source, at.row === 0 ? nextLineStart(source, line.end) : line.end)
  return [{ start: behind, end: behind, text: `\n${source.text.slice(lineStart(source, line.start), line.start)}| ${own.cells.map((_, index) => (index === at.column ? text : '')).join(' | ')} |` }]
}

/** With the blanks that a cell has. */
const padded = ({ text }: Source, at: number, put: string): string => `${/\s/u.test(text.charAt(at - 1)) ? '' : ' '}${put}${/\s/u.test(text.charAt(at)) ? '' : ' '}`
