// risk/materialised: a risk that happened is told as such.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'risk/materialised'
const card = (risks: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvu\n\n## Riskit\n\n${risks}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['in a paragraph', card(`Organisaatiomuutokset -> kehittäjätiimit hajosivat kahteen kertaan.
                                         ^^^^^^^^^ risk/materialised

Heikko sitoutuminen`)],
    ['in a list', card(`- Aikataulu viivästyi puoli vuotta
            ^^^^^^^^^ risk/materialised
- Työntekijät vaihtuvat`)],
    ['in YAML, in Swedish', `typ: projektkort
risker:
  - teamen splittrades två gånger
           ^^^^^^^^^^^ risk/materialised
`],
    ['what might happen or did not', card('- Kokeilu voi keskeytyä, jos tiimi hajosi\n- Riski ei toteutunut')],
    ['one whose state is told', card('- Tiimit hajosivat\n  - Tila: toteutunut')],
    ['other sections', '---\ntyyppi: hankekortti\n---\n\n# Kasvu\n\n## Tulokset\n\n- Kokeilu viivästyi\n'],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('marks it as materialised', () => expectFixed(CODE, card('- Tiimit hajosivat'), card('- Tiimit hajosivat\n  - Tila: toteutunut')))
})
