// money/frontmatter-mismatch: one amount, told differently in the text and in the data.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'money/frontmatter-mismatch'
const FUNDING = 'rahoitus:\n  kokonaisbudjetti: 365491\n  valtionavustus: 274 000 euroa\n  kuntaosuus: 91491\n'

const card = (body: string, frontmatter = FUNDING): string => `---\ntyyppi: hankekortti\n${frontmatter}---\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the same figures', card('## Rahoitus\n\n- Kokonaisbudjetti: 365 491 euroa\n- Valtionavustus: 274 000 €\n- Kuntaosuus: 91 491 euroa')],
    ['a field of the body', card(`## Rahoitus

- Valtionavustus: 247 000 euroa
                  ^^^^^^^^^^^^^ money/frontmatter-mismatch`)],
    ['running text of another section, by the label', card(`## Lyhyt kuvaus

Hankkeen kokonaiskustannukset ovat 365 941 euroa, josta valtionavustus on 274 000 euroa.
                                   ^^^^^^^^^^^^^ money/frontmatter-mismatch`)],
    ['a heading of the writer\'s own', card(`## Talous lyhyesti

Valtionavustus: 270 000 euroa
                ^^^^^^^^^^^^^ money/frontmatter-mismatch`)],
    ['what the frontmatter does not know is not compared', card('## Rahoitus\n\n- Kokonaisbudjetti: 1 000 euroa', 'rahoitus:\n  kokonaisbudjetti: null\n')],
    ['no frontmatter', card('## Rahoitus\n\n- Kokonaisbudjetti: 1 000 euroa', '')],
    ['other money', card('## Toimenpiteet\n\nKoulutuksiin käytettiin yhteensä 5 000 euroa, tilojen budjetti oli 2 000 euroa ja posterit maksoivat 300 euroa.')],
    ['a part of one place or year', card('## Toimenpiteet\n\nEspoon kuntaosuus 20 000 euroa, valtionavustus 30 000 euroa vuonna 2008, vuoden 2009 valtionavustus 40 000 euroa.')],
    ['a rounded figure', card('## Lyhyt kuvaus\n\nKokonaisbudjetti noin 365 000 euroa, valtionavustus 0,3 milj. euroa.')],
    ['cents that round to the same euro', card('## Rahoitus\n\n- Kokonaisbudjetti: 365 490,75 euroa')],
    ['a slip of the body told once', card(`## Lyhyt kuvaus

Valtionavustus 247 000 euroa auttaa alkuun.

## Rahoitus

- Valtionavustus: 247 000 euroa
                  ^^^^^^^^^^^^^ money/frontmatter-mismatch`)],
    ['in Swedish', `---
typ: projektkort
finansiering:
  statsunderstöd: 274000
---

## Finansiering

- Statsunderstöd: 247 000 euro
                  ^^^^^^^^^^^^ money/frontmatter-mismatch
`],
    ['in YAML, text against its field', `tyyppi: hankekortti
kuvaus: Hanke saa valtionavustusta, ja valtionavustus on 247 000 euroa.
                                                         ^^^^^^^^^^^^^ money/frontmatter-mismatch
rahoitus:
  valtionavustus: 274000
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('names both figures', () => {
    const text = card('## Rahoitus\n\n- Valtionavustus: 247 000 euroa')
    const message = (language: 'fi' | 'sv' | 'en'): string => findings(text, { language }).find(({ code }) => code === CODE)?.message ?? ''
    assert.match(message('fi'), /valtionavustus on 247\s000\seuroa, mutta otsaketiedoissa 274\s000\seuroa/u)
    assert.match(message('sv'), /”statsunderstöd” 247\s000\seuro, men i dokumentets huvud 274\s000\seuro/u)
    assert.match(message('en'), /state grant is €247,000, but the header says €274,000/u)
  })
})

describe(`${CODE}: the changes`, () => {
  const told = (amount: string): string => `Hankkeen valtionavustus on ${amount}.`
  it('takes the amount of the data into the text', () => expectFixed(CODE, card(told('270 000 euroa')), card(told('274\u00a0000\u00a0euroa'))))
  it('takes the amount of the text into the data', () => {
    expectFixed(CODE, card(told('270 000 euroa')), card(told('270 000 euroa'), FUNDING.replace('274 000 euroa', '270\u00a0000\u00a0euroa')), { name: 'field' })
    expectFixed(CODE, card('Hankkeen kuntaosuus on 91 400 euroa.'), card('Hankkeen kuntaosuus on 91 400 euroa.', FUNDING.replace('91491', '91400')), { name: 'field' })
  })
})
