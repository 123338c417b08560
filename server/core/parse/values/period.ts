// Periods: ranges of dates and years in all spellings, and fuzzy ones such as "keväällä 2012".
import { calendarPart, type CalendarPart } from './calendar.ts'
import { findDate, formatDate, fullYear, ISO_DATE } from './date.ts'
import { isoDate, lastDay } from './isoDate.ts'
import { findWordedDate } from './wordedDate.ts'
import { DASHES, findAll, GAP, merged, SPACE, whole, type Found } from './found.ts'

/**
 * A period of whole days, both ends included; an end that is not said is absent ("viimeistään keväällä 2010" has no start).
 * `exact`: both ends are full dates. `dash`: how the two ends of a numeric range are joined; 'none' when there is nothing to join.
 */
export interface Period {
  readonly text: string
  readonly start?: string
  readonly end?: string
  readonly exact: boolean
  readonly dash: Dash
}
export type Dash = 'en' | 'hyphen' | 'spaced' | 'lost' | 'none'

/** The period a whole text spells. A single date is a period of one day, a single year the whole year. */
export function parsePeriod(text: string): Period | undefined {
  // most are two dates
  return whole(text, findDates) ?? whole(text, findPeriod) ?? whole(text, findAlone)
}

/** The periods in running text. Single dates in numbers and bare years are not among them: `findDate` finds the dates. */
export function findPeriod(text: string): readonly Found<Period>[] {
  if (!DATE_OR_YEAR.test(text)) return []
  const hasYear = YEAR_BEHIND_SPACE.test(text)
  return joined(text, merged(
    findDates(text),
    ISO_DAY.test(text) ? findAll(text, ISO_DATES(), readIsoDates) : [],
    LIMIT_WORD.test(text) ? findAll(text, OPEN_DATE(), readOpenDate) : [],
    findWordedDate(text).map(({ start, end, value }) => ({ start, end, value: period(value.text, value.start, value.end, false, 'none') })),
    hasYear ? findAll(text, CALENDAR, readCalendar) : [],
    hasYear ? findAll(text, PART_OF_YEAR, readPartOfYear) : [],
    YEAR_BEFORE_NUMBER.test(text) ? findAll(text, YEARS(), readYears) : [],
  ))
}

const findDates = (text: string): readonly Found<Period>[] => (DAY_DOT.test(text) ? findAll(text, DATES, readDates) : [])

/** True when the period ends before it starts. */
export function orderProblem(period: Period): boolean {
  return before(period.end, period.start)
}

/** `1.5.2007–31.10.2009`; one day as a date; years as years; an open end is left out. */
export function formatPeriod({ start, end, exact }: Period): string {
  if (start !== undefined && start === end) return formatDate(start)
  if (!exact && start?.endsWith('-01-01') && end?.endsWith('-12-31')) {
    const [a, b] = [start.slice(0, 4), end.slice(0, 4)]
    return a === b ? a : `${a}–${b}`
  }
  return `${formatDate(start ?? '')}–${formatDate(end ?? '')}`
}

/** What all periods have in them; most numbers are neither. */
const DATE_OR_YEAR = /\d\.|(?<!\d)(?:1[89]|2[01])\d\d(?!\d)/
// what some of them have in them
const DAY_DOT = /\d\./
const ISO_DAY = /\d-\d\d-\d/
const LIMIT_WORD = /alkaen|htien|lukien|asti|saakka|menness|viimeist|senast|by/i
const YEAR_BEHIND_SPACE = /\s(?:19|20)\d\d(?!\d)/
const YEAR_BEFORE_NUMBER = /(?<![\d.,/])(?:19|20)\d\d[\s\-\u2010-\u2015\u2212]{1,6}\d/
const YEAR = '(?:19|20)\\d\\d'
const FROM = '(?<![\\p{L}\\p{N}./_@#])(?<![\\p{L}\\p{N},][\\-–])'
const UNTIL = '(?![\\p{L}\\p{N}/])(?![.,\\-–]\\d)'
const JOIN = `(${SPACE}{0,2}[${DASHES}]{1,2}${SPACE}{0,2}|${SPACE}{1,2})`
const DAY = '([0-3]?\\d)\\.'
const MONTH = '([01]?\\d)\\.'
const ANY_YEAR = `(${YEAR}|\\d\\d)`

