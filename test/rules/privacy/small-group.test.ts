import assert from 'node:assert/strict'
import { findSmallGroups } from '../../../server/core/rules/shared/clients.ts'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'

const CODE = 'privacy/small-group'

describe(CODE, () => {
  it('finds small numbers beside a unit when it is switched on', () => {
    expectMarked(CODE, `# Kortti

Leppävaaran perhekeskuksessa oli 3 lasta, ja muualla 120.
                                 ^^^^^^^ privacy/small-group

- Espoossa oli kolme perhettä mukana
- Mallin koulussa kaksi oppilasta jätti kurssin.
                  ^^^^^^^^^^^^^^^ privacy/small-group
`, { path: 'a.hankekortti.md', eager: true })
    expectMarked(CODE, `typ: projektkort
kort_beskrivning: I Exempelbyns daghem fanns två barn.
                                             ^^^^^^^^ privacy/small-group
`, { path: 'a.yaml', eager: true })
  })

  it('is off by default, since people who take part are counted in the same words', () => {
    assert.deepEqual(findings('# a\n\nMallin koulussa 2 oppilasta\n', { path: 'a.hankekortti.md' }).filter(({ code }) => code === CODE), [])
  })

  it('writes “fewer than five” in the form that the noun asks for, unless the number is qualified', () => {
    for (const [before, after] of [
      ['Leppävaaran perhekeskuksessa oli 3 lasta.', 'Leppävaaran perhekeskuksessa oli alle 5 lasta.'],
      ['Kolme perhettä Kallion perhekeskuksesta', 'Alle 5 perhettä Kallion perhekeskuksesta'],
      ['Mallin koulussa yksi\u00a0oppilas jatkoi.', 'Mallin koulussa alle\u00a05\u00a0oppilasta jatkoi.'],
      ['Mallin koulussa kolmen perheen ryhmä', 'Mallin koulussa alle 5 perheen ryhmä'],
      ['I Exempelbyns daghem fanns 1 elev.', 'I Exempelbyns daghem fanns färre än 5 elever.'],
      ['At Sampletowns school one family took part.', 'At Sampletowns school fewer than 5 families took part.'],
      ['Mallin koulussa noin 3 lasta.', undefined],
    ] as const) expectFixed(CODE, `# a\n\n${before}\n`, after && `# a\n\n${after}\n`, { path: 'a.hankekortti.md', eager: true })
    expectFixed(CODE, 'typ: projektkort\nkort_beskrivning: I Exempelbyns daghem fanns två barn.\n', 'typ: projektkort\nkort_beskrivning: I Exempelbyns daghem fanns färre än 5 barn.\n', { eager: true })
  })
})

describe(`${CODE}: what is small`, () => {
  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    ['Kolme perhettä Kallion perhekeskuksesta', 'Kolme perhettä'],
    ['one child in Sampletown’s school'],
    ['Mallin koulussa 40 lasta'], ['Mallin koulussa 1–4 lasta'], ['Mallin koulussa 0,4 lasta'], ['Mallin koulun kahden lapsen perhe'], ['Mallin koulu: 4 lasta x 26 = 104'], ['2 sosiaalityöntekijää Kallion yksiköstä'], ['3 lasta. Kallion perhekeskus aloitti.'], ['2 lasta'], ['1 004 lasta Kallion koulussa'],
  ]
  for (const [text, ...found] of rows) it(JSON.stringify(text), () => assert.deepEqual(findSmallGroups(text).map(({ start, end }) => text.slice(start, end)), found))
})
