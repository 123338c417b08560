// Those who made a leaflet are named, and no client is among them.
import { withRole } from '../../kinds/kind.ts'
import { voicesIn } from '../../kinds/voices.ts'
import type { Node } from '../../node.ts'
import { type DocumentView, type Section } from '../../view.ts'
import { isPlaceholder, isPrompt } from '../shared/placeholders.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: ({ root }) => withRole(root, 'authors').some(({ body }) => body === 'section'),
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Olivatko lapset, nuoret tai vanhemmat mukana tekemässä tätä? Mainitse heidätkin tekijöinä, ilman nimiä, esimerkiksi ”ryhmä vanhempia ja nuoria”.',
      sv: 'Var barn, unga eller föräldrar med och gjorde det här? Nämn också dem bland upphovspersonerna, utan namn, till exempel ”en grupp föräldrar och unga”.',
      en: 'Did children, young people or parents help to make this? Name them among the makers too, without names, for example “a group of parents and young people”.',
    },
  },
  reason: {
    fi: 'Ajatus esitteestä tulee usein perheiltä. Kiitos näkyy lukijalle: tämä on tehty yhdessä niiden kanssa, joille se on tarkoitettu.',
    sv: 'Idén till en broschyr kommer ofta från familjerna. Tacket visar läsaren att den gjordes tillsammans med dem den är till för.',
    en: 'The idea of a leaflet often comes from families. The thanks show readers that it was made together with those it is for.',
  },
  source: 'Kentän esite: ”Kiitos vanhemmille ja nuorille erinomaisesta yhteistyöstä ja esiteideasta!”',
  asks: 'a section of the body with the role authors; clients among the participants or in the version log answer as well',
  success: {
    fi: 'Asiakkaat on mainittu tekijöinä.',
    sv: 'Klienterna nämns bland dem som gjorde dokumentet.',
    en: 'Clients are named among the makers.',
  },
  applies: (view) => makersOf(view) !== undefined,
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const makers = makersOf(view)
  if (!makers || speakOfClients(makers.node) || [...view.sectionsWith('authors'), ...view.sectionsWith('participants')].some((section) => namesClients(section))) return []
  return [{ place: makers.heading, pointer: `/${makers.property.key}` }]
}

/** The section in which the makers are thanked, when something stands in it. */
function makersOf(view: DocumentView): Section | undefined {
  return view.sectionsWith('authors').find(({ property, node }) => property.body === 'section' && !isBlank(node) && textsIn(node).some((text) => !isPlaceholder(text) && !isPrompt(text, property.prompts)))
}

const CLIENT = 'client'

const speakOfClients = (node: Node): boolean => textsIn(node).some((text) => text.split(/[()]/u).some((part) => voicesIn(part).has(CLIENT)))

function namesClients({ node, property }: Section): boolean {
  if (node.type !== 'map') return speakOfClients(node)
  return node.entries.some(({ key, value }) => (property.level?.properties.find((field) => field.key === key)?.voice === CLIENT ? !isBlank(value) : false))
}
