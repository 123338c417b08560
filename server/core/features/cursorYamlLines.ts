// Lines of YAML as a cursor sees them: their dashes, where their content begins, and their key. Read one by one around the cursor; works half-written.
import type { Span } from '../text.ts'

export interface Line {
  readonly start: number
  readonly text: string
  /** Columns of the dashes that begin it. */
  readonly dashes: readonly number[]
  /** Where its content begins. */
  readonly column: number
  readonly key?: string
  /** Behind the colon. */
  readonly behind: number
}

const BREAK = /[\r\n]/gu
const LEAD = /^ *(?:- +)*(?:-(?=$))?/u
const KEY = /^(?:"([^"]{1,80})"|'([^']{1,80})'|([^\s"'#[\]{},&*!|>%@`?-][^:#"'{}[\]]{0,80}|-[^\s:#]{1,40})) *:(?=\s|$)/u

export function lineAt(text: string, start: number, limit: number): Line {
  BREAK.lastIndex = start
  const line = text.slice(start, Math.min(limit, BREAK.test(text) ? BREAK.lastIndex - 1 : text.length))
  const lead = LEAD.exec(line)?.[0] ?? ''
  const dashes: number[] = []
  for (let dash = lead.indexOf('-'); dash >= 0; dash = lead.indexOf('-', dash + 1)) dashes.push(dash)
  const found = line.includes(':') ? KEY.exec(line.slice(lead.length)) : null
  const key = found ? (found[1] ?? found[2] ?? found[3]?.trim()) : undefined
  return { start, text: line, dashes, column: lead.length, behind: lead.length + (found?.[0].length ?? 0), ...(key === undefined ? {} : { key }) }
}

export const isIdle = ({ text }: Line): boolean => /^\s*(?:#|$)/u.test(text)

/** The start of the line above; undefined at the top. */
export function above(text: string, start: number, top: number): number | undefined {
  if (start <= top) return undefined
  let at = start - 1
  if (text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13) at--
  while (at > top && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--
  return at < top ? undefined : at
}

export function below(text: string, line: Line, limit: number): number | undefined {
  const end = line.start + line.text.length
  const next = end + (text.startsWith('\r\n', end) ? 2 : 1)
  return next < limit ? next : undefined
}

/** The next line that says something. */
export function nextLine(text: string, region: Span, line: Line): Line | undefined {
  for (let at = below(text, line, region.end); at !== undefined;) {
    const next = lineAt(text, at, region.end)
    if (!isIdle(next)) return next
    at = below(text, next, region.end)
  }
  return undefined
}

/** True in a text below `|` or `>`: there a number sign is a heading, not a comment. */
export function isInBlockText(text: string, region: Span, line: Line): boolean {
  let column = /^[ \t]*/u.exec(line.text)?.[0].length ?? 0
  let at = above(text, line.start, region.start)
  for (let seen = 0; at !== undefined && column > 0 && seen < MOST_ABOVE; seen++) {
    const higher = lineAt(text, at, region.end)
    const indent = higher.text.search(/\S/u)
    if (indent >= 0 && indent < column) {
      if (/(?:^|[:\s-])[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/u.test(higher.text)) return true
      column = indent
    }
    at = above(text, at, region.start)
  }
  return false
}

const MOST_ABOVE = 2000

/** Where a comment begins before the cursor. */
export function commentIn(before: string): number | undefined {
  let quote = ''
  for (let i = 0; i < before.length; i++) {
    const c = before.charAt(i)
    if (quote !== '') quote = c === quote ? '' : quote
    else if ((c === '"' || c === "'") && /(?:^|[\s:[{,-])$/u.test(before.slice(0, i))) quote = c
    else if (c === '#' && (i === 0 || /\s/u.test(before.charAt(i - 1)))) return i
  }
  return undefined
}

/** True where the next line stands less far in than the cursor's and still beside it: nothing can be put in between. */
export function isTorn(text: string, region: Span, line: Line, own: number, limit: number | undefined): boolean {
  const next = nextLine(text, region, line)
  const start = next && (next.dashes[0] ?? next.column)
  return start !== undefined && start < own && (limit === undefined || start > limit)
}

/** True where the line above stands further in, or wants something below it. */
export function opensAbove(text: string, region: Span, line: Line, column: number): boolean {
  for (let at = above(text, line.start, region.start); at !== undefined; at = above(text, at, region.start)) {
    const other = lineAt(text, at, region.end)
    if (!isIdle(other)) return (other.dashes[0] ?? other.column) > column || (other.key !== undefined && other.text.slice(other.behind).trim() === '')
  }
  return false
}

export const withoutComment = (value: string): string => (value.includes('#') ? value.replace(/(?:^|\s)#.*$/u, '') : value)
export const bare = (value: string): string => value.replace(/^(["'])(.*)\1$/u, '$2')
