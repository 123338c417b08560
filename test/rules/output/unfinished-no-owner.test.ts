import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'output/unfinished-no-owner'
const report = (section: string, more = ''): string => `---
tyyppi: tavoitteista-tuotoksiin
---

## Tavoitteet

- Erityisosaaminen
- Sijaishuolto

## Erityisosaaminen

${section}
${more}`

describe(code, () => {
  it('marks each item that is not finished', () => {
    expectMarkedInAllSpellings(code, report(`- Verkostopankki perustettu ja toiminnassa
- Valvonnan malli
  - Koekäytössä
    ^^^^^^^^^^^ output/unfinished-no-owner
- Osa ryhmistä: eivät ole kokoontuneet
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output/unfinished-no-owner
- Jatkossa tarvitaan seurantaa
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output/unfinished-no-owner
- Valmistuminen tavoitteena viimeistään keväällä 2010
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output/unfinished-no-owner`))
  })

  it('marks them in Swedish, and in YAML', () => {
    expectMarked(code, `---
typ: från-mål-till-produkter
---

## Mål

- Kompetens

## Kompetens

- Modellen är på försök
  ^^^^^^^^^^^^^^^^^^^^^ output/unfinished-no-owner
- Framöver sköter nätverkets koordinator banken
`.replace('- Framöver sköter nätverkets koordinator banken\n', ''))
    expectMarked(code, `tyyppi: tavoitteista-tuotoksiin
tuotokset:
  ryhmät:
    - otsikko: Erityisosaaminen
      kohdat:
        - Selvitys on kesken
          ^^^^^^^^^^^^^^^^^^ output/unfinished-no-owner
        - Esite
`)
  })

  it('knows who carries on: beside it, above it, in a field, or in the section on the future', () => {
    expectMarked(code, report('- Harjoittelun virittely\n- Jatkossa Kehikon tehtäväksi'))
    expectMarked(code, report('- Pankin ylläpito\n  - Koekäytössä\n- Jatkossa verkoston (Kehikon) toimintana'))
    expectMarked(code, report('- Malli koekäytössä\n  - Vastuu jatkossa: Kehikko'))
    expectMarked(code, report('- Lomakkeen viimeistely kesken; siirtyy osaamiskeskuksen tehtäväksi'))
    expectMarked(code, report('- Valvonnan mallintaminen\n  - Koekäytössä\n', '\n## Tulevaisuus\n\n- Valvonnan mallintamista jatkaa osaamiskeskus\n'))
    expectMarked(code, 'tyyppi: tavoitteista-tuotoksiin\ntuotokset: [{tuotos: Malli koekäytössä, vastuu_jatkossa: Kehikko}]\n')
  })

  it('does not take a network that is only mentioned', () => {
    expectMarked(code, report(`- Valvonnan mallintaminen
  - Koekäytössä
    ^^^^^^^^^^^ output/unfinished-no-owner
`, '\n## Tulevaisuus\n\n- Valvonnan mallintamisen verkosto\n'))
  })

  it('leaves finished work and other kinds alone, and praises what is handed on', () => {
    expectMarked(code, report('- Esite\n- Koulutus järjestetty\n- Keskenään sovitut käytännöt\n- Tavoitteiden arviointi tehty'))
    expectMarked(code, '---\ntyyppi: hankekortti\n---\n\n## Tuotokset\n\n- Malli koekäytössä\n')
    assert.equal(successes(report('- Harjoittelun virittely\n- Jatkossa Kehikon tehtäväksi'))[code], 'Keskeneräisille kohdille on nimetty jatkaja.')
  })

  it('adds the line', () => {
    expectFixed(code, report('- Malli koekäytössä\n- Esite'), report('- Malli koekäytössä\n  - Vastuu jatkossa: \n- Esite'))
  })
})
