// A period that ends before it starts, and a day that the calendar does not have.
import type { Level } from '../../kinds/kind.ts'
import type { Node, Place } from '../../node.ts'
import { findDate, formatDate } from '../../parse/values/date.ts'
import { orderProblem, type Period } from '../../parse/values/period.ts'
import { propertiesHolding, propertyAt, shortened } from '../../schemaProblems.ts'
import { walk } from '../../value.ts'
import type { Section } from '../../view.ts'
import { timesOf, type TimesInBlock } from '../shared/timesInText.ts'
import type { DocumentRule, Finding, FindingFix } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['error', 'error'],
  messages: {
    main: {
      fi: 'Aikavälin loppu {end} on ennen alkua {start}. Ovatko päivät vaihtaneet paikkaa?',
      sv: 'Intervallets slut {end} är före dess början {start}. Har dagarna bytt plats?',
      en: 'The period ends on {end}, before it starts on {start}. Have the two dates been swapped?',
    },
    impossible: {
      fi: 'Päivää {given} ei ole kalenterissa. Mikä päivä on oikea?',
      sv: 'Dagen {given} finns inte i kalendern. Vilken dag är rätt?',
      en: 'There is no day {given} in the calendar. Which day is right?',
    },
  },
  reason: {
    fi: 'Toteutusaikaan verrataan tuotosten ja tapahtumien päiviä. Kun alku ja loppu ovat oikein päin, vertailu ja aikajanat toimivat.',
    sv: 'Produkternas och händelsernas datum jämförs med genomförandetiden. När början och slut är i rätt ordning fungerar jämförelsen och tidslinjerna.',
    en: 'Dates of outputs and events are compared with the period of the project. Comparisons and timelines work when its start and end are in order.',
  },
  source: 'Kentän loppuraportti: toteutusaika 1.5.2007–31.10.2009',
  asks: 'text; properties that hold a period',
  fixes: { main: { title: { fi: 'Vaihda päivien paikat', sv: 'Låt dagarna byta plats', en: 'Swap the dates' }, safe: false } },
  check: (view) => {
    const found = timesOf(view).flatMap(faultsIn)
    return [...found, ...view.perSection(view.kind.known(view.kind.root, OF_FIELDS, () => ofFields(view.kind.root))).flat().filter(({ place }) => !found.some((other) => isInside(other.place, place)))]
  },
}

function faultsIn({ block, dates, periods }: TimesInBlock): readonly Finding[] {
  const days = dates.filter(({ value }) => value.impossible)
    .map(({ start, end, value }) => ({ place: { block, start, end }, message: 'impossible', values: { given: shortened(value.text) } }))
  const ranges = periods.filter(({ value }) => isReversed(value)).map(({ start, end, value }) => ({ place: { block, start, end }, values: ends(value), fixes: swapped({ block, start, end }) }))
  return [...days, ...ranges].sort((a, b) => a.place.start - b.place.start)
}

/**
 * Only what is certain: full dates, or seasons and years of different years. "1.11.–31.1.2010" may begin the year before, and "talvi 2012"
 * may be its first months.
 */
function isReversed(period: Period): boolean {
  if (!orderProblem(period) || (period.exact && YEAR_ONCE.test(period.text))) return false
  return period.exact || (period.start ?? '').slice(0, 4) > (period.end ?? '').slice(0, 4)
}

const YEAR_ONCE = /^\d{1,2}\.\s?(?:\d{1,2}\.)?\s?[-\u2010-\u2015\u2212]/u

const ends = ({ start = '', end = '' }: { readonly start?: string; readonly end?: string }): NonNullable<Finding['values']> => ({ start: formatDate(start), end: formatDate(end) })

/** For `view.perSection`: periods whose ends stand apart, such as `{ start, end }` in YAML: no running text shows them together. */
const ofFields = (root: Level) => {
  const holding = propertiesHolding(root, 'period')
  return ({ node, property, source }: Section): readonly Finding[] => {
    if (source === 'body') return []
    if (property.type === 'period') return fieldFinding(node)
    if ((node.type !== 'map' && node.type !== 'seq') || !holding.has(property)) return []
    return walk(node).flatMap(({ node: one, pointer }) =>
      (one.type === 'scalar' && propertyAt(root, `/${property.key}${pointer}`)?.type === 'period' ? fieldFinding(one) : []))
  }
}
const OF_FIELDS = {}

function fieldFinding(node: Node): readonly Finding[] {
  const value = node.type === 'scalar' && typeof node.value === 'object' && node.value !== null ? node.value : undefined
  const [start, end] = [value?.['start'], value?.['end']]
  if (typeof start !== 'string' || typeof end !== 'string' || end >= start) return []
  const { block, start: from, end: to } = node.place
  const days = findDate(block.text.slice(from, to)).length
  if (days < 2 && start.slice(0, 4) <= end.slice(0, 4)) return []
  return [{ place: node.place, values: ends({ start, end }), fixes: swapped(node.place) }]
}

/** Two full dates change places, each as it is written. */
function swapped(place: Place): readonly FindingFix[] {
  const { block, start } = place
  const [first, second, ...more] = findDate(block.text.slice(start, place.end)).filter(({ value }) => value.date !== undefined && !value.impossible)
  if (!first || !second || more.length > 0) return []
  const at = (date: typeof first): Place => ({ block, start: start + date.start, end: start + date.end })
  return [{ edits: () => [{ place: at(first), text: second.value.text }, { place: at(second), text: first.value.text }] }]
}

const isInside = (place: Place, around: Place): boolean => place.block === around.block && place.start >= around.start && place.end <= around.end
