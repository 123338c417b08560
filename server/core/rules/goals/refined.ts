// Goals in two lists, the original ones and the refined: later sections are compared with the refined ones.
import { insertAt, isBlankAt, lineStart } from '../../edit/lines.ts'
import type { Group } from '../../node.ts'
import type { PlaceEdit, Texts } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import type { SectionRule } from '../rule.ts'

export const rule: SectionRule = {
  scope: 'section',
  severity: ['information', 'information'],
  roles: ['goals'],
  messages: {
    main: {
      fi: 'Tavoitteita on kahdessa luettelossa. Tuotoksia verrataan tähän, tarkennettuun luetteloon.',
      sv: 'Målen står i två listor. Produkterna jämförs med den här, den preciserade listan.',
      en: 'The goals are in two lists. Outputs are compared with this one, the refined list.',
    },
  },
  reason: {
    fi: 'Tavoitteet saavat tarkentua työn aikana, ja molempien säilyttäminen kertoo oppimisesta. Lukijan on hyvä tietää, kumpia tulokset koskevat.',
    sv: 'Målen får preciseras under arbetet, och båda listorna berättar om lärandet. Läsaren behöver veta vilka resultaten gäller.',
    en: 'Goals may be refined during the work, and keeping both lists shows what was learned. The reader needs to know which of them the results are about.',
  },
  source: 'Hankekortti: ”tavoitteet muokkaantuivat ja tiivistyivät kehittämisprosessin aikana seuraavasti”',
  asks: 'a list with the role goals',
  fixes: { main: { title: { fi: 'Nimeä luettelot alkuperäisiksi ja tarkennetuiksi tavoitteiksi', sv: 'Kalla listorna ursprungliga och preciserade mål', en: 'Call the lists original and refined goals' }, safe: false } },
  *check({ node }) {
    if (node.type !== 'list') return
    const refined = node.groups.filter((group) => group.refined && group.items.length > 0)
    const others = node.items.length + node.groups.filter((group) => !group.refined).reduce((sum, { items }) => sum + items.length, 0)
    // their names tell which is which
    if (node.items.length === 0 && node.groups.every(({ title }) => title)) return
    const [first] = refined[0]?.items ?? []
    if (first && others > 0) yield { place: refined[0]?.title?.place ?? first.text.place, fixes: [{ edits: (view) => node.groups.flatMap((group) => nameOf(view, group)) }] }
  },
}

/** A line above a list that has none to tell which it is. YAML says it with a key. */
function nameOf(view: DocumentView, { title, refined, items: [first] }: Group): readonly PlaceEdit[] {
  if (title || first?.form?.type !== 'listItem') return []
  const at = lineStart(view, view.spanOf(first.place).start)
  const isApart = at === 0 || isBlankAt(view, lineStart(view, at - (view.text.startsWith('\r\n', at - 2) ? 2 : 1)))
  return [insertAt(view, at, `${isApart ? '' : '\n'}${(refined ? REFINED : ORIGINAL)[view.language]}:\n\n`)]
}

const ORIGINAL: Texts = { fi: 'Alkuperäiset tavoitteet', sv: 'Ursprungliga mål', en: 'Original goals' }
const REFINED: Texts = { fi: 'Tarkennetut tavoitteet', sv: 'Preciserade mål', en: 'Refined goals' }
