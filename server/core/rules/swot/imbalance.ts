// One quadrant with at least three times as many items as another.
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { countedQuadrants, type Counted } from '../shared/quadrants.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['off', 'hint'],
  messages: {
    main: {
      fi: 'Ruudussa {small} on kohtia {less} ja ruudussa {large} {more}. Jäikö ruutuun {small} jotain kirjaamatta?',
      sv: 'Rutan {small} har {less} punkter och rutan {large} {more}. Blev något oskrivet i rutan {small}?',
      en: 'The quadrant {small} has {less} items and {large} has {more}. Was something left out of {small}?',
    },
  },
  reason: {
    fi: 'Epätasapaino voi olla totta, mutta usein toinen ruutu on vain jäänyt vähemmälle keskustelulle.',
    sv: 'Obalansen kan vara sann, men ofta har den ena rutan bara fått mindre diskussion.',
    en: 'The imbalance may be true, but often one quadrant was simply discussed less.',
  },
  source: 'Kehittämis- ja tutkimusprosessin SWOT: 10 haastetta, 3 mahdollisuutta',
  asks: 'properties with the role quadrant',
  check: findingsOf,
}

const TIMES = 3

function findingsOf(view: DocumentView): readonly Finding[] {
  const filled = countedQuadrants(view).filter(({ count }) => count > 0)
  const [first] = filled
  if (!first) return []
  const large = filled.reduce((most, one) => (one.count > most.count ? one : most), first)
  const small = filled.reduce((least, one) => (one.count < least.count ? one : least), first)
  if (large.count < TIMES * small.count) return []
  const name = ({ property }: Counted): ReturnType<typeof labelsAsTexts> => labelsAsTexts(property.labels, property.key)
  return [{ place: small.heading, values: { small: name(small), less: small.count, large: name(large), more: large.count } }]
}
