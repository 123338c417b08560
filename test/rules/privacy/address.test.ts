import assert from 'node:assert/strict'
import { findAddresses } from '../../../server/core/rules/shared/addresses.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMended } from './support.ts'

const CODE = 'privacy/address'
const CARD = 'a.hankekortti.md'

describe(CODE, () => {
  it('finds addresses in Markdown, over the end of a line too', () => expectMarked(CODE, `# Kortti

Yhdyshenkilö, PL 7409, 00099 Helsingin kaupunki

- Perhe muutti osoitteeseen Esimerkkikatu 5 A 12, 99999 Korvatunturi.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/address

<!-- Mallitie 3,
     ^^^^^^^^^^^ privacy/address
99999 Korvatunturi -->
`, { path: CARD }))

  it('finds addresses in Swedish YAML', () => expectMarked(CODE, `typ: projektkort
kort_beskrivning: Hembesök på Exempelvägen 7, 99999 Korvatunturi, varje vecka
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/address
`, { path: 'a.yaml' }))

  it('weighs by the state and the visibility', () => {
    const severities = (keys: string): readonly string[] => findings(`---\ntyyppi: hankekortti\n${keys}---\n\nMallitie 3, 99999 Korvatunturi\n`).filter(({ code }) => code === CODE).map(({ severity }) => severity)
    assert.deepEqual([severities(''), severities('julkisuus: julkinen\n'), severities('tila: valmis\n'), severities('tila: arkistoitu\n')], [['information'], ['warning'], ['warning'], ['warning']])
  })

  it('puts a mark in its place', () => expectMended(CODE, '# a\n\nKoti: Mallitie 3, 99999 Korvatunturi.\n', '# a\n\nKoti: [osoite poistettu].\n'))
})

describe(`${CODE}: what is an address`, () => {
  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    ['Mallikatu 5, 99999 Korvatunturi', 'Mallikatu 5, 99999 Korvatunturi'],
    ['Mallikatu 5, 99999 Korvatunturi (äidin koti)', 'Mallikatu 5, 99999 Korvatunturi'],
    ['Perhe asuu täällä:\nMallikatu 5\n99999 Korvatunturi', 'Mallikatu 5\n99999 Korvatunturi'],
    ['Mallikatu 5, 99999 Korvatunturi (neuvola-asema)'],
    ['Mallikatu 5, 99999 Korvatunturi är familjecentralens adress'],
    ['Mallikatu 5 b 3 99999 KORVATUNTURI', 'Mallikatu 5 b 3 99999 KORVATUNTURI'],
    ['Mallikatu 12 as. 4, FI-99999 Korvatunturi', 'Mallikatu 12 as. 4, FI-99999 Korvatunturi'],
    ['Kotiosoite: Mallin puistotie 5, 99999 Korvatunturi', 'Mallin puistotie 5, 99999 Korvatunturi'],
    ['Mallisva\u0308gen 5, 99999 Korvatunturi', 'Mallisva\u0308gen 5, 99999 Korvatunturi'],
    ['Perhe, joka asuu keskustassa, Mallikatu 5, 99999 Korvatunturi', 'Mallikatu 5, 99999 Korvatunturi'],
    // of offices
    ['PL 7409, 00099 Helsingin kaupunki'], ['PB 7409, 00099 Helsingfors stad'], ['Käyntiosoite: Mallikatu 5, 99999 Korvatunturi'], ['Besöksadress: Exempelgatan 5, 99999 Korvatunturi'], ['Perhekeskus, Mallikatu 5, 99999 Korvatunturi'], ['Malli ry, Mallikatu 5, 99999 Korvatunturi'],
    // without a town, or no street
    ['Mallikatu 5'], ['Mallikatu 5 ja 6, 120 000 euroa'], ['00100 Helsinki'], ['valtatie 12, 00100 Helsinki'], ['Pasilan katu 12345'], ['Työtie 1: 12345 tuntia'], ['Rahoitus 2012, 12345 Euroa'],
  ]
  for (const [text, ...found] of rows) it(JSON.stringify(text), () => assert.deepEqual(findAddresses(text).map(({ start, end }) => text.slice(start, end)), found))
})
