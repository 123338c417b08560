// An analysis that does not tell who made it.
import type { Property } from '../../kinds/kind.ts'
import { sectionsOf, type DocumentView } from '../../view.ts'
import { quadrantsOf } from '../shared/quadrants.ts'
import { isBlank } from '../shared/textsIn.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Kuka analyysin teki? Lisää laatijat rooleina, esimerkiksi laatijat: [kehittävä sosiaalityöntekijä, vanhempi]. Nimiä ei tarvita.',
      sv: 'Vem gjorde analysen? Lägg till upprättarna som roller, till exempel upprättare: [utvecklande socialarbetare, förälder]. Namn behövs inte.',
      en: 'Who made the analysis? Add the authors as roles, for example authors: [developing social worker, parent]. Names are not needed.',
    },
  },
  reason: {
    fi: 'Nelikenttä on tekijöidensä näkökulma. Siksi lukijan on hyvä tietää, keitä he ovat.',
    sv: 'En fyrfältare är upphovspersonernas synvinkel. Läsaren behöver veta vilkas.',
    en: 'An analysis is the view of those who made it. Readers need to know whose.',
  },
  source: 'Kentän kaikki kolme SWOT-analyysia: tekijät kerrottiin',
  asks: 'a property with the role authors in a kind with quadrants',
  replaces: ['schema/required', 'section/missing', 'section/recommended'],
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const authors: Property | undefined = view.kind.root.properties.find(({ roles }) => roles.includes('authors'))
  if (!authors || quadrantsOf(view.kind).length === 0) return []
  const [written, ...others] = sectionsOf(view, 'authors')
  if ([written, ...others].some((section) => section && !isBlank(section.node))) return []
  return [{ place: written?.heading ?? view.start, pointer: `/${authors.key}` }]
}
