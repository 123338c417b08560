// A participating municipality for which no partner is named.
import { comparedIn, participating, unmentionedIn } from '../shared/municipalities.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['partners'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Kunnalla {municipality} ei näy kehittäjäkumppania. Kenen kanssa siellä kehitetään? Lisää kumppani kunnan nimen alle osioon ”{section}”.',
      sv: 'Kommunen {municipality} har ingen utvecklingspartner. Vem utvecklar ni tillsammans med där? Lägg till partnern under kommunens namn i avsnittet ”{section}”.',
      en: 'No development partner is named for {municipality}. Who do you develop the work with there? Add the partner under the municipality’s name in the section “{section}”.',
    },
  },
  reason: {
    fi: 'Kehittäjäyhteisö syntyy kunnassa: lastensuojelun työryhmä ja sen kumppani kehittävät yhdessä asiakkaiden kanssa. Siksi kortissa kumppanit kirjataan kunnittain.',
    sv: 'En utvecklargemenskap växer fram i kommunen: barnskyddets arbetsgrupp och dess partner utvecklar tillsammans med klienterna. Därför antecknas partnerna kommunvis i kortet.',
    en: 'A developer community grows in a municipality: the child-protection team and its partner develop together with clients. That is why the card gives partners by municipality.',
  },
  source: 'Hankekortti, yhteistyötahot ja kumppanit: kumppanit on ryhmitelty kunnittain',
  asks: 'properties with the roles municipalities and partners',
  success: {
    fi: 'Jokaisella kunnalla on kehittäjäkumppani ({count}).',
    sv: 'Varje kommun har en utvecklingspartner ({count}).',
    en: 'Every municipality has a development partner ({count}).',
  },
  applies: (view) => comparedIn(view, 'partners') !== undefined,
  successValues: (view) => ({ count: participating(view).length }),
  *check(view) {
    const left = unmentionedIn(view, 'partners')
    for (const { name, node } of left?.missing ?? []) yield { place: node.place, values: { municipality: name, section: left?.section ?? '' } }
  },
}
