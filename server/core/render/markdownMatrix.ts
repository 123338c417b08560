// A matrix of the tree as Markdown: a table where each task fits a cell, else headings for rows and columns.
import { textOf, type Cell, type MatrixNode } from '../node.ts'
import { voiceOf, voiceTexts } from '../kinds/voices.ts'
import { wordIn } from '../kinds/words.ts'
import { nestedItems, proseChunks, type Chunks, type MarkdownContext } from './markdownList.ts'
import { capitalised, table, withAttributes } from './names.ts'

export function matrixChunks({ cells, text }: MatrixNode, depth: number, context: MarkdownContext): Chunks {
  if (cells.length === 0) return proseChunks(text)
  const phases = [...new Set(cells.map(({ phase }) => phase))]
  const actors = [...new Set(cells.map(({ actor }) => actor))]
  const isTable = cells.every(({ tasks }) => tasks.every(fitsCell)) && new Set(cells.map(nameOf)).size === cells.length
  const under = (phase: string): readonly string[] => cells.filter((cell) => cell.phase === phase).flatMap((cell) => cellChunks(cell, depth + 1, context))
  if (!isTable) return [...proseChunks(text), ...phases.flatMap((phase) => [`${'#'.repeat(depth)} ${phase}`, ...under(phase)])]
  const tasksOf = (phase: string, actor: string): string => {
    const cell = cells.find((one) => one.phase === phase && one.actor === actor)
    return (cell?.tasks ?? []).map((task) => withAttributes(task) ?? textOf(task)).join('<br>')
  }
  const before = proseChunks(text.filter(({ at }) => at === 0))
  const rows = phases.map((phase) => [phase, ...actors.map((actor) => tasksOf(phase, actor))])
  return [...before, table([capitalised(wordIn('phase', context.language)), ...actors.map((actor) => headerOf(actor, cells, context))], rows), ...proseChunks(text.filter(({ at }) => at > 0))]
}

/** The name of an actor, with the voice behind it that the name does not tell. */
function headerOf(actor: string, cells: readonly Cell[], { language }: MarkdownContext): string {
  const voice = cells.find((cell) => cell.actor === actor)?.voice
  return voice === undefined || voice === voiceOf(actor) ? actor : `${actor} (${voiceTexts(voice)[language]})`
}

const nameOf = ({ phase, actor }: Cell): string => JSON.stringify([phase, actor])

const fitsCell = (task: Cell['tasks'][number]): boolean => task.fields.length === 0 && task.children.length === 0 && textOf(task) !== '' && !/[;\n]|<br/u.test(textOf(task))

function cellChunks(cell: Cell, depth: number, context: MarkdownContext): readonly string[] {
  const { actor, tasks } = cell
  return [`${'#'.repeat(depth)} ${headerOf(actor, [cell], context)}`, ...(tasks.length > 0 ? [nestedItems(tasks, undefined, '', context).join('\n')] : [])]
}
