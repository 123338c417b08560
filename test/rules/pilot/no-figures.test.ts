import { expectFixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'pilot/no-figures'

describe(code, () => {
  it('marks the measure of which nothing is told', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kokeilu
seuranta: [seurantalomake]
           ^^^^^^^^^^^^^^ pilot/no-figures
---

## Kokemukset

Kokemukset olivat pääsääntöisesti positiivisia.
`)
    expectMarkedInAllSpellings(code, `---
tyyppi: kokeilu
---

## Kokeilu

Tapaamisia varten luotiin oma seurantalomake marraskuussa 2017.
                              ^^^^^^^^^^^^^^ pilot/no-figures

## Seuranta

Tulokset olivat hyviä vuonna 2017.
`)
    expectMarked(code, `typ: försök
mätare: [uppföljningsblankett]
         ^^^^^^^^^^^^^^^^^^^^ pilot/no-figures
erfarenheter: Bra.
`)
  })

  it('takes figures in a table, as data, or in the text', () => {
    expectMarked(code, '---\ntyyppi: kokeilu\nseuranta: [kysely]\n---\n\n## Seuranta\n\n| Mittari | Lähtö | Tulos |\n| --- | --- | --- |\n| tapaamiset | 4 | 12 |\n')
    expectMarked(code, 'tyyppi: kokeilu\nseuranta: [kysely]\ntulokset: [{mittari: tapaamiset, lähtö: 4, tulos: 12}]\n')
    expectMarked(code, '---\ntyyppi: kokeilu\nseuranta: [kysely]\n---\n\n## Kokemukset\n\nKahdeksan kymmenestä: 80 % vastasi.\n')
  })

  it('is silent where nothing was measured, and in other kinds', () => {
    expectMarked(code, '---\ntyyppi: kokeilu\n---\n\n## Kokemukset\n\nHyviä.\n')
    expectMarked(code, '---\ntyyppi: hankekortti\n---\n\n## Toimenpiteet\n\n- seurantalomake\n')
  })

  it('stands for the section that is missing', () => {
    expectMarked('section/missing', '---\ntyyppi: kokeilu\nseuranta: [lomake]\n---\n\n# A\n\n## Tausta\n\na\n\n## Tavoite\n\na\n\n## Kokeilu\n\na\n\n## Kokemukset\n\na\n\n## Päätös\n\njatketaan\n\n## Yhteystiedot\n\na\n')
  })

  it('offers a table', () => {
    expectFixed(code, '---\ntyyppi: kokeilu\nseuranta: [kysely]\n---\n\n## Seuranta\n\nHyvin meni.\n\n## Kokemukset\n\nHyviä.\n',
      '---\ntyyppi: kokeilu\nseuranta: [kysely]\n---\n\n## Seuranta\n\nHyvin meni.\n\n| Mittari | Lähtö | Tulos |\n| --- | --- | --- |\n|   |   |   |\n\n## Kokemukset\n\nHyviä.\n')
  })
})
