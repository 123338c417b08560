// One figure that is of children here and of clients there.
import type { Block } from '../../node.ts'
import { findCount } from '../../parse/values/count.ts'
import { formatNumber } from '../../parse/values/money.ts'
import type { DocumentRule, TextPlace } from '../rule.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Luku {count} on tässä ”{unit}”, mutta toisaalla ”{other}”. Kumpia lasketaan?',
      sv: 'Talet {count} är här ”{unit}” men på ett annat ställe ”{other}”. Vilka räknas?',
      en: 'The figure {count} is “{unit}” here but “{other}” elsewhere. Which of them are counted?',
    },
  },
  reason: {
    fi: 'Lapsi ja asiakas eivät ole sama asia: asiakkaita ovat myös vanhemmat. Luku kannattaa sitoa yhteen nimeen, niin sitä voi seurata.',
    sv: 'Barn och klient är inte samma sak: också föräldrar är klienter. Bind talet vid ett ord, så går det att följa.',
    en: 'A child and a client are not the same: parents are clients too. Tie the figure to one word, so that it can be followed.',
  },
  source: 'Hankekortti: ”120 lasta” ja ”120 asiakasta (lasta ja vanhempaa)”; ”1040 lasta” ja ”1040 asiakasta”',
  asks: 'text',
  *check(view) {
    const first = new Map<number, Counted>()
    const told = new Set<number>()
    for (const { block, counted } of view.perBlock(peopleIn, SIGN.digit)) {
      for (const one of counted) {
        const before = first.get(one.count)
        if (!before) first.set(one.count, one)
        else if (!told.has(one.count) && before.whole !== one.whole) {
          told.add(one.count)
          yield { place: { block, start: one.start, end: one.end }, values: { count: formatNumber(one.count), unit: one.unit, other: before.unit } }
        }
      }
    }
  },
}

interface Counted {
  readonly count: number
  readonly unit: string
  /** True for clients, false for those that clients consist of. */
  readonly whole: boolean
  readonly start: number
  readonly end: number
}

/** For `view.perBlock`: figures of clients, and of children, young people, parents and families. */
function peopleIn(text: string, _where: TextPlace, block: Block): { readonly block: Block; readonly counted: readonly Counted[] } | undefined {
  if (!MAY_BE.test(text)) return undefined
  const counted = findCount(text).flatMap(({ start, end, value: { count, unit = '' } }): readonly Counted[] => {
    const whole = CLIENT.test(unit)
    // a small figure may well be the same of both
    return count >= LEAST && (whole || PART.test(unit)) ? [{ count, unit, whole, start, end }] : []
  })
  return counted.length === 0 ? undefined : { block, counted }
}

const LEAST = 50
/** A figure and the beginning of what it counts, where engines are quick. */
const MAY_BE = /\d\d?\d?\s{1,3}(?:asia|las|nuor|vanhe|perhe|klie|clie|barn|ung|f\u00f6r|fo\u0308r|famil|child|young|parent)/i
const CLIENT = /^(?:asiak(?:as|kai?den|kaita|asta|kaan|kaalla)|klient(?:er|erna|en)?|clients?)$/iu
const PART = /^(?:las(?:ta|ten|tenkaan)|lapsia?|lapsen|nuor(?:ta|ia|ten)|vanhempaa|vanhempia|perhettä|perheitä|barn(?:en)?|unga|ungdomar|föräldrar|familjer|child|children|young people|parents|families)$/iu
