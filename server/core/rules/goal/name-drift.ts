// A group of outputs that stands in the place of a goal, under another name.
import { addAttribute } from '../../edit/attributes.ts'
import { replaceSpan } from '../../edit/lines.ts'
import { isYaml, replaceValue } from '../../edit/yaml.ts'
import { textOf, type ScalarNode } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { plainText } from '../shared/plainText.ts'
import { traceOf } from '../../traceability.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['goals'],
  perPart: true,
  severity: ['information', 'information'],
  messages: {
    main: {
      fi: 'Onko ”{group}” sama asia kuin tavoite ”{goal}”? Jos on, sama nimi molemmissa auttaa lukijaa; jos ei, tavoitteelta puuttuu tuotos.',
      sv: 'Är ”{group}” samma sak som målet ”{goal}”? I så fall hjälper samma namn på båda ställena läsaren; annars saknar målet en produkt.',
      en: 'Is “{group}” the same as the goal “{goal}”? If so, one name in both places helps the reader; if not, the goal has no output.',
    },
  },
  reason: {
    fi: 'Lukija etsii tavoitteen tuotokset tavoitteen nimellä. Kun nimi vaihtuu matkalla, hän ei tiedä, muuttuiko myös se, mitä tavoiteltiin.',
    sv: 'Läsaren söker målets produkter med målets namn. När namnet byts under vägen är det oklart om också det som eftersträvades ändrades.',
    en: 'Readers look for the outputs of a goal by its name. When the name changes along the way, they cannot tell whether the aim changed too.',
  },
  source: 'Hankekortti: tavoite ”Monitoimijaisuus”, tuotoksissa ”Moniammatillinen yhteistyö”',
  asks: 'properties with the roles goals and outputs; the only goal without a counterpart, and at the same ordinal a group of outputs that names no goal',
  fixes: {
    main: { title: { fi: 'Nimeä ryhmä tavoitteen mukaan', sv: 'Ge gruppen målets namn', en: 'Name the group after the goal' }, safe: false },
    alias: { title: { fi: 'Merkitse ”{group}” tavoitteen toiseksi nimeksi', sv: 'Märk ”{group}” som ett annat namn på målet', en: 'Note “{group}” as another name of the goal' }, safe: false },
  },
  *check(view) {
    const drift = traceOf(view)?.drift
    if (!drift) return
    const { goal, title } = drift
    const [name, other] = [plainText(textOf(goal)), plainText(textOf(title))]
    yield {
      place: title.place,
      values: { goal: shortened(name), group: shortened(other) },
      fixes: [
        { edits: (now) => (name.length > LONGEST_TITLE ? [] : renamed(now, title, name)) },
        { name: 'alias', values: { group: shortened(other) }, edits: (now) => addAttribute(now, goal, 'alias', other) },
      ],
    }
  },
}

/** A whole sentence makes no heading. */
const LONGEST_TITLE = 100

function renamed(view: DocumentView, { place }: ScalarNode, name: string): readonly PlaceEdit[] {
  return isYaml(place.block) ? replaceValue(view, place, name) : [replaceSpan(view, view.spanOf(place), name)]
}
