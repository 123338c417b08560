import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'list/wrapped-item'
const inPlan = (heading: string, list: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Kotikäynnit\n\n## ${heading}\n\n${list}\n`
const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')
const linesIn = (text: string): readonly number[] => findings(text).filter((one) => one.code === code).map(({ line }) => line)

describe(code, () => {
  it('marks an item that begins in lower case among items that do not', () => {
    expectMarkedInAllSpellings(code, inPlan('Tuotokset', `- Lasten äänen kuuleminen
- Esite koulun ja lastensuojelun
- yhteistyöstä.
^^^^^^^^^^^^^^^ list/wrapped-item
- Malli neuvotteluun`))
  })

  it('marks the second of two items when the first stops in the middle', () => {
    expectMarkedInAllSpellings(code, inPlan('Keinot', `- Kartoitetaan perheiden ja lastensuojelun
- odotuksia palveluille
^^^^^^^^^^^^^^^^^^^^^^^ list/wrapped-item`))
  })

  it('marks an item behind one that ends in a conjunction, in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: utvecklingsplan
---

# Hembesök

## Produkter

- en modell för hembesök och
- skolbesök
^^^^^^^^^^^ list/wrapped-item
- ett formulär
`)
  })

  it('marks every second goal when only the others say what is to be done', () => {
    expectMarkedInAllSpellings(code, inPlan('Tavoitteet', `1) kehittää yhteisiä työtapoja lastensuojelun
2) eri vaiheissa
^^^^^^^^^^^^^^^^ list/wrapped-item
3) lisätä perheiden osallisuutta
4) arjen tilanteissa
^^^^^^^^^^^^^^^^^^^^ list/wrapped-item`))
    expectMarked(code, `---
typ: utvecklingsplan
---

# Hembesök

## Mål

- att utveckla barnskyddets arbete
- i olika skeden
^^^^^^^^^^^^^^^^ list/wrapped-item
- att stärka familjernas delaktighet
- i vardagens möten
^^^^^^^^^^^^^^^^^^^ list/wrapped-item
`)
    // the same lines elsewhere are no goals
    expectMarked(code, inPlan('Keinot', '1) kehittää työtapoja\n2) eri vaiheissa\n3) lisätä osallisuutta\n4) arjen tilanteissa'))
  })

  it('reads nested lists and sub-headings', () => {
    expectMarked(code, inPlan('Keinot', `### Syksyllä

