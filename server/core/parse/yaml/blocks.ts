// YAML as blocks: cut at top-level keys and their items, each read alone, and read again only where the text was edited.
import { copyOf, type TextEdit } from '../../text.ts'
import type { Placed } from '../markdown/form.ts'
import { assemble, shown } from './assemble.ts'
import { readPiece, readWhole } from './block.ts'
import { cutFrom, TOP, type Piece } from './cut.ts'
import type { YamlBlock, YamlTree } from './tree.ts'

/** Blocks that only the library can read; a text with more of them is read at once, within the bounds of such texts. */
const MAX_HARD = 2_000

type PlacedBlocks = readonly Placed<YamlBlock>[]

/** Reads a text without a mark of byte order. Never throws; what cannot be read is a problem of the tree. */
export function readYaml(text: string): YamlTree {
  const pieces = cutFrom(text, 0, TOP, () => false)
  return treeOf(text, readPieces(text, pieces, text.length, (slice, piece) => readPiece(slice, piece)))
}

/** Reads a text that came from `before` by one edit. Equals `readYaml(textAfter)`; what the edit does not touch keeps its identity. */
export function editYaml(before: YamlTree, textAfter: string, edit: TextEdit): YamlTree {
  const { blocks } = before
  if (blocks.length === 0 || blocks[0]?.block.content.type === 'whole') return readYaml(textAfter)
  const from = Math.max(0, lastBefore(blocks, edit.start) - 1)
  const moved = edit.text.length - (edit.end - edit.start)
  const editEnd = edit.start + edit.text.length
  let old = from
  let end = textAfter.length
  const pieces = cutFrom(textAfter, blocks[from]?.start ?? 0, indentOf(blocks[from]), (piece) => {
    if (piece.start < editEnd) return false
    while (old < blocks.length && (blocks[old]?.start ?? 0) + moved < piece.start) old++
    const same = blocks[old]
    if (same === undefined || same.start + moved !== piece.start || same.start < edit.end || !continues(same, piece)) return false
    end = piece.start
    return true
  })
  const fresh = readPieces(textAfter, pieces, end, (slice, piece, index) => {
    const same = blocks[from + index]
    // one from behind the edit is not taken here: it comes later, and no block stands in two places
    return same && same.start === piece.start && piece.start < edit.start && isOf(same.block, piece) && same.block.text === slice ? same.block : readPiece(copyOf(slice), piece)
  })
  if (fresh === undefined) return treeOf(textAfter, undefined)
  const behind = end === textAfter.length ? [] : blocks.slice(old)
  const tail = moved === 0 ? behind : behind.map(({ start, block }) => ({ start: start + moved, block }))
  return treeOf(textAfter, [...blocks.slice(0, from), ...fresh, ...tail], before)
}

/** Undefined when a piece says that the text must not be cut. */
function readPieces(text: string, pieces: readonly Piece[], end: number, read: (slice: string, piece: Piece, index: number) => YamlBlock | undefined): PlacedBlocks | undefined {
  const blocks: Placed<YamlBlock>[] = []
  let hard = 0
  for (const [index, piece] of pieces.entries()) {
    const block = read(text.slice(piece.start, pieces[index + 1]?.start ?? end), piece, index)
    if (block === undefined || (block.hard && ++hard > MAX_HARD)) return undefined
    blocks.push({ start: piece.start, block })
  }
  return blocks
}

function treeOf(text: string, blocks: PlacedBlocks | undefined, before?: YamlTree): YamlTree {
  if (blocks === undefined || crossesBlocks(blocks) || isMostlyHard(blocks)) return whole(text)
  const held = blocks.filter(({ block }) => block.content.type !== 'blank')
  if (held.length > 0 && !held.some(holdsEntry)) return whole(text)
  const first = held[0]?.block.content
  if (first?.type === 'entries' && first.opener) {
    const tree = whole(text)
    const content = tree.blocks[0]?.block.content
    if (content?.type === 'whole' && content.complete) return tree
  }
  return assemble(blocks, before)
}

function whole(text: string): YamlTree {
  const block = readWhole(text)
  const root = block.content.type === 'whole' ? block.content.root : undefined
  return { blocks: [{ start: 0, block }], root, problems: shown(block.problems) }
}

function holdsEntry({ block: { content } }: Placed<YamlBlock>): boolean {
  return content.type === 'head' || (content.type === 'entries' && content.entries.length > 0)
}

/** True when reading all blocks again would take longer than reading the text at once. */
function isMostlyHard(blocks: PlacedBlocks): boolean {
  return blocks.length > MAX_HARD && blocks.filter(({ block }) => block.hard).length > MAX_HARD
}

/** True when an alias in one block could mean an anchor in another. */
function crossesBlocks(blocks: PlacedBlocks): boolean {
  const anchors = new Set<string>()
  const wanted: string[] = []
  for (const { block: { content } } of blocks) {
    if (content.type !== 'entries' && content.type !== 'items') continue
    content.anchors?.forEach((name) => anchors.add(name))
    if (content.unresolved !== undefined) wanted.push(...content.unresolved)
  }
  return wanted.length > 0 && wanted.some((name) => anchors.has(name))
}

/** The last block that starts before an offset. */
function lastBefore(blocks: PlacedBlocks, offset: number): number {
  let low = 0
  let high = blocks.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) < offset) low = middle
    else high = middle
  }
  return low
}

/** The list that is open where a block starts. */
function indentOf(placed: Placed<YamlBlock> | undefined): number {
  return placed?.block.content.type === 'items' ? placed.block.content.indent : TOP
}

/** Whether a block was read from a piece of this sort: then the same text makes the same block. */
function isOf({ content }: YamlBlock, { type, indent }: Piece): boolean {
  if (content.type === 'items' || content.type === 'head') return type === (content.type === 'items' ? 'item' : 'head') && content.indent === indent
  return type === (content.type === 'entries' ? 'top' : content.type)
}

/** Whether the old blocks from `same` on are what the cut would find from `piece` on. */
function continues(same: Placed<YamlBlock>, piece: Piece): boolean {
  const { content } = same.block
  return content.type === 'items' ? piece.type === 'item' && piece.indent === content.indent : piece.type !== 'item' && content.type !== 'blank'
}
