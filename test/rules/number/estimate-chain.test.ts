// number/estimate-chain: a figure, an estimate that is added to it, and the total.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'number/estimate-chain'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['an exact total of an estimate', plan(`Mukana oli (4 x 26 = 104 lasta). Lukuun lisätään noin 20 asiakasta, jolloin mukana oli 120 asiakasta.
                                                                                       ^^^ number/estimate-chain`)],
    ['in YAML, in Swedish', `typ: utvecklingsplan
utvärdering: Grupperna hade 104 barn. Därtill läggs ungefär 20 föräldrar, sammanlagt 150 klienter.
                                                                                     ^^^ number/estimate-chain
`],
    ['in English', `---
type: development-plan
---

# Life

## Evaluation

There were 104 children. To this is added about 20 parents, in total 140 people.
                                                                     ^^^ number/estimate-chain
`],
    ['a total that is near enough', plan('Ryhmissä 104 lasta. Tähän lisätään noin 20 asiakasta, jolloin mukana oli noin 120 asiakasta.')],
    ['an exact sum', plan('Ryhmissä 100 lasta. Tähän lisätään noin 20 asiakasta, yhteensä 120 asiakasta.')],
    ['an addition without an estimate or a total', plan('Ryhmissä 104 lasta. Ryhmiin lisätään 20 aikuista, jolloin 130 osallistui. Lisäksi lisätään noin 20 kirjaa.')],
    ['a total of another sentence', plan('Ryhmissä 104 lasta. Tähän lisätään noin 20 asiakasta. Yhteensä hankkeessa oli 180 lasta.')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  const before = plan('Ryhmissä 104 lasta. Tähän lisätään noin 20 asiakasta, jolloin 120 asiakasta.')
  it('adds a word', () => expectFixed(CODE, before, before.replace('jolloin 120', 'jolloin noin 120')))
  it('corrects the figure', () => expectFixed(CODE, before, before.replace('jolloin 120', 'jolloin noin 124'), { name: 'correct' }))
})
