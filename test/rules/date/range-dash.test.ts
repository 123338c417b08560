// date/range-dash: ranges with an en dash.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'date/range-dash'

const card = (body: string, frontmatter = ''): string => `---\ntyyppi: hankekortti\n${frontmatter}---\n\n## Toimenpiteet\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a hyphen, in the frontmatter and in the text', card(`Hanke toteutettiin 1.5.2007-31.10.2009.
                   ^^^^^^^^^^^^^^^^^^^ date/range-dash`, `toteutusaika: 1.5.2007-31.10.2009
              ^^^^^^^^^^^^^^^^^^^ date/range-dash
`)],
    ['a hyphen with spaces', card(`Hanke 1.5.2007 - 31.10.2009.
      ^^^^^^^^^^^^^^^^^^^^^ date/range-dash`)],
    ['a lost dash', card(`Kausi 1.2. 31.12.2012.
      ^^^^^^^^^^^^^^^ date/range-dash`)],
    ['a lost dash between full dates', card(`Maksatusjakso 1.10.2010 30.4.2011
              ^^^^^^^^^^^^^^^^^^^ date/range-dash`)],
    ['years', card(`Ohjelma 2006-2010 ja sen jatko.
        ^^^^^^^^^ date/range-dash`)],
    ['words', card(`Kokeilut syksy 2011 - kevät 2013.
         ^^^^^^^^^^^^^^^^^^^^^^^ date/range-dash`)],
    ['what is written well', card('1.5.2007–31.10.2009, 1.5.2007 – 31.10.2009, 2006–2010, syksy 2011 – kevät 2013, marras-joulukuussa 2017, vuodenvaihteessa 2012/2013')],
    ['shortened years are a matter of date/format', card('Syys-talvikaudella 2017-18.')],
    ['what is no range', card('Diaari ESLH-2006-03839, puhelin 09-1234567, LS-info 2009, luku 3-4')],
    ['in Swedish', `---
typ: projektkort
---

## Åtgärder

Projektet pågick 1.5.2007-31.10.2009.
                 ^^^^^^^^^^^^^^^^^^^ date/range-dash
`],
    ['in YAML', `tyyppi: hankekortti
toteutusaika: 1.5.2007-31.10.2009
              ^^^^^^^^^^^^^^^^^^^ date/range-dash
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  const plain: readonly (readonly [string, RegExp])[] = [
    ['kesti 1.5.2007-31.10.2009', /ajatusviivalla: 1\.5\.2007–31\.10\.2009\.$/u],
    ['kesti 1.5.2007 - 31.10.2009', /ajatusviivalla: 1\.5\.2007–31\.10\.2009\.$/u],
    ['kesti 1.2. 31.12.2012', /^Puuttuuko.*muoto on 1\.2\.–31\.12\.2012\.$/u],
    ['vuosina 2006-2010', /2006–2010\.$/u],
    ['syksy 2011 - kevät 2013', /syksy 2011 – kevät 2013\.$/u],
  ]
  for (const [text, message] of plain) it(`${text}: shows the plain form`, () => assert.match(findings(card(text)).find(({ code }) => code === CODE)?.message ?? '', message))

  it('shares no place with date/format', () => {
    const text = card('Kausi 2017-18, hanke 01.05.2007-31.10.2009, jatko 1.1.2010-31.12.2010, ohjelma 2006 2010')
    const starts = findings(text).filter(({ code }) => code.startsWith('date/')).map(({ start }) => start)
    assert.equal(starts.length, 4)
    assert.equal(new Set(starts).size, 4)
  })
})

describe(`${CODE}: the changes`, () => {
  it('puts an en dash in', () => {
    expectFixed(CODE, card('Hanke toteutettiin 1.5.2007-31.10.2009.'), card('Hanke toteutettiin 1.5.2007–31.10.2009.'))
    expectFixed(CODE, card('a', 'toteutusaika: "1.5.2007 - 31.10.2009"\n'), card('a', 'toteutusaika: "1.5.2007–31.10.2009"\n'))
    expectFixed(CODE, card('Hanke toteutettiin 1.10.2010 30.4.2011.'), card('Hanke toteutettiin 1.10.2010–30.4.2011.'), { name: 'lost' })
  })
})
