import assert from 'node:assert/strict'
import { findSmallGroups } from '../../../server/core/rules/shared/clients.ts'
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
})

describe(`${CODE}: what is small`, () => {
  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    ['Kolme perhettä Kallion perhekeskuksesta', 'Kolme perhettä'],
    ['one child in Sampletown’s school'],
    ['Mallin koulussa 40 lasta'], ['Mallin koulussa 1–4 lasta'], ['Mallin koulussa 0,4 lasta'], ['Mallin koulun kahden lapsen perhe'], ['Mallin koulu: 4 lasta x 26 = 104'], ['2 sosiaalityöntekijää Kallion yksiköstä'], ['3 lasta. Kallion perhekeskus aloitti.'], ['2 lasta'], ['1 004 lasta Kallion koulussa'],
  ]
  for (const [text, ...found] of rows) it(JSON.stringify(text), () => assert.deepEqual(findSmallGroups(text).map(({ start, end }) => text.slice(start, end)), found))
})
