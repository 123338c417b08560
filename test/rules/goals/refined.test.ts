// goals/refined: which of two lists of goals counts.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'goals/refined'
const card = (goals: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvu\n\n## Tavoitteet\n\n${goals}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a list behind words of refining', card(`1) kehittää työtapoja
2) osallistaa

Tavoitteet tiivistyivät työn aikana seuraavasti.

1) Asiakasosallisuus
   ^^^^^^^^^^^^^^^^^ goals/refined
2) Monitoimijaisuus`)],
    ['in YAML, in Swedish', `typ: projektkort
mål:
  items: [utveckla arbetssätt]
  groups:
    - title: Preciserade mål
             ^^^^^^^^^^^^^^^ goals/refined
      refined: true
      items: [delaktighet]
`],
    ['one list', card('- osallisuus\n- tuki')],
    ['groups without a refined one', card('Lapsille:\n\n- osallisuus\n\nVanhemmille:\n\n- tuki')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  const goals = (first: string, second: string): string => card(`${first}1) kehittää työtapoja\n\nTavoitteet tiivistyivät työn aikana seuraavasti.\n\n${second}1) Asiakasosallisuus\n2) Tuki`)

  it('names the two lists, and is content then', () => {
    const named = goals('Alkuperäiset tavoitteet:\n\n', 'Tarkennetut tavoitteet:\n\n')
    expectFixed(CODE, goals('', ''), named)
    expectMarkedInAllSpellings(CODE, named)
    expectFixed(CODE, named, undefined)
  })

  it('names the one that has no name, close to its words', () => {
    expectFixed(CODE, card('Ensin:\n\n- tuki\n\nTavoitteet tarkennettiin vuoden jälkeen.\n- osallisuus'), card('Ensin:\n\n- tuki\n\nTavoitteet tarkennettiin vuoden jälkeen.\n\nTarkennetut tavoitteet:\n\n- osallisuus'))
    expectFixed(CODE, 'tyyppi: hankekortti\ntavoitteet:\n  items: [tuki]\n  groups:\n    - refined: true\n      items: [osallisuus]\n', undefined)
  })
})
