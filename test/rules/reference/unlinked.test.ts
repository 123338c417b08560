import { expectFixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'

const code = 'reference/unlinked'
const head = '---\ntyyppi: kehittamissuunnitelma\n---\n\n# KOVISKO\n\n'

describe(code, () => {
  it('marks a line that is nothing but the name of another document', () => {
    expectMarked(code, `${head}## Tavoitteet

- Tukea lasten koulunkäyntiä

Kehittämissuunnitelma Espoonlahti
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference/unlinked

## Tuotokset

Posteri: Asiakassuunnitelmien kehittäminen: Moniäänisyydestä yhteiseen ymmärrykseen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference/unlinked

- Esitys: ”Tietoisuus työstä”
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference/unlinked
`)
  })

  it('marks what was shown somewhere, with its occasion and year', () => {
    expectMarked(code, `${head}## Tuotokset

Vuorovaikutuksellinen perehdytys Rantalan lastensuojelun esitys lastensuojelupäivillä syyskuussa 2011
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference/unlinked

- Koulupolku, Rantalan tiimin posteri seminaarissa keväällä 2012
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference/unlinked
`)
    for (const line of [
      'Mallista oli esitys lastensuojelupäivillä syyskuussa 2011', 'Työryhmän valmistelema esitys pidettiin seminaarissa 2011', 'Lautakunnan esitys määrärahasta vuodelle 2012 hyväksyttiin 2011',
      'Työryhmän esitys päivillä syyskuussa 2011.', '[Perehdytys Rantalan tiimin esitys](e.md) lastensuojelupäivillä 2011', 'Perehdytys: esitys lastensuojelupäivillä',
    ]) expectMarked(code, `${head}## Tuotokset\n\n- ${line}\n`)
  })

  it('does so in Swedish and English, and inside the tasks of a theme page', () => {
    expectMarked(code, '---\ntyp: utvecklingsplan\n---\n# A\n\n## Produkter\n\n- Poster: Tillsammans\n  ^^^^^^^^^^^^^^^^^^^ reference/unlinked\n')
    expectMarked(code, '---\ntype: development-plan\n---\n# A\n\n## Outputs\n\nDevelopment plan Espoo Bay\n^^^^^^^^^^^^^^^^^^^^^^^^^^ reference/unlinked\n')
    expectMarked(code, '---\ntyyppi: teemasivu\n---\n# A\n\n## 1.) Suunnitelmat\n\n### Tuotokset\n\n- Posteri: Yhdessä\n  ^^^^^^^^^^^^^^^^ reference/unlinked\n')
  })

  it('is silent where there is a link, and on running text', () => {
    for (const line of [
      '[Posteri: Yhdessä](posteri.md)', 'Posteri: [Yhdessä](posteri.md)', 'Posteri: https://www.example.org/posteri', 'Kehittämissuunnitelma [Espoonlahti](e.md)', 'Posteri: [Yhdessä][p]',
      'Kehittämissuunnitelma Espoonlahti valmistui keväällä.', 'Kehittämissuunnitelma on liitteenä', 'Posteri on esillä aulassa', 'Esitys: pidetään keväällä', 'Esitykset: Helsinki ja Espoo.',
      'Posteri: ”liian vaativa”, sanoi moni', 'Posteri: Hyvä; esitys: huono', 'Hankekortti: Kehrä II ja Kehrä I',
      'Kehittämissuunnitelman tavoitteet', 'Posteri Kallion koululle, esite vanhemmille ja koulutus henkilöstölle', '### Posteri: Yhdessä', '`Posteri: Yhdessä`',
      'Sovimme, että työryhmä tekee yhden asian:\nKehittämissuunnitelma Espoonlahti\nja esittelee sen.',
    ]) expectMarked(code, `${head}## Tuotokset\n\n${line}\n\nLoppu.\n`)
  })

  it('is silent in kinds that tell of no team, and in YAML', () => {
    expectMarked(code, '---\ntyyppi: swot\n---\n# A\n\n## Vahvuudet\n\n- Posteri: Yhdessä\n')
    expectMarked(code, 'tyyppi: kehittamissuunnitelma\ntuotokset:\n  - "Posteri: Yhdessä"\n')
  })

  it('links to the document with that title, where there is one', () => {
    const others = { 'posterit/yhdessä.md': '---\ntyyppi: posteri\ntunniste: p\notsikko: Yhdessä kouluun\n---\n' }
    expectFixed(code, `${head}- Posteri: Yhdessä kouluun\n`, `${head}- [Posteri: Yhdessä kouluun](posterit/yhdessä.md)\n`, { others })
    expectFixed(code, `${head}- Posteri: Yksin kouluun\n`, undefined, { others })
  })
})
