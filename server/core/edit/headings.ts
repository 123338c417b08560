// Levels of headings: one with all that stands under it goes up or down; a main heading is put in.
import type { Piece } from '../parse/markdown/outline.ts'
import type { PlaceEdit } from '../problem.ts'
import { frontmatterOf, type Source } from '../source.ts'
import type { DocumentView } from '../view.ts'
import { endOfContent, insertBlocks, lineEnd, replaceSpan } from './lines.ts'

/** Gives a heading another level, and those below it as many steps. Empty where one would go below level 6 or above level 1. */
export function shiftHeading(view: DocumentView, heading: Piece, level: number): readonly PlaceEdit[] {
  const pieces = view.outline?.pieces ?? []
  const at = pieces.indexOf(heading)
  const behind = pieces.findIndex((piece, index) => index > at && piece.level < heading.level + (level > heading.level ? 1 : 0))
  const own = at < 0 ? [] : pieces.slice(at, behind < 0 ? undefined : behind)
  const steps = level - heading.level
  if (own.some((piece) => piece.level + steps > 6 || piece.level + steps < 1)) return []
  return own.flatMap((piece) => setLevel(view, piece, piece.level + steps))
}

/** Writes a heading with another level. An underlined one keeps its line where there is one for the level. */
function setLevel(source: Source, { heading }: Piece, level: number): readonly PlaceEdit[] {
  if (!heading) return []
  const { start, end } = source.spanOf({ block: heading.block, start: heading.form.start, end: heading.form.end })
  const content = source.spanOf({ block: heading.block, ...heading.form.content })
  if (!heading.form.setext) {
    const marks = /^#{1,6}/u.exec(source.text.slice(start, start + 6))?.[0].length ?? 0
    const closing = /#+$/u.exec(source.text.slice(content.end, endOfContent(source, content.end, lineEnd(source, content.end))))?.[0].length ?? 0
    const last = endOfContent(source, content.end, lineEnd(source, content.end))
    return [replaceSpan(source, { start, end: start + marks }, '#'.repeat(level)), ...(closing > 0 ? [replaceSpan(source, { start: last - closing, end: last }, '#'.repeat(level))] : [])]
  }
  const line = endOfContent(source, start, end)
  const marks = /[=-]+$/u.exec(source.text.slice(start, line))?.[0].length ?? 0
  if (level <= 2) return [replaceSpan(source, { start: line - marks, end: line }, (level === 1 ? '=' : '-').repeat(Math.max(marks, 2)))]
  return [replaceSpan(source, { start, end: line }, `${'#'.repeat(level)} ${source.text.slice(content.start, content.end).replace(/\s+/gu, ' ')}`)]
}

/** Puts a main heading at the top of the body. */
export function insertMainHeading(source: Source, title: string): readonly PlaceEdit[] {
  const { bodyStart } = frontmatterOf(source)
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/u.exec(source.text.slice(bodyStart))?.[0].length ?? 0
  const first = bodyStart + blank
  return [blank > 0 && first < source.text.length ? replaceSpan(source, { start: first, end: first }, `# ${title}\n\n`) : insertBlocks(source, bodyStart, `# ${title}`, bodyStart)]
}
