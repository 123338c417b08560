// A duration that does not fit the period beside it.
import { entryOf, textOf, type Block, type Place } from '../../node.ts'
import { findDuration, parseDuration, type Duration } from '../../parse/values/duration.ts'
import { findPeriod, parsePeriod, type Period } from '../../parse/values/period.ts'
import { shortened } from '../../schemaProblems.ts'
import type { Section } from '../../view.ts'
import type { DocumentRule, Finding, TextPlace } from '../rule.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Kesto ”{duration}” ei vastaa ajanjaksoa ”{period}”. Kumpi on oikein?',
      sv: 'Längden ”{duration}” motsvarar inte perioden ”{period}”. Vilket stämmer?',
      en: 'The duration “{duration}” does not match the period “{period}”. Which is right?',
    },
  },
  reason: {
    fi: 'Kestosta ja päivistä lasketaan, ehtikö kokeilu näyttää tuloksia. Kun ne eroavat, jompikumpi on kirjattu väärin tai vanhentunut.',
    sv: 'Av längden och datumen ser man om försöket hann ge resultat. När de skiljer sig är någondera felskriven eller gammal.',
    en: 'The duration and the dates show whether a trial had time to give results. When they differ, one of them is mistaken or old.',
  },
  source: 'Kokeilun kuvaus: ”1,5 kk:n jaksolla marras-joulukuussa 2017” (mahtuu kahteen kuukauteen)',
  asks: 'durations and periods, in text and in fields',
  *check(view) {
    yield* view.perBlock(besideIn, SIGN.digit).flat()
    yield* view.perSection(inFields).flat()
  },
}

/** For `view.perBlock`: a duration and a period side by side in one sentence. */
function besideIn(text: string, _where: TextPlace, block: Block): readonly Finding[] | undefined {
  if (!YEAR.test(text) || !MAY_BE.test(text)) return undefined
  const periods = findPeriod(text)
  const durations = periods.length === 0 ? [] : findDuration(text)
  const found = durations.flatMap((duration): readonly Finding[] => {
    if (NO_LENGTH.test(text.slice(duration.end, duration.end + 30))) return []
    const period = periods.find(({ start, end }) => isBeside(text, duration.end, start) || isBeside(text, end, duration.start))
    return period && !fits(duration.value, period.value) ? [differing({ block, start: duration.start, end: duration.end }, duration.value.text, period.value.text)] : []
  })
  return found.length === 0 ? undefined : found
}

/** True when at most a few words stand between, none of which tells of something else. */
function isBeside(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= LONGEST && BETWEEN.test(text.slice(end, start))
}

/** For `view.perSection`: a duration and a period that are fields of one object, such as a trial period. */
function inFields({ property, node }: Section): readonly Finding[] {
  if (node.type !== 'map') return NO_FINDINGS
  const [duration, period] = (['duration', 'period'] as const).map((type) => entryOf(node, property.level?.properties.find((field) => field.type === type)?.key ?? ''))
  const [length, span] = [parseDuration(textOf(duration?.value)), parsePeriod(textOf(period?.value))]
  return duration && length && span && !fits(length, span) ? [differing(duration.value.place, length.text, span.text)] : NO_FINDINGS
}

const NO_FINDINGS: readonly Finding[] = []

const differing = (place: Place, duration: string, period: string): Finding => ({ place, values: { duration: shortened(duration), period: shortened(period) } })

/** True when a duration may be that of a period: for exact dates about as long, for months and years at most as long and not far shorter. */
export function fits({ amount, unit }: Duration, { start, end, exact }: Period): boolean {
  if (start === undefined || end === undefined) return true
  const days = (Date.parse(end) - Date.parse(start)) / DAY + 1
  const said = amount * DAYS[unit]
  const slack = Math.max(exact ? DAYS[unit] / 2 : DAYS[unit] / 4, days * SLACK)
  return said <= days + slack && (!exact || said >= days - slack)
}

const DAY = 86_400_000
const DAYS = { day: 1, week: 7, month: 30.4, year: 365.25 } as const
const SLACK = 0.1
const LONGEST = 30
/** A unit of time and a year, where engines are quick. */
const MAY_BE = /kk|kuukau|vuo[sdt]|viik|p(?:ä|a\u0308)iv|vko|m(?:å|a\u030a)n|veck|dag|month|week|day|year|(?:å|a\u030a)r/
const YEAR = /(?:19|20)\d\d/
const NO_LENGTH = /^\s?(?:välein|kerran|sisällä|kuluttua|päästä|jälkeen|ennen|määräai|ikäi|vanh|seuran|efter|före|innan|sedan|after|before|ago|old)/iu
/** "(", ", " or up to two words such as "jaksolla" and "kestänyt hanke". */
const BETWEEN = /^[ \u00a0]?(?:[(,–—]\s?|(?:[\p{L}\p{M}]{2,24}[ \u00a0]){0,2}\(?)$/u
