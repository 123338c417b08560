// Lines of a text as edits see them: where they begin and end, which are blank, and how whole ones are taken out or put in.
import type { PlaceEdit } from '../problem.ts'
import { placeInText } from '../source.ts'
import type { Span } from '../text.ts'

interface Text {
  readonly text: string
}

/** The start of the line that an offset stands in. */
export function lineStart({ text }: Text, at: number): number {
  let start = at
  while (start > 0 && !isBreak(text, start - 1)) start--
  return start === 0 && text.startsWith('\ufeff') ? Math.min(1, at) : start
}

/** The end of the line that an offset stands in, before its line break. */
export function lineEnd({ text }: Text, at: number): number {
  let end = at
  while (end < text.length && !isBreak(text, end)) end++
  return end
}

/** The start of the next line, or the end of the text. */
export function nextLineStart(source: Text, at: number): number {
  const end = lineEnd(source, at)
  return end + (source.text.startsWith('\r\n', end) ? 2 : end < source.text.length ? 1 : 0)
}

/** True for a line without anything but white space; the end of the text counts as one. */
export function isBlankAt(source: Text, at: number): boolean {
  return source.text.slice(lineStart(source, at), lineEnd(source, at)).trim() === ''
}

/** The end of what is written before an offset: without the blank lines and spaces before it, but not before `from`. */
export function endOfContent({ text }: Text, from: number, to: number): number {
  let end = to
  while (end > from && /\s/u.test(text.charAt(end - 1))) end--
  return end
}

/** Puts a text in. The text has `\n` for line ends. */
export function insertAt(source: Text, at: number, text: string): PlaceEdit {
  return { place: placeInText(source, { start: at, end: at }), text }
}

/** Puts a text in the place of a span. */
export function replaceSpan(source: Text, span: Span, text: string): PlaceEdit {
  return { place: placeInText(source, span), text }
}

/**
 * Puts blocks of Markdown (without line ends around them) behind the content that ends at `end`, with one empty line on both sides; a line break
 * ends the text. `insertBlocks(…, '## B')` between `A` and `C` on lines of their own gives `A`, empty, `## B`, empty, `C`.
 */
export function insertBlocks(source: Text, end: number, blocks: string, top = 0): PlaceEdit {
  const { text } = source
  if (end <= top) {
    const next = text.slice(top, nextLineStart(source, top))
    const isFenced = top > 0 && !text.slice(0, top).endsWith('\ufeff')
    const behind = top >= text.length ? '\n' : next.trim() === '' ? '\n' : '\n\n'
    return insertAt(source, top, `${isFenced ? `${isBreak(text, top - 1) ? '' : '\n'}\n` : ''}${blocks}${behind}`)
  }
  const at = lineEnd(source, end)
  const next = nextLineStart(source, at)
  const behind = at === text.length ? '\n' : next === text.length || isBlankAt(source, next) ? '' : '\n'
  return insertAt(source, at, `\n\n${blocks}${behind}`)
}

/**
 * Takes whole lines out with the line break behind them. Where empty lines stand on both sides one of them goes too, so that none is doubled;
 * at the end of the text the empty lines before go.
 */
export function deleteLines(source: Text, { start, end }: Span): PlaceEdit {
  const { text } = source
  let from = lineStart(source, start)
  let to = nextLineStart(source, Math.max(start, end > start && isBreak(text, end - 1) ? end - 1 : end))
  const above = from > 0 && isBlankAt(source, beforeBreak(source, from))
  if (above && text.slice(to).trim() === '') {
    const kept = endOfContent(source, 0, from)
    from = kept === 0 ? 0 : nextLineStart(source, kept)
    to = text.length
  } else if (above && to < text.length && isBlankAt(source, to)) to = nextLineStart(source, to)
  return replaceSpan(source, { start: from, end: to }, '')
}

const isBreak = (text: string, at: number): boolean => text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13

/** An offset in the line before the one that starts at `start`. */
const beforeBreak = ({ text }: Text, start: number): number => (text.startsWith('\r\n', start - 2) ? start - 2 : start - 1)
