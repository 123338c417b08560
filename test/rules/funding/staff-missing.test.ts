import assert from 'node:assert/strict'
import { fixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'funding/staff-missing'
const card = (funding: string, frontmatter = ''): string => `---\ntyyppi: hankekortti\n${frontmatter}---\n\n# Kasvun tuki\n\n## Rahoitus\n\n${funding}`

describe(code, () => {
  it('marks the heading that asks for money and people and holds only money', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
rahoitus:
  kokonaisbudjetti: 365491
---

# Kasvun tuki

## Rahoitusmäärät ja henkilöstöresurssit (nimet, asema ja tehtävät)
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ funding/staff-missing

- Kokonaisbudjetti 365 491 euroa
`)
  })

  it('does so in Swedish, and marks a sub-heading without content', () => {
    expectMarkedInAllSpellings(code, `---
typ: projektkort
---

# Stöd för uppväxten

## Finansiering

- Totalbudget 365 491 euro

### Personal
    ^^^^^^^^ funding/staff-missing
`)
  })

  it('marks the key in YAML', () => {
    expectMarkedInAllSpellings(code, 'tyyppi: hankekortti\nrahoitus:\n^^^^^^^^ funding/staff-missing\n  kokonaisbudjetti: 365491\n')
    expectMarkedInAllSpellings(code, 'tyyppi: hankekortti\nhenkilöstö: []\n^^^^^^^^^^ funding/staff-missing\nrahoitus:\n  kokonaisbudjetti: 365491\n')
  })

  it('stands for the empty section of the same heading', () => {
    assert.deepEqual(findings(card('- Kokonaisbudjetti 3 euroa\n\n### Henkilöstö\n')).filter(({ at }) => at === 'Henkilöstö').map((one) => one.code), [code])
  })

  for (const [what, text] of [
    ['a table of the staff', card('- Kokonaisbudjetti 3 euroa\n\n| Asema | Tehtävä | Työaika |\n| --- | --- | --- |\n| kehittävä sosiaalityöntekijä | ohjaa kehittämistä | 50 % |\n')],
    ['a list under a sub-heading', card('- Kokonaisbudjetti 3 euroa\n\n### Henkilöstö\n\n- kehittävä sosiaalityöntekijä\n')],
    ['a sentence about the people', card('- Kokonaisbudjetti 3 euroa\n\nHankkeessa työskentelee kaksi kehittävää sosiaalityöntekijää.\n')],
    ['person years', card('- Kokonaisbudjetti 3 euroa, 1,5 htv\n')],
    ['staff in the frontmatter', card('- Kokonaisbudjetti 3 euroa\n', 'henkilosto: [{ asema: projektipäällikkö, tyoaika: 50 % }]\n')],
    ['staff in YAML', 'type: project-card\nfunding: { total: 3 }\nstaff: [{ position: coordinator }]\n'],
    ['a card without funding: another finding asks for it', '---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n'],
    ['a kind without staff', '---\ntyyppi: kehittamissuunnitelma\n---\n\n# SUKEDO\n\n## Rahoitus\n\n- 3 euroa\n'],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('is information in a draft and a warning in use', () => {
    const severity = (status: string): string | undefined => findings(card('- Kokonaisbudjetti 3 euroa\n', `tila: ${status}\n`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['information', 'warning'])
  })
})

describe(`${code}: the change`, () => {
  it('puts a table in, once', () => {
    const after = fixed(code, card('- Kokonaisbudjetti: 10 euroa\n')) ?? ''
    assert.equal(after, card('- Kokonaisbudjetti: 10 euroa\n\n### Henkilöstö\n\n| Asema | Tehtävät | Työaika |\n| --- | --- | --- |\n|  |  |  |\n'))
    assert.equal(fixed(code, after), undefined)
  })
})
