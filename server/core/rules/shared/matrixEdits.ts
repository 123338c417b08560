// Rows and columns put into the matrix of a Markdown document (in YAML, where each cell is written out, none are offered), and questions into cells.
import { addColumns, addRow } from '../../edit/table.ts'
import { headingLines, insertBehind, insertUnderHeading, promptComment } from '../../edit/section.ts'
import { insertAt, lineEnd, lineStart } from '../../edit/lines.ts'
import { appendBehind } from '../../edit/list.ts'
import { commentAbove } from '../../edit/yaml.ts'
import { withoutNumber } from '../../kinds/bindYaml.ts'
import { fold } from '../../kinds/labels.ts'
import { isWord } from '../../kinds/words.ts'
import type { Cell } from '../../node.ts'
import type { TableForm } from '../../parse/markdown/form.ts'
import type { Located } from '../../parse/markdown/outline.ts'
import type { PlaceEdit } from '../../problem.ts'
import { capitalised } from '../../render/names.ts'
import { placeInText } from '../../source.ts'
import type { DocumentView } from '../../view.ts'
import { matrixOf, type Matrix } from './matrices.ts'

/** A row for a phase: of the table, or a heading with a line for each actor. */
export function rowFix(view: DocumentView, phase: string): readonly PlaceEdit[] {
  const matrix = matrixOf(view)
  const table = matrix && tableOf(matrix)
  if (table) return addRow(view, table, [phase, ...table.headers.slice(1).map(() => '')])
  const [own, ...below] = matrix?.section.pieces ?? []
  if (!matrix || !own || below.length === 0) return []
  const lines = matrix.actors.map(({ name }) => `- ${name}:`).join('\n')
  return insertBehind(view, matrix.section.pieces, [headingLines(view, phase, below[0]?.level ?? own.level + 1), lines].filter((part) => part !== '').join('\n\n'))
}

/** Columns for actors at the end of the table. */
export function columnFix(view: DocumentView, actors: readonly string[]): readonly PlaceEdit[] {
  const matrix = matrixOf(view)
  const table = matrix && tableOf(matrix)
  return table ? addColumns(view, table, table.headers.length, actors.map(capitalised)) : []
}

/** A column for an actor before the one of another actor. */
export function columnBefore(view: DocumentView, actor: string, before: string): readonly PlaceEdit[] {
  const matrix = matrixOf(view)
  const table = matrix && tableOf(matrix)
  const at = table?.headers.indexOf(before) ?? -1
  return table && at > 0 ? addColumns(view, table, at, [capitalised(actor)]) : []
}

/** The cell of a phase and an actor, where it is written at all. */
export interface WantedCell {
  readonly phase: string
  readonly actor: string
  readonly cell?: Cell
}

/**
 * A question for a cell in which nothing stands, as a comment: between its bars, behind its name, under its heading, above its key. What is not
 * written at all is put behind the other cells of its phase in the form that they have. Empty where something keeps the place already.
 */
export function cellFix(view: DocumentView, { phase, actor, cell }: WantedCell, question: string): readonly PlaceEdit[] {
  const matrix = matrixOf(view)
  if (!matrix) return []
  const { section: { source, pieces } } = matrix
  if (source !== 'body') return cell ? questionAbove(view, cell, question) : []
  if (!cell) return missingCell(view, matrix, phase, actor, question)
  const { start, end } = view.spanOf(cell.place)
  const own = pieces.find(({ heading }) => heading?.block === cell.place.block && heading.form.content.start === cell.place.start)
  if (own) return own.contents.length === 0 ? insertUnderHeading(view, own, promptComment(question)) : []
  const line = view.text.slice(lineStart(view, start), lineEnd(view, end))
  if (start === end) return [insertAt(view, start, `${view.text.charAt(start - 1) === '|' ? ' ' : ''}${promptComment(question.replaceAll('|', '/'))}${view.text.charAt(start) === '|' ? ' ' : ''}`)]
  return LABEL_ALONE.test(line) ? [insertAt(view, lineEnd(view, end), ` ${promptComment(question)}`)] : []
}

/** `- Lapsi:`, also in bold. */
const LABEL_ALONE = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?[^:|]{1,60}:\**$/u

/** Above the key that waits for its value; in braces there is no room. */
function questionAbove(view: DocumentView, { place }: Cell, question: string): readonly PlaceEdit[] {
  const { start, end } = view.spanOf(place)
  const written = view.text.slice(start, end)
  if (/[{[]/u.test(written.charAt(0))) return []
  const key = [...written.matchAll(/^[ \t]*("?[^\s:#"]{1,40}"?):/gmu)].find(([, name]) => isWord('tasks', (name ?? '').replaceAll('"', '')))
  const at = start + (key ? key.index + key[0].indexOf(key[1] ?? '') : 0)
  return key ? commentAbove(view, placeInText(view, { start: at, end: at }), question) : []
}

/** Behind the other cells of the phase: a heading where they have headings, else a line. */
function missingCell(view: DocumentView, { section: { pieces } }: Matrix, phase: string, actor: string, question: string): readonly PlaceEdit[] {
  const at = pieces.findIndex(({ title }, index) => index > 0 && fold(withoutNumber(title)) === fold(phase))
  const row = pieces[at]
  if (!row) return []
  const next = pieces.findIndex(({ level }, index) => index > at && level <= row.level)
  const own = pieces.slice(at, next < 0 ? undefined : next)
  const last = own.at(-1)
  if (own.length > 1 && last) return insertBehind(view, own, [headingLines(view, actor, last.level), promptComment(question)].join('\n\n'))
  const list = row.contents.findLast((content) => content.type === 'wholeList')
  return list ? appendBehind(view, list.items, `${actor}: ${promptComment(question)}`) : []
}

interface PhaseTable extends Located<TableForm> {
  readonly headers: readonly string[]
}

/** The only table of the section, with a row for each phase and a column for each actor. */
function tableOf({ section: { pieces } }: Matrix): PhaseTable | undefined {
  const [table, ...others] = pieces.flatMap(({ contents }) => contents.flatMap((content) => (content.type === 'form' && content.form.type === 'table' ? [{ block: content.block, form: content.form }] : [])))
  if (!table || others.length > 0) return undefined
  const headers = (table.form.rows[0]?.cells ?? []).map(({ start, end }) => table.block.text.slice(start, end))
  const isOtherwise = isWord('actor', headers[0] ?? '') || isWord('actor', headers[1] ?? '')
  return isOtherwise || headers.length < 2 ? undefined : { ...table, headers }
}
