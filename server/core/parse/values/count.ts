// Counts: a number and what is counted, such as "120 lasta" and "arviolta noin 20 asiakasta".
import { findDate } from './date.ts'
import { findDuration } from './duration.ts'
import { findAll, GAP, merged, SPACE, touches, whole, type Found } from './found.ts'
import { findMoney } from './money.ts'
import { findPeriod } from './period.ts'

/** `unit` is the counted noun in lower case as written (`lasta`, `pro gradu työtä`); absent only when a bare number is parsed. */
export interface Count {
  readonly text: string
  readonly count: number
  readonly unit?: string
  readonly approximate: boolean
}

/** The count a whole text spells, with or without a unit. */
export function parseCount(text: string): Count | undefined {
  const trimmed = text.trim()
  if (DIGITS.test(trimmed)) return { text: trimmed, count: Number(trimmed), approximate: false }
  return whole(text, findBare) ?? whole(text, findCount)
}

/** The counts in running text: never numbers of dates, periods, money, durations, phones, boxes, pages or diaries. */
export function findCount(text: string): readonly Found<Count>[] {
  const found = /\d/u.test(text) ? findAll(text, COUNT, readCount) : []
  if (found.length === 0) return found
  const phones = findAll(text, PHONE, () => true)
  const taken = touches(merged<unknown>(findDate(text), findPeriod(text), findMoney(text), findDuration(text), phones))
  return found.filter(({ start, end }) => !taken(start, end))
}

/** What most fields are. */
const DIGITS = /^(?:0|[1-9]\d{0,8})$/
const NUMBER = `(?:[1-9]\\d{0,2}(?:${SPACE}\\d{3}){1,3}|0|[1-9]\\d{0,8})(?:,\\d{1,2})?(?!\\d)`
const APPROXIMATE = `(?:${[
  '[Nn]oin', '[Aa]rviolta', '[Nn]\\.', '[Yy]li', '[Aa]lle', '[Ll]ähes', '[Vv]ajaat?', '[Rr]eilut?',
  '[Cc]irka', '[Cc]a\\.?', '[Uu]ngefär', '[Dd]rygt', '[Kk]nappt', '[Öö]ver', '[Uu]nder',
  '[Aa]bout', '[Aa]pprox\\.', '[Aa]pproximately', '[Aa]round', '[Oo]ver', '[Aa]lmost', '[Nn]early',
].join('|')})`
const START = '(?<![\\p{L}\\p{N}.,/:_@#§+\\-–])'
const QUALIFIED = `(?:pro${SPACE}gradu|eri|uutta|uuden|muuta|yhteistä|erillistä|nya|new)${SPACE}`
const UNIT = `(?:${QUALIFIED})?\\p{Ll}\\p{L}{1,40}(?:-\\p{L}{1,30}){0,2}`
const COUNT = new RegExp(`${START}((?:${APPROXIMATE}${GAP}){0,2})(${NUMBER})${GAP}(${UNIT})(?![\\p{L}\\p{N}])`, 'gu')
const BARE = new RegExp(`^((?:${APPROXIMATE}${SPACE}){0,2})(${NUMBER})$`, 'gu')
const PHONE = /(?<![\p{L}\p{N}/.\-])(?:\+\d{2,3}[ \u00a0\u202f-]?|0)\d{1,3}(?:[ \u00a0\u202f-]?\d{2,5}){1,4}(?!\d)/gu

/** Words that follow a number without being counted. */
const NOT_COUNTED = new RegExp(`^(?:${[
  'ja|tai|sekä|eli|on|oli|ovat|olivat|ei|eivät|kun|jos|että|mennessä|alussa|lopussa|aikana|jälkeen',
  'och|eller|är|var|i|av|med|and|or|is|are|was|were|of|to|the|from|with|in|per|but|before',
  'euro\\p{L}*|milj\\p{L}*|tuhat\\p{L}*|prosent\\p{L}*|procent|percent|lk|klo|kk|pv',
].join('|')})$`, 'u')
/** Words whose number is a name or a place, not an amount: "Liite 7", "PL 7409", "sivu 12". */
const LABEL_BEFORE = new RegExp(`(?<!\\p{L})(?:${[
  'liite|liitteessä|liitteen|luku|luvussa|luvun|sivu|sivulla|s\\.|kuva|kuvio|taulukko|kohta|kohdassa|vaihe|osa|versio|ääni',
  'numero|nro|pl|pb|klo|puh\\.?|tel\\.?|tlf|pykälä|momentti|mom\\.|diaari|dnro|isbn|issn|vuo\\p{L}{2,5}',
  'bilaga|sida|kapitel|fas|år\\p{L}{0,3}|appendix|page|chapter|phase|step',
].join('|')})\\s{1,2}$`, 'iu')
const NUMBER_BEFORE = /(?<!(?:19|20)\d\d)(?<=\d)\s$/u
const NAME_BEFORE = /(?<!\p{L})\p{Lu}\p{Ll}{1,30}\s$/u
const PLACE_ENDING = /(?:ss[aä]|ll[aä]|st[aä]|lt[aä]|n)\s$/u
const IN_A_PLACE = /^(?!lasta$).*(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|een|n)$/u
const YEAR = /^(?:19|20)\d\d$/u

function readCount({ 0: all, 1: hedge = '', 2: number = '', 3: unit = '', index, input }: RegExpExecArray, text: string): Count | undefined {
  if (NOT_COUNTED.test(unit) || (text.includes('\n') && input[index + all.length] === ':')) return undefined
  const before = input.slice(Math.max(0, index - 32), index)
  const belongsToOther = YEAR.test(number) || LABEL_BEFORE.test(before) || NUMBER_BEFORE.test(before) || isNamePart(before, unit)
  if (hedge === '' && belongsToOther) return undefined
  return { text, count: valueOf(number), unit: unit.replace(/\s+/gu, ' '), approximate: hedge !== '' }
}

/** "Kehrä 2 hankkeessa": the number belongs to the name before it; "Espoossa 9 stt" counts. */
function isNamePart(before: string, unit: string): boolean {
  return NAME_BEFORE.test(before) && !PLACE_ENDING.test(before) && IN_A_PLACE.test(unit)
}

function findBare(text: string): readonly Found<Count>[] {
  return findAll(text, BARE, ({ 1: hedge = '', 2: number = '' }, spelling) =>
    ({ text: spelling, count: valueOf(number), approximate: hedge !== '' }))
}

const valueOf = (number: string): number => Number(number.replace(/[^\d,]/gu, '').replace(',', '.'))
