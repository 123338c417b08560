// Characters that nobody sees come along with pasted text; a label with them is the same label.
import assert from 'node:assert/strict'
import { fold } from '../../server/core/kinds/labels.ts'

describe('labels with characters that nobody sees', () => {
  for (const label of ['Vah\u00advuudet', 'Vahvuudet\u200b', '\ufeffVahvuudet', 'Vah\u200cvuu\u2060det', '\u200dVahvuudet']) {
    it(JSON.stringify(label), () => assert.equal(fold(label), fold('Vahvuudet')))
  }
})
