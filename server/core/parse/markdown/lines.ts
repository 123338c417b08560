// The lines of a Markdown body and what the beginning of a line can be. CommonMark knows no other blanks than space and tab.
import type { Span } from '../../text.ts'

/** One line: `from`..`to` is its content without blanks at both ends, `next` where the following line starts; columns count tabs as 4. */
export interface Line {
  readonly start: number
  readonly from: number
  readonly to: number
  readonly next: number
  readonly indent: number
  readonly content: string
}

/** What a line starts, read without its surroundings. `doubtful` = it depends on the lines before; only the parser knows. */
export type Start = 'text' | 'heading' | 'break' | 'fence' | 'html' | 'quote' | 'item' | 'doubtful'

/** The line that starts at an offset. `\n`, `\r\n` and a lone `\r` end it. */
export function lineAt(text: string, start: number): Line {
  let from = start
  let indent = 0
  for (let c = text.charCodeAt(from); c === SPACE || c === TAB; c = text.charCodeAt(++from)) indent += c === TAB ? 4 - (indent % 4) : 1
  LINE_END.lastIndex = from
  const end = LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length
  const width = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1
  const to = trimEnd(text, from, end)
  return { start, from, to, next: Math.min(end + width, text.length), indent, content: text.slice(from, to) }
}

/** What is left of a line behind the first `width` characters of its content and the blanks after them; columns stay those of the line. */
export function behind(line: Line, width: number): Line {
  let at = width
  let indent = line.indent + width
  for (; line.content[at] === ' ' || line.content[at] === '\t'; at++) indent += line.content[at] === '\t' ? 4 - (indent % 4) : 1
  const { start, to, next } = line
  return { start, from: line.from + at, to, next, indent, content: line.content.slice(at) }
}

/** Where the first line from an offset on starts that is not blank; undefined when only blanks follow. */
export function startAfterBlanks(text: string, from: number): number | undefined {
  let start = from
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === LF || c === CR) start = at + 1
    else if (c !== SPACE && c !== TAB) return start
  }
  return undefined
}

export const isBlank = (line: Line): boolean => line.from === line.to

/** The end of a span without the blanks and line endings before it. */
export function trimEnd(text: string, start: number, end: number): number {
  let to = Math.min(end, text.length)
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--
  return to
}

/** The start of a span without the blanks and line endings behind it. */
export function trimStart(text: string, start: number, end: number): number {
  let from = start
  while (from < end && isSpace(text.charCodeAt(from))) from++
  return from
}

/** What the content of a line (indent 3 at most) starts when no paragraph is open before it. */
export function startOf(content: string): Start {
  switch (content[0]) {
    case '#':
      return isHeading(content) ? 'heading' : 'text'
    case '<':
      return htmlEnd(content) === undefined ? 'doubtful' : 'html'
    case '>':
      return 'quote'
    case '`':
    case '~':
      return fenceOf(content) === undefined ? 'text' : 'fence'
    case '=':
    case '|':
    case ':':
      return mayUnderline(content) ? 'doubtful' : 'text'
    case '-':
    case '*':
    case '_':
      if (isBreak(content)) return 'break'
      return markerOf(content) !== undefined ? 'item' : mayUnderline(content) ? 'doubtful' : 'text'
    default:
      return markerOf(content) === undefined ? 'text' : 'item'
  }
}

/** The same for a line that follows a line of a paragraph. `doubtful` also for what could make that line a heading or a table. */
export function startAfterText(content: string): Start {
  const start = startOf(content)
  if (mayUnderline(content)) return 'doubtful'
  return start === 'item' && !interrupts(content) ? 'text' : start
}

export const isHeading = (content: string): boolean => /^#{1,6}(?:[ \t]|$)/.test(content)

/** A line of at least three `*`, `-` or `_`, blanks between them allowed. */
export function isBreak(content: string): boolean {
  return content.length > 2 && content.at(-1) === content[0] && /^(?:-{3,}|\*{3,}|_{3,})$/.test(content.replace(/[ \t]+/g, ''))
}

