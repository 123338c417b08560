// A project plan that tells of its work packages but not how long it lasts, or what it costs.
import { insertSection } from '../../edit/section.ts'
import { sectionHeads } from '../../heads.ts'
import type { Property } from '../../kinds/kind.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { askedFor } from '../shared/asked.ts'
import { knowsWorkPackages } from '../shared/elements.ts'
import { INSERT_SECTION } from '../shared/sections.ts'
import { isBlank } from '../shared/textsIn.ts'
import { timesOf, type TimesInBlock } from '../shared/timesInText.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsWorkPackages,
  severity: ['hint', 'warning'],
  messages: {
    main: {
      fi: 'Milloin hanke alkaa ja päättyy? Lisää toteutusaika, esimerkiksi 1.1.2017–31.12.2018.',
      sv: 'När börjar och slutar projektet? Lägg till genomförandetiden, till exempel 1.1.2017–31.12.2018.',
      en: 'When does the project start and end? Add its period, for example 1.1.2017–31.12.2018.',
    },
    funding: {
      fi: 'Mitä hanke maksaa, ja kuka rahoittaa? Lisää rahoitus, niin lukija näkee, millä voimavaroilla työpaketit tehdään.',
      sv: 'Vad kostar projektet, och vem finansierar? Lägg till finansieringen, så ser läsaren med vilka resurser arbetspaketen genomförs.',
      en: 'What does the project cost, and who funds it? Add the funding, so that readers see what resources the packages have.',
    },
  },
  reason: {
    fi: 'Työpaketeista näkee, mitä luvataan. Ajasta ja rahasta näkee, mihin lupaus mitoitetaan ja kuka jatkaa, kun hanke päättyy.',
    sv: 'Arbetspaketen visar vad som utlovas. Tiden och pengarna visar hur löftet dimensioneras och vem som fortsätter när projektet slutar.',
    en: 'Work packages show what is promised. Time and money show the size of the promise, and who continues when the project ends.',
  },
  source: 'Maakunnallisen hankkeen esittely: työpaketit ja yhteystiedot olivat, toteutusaikaa ja rahoitusta ei ollut',
  asks: 'elements with the role workPackages, and properties with the roles period (or schedule) and funding that are not optional',
  replaces: ['period/missing', 'schema/required', 'section/missing', 'section/recommended', 'section/empty'],
  fixes: { main: INSERT_SECTION },
  *check(view) {
    const [period] = askedFor(view, 'period')
    if (period && !tells(view, 'period') && !tells(view, 'schedule') && !timesOf(view).some(namesPeriod)) yield missing(view, period, 'main')
    const [funding] = askedFor(view, 'funding')
    if (funding && !tells(view, 'funding')) yield missing(view, funding, 'funding')
  },
}

const tells = (view: DocumentView, role: string): boolean => view.sectionsWith(role).some(({ node }) => !isBlank(node))

const namesPeriod = ({ periods }: TimesInBlock): boolean => periods.some(({ value }) => value.exact)

function missing(view: DocumentView, property: Property, message: string): Finding {
  const own = sectionHeads(view).find((section) => section.property === property)
  const fixes = own ? [] : [{ edits: (now: DocumentView) => insertSection(now, property) }]
  return { place: own?.heading ?? view.start, pointer: `/${property.key}`, message, values: { section: labelsAsTexts(property.labels, property.key) }, fixes }
}