const DATES = new RegExp(`${FROM}${DAY}(?:${MONTH}${ANY_YEAR}?)?${JOIN}${DAY}${MONTH}${ANY_YEAR}${UNTIL}`, 'gu')
const ISO_JOIN = `(${SPACE}?/${SPACE}?|${SPACE}?[–—]${SPACE}?|--|${SPACE}-${SPACE}|-(?=\\d{4}-))`
const ISO_DATES = (): RegExp => new RegExp(`(?<![\\p{L}\\p{N}./\\-])${ISO_DATE}${ISO_JOIN}${ISO_DATE}(?![\\p{L}\\p{N}\\-])`, 'gu')
const OPEN_DATE = (): RegExp => new RegExp(
  `${FROM}${DAY}${MONTH}(${YEAR})${GAP}(alkaen|lähtien|lukien|asti|saakka|mennessä)(?!\\p{L})` +
  `|(?<!\\p{L})(?:viimeistään|senast|by)${GAP}${DAY}${MONTH}(${YEAR})${UNTIL}`, 'giu')
const TAILS = [
  'aikana|ajan|kuluessa|välisenä aikana|välillä|mennessä|asti|saakka|alkaen|lähtien',
  'loppuun mennessä|alkuun mennessä|loppuun asti|loppuun|alkuun|alussa|alusta|lopussa|lopulla|lopusta|puolivälissä',
].join('|')
/** Between two months or seasons of one year: `maaliskuu – kesäkuu`, `March to June`, `maaliskuusta kesäkuuhun`. */
const BETWEEN_PARTS = `(?:${GAP}?[\\-–]${GAP}?|${GAP}(?:till|to)${GAP}|(?<=kuusta)${GAP}(?=\\p{L}{3,12}kuuhun))`
const CALENDAR = new RegExp([
  `(?<![\\p{L}\\p{N}\\-–])(?:(viimeistään|senast|by|until)${GAP})?(?:(?:i|in|på|under|during|the)${GAP}){0,2}`,
  `(vv?\\.|\\p{L}{2,20}(?:${BETWEEN_PARTS}\\p{L}{2,20})?)${GAP}`,
  `(${YEAR})(?:(${SPACE}?[\\-–/]${SPACE}?)(${YEAR}|\\d\\d))?${UNTIL}`,
  `(?:${GAP}(${TAILS})(?!\\p{L}))?`,
].join(''), 'giu')
const PART_OF_YEAR = new RegExp(`(?<![\\p{L}\\p{N}\\-–])vuoden${GAP}(${YEAR})${GAP}(\\p{L}{4,20})(?!\\p{L})`, 'giu')
const YEARS = (): RegExp => new RegExp(`(?<![\\p{L}\\p{N}.,/_@#\\-–§])(?<!ISSN:? ?)(${YEAR})(?:${JOIN})(${YEAR}|\\d\\d)${UNTIL}(?![-–])`, 'gu')
const OPEN_RANGE = new RegExp(`^(?:${DAY}${MONTH}(${YEAR})${SPACE}?[${DASHES}]|[${DASHES}]${SPACE}?${DAY}${MONTH}(${YEAR}))$`, 'gu')
const ALONE = new RegExp(`^(${YEAR})(?:/(${YEAR}|\\d\\d))?$`, 'gu')
const LINK = new RegExp(`^(?:${SPACE}?([\\-–—])${SPACE}?|${SPACE}(?:till|to)${SPACE})$`, 'u')
const LONGEST_LINK = 8
const FROM_CASE = (): RegExp => /^\p{L}{1,20}st[aä]\s\d{4}$/u
const TO_CASE = (): RegExp => /^\p{L}{1,20}(?:hun|seen|[aeiouyäö]{2}n)\s/u
const LONGEST_IN_YEARS = 15
const OPEN_END = /^(?:alkaen|lähtien|lukien)$/iu
const OPEN_START = /mennessä$|asti$|saakka$/iu
const GENITIVE_YEAR = /^(?:vuoden|vuosien)$/iu
const LIMIT = /^(?:viimeistään|senast|by)$/iu
/** What is read as the word "year". */
const YEAR_PREPOSITION = /^(?:vv?\.|in|during)$/iu

