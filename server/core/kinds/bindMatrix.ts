// Binds a section to a matrix of rows and columns: a table, or headings for rows with labelled lines or headings for columns.
import { textOf, type Cell, type ItemNode, type MatrixNode, type Place, type Prose } from '../node.ts'
import type { Memo } from '../memo.ts'
import { placeOf, sourceOf, type Content, type Located, type Piece } from '../parse/markdown/outline.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import { itemFrom, itemsFrom } from './bindList.ts'
import { headingOf, isParagraph, joinLines, placeOfContent, proseOf, textScalarOf, textWithHeadings } from './bindText.ts'
import { itemFromText, withoutNumber } from './bindYaml.ts'
import { linesOf } from './lines.ts'
import { rowsOf, type Row } from './table.ts'
import { actorFrom } from './voices.ts'
import { isWord } from './words.ts'

/** `pieces`: the section's own piece, then those of its sub-headings. Numbers before the names of phases do not count. What is no cell is kept as prose. */
export function bindMatrix([own, ...below]: readonly Piece[], place: Place, memo: Memo): MatrixNode {
  const draft: Draft = { cells: [], text: [], place, memo }
  for (const content of own?.contents ?? []) {
    const cells = content.type === 'form' && content.form.type === 'table' ? cellsOfTable(content as Located<TableForm>) : []
    if (cells.length > 0) draft.cells.push(...cells)
    else keep(content, draft)
  }
  let phase = ''
  let rowLevel = Infinity
  for (const [index, piece] of below.entries()) {
    if (piece.level > rowLevel) {
      draft.cells.push(cellOf(phase, piece.title, piece.contents.flatMap((content) => tasksIn(content, memo)), headingOf(piece)))
      continue
    }
    rowLevel = piece.level
    phase = withoutNumber(piece.title)
    const row: Draft = { cells: [], text: [], place: headingOf(piece), memo }
    for (const content of piece.contents) readUnder(phase, content, row)
    const isEmpty = row.cells.length === 0 && (below[index + 1]?.level ?? 0) <= piece.level
    if (isEmpty) write(textWithHeadings([piece]), row.place, draft)
    else {
      draft.text.push(...row.text.map(({ node, at }) => ({ node, at: draft.cells.length + at })))
      draft.cells.push(...row.cells)
    }
  }
  return { type: 'matrix', place, cells: draft.cells, text: draft.text }
}

interface Draft {
  readonly cells: Cell[]
  readonly text: Prose[]
  readonly place: Place
  readonly memo: Memo
}

const keep = (content: Content, draft: Draft): void => write(proseOf([content]), placeOfContent(content, draft.place), draft)

function write(text: string, place: Place, draft: Draft): void {
  if (text !== '') draft.text.push({ node: textScalarOf(text, place), at: draft.cells.length })
}

const cellOf = (phase: string, written: string, tasks: Cell['tasks'], place: Place): Cell => ({ phase, ...actorFrom(written), tasks, place })

/** A row for each phase and a column for each actor; the other way round, or a row for each cell, where the headers say so. */
function cellsOfTable(table: Located<TableForm>): readonly Cell[] {
  const rows = rowsOf(table)
  const [first, second, third] = rows[0]?.cells ?? []
  if (first && isWord('phase', first.header) && second && isWord('actor', second.header) && third && isWord('tasks', third.header)) return cellsOfList(rows)
  const isTurned = first !== undefined && isWord('actor', first.header)
  return rows.flatMap(({ cells: [name, ...rest] }) => rest.map((cell) => {
    const [phase, actor] = isTurned ? [cell.header, name?.text ?? ''] : [name?.text ?? '', cell.header]
    return cellOf(withoutNumber(phase), actor, tasksOf(cell.text, cell.place), cell.place)
  }))
}

/** An empty name of a phase is that of the row above. */
function cellsOfList(rows: readonly Row[]): readonly Cell[] {
  let phase = ''
  return rows.flatMap(({ cells: [name, actor, ...rest] }) => {
    if (name && name.text !== '') phase = withoutNumber(name.text)
    const [tasks] = rest
    return actor && tasks ? [cellOf(phase, actor.text, rest.flatMap((cell) => tasksOf(cell.text, cell.place)), tasks.place)] : []
  })
}

/** Reads what stands under the heading of a phase: `Actor: tasks`, an actor with nested tasks, or an actor in bold above its tasks. */
function readUnder(phase: string, content: Content, draft: Draft): void {
  const last = draft.cells.at(-1)
  // a name above a list or a paragraph: its tasks
  const isOpen = last?.tasks.length === 0 && draft.text.every(({ at }) => at < draft.cells.length)
  if (content.type === 'wholeList') {
    if (isOpen) {
      draft.cells.splice(-1, 1, { ...last, tasks: itemsFrom(content.items, undefined, draft.memo) })
      return
    }
    for (const item of content.items) {
      const cell = cellOfItem(phase, itemFrom(item, undefined, draft.memo))
      if (cell) draft.cells.push(cell)
      else write(sourceOf(item).replace(/\r\n?/gu, '\n').trimEnd(), placeOf(item), draft)
    }
    return
  }
  if (!isParagraph(content)) {
    keep(content, draft)
    return
  }
  for (const { name, text, place, at } of saidIn(content, isOpen)) {
    if (name === undefined) write(text, place, draft)
    else if (name === '' && last) draft.cells.splice(-1, 1, { ...last, tasks: tasksOf(text, at) })
    else draft.cells.push(cellOf(phase, name, tasksOf(text, at), place))
  }
}

