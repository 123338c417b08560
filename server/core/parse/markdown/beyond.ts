// Whether a text is beyond the bounds within which Markdown is read.
import { MAX_DEPTH, MAX_LINE, MAX_MARKERS } from '../../bounds.ts'
import type { Line } from './lines.ts'
import { lineAt, markerOf } from './lines.ts'

/** Whether a line of a block is too long, even for reading without the parser. `end`: where the block ends in the text. */
export function hasLongLine(text: string, end = text.length): boolean {
  if (end <= MAX_LINE) return false
  for (let at = 0; at < end; ) {
    const next = Math.min(lineAt(text, at).next, end)
    if (next - at > MAX_LINE) return true
    at = next
  }
  return false
}

/** Whether a block is too large, or may be nested too deep, for the parser. Never reads it as less deep than it is. */
export function isTooComplex(block: string): boolean {
  if (block.length > MAX_PARSED) return true
  let opened = 0
  for (let at = 0; at < block.length; ) {
    const line = lineAt(block, at)
    const { markers, depth } = nestingOf(line)
    opened += markers
    if (markers > MAX_MARKERS || Math.min(opened, depth) > MAX_DEPTH) return true
    at = line.next
  }
  return false
}

/** Characters of one block that is given to the parser, which needs up to 5 ms for 1,000 of them in deep lists. */
const MAX_PARSED = 50_000

/** How many container markers a line starts with, and how deep the last of them can stand at most. */
function nestingOf({ content, indent }: Line): { readonly markers: number; readonly depth: number } {
  let markers = 0
  let blanks = indent
  for (let at = 0; at < content.length; ) {
    const c = content[at]
    const width = c === '>' ? 1 : (markerOf(content.slice(at, at + LONGEST_MARKER + 1))?.length ?? 0)
    if (width > 0) markers++
    else if (c === ' ' || c === '\t') blanks += c === '\t' ? 4 : 1
    else break
    at += Math.max(width, 1)
  }
  return { markers, depth: markers + (blanks >> 1) }
}

const LONGEST_MARKER = '123456789.'.length
