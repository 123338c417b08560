// Braces and brackets of YAML before a cursor: what is open there, and what is wanted next.
import type { Span } from '../text.ts'
import { above, bare, lineAt, type Line } from './cursorYamlLines.ts'
import { ITEM, type Frame } from './cursorYamlPath.ts'

export interface Flow {
  readonly frames: readonly Frame[]
  /** Where the token under the cursor begins. */
  readonly start: number
  /** True for a place of `{…}` that wants a key. */
  readonly wantsKey: boolean
  /** Set behind brackets that are closed: only a comma goes on. */
  readonly isDone?: true
  /** True where keys have double quotes. */
  readonly isJson: boolean
  /** What stands beside the token, before and behind it. */
  readonly keys: readonly string[]
  readonly values: readonly string[]
}

interface Bracket {
  readonly type: string
  key?: string
  isJson?: boolean
  readonly keys: string[]
  readonly values: string[]
}

/** What brackets of a line are open before the cursor; undefined when none is. */
export function flowAt(line: string, from: number, at: number): Flow | undefined {
  const begin = from + (/^\s*/u.exec(line.slice(from))?.[0].length ?? 0)
  if (begin >= at || !/[{[]/u.test(line.charAt(begin))) return undefined
  const stack: Bracket[] = []
  let start = begin
  let quote = ''
  let isDone = false
  for (let i = begin; i < at; i++) {
    const c = line.charAt(i)
    const top = stack.at(-1)
    if (quote !== '') {
      quote = c === quote ? '' : quote
      continue
    } else if ((c === '"' || c === "'") && line.slice(start, i).trim() === '') quote = c
    else if (c === '{' || c === '[') stack.push({ type: c, keys: [], values: [] })
    else if (c === '}' || c === ']') {
      stack.pop()
      isDone = true
    } else if (c === ',' && top) {
      isDone = false
      if (top.type === '[') top.values.push(bare(line.slice(start, i).trim()))
      delete top.key
    } else if (c === ':' && top?.type === '{' && top.key === undefined && /\s/u.test(line.charAt(i + 1) || ' ')) {
      const written = line.slice(start, i).trim()
      top.key = bare(written)
      top.isJson = written.startsWith('"')
      top.keys.push(top.key)
    } else continue
    if (quote === '') start = i + 1
  }
  const top = stack.at(-1)
  if (!top) return undefined
  if (isDone) return { frames: [], start, wantsKey: false, keys: [], values: [], isJson: false, isDone: true }
  const frames = stack.flatMap(({ type, key }): readonly Frame[] => (type === '[' ? [ITEM] : key === undefined ? [] : [{ key }]))
  const wantsKey = top.type === '{' && top.key === undefined
  const further = behind(line, wantsKey && standsBefore(line, start, at) ? at : endOfToken(line, at))
  const keys = further.flatMap((token) => /^\s*(?:"([^"]*)"|'([^']*)'|([^"'][^:]*))\s*:(?:\s|$)/u.exec(token)?.slice(1).find((key) => key !== undefined)?.trim() ?? [])
  return { frames, start, wantsKey, keys: [...top.keys, ...keys], values: [...top.values, ...(top.type === '[' ? further.map((token) => bare(token.trim())).filter((value) => value !== '') : [])], isJson: stack.some((one) => one.isJson) }
}

/** True with nothing before the cursor and a blank behind it: what follows is another key. */
export const standsBefore = (line: string, start: number, at: number): boolean => line.slice(start, at).trim() === '' && /^\s+[^\s,}]/u.test(line.slice(at))

/** The tokens from a place to the end of its brackets, or of the line. */
function behind(line: string, from: number): readonly string[] {
  const tokens: string[] = []
  for (let at = from; at < line.length; ) {
    const end = endOfToken(line, at)
    tokens.push(line.slice(at, end))
    if (line.charAt(end) !== ',') break
    at = end + 1
  }
  return tokens
}

/** Where the token under a place ends: at its comma, its bracket or the end of the line. */
function endOfToken(line: string, from: number): number {
  let depth = 0
  let quote = ''
  for (let at = from; at < line.length; at++) {
    const c = line.charAt(at)
    if (quote !== '') quote = c === quote ? '' : quote
    else if (c === '"' || (c === "'" && /[\s,[{:]/u.test(line.charAt(at - 1)))) quote = c
    else if (c === '{' || c === '[') depth++
    else if (c === '}' || c === ']') {
      if (depth-- === 0) return at
    } else if (c === ',' && depth === 0) return at
  }
  return line.length
}

/** Keys that are all in one pair of braces, as JSON has them: from the brace to the end of the line of the cursor. */
export function wholeBraces(text: string, { start, end }: Span, line: Line): Line | undefined {
  const lead = /^\ufeff?(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)){0,20}[ \t]*(?=\{)/u.exec(text.slice(start, Math.min(end, start + NEAR_TOP)))
  const from = lead ? start + lead[0].length : end
  return from > line.start + line.text.length ? undefined : { start: from, text: text.slice(from, line.start + line.text.length), dashes: [], column: 0, behind: 0 }
}

/**
 * A line above whose brackets are open on the line of the cursor, with all that stands from there to the end of that line. Undefined where nothing goes on:
 * what was only begun above is not yet a list of several lines.
 */
export function bracketsAbove(text: string, region: Span, line: Line): Line | undefined {
  const end = line.start + line.text.length
  let at = above(text, line.start, region.start)
  for (let seen = 0; at !== undefined && seen < MOST_LINES; seen++, at = above(text, at, region.start)) {
    const other = lineAt(text, at, region.end)
    const from = other.key === undefined ? other.column : other.behind
    if (!/^\s*[{[]/u.test(other.text.slice(from))) continue
    const whole = { ...other, text: text.slice(at, end) }
    if (!flowAt(whole.text, from, line.start - at) || !isClosedBelow(text, region, whole, from)) continue
    return whole
  }
  return undefined
}

const MOST_LINES = 40

/** True when brackets are closed further down, and no key of another level comes first. */
function isClosedBelow(text: string, region: Span, { start, column }: Line, from: number): boolean {
  const rest = text.slice(start, Math.min(region.end, start + NEAR_TOP))
  let depth = 0
  for (const { 0: sign, index } of rest.slice(from).matchAll(/[{}[\]]|[\r\n](?=[^\s\]}])/gu)) {
    if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      if (--depth === 0) return true
    } else if (column === 0 && index > 0) return false
  }
  return false
}

const NEAR_TOP = 2000
