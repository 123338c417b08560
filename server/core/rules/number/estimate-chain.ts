// An estimate that is added to a figure, and a total that is another: "104 … lisätään noin 20 … jolloin 120".
import type { Block } from '../../node.ts'
import { findArithmetic } from '../../parse/values/arithmetic.ts'
import { findCount, type Count } from '../../parse/values/count.ts'
import { composed, type Composed, type Found } from '../../parse/values/found.ts'
import { formatNumber } from '../../parse/values/money.ts'
import type { DocumentRule, Finding, TextPlace } from '../rule.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: '{base} + {estimate} on noin {sum}, mutta tekstissä on {total}. Lisätäänkö ”noin”, vai tarkistetaanko luku?',
      sv: '{base} + {estimate} är ungefär {sum}, men i texten står {total}. Ska ”ungefär” läggas till eller talet kontrolleras?',
      en: '{base} + {estimate} is about {sum}, but the text says {total}. Add “about”, or check the figure?',
    },
  },
  reason: {
    fi: 'Kun lukuun lisätään arvio, myös summa on arvio. Tarkka luku näyttää lasketulta, vaikka se on pyöristetty.',
    sv: 'När en uppskattning läggs till ett tal blir också summan en uppskattning. Ett exakt tal ser räknat ut fast det är avrundat.',
    en: 'When an estimate is added to a figure, the sum is an estimate too. An exact figure looks as if it had been counted.',
  },
  source: 'Hankekortti: 104 lasta, lisätään arviolta noin 20 asiakasta, jolloin 120 asiakasta',
  asks: 'text',
  fixes: {
    main: { safe: false, title: { fi: 'Lisää ”noin”', sv: 'Lägg till ”ungefär”', en: 'Add “about”' } },
    correct: { safe: false, title: { fi: 'Korjaa luvuksi noin {sum}', sv: 'Rätta till ungefär {sum}', en: 'Correct to about {sum}' } },
  },
  check: (view) => view.perBlock(chainsIn, SIGN.digit).flat(),
}

const ABOUT = { fi: 'noin', sv: 'ungefär', en: 'about' } as const

/** For `view.perBlock`. */
function chainsIn(text: string, _where: TextPlace, block: Block): readonly Finding[] | undefined {
  if (!ADDED.test(text)) return undefined
  const plain = composed(text)
  const counts = findCount(plain.text)
  const found = Array.from(plain.text.matchAll(ADDING)).flatMap(({ index }) => ofChain(plain, index, counts, block))
  return found.length === 0 ? undefined : found
}

/** The figure before "is added", the estimate behind it, and the total in the same sentence. */
function ofChain({ text, at }: Composed, added: number, counts: readonly Found<Count>[], block: Block): readonly Finding[] {
  const behind = counts.filter(({ start }) => start > added)
  const [estimate] = behind
  const base = baseBefore(text, added, counts)
  if (!estimate?.value.approximate || base === undefined || text.slice(added, estimate.start).search(SENTENCE_END) >= 0) return []
  const total = behind.find(({ start }) => start > estimate.end && TOTAL.test(text.slice(estimate.end, start)))
  if (!total || text.slice(estimate.start, total.start).search(SENTENCE_END) >= 0) return []
  const sum = base + estimate.value.count
  const difference = Math.abs(total.value.count - sum) / sum
  if (difference <= (total.value.approximate ? ROUNDED : EXACT) || difference > OTHER) return []
  const figure = total.end - total.value.text.length + total.value.text.search(/\d/u)
  const place = { block, start: at(figure), end: at(figure + lengthOfNumber(text.slice(figure, total.end))) }
  return [{
    place,
    values: { base: formatNumber(base), estimate: formatNumber(estimate.value.count), sum: formatNumber(sum), total: total.value.text.replace(/\s+/gu, ' ') },
    fixes: total.value.approximate ? [] : [
      { edits: ({ language }) => [{ place: { ...place, end: place.start }, text: `${ABOUT[language]} ` }] },
      { name: 'correct', edits: ({ language }) => [{ place, text: `${ABOUT[language]} ${formatNumber(sum)}` }] },
    ],
  }]
}

/** The last figure before the addition: a result, or what was counted. */
function baseBefore(text: string, added: number, counts: readonly Found<Count>[]): number | undefined {
  const result = findArithmetic(text).findLast(({ end }) => end <= added)
  const counted = counts.findLast(({ end }) => end <= added)
  if (result && (!counted || counted.end <= result.end || counted.start < result.end)) return result.value.given
  return added - (counted?.end ?? 0) <= NEAR ? counted?.value.count : undefined
}

const lengthOfNumber = (text: string): number => /^\d[\d \u00a0]{0,12}(?<=\d)/u.exec(text)?.[0].length ?? 0

const EXACT = 0.02
const ROUNDED = 0.1
/** More than this and the total is a total of something else. */
const OTHER = 0.5
const NEAR = 200
/** The same where engines are quick. */
const ADDED = /[Ll]is(?:ä|a\u0308)t|l(?:ä|a\u0308)ggs|lades|tillkommer|added|[Aa]dding/
const ADDING = /(?<!\p{L})(?:lisätään|lisättiin|lisättynä|on\slisätty|läggs|lades|tillkommer|(?:is|are|were|was)\sadded|adding)(?!\p{L})/giu
const TOTAL = /(?<!\p{L})(?:jolloin|yhteensä|kaikkiaan|eli|näin|sammanlagt|totalt|tillsammans|då|alltså|in\stotal|altogether|making|so\sthat|which\smakes)(?!\p{L})/iu
const SENTENCE_END = /(?<=\p{L}{4}|\d)[.!?]\s+\p{Lu}/u