/** A line, or lines that belong together. `name`: of the actor whose tasks it tells; empty for one whose name stands in the paragraph before. */
interface Said {
  readonly name?: string
  readonly text: string
  readonly place: Place
  /** Where the tasks stand. */
  readonly at: Place
}

/** The lines of a paragraph: `Actor: tasks`, also over several lines, and `Actor` with `: tasks` on the next line. What has no name before it stays a line. */
function saidIn(content: Content, isOpen: boolean): readonly Said[] {
  const said: Said[] = []
  for (const { text, place } of linesOf(content)) {
    const label = LABEL.exec(text)
    const definition = DEFINITION.exec(text)?.[0].length ?? 0
    const before = said.at(-1)
    const at = { ...place, start: place.start + (label?.[0].length ?? definition) }
    if (label) said.push({ name: nameIn(label), text: text.slice(label[0].length), place, at })
    else if (definition > 0 && before?.name === undefined && before) said.splice(-1, 1, { name: before.text.replaceAll('*', '').trim(), text: text.slice(definition), place: before.place, at })
    else if (before?.name !== undefined && before.text === '') said.splice(-1, 1, { ...before, text, at })
    else if (before?.name !== undefined) said.splice(-1, 1, { ...before, text: `${before.text}${definition > 0 ? '; ' : ' '}${text.slice(definition)}`, at: { ...before.at, end: place.end } })
    else said.push({ ...(isOpen && !before ? { name: '' } : {}), text, place, at })
  }
  return said
}

const DEFINITION = /^:[ \t]{1,8}(?=\S)/u

/** A name before a colon, or in bold and alone on its line. */
const LABEL = /^(?:\*\*([^:*\n]{1,60}):?\*\*:?\s*$|\*{0,2}([^:*\n]{1,60}?)\*{0,2}\s*:\*{0,2}(?:\s+|$))/u
const nameIn = (label: RegExpExecArray): string => (label[1] ?? label[2] ?? '').trim()

/** `- Lapsi: kertoo`, or `- Lapsi` with nested tasks. */
function cellOfItem(phase: string, item: ItemNode): Cell | undefined {
  const text = textOf(item)
  const label = LABEL.exec(text)
  if (!label) return item.children.length > 0 && text.length <= LONGEST_NAME && !/[.!?]$/u.test(text) ? cellOf(phase, text, item.children, item.text.place) : undefined
  const { place } = item.text
  const own = tasksOf(text.slice(label[0].length), { ...place, start: place.start + label[0].length })
  // attributes at the end of the line are those of its last task
  const tasks = own.map((task, index) => (index === own.length - 1 ? { ...task, attributes: item.attributes, ...(item.id ? { id: item.id } : {}) } : task))
  return cellOf(phase, nameIn(label), [...tasks, ...item.children], place)
}

const LONGEST_NAME = 60

function tasksIn(content: Content, memo: Memo): readonly ItemNode[] {
  if (content.type === 'wholeList') return itemsFrom(content.items, undefined, memo)
  if (isShown(content) && !isParagraph(content)) return [itemFromText(textScalarOf(joinLines(sourceOf(content), ' '), placeOf(content)), placeOf(content))]
  return linesOf(content).map(({ text, place }) => itemFromText(textScalarOf(text, place), place))
}

const isShown = ({ form }: Located): boolean => form.type !== 'comment' && form.type !== 'definition' && form.type !== 'break'

/** Several tasks in one cell are parted by `<br>` or `;`. Each has its own place where the text stands as it is read; in a table bars may be escaped. */
export function tasksOf(written: string, place: Place): Cell['tasks'] {
  const source = place.block.text.slice(place.start, place.end)
  const isPlain = source.trim() === written.trim()
  const isEscaped = !isPlain && source.replaceAll('\\|', '|').trim() === written.trim()
  const text = (isPlain || isEscaped ? source : written).replace(COMMENT, (comment) => ' '.repeat(comment.length)).trimEnd()
  let from = 0
  return [...text.matchAll(BREAK), undefined].flatMap((mark) => {
    const part = text.slice(from, mark?.index ?? text.length)
    const task = part.trim()
    const start = place.start + from + part.length - part.trimStart().length
    if (mark) from = mark.index + mark[0].length
    if (task === '') return []
    const where = isPlain || isEscaped ? { ...place, start, end: start + task.length } : place
    return [withoutBullet(itemFromText(textScalarOf(isEscaped ? task.replaceAll('\\|', '|') : task, where), where), DASH)]
  })
}

/** A part of a cell without the bullet that it begins with. */
export function withoutBullet(item: ItemNode, pattern: RegExp): ItemNode {
  const { value, place } = item.text
  const bullet = typeof value === 'string' ? pattern.exec(value)?.[0] : undefined
  if (bullet === undefined || typeof value !== 'string') return item
  const where = place.block.text.startsWith(bullet, place.start) ? { ...place, start: place.start + bullet.length } : place
  return { ...item, place: where, text: { ...item.text, value: value.slice(bullet.length), place: where } }
}

/** Bullets that a cell or a line has for its parts: `- kysyy<br>- kertoo`. */
const DASH = /^[-–•*+]\s{1,3}(?=\S)/u

const COMMENT = /<!--.{0,400}?-->/gu
const BREAK = /<br\s{0,3}\/?>|;/giu
