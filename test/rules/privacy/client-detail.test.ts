import assert from 'node:assert/strict'
import { findDetails } from '../../../server/core/rules/shared/clients.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMended } from './support.ts'

const CODE = 'privacy/client-detail'
const CARD = 'a.hankekortti.md'

describe(CODE, () => {
  it('finds dates of birth, names and classes in Markdown', () => expectMarked(CODE, `# Kortti

Matin äiti kertoi, että 12-vuotias Matti viihtyy.
^^^^^^^^^^ privacy/client-detail
                        ^^^^^^^^^^^^^^^^ privacy/client-detail

<!-- lapsi synt. 3.4.2005 -->
           ^^^^^^^^^^^^^^ privacy/client-detail

- Mallin yhteiskoulun 7 lk:n oppilaat
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/client-detail
- 12-vuotias lapsi ja hänen äitinsä
`, { path: CARD }))

  it('finds them in Swedish YAML', () => expectMarked(CODE, `typ: projektkort
kort_beskrivning: Kalles mamma, född 3.4.1985, och 7-årige Kalle
                  ^^^^^^^^^^^^ privacy/client-detail
                                ^^^^^^^^^^^^^ privacy/client-detail
                                                   ^^^^^^^^^^^^^ privacy/client-detail
`, { path: 'a.yaml' }))

  it('is an error in use and in public', () => {
    const severities = (keys: string, text: string): readonly string[] => findings(`---\ntyyppi: hankekortti\n${keys}---\n\n${text}\n`).filter(({ code }) => code === CODE).map(({ severity }) => severity)
    assert.deepEqual(['', 'julkisuus: julkinen\n', 'tila: valmis\n', 'tila: arkistoitu\n'].map((keys) => severities(keys, 'Matin äiti')), [['warning'], ['error'], ['error'], ['error']])
    assert.deepEqual(severities('tila: valmis\n', 'Mallin koulun 7 lk:n oppilaat'), ['information'])
  })

  it('puts a mark in the place of what identifies', () => {
    expectMended(CODE, '# a\n\nMatin äiti kertoi.\n', '# a\n\n[nimi muutettu] äiti kertoi.\n')
    expectMended(CODE, '# a\n\nLapsi (synt. 3.4.2005) kertoi.\n', '# a\n\nLapsi (synt. [syntymäaika poistettu]) kertoi.\n')
    expectMended(CODE, '# a\n\nOch Kalles mamma.\n', '# a\n\nOch [namn ändrat] mamma.\n')
  })
})

describe(`${CODE}: what identifies`, () => {
  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    ['synt. 3.4.2005', 'birth synt. 3.4.2005'],
    ['Syntymäaika: 3.4.05', 'birth Syntymäaika: 3.4.05'],
    ['s. 3.4.2005', 'birth s. 3.4.2005'],
    ['born 2005-04-03', 'birth born 2005-04-03'],
    ['född den 3.4.2005', 'birth född den 3.4.2005'],
    ['12-vuotiaan Matin', 'named 12-vuotiaan Matin'],
    ['Matti, 12 v.', 'named Matti, 12 v.'],
    ['Matti (12 vuotta)', 'named Matti (12 vuotta'],
    ['Kalle, 7 år', 'named Kalle, 7 år'],
    ['lapsi Matti', 'named lapsi Matti'],
    ['Äiti Maija', 'named Äiti Maija'],
    ['Heikin vanhemmat', 'named Heikin vanhem'],
    ['Maija’s mother', 'named Maija’s mother'],
    ['Mallin koulun 7A-luokan', 'schoolClass Mallin koulun 7A-luokan'],
    // invented, and said to be
    ['Matin äiti (nimet muutettu)'], ['Esimerkkitapaus: Matin äiti'], ['Kalles mamma (namnet är ändrat)'],
    // pages, projects, institutions, history
    ['ks. s. 33'], ['s. 33–35, 3.4.2005'], ['Hanke on syntynyt 3.4.2005'], ['Malli, syntynyt 1.1.2010'], ['s. 3.4.1864'], ['Syntymäaika:'],
    // nobody by name
    ['12-vuotias lapsi'], ['12-vuotiaille Espoossa'], ['lapsi Helsingissä'], ['Lapsi Matti -hanke'], ['Lapsen äiti'], ['Espoon perheet'], ['Annan perheelle tietoa'], ['Marian perhekeskus'], ['Kallion koulun oppilaat'], ['Kallion koulun 7–9 lk:n oppilaat'], ['Kallion koulun 25 oppilasta'], ['perhe, lapsi ja vanhempi'],
  ]
  for (const [text, ...found] of rows) it(JSON.stringify(text), () => assert.deepEqual(findDetails(text).map(({ start, end, sort }) => `${sort} ${text.slice(start, end)}`), found))
})
