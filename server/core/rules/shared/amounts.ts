// Writing a sum of money where another one stands.
import { moneyInWords } from '../../amounts.ts'
import { replaceSpan } from '../../edit/lines.ts'
import { isYaml, replaceValue } from '../../edit/yaml.ts'
import type { Place } from '../../node.ts'
import { formatNumber } from '../../parse/values/money.ts'
import type { Language, PlaceEdit } from '../../problem.ts'
import type { Source } from '../../source.ts'

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
