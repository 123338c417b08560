// goals/programme-link-missing: goals tell which programme they come from.
import assert from 'node:assert/strict'
import { findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'goals/programme-link-missing'
const card = (goals: string, mark = ''): string => `---\ntyyppi: hankekortti\nohjelma: Kaste\n---\n\n# Kasvu\n\n## Tavoitteet\n${mark}\n${goals}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['goals alone', card('- osallisuus\n- tuki', `   ^^^^^^^^^^ ${CODE}\n`)],
    ['in YAML, in Swedish', `typ: projektkort
program: Kaste
mål:
^^^ goals/programme-link-missing
  - delaktighet
`],
    ['goals that name the programme', card('Tavoitteet on johdettu Kasteen tavoitteista.\n\n- osallisuus')],
    ['goals that speak of a programme', card('- toteuttaa kansallisen kehittämisohjelman tavoitteita')],
    ['no goals yet', card('')],
    ['a kind without a programme', '---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Tavoitteet\n\n- osallisuus\n'],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('asks by the name of the programme', () => assert.match(findings(card('- tuki')).find(({ code }) => code === CODE)?.message ?? '', /ohjelman \(Kaste\) tavoitteista/u))
  it('praises a link', () => assert.equal(successes(card('- tuki Kaste-ohjelman tavoitteille'))[CODE], 'Tavoitteiden yhteys ohjelmaan on kerrottu.'))
})
