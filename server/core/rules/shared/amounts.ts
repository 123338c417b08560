// Sums of money as messages show them, in each language.
import { replaceSpan } from '../../edit/lines.ts'
import { isYaml, replaceValue } from '../../edit/yaml.ts'
import type { Place } from '../../node.ts'
import { formatMoney, formatNumber } from '../../parse/values/money.ts'
import type { Language, PlaceEdit, Texts } from '../../problem.ts'
import type { Source } from '../../source.ts'

/** `365 491 euroa`, `365 491 euro`, `€365,491`. */
export function moneyInWords(amount: number): Texts {
  const fi = formatMoney(amount)
  return { fi, sv: fi.replace(/euroa$/u, 'euro'), en: `${amount < 0 ? '−' : ''}€${english(fi.replace(/^−|\u00a0euroa$/gu, ''))}` }
}

/** An amount as it is to be written where another spelling stands, with the unit in the form that it has there: `365 491 eurolla`. */
export function moneyLike(given: string, amount: number, language: Language): string {
  const usual = moneyInWords(amount)[language]
  const unit = /(?<=[\d\s\u00a0])(?:[Ee]uro\p{L}{0,5}|€)$/u.exec(given.trim())?.[0]
  return language === 'en' || unit === undefined || SCALED.test(given) ? usual : usual.replace(/\p{L}+$/u, unit)
}

/** Writes an amount where one stands: a bare number stays one. Empty where that is more than one line. */
export function replaceAmount(source: Source, place: Place, amount: number, language: Language): readonly PlaceEdit[] {
  const { start, end } = source.spanOf(place)
  const given = source.text.slice(start, end)
  // a number of YAML is one only without quotes
  if (/^[\d\s\u00a0.,]+$/u.test(given)) return [replaceSpan(source, { start, end }, isYaml(place.block) ? String(amount) : formatNumber(amount))]
  return replaceValue(source, place, moneyLike(given.replace(/^["']|["']$/gu, ''), amount, language))
}

const SCALED = /milj|mn|tuha|tusen|thousand|[tkm]€/iu

/** Several sums with a plus between them and without their unit: `274 000 + 91 491`. */
export function sumInWords(amounts: readonly number[]): Texts {
  const fi = amounts.map((amount) => formatMoney(amount).replace(/\u00a0euroa$/u, '')).join(' + ')
  return { fi, sv: fi, en: english(fi) }
}

/** `74,97`; in English `74.97`. At most two decimals. */
export function decimalInWords(value: number): Texts {
  const en = String(Math.round(value * 100) / 100)
  const fi = en.replace('.', ',')
  return { fi, sv: fi, en }
}

const english = (finnish: string): string => finnish.replaceAll(',', '.').replace(/(?<=\d)\u00a0(?=\d)/gu, ',')
