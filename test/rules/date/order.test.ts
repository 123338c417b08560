// date/order: ends before starts, and days that do not exist.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'date/order'

const card = (body: string, frontmatter = ''): string => `---\ntyyppi: hankekortti\n${frontmatter}---\n\n## Toimenpiteet\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a range the wrong way round', card(`Hanke toteutettiin 31.10.2009–1.5.2007.
                   ^^^^^^^^^^^^^^^^^^^ date/order`)],
    ['as data', card('Teksti', `toteutusaika: 31.10.2009–1.5.2007
              ^^^^^^^^^^^^^^^^^^^ date/order
`)],
    ['ends that stand apart', `tyyppi: hankekortti
toteutusaika:
  alku: 31.10.2009
  ^^^^^^^^^^^^^^^^ date/order
  loppu: 1.5.2007
`],
    ['ends that stand apart, of one year', `tyyppi: hankekortti
toteutusaika: { alku: 31.10.2009, loppu: 1.5.2009 }
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date/order
`],
    ['a day that the calendar does not have', card(`Seminaari 31.11.2009 ja 30.2.2010.
          ^^^^^^^^^^ date/order
                        ^^^^^^^^^ date/order`)],
    ['such a day in a range is told once', card(`Kausi 1.5.2009–31.11.2009.
               ^^^^^^^^^^ date/order`)],
    ['seasons of different years', card(`Kokeilut syksy 2013 – kevät 2011.
         ^^^^^^^^^^^^^^^^^^^^^^^ date/order`)],
    ['a range that may begin the year before', card('Kausi 1.11.–31.1.2010.')],
    ['the first months of a winter', card('Kokeilut talvi 2012 – kevät 2012.')],
    ['what is in order', card('1.5.2007–31.10.2009, 29.2.2012, 2006–2010, syksy 2011 – kevät 2013', 'toteutusaika:\n  alku: 1.5.2007\n  loppu: 31.10.2009\n')],
    ['in Swedish', `---
typ: projektkort
---

## Åtgärder

Projektet pågick 31.10.2009–1.5.2007.
                 ^^^^^^^^^^^^^^^^^^^ date/order
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('is an error in every state, and says which days', () => {
    for (const status of ['luonnos', 'valmis']) {
      const found = findings(card('Hanke 31.10.2009–1.5.2007, seminaari 31.11.2009.', `tila: ${status}\n`)).filter(({ code }) => code === CODE)
      assert.deepEqual(found.map(({ severity }) => severity), ['error', 'error'])
      assert.match(found[0]?.message ?? '', /loppu 1\.5\.2007 on ennen alkua 31\.10\.2009/u)
      assert.match(found[1]?.message ?? '', /Päivää 31\.11\.2009 ei ole kalenterissa/u)
    }
  })
})

describe(`${CODE}: the change`, () => {
  it('swaps the dates', () => {
    expectFixed(CODE, card('Hanke toteutettiin 31.10.2009–1.5.2007.'), card('Hanke toteutettiin 1.5.2007–31.10.2009.'))
    expectFixed(CODE, card('a', 'toteutusaika: { alku: 31.10.2009, loppu: 1.5.2007 }\n'), card('a', 'toteutusaika: { alku: 1.5.2007, loppu: 31.10.2009 }\n'))
  })
  it('has none for a day that does not exist, nor for seasons', () => {
    expectFixed(CODE, card('Seminaari pidettiin 31.11.2009.'), undefined)
  })
})
