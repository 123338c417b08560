// Binds the content of one section to its property: text, list, table, object, matrix or a single value.
import type { Cell, Entry, Node, Place, ScalarNode } from '../node.ts'
import type { Memo } from '../memo.ts'
import { placeOf, sourceOf, type Content, type Located, type Piece } from '../parse/markdown/outline.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import { itemFromText } from './bindYaml.ts'
import { bindList, itemFrom } from './bindList.ts'
import { extentOf, headingOf, isParagraph, joinLines, markdownOf, textOfPieces, textScalarOf } from './bindText.ts'
import { linesOf, pairIn, pairsIn, type Line } from './lines.ts'
import type { Kind, Level, Property } from './kind.ts'
import { fold } from './labels.ts'
import { leafFor } from './scalar.ts'
import { rowsOf, tableProperty, type Row } from './table.ts'

/** A property of the root that stands inside another one's section (`within`). */
export interface Inner {
  readonly property: Property
  readonly node: Node
  readonly heading: Place
  readonly pieces: readonly Piece[]
}

export interface BoundSection {
  readonly node: Node
  readonly inner: readonly Inner[]
}

/** Binds a section. `pieces`: its own piece first, then those of its sub-headings. */
export function bindSection(pieces: readonly Piece[], property: Property, kind: Kind, memo: Memo): BoundSection {
  const guests = kind.root.properties.filter(({ within }) => within === property.key)
  const { kept, inner } = takeGuests(pieces, guests, memo)
  const own = kept[0] ?? pieces[0]
  if (!own) return { node: { type: 'map', place: { block: { text: '' }, start: 0, end: 0 }, entries: [] }, inner }
  const place = extentOf(kept, headingOf(own))
  switch (property.type) {
    case 'list':
      return { node: bindList(kept, property, place, memo), inner }
    case 'object':
      return bindObject(kept, property.level, guests, place, inner, memo)
    case 'array': case 'references':
      return { node: bindArray(kept, property, place, memo), inner }
    case 'matrix':
      return { node: bindMatrix(kept, place, memo), inner }
    case 'text': case 'any':
      return { node: textScalarOf(textOfPieces(kept), place), inner }
    default: {
      const source = joinLines(kept[0]?.contents.filter(isParagraph).map((content) => sourceOf(content)).join('\n') ?? '', ' ')
      return { node: { type: 'scalar', place, value: source === '' ? null : leafFor(property, { value: source, source }) }, inner }
    }
  }
}

/** Sub-headings and tables that belong to another property of the root go there; the rest stays. */
function takeGuests(pieces: readonly Piece[], guests: readonly Property[], memo: Memo): { readonly kept: readonly Piece[]; readonly inner: readonly Inner[] } {
  if (guests.length === 0) return { kept: pieces, inner: [] }
  const inner: Inner[] = []
  const kept = pieces.flatMap((piece, index) => {
    const guest = index > 0 ? guests.find(({ names }) => names.has(fold(piece.title))) : undefined
    if (guest) {
      inner.push({ property: guest, node: bindSingle([piece], guest, memo), heading: headingOf(piece), pieces: [piece] })
      return []
    }
    const contents = piece.contents.filter((content) => {
      const owner = content.type === 'form' && content.form.type === 'table' ? tableProperty(content as Located<TableForm>, guests) : undefined
      if (!owner || content.type !== 'form') return true
      const place = placeOf(content)
      inner.push({ property: owner, node: { type: 'seq', place, children: elementsOf(rowsOf(content as Located<TableForm>), owner) }, heading: place, pieces: [] })
      return false
    })
    return [contents.length === piece.contents.length ? piece : { ...piece, contents }]
  })
  return { kept, inner }
}

function bindSingle(pieces: readonly Piece[], property: Property, memo: Memo): Node {
  const [own] = pieces
  const place = own ? extentOf(pieces, headingOf(own)) : { block: { text: '' }, start: 0, end: 0 }
  if (property.type === 'list') return bindList(pieces, property, place, memo)
  if (property.type === 'array' || property.type === 'references') return bindArray(pieces, property, place, memo)
  if (property.type === 'object') return bindObject(pieces, property.level, [], place, [], memo).node
  const text = textOfPieces(pieces)
  return { type: 'scalar', place, value: property.type === 'text' || property.type === 'any' ? text : text === '' ? null : leafFor(property, { value: text, source: text }) }
}

