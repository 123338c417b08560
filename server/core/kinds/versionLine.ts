// A version that is told in one line: `1.0 (9.10.2009): mitä muuttui`, `**Version 0.2**, 5 May 2025 – shorter`.
import { findDate } from '../parse/values/date.ts'
import { findWordedDate } from '../parse/values/wordedDate.ts'
import { parseVersion } from '../parse/values/version.ts'
import type { Span } from '../text.ts'
import type { Level } from './kind.ts'
import { leadingLabel } from './lines.ts'

/** Where the parts of the line stand in it. `said` is what stands behind them; empty where that is nothing. */
export interface VersionLine {
  readonly version: Span
  readonly date?: Span
  readonly said: Span
}

/** Reads a line that begins with a version: a number with a point in it, or any number behind the name of the property. */
export function versionLine(text: string, { properties: [first] }: Level): VersionLine | undefined {
  if (first?.type !== 'version') return undefined
  const lead = /^[*_]{0,3}/u.exec(text)?.[0].length ?? 0
  const label = /^\p{L}/u.test(text.slice(lead)) ? leadingLabel(text.slice(lead), first) : undefined
  const from = lead + (label?.length ?? 0)
  const [whole = '', before = '', number = ''] = NUMBER().exec(text.slice(from)) ?? []
  if (!parseVersion(number) || (label === undefined && !number.includes('.'))) return undefined
  const start = from + before.length
  const behind = past(text, from + whole.length)
  const [date] = [...findDate(text.slice(behind)), ...findWordedDate(text.slice(behind)).filter(({ value }) => value.start === value.end)].filter((found) => found.start === 0)
  const version = { start, end: start + number.length }
  // "Versio 1.0 valmistui keväällä" is a sentence
  const isApart = /\S/u.test(text.slice(version.end, behind)) || (label === undefined && /^\p{Lu}/u.test(text.slice(behind)))
  if (!date && !isApart && behind < text.length) return undefined
  if (!date) return { version, said: { start: behind, end: text.length } }
  return { version, date: { start: behind, end: behind + date.end }, said: { start: past(text, behind + date.end), end: text.length } }
}

const NUMBER = (): RegExp => /^([\s:]{0,5}[vV]?)(\d{1,3}(?:\.\d{1,3}){0,2})(?![\p{L}\p{N}.]|\.\d)/u

/** The first place behind the marks that part two things. */
const past = (text: string, at: number): number => at + (/^[\s*_,;:.()–—-]{0,10}/u.exec(text.slice(at))?.[0].length ?? 0)