- Ryhmä
  - Tapaamiset lähikoulun
  - tiloissa
  ^^^^^^^^^^ list/wrapped-item
  - Retki`))
  })

  for (const [what, list] of [
    ['a list in lower case', '- innostus\n- tiivis tuki\n- johdon sitoutuminen'],
    ['items that are sentences', '- Kokoonnuttiin koululla.\n- haastateltiin lapsia.\n- Kysyttiin vanhemmilta.'],
    ['a list that is one sentence', '- Lapsen kuuleminen,\n- Vanhempien tukeminen ja\n- Koulun kanssa toimiminen.'],
    ['short words in any case', '- Lapset\n- nuoret\n- Vanhemmat'],
    ['items that begin with code or emphasis', '- Lomakkeen kentät täytetään yhdessä\n- `nimi` on pakollinen\n- **kunta** valitaan\n- Lomake tallennetaan\n- Valmis'],
    ['a list with commas', '- lapset,\n- nuoret,\n- vanhemmat'],
    ['an enumeration', '- Haastatellaan lapsia, ja\n- kootaan vastaukset'],
    ['addresses', '- Kehittämissuunnittelijat\n- etunimi.sukunimi@esimerkki.fi\n- www.esimerkki.fi\n- Lisätietoa\n- suunnittelija(at)esimerkki.fi'],
    ['labelled items', '- Lapsi\n- rooli: vertaisohjaaja\n- Vanhempi'],
    ['names that begin in lower case', '- Käytössä\n- eReseptit\n- Lomake'],
    ['an item behind nested ones', '- Ryhmä\n  - Tapaamiset\n- koulu\n- Retki'],
    ['two names, one of them in lower case', '- Käsikirja lasten kuulemiseen\n- palautelomake'],
    ['days and months that tell what happened', '- 14.1.2013 ensimmäinen yhteinen kehittämishetki\n- maaliskuussa kokeiltiin yhteistä asialistaa\n- kevään aikana vanhemmat tulivat mukaan\n- 30.9.2013 ensimmäinen neuvottelu'],
    ['tasks', '- [ ] Varaa tila\n- [ ] kutsu perheet'],
  ] as const) {
    it(`is silent on ${what}`, () => expectMarked(code, inPlan('Keinot', list)))
  }

  it('says what the item continues', () => {
    const [found] = findings(inPlan('Tuotokset', '- Tavoitteena on lisätä asiakkaan hallinnan tunnetta tiedon lisäämisen\n- avulla.\n- Malli')).filter((one) => one.code === code)
    assert.match(found?.message ?? '', /”avulla\.”.*”…[^”]*tiedon lisäämisen”/u)
  })

  it('finds the broken lines of the real documents, and none in the healed and the lower-case ones', () => {
    assert.deepEqual(linesIn(example('hankekortti-kehra-ii.md')), [59, 61, 63, 121, 124, 126, 128, 130, 136, 140, 142, 144, 146, 148])
    const report = example('tavoitteista-tuotoksiin-kaakkois-suomi.md')
    assert.deepEqual(linesIn(report.replace(/^tyyppi: .*$/mu, 'tyyppi: kehittamissuunnitelma')), [155])
    for (const name of ['hankekortti-kehra-ii.korjattu.md', 'swot-alku-kehra-ii.md', 'kehittamissuunnitelma-sukedo.md', 'kehittamissuunnitelma-kovisko.md']) assert.deepEqual(linesIn(example(name)), [], name)
  })

  it('stands for a wrong number on the same item', () => {
    const text = inPlan('Keinot', '1. Kokoonnutaan syksyllä\n2. Haastatellaan lapsia keväällä\n2013. vuoden aikana vanhempia\n3. Kirjataan')
    const at = findings(text).filter((one) => one.code.startsWith('list/')).map((one) => `${one.line} ${one.code}`)
    assert.deepEqual(at, ['11 list/wrapped-item', '12 list/numbering'])
  })
})

describe(`${code}: the changes`, () => {
  const list = '1) Kuunnellaan lapsia kotikäynneillä ja\n2) kirjataan palaute\n3) Kootaan tulokset vuosittain ja\n4) julkaistaan ne\n5) Juhlitaan'
  it('joins one item and numbers the others', () => {
    expectFixed(code, inPlan('Keinot', list), inPlan('Keinot', '1) Kuunnellaan lapsia kotikäynneillä ja kirjataan palaute\n2) Kootaan tulokset vuosittain ja\n3) julkaistaan ne\n4) Juhlitaan'))
  })
  it('joins all items of the section', () => {
    expectFixed(code, inPlan('Keinot', list), inPlan('Keinot', '1) Kuunnellaan lapsia kotikäynneillä ja kirjataan palaute\n2) Kootaan tulokset vuosittain ja julkaistaan ne\n3) Juhlitaan'), { name: 'all' })
  })
  it('keeps the numbers of a list in which all are one', () => {
    expectFixed(code, inPlan('Keinot', '1. Kuunnellaan lapsia ja\n1. kirjataan palaute\n1. Juhlitaan'), inPlan('Keinot', '1. Kuunnellaan lapsia ja kirjataan palaute\n1. Juhlitaan'))
  })
  it('keeps what is nested in the second half', () => {
    expectFixed(code, inPlan('Keinot', '- Kuunnellaan lapsia kotikäynneillä ja\n- kirjataan palaute\n  - heti\n- Juhlitaan'), inPlan('Keinot', '- Kuunnellaan lapsia kotikäynneillä ja kirjataan palaute\n  - heti\n- Juhlitaan'))
  })
})