/** The list marker at the start of a line's content: `-`, `12)` …; undefined when there is none. */
export function markerOf(content: string): string | undefined {
  return MARKS.includes(content.charAt(0)) ? /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(content)?.[0] : undefined
}

/** Whether a list marker ends a paragraph that stands before it in the same container. */
export function interrupts(content: string): boolean {
  const marker = markerOf(content)
  return marker !== undefined && marker.length < content.length && (marker.length === 1 || /^1[.)]$/.test(marker))
}

/** Whether a list item surely starts at an offset where a line starts, whatever stands before it: a bullet without indentation, and what neither breaks nor underlines behind it. */
export function startsBullet(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return (c === DASH || c === STAR || c === PLUS) && text.charCodeAt(at + 1) === SPACE && !UNSURE.includes(text.charAt(at + 2))
}

/** The column where the content of the item starts whose marker, of so many characters, the line starts with. `rest`: what is left of the line behind it. */
export function contentColumn(line: Line, marker = markerOf(line.content)?.length ?? 0, rest = behind(line, marker)): number {
  const column = line.indent + marker
  return isBlank(rest) || rest.indent - column > 4 ? column + 1 : rest.indent
}

/** The characters that open a code fence (three or more backticks or tildes); undefined when the line opens none. */
export function fenceOf(content: string): string | undefined {
  const [, fence, info = ''] = /^(`{3,}|~{3,})(.*)$/s.exec(content) ?? []
  return fence !== undefined && !(fence.startsWith('`') && info.includes('`')) ? fence : undefined
}

/** Whether a line closes a fence. */
export function closesFence(line: Line, fence: string): boolean {
  return line.indent <= 3 && line.content.length >= fence.length && line.content === (fence[0] ?? '').repeat(line.content.length)
}

/** What ends an HTML block that blank lines do not end: the pattern, to be looked for from `skip` on; undefined for other lines. */
export function htmlEnd(content: string): { readonly end: RegExp; readonly skip: number } | undefined {
  if (!content.startsWith('<')) return undefined
  if (content.startsWith('<!--')) return { end: /-->/, skip: 2 }
  if (content.startsWith('<?')) return { end: /\?>/, skip: 1 }
  if (content.startsWith('<![CDATA[')) return { end: /\]\]>/, skip: 9 }
  if (/^<![A-Za-z]/.test(content)) return { end: />/, skip: 3 }
  if (/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i.test(content)) return { end: /<\/(?:script|pre|style|textarea)>/i, skip: 1 }
  return undefined
}

/** The content of an ATX heading without its markers, as a span of the line's text. */
export function headingContent({ from, content }: Line): Span {
  let start = 0
  while (content[start] === '#') start++
  while (start < content.length && isSpace(content.charCodeAt(start))) start++
  let end = content.length
  while (end > start && content[end - 1] === '#') end--
  if (end > start && !isSpace(content.charCodeAt(end - 1))) end = content.length
  return { start: from + start, end: from + trimEnd(content, start, end) }
}

/** What list markers start with. */
const MARKS = '-+*0123456789'
const LINE_END = /[\r\n]/g
const LF = 10
const CR = 13
const TAB = 9
const SPACE = 32
const STAR = 42
const PLUS = 43
const DASH = 45
/** Blanks, and what breaks or table heads are made of. */
const UNSURE = ' \t\r\n-*_:|'

/** Both ends are looked at first: hardly any line ends in what may underline. */
const mayUnderline = (content: string): boolean => UNDERLINES.includes(content.charAt(content.length - 1)) && /^(?:=+|[-:|][-:| \t]*)$/.test(content)
const UNDERLINES = '=-:|'

const isSpace = (c: number): boolean => c === SPACE || c === LF || c === CR || c === TAB
