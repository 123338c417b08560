// A document that nowhere says from when to when the work lasts.
import { askedFor } from '../shared/asked.ts'
import { askingFixes, INSERT_KEY, INSERT_PROMPT } from '../shared/sections.ts'
import { isBlank } from '../shared/textsIn.ts'
import { timesOf, type TimesInBlock } from '../shared/timesInText.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['period'],
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Toteutusaikaa ei ole kirjattu. Milloin hanke alkoi ja milloin se päättyy? Lisää esimerkiksi ”toteutusaika: 1.5.2007–31.10.2009”, niin tuotosten päiviä voi verrata siihen.',
      sv: 'Genomförandetiden är inte antecknad. När började projektet och när slutar det? Lägg till exempelvis ”genomförandetid: 1.5.2007–31.10.2009”, så kan produkternas datum jämföras med den.',
      en: 'The implementation period is not recorded. When did the project start, and when does it end? Add for example “period: 1.5.2007–31.10.2009”, so that the dates of the outputs can be compared with it.',
    },
  },
  reason: {
    fi: 'Toteutusajasta näkee, mitä hankkeen aikana ehdittiin ja kuka jatkaa sen jälkeen. Loppuraporteissa se kerrotaan, mutta kortin lomakkeessa sille ei ollut kohtaa.',
    sv: 'Genomförandetiden visar vad som hanns med under projektet och vem som fortsätter efteråt. Slutrapporterna anger den, men kortets blankett hade ingen plats för den.',
    en: 'The period shows what was done within the project and who continues after it. Final reports give it, but the card form had no place for it.',
  },
  source: 'Loppuraporttien ”Toteutusaika”; hankekortin lomakkeessa kohtaa ei ollut',
  asks: 'a property with the role period that is not optional',
  replaces: ['schema/required', 'section/missing', 'section/recommended', 'section/empty'],
  fixes: { main: INSERT_KEY, prompt: INSERT_PROMPT },
  *check(view) {
    const [property] = askedFor(view, 'period')
    const sections = view.sectionsWith('period')
    if (!property || sections.some(({ node }) => !isBlank(node)) || timesOf(view).some(namesPeriod)) return
    yield { place: sections[0]?.heading ?? view.start, pointer: `/${property.key}`, fixes: askingFixes(property, sections.at(-1)) }
  },
}

/** A stretch of time from a start to an end. "Keväällä 2012" tells when one thing happened. */
const namesPeriod = ({ periods }: TimesInBlock): boolean => periods.some(({ value }) => value.exact || value.dash !== 'none')