/** An object: `Label: value` lines and items, two-column tables, sub-headings; what has no label stays as its text. */
function bindObject(pieces: readonly Piece[], level: Level | undefined, guests: readonly Property[], place: Place, before: readonly Inner[], memo: Memo): BoundSection {
  const entries: Entry[] = []
  const inner: Inner[] = [...before]
  const prose: string[] = []
  let prosePlace: Place | undefined
  const keep = (text: string, where: Place): void => {
    prose.push(text)
    prosePlace ??= where
  }
  const add = (found: Found): void => {
    if (!level?.properties.includes(found.property)) inner.push({ property: found.property, node: found.node, heading: found.keyPlace, pieces: [] })
    else if (!entries.some(({ key }) => key === found.property.key)) entries.push({ key: found.property.key, label: found.label, keyPlace: found.keyPlace, value: found.node, known: true, source: 'body' })
    else keep(found.whole, found.keyPlace)
  }
  for (const [index, piece] of pieces.entries()) {
    const owner = index > 0 ? level?.byHeading.get(fold(piece.title)) ?? level?.byLabel.get(fold(piece.title)) : undefined
    if (owner) {
      add({ property: owner, label: piece.title, keyPlace: headingOf(piece), node: bindSingle([piece], owner, memo), whole: piece.title })
      continue
    }
    if (index > 0 && piece.heading) keep(`${'#'.repeat(piece.level)} ${piece.title}`, headingOf(piece))
    for (const content of piece.contents) {
      const found = foundIn(content, level, guests)
      for (const one of found.pairs) add(one)
      for (const line of found.rest) keep(line.text, line.place)
    }
  }
  if (prose.length > 0 && prosePlace) entries.push({ key: 'text', label: 'text', keyPlace: prosePlace, value: textScalarOf(prose.join('\n\n'), prosePlace), known: true, source: 'body' })
  return { node: { type: 'map', place, entries }, inner }
}

interface Found {
  readonly property: Property
  readonly label: string
  readonly keyPlace: Place
  readonly node: Node
  readonly whole: string
}

function foundIn(content: Content, level: Level | undefined, guests: readonly Property[]): { readonly pairs: readonly Found[]; readonly rest: readonly Line[] } {
  const pairs: Found[] = []
  const rest: Line[] = []
  const properties = [...(level?.properties ?? []), ...guests]
  for (const line of linesOf(content)) {
    const found = pairsIn(line, properties)
    if (found.length > 0) for (const pair of found) pairs.push({ ...pair, node: { type: 'scalar', place: pair.place, value: pair.value === '' ? null : leafFor(pair.property, { value: pair.value, source: pair.value }) }, whole: line.text })
    else rest.push(line)
  }
  return { pairs, rest }
}

/** An array: table rows, or list items, or paragraph lines, each an element. */
function bindArray(pieces: readonly Piece[], property: Property, place: Place, memo: Memo): Node {
  const children: Node[] = []
  for (const content of pieces.flatMap(({ contents }) => contents)) {
    if (content.type === 'wholeList') children.push(...content.items.map((item) => elementFrom(itemFrom(item, property, memo), property)))
    else if (content.form.type === 'table') children.push(...elementsOf(rowsOf(content as Located<TableForm>), property))
    else if (content.form.type === 'paragraph') children.push(...linesOf(content).map((line) => elementFrom(itemFromText(textScalarOf(line.text, line.place), line.place), property)))
  }
  return { type: 'seq', place, children }
}

