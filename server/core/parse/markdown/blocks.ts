// Cuts a Markdown body into blocks that are read alone, and after an edit cuts again only around it.
import { copyOf, type Text, type TextEdit } from '../../text.ts'
import { hasLongLine } from './beyond.ts'
import type { Form, MarkdownBlock, Placed } from './form.ts'
import { lineAt, startAfterBlanks } from './lines.ts'
import { readParsed } from './parsed.ts'
import { readPlain } from './plain.ts'
import { readSingle, type Cut } from './single.ts'

/**
 * The blocks of a Markdown body in order; what stands between them is blank. The structure of all their forms together is that of CommonMark with
 * GFM tables and task lists. A new block starts with a line that starts something new whatever stands before it: after a blank line, with a list
 * marker, with a heading; headings of one line stand alone. Never throws.
 */
export function readBlocks(text: string): readonly Placed<MarkdownBlock>[] {
  const blocks: Placed<MarkdownBlock>[] = []
  for (let start = startAfterBlanks(text, 0); start !== undefined; ) {
    const source = text.slice(start)
    const cut = readCut(source)
    blocks.push({ start, block: blockOf(source.slice(0, cut.end), cut, blocks.at(-1)?.block) })
    start = startAfterBlanks(text, start + cut.end)
  }
  return blocks
}

/**
 * The blocks after one edit, equal to `readBlocks(textAfter)`. `edit` has offsets of the body before. Blocks that the edit does not reach are the
 * same objects as before; behind it they only have a new start.
 */
export function editBlocks(before: readonly Placed<MarkdownBlock>[], textAfter: Text, edit: TextEdit): readonly Placed<MarkdownBlock>[] {
  // Where a block ends depends on the line behind it, so the block before the edited one is read again too.
  const from = Math.max(0, countUpTo(before, edit.start) - 2)
  const top = from === 0 ? 0 : startAt(before, from)
  for (let behind = READ_BEHIND; ; behind *= FURTHER) {
    const end = edit.start + edit.text.length + behind
    const isLast = end >= textAfter.length
    const text = isLast ? textAfter.slice(top) : wholeLines(textAfter.slice(top, end))
    const blocks = editWithin(before, from, { text, start: top, isLast }, edit)
    if (blocks) return blocks
  }
}

/** So much behind an edit is looked at first, and so many times as much when a block goes on beyond it. */
const READ_BEHIND = 1_000
const FURTHER = 8

/** Where blocks are read again. `isLast`: it goes on to the end of the body. */
interface Stretch {
  readonly text: string
  readonly start: number
  readonly isLast: boolean
}

/** The blocks after an edit, those from the one at `from` on read in a stretch; undefined when what stands behind the stretch has to do with them. */
function editWithin(before: readonly Placed<MarkdownBlock>[], from: number, { text, start: top, isLast }: Stretch, edit: TextEdit): readonly Placed<MarkdownBlock>[] | undefined {
  const moved = edit.text.length - (edit.end - edit.start)
  const blocks = before.slice(0, from)
  for (let at = startAfterBlanks(text, 0); at !== undefined; ) {
    const start = top + at
    const last = blocks.at(-1)?.block
    const rest = start < edit.start + edit.text.length ? [] : restFrom(before, start - moved, edit.end)
    if (rest.length > 0) return blocks.concat(moveAll(rest, moved, last))
    const source = text.slice(at)
    const cut = readCut(source)
    const next = startAfterBlanks(text, at + cut.end)
    // a block ends before a line that says so; without one it may go on
    if (next === undefined && !isLast) return undefined
    const old = before[blocks.length]
    // One from behind the edit is not taken here: it comes later, and no block stands in two places.
    const same = start < edit.end && old?.start === start && old.block.joins === joins(last, cut) && old.block.text === source.slice(0, cut.end)
    blocks.push(same ? old : { start, block: blockOf(copyOf(source.slice(0, cut.end)), cut, last) })
    at = next
  }
  return isLast ? blocks : undefined
}

/** A text without the line at its end, which may go on behind it. */
const wholeLines = (text: string): string => text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)

/** Reads the block at the start of a text. */
function readCut(text: string): Cut {
  const first = lineAt(text, 0)
  const simple = (first.indent > 3 ? undefined : readSingle(text, first)) ?? readPlain(text, first)
  if (simple === undefined) return readParsed(text, first)
  return hasLongLine(text, simple.end) ? { end: simple.end, forms: undefined } : simple
}

function blockOf(text: string, cut: Cut, before: MarkdownBlock | undefined): MarkdownBlock {
  if (cut.forms === undefined) return { text, forms: [{ type: 'paragraph', start: 0, end: text.length }], joins: false, opaque: true }
  return { text, forms: cut.forms, joins: joins(before, cut) }
}

function joins(before: MarkdownBlock | undefined, { forms }: Cut): boolean {
  return continues(before?.forms.at(-1), forms?.[0])
}

const continues = (a: Form | undefined, b: Form | undefined): boolean => a?.type === 'list' && b?.type === 'list' && a.marker === b.marker

/** The blocks from the one that starts at `start` on; none when no block from `least` on starts there. */
function restFrom(blocks: readonly Placed<MarkdownBlock>[], start: number, least: number): readonly Placed<MarkdownBlock>[] {
  const index = countUpTo(blocks, start) - 1
  return start >= least && startAt(blocks, index) === start ? blocks.slice(index) : []
}

function moveAll(blocks: readonly Placed<MarkdownBlock>[], by: number, before: MarkdownBlock | undefined): readonly Placed<MarkdownBlock>[] {
  return blocks.map(({ start, block }, index) => {
    const isAsBefore = index > 0 || block.joins === continues(before?.forms.at(-1), block.forms[0])
    // A new block has forms of its own: what was remembered of the old ones stands in the old block.
    return { start: start + by, block: isAsBefore ? block : blockOf(block.text, readCut(block.text), before) }
  })
}

const startAt = (blocks: readonly Placed<MarkdownBlock>[], index: number): number => blocks[index]?.start ?? 0

/** How many blocks start at an offset or before it. */
function countUpTo(blocks: readonly Placed<MarkdownBlock>[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startAt(blocks, middle) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
