// A section that the kind requires is nowhere in the document.
import type { DocumentRule } from '../rule.ts'
import { isSection, type Property } from '../../kinds/kind.ts'
import type { Section } from '../../view.ts'
import { saysNothing } from '../shared/saysNothing.ts'
import { INSERT_SECTION, missingSections, sectionsNeeded } from '../shared/sections.ts'

export const rule: DocumentRule = {
  scope: 'document',
  perPart: true,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Osio ”{section}” puuttuu. Lisää se ja vastaa: {prompt}',
      sv: 'Avsnittet ”{section}” saknas. Lägg till det och svara: {prompt}',
      en: 'The section “{section}” is missing. Add it and answer: {prompt}',
    },
    plain: {
      fi: 'Osio ”{section}” puuttuu. Lisää se ja kirjoita siihen muutama virke.',
      sv: 'Avsnittet ”{section}” saknas. Lägg till det och skriv några meningar.',
      en: 'The section “{section}” is missing. Add it and write a few sentences.',
    },
  },
  reason: {
    fi: 'Lukija hakee tämäntyyppisestä asiakirjasta samoja osioita. Puuttuvasta osiosta ei tiedä, unohtuiko se vai eikö siitä ole sanottavaa.',
    sv: 'Läsaren söker samma avsnitt i alla dokument av samma typ. Av ett som saknas ser man inte om det glömdes eller om det inte finns något att säga.',
    en: 'Readers look for the same sections in all documents of a kind. From a missing one they cannot tell whether it was forgotten or there is nothing to say.',
  },
  source: 'Kehittämissuunnitelmat: kahdesta puuttuivat tuotokset, yhdestä lisätiedot; posteri, josta puuttui ”Mitä saimme aikaan?”',
  asks: 'properties with body section and need required',
  success: {
    fi: 'Kaikki vaaditut osiot ovat mukana.',
    sv: 'Alla obligatoriska avsnitt finns med.',
    en: 'All required sections are in place.',
  },
  fixes: { main: INSERT_SECTION },
  check: (view) => missingSections(view, 'required'),
  applies: (view) => {
    const needed = sectionsNeeded(view, 'required').filter(({ roles }) => !roles.includes('versions'))
    if (needed.length === 0) return false
    const written = new Set(view.perSection(keyIfWritten))
    return needed.every(({ key }) => written.has(key))
  },
}

/** For `view.perSection`, where a section may be required: headings alone are no achievement. */
const keyIfWritten = ({ property, node }: Section): string | undefined => (mayBeRequired(property) && !saysNothing(node, property) ? property.key : undefined)

const mayBeRequired = (property: Property): boolean => isSection(property) && (property.need.draft === 'required' || property.need.inUse === 'required')
