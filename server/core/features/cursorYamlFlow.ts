// Braces and brackets of YAML before a cursor: what is open there, and what is wanted next.
import type { Span } from '../text.ts'
import { bare, type Line } from './cursorYamlLines.ts'
import { ITEM, type Frame } from './cursorYamlPath.ts'

export interface Flow {
  readonly frames: readonly Frame[]
  /** Where the token under the cursor begins. */
  readonly start: number
  /** True for a place of `{…}` that wants a key. */
  readonly wantsKey: boolean
  /** True where keys have double quotes. */
  readonly isJson: boolean
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
  for (let i = begin; i < at; i++) {
    const c = line.charAt(i)
    const top = stack.at(-1)
    if (quote !== '') {
      quote = c === quote ? '' : quote
      continue
    } else if ((c === '"' || c === "'") && line.slice(start, i).trim() === '') quote = c
    else if (c === '{' || c === '[') stack.push({ type: c, keys: [], values: [] })
    else if (c === '}' || c === ']') stack.pop()
    else if (c === ',' && top) {
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
  const frames = stack.flatMap(({ type, key }): readonly Frame[] => (type === '[' ? [ITEM] : key === undefined ? [] : [{ key }]))
  return { frames, start, wantsKey: top.type === '{' && top.key === undefined, keys: top.keys, values: top.values, isJson: stack.some((one) => one.isJson) }
}

/** Keys that are all in one pair of braces, as JSON has them: from the brace to the end of the line of the cursor. */
export function wholeBraces(text: string, { start, end }: Span, line: Line): Line | undefined {
  const lead = /^\ufeff?(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)){0,20}[ \t]*(?=\{)/u.exec(text.slice(start, Math.min(end, start + NEAR_TOP)))
  const from = lead ? start + lead[0].length : end
  return from > line.start + line.text.length ? undefined : { start: from, text: text.slice(from, line.start + line.text.length), dashes: [], column: 0, behind: 0 }
}

const NEAR_TOP = 2000
