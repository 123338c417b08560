// An analysis in which neither clients nor partners had a part.
import { insertSection } from '../../edit/section.ts'
import { insertField } from '../../edit/yaml.ts'
import type { Node } from '../../node.ts'
import type { Property } from '../../kinds/kind.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'
import { voicesIn } from '../../kinds/voices.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Laatijat ovat työntekijöitä. Olivatko asiakkaat tai kumppanit mukana? Jos olivat, lisää heidät osallistujiin; jos eivät, keneltä kysyttäisiin seuraavaksi?',
      sv: 'Upprättarna är anställda. Var klienter eller partner med? Lägg i så fall till dem bland deltagarna; annars, vem kunde ni fråga härnäst?',
      en: 'The authors are staff. Did clients or partners take part? If so, add them to the participants; if not, who could be asked next?',
    },
  },
  reason: {
    fi: 'Kehittäjäyhteisö on asiakas, lastensuojelun työryhmä ja yhteistyökumppani. Sama asia voi olla työntekijän silmin vahvuus ja asiakkaan silmin heikkous.',
    sv: 'Utvecklargemenskapen är klienten, barnskyddets arbetsgrupp och samarbetspartnern. Samma sak kan vara en styrka för den anställda och en svaghet för klienten.',
    en: 'A developer community is the client, the child-protection team and the partner. The same thing may be a strength to staff and a weakness to clients.',
  },
  source: 'SWOT analyysi hankkeen aluksi: ”Analyysin tekivät hankkeen työntekijät”. Hankekortti: kehittäjäyhteisö',
  asks: 'properties with the roles authors and participants in a kind with quadrants; the voices of participants',
  fixes: { main: { title: { fi: 'Lisää kohta asiakkaille ja kumppaneille', sv: 'Lägg till en plats för klienter och partner', en: 'Add a place for clients and partners' }, safe: false } },
  success: {
    fi: 'Analyysissa näkyy myös asiakkaiden tai kumppanien näkökulma.',
    sv: 'I analysen syns också klienternas eller partnernas synvinkel.',
    en: 'The analysis shows the view of clients or partners too.',
  },
  check: findingsOf,
  applies: othersTookPart,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const authors = view.sectionsWith('authors').find(({ node }) => !isBlank(node))
  if (!authors || othersTookPart(view)) return []
  return [{ place: authors.heading, pointer: `/${authors.property.key}`, fixes: [{ edits: withParticipants }] }]
}

/** The key, or in a list that is there already the first group of those who did not take part; a group that waits for its roles is enough. */
function withParticipants(view: DocumentView): readonly PlaceEdit[] {
  const property = view.kind.root.properties.find(({ roles }) => roles.includes('participants'))
  const [written] = view.sectionsWith('participants')
  if (!property) return []
  if (!written) return insertSection(view, property)
  const { node, source } = written
  const groups = property.level?.properties.filter(({ voice }) => voice !== undefined && OTHERS.has(voice)) ?? []
  const [first] = groups
  if (source === 'body' || node.type !== 'map' || !first || node.entries.some(({ key }) => groups.some((group) => group.key === key))) return []
  return insertField(view, node.entries, property.level, { property: first }, view.language)
}

const OTHERS: ReadonlySet<string> = new Set(['client', 'partner'])

function othersTookPart(view: DocumentView): boolean {
  return [...view.sectionsWith('participants'), ...view.sectionsWith('authors')].some(({ node, property }) => view.remember(node, OTHERS, () => others(node, property)))
}

/** Somebody is listed as a client or a partner, by the place in the list or by the role. */
function others(node: Node, property: Property): boolean {
  if (node.type !== 'map') return spokenBy(node)
  return node.entries.some(({ key, value }) => {
    const voice = property.level?.properties.find((field) => field.key === key)?.voice
    return voice === undefined ? spokenBy(value) : OTHERS.has(voice) && !isBlank(value)
  })
}

const spokenBy = (node: Node): boolean => textsIn(node).some((role) => [...voicesIn(role)].some((voice) => OTHERS.has(voice)))