/** What may follow two years whose dash is lost, so that the second one is no amount of something: "2012 2 asiakasta". */
const NO_AMOUNT_FOLLOWS = (): RegExp => /^(?:\s{1,3}(?:aikana|välillä|välisenä|ja|sekä|och|and)(?!\p{L})|(?!\s{1,3}[\p{Ll}\d%€]))/u
/** What takes the first of the two years: another number or "vuonna". */
const NUMBER_BEFORE = (): RegExp => new RegExp(`(?:\\d|vuonna|vuoden|vuodesta|år|in)${GAP}$`, 'iu')

function before(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a < b
}

/** The year and month that a month over 12 stands for. */
function rolled(year: number, month: number): readonly [year: number, month: number] {
  return [year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1]
}

const monthStart = (year: number, month: number): string => isoDate(...rolled(year, month), 1) ?? ''
const monthEnd = (year: number, month: number): string => isoDate(...rolled(year, month), lastDay(year, month)) ?? ''

function dashOf(join: string): Dash {
  const bare = join.trim()
  if (bare === '') return 'lost'
  if (bare === '/') return 'none'
  return bare !== join ? 'spaced' : bare === '–' ? 'en' : 'hyphen'
}

function period(text: string, start: string | undefined, end: string | undefined, exact: boolean, dash: Dash): Period {
  return { text, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }), exact, dash }
}

/** `1.5.2007–31.10.2009`; the first date takes its month and year from the second when it has none. */
function readDates(match: RegExpExecArray, text: string): Period | undefined {
  const [, day = '', month, year, join = '', endDay = '', endMonth = '', endYear = ''] = match
  const dash = dashOf(join)
  if (dash === 'lost' && (month === undefined || endYear.length < 4)) return undefined
  const start = isoDate(fullYear(year ?? endYear), Number(month ?? endMonth), Number(day))
  const end = isoDate(fullYear(endYear), Number(endMonth), Number(endDay))
  if (dash === 'lost' && !before(start, end)) return undefined
  return period(text, start, end, start !== undefined && end !== undefined, dash)
}

function readIsoDates({ 1: y, 2: m, 3: d, 4: join = '', 5: endY, 6: endM, 7: endD }: RegExpExecArray, text: string): Period {
  const [start, end] = [isoDate(Number(y), Number(m), Number(d)), isoDate(Number(endY), Number(endM), Number(endD))]
  return period(text, start, end, start !== undefined && end !== undefined, join.trim() === '/' ? 'none' : dashOf(join))
}

function readOpenDate(match: RegExpExecArray, text: string): Period | undefined {
  const [, day, month, year, word = '', latestDay, latestMonth, latestYear] = match
  const date = isoDate(Number(year ?? latestYear), Number(month ?? latestMonth), Number(day ?? latestDay))
  if (date === undefined) return undefined
  return OPEN_END.test(word) ? period(text, date, undefined, false, 'none') : period(text, undefined, date, false, 'none')
}

/** A word of the calendar and its year or years. */
function readCalendar(match: RegExpExecArray, text: string): Period | undefined {
  const [, before, words = '', year = '', join, second, tail = ''] = match
  const limit = before ?? LIMIT.exec(words)?.[0]
  const part = calendarPart(limit === words || YEAR_PREPOSITION.test(words) ? 'year' : words)
  if (part === undefined) return undefined
  const from = Number(year)
  const to = second === undefined ? from : secondYear(year, second)
  if (to === undefined || (part.kind === 'turn' && to !== from + 1)) return undefined
  // "Vuoden 2008 lastensuojelulaki" names a law, "vuoden 2008 aikana" a time.
  if (GENITIVE_YEAR.test(words) && tail === '' && limit === undefined) return undefined
  const range = bounds(part, from, to, tail)
  const dash = join === undefined ? 'none' : dashOf(join)
  if (limit !== undefined || OPEN_START.test(tail)) return period(text, undefined, range.end, false, dash)
  return period(text, range.start, OPEN_END.test(tail) ? undefined : range.end, false, dash)
}

