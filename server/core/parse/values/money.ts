// Sums of money in euros, in the spellings of Finnish, Swedish and English documents.
import { findAll, GAP, SPACE, whole, type Found } from './found.ts'

/** A sum. `amount` (euros) is absent when only the currency stands there; `ambiguous`: 365.491 or 365,491, read as thousands. */
export interface Money {
  readonly text: string
  readonly amount?: number
  readonly currency: 'EUR'
  readonly canonical: boolean
  readonly ambiguous?: true
}

/** The sum a whole text spells: with its currency, a bare number (a field of YAML), or the currency alone. */
export function parseMoney(text: string): Money | undefined {
  const trimmed = text.trim()
  if (DIGITS.test(trimmed)) return { text: trimmed, amount: Number(trimmed), currency: 'EUR', canonical: true }
  if (ALONE.test(trimmed)) return { text: trimmed, currency: 'EUR', canonical: false }
  return whole(trimmed, findBare) ?? whole(trimmed, findMoney)
}

/** The sums in running text: numbers with a currency. */
export function findMoney(text: string): readonly Found<Money>[] {
  return CURRENCY.test(text) && /\d/u.test(text) ? findAll(text, MONEY, readMoney) : []
}

/** `365 491 euroa`: groups with no-break spaces, cents with a comma. */
export function formatMoney(amount: number): string {
  const cents = Math.round(Math.abs(amount) * 100)
  const decimals = cents % 100 === 0 ? '' : `,${String(cents % 100).padStart(2, '0')}`
  return `${amount < 0 ? '\u2212' : ''}${formatNumber(Math.floor(cents / 100))}${decimals}\u00a0euroa`
}

/** `365 491,5`: groups of three with no-break spaces from 10 000 on, decimals with a comma. */
export function formatNumber(amount: number): string {
  const [integer = '', decimals] = String(amount).split('.')
  const grouped = integer.length < 5 ? integer : integer.replace(/\d(?=(?:\d{3}){1,6}$)/gu, '$&\u00a0')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}

/** What most fields are. */
const DIGITS = /^\d{1,12}$/
/** What all sums have in them. */
const CURRENCY = /€|eur/i
const NUMBER = `(?:\\d{1,3}(?:${SPACE}\\d{3}){1,4}|\\d{1,3}(?:[.,]\\d{3}){1,4}|\\d{1,12})(?:[.,]\\d{1,2})?(?![\\d])`
const EURO = '(?:[Ee]uro(?:a|n|lla|lta|lle|ja|jen|t|ssa|sta|on|na|ksi|illa|ina|ihin|s)?|EUROA?|EUR|€)(?![\\p{L}\\p{N}])'
const SCALE =
  '(?:[Mm]iljoo?n\\p{L}{0,6}|[Mm]iljo(?:n|ner)|[Mm]ilj\\.?|[Mm]n\\.?|mn|million|[Tt]uhat(?:ta)?|[Tt]uhannen|tusen|thousand)'
const AFTER_NUMBER = `(?:${GAP}?[tTkMm]€(?![\\p{L}\\p{N}])|${GAP}?(?:${SCALE}${GAP}?)?${EURO})`
const BEFORE = '(?<![\\p{L}\\p{N}.,/])'
const PREFIXED = `(?:€|EUR)${SPACE}?(${NUMBER})(?:${SPACE}(?:million|mn)(?!\\p{L}))?(?![.,]?\\d|${SPACE}?${EURO})`
const MONEY = new RegExp(`${BEFORE}(?:(${NUMBER})(${AFTER_NUMBER})|${PREFIXED})`, 'gu')
const BARE = new RegExp(`^(${NUMBER})$`, 'gu')
const ALONE = new RegExp(`^${EURO}$`, 'u')
const PLAIN = new RegExp(`^(?:\\d{1,4}|\\d{1,3}(?:${SPACE}\\d{3}){1,4})(?:,\\d{1,2})?$`, 'u')
const WORD_SCALE = '(?:[Mm]ilj\\.|[Mm]iljoo?n\\p{L}{0,6}|miljoner|[Tt]uhatta|tusen)'
const WORD_UNIT = new RegExp(`^${GAP}(?:${WORD_SCALE}${GAP})?(?:[Ee]uro\\p{L}{0,5}|€)$`, 'u')
const THREE_AFTER_MARK = /^\d{1,3}[.,]\d{3}$/u

function readMoney(match: RegExpExecArray, text: string): Money | undefined {
  const { 1: number, 2: unit = '', 3: english, input, index } = match
  if (english !== undefined) {
    const scale = /[mM](?:illion|n)$/u.test(text) ? 1_000_000 : 1
    return { text, amount: scaled(amountOf(english), scale), currency: 'EUR', canonical: false }
  }
  if (number === undefined || /[\d][\-–]$/u.test(input.slice(Math.max(0, index - 2), index))) return undefined
  const ambiguous = THREE_AFTER_MARK.test(number) && !/euros$/u.test(unit)
  return {
    text,
    amount: scaled(amountOf(number), scaleOf(unit)),
    currency: 'EUR',
    canonical: PLAIN.test(number) && WORD_UNIT.test(unit),
    ...(ambiguous ? { ambiguous } : {}),
  }
}

function findBare(text: string): readonly Found<Money>[] {
  return findAll(text, BARE, ({ 1: number = '' }, spelling) => {
    const ambiguous = THREE_AFTER_MARK.test(number)
    const canonical = /^\d{1,12}(?:[.,]\d{1,2})?$/u.test(number)
    return { text: spelling, amount: amountOf(number), currency: 'EUR', canonical, ...(ambiguous ? { ambiguous } : {}) }
  })
}

/** The number of a spelling: the last mark with one or two digits after it starts the decimals, all other marks and spaces group. */
function amountOf(number: string): number {
  const [, integer = number, decimals = ''] = /^(.{1,30}?)(?:[.,](\d{1,2}))?$/u.exec(number) ?? []
  return Number(`${integer.replace(/\D/gu, '')}.${decimals === '' ? '0' : decimals}`)
}

function scaleOf(unit: string): number {
  const plain = unit.trim()
  if (/^(?:m€|M€|mn|milj|million)/iu.test(plain)) return 1_000_000
  return /^(?:t€|k€|tuha|tusen|thousand)/iu.test(plain) ? 1000 : 1
}

const scaled = (amount: number, scale: number): number => Math.round(amount * scale * 100) / 100
