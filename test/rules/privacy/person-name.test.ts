import assert from 'node:assert/strict'
import { findPersons } from '../../../server/core/rules/shared/persons.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMended } from './support.ts'

const CODE = 'privacy/person-name'
const CARD = 'a.hankekortti.md'

describe(CODE, () => {
  it('finds names in Markdown: text, comments, lists, tables', () => expectMarked(CODE, `# Kortti

Maija Mallikas, kehittävä sosiaalityöntekijä, Helsingin kaupunki
^^^^^^^^^^^^^^ privacy/person-name

<!-- kysy: projektipäällikkö Ville Mallikas-Virtala -->
                             ^^^^^^^^^^^^^^^^^^^^^^ privacy/person-name

- [yhdyshenkilö 1], kehittävä sosiaalityöntekijä
- Maija Mallikas, etunimi.sukunimi@example.org
  ^^^^^^^^^^^^^^ privacy/person-name

| Nimi | Rooli |
|---|---|
| Maija Mallikas | tutkija |
  ^^^^^^^^^^^^^^ privacy/person-name
`, { path: CARD }))

  it('finds names in Swedish YAML', () => expectMarked(CODE, `typ: projektkort
kontaktpersoner:
  - namn: Märta Exempelborg
          ^^^^^^^^^^^^^^^^^ privacy/person-name
    roll: socialarbetare
`, { path: 'a.yaml' }))

  it('weighs by the state and the visibility', () => {
    const severities = (keys: string): readonly string[] => findings(`---\ntyyppi: hankekortti\n${keys}---\n\nTutkija Maija Mallikas\n`).filter(({ code }) => code === CODE).map(({ severity }) => severity)
    assert.deepEqual([severities(''), severities('julkisuus: julkinen\n'), severities('tila: valmis\n'), severities('tila: arkistoitu\n')], [['hint'], ['information'], ['information'], ['information']])
  })

  it('does not repeat the name', () => {
    const [found] = findings('# a\n\nTutkija Maija Mallikas\n', { path: CARD }).filter(({ code }) => code === CODE)
    assert.doesNotMatch(found?.message ?? 'Mallikas', /Mallikas/u)
  })

  it('puts a mark in its place', () => expectMended(CODE, '# a\n\nTutkija Maija Mallikas kertoi.\n', '# a\n\nTutkija [nimi poistettu] kertoi.\n'))
})

describe(`${CODE}: what is a name`, () => {
  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    ['Maija Mallikas, 040\u2011123 4567', 'Maija Mallikas'],
    ['Maija Mallikas, 040–123 4567', 'Maija Mallikas'],
    ['Maija Mallikas, 040/123 4567', 'Maija Mallikas'],
    ['Maija Mallikas, 2010–2013'],
    ['Tutkija Maija Mallikas', 'Maija Mallikas'],
    ['Maija Mallikas (projektipäällikkö)', 'Maija Mallikas'],
    ['Maija Kaarina Mallikas, puh. [poistettu]', 'Maija Kaarina Mallikas'],
    ['Anna-Maija Mallikas, sosiaaliohjaaja', 'Anna-Maija Mallikas'],
    ['MAIJA MALLIKAS, SOSIAALITYÖNTEKIJÄ', 'MAIJA MALLIKAS'],
    ['Yhteyshenkilö: Maija Mallikas', 'Maija Mallikas'],
    ['johtaja Maija\u00a0Mallikas', 'Maija\u00a0Mallikas'],
    ['Maija Mallikas ja Ville Mallikas, sosiaalityöntekijät', 'Maija Mallikas', 'Ville Mallikas'],
    ['Kontaktperson: Göran Exempel', 'Göran Exempel'],
    ['Jane Sample, project manager', 'Jane Sample'],
    ['Rehtori Maija Mallikas johtaa koulua', 'Maija Mallikas'],
    // nothing about work
    ['Maija Mallikas kirjoitti runon.'], ['Maija Mallikas kirjoitti runon. Sosiaalityöntekijä luki sen.'],
    // authors and what was named after people
    ['Johtaja: Maija Mallikas (2012) Tutkiva kehittäminen'], ['Tutkija, Maija Mallikas -instituutti'], ['Tutkija, Maija Mallikas-instituutti'], ['forskare, Maija Mallikas stiftelse'], ['johtaja, Maija Mallikas säätiö'], ['opettaja, Maija Mallikas koulu'],
    // places, organisations, projects
    ['Kehittävä sosiaalityöntekijä, Helsingin kaupunki'], ['Pelastakaa Lapset, johtaja'], ['Itä-Helsingin Perhekeskus, päällikkö'], ['Kehrä Kaksi, projektipäällikkö'], ['Lapsen Ääni, koordinaattori'], ['Mannerheimin Lastensuojeluliitto, suunnittelija'],
    ['Rehtori, Matinkylän Koulu'], ['Anna STM tiedoksi, johtaja'], ['tutkija Maija'], ['tutkija [nimi poistettu]'],
  ]
  for (const [text, ...found] of rows) it(JSON.stringify(text), () => assert.deepEqual(findPersons(text).map(({ start, end }) => text.slice(start, end)), found))
})
