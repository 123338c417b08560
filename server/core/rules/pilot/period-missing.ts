// A pilot that does not tell when and how long something was tried.
import { insertSection } from '../../edit/section.ts'
import { findDuration } from '../../parse/values/duration.ts'
import { findPeriod } from '../../parse/values/period.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { Node } from '../../node.ts'
import { INSERT_SECTION } from '../shared/sections.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['trialPeriod'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Milloin ja kuinka kauan kokeiltiin? Kirjoita ajankohta tai kesto, esimerkiksi ”marras–joulukuussa 2017, 1,5 kk”.',
      sv: 'När och hur länge pågick försöket? Skriv tidpunkten eller längden, till exempel ”november–december 2017, 1,5 mån”.',
      en: 'When was it tried, and for how long? Give the time or the duration, for example “November–December 2017, 1.5 months”.',
    },
  },
  reason: {
    fi: 'Kokeilun pituudesta näkee, mitä siitä voi päätellä: viikossa näkyy, onko tapa mahdollinen, puolessa vuodessa, mitä se muuttaa.',
    sv: 'Försökets längd visar vilka slutsatser som kan dras: på en vecka ser man om sättet är möjligt, på ett halvår vad det förändrar.',
    en: 'The length shows what a trial can tell: a week shows whether a way of working is possible, half a year what it changes.',
  },
  source: 'Kokeilun kuvaus: ”yhteistyötä kokeiltiin 1,5 kk:n jaksolla marras-joulukuussa 2017”',
  asks: 'a property with the role trialPeriod; a time or duration in the section with the role trial answers as well',
  replaces: ['schema/required', 'section/missing', 'section/recommended', 'section/empty'],
  fixes: { main: INSERT_SECTION },
  *check(view) {
    const property = view.kind.root.properties.find(({ roles }) => roles.includes('trialPeriod'))
    const own = view.sectionsWith('trialPeriod')
    const trials = view.sectionsWith('trial')
    if (!property || own.some(({ node }) => !isBlank(node)) || trials.some(({ node }) => view.remember(node, TIMES, () => namesTime(node)))) return
    const place = own[0]?.heading ?? trials.at(-1)?.heading ?? view.start
    const fixes = own.length > 0 ? [] : [{ edits: (now: DocumentView) => insertSection(now, property) }]
    yield { place, pointer: `/${property.key}`, values: { section: labelsAsTexts(property.labels, property.key) }, fixes }
  },
}

const TIMES = {}
const namesTime = (node: Node): boolean => textsIn(node).some((text) => findDuration(text).length > 0 || findPeriod(text).length > 0)
