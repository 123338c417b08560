// Text as spans of UTF-16 offsets. The only file of the core that speaks of lines and columns.
import { offsets, type Offsets } from './offsets.ts'

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is read of a text in parts: a string, or one that is put together only where it must be (workingText.ts). */
export interface Text {
  readonly length: number
  readonly slice: (start: number, end?: number) => string
}

/** A replacement of `span` (offsets into the text before it) by `text`. */
export interface TextEdit extends Span {
  readonly text: string
}

/** A position as the LSP counts it: line and UTF-16 character, both from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** The line starts of one text, for turning offsets into positions and back. */
export interface Lines {
  readonly starts: Offsets
  readonly text: Text
}

/** Finds all line starts. */
export function lines(text: string): Lines {
  return { starts: offsets(lineStarts(text)), text }
}

/** Where the lines of a text start. `\n`, `\r\n` and a lone `\r` end a line, as in the LSP. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  const hasReturn = text.includes('\r')
  if (!hasReturn) for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  else {
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1)
    }
  }
  return starts
}

/** The lines of the text after one edit, from those before it: equal to `lines` of the new text. */
export function editedLines({ starts, text: before }: Lines, edit: TextEdit, text: Text): Lines {
  const moved = edit.text.length - (edit.end - edit.start)
  // a line end of two characters may have come together, or apart, at either end of the edit
  const first = lineAt(starts, Math.max(0, edit.start - 1))
  const last = lineAt(starts, edit.end + 1) + 1
  const from = starts.at(first)
  const to = last < starts.length ? starts.at(last) : before.length
  const between = lineStarts(text.slice(from, to + moved)).slice(1, last < starts.length ? -1 : undefined).map((start) => start + from)
  return { starts: starts.after(first + 1, last, between, moved), text }
}

/** The position of an offset; an offset outside the text is moved to its nearest end. */
export function positionAt({ starts, text }: Lines, offset: number): Position {
  const at = Math.max(0, Math.min(offset, text.length))
  const line = lineAt(starts, at)
  return { line, character: at - starts.at(line) }
}

/** The positions of a span. */
export const rangeOf = (table: Lines, { start, end }: Span): { readonly start: Position; readonly end: Position } => ({ start: positionAt(table, start), end: positionAt(table, end) })

/** The line in which an offset stands. */
const lineAt = (starts: Offsets, at: number): number => Math.max(0, starts.countUpTo(at) - 1)

/** A position as people and reports count: line and UTF-16 column, both from 1. */
export const fromOne = ({ line, character }: Position): { readonly line: number; readonly column: number } => ({ line: line + 1, column: character + 1 })

/** The offset of a position; one outside the text is moved to the end of its line, or of the text. */
export function offsetAt({ starts, text }: Lines, { line, character }: Position): number {
  if (line < 0) return 0
  const start = starts.at(line)
  if (Number.isNaN(start)) return text.length
  return Math.max(start, Math.min(start + character, line + 1 === starts.length ? text.length : endOfLine(text, start, starts.at(line + 1))))
}

/** The text after one edit. */
export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}

/**
 * The same characters in memory of their own. A slice keeps the whole text it was cut from alive in V8, so what outlives a version of the
 * document must be a copy: a slice of a text that was put together for it alone.
 */
export function copyOf(text: string): string {
  return text.length < SLICED_FROM ? text : ` ${text}`.slice(1)
}

const LF = 10
const CR = 13
const SLICED_FROM = 13

function endOfLine(text: Text, start: number, next: number): number {
  return next - (/[\r\n]*$/u.exec(text.slice(Math.max(start, next - 2), next))?.[0].length ?? 0)
}
