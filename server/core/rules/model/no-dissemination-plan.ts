// A model is being spread, and nothing says where, how and by whom.
import { COMMON } from '../../common.ts'
import { insertSection } from '../../edit/section.ts'
import type { DocumentView } from '../../view.ts'
import { knowsMatrix } from '../shared/matrices.ts'
import { namesPlace } from '../shared/municipalities.ts'
import { isBlank } from '../shared/textsIn.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['embedding'],
  suits: knowsMatrix,
  severity: ['off', 'warning'],
  messages: {
    main: {
      fi: 'Malli on levitettävänä, mutta levittämissuunnitelma puuttuu. Missä kunnassa malli otetaan käyttöön, miten ja kenen vastuulla?',
      sv: 'Modellen sprids, men en plan för spridningen saknas. I vilken kommun tas modellen i bruk, hur, och vem ansvarar för det?',
      en: 'The model is being disseminated, but there is no plan for it. In which municipality will it be adopted, how, and who is responsible?',
    },
  },
  reason: {
    fi: 'Prosessin arviossa pelättiin, ettei kukaan ota koppia. Kun kunnittain on sovittu keino ja vastuu, malli jää elämään.',
    sv: 'I utvärderingen av processen fanns en oro för att ingen skulle ta vid. När sätt och ansvar är avtalade för varje kommun lever modellen vidare.',
    en: 'The evaluation of the process feared that nobody would take over. When means and responsibility are agreed for each municipality, the model lives on.',
  },
  source: 'Hankekortti: Espoon, Vantaan ja Helsingin suunnitelmat; prosessin SWOT, uhat: ”kukaan ei ota koppia”',
  asks: 'a matrix and a property with the role embedding; a text that speaks of spreading the model in a municipality answers as well',
  fixes: {
    main: { title: { fi: 'Lisää levittämissuunnitelma', sv: 'Lägg till en plan för spridningen', en: 'Add a dissemination plan' }, safe: false },
  },
  success: {
    fi: 'Mallin levittämisestä on suunnitelma.',
    sv: 'Det finns en plan för spridningen av modellen.',
    en: 'There is a plan for disseminating the model.',
  },
  applies: (view) => isSpread(view) && isPlanned(view),
  *check(view) {
    const property = view.kind.root.properties.find(({ roles }) => roles.includes('embedding'))
    if (!property || !isSpread(view) || isPlanned(view)) return
    const isThere = view.sectionsWith('embedding').length > 0
    yield { place: view.entry(COMMON.status)?.value.place ?? view.start, pointer: `/${property.key}`, fixes: isThere ? [] : [{ edits: (now) => insertSection(now, property) }] }
  },
}

const isSpread = (view: DocumentView): boolean => view.status === 'disseminated'

const isPlanned = (view: DocumentView): boolean => view.sectionsWith('embedding').some(({ node }) => !isBlank(node)) || view.perBlock(tellsOfSpreading).length > 0

const SPREADING = /levit|juurru|käyttöönot|sprid|förank|ibrukta|dissemin|spread|embed|roll(?:ed|ing)?[ -]out/iu

function tellsOfSpreading(text: string): true | undefined {
  return SPREADING.test(text) && text.split(/[.!?]\s/u).some((sentence) => SPREADING.test(sentence) && namesPlace(sentence)) ? true : undefined
}
