// An analysis that does not tell who made it.
import { insertSection } from '../../edit/section.ts'
import { commentAbove } from '../../edit/yaml.ts'
import type { Property } from '../../kinds/kind.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import { isBlank } from '../shared/textsIn.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
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
    sv: 'En fyrfältare visar upphovspersonernas synvinkel. Läsaren behöver veta vilkas.',
    en: 'An analysis is the view of those who made it. Readers need to know whose.',
  },
  source: 'Kentän kaikki kolme SWOT-analyysia: tekijät kerrottiin',
  asks: 'a property with the role authors in a kind with quadrants',
  replaces: ['schema/required', 'section/missing', 'section/recommended'],
  fixes: { main: { title: { fi: 'Lisää laatijat otsaketietoihin', sv: 'Lägg till upprättarna i dokumentets huvud', en: 'Add the authors to the header' }, safe: false } },
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const authors: Property | undefined = view.kind.root.properties.find(({ roles }) => roles.includes('authors'))
  if (!authors) return []
  const [written, ...others] = view.sectionsWith('authors')
  if ([written, ...others].some((section) => section && !isBlank(section.node))) return []
  const edits = (now: DocumentView): readonly PlaceEdit[] => {
    if (!written) return insertSection(now, authors)
    return written.source === 'body' || !authors.prompts ? [] : commentAbove(now, written.heading, authors.prompts[now.language])
  }
  return [{ place: written?.heading ?? view.start, pointer: `/${authors.key}`, fixes: [{ edits }] }]
}
