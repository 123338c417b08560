// A number of clients so small, and so near to a place, that people could be recognised by it.
import { fewerThanFive } from '../shared/clients.ts'
import { smallGroupsIn } from '../shared/details.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  // people who take part in developing are counted in the same words as clients
  optIn: true,
  inArchived: true,
  raisedWhenPublic: true,
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Pieni asiakasmäärä ja yksikön nimi yhdessä voivat paljastaa, kenestä on kyse. Kirjoita ”alle 5” tai jätä yksikön nimi pois.',
      sv: 'Ett litet antal klienter och enhetens namn kan tillsammans avslöja vem det gäller. Skriv ”färre än 5” eller utelämna enhetens namn.',
      en: 'A small number of clients and the name of the unit may together reveal who it is about. Write “fewer than 5”, or leave out the name of the unit.',
    },
  },
  reason: {
    fi: 'Tilastoissa alle viiden henkilön ryhmiä ei julkaista, koska niistä voi tunnistaa yksittäisen ihmisen.',
    sv: 'I statistik publiceras inte grupper på färre än fem personer, eftersom enskilda kan kännas igen.',
    en: 'Statistics do not publish groups of fewer than five, because individual people could be recognised.',
  },
  source: 'Tilastojen tietosuojakäytäntö (alle 5 henkilön solut); Tietoarkiston ohjeet anonymisoinnista',
  asks: 'any document of a kind; a number from one to four with a word for clients and the name of a unit in the same sentence',
  fixes: { main: { title: { fi: 'Kirjoita ”{fewer}”', sv: 'Skriv ”{fewer}”', en: 'Write “{fewer}”' }, safe: false } },
  *check(view) {
    for (const { block, groups } of view.perSource(smallGroupsIn)) {
      for (const { start, end } of groups) {
        const place = { block, start, end }
        const fewer = fewerThanFive(block.text, { start, end })
        yield { place, ...(fewer === undefined ? {} : { fixes: [{ values: { fewer }, edits: () => [{ place, text: fewer }] }] }) }
      }
    }
  },
}
