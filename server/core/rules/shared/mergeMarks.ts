// What a merge of two people's changes leaves in Markdown: `<<<<<<<` before the one, `>>>>>>>` behind the other.
import type { Block, Place } from '../../node.ts'
import { SIGN } from '../../signs.ts'
import type { DocumentView } from '../../view.ts'
import type { TextPlace } from '../rule.ts'

/** Where both texts stand. `place`: from the mark before the first, as far as its block goes; `to`: the line that ends the second, where there is one. */
export interface Merge {
  readonly mark: Place
  readonly place: Place
  readonly to?: Place
}

/** The open merges of a document in its order. In YAML they cannot be read at all, which is told where it is read. */
export function mergesIn(view: DocumentView): readonly Merge[] {
  const marks = view.perBlock(marksIn, SIGN.lessThan).flat()
  if (marks.length === 0) return []
  const blocks: readonly Block[] = [...new Set((view.outline?.pieces ?? []).flatMap((piece) => piece.blocks))]
  const order = new Map(blocks.map((block, index) => [block, index]))
  const isBefore = (a: Place, b: Place): boolean => (a.block === b.block ? a.start < b.start : (order.get(a.block) ?? 0) < (order.get(b.block) ?? 0))
  const ends = blocks.flatMap((block) => found(block.text, block, END))
  let behind = 0
  return marks.map((mark, index): Merge => {
    const { block, start } = mark
    const next = marks[index + 1]
    for (let end = ends[behind]; end && !isBefore(mark, end); end = ends[behind]) behind++
    const end = ends[behind]
    const to = end && (next === undefined || isBefore(end, next)) ? end : undefined
    const place = { block, start, end: to?.block === block ? to.end : next?.block === block ? next.start : block.text.length }
    return { mark, place, ...(to ? { to } : {}) }
  })
}

/** For `view.perBlock`. */
function marksIn(text: string, { notation }: TextPlace, block: Block): readonly Place[] | undefined {
  const marks = notation === 'markdown' && text.includes('<<<<<<<') ? found(text, block, START) : []
  return marks.length > 0 ? marks : undefined
}

const found = (text: string, block: Block, pattern: RegExp): readonly Place[] =>
  [...text.matchAll(pattern)].map(({ index, groups: { mark = '' } = {}, 0: whole }) => ({ block, start: index + whole.length - mark.length, end: index + whole.length }))

const START = /(?:^|[\r\n])[ \t]{0,8}(?<mark><{7})(?![^ \t\r\n])/gu
const END = /(?:^|[\r\n])[ \t]{0,8}(?<mark>>{7}(?:[ \t][^\r\n]{0,200})?)(?=[\r\n]|$)/gu
