// Blocks that only a parser understands. A block may end where the parse of its own text proves that nothing is left open.
import type { List, RootContent } from 'mdast'
import { hasLongLine, isTooComplex } from './beyond.ts'
import type { Line } from './lines.ts'
import { closesFence, contentColumn, fenceOf, htmlEnd, interrupts, isBlank, isBreak, isHeading, lineAt, markerOf, trimEnd } from './lines.ts'
import { formsOf, parse } from './mdastForms.ts'
import type { Cut } from './single.ts'

/** Reads the block at the start of a text, `first` being its first line: up to a line that starts something new whatever stands before it. */
export function readParsed(text: string, first: Line): Cut {
  const isList = first.indent <= 3 && isItem(first)
  let rule: Rule = { list: isList, column: isList ? contentColumn(first) : Infinity, afterBlank: false }
  let at = first.next
  for (let tries = 1; ; tries++) {
    const next = nextStart(text, at, rule)
    const end = trimEnd(text, 0, next?.start ?? text.length)
    const source = text.slice(0, end)
    if (hasLongLine(source) || isTooComplex(source)) return { end, forms: undefined }
    const nodes = parse(source)
    const open = next && openBefore(source, nodes, next, lineAt(text, end).next < next.start)
    if (next === undefined || open === undefined) return { end, forms: formsOf(source, nodes) }
    rule = { ...rule, ...open }
    at = open.closes === undefined ? next.next : lineBehind(text, next, open.closes)
    // Trying again and again must not cost the square of the text's length.
    if (tries >= FREE_TRIES) at = Math.max(at, lineAt(text, 2 * end).next)
  }
}

/** Which lines may start a new block. */
interface Rule {
  /** Any list marker does, as we are in a list; else only one that can end a paragraph. */
  readonly list: boolean
  /** Lines indented to this column or more do not: they belong to the item. */
  readonly column: number
  /** Only a line after a blank one does. */
  readonly afterBlank: boolean
}
/** What is left open: the rule for the next try, and how the line looks that closes it. */
interface Open extends Partial<Rule> {
  readonly closes?: (line: Line) => boolean
}

const FREE_TRIES = 4

const isItem = (line: Line): boolean => markerOf(line.content) !== undefined && !isBreak(line.content)

function nextStart(text: string, from: number, rule: Rule): Line | undefined {
  for (let at = from, afterBlank = false; at < text.length; ) {
    const line = lineAt(text, at)
    const inReach = !isBlank(line) && line.indent <= 3 && line.indent < rule.column
    if (inReach && (afterBlank || (!rule.afterBlank && startsAnywhere(line, rule)))) return line
    afterBlank = isBlank(line)
    at = line.next
  }
  return undefined
}

const startsAnywhere = (line: Line, { list }: Rule): boolean => isHeading(line.content) || (isItem(line) && (list || interrupts(line.content)))

function lineBehind(text: string, from: Line, closes: (line: Line) => boolean): number {
  let line = from
  while (!closes(line) && line.next < text.length) line = lineAt(text, line.next)
  return line.next
}

/** What of a parsed text is left open before the line that follows it; undefined when nothing is. */
function openBefore(source: string, nodes: readonly RootContent[], next: Line, afterBlank: boolean): Open | undefined {
  const last = nodes.at(-1)
  if (last?.type === 'list') return openItem(source, last, next)
  const open = last?.type === 'code' ? openFence(source, last) : undefined
  const openTag = last?.type === 'html' ? openHtml(source, last, afterBlank) : undefined
  const isFree = afterBlank || isHeading(next.content) || interrupts(next.content)
  return open ?? openTag ?? (isFree ? undefined : { list: false })
}

function openFence(source: string, node: RootContent): Open | undefined {
  const { first, last } = endLines(source, node)
  const fence = first.indent > 3 ? undefined : fenceOf(first.content)
  if (fence === undefined || (first.start < last.start && closesFence(last, fence))) return undefined
  return { closes: (line) => closesFence(line, fence) }
}

function openHtml(source: string, node: RootContent, afterBlank: boolean): Open | undefined {
  const { first, last } = endLines(source, node)
  const closing = htmlEnd(first.content)
  if (closing === undefined) return afterBlank ? undefined : { afterBlank: true }
  const { end, skip } = closing
  if (end.test(first.content.slice(skip)) || (first.start < last.start && end.test(last.content))) return undefined
  return { closes: (line) => end.test(line.content) }
}

function openItem(source: string, list: List, next: Line): Open | undefined {
  const item = list.children.at(-1)
  if (item === undefined) return undefined
  const { first } = endLines(source, item)
  const column = contentColumn(first)
  return next.indent >= column ? { column } : undefined
}

function endLines(source: string, { position }: RootContent): { readonly first: Line; readonly last: Line } {
  const { start, end } = position ?? { start: { offset: 0, column: 1 }, end: { offset: 0 } }
  const first = lineAt(source, (start.offset ?? 0) - start.column + 1)
  const to = trimEnd(source, first.from, end.offset ?? 0)
  let last = first
  while (last.next < to) last = lineAt(source, last.next)
  return { first, last }
}
