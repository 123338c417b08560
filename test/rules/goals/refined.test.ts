// goals/refined: which of two lists of goals counts.
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
})