/** An item as an element: an object with its fields and its text under the first free property, or just its text. */
function elementFrom(item: ReturnType<typeof itemFromText>, property: Property): Node {
  const element = property.element
  if (element?.type !== 'object' || !element.level) return { ...item.text, value: leafFor(element ?? property, { value: String(item.text.value), source: String(item.text.value) }) }
  const pair = pairIn({ text: String(item.text.value), place: item.text.place }, element.level.properties)
  const fields = pair ? [{ key: pair.property.key, label: pair.label, keyPlace: pair.keyPlace, value: scalarFor(pair.property, pair.value, pair.place), known: true, source: 'body' as const }, ...item.fields] : item.fields
  const taken = new Set(fields.map(({ key }) => key))
  const free = element.level.properties.find(({ key }) => !taken.has(key))
  const text: readonly Entry[] = pair || !free || item.text.value === '' ? [] : [{ key: free.key, label: free.key, keyPlace: item.text.place, value: scalarFor(free, String(item.text.value), item.text.place), known: true, source: 'body' }]
  return { type: 'map', place: item.place, entries: [...text, ...fields] }
}

const scalarFor = (property: Property, value: string, place: Place): ScalarNode => ({ type: 'scalar', place, value: leafFor(property, { value, source: value }) })

/** Table rows as elements of an array: maps by their header labels. */
function elementsOf(rows: readonly Row[], property: Property): readonly Node[] {
  const level = property.element?.level ?? property.level
  return rows.map((row) => ({
    type: 'map', place: row.place,
    entries: row.cells.filter(({ text }) => text !== '').map((cell) => {
      const field = level?.byLabel.get(fold(cell.header))
      return { key: field?.key ?? cell.header, label: cell.header, keyPlace: cell.headerPlace, value: field ? scalarFor(field, cell.text, cell.place) : textScalarOf(cell.text, cell.place), known: field !== undefined, source: 'body' as const }
    }),
  }))
}

/** Rows × columns: a table with the row names in its first column, or headings for rows with labelled lines or headings for columns. */
function bindMatrix(pieces: readonly Piece[], place: Place, memo: Memo): Node {
  const cells: Cell[] = []
  const text: { readonly node: ScalarNode; readonly at: number }[] = []
  const [own, ...below] = pieces
  for (const content of own?.contents ?? []) {
    if (content.type === 'form' && content.form.type === 'table') cells.push(...rowsOf(content as Located<TableForm>).flatMap(cellsOfRow))
    else if (content.type === 'form' && content.form.type !== 'comment') text.push({ node: textScalarOf(markdownOf(content), placeOf(content)), at: cells.length })
  }
  let phase = ''
  let rowLevel = Infinity
  for (const piece of below) {
    if (piece.level <= rowLevel) {
      rowLevel = piece.level
      phase = piece.title
      for (const content of piece.contents) {
        for (const line of linesOf(content)) {
          const label = /^\**([^:*]{1,60}?)\**\s*:\s*\**\s*(.*)$/u.exec(line.text)
          if (label) cells.push({ phase, actor: (label[1] ?? '').trim(), tasks: tasksOf(label[2] ?? '', line.place), place: line.place })
          else text.push({ node: textScalarOf(line.text, line.place), at: cells.length })
        }
      }
    } else {
      const tasks = piece.contents.flatMap((content) => (content.type === 'wholeList' ? content.items.map((item) => itemFrom(item, undefined, memo)) : linesOf(content).map((line) => itemFromText(textScalarOf(line.text, line.place), line.place))))
      cells.push({ phase, actor: piece.title, tasks, place: headingOf(piece) })
    }
  }
  return { type: 'matrix', place, cells, text }
}

function cellsOfRow(row: Row): readonly Cell[] {
  const [first, ...rest] = row.cells
  const phase = (first?.text ?? '').replace(/^\d{1,3}[.)]{1,2}\s*/u, '')
  return rest.map((cell) => ({ phase, actor: cell.header, tasks: tasksOf(cell.text, cell.place), place: cell.place }))
}

/** Several tasks in one cell are parted by `<br>` or `;`. */
function tasksOf(text: string, place: Place): Cell['tasks'] {
  return text.split(/<br\s{0,3}\/?>|;/iu).map((task) => task.trim()).filter((task) => task !== '').map((task) => itemFromText(textScalarOf(task, place), place))
}

