// A pilot after which nothing seems to have been decided.
import { insertSection } from '../../edit/section.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import { sectionHeads } from '../../heads.ts'
import type { DocumentView } from '../../view.ts'
import { isPrompt } from '../shared/placeholders.ts'
import { plainText } from '../shared/plainText.ts'
import { INSERT_SECTION } from '../shared/sections.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['decision'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Mitä kokeilun jälkeen päätettiin: vakinaistetaanko, jatketaanko, muutetaanko vai lopetetaanko? Kirjaa päätös ja se, kuka päätti. Lopettaminenkin on tulos.',
      sv: 'Vad beslutades efter försöket: permanentas det, fortsätter det, ändras det eller avslutas det? Skriv beslutet och vem som beslutade. Också att avsluta är ett resultat.',
      en: 'What was decided after the pilot: will it be established, continued, changed or ended? Record the decision and who made it. Ending is a result too.',
    },
  },
  reason: {
    fi: 'Kokeilu tehdään, jotta voidaan päättää. Ilman kirjattua päätöstä hyvä käytäntö jää kokeiluksi, ja sama kokeillaan muualla uudestaan.',
    sv: 'Ett försök görs för att man ska kunna besluta. Utan ett antecknat beslut förblir en god praxis ett försök, och samma sak prövas på nytt någon annanstans.',
    en: 'A pilot is run so that something can be decided. Without a recorded decision a good practice remains a pilot, and others try the same again.',
  },
  source: 'Kokeilun kuvaus: ”tarkoitus ottaa … pysyväksi työmuodoksi”',
  asks: 'a property with the role decision; a section with the role conclusions that tells of a decision answers as well',
  replaces: ['schema/required', 'section/missing', 'section/recommended', 'section/empty'],
  fixes: { main: INSERT_SECTION },
  success: {
    fi: 'Kokeilun jälkeen tehty päätös on kirjattu.',
    sv: 'Beslutet efter försöket har antecknats.',
    en: 'The decision after the pilot is recorded.',
  },
  applies: (view) => knowsDecision(view) && isDecided(view),
  *check(view) {
    if (!knowsDecision(view) || isDecided(view)) return
    const home = view.kind.root.properties.find(({ roles, body }) => roles.includes('conclusions') && body === 'section') ?? view.kind.root.properties.find(({ roles }) => roles.includes('decision'))
    if (!home) return
    const own = sectionHeads(view).find(({ property }) => property === home)
    const fixes = own ? [] : [{ edits: (now: DocumentView) => insertSection(now, home) }]
    yield { place: own?.heading ?? view.start, pointer: `/${home.key}`, values: { section: labelsAsTexts(home.labels, home.key) }, fixes }
  },
}

const knowsDecision = ({ kind }: DocumentView): boolean => kind.root.properties.some(({ roles }) => roles.includes('decision'))

function isDecided(view: DocumentView): boolean {
  if (view.sectionsWith('decision').some(({ node }) => !isBlank(node))) return true
  return view.sectionsWith('conclusions').some(({ node, property }) => textsIn(node).some((text) => !isPrompt(text, property.prompts) && DECISION.test(plainText(text))))
}

const DECISION = /vaki(?:na|in)|pysyv|jatk|muute|muutos|muuta|lopet|luovut|käyttöön|laajen|levit|hylä|päät(?:e|ös|ök|i)|permanent|fortsätt|fortsatt|ändra|avslut|läggs? ned|beslut|tas i bruk|sprid|establish|continu|chang|adopt|abandon|(?:was|is|be) (?:ended|stopped)|decid/iu
