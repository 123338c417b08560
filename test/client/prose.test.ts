// Where nobody is asked what may stand behind a space.
import assert from 'node:assert/strict'
import { isProse } from '../../client/typing/prose.ts'

describe('a space in the middle of a sentence', () => {
  it('asks nobody: in prose, in items, in any language', () => {
    for (const line of ['Lapset kertoivat, mikä auttaa ', '- työryhmien oma innostus, ja halu lähteä ', '12) Vi frågade barnen vad ', '  We asked the children, then “what else?” ']) assert.ok(isProse(line), line)
  })

  it('asks where a value, an item, a heading, a name or attributes may begin', () => {
    const asking = ['tila: ', 'hanke: Kehrä II Moniammatilliset pitkospuut lasten ', '- ', '1. ', '## ', '## Kehittämistyön tavoitteet ja keinot yhdessä ', '| ', '| a b c d e | ', '- Vantaan ja Keravan ', '- yhteinen tila meille kaikille {#H1 ', 'kunnat: [Salo, ', '<!-- pitkospuut ', 'ne neljä sanaa tässä']
    for (const line of asking) assert.ok(!isProse(line), line)
  })
})
