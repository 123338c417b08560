// Changes of a text by lines and characters (UTF-16), all of them against the text as it was.
import { withoutAttributes } from '../markdownIt.ts'

/** Replaces what stands between two places; an empty place is an insertion, and a cursor there comes to stand behind it. */
export interface Edit {
  readonly line: number
  readonly from: number
  readonly toLine: number
  readonly to: number
  readonly text: string
}

/** The smallest change that makes one line another. */
export function lineEdit(line: number, before: string, after: string): readonly Edit[] {
  if (before === after) return []
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++
  return [{ line, from: start, toLine: line, to: before.length - same, text: after.slice(start, after.length - same) }]
}

/** A line that Enter has made, and where the cursor stood in it then. What has been typed since is between the two. */
export interface Entered {
  readonly line: number
  /** Characters before the cursor: the indentation that the editor gave. */
  readonly column: number
  /** Characters behind it. */
  readonly behind: number
  /** It was made as a row of a table: `|  |`, with the cursor in it. */
  readonly isRow: boolean
}

const behindIn = (lines: readonly string[], { line, behind }: Entered): string => (behind === 0 ? '' : (lines[line] ?? '').slice(-behind))

/** True when the line was broken within its text. */
export const isSplit = (lines: readonly string[], at: Entered): boolean => behindIn(lines, at).trim() !== ''

/** What stands on the new line but for its indentation and the space at the break. */
export const textOn = (lines: readonly string[], at: Entered): string => behindIn(lines, at).trimStart()

/** The attributes that end the text behind a break: they belong to the item that was there before. Nothing, or ` {#V1}`, and the change that takes them off the new line. */
export function attributesBehind(lines: readonly string[], at: Entered): { readonly text: string; readonly taken: readonly Edit[] } {
  const { line } = at
  const behind = behindIn(lines, at)
  const bare = withoutAttributes(behind)
  if (bare === behind) return { text: '', taken: [] }
  const end = lines[line]?.length ?? 0
  const kept = Math.max(bare.length, behind.length - behind.trimStart().length)
  return { text: ` ${behind.slice(bare.length).trim()}`, taken: [{ line, from: end - behind.length + kept, toLine: line, to: end, text: '' }] }
}

/** Begins the new line with this; a cursor that stood there comes to stand behind it. */
export function begun(lines: readonly string[], at: Entered, start: string): readonly Edit[] {
  const { line, column, behind } = at
  const own = lines[line] ?? ''
  let from = 0
  while (from < Math.min(column, start.length) && own[from] === start[from]) from++
  const rest = own.length - behind
  const spaces = behind - behindIn(lines, at).trimStart().length
  return [
    ...(from < column || from < start.length ? [{ line, from, toLine: line, to: column, text: start.slice(from) }] : []),
    ...(spaces > 0 ? [{ line, from: rest, toLine: line, to: rest + spaces, text: '' }] : []),
  ]
}

/** Joins the new line to the one before, without its indentation. */
export function joined(lines: readonly string[], { line, column }: Entered): Edit {
  return { line: line - 1, from: (lines[line - 1] ?? '').length, toLine: line, to: column, text: '' }
}

export const indentOf = (line: string): string => /^[ \t]*/u.exec(line)?.[0] ?? ''

export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''
