// date/outside-period: dates of the work that lie outside the period of the project.
import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'date/outside-period'

const card = (body: string, period = 'toteutusaika: 1.5.2007–31.10.2009\n'): string => `---\ntyyppi: hankekortti\n${period}---\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a season by which something is due', card(`## Tuotokset

- Valmistuminen tavoitteena viimeistään keväällä 2010
                            ^^^^^^^^^^^^^^^^^^^^^^^^^ date/outside-period
- Suunnitelmat kevääseen 2010 mennessä`)],
    ['a day, a month and a range after the end', card(`## Tuotokset

- Esite 9.11.2009
        ^^^^^^^^^ date/outside-period
- Seminaari joulukuussa 2009
            ^^^^^^^^^^^^^^^^ date/outside-period
- Koulutukset 1.1.2010–31.3.2010
              ^^^^^^^^^^^^^^^^^^ date/outside-period`)],
    ['a heading of the writer\'s own', card(`## Seuraavat askeleet

Kirja ilmestyy, kun aineisto valmistuu 1.3.2010.
                                       ^^^^^^^^ date/outside-period`)],
    ['a day of the work before the start', card(`## Tuotokset

- Esite 9.11.2006
        ^^^^^^^^^ date/outside-period`)],
    ['what came before in other sections', card('## Lyhyt kuvaus\n\nEdellinen hanke päättyi 30.6.2006, ja hakemus jätettiin keväällä 2007.')],
    ['days within the period', card('## Tuotokset\n\n- Hankkeen loppuseminaari 9.10.2009\n- esitys syyskuussa 2008\n- kokeilut syksyllä 2009')],
    ['what may still lie within', card('## Tuotokset\n\n- valmis viimeistään syksyllä 2009\n- loppuvuodesta 2009')],
    ['years alone', card('## Tuotokset\n\n- Vuoden 2012 lastensuojelulaki\n- ohjelma 2010–2012\n- vuonna 2011 jatketaan\n- vuoden 2012 aikana')],
    ['a season of a year', card(`## Tuotokset

- vuoden 2010 keväällä
  ^^^^^^^^^^^^^^^^^^^^ date/outside-period`)],
    ['laws, births and publications', card('## Tuotokset\n\n- lastensuojelulaki 13.4.2007/417\n- laki (12.2.2010/88)\n- kirja, julkaistu 1.2.2010\n- ohje, päivitetty 3.4.2014\n- verkkosivu, viitattu 5.5.2012')],
    ['the time after the project has its own section', card('## Toiminnan juurruttaminen\n\nEspoossa koulutukset alkavat keväällä 2010.')],
    ['without a period nothing is compared', card('## Tuotokset\n\n- Esite 9.11.2029', '')],
    ['a period of years', card(`## Tuotokset

- Esite 9.1.2010
        ^^^^^^^^ date/outside-period`, 'toteutusaika: 2007–2009\n')],
    ['dates of the document itself', card('## Tuotokset\n\n- esite', 'toteutusaika: 1.5.2007–31.10.2009\npäiväys: 1.12.2009\n')],
    ['in YAML', `tyyppi: hankekortti
toteutusaika: 1.5.2007–31.10.2009
päiväys: 1.12.2009
tuotokset:
  - Suunnitelmat viimeistään keväällä 2010
                 ^^^^^^^^^^^^^^^^^^^^^^^^^ date/outside-period
`],
    ['in Swedish', `---
typ: projektkort
genomförandetid: 1.5.2007–31.10.2009
---

## Produkter

- Planerna senast våren 2010
           ^^^^^^^^^^^^^^^^^ date/outside-period
`],
  ]
  for (const [what, text] of cases.slice(1)) it(what, () => expectMarkedInAllSpellings(CODE, text))
  it('a season by which something is due', () => expectMarked(CODE, (cases[0]?.[1] ?? '').replace('- Suunnitelmat kevääseen 2010 mennessä', `- Suunnitelmat kevääseen 2010 mennessä
               ^^^^^^^^^^^^^^^^^^^^^^^ date/outside-period`)))

  it('names the period and asks who carries on', () => {
    const found = findings(card('## Tuotokset\n\n- Suunnitelmat viimeistään keväällä 2010')).find(({ code }) => code === CODE)
    assert.match(found?.message ?? '', /”viimeistään keväällä 2010” on toteutusajan \(1\.5\.2007–31\.10\.2009\) jälkeen\. Kuka jatkaa/u)
  })
})
