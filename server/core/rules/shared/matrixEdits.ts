// Rows and columns put into the matrix of a Markdown document. In YAML, where each cell is written out, nothing is offered.
import { addColumns, addRow } from '../../edit/table.ts'
import { headingLines, insertBehind } from '../../edit/section.ts'
import { isWord } from '../../kinds/words.ts'
import type { TableForm } from '../../parse/markdown/form.ts'
import type { Located } from '../../parse/markdown/outline.ts'
import type { PlaceEdit } from '../../problem.ts'
import { capitalised } from '../../render/names.ts'
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
