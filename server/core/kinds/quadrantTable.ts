// Quadrants that are written as one table, as a form or a wall chart has them: names in the header, in a row of their own or at the top of their cell.
import type { Group, ItemNode, ListNode, Place } from '../node.ts'
import type { Memo } from '../memo.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import type { Content, Located, Piece } from '../parse/markdown/outline.ts'
import { tasksOf, withoutBullet } from './bindMatrix.ts'
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
  if (!piece.contents.some(isTable)) return { piece, quadrants: [] }
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

/** At least two quadrants, and the strategies of a TOWS matrix under their own names (*SO-strategiat*); none when a cell of the table says anything else. */
function quadrantsIn(table: Located<TableForm>, kind: Kind): readonly TabledQuadrant[] {
  const found = new Map<Property, Draft>()
  const columns: (ItemNode[] | undefined)[] = []
  const strategies = kind.root.properties.find(({ roles, type }) => roles.includes('conclusions') && type === 'list')
  const others: { readonly row: number; readonly column: number }[] = []
  const named: { readonly row: number; readonly column: number }[] = []
  for (const [row, { cells }] of table.form.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const place = { block: table.block, ...cell }
      const parts = tasksOf(table.block.text.slice(cell.start, cell.end).replaceAll('\\|', '|'), place)
      const [first] = parts
      if (!first) continue
      const quadrant = quadrantNamed(first.text.value, kind)
      const own = quadrant ?? (found.size > 1 && STRATEGY.test(fold(bare(first.text.value))) ? strategies : undefined)
      if (own) {
        const draft = found.get(own) ?? { heading: first.text.place, items: [], groups: [] }
        const target = quadrant ? draft.items : []
        found.set(own, quadrant ? draft : { ...draft, groups: [...draft.groups, { title: first.text, refined: false, items: target, text: [], place: first.text.place }] })
        columns[column] = target
        named.push({ row, column })
      }
      const items = parts.slice(own ? 1 : 0)
      if (columns[column]) columns[column].push(...items)
      else if (items.length !== 1) return []
      else if (!kind.groups.some(({ names }) => names.has(fold(bare(items[0]?.text.value))))) others.push({ row, column })
    }
  }
  // what heads the rows and the columns may have any name (*Myönteiset*), as long as no quadrant stands beside it
  const isHead = ({ row, column }: { readonly row: number; readonly column: number }): boolean => (row === 0 && !named.some((one) => one.row === 0)) || (column === 0 && !named.some((one) => one.column === 0))
  if (!others.every(isHead)) return []
  const markdown = markdownOf(table)
  // what follows from the quadrants stands between them in a matrix
  return found.size < 2 ? [] : [...found].toSorted(([one], [other]) => Number(one === strategies) - Number(other === strategies)).map(([property, { heading, items, groups }]) => ({
    property, heading, markdown, pieces: [],
    node: { type: 'list', place: heading, items: withoutBullets(items), groups: groups.map((group) => ({ ...group, items: withoutBullets(group.items) })), text: [] },
  }))
}

interface Draft {
  readonly heading: Place
  readonly items: ItemNode[]
  readonly groups: readonly Group[]
}

const withoutBullets = (items: readonly ItemNode[]): readonly ItemNode[] => items.map((item) => withoutBullet(item, BULLET))

/** How the strategies that two quadrants give together are called: `SO`, `WT-strategiat`, `ST strategies`; folded. */
const STRATEGY = /^(?:so|wo|st|wt)(?: ?(?:strateg|toim|atgard|action)\p{L}{0,12})?$/u

const quadrantNamed = (text: unknown, { root }: Kind): Property | undefined => {
  const property = root.byHeading.get(fold(bare(text)))
  return property?.roles.includes('quadrant') ? property : undefined
}

const bare = (text: unknown): string => (typeof text === 'string' ? text.replace(/[*_]/gu, '') : '')

/** Items of a cell may have bullets or numbers of their own: `- aika<br>- raha`. */
const BULLET = /^(?:[-–•*+]|\d{1,2}[.)])\s{1,3}(?=\S)/u
