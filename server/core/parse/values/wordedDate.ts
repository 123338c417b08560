// Dates with the month as a word: 1. lokakuuta 2021, den 1 oktober 2021, 1 Oct 2021, October 1, 2021.
import { calendarPart } from './calendar.ts'
import { isoDate } from './isoDate.ts'
import { DASHES, findAll, GAP, SPACE, type Found } from './found.ts'

/** One day, or the days of one year that stand together: `1.–3. lokakuuta 2021`, `1 February – 30 April 2025`. */
export interface WordedDate {
  readonly text: string
  readonly start: string
  readonly end: string
}

/** Those in running text. What no calendar has is not among them. */
export function findWordedDate(text: string): readonly Found<WordedDate>[] {
  return DAY_BESIDE_WORD.test(text) ? findAll(text, DATE(), read) : []
}

const YEAR = '((?:19|20)\\d\\d)'
const FROM = '(?<![\\p{L}\\p{N}./_@#,])(?<![\\p{N}][\\-–])'
const UNTIL = '(?![\\p{L}\\p{N}/])(?![.,\\-–]\\d)'
const DAY = '([0-3]?\\d)'
const TO = `(?:${SPACE}?[${DASHES}]${SPACE}?|${SPACE}(?:to|till)${SPACE})`
/** A cheap test: a day before or behind what may be the letters of a month. */
const DAY_BESIDE_WORD = /(?:\d\.?\s{1,4}[^\s\d]{3,25}\s{1,4}|[^\s\d]\s{1,3}\d{1,2},?\s{1,3})(?:19|20)\d\d(?!\d)/
const DATE = (): RegExp => new RegExp([
  `${FROM}(?:den${GAP})?${DAY}\\.?(?:(?:${GAP}(\\p{L}{3,12})\\.?)?${TO}(?:den${GAP})?${DAY}\\.?)?${GAP}(\\p{L}{3,12})\\.?${GAP}${YEAR}${UNTIL}`,
  `(?<![\\p{L}\\p{N}])(\\p{L}{3,9})\\.?${GAP}${DAY},?${GAP}${YEAR}${UNTIL}`,
].join('|'), 'giu')

function read(match: RegExpExecArray, text: string): WordedDate | undefined {
  const [, day, firstWord, lastDay = day, lastWord, year, leading, dayBehind, yearBehind] = match
  const of = (number: string | undefined, word = leading): string | undefined => isoDate(Number(year ?? yearBehind), monthOf(word ?? '') ?? 0, Number(number))
  const start = of(day ?? dayBehind, firstWord ?? lastWord)
  const end = of(lastDay ?? dayBehind, lastWord)
  return start === undefined || end === undefined || end < start ? undefined : { text, start, end }
}

const SHORT = ['jan', 'feb', 'mar', 'apr', 'may maj', 'jun', 'jul', 'aug', 'sep sept', 'oct okt', 'nov', 'dec'].map((names) => names.split(' '))

function monthOf(word: string): number | undefined {
  const part = calendarPart(word)
  if (part?.kind === 'month') return part.from === part.to ? part.from : undefined
  const index = SHORT.findIndex((names) => names.includes(word.toLowerCase()))
  return index < 0 ? undefined : index + 1
}
