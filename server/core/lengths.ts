// Lengths of time in words, and how long ago or ahead a day is. Rough on purpose: days up to two months, then months, then years.
import { lastDay } from './parse/values/isoDate.ts'
import { inWords, type Language } from './problem.ts'
import { UNITS, WEEKDAYS, WHEN } from './texts/hover.ts'

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** `45 päivää`, `14 kuukautta`. */
export function lengthInWords(days: number, language: Language): string {
  const { unit, n } = rough(days)
  return counted(unit, n, language)
}

/** A number with its unit: `1 päivä`, `915 päivää`. */
export function counted(unit: keyof typeof UNITS, n: number, language: Language): string {
  return n === 1 ? UNITS[unit].one[language] : inWords(UNITS[unit].many, { n: grouped(n, language) }, language)
}

/** `tänään`, `45 päivää sitten`, `14 kuukauden kuluttua`. */
export function ageInWords(day: string, today: string, language: Language): string {
  const days = daysBetween(day, today)
  if (days === 0) return WHEN.today[language]
  if (days > 0) return inWords(WHEN.ago, { length: lengthInWords(days, language) }, language)
  const { unit, n } = rough(-days)
  return unit === 'day' ? (n === 1 ? WHEN.oneDay[language] : inWords(WHEN.days, { n }, language)) : inWords(WHEN[unit === 'month' ? 'months' : 'years'], { n }, language)
}

export function weekday(day: string, language: Language): string {
  return WEEKDAYS[language][new Date(Date.parse(day)).getUTCDay()] ?? ''
}

/** Months of a period when it consists of whole ones. */
export function wholeMonths(start: string, end: string): number | undefined {
  const [y1 = 0, m1 = 0, d1 = 0] = start.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = end.split('-').map(Number)
  return d1 === 1 && d2 === lastDay(y2, m2) ? (y2 - y1) * 12 + m2 - m1 + 1 : undefined
}

const DAY = 86_400_000
const DAYS_OF_MONTH = 30.44
const MONTHS_FROM = 60
const YEARS_FROM = 730

function rough(days: number): { readonly unit: 'day' | 'month' | 'year'; readonly n: number } {
  if (days < MONTHS_FROM) return { unit: 'day', n: days }
  return days < YEARS_FROM ? { unit: 'month', n: Math.round(days / DAYS_OF_MONTH) } : { unit: 'year', n: Math.floor(days / 365.25) }
}

const grouped = (n: number, language: Language): string => String(n).replace(/\d(?=\d{3}$)/u, language === 'en' ? '$&,' : n < 10_000 ? '$&' : '$&\u00a0')
