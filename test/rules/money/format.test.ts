// money/format: sums that are not written as "365 491 euroa".
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'money/format'

const card = (body: string, frontmatter = ''): string => `---\ntyyppi: hankekortti\n${frontmatter}---\n\n## Toimenpiteet\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['good spellings', card('Kulut ovat 365 491 euroa, 1200 euroa, 91 491 €, 12,50 euroa ja 1,5 milj. euroa. Eurot riittävät, 5 000 euron raja ei ylity.')],
    ['dots and commas between thousands', card(`Kulut ovat 365.491 euroa.
           ^^^^^^^^^^^^^ money/format
Palkat ovat 274,000 euroa.
            ^^^^^^^^^^^^^ money/format`)],
    ['no groups', card(`Kulut ovat 365491 euroa.
           ^^^^^^^^^^^^ money/format`)],
    ['abbreviated units', card(`Kulut ovat 365 t€ ja 1,2 M€.
           ^^^^^^ money/format
                     ^^^^^^ money/format`)],
    ['the unit first', card(`Kulut ovat EUR 365 491.
           ^^^^^^^^^^^ money/format`)],
    ['a figure whose unit is lost, in a field of the body', `---
tyyppi: hankekortti
---

## Rahoitus

- Kokonaisbudjetti: 365 491
                    ^^^^^^^ money/format
- Valtionavustus: 274 000 euroa
`],
    ['numbers are right in the frontmatter', card('Teksti', 'rahoitus:\n  kokonaisbudjetti: 365491\n  valtionavustus: 274 000 euroa\n')],
    ['a dotted number is not', card('Teksti', `rahoitus:
  kokonaisbudjetti: 365.491
                    ^^^^^^^ money/format
`)],
    ['in YAML', `tyyppi: hankekortti
rahoitus:
  kokonaisbudjetti: 365491
  valtionavustus: 274.000 euroa
                  ^^^^^^^^^^^^^ money/format
`],
    ['in Swedish', `---
typ: projektkort
---

## Åtgärder

Kostnaderna är 365.491 euro.
               ^^^^^^^^^^^^ money/format
Lönerna är 274 000 euro.
`],
    ['what stands in code is left alone', card('Kirjoita `365.491 euroa` näin.')],
    ['numbers that are no money', card('Asiakkaita oli 1040, PL 7409, § 12.345 ja 1.5.2007.')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('lets English documents write as English does', () => {
    expectMarked(CODE, '---\ntype: project-card\nlanguage: en\n---\n\n## Measures\n\nThe costs are €365,491 or 365491 euros.\n')
  })

  it('shows the plain form in the language of the reader', () => {
    const message = (text: string, language: 'fi' | 'sv' | 'en'): string => findings(card(text), { language }).find(({ code }) => code === CODE)?.message ?? ''
    assert.match(message('Kulut 365491 euroa.', 'fi'), /”365491 euroa” on helpompi lukea muodossa 365\s491\seuroa/u)
    assert.match(message('Kulut 365.491 euroa.', 'fi'), /tuhansia tai desimaaleja. Tarkoititko 365\s491\seuroa\?/u)
    assert.match(message('Kulut 365491 euroa.', 'sv'), /365\s491\seuro\./u)
    assert.match(message('Kulut 365491 euroa.', 'en'), /€365,491/u)
  })
})

describe(`${CODE}: the changes`, () => {
  it('groups thousands, with the unit as it is', () => {
    expectFixed(CODE, card('Kulut ovat 365491 eurolla katettu.'), card('Kulut ovat 365\u00a0491\u00a0eurolla katettu.'))
    expectFixed(CODE, card('Kulut ovat 365491€.'), card('Kulut ovat 365\u00a0491\u00a0€.'))
    expectFixed(CODE, card('Kulut ovat EUR 12000.'), card('Kulut ovat 12\u00a0000\u00a0euroa.'))
    expectFixed(CODE, card('Kulut ovat 365.491 euroa.'), card('Kulut ovat 365\u00a0491\u00a0euroa.'), { name: 'guess' })
  })
})
