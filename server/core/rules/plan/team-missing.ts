// A plan that does not say who developed: which team, in which municipality.
import { textOfPieces } from '../../kinds/bindText.ts'
import { fold } from '../../kinds/labels.ts'
import { textOf, type Place } from '../../node.ts'
import { type DocumentView, type ExtraSection, type Section } from '../../view.ts'
import { askedFor } from '../shared/asked.ts'
import { namesPlace } from '../shared/municipalities.ts'
import { askingFixes, INSERT_KEY, INSERT_PROMPT } from '../shared/sections.ts'
import { isBlank } from '../shared/textsIn.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['team'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Kuka kehitti? Lisää työryhmä ja yksikkö johdantoon tai otsaketietoihin, esimerkiksi ”Leppävaaran sosiaalityöntekijät (Espoo, lastensuojelun avopalvelut) kehittivät …”.',
      sv: 'Vem utvecklade? Lägg till team och enhet i inledningen eller i dokumentets huvud, till exempel ”Socialarbetarna i Alberga (Esbo, barnskyddets öppenvård) utvecklade …”.',
      en: 'Who developed this? Add the team and its unit to the introduction or the header, for example “The social workers of Leppävaara (Espoo, open-care child protection) developed …”.',
    },
    municipality: {
      fi: 'Missä kunnassa tai millä hyvinvointialueella kehitettiin? Lisää se johdantoon työryhmän perään tai otsaketietoihin, esimerkiksi kunta: Espoo.',
      sv: 'I vilken kommun eller vilket välfärdsområde utvecklades detta? Lägg till det i inledningen efter teamet eller i dokumentets huvud, till exempel kommun: Esbo.',
      en: 'In which municipality or wellbeing services county was this developed? Add it to the introduction after the team or to the header, for example municipality: Espoo.',
    },
  },
  reason: {
    fi: 'Jokainen suunnitelma alkaa samalla tavalla: ”X (yksikkö, kunta) kehitti …”. Siitä toinen työryhmä näkee heti, onko tilanne sama kuin heillä ja keneltä kysyä.',
    sv: 'Varje plan börjar på samma sätt: ”X (enhet, kommun) utvecklade …”. Av det ser ett annat team genast om läget är som hos dem, och vem man kan fråga.',
    en: 'Every plan opens the same way: “X (unit, municipality) developed …”. From it another team sees at once whether their situation is similar, and whom to ask.',
  },
  source: 'Kentän kehittämissuunnitelmat: kaikki kuusi alkavat ”X (yksikkö, kunta) kehitti …”',
  asks: 'properties with the roles team and municipality that are not optional; an introduction, the participants or a section of their name may tell them instead',
  replaces: ['schema/required'],
  fixes: { main: INSERT_KEY, prompt: INSERT_PROMPT },
  *check(view) {
    const [team] = askedFor(view, 'team')
    if (!team) return
    const introduction = view.perSection(told).find((section) => section !== undefined)
    const headed = view.perExtra(titled).flatMap(({ title, text }) => (team.names.has(title) && text !== '' ? [text] : []))
    const texts = [...view.perSection(textOfMakers), ...headed].flatMap((text) => text?.slice(0, READ) ?? [])
    for (const [role, isNamedIn, message] of PARTS) {
      const [property] = askedFor(view, role)
      const sections = view.sectionsWith(role)
      if (!property || sections.some(({ node }) => !isBlank(node)) || texts.some(isNamedIn) || (property === team && headed.length > 0)) continue
      yield { place: sections[0]?.heading ?? openingOf(introduction, view), pointer: `/${property.key}`, message, fixes: askingFixes(property, sections.at(-1)) }
    }
  },
}

/** For `view.perSection`: an introduction that says something. */
const told = (section: Section): Section | undefined => (section.property.body === 'introduction' && !isBlank(section.node) ? section : undefined)

/** For `view.perExtra`. */
const titled = ({ title, pieces }: ExtraSection): { readonly title: string; readonly text: string } => ({ title: fold(title), text: textOfPieces(pieces) })

/** For `view.perSection`: what an introduction says, and a section that tells who took part. */
const textOfMakers = (section: Section): string | undefined =>
  section.property.body === 'introduction' ? textOf(section.node) : section.property.roles.includes('participants') ? textOfPieces(section.pieces) : undefined

/** Who developed is told at the beginning. */
const READ = 2000

const TEAM = /työryhm|tiimi|ryhmä|työntekij|ohjaaj|yksikkö|yksikö|toimipist|asema(?!\p{L})|kehittäj|arbetsgrupp|team|socialarbetar|familjearbetar|handledar|enhet|utvecklar|social worker|working group|unit(?!\p{L})|developer/iu

const PARTS: readonly (readonly [role: string, isNamedIn: (text: string) => boolean, message: string])[] = [
  ['team', (text) => TEAM.test(text.normalize('NFC')), 'main'],
  ['municipality', namesPlace, 'municipality'],
]

/** The first words of the introduction, up to the verb at most; the start of the document without one. */
function openingOf(introduction: Section | undefined, { start: top }: DocumentView): Place {
  if (!introduction) return top
  const { block, start, end } = introduction.node.place
  const line = block.text.slice(start, end).search(/[.!?](?:\s|$)|[\r\n]/u)
  return { block, start, end: line < 0 ? end : start + line }
}
