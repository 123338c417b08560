// A calculation in the text whose result is another.
import type { Block } from '../../node.ts'
import { findArithmetic, type Arithmetic } from '../../parse/values/arithmetic.ts'
import type { Found } from '../../parse/values/found.ts'
import { formatNumber } from '../../parse/values/money.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, TextPlace } from '../rule.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Lasku ei täsmää: {expression} = {expected}, mutta tekstissä on {given}. Tarkistatko luvut?',
      sv: 'Räkningen stämmer inte: {expression} = {expected}, men i texten står {given}. Kan du kontrollera talen?',
      en: 'The calculation does not add up: {expression} = {expected}, but the text says {given}. Please check the figures.',
    },
  },
  reason: {
    fi: 'Asiakasmäärien laskutapa kerrotaan, jotta lukija voi seurata sitä. Kun lasku täsmää, lukuun voi luottaa myös raportissa.',
    sv: 'Sättet att räkna klienterna berättas för att läsaren ska kunna följa det. När räkningen stämmer går talet att lita på också i rapporten.',
    en: 'The calculation is there so that readers can follow how clients were counted. When it is right, the figure can be relied on in reports too.',
  },
  source: 'Hankekortti: 4 x 26 = 104 lasta; 40 lasta x 26 sosiaalityöntekijää = 1040 asiakasta',
  asks: 'text',
  success: {
    fi: 'Tekstin laskut täsmäävät ({count}).',
    sv: 'Räkningarna i texten stämmer ({count}).',
    en: 'The calculations in the text are right ({count}).',
  },
  fixes: { main: { title: { fi: 'Vaihda tulokseksi {expected}', sv: 'Byt resultatet till {expected}', en: 'Change the result to {expected}' }, safe: false } },
  check: (view) => view.perBlock(calculations, SIGN.digit).flatMap(({ block, found }) =>
    found.filter(({ value }) => !value.holds).map(({ value: { expression, expected, given, resultStart, resultEnd } }) => {
      const place = { block, start: resultStart, end: resultEnd }
      const values = { expression, expected: formatNumber(expected), given: formatNumber(given) }
      return { place, values, fixes: [{ edits: () => [{ place, text: values.expected }] }] }
    })),
  applies: (view) => countOf(view) > 0,
  successValues: (view) => ({ count: countOf(view) }),
}

const countOf = (view: DocumentView): number => view.perBlock(calculations, SIGN.digit).reduce((sum, { found }) => sum + found.length, 0)

/** For `view.perBlock`. */
function calculations(text: string, _where: TextPlace, block: Block): { readonly block: Block; readonly found: readonly Found<Arithmetic>[] } | undefined {
  const found = findArithmetic(text)
  return found.length === 0 ? undefined : { block, found }
}
