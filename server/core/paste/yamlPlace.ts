// Where something is pasted in YAML: read from the lines before it, so that half-written text is no obstacle.
import type { Around } from './place.ts'

export type YamlPlace = YamlTextPlace | YamlValuePlace | YamlQuotedPlace

/** In the lines of a text (`|` or `>`): the indentation of its lines. */
export interface YamlTextPlace {
  readonly type: 'yamlText'
  readonly indent: string
  readonly around: Around
}

/** Where a value is missing: behind a key, behind a dash, or on the line below a key. */
export interface YamlValuePlace {
  readonly type: 'yamlValue'
  readonly at: 'key' | 'dash' | 'below'
  /** The column of the key or the dash; below a key, that of the place. */
  readonly indent: string
  /** False: the schema has no list here. Undefined: not known. */
  readonly listed: boolean | undefined
  /** True when there is no space behind the colon or the dash yet. */
  readonly joined: boolean
}

/** Inside a value of one line. */
export interface YamlQuotedPlace {
  readonly type: 'yamlLine'
  readonly quote: '"' | "'" | ''
}

/** `before`: the YAML up to the place. Undefined among keys and in comments. */
export function yamlPlace(before: string, around: Around, listed: boolean | undefined): YamlPlace | undefined {
  const lines = before.split(/\r\n|\r|\n/u)
  const line = lines.pop() ?? ''
  const text = textIndent(lines, line)
  if (text !== undefined) return { type: 'yamlText', indent: text, around }
  if (/^\s*#|\s#[^'"]*$/u.test(line)) return undefined
  const isEmptyBehind = /^\s*(?:#.*)?$/u.test(around.behind)
  const [, keyIndent, space] = KEY.exec(line) ?? []
  if (keyIndent !== undefined && isEmptyBehind) return { type: 'yamlValue', at: 'key', indent: ' '.repeat(keyIndent.length), listed, joined: space === '' }
  const [, dashIndent] = DASH.exec(line) ?? []
  if (dashIndent !== undefined && isEmptyBehind) return { type: 'yamlValue', at: 'dash', indent: ' '.repeat(dashIndent.length), listed: true, joined: !/\s$/u.test(line) }
  if (line.trim() === '' && isEmptyBehind) return below(lines, line, listed)
  const quote = /^\s*(?:- +)*[^\s#'"[\]{}][^:#]{0,80}:\s+(["']?)|^\s*(?:- +)+(["']?)(?=[^\s-])/u.exec(line)
  if (!quote) return undefined
  const sign = (quote[1] ?? quote[2] ?? '') as '"' | "'" | ''
  return /^[[{&*!|>%@`]/u.test(line.slice(quote[0].length)) ? undefined : { type: 'yamlLine', quote: sign }
}

function below(lines: readonly string[], line: string, listed: boolean | undefined): YamlPlace | undefined {
  const last = lines.findLast((one) => one.trim() !== '' && !one.trim().startsWith('#')) ?? ''
  const [, indent] = KEY.exec(last) ?? []
  if (indent !== undefined) return { type: 'yamlValue', at: 'below', indent: line.length > indent.length ? line : `${' '.repeat(indent.length)}  `, listed, joined: line.length <= indent.length }
  const [, dash] = /^(\s*)- /u.exec(last) ?? []
  return dash !== undefined && dash === line ? { type: 'yamlValue', at: 'below', indent: line, listed: true, joined: false } : undefined
}

/** The indentation of the lines of a text, when the last line is one of them. */
function textIndent(lines: readonly string[], line: string): string | undefined {
  let inside = line.trim() === '' ? line : indentOf(line)
  let first: string | undefined
  for (const one of lines.toReversed()) {
    if (one.trim() === '') continue
    const indent = indentOf(one)
    if (indent.length < inside.length) {
      if (HEADER.test(one)) return first ?? inside
      inside = indent
    }
    first = indent
    if (indent === '') return undefined
  }
  return undefined
}

const indentOf = (line: string): string => /^[ \t]*/u.exec(line)?.[0] ?? ''

const KEY = /^(\s*(?:- +){0,10})(?:[^\s#'"[\]{}&*!|>%@`-][^:#]{0,80}|"[^"]{1,80}"|'[^']{1,80}'):([ \t]*)$/u
const DASH = /^(\s*(?:- +){0,10})-[ \t]*$/u
const HEADER = /(?::|-)[ \t]+[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/u
