// Durations: 1,5 kk, kolmen kuukauden, 6 mån, three months.
import { findAll, GAP, whole, type Found } from './found.ts'
import { numberWord } from './numberWord.ts'

export interface Duration {
  readonly text: string
  readonly amount: number
  readonly unit: DurationUnit
}
export type DurationUnit = 'day' | 'week' | 'month' | 'year'

/** The duration a whole text spells. */
export function parseDuration(text: string): Duration | undefined {
  return whole(text, findDuration)
}

/** The durations in running text; rhythms ("kahden kuukauden välein") are none. */
export function findDuration(text: string): readonly Found<Duration>[] {
  return UNIT_WORD.test(text) ? findAll(text, DURATION, readDuration) : []
}

/** How all units begin, behind a number or a space. */
const UNIT_WORD = /[\s\d](?:pv|vrk|vk|kk|vuo|viik|kuukau|p(?:ä|a\u0308)iv|m(?:å|a\u030a)n|(?:å|a\u030a)r|dag|dyg|veck|day|week|month|year)/i
const UNITS: readonly (readonly [DurationUnit, RegExp])[] = [
  ['day', /^(?:pv|vrk|päiv|vuorokau|dag|dygn|day)/u],
  ['week', /^(?:vko|vk|viiko|viikk|veck|week)/u],
  ['month', /^(?:kk|kuukau|kuukaut|mån|month)/u],
  ['year', /^(?:vuo|år|year)/u],
]
const UNIT = [
  '(?:pv|vrk|vko?|kk|mån)(?:\\.|:\\p{L}{1,4})?',
  'päiv(?:ä|än|ää|ässä|äksi)|vuorokau(?:si|den|tta)|viiko(?:n|ssa|ksi)|viikkoa?|(?:kuukau|vuo)(?:si|den|tta|dessa|deksi)',
  'dag(?:ar|en)?|dygn|veck(?:a|or|ors)|månad(?:er|ers|en)?|år|days?|weeks?|months?|years?',
].join('|')
const TAIL = `(?:${GAP}(?:jakso(?:lla|n|ssa|na)?|ajan|aikana|kuluessa|kestä(?:vä|nyt)|mittainen)(?!\\p{L}))?`
const NOT_BEFORE = `(?!${GAP}(?:välein|vanh|ikäi))`
const AMOUNT = '(?<![\\p{L}\\p{N}.,/\\-–])(\\d{1,3}(?:,\\d{1,2})?|\\p{L}{2,14})'
const DURATION = new RegExp(`${AMOUNT}${GAP}?(?<!\\p{L})(${UNIT})(?![\\p{L}\\p{N}])${TAIL}${NOT_BEFORE}`, 'giu')
const HALVES: ReadonlyMap<string, number> = new Map([
  ['puoli', 0.5], ['puolen', 0.5], ['puolta', 0.5], ['puolitoista', 1.5], ['puolentoista', 1.5],
])

function readDuration({ 1: number = '', 2: unit = '' }: RegExpExecArray, text: string): Duration | undefined {
  const word = number.toLowerCase()
  const amount = /^\d/u.test(number) ? Number(number.replace(',', '.')) : (HALVES.get(word) ?? numberWord(word))
  const kind = UNITS.find(([, start]) => start.test(unit.toLowerCase()))?.[0]
  return amount === undefined || kind === undefined ? undefined : { text, amount, unit: kind }
}
