// A state grant that covers a larger part of the costs than the programme allows. Silent while no largest share is set.
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { decimalInWords } from '../../amounts.ts'
import { budgetsOf, knowsBudgets } from '../../budget.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsBudgets,
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Kohdan ”{share}” osuus kustannuksista on {percent} %, ja ohjelman enimmäisosuus on {limit} %. Sopiiko jako rahoittajalle?',
      sv: '”{share}” täcker {percent} % av kostnaderna, och programmets största andel är {limit} %. Passar fördelningen finansiären?',
      en: 'The {share} covers {percent}% of the costs, and the programme allows {limit}%. Does the split suit the funder?',
    },
  },
  reason: {
    fi: 'Ohjelma maksaa kustannuksista enintään sovitun osuuden, ja loput rahoittaa kunta tai hyvinvointialue. Ylitys on helpointa korjata ennen hakemista.',
    sv: 'Programmet betalar högst den avtalade andelen av kostnaderna, resten finansierar kommunen eller välfärdsområdet. Före ansökan är det lättast att rätta till.',
    en: 'A programme pays at most the agreed part of the costs; the municipality or wellbeing services county pays the rest. It is easiest to correct before applying.',
  },
  source: 'Kehittämisohjelman rahoitusehdot: valtionavustuksen enimmäisosuus, esimerkiksi 75 %',
  asks: 'fields with the roles total and share inside one object, a share named stateGrant, and a largest share in the settings',
  check: findingsOf,
}

/** The share that programmes limit, by its key among the shares. */
const LIMITED = 'stateGrant'

function findingsOf(view: DocumentView): readonly Finding[] {
  const limit = view.settings?.maximumShare
  if (limit === undefined) return []
  return budgetsOf(view).flatMap(({ total, shares }) => {
    const grant = shares.find(({ property }) => property.key === LIMITED)
    if (!total?.amount || grant?.amount === undefined) return []
    const percent = (grant.amount / total.amount) * 100
    if (percent <= limit + ROUNDING) return []
    return [{ place: grant.entry.value.place, values: { share: labelsAsTexts(grant.property.labels, LIMITED), percent: decimalInWords(percent), limit: decimalInWords(limit) } }]
  })
}

/** What floating point may add to a share that is exactly the largest. */
const ROUNDING = 1e-9
