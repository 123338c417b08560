// A pilot in which clients took part, without a word of their consent.
import { insertSection } from '../../edit/section.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { namesClients } from '../shared/clientsInText.ts'
import { INSERT_SECTION } from '../shared/sections.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'
import type { Node } from '../../node.ts'
import type { DocumentRule, TextPlace } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['consent'],
  severity: ['warning', 'error'],
  messages: {
    main: {
      fi: 'Asiakkaat olivat mukana kokeilussa, mutta heidän suostumuksensa on kirjaamatta. Miten suostumus varmistettiin? Yksi virke riittää.',
      sv: 'Klienter var med i försöket, men deras samtycke har inte antecknats. Hur säkerställdes samtycket? En mening räcker.',
      en: 'Clients took part in the pilot, but their consent is not recorded. How was it ensured? One sentence is enough.',
    },
  },
  reason: {
    fi: 'Kokeilussa asiakkaan asiaa käsitellään uudella tavalla ja usein uusien ihmisten kanssa. Siihen tarvitaan hänen suostumuksensa, ja muut soveltajat haluavat tietää, miten se pyydettiin.',
    sv: 'I ett försök behandlas klientens ärende på ett nytt sätt och ofta med nya människor. Det kräver samtycke, och andra som tillämpar modellen vill veta hur man frågade.',
    en: 'In a pilot a client’s matter is handled in a new way and often with new people. That needs consent, and others who adopt the model want to know how it was obtained.',
  },
  source: 'Kokeilun kuvaus: ”Asiakkaan suostumus varmistettiin etukäteen.”',
  asks: 'a property with the role consent; clients among the participants, or in the sections with the roles trial and experiences',
  replaces: ['schema/required'],
  fixes: { main: INSERT_SECTION },
  success: {
    fi: 'Asiakkaan suostumus on kirjattu.',
    sv: 'Klientens samtycke har antecknats.',
    en: 'The client’s consent is recorded.',
  },
  applies: (view) => view.sectionsWith('consent').some(({ node }) => !isBlank(node)) || (view.kind.root.properties.some(({ roles }) => roles.includes('consent')) && view.perBlock(tellsOfConsent).length > 0),
  *check(view) {
    const property = view.kind.root.properties.find(({ roles }) => roles.includes('consent'))
    const own = view.sectionsWith('consent')
    if (!property || own.some(({ node }) => !isBlank(node)) || !involvesClients(view) || view.perBlock(tellsOfConsent).length > 0) return
    const fixes = own.length > 0 ? [] : [{ edits: (now: DocumentView) => insertSection(now, property) }]
    yield { place: own[0]?.heading ?? view.sectionsWith('trial').at(-1)?.heading ?? view.start, pointer: `/${property.key}`, values: { section: labelsAsTexts(property.labels, property.key) }, fixes }
  },
}

/** A key that asks for consent says nothing of it. */
function tellsOfConsent(text: string, { notation }: TextPlace): true | undefined {
  const said = notation === 'yaml' ? text.replace(FIRST_KEY, '') : text
  return CONSENT.test(said) ? true : undefined
}

const FIRST_KEY = /^\s{0,20}[^\s:][^:\r\n]{0,80}:/u
const CONSENT = /suostu|samtyck|medgiv|consent/iu

const CLIENTS = {}

function involvesClients(view: DocumentView): boolean {
  const listed = [...view.sectionsWith('participants'), ...view.sectionsWith('experiences')].some(({ node, property }) =>
    node.type === 'map' && node.entries.some(({ key, value }) => property.level?.properties.find((inner) => inner.key === key)?.voice === 'client' && !isBlank(value)))
  const told = (node: Node): boolean => view.remember(node, CLIENTS, () => textsIn(node).some(namesClients))
  return listed || [...view.sectionsWith('trial'), ...view.sectionsWith('experiences')].some(({ node }) => told(node))
}
