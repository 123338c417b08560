// Funding that tells of money but not of the people: position, tasks, working time.
import { headingLines, insertBehind, insertSection } from '../../edit/section.ts'
import type { Property } from '../../kinds/kind.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelFor, table } from '../../render/names.ts'
import type { DocumentView, Section } from '../../view.ts'
import { sectionOf } from '../../view.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['staff'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Henkilöstöresurssit puuttuvat. Missä asemassa ja millä työajalla hankkeessa työskennellään, ja mitä tehdään? Taulukko Asema | Tehtävä | Työaika riittää; nimiä ei tarvita.',
      sv: 'Personalresurserna saknas. I vilken ställning och med vilken arbetstid arbetar man i projektet, och vad gör man? En tabell Ställning | Uppgift | Arbetstid räcker; namn behövs inte.',
      en: 'Staff resources are missing. In which position and for how much time do people work in the project, and what do they do? A table Position | Task | Working time is enough; names are not needed.',
    },
  },
  reason: {
    fi: 'Lomake pyytää rahoituksen yhteydessä henkilöstön aseman ja tehtävät. Niistä näkee, kenen työajalla kehittäminen tehdään ja kuka jatkaa, kun ihmiset vaihtuvat.',
    sv: 'Blanketten ber om personalens ställning och uppgifter i samband med finansieringen. De visar på vems arbetstid utvecklingen sker och vem som fortsätter när människor byts ut.',
    en: 'Along with the funding, the form asks for the position and tasks of the staff. They show on whose working time the development is done, and who continues when people change.',
  },
  source: 'Hankekortin lomake: ”Rahoitusmäärät ja henkilöstöresurssit (nimet, asema ja tehtävät)”; lähteessä henkilöstöä ei ollut kirjattu',
  asks: 'a property with the role staff that stands within the section with the role funding',
  replaces: ['schema/required', 'section/missing', 'section/recommended', 'section/empty'],
  fixes: { main: { title: { fi: 'Lisää henkilöstön taulukko', sv: 'Lägg till en tabell över personalen', en: 'Add a table of the staff' }, safe: false } },
  *check(view) {
    const staff = staffOf(view)
    if (!staff || staff.given || namesStaff(staff.funding)) return
    const fixes = staff.empty ? [] : [{ edits: (now: DocumentView) => insertStaff(now, staff.property, staff.funding) }]
    yield { place: (staff.empty ?? staff.funding).heading, pointer: `/${staff.property.key}`, fixes }
  },
}

function staffOf(view: DocumentView): { readonly property: Property; readonly funding: Section; readonly given: boolean; readonly empty: Section | undefined } | undefined {
  const funding = sectionOf(view, 'funding')
  const property = funding && view.kind.root.properties.find(({ roles, within }) => roles.includes('staff') && within === funding.property.key)
  if (!property) return undefined
  const sections = view.sectionsWith('staff')
  return { property, funding, given: sections.some(({ node }) => !isBlank(node)), empty: sections.at(-1) }
}

/** A sub-heading with a table to be filled in; in YAML a key. */
function insertStaff(view: DocumentView, property: Property, { source, pieces }: Section): readonly PlaceEdit[] {
  if (source !== 'body') return insertSection(view, property)
  const columns = (property.element?.level?.properties ?? []).slice(0, COLUMNS).map((one) => labelFor(one, view.language))
  const heading = headingLines(view, labelFor(property, view.language), Math.min(6, (pieces[0]?.level ?? 2) + 1))
  return columns.length === 0 ? insertSection(view, property) : insertBehind(view, pieces, `${heading}\n\n${table(columns, [columns.map(() => '')])}`)
}

const COLUMNS = 3

/** Prose about the people, where no table or list of them was written. */
const namesStaff = ({ node }: Section): boolean => textsIn(node).some((text) => STAFF.test(text.normalize('NFC')))

const STAFF = new RegExp(
  '(?<!\\p{L})(?:htv|hlötyö|henkilötyö|årsverk|personår|person[- ]years?|fte)|työntekij|koordinaattor|ohjaaj|päällikkö|päällikö|suunnittelij|tutkija|asiantuntij|sihteer' +
  '|anställd|arbetare|koordinator|projektledare|projektchef|planerare|forskare|handledare|worker|coordinator|manager|researcher|planner|employee', 'iu')
