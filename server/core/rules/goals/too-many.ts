// More goals than one project can carry, by the limit that the schema gives.
import { currentItems } from '../../node.ts'
import { sectionOf } from '../../view.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['goals'],
  perPart: true,
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Tavoitteita on {count}. Voisiko niitä tiivistää? Kun tavoitteita on enintään {limit}, jokaiselle riittää aikaa ja jokaisen tuotos löytyy.',
      sv: 'Det finns {count} mål. Kunde de sammanfattas? Med högst {limit} mål räcker tiden till för vart och ett, och varje mål får sin produkt.',
      en: 'There are {count} goals. Could they be condensed? With at most {limit} goals there is time for each, and each gets its output.',
    },
  },
  reason: {
    fi: 'Liian laajat tavoitteet nähtiin kentällä uhkana: yhdelle hankkeelle ne olivat liian vaativia. Jos tavoitteet tiivistyvät työn aikana, molemmat luettelot voi säilyttää: vertailu tehdään tarkennettuun.',
    sv: 'En för stor helhet är för krävande som mål för ett projekt, och för stora mål sågs också som ett hot. Om målen preciseras under arbetet kan båda listorna stå kvar: jämförelsen görs med den preciserade.',
    en: 'Very broad goals are too demanding for one project, and they were also seen as a threat. If goals are refined along the way, keep both lists: comparisons use the refined one.',
  },
  source: 'Posteri: ”yhden hankkeen tavoitteeksi se on liian vaativa”; SWOT, uhat: ”työryhmien liian isot tavoitteet”',
  asks: 'a property with the role goals and limits.items',
  *check(view) {
    const goals = sectionOf(view, 'goals')
    const limit = goals?.property.limits.items
    const count = currentItems(goals?.node).length
    if (goals && limit !== undefined && count > limit) yield { place: goals.heading, values: { count, limit } }
  },
}
