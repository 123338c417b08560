// Cuts a Markdown body into blocks that are read alone, and after an edit cuts again only around it.
import { offsets } from '../../offsets.ts'
import { spliced } from '../../listEdits.ts'
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
export function readBlocks(text: string): Placed<MarkdownBlock> {
  const blocks: MarkdownBlock[] = []
  const starts: number[] = []
  for (let start = startAfterBlanks(text, 0); start !== undefined; ) {
    const source = text.slice(start)
    const cut = readCut(source)
    blocks.push(blockOf(source.slice(0, cut.end), cut, blocks.at(-1)))
    starts.push(start)
    start = startAfterBlanks(text, start + cut.end)
  }
  return { blocks, starts: offsets(starts) }
}

/**
 * The blocks after one edit, equal to `readBlocks(textAfter)`. `edit` has offsets of the body before. Blocks that the edit does not reach are the
 * same objects as before.
 */
export function editBlocks(before: Placed<MarkdownBlock>, textAfter: Text, edit: TextEdit): Placed<MarkdownBlock> {
  // Where a block ends depends on the line behind it, so the block before the edited one is read again too.
  const from = Math.max(0, before.starts.countUpTo(edit.start) - 2)
  const top = from === 0 ? 0 : before.starts.at(from)
  for (let behind = READ_BEHIND; ; behind *= FURTHER) {
    const end = edit.start + edit.text.length + behind
    const isLast = end >= textAfter.length
    const text = isLast ? textAfter.slice(top) : wholeLines(textAfter.slice(top, end))
    const after = editWithin(before, from, { text, start: top, isLast }, edit)
    if (after) return after
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
function editWithin(before: Placed<MarkdownBlock>, from: number, { text, start: top, isLast }: Stretch, edit: TextEdit): Placed<MarkdownBlock> | undefined {
  const moved = edit.text.length - (edit.end - edit.start)
  const blocks: MarkdownBlock[] = []
  const starts: number[] = []
  const replace = (to: number): Placed<MarkdownBlock> => ({ blocks: spliced(before.blocks, from, to, blocks), starts: before.starts.after(from, to, starts, moved) })
  let last = before.blocks[from - 1]
  for (let at = startAfterBlanks(text, 0); at !== undefined; ) {
    const start = top + at
    const rest = start < edit.start + edit.text.length ? undefined : indexOf(before, start - moved, edit.end)
    if (rest !== undefined) {
      const next = before.blocks[rest] as MarkdownBlock
      if (next.joins === continues(last?.forms.at(-1), next.forms[0])) return replace(rest)
      // A new block has forms of its own: what was remembered of the old ones stands in the old block.
      blocks.push(blockOf(next.text, readCut(next.text), last))
      starts.push(start)
      return replace(rest + 1)
    }
    const source = text.slice(at)
    const cut = readCut(source)
    const end = startAfterBlanks(text, at + cut.end)
    // a block ends before a line that says so; without one it may go on
    if (end === undefined && !isLast) return undefined
    const index = from + blocks.length
    const old = before.blocks[index]
    // One from behind the edit is not taken here: it comes later, and no block stands in two places.
    const same = old && start < edit.end && before.starts.at(index) === start && old.joins === joins(last, cut) && old.text === source.slice(0, cut.end)
    last = same ? old : blockOf(copyOf(source.slice(0, cut.end)), cut, last)
    blocks.push(last)
    starts.push(start)
    at = end
  }
  return isLast ? replace(before.blocks.length) : undefined
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

/** The block that starts at an offset; undefined when none from `least` on does. */
function indexOf({ starts }: Placed, start: number, least: number): number | undefined {
  const index = starts.countUpTo(start) - 1
  return start >= least && starts.at(index) === start ? index : undefined
}
