// One axis of the analysis is marked by a heading and another is not.
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Akseli ”{given}” on merkitty, mutta sen pari puuttuu ({missing}). Lisätäänkö sekin?',
      sv: 'Axeln ”{given}” är utmärkt, men dess par saknas ({missing}). Läggs den också till?',
      en: 'The axis “{given}” is marked, but its counterpart is not ({missing}). Add that one too?',
    },
  },
  reason: {
    fi: 'Akselit kertovat, luetaanko nelikenttää nykytilana ja tulevaisuutena vai sisäisinä ja ulkoisina tekijöinä. Puolikas merkintä jättää lukijan arvailemaan.',
    sv: 'Axlarna visar om fyrfältaren läses som nuläge och framtid eller som interna och externa faktorer. En halv märkning lämnar läsaren att gissa.',
    en: 'The axes tell whether the squares mean present and future or internal and external. Half of them leaves the reader guessing.',
  },
  source: 'Kentän SWOT-analyysit: akselit Nykytila ja Tulevaisuus yhdessä',
  asks: 'headings that group sections',
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const [first] = view.groups
  if (!first || !view.kind.root.properties.some(({ roles, axis }) => roles.includes('quadrant') && axis === first.group.key)) return []
  const missing = view.kind.groups.filter(({ key }) => !view.groups.some(({ group }) => group.key === key))
  if (missing.length === 0) return []
  const { block, start, end } = first.heading
  const names = missing.map(({ labels, key }) => labels[view.language].join(' / ') || key)
  return [{ place: first.heading, values: { given: shortened(block.text.slice(start, end)), missing: names.join('; ') } }]
}
