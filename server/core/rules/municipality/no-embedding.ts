// A participating municipality of which the section on embedding does not speak.
import { appendItem } from '../../edit/list.ts'
import { itemsOf, textOf } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { sectionOf, type DocumentView } from '../../view.ts'
import { comparedIn, participating, unmentionedIn } from '../shared/municipalities.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['embedding'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Juurruttamissuunnitelma puuttuu: {municipality}. Kuka jatkaa työtä siellä, ja miten uudet ihmiset oppivat sen? Lisää virke tai kohta kunnasta osioon ”{section}”.',
      sv: 'En plan för förankringen saknas: {municipality}. Vem fortsätter arbetet där, och hur lär sig nya människor det? Lägg till en mening eller punkt om kommunen i avsnittet ”{section}”.',
      en: 'A plan for embedding is missing: {municipality}. Who continues the work there, and how do new people learn it? Add a sentence or an item about the municipality to the section “{section}”.',
    },
  },
  reason: {
    fi: 'Malli jää elämään kunnassa vain, jos joku siellä ottaa kopin. Hankkeen omassa arviossa pelättiin, että ”kukaan ei ota koppia”.',
    sv: 'En modell lever vidare i kommunen bara om någon där tar emot den. I projektets egen utvärdering befarade man att ingen skulle ta vid.',
    en: 'A model lives on in a municipality only if someone there takes it up. The project’s own evaluation feared that nobody would.',
  },
  source: 'Hankekortti, toiminnan juurruttaminen: Espoolla, Vantaalla ja Helsingillä on kullakin suunnitelmansa',
  asks: 'properties with the roles municipalities and embedding',
  fixes: { main: { title: { fi: 'Lisää kohta: {municipality}', sv: 'Lägg till en punkt: {municipality}', en: 'Add an item: {municipality}' }, safe: false } },
  success: {
    fi: 'Jokaisella kunnalla on juurruttamissuunnitelma ({count}).',
    sv: 'Varje kommun har en plan för förankringen ({count}).',
    en: 'Every municipality has a plan for embedding ({count}).',
  },
  applies: (view) => comparedIn(view, 'embedding') !== undefined,
  successValues: (view) => ({ count: participating(view).length }),
  *check(view) {
    const left = unmentionedIn(view, 'embedding')
    for (const { name, node } of left?.missing ?? []) {
      yield { place: node.place, values: { municipality: name, section: left?.section ?? '' }, fixes: [{ edits: (now) => insertMunicipality(now, name) }] }
    }
  },
}

/** An item with the name, to be filled in. Before sub-headings, which are about something else. */
function insertMunicipality(view: DocumentView, name: string): readonly PlaceEdit[] {
  const section = sectionOf(view, 'embedding')
  // an item that was put in before and is still to be filled in
  const isThere = itemsOf(section?.node).some((item) => textOf(item).startsWith(`${name}:`))
  return section && !isThere ? appendItem(view, { ...section, pieces: section.pieces.slice(0, 1) }, `${name}: …`) : []
}
