// date/format: dates as 1.5.2007, years in full.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'date/format'

const card = (body: string, frontmatter = ''): string => `---\ntyyppi: hankekortti\n${frontmatter}---\n\n## Toimenpiteet\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['leading zeros', card(`Seminaari pidettiin 09.10.2009.
                    ^^^^^^^^^^ date/format`)],
    ['a year of two digits', card(`Seminaari pidettiin 9.10.09.
                    ^^^^^^^ date/format`)],
    ['spaces inside', card(`Seminaari pidettiin 9. 10. 2009.
                    ^^^^^^^^^^^ date/format`)],
    ['an ISO date in text', card(`Seminaari pidettiin 2009-10-09.
                    ^^^^^^^^^^ date/format`)],
    ['an ISO date is right as data', card('Teksti', 'päiväys: 2009-10-09\n')],
    ['shortened years', card(`Leania kokeiltiin syys-talvikaudella 2017-18.
                                     ^^^^^^^ date/format`)],
    ['shortened years as data', card('Teksti', `toteutusaika: 2017-18
              ^^^^^^^ date/format
`)],
    ['a range with a hyphen and odd dates is told here only', card(`Toteutus 01.05.2007-31.10.2009.
         ^^^^^^^^^^^^^^^^^^^^^ date/format`)],
    ['an odd date in a range with the right dash', card(`Toteutus 01.05.2007–31.10.2009.
         ^^^^^^^^^^ date/format`)],
    ['what is written well', card('Seminaari 9.10.2009, toteutus 1.5.2007–31.10.2009 ja 1.2.–31.12.2012, vuodet 2006–2010 ja 2017–18, vuodenvaihteessa 2012/2013, keväällä 2012')],
    ['what is no date', card('Luku 3.4.15, versio 2.0, laki 417/2007, PL 7409, 1.) kohta, diaari ESLH-2006-03839/So-62')],
    ['days that do not exist are another matter', card('Seminaari 31.11.2009')],
    ['in Swedish', `---
typ: projektkort
---

## Åtgärder

Seminariet hölls 09.10.2009.
                 ^^^^^^^^^^ date/format
`],
    ['in YAML', `tyyppi: hankekortti
päiväys: 2009-10-09
toimenpiteet: Seminaari pidettiin 09.10.2009
                                  ^^^^^^^^^^ date/format
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('lets English text use ISO dates', () => expectMarked(CODE, '---\ntype: project-card\nlanguage: en\n---\n\n## Measures\n\nThe seminar was on 2009-10-09.\n'))

  const plain: readonly (readonly [string, string])[] = [
    ['pidettiin 09.10.2009', '”09.10.2009” on selkein muodossa 9.10.2009.'],
    ['pidettiin 9.10.09', '”9.10.09” on selkein muodossa 9.10.2009.'],
    ['kaudella 2017-18', '”2017-18” ovat selkeimmät kokonaisina: 2017–2018.'],
    ['kestää 01.05.2007-31.10.2009', 'selkein muodossa 1.5.2007–31.10.2009.'],
  ]
  for (const [text, end] of plain) it(`${text}: shows the plain form`, () => assert.ok(findings(card(text)).find(({ code }) => code === CODE)?.message.endsWith(end)))
})

describe(`${CODE}: the changes`, () => {
  it('writes dates as 1.5.2007', () => {
    expectFixed(CODE, card('Seminaari pidettiin 09.10.2009.'), card('Seminaari pidettiin 9.10.2009.'))
    expectFixed(CODE, card('Seminaari pidettiin 2009-10-09.'), card('Seminaari pidettiin 9.10.2009.'))
    expectFixed(CODE, card('a', 'toteutusaika: 01.05.2007–31.10.2009\n'), card('a', 'toteutusaika: 1.5.2007–31.10.2009\n'))
    expectFixed(CODE, card('Talvi 2017-18 oli pitkä.'), card('Talvi 2017–2018 oli pitkä.'), { name: 'years' })
  })
})
