// Dates as people write them: 1.5.2007 and 2007-05-01, and alone in a field 1. toukokuuta 2007.
import { findAll, SPACE, whole, type Found } from './found.ts'
import { isoDate } from './isoDate.ts'
import { findWordedDate } from './wordedDate.ts'

/** A date; `date` (ISO) is absent when there is no such day. `canonical` is about the spelling only: d.m.yyyy without leading zeros, or ISO. */
export interface DateValue {
  readonly text: string
  readonly date?: string
  readonly style: 'dotted' | 'iso' | 'worded'
  readonly canonical: boolean
  readonly impossible: boolean
}

/** The date a whole text spells. */
export function parseDate(text: string): DateValue | undefined {
  const worded = whole(text, findWordedDate)
  if (worded) return worded.start === worded.end ? { text: worded.text, date: worded.start, style: 'worded', canonical: true, impossible: false } : undefined
  return whole(text, findDate)
}

/** The dates in running text, also the impossible ones and the ends of ranges. A year of two digits is read as 1970–2069. */
export function findDate(text: string): readonly Found<DateValue>[] {
  return DAY_MARK.test(text) ? findAll(text, DATE, readDate) : []
}

/** `2007-05-01` as `1.5.2007`. Anything else stays as it is. */
export function formatDate(iso: string): string {
  const match = ISO.exec(iso)
  return match ? `${Number(match[3])}.${Number(match[2])}.${match[1]}` : iso
}

/** A year of four digits as it is; of two digits in 1970–2069. */
export function fullYear(year: string): number {
  const n = Number(year)
  return year.length > 2 ? n : n < 70 ? 2000 + n : 1900 + n
}

/** Day, month and year of a dotted date without spaces, as pattern source with three groups. */
const DOTTED = '([0-3]?\\d)\\.([01]?\\d)\\.((?:1[89]|2[01])\\d\\d|\\d\\d)'
/** Year, month and day, as pattern source with three groups. */
export const ISO_DATE = '((?:1[89]|2[01])\\d\\d)-([01]\\d)-([0-3]\\d)'

/** What all dates have in them. */
const DAY_MARK = /\d\.\s?\d{1,2}\.|\d\d-\d\d-\d/
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u
const SPACED = `([0-3]?\\d)\\.${SPACE}?([01]?\\d)\\.${SPACE}?((?:1[89]|2[01])\\d\\d)`
const BEFORE = '(?<![\\p{L}\\p{N}./_@#])(?<!\\p{L}[\\-–])'
const BEFORE_ISO = `(?:(?<![\\p{L}\\p{N}./_@#\\-])|(?<=\\d{4}-\\d\\d-\\d\\d[/\\-]))`
const AFTER = '(?![\\p{L}\\p{N}])(?!\\.\\d)'
const DATE = new RegExp(`${BEFORE}(?:${SPACED}|${DOTTED})${AFTER}|${BEFORE_ISO}${ISO_DATE}(?![\\p{L}\\p{N}])(?!-\\d(?!\\d{3}-))`, 'gu')
/** Words before a section or version number, and the start of a heading or paragraph. */
const NUMBERED = (): RegExp => new RegExp(
  '(?<!\\p{L})(?:lu[kv]u\\p{L}{0,4}|koh[td]\\p{L}{1,5}|osio\\p{L}{0,4}|versio\\p{L}{0,4}|kuva|kuvio|taulukko' +
  '|avsnitt\\p{L}{0,2}|kapitel|section|chapter|version) ?$', 'iu')
const LINE_START = /(?:^|[\n\r])#{0,6} ?$/u

function readDate(match: RegExpExecArray, text: string): DateValue | undefined {
  const iso = match[7] !== undefined
  const [year, month, day] = iso ? [match[7], match[8], match[9]] : [match[3] ?? match[6], match[2] ?? match[5], match[1] ?? match[4]]
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (year.length === 2 && isSectionNumber(match)) return undefined
  const date = isoDate(fullYear(year), Number(month), Number(day))
  if (year.length === 2 && date === undefined) return undefined
  return {
    text,
    ...(date === undefined ? {} : { date }),
    style: iso ? 'iso' : 'dotted',
    canonical: iso || text === `${Number(day)}.${Number(month)}.${year}` && year.length === 4,
    impossible: date === undefined,
  }
}

/** `3.4.15` after "luku" or before the words of a heading is no date; `3.4.05` is one. */
function isSectionNumber({ index, input, 0: spelling }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 20), index)
  if (NUMBERED().test(before)) return true
  const after = input.slice(index + spelling.length, index + spelling.length + 3)
  return LINE_START.test(before) && /^\s\p{Lu}/u.test(after) && !/\.0\d$/u.test(spelling)
}
