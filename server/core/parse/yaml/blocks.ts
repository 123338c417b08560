// YAML as blocks: cut at top-level keys and their items, each read alone, and read again only where the text was edited.
import { offsets } from '../../offsets.ts'
import { spliced } from '../../listEdits.ts'
import { copyOf, type TextEdit } from '../../text.ts'
import type { Placed } from '../markdown/form.ts'
import { assemble, shown } from './assemble.ts'
import { readPiece, readWhole } from './block.ts'
import { cutFrom, TOP, type Piece } from './cut.ts'
import type { YamlBlock, YamlTree } from './tree.ts'

/** Blocks that only the library can read; a text with more of them is read at once, within the bounds of such texts. */
const MAX_HARD = 2_000

/** Reads a text without a mark of byte order. Never throws; what cannot be read is a problem of the tree. */
export function readYaml(text: string): YamlTree {
  const pieces = cutFrom(text, 0, TOP, () => false)
  const blocks = readPieces(text, pieces, text.length, (slice, piece) => readPiece(slice, piece))
  return treeOf(text, blocks && { blocks, starts: offsets(pieces.map(({ start }) => start)) })
}

/** Reads a text that came from `before` by one edit. Equals `readYaml(textAfter)`; what the edit does not touch keeps its identity. */
export function editYaml(before: YamlTree, textAfter: string, edit: TextEdit): YamlTree {
  const { blocks, starts } = before
  if (blocks.length === 0 || blocks[0]?.content.type === 'whole') return readYaml(textAfter)
  const from = Math.max(0, starts.countUpTo(edit.start - 1) - 2)
  const moved = edit.text.length - (edit.end - edit.start)
  const editEnd = edit.start + edit.text.length
  let old = from
  let end = textAfter.length
  const pieces = cutFrom(textAfter, starts.at(from), indentOf(blocks[from]), (piece) => {
    if (piece.start < editEnd) return false
    while (old < blocks.length && starts.at(old) + moved < piece.start) old++
    const same = blocks[old]
    if (same === undefined || starts.at(old) + moved !== piece.start || starts.at(old) < edit.end || !continues(same, piece)) return false
    end = piece.start
    return true
  })
  const fresh = readPieces(textAfter, pieces, end, (slice, piece, index) => {
    const same = blocks[from + index]
    // one from behind the edit is not taken here: it comes later, and no block stands in two places
    return same && starts.at(from + index) === piece.start && piece.start < edit.start && isOf(same, piece) && same.text === slice ? same : readPiece(copyOf(slice), piece)
  })
  if (fresh === undefined) return treeOf(textAfter, undefined)
  const to = end === textAfter.length ? blocks.length : old
  return treeOf(textAfter, { blocks: spliced(blocks, from, to, fresh), starts: starts.after(from, to, pieces.map(({ start }) => start), moved) }, before)
}

/** Undefined when a piece says that the text must not be cut. */
function readPieces(text: string, pieces: readonly Piece[], end: number, read: (slice: string, piece: Piece, index: number) => YamlBlock | undefined): readonly YamlBlock[] | undefined {
  const blocks: YamlBlock[] = []
  let hard = 0
  for (const [index, piece] of pieces.entries()) {
    const block = read(text.slice(piece.start, pieces[index + 1]?.start ?? end), piece, index)
    if (block === undefined || (block.hard && ++hard > MAX_HARD)) return undefined
    blocks.push(block)
  }
  return blocks
}

function treeOf(text: string, placed: Placed<YamlBlock> | undefined, before?: YamlTree): YamlTree {
  const { blocks } = placed ?? {}
  if (placed === undefined || blocks === undefined || crossesBlocks(blocks) || isMostlyHard(blocks)) return whole(text)
  const held = blocks.filter(({ content }) => content.type !== 'blank')
  if (held.length > 0 && !held.some(holdsEntry)) return whole(text)
  const first = held[0]?.content
  if (first?.type === 'entries' && first.opener) {
    const tree = whole(text)
    const content = tree.blocks[0]?.content
    if (content?.type === 'whole' && content.complete) return tree
  }
  return assemble(placed, before)
}

function whole(text: string): YamlTree {
  const block = readWhole(text)
  const root = block.content.type === 'whole' ? block.content.root : undefined
  return { blocks: [block], starts: offsets([0]), root, problems: shown(block.problems) }
}

function holdsEntry({ content }: YamlBlock): boolean {
  return content.type === 'head' || (content.type === 'entries' && content.entries.length > 0)
}

/** True when reading all blocks again would take longer than reading the text at once. */
function isMostlyHard(blocks: readonly YamlBlock[]): boolean {
  return blocks.length > MAX_HARD && blocks.filter(({ hard }) => hard).length > MAX_HARD
}

/** True when an alias in one block could mean an anchor in another. */
function crossesBlocks(blocks: readonly YamlBlock[]): boolean {
  const anchors = new Set<string>()
  const wanted: string[] = []
  for (const { content } of blocks) {
    if (content.type !== 'entries' && content.type !== 'items') continue
    content.anchors?.forEach((name) => anchors.add(name))
    if (content.unresolved !== undefined) wanted.push(...content.unresolved)
  }
  return wanted.length > 0 && wanted.some((name) => anchors.has(name))
}

/** The list that is open where a block starts. */
function indentOf(block: YamlBlock | undefined): number {
  return block?.content.type === 'items' ? block.content.indent : TOP
}

/** Whether a block was read from a piece of this sort: then the same text makes the same block. */
function isOf({ content }: YamlBlock, { type, indent }: Piece): boolean {
  if (content.type === 'items' || content.type === 'head') return type === (content.type === 'items' ? 'item' : 'head') && content.indent === indent
  return type === (content.type === 'entries' ? 'top' : content.type)
}

/** Whether the old blocks from `same` on are what the cut would find from `piece` on. */
function continues({ content }: YamlBlock, piece: Piece): boolean {
  return content.type === 'items' ? piece.type === 'item' && piece.indent === content.indent : piece.type !== 'item' && content.type !== 'blank'
}
