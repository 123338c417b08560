// Dates and periods in running text, remembered by block, and which rule speaks of which spelling.
import type { Block } from '../../node.ts'
import { findDate, formatDate, type DateValue } from '../../parse/values/date.ts'
import { touches, type Found } from '../../parse/values/found.ts'
import { findPeriod, formatPeriod, type Period } from '../../parse/values/period.ts'
import { SIGN } from '../../signs.ts'
import type { DocumentView } from '../../view.ts'
import type { TextPlace } from '../rule.ts'

export interface TimesInBlock {
  readonly block: Block
  readonly where: TextPlace
  readonly text: string
  readonly dates: readonly Found<DateValue>[]
  readonly periods: readonly Found<Period>[]
  /** Spellings that could be plainer, each once: a range whose dates are odd too is a matter of format only. */
  readonly odd: readonly Odd[]
}

/** A spelling and its plain form. `dash`: only the dash of a range is odd; `lost`: there is none; `iso`: right in data, unusual in prose. */
export interface Odd {
  readonly start: number
  readonly end: number
  readonly matter: 'format' | 'years' | 'iso' | 'dash' | 'lost'
  readonly right: string
}

/** Of each block that has any. */
export const timesOf = ({ perBlock }: Pick<DocumentView, 'perBlock'>): readonly TimesInBlock[] => perBlock(timesIn, SIGN.digit)

function timesIn(text: string, where: TextPlace, block: Block): TimesInBlock | undefined {
  const dates = findDate(text)
  const periods = findPeriod(text)
  return dates.length + periods.length === 0 ? undefined : { block, where, text, dates, periods, odd: oddOnes(dates, periods) }
}

function oddOnes(dates: readonly Found<DateValue>[], periods: readonly Found<Period>[]): readonly Odd[] {
  const ranges = periods.flatMap((period) => rangeOddity(period, dates) ?? [])
  const covered = touches(ranges.map((odd) => ({ ...odd, value: odd })))
  const alone = dates.filter(({ start, end, value }) => !value.impossible && !covered(start, end)).flatMap(({ start, end, value }): readonly Odd[] => {
    const right = formatDate(value.date ?? '')
    return !value.canonical ? [{ start, end, matter: 'format', right }] : value.style === 'iso' ? [{ start, end, matter: 'iso', right }] : []
  })
  return [...ranges, ...alone].sort((a, b) => a.start - b.start)
}

/** What is odd about a range, when its dash or its years are. */
function rangeOddity({ start, end, value }: Found<Period>, dates: readonly Found<DateValue>[]): Odd | undefined {
  const years = SHORT_YEARS.exec(value.text)
  if (years && value.dash === 'hyphen') {
    const [whole, first = '', second = ''] = years
    return { start: start + years.index, end: start + years.index + whole.length, matter: 'years', right: `${first}–${first.slice(0, 2)}${second}` }
  }
  if (value.dash === 'en' || value.dash === 'none' || SPACED_EN_DASH.test(value.text)) return undefined
  const inside = dates.filter((date) => date.start >= start && date.end <= end)
  if (inside.some((date) => date.value.impossible) || value.start === undefined || value.end === undefined) return undefined
  const odd = inside.some((date) => !date.value.canonical || date.value.style === 'iso')
  const matter = inside.some((date) => !date.value.canonical) ? 'format' : value.dash === 'lost' ? 'lost' : 'dash'
  return { start, end, matter, right: odd ? formatPeriod(value) : withDash(value.text, value.dash === 'lost') }
}

/** The same words with an en dash: without spaces between figures, with them before a word. */
function withDash(text: string, lost: boolean): string {
  return lost ? text.trim().replace(/\s{1,3}/u, '–') : text.replace(BETWEEN_FIGURES, '–').replace(BEFORE_WORD, ' – ')
}

const SHORT_YEARS = /(?<![\d.])((?:19|20)\d\d)\s?[-\u2010-\u2012\u2014\u2015\u2212]\s?(\d\d)(?!\d|\.\d)/u
const SPACED_EN_DASH = /\s–\s/u
const BETWEEN_FIGURES = /(?<=[\d.])\s{0,2}[-\u2010-\u2015\u2212]{1,2}\s{0,2}(?=\d)/u
const BEFORE_WORD = /(?<=\d)\s{0,2}[-\u2010-\u2012\u2014\u2015\u2212]\s{0,2}(?=\p{L})/u
