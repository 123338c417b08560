// Sums of money and other figures as people are told them, in each language.
import { formatMoney } from './parse/values/money.ts'
import type { Texts } from './problem.ts'

/** `365 491 euroa`, `365 491 euro`, `€365,491`. */
export function moneyInWords(amount: number): Texts {
  const fi = formatMoney(amount)
  return { fi, sv: fi.replace(/euroa$/u, 'euro'), en: `${amount < 0 ? '−' : ''}€${english(withoutUnit(amount < 0 ? fi.slice(1) : fi))}` }
}

/** Several sums with a plus between them and without their unit: `274 000 + 91 491`. */
export function sumInWords(amounts: readonly number[]): Texts {
  const fi = amounts.map((amount) => withoutUnit(formatMoney(amount))).join(' + ')
  return { fi, sv: fi, en: english(fi) }
}

/** `74,97`; in English `74.97`. At most two decimals. */
export function decimalInWords(value: number): Texts {
  const en = String(Math.round(value * 100) / 100)
  const fi = en.replace('.', ',')
  return { fi, sv: fi, en }
}

const withoutUnit = (money: string): string => money.slice(0, money.lastIndexOf('\u00a0'))
const english = (finnish: string): string => finnish.replaceAll(',', '.').replaceAll('\u00a0', ',')
