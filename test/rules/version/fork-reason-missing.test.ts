import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/fork-reason-missing'

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['without a reason', `---
tyyppi: hankekortti
perustuu:
^^^^^^^^ version/fork-reason-missing
  tunniste: abc
  versio: 1.0
---
`],
    ['with a reason, without what changed, in Swedish', `typ: projektkort
baseras på: {id: abc, orsak: Partnern är missbrukarvården}
^^^^^^^^^^ version/fork-reason-missing
`],
    ['all told', 'tyyppi: hankekortti\nperustuu: {tunniste: abc, soveltamisen_syy: Kumppani on päiväkoti, muutettu: [kumppanin tehtävät]}\n'],
    ['no source', 'tyyppi: hankekortti\n'],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text))

  it('offers a line for it', () => {
    expectFixed(code, '---\ntyyppi: hankekortti\nperustuu:\n  tunniste: abc\n---\n', '---\ntyyppi: hankekortti\nperustuu:\n  tunniste: abc\n  # Miksi lähtömallia sovellettiin.\n  soveltamisen_syy:\n---\n')
    expectFixed(code, 'tyyppi: hankekortti\nperustuu:\n  tunniste: abc\n  syy:\n', undefined)
  })
})