/** `vuoden 2010 keväällä` */
function readPartOfYear({ 1: year = '', 2: word = '' }: RegExpExecArray, text: string): Period | undefined {
  const part = calendarPart(word)
  if (part?.kind !== 'season' && part?.kind !== 'month') return undefined
  return period(text, monthStart(Number(year), part.from), monthEnd(Number(year), part.to), false, 'none')
}

function bounds(part: CalendarPart, from: number, to: number, tail: string): { readonly start: string; readonly end: string } {
  if (part.kind === 'year' && /^alk?u/iu.test(tail)) return { start: monthStart(from, 1), end: monthEnd(to, 6) }
  if (part.kind === 'year' && /^lop/iu.test(tail)) return { start: monthStart(from, 7), end: monthEnd(to, 12) }
  return { start: monthStart(from, part.from), end: part.to > 12 && to > from ? monthEnd(to, part.to - 12) : monthEnd(to, part.to) }
}

/** The second year of `2017-18` or `2017–2018`, when the two make a plausible rising pair. */
function secondYear(first: string, second: string): number | undefined {
  const to = second.length === 4 ? Number(second) : Number(first.slice(0, 2) + second)
  const years = to - Number(first)
  return years > 0 && years <= LONGEST_IN_YEARS ? to : undefined
}

function readYears(match: RegExpExecArray, text: string): Period | undefined {
  const [spelling, first = '', join = '', second = ''] = match
  const to = secondYear(first, second)
  if (to === undefined) return undefined
  const dash = dashOf(join)
  if (dash !== 'en' && dash !== 'hyphen' && second.length < 4) return undefined
  if (dash === 'lost' && !standsAlone(match.input, match.index, match.index + spelling.length)) return undefined
  return period(text, monthStart(Number(first), 1), monthEnd(to, 12), false, dash)
}

function standsAlone(text: string, start: number, end: number): boolean {
  return NO_AMOUNT_FOLLOWS().test(text.slice(end, end + 16)) && !NUMBER_BEFORE().test(text.slice(Math.max(0, start - 12), start))
}

/** Two neighbours are one period: "syksy 2011 – kevät 2013", "syyskuusta 2011 toukokuuhun 2012". Between words a dash has spaces. */
function joined(text: string, list: readonly Found<Period>[]): readonly Found<Period>[] {
  const result: Found<Period>[] = []
  for (const found of list) {
    const last = result.at(-1)
    const dash = last && dashBetween(text, last, found)
    if (last && dash) {
      const value = period(text.slice(last.start, found.end), last.value.start, found.value.end, false, dash)
      result[result.length - 1] = { start: last.start, end: found.end, value }
    } else result.push(found)
  }
  return result
}

function dashBetween(text: string, a: Found<Period>, b: Found<Period>): Dash | undefined {
  if (a.value.dash !== 'none' || b.value.dash !== 'none' || b.start - a.end > LONGEST_LINK) return undefined
  const link = text.slice(a.end, b.start)
  const dash = LINK.exec(link)
  if (dash) return dash[1] === undefined ? 'none' : dash[1] === '–' ? 'en' : 'hyphen'
  return link === ' ' && FROM_CASE().test(a.value.text) && TO_CASE().test(b.value.text) ? 'none' : undefined
}

/** What is a period only when nothing else stands there: a date, a year, `2012/2013`, an open range `1.5.2007–`. */
function findAlone(text: string): readonly Found<Period>[] {
  const dates = findDate(text).map(({ start, end, value }) =>
    ({ start, end, value: period(value.text, value.date, value.date, value.date !== undefined, 'none') }))
  const open = findAll(text, OPEN_RANGE, ({ 1: d, 2: m, 3: y, 4: endD, 5: endM, 6: endY }, spelling) => {
    const [start, end] = [isoDate(Number(y), Number(m), Number(d)), isoDate(Number(endY), Number(endM), Number(endD))]
    return start === undefined && end === undefined ? undefined : period(spelling, start, end, false, 'none')
  })
  const years = findAll(text, ALONE, ({ 1: first = '', 2: second }, spelling) => {
    const to = second === undefined ? Number(first) : secondYear(first, second)
    return to === undefined ? undefined : period(spelling, monthStart(Number(first), 1), monthEnd(to, 12), false, 'none')
  })
  return merged(open, dates, years)
}
