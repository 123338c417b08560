// Quadrants that are written as one table, as a form or a wall chart has them: names in the header, in a row of their own or at the top of their cell.
import type { ListNode, Place } from '../node.ts'
import type { Memo } from '../memo.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import type { Content, Located, Piece } from '../parse/markdown/outline.ts'
import { tasksOf } from './bindMatrix.ts'
import { markdownOf } from './bindText.ts'
import type { Kind, Property } from './kind.ts'
import { fold } from './labels.ts'

/** A quadrant that a table holds. `heading`: the cell, or the words in it, that name it. */
export interface TabledQuadrant {
  readonly property: Property
  readonly node: ListNode
  readonly heading: Place
  readonly pieces: readonly []
  readonly markdown: string
}

export interface PieceWithTables {
  /** The piece without the tables that hold quadrants. */
  readonly piece: Piece
  readonly quadrants: readonly TabledQuadrant[]
}

/** Takes the tables of quadrants out of a piece; the same result as long as the piece is the same. */
export function takeQuadrants(piece: Piece, kind: Kind, memo: Memo): PieceWithTables {
  if (kind.groups.length === 0 || !piece.contents.some(isTable)) return { piece, quadrants: [] }
  return memo(piece, kind.groups, () => {
    const quadrants: TabledQuadrant[] = []
    const contents = piece.contents.filter((content) => {
      const found = isTable(content) ? quadrantsIn(content as Located<TableForm>, kind) : []
      quadrants.push(...found)
      return found.length === 0
    })
    return quadrants.length === 0 ? { piece, quadrants } : { piece: { ...piece, contents }, quadrants }
  })
}

const isTable = (content: Content): boolean => content.type === 'form' && content.form.type === 'table'

/** At least two quadrants; none when a cell of the table says anything else. */
function quadrantsIn(table: Located<TableForm>, kind: Kind): readonly TabledQuadrant[] {
  const found = new Map<Property, Draft>()
  const columns: (Property | undefined)[] = []
  for (const row of table.form.rows) {
    for (const [column, cell] of row.cells.entries()) {
      const place = { block: table.block, ...cell }
      const parts = tasksOf(table.block.text.slice(cell.start, cell.end).replaceAll('\\|', '|'), place)
      const [first] = parts
      if (!first) continue
      const named = quadrantNamed(first.text.value, kind)
      if (named) {
        columns[column] = named
        if (!found.has(named)) found.set(named, { heading: first.text.place, items: [] })
      }
      const property = columns[column]
      const items = parts.slice(named ? 1 : 0)
      if (property) found.get(property)?.items.push(...items)
      else if (items.length !== 1 || !kind.groups.some(({ names }) => names.has(fold(bare(items[0]?.text.value))))) return []
    }
  }
  const markdown = markdownOf(table)
  return found.size < 2 ? [] : [...found].map(([property, { heading, items }]) => ({
    property, heading, markdown, pieces: [],
    node: { type: 'list', place: heading, items: items.map(withoutBullet), groups: [], text: [] },
  }))
}

interface Draft {
  readonly heading: Place
  readonly items: ListNode['items'][number][]
}

const quadrantNamed = (text: unknown, { root }: Kind): Property | undefined => {
  const property = root.byHeading.get(fold(bare(text)))
  return property?.roles.includes('quadrant') ? property : undefined
}

const bare = (text: unknown): string => (typeof text === 'string' ? text.replace(/[*_]/gu, '') : '')

/** Items of a cell may have bullets of their own: `- aika<br>- raha`. */
function withoutBullet(item: Draft['items'][number]): Draft['items'][number] {
  const { value, place } = item.text
  const bullet = typeof value === 'string' ? BULLET.exec(value)?.[0] : undefined
  if (bullet === undefined || typeof value !== 'string') return item
  const isPlain = place.block.text.startsWith(bullet, place.start)
  const where = isPlain ? { ...place, start: place.start + bullet.length } : place
  return { ...item, place: where, text: { ...item.text, value: value.slice(bullet.length), place: where } }
}

const BULLET = /^(?:[-–•*+]|\d{1,2}[.)])\s{1,3}(?=\S)/u
