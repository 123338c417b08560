// Goals in two lists, the original ones and the refined: later sections are compared with the refined ones.
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
    en: 'Goals may be refined during the work, and keeping both tells of learning. The reader needs to know which of them the results are about.',
  },
  source: 'Hankekortti: ”tavoitteet muokkaantuivat ja tiivistyivät kehittämisprosessin aikana seuraavasti”',
  asks: 'a list with the role goals',
  *check({ node }) {
    if (node.type !== 'list') return
    const refined = node.groups.filter((group) => group.refined && group.items.length > 0)
    const others = node.items.length + node.groups.filter((group) => !group.refined).reduce((sum, { items }) => sum + items.length, 0)
    const [first] = refined[0]?.items ?? []
    if (first && others > 0) yield { place: refined[0]?.title?.place ?? first.text.place }
  },
}
