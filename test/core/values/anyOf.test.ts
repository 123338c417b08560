// Looking for many words at once finds what looking for each of them does.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyOf } from '../../../server/core/parse/values/anyOf.ts'
import { runs } from '../../support/runs.ts'

describe('any of many words', () => {
  const rows: readonly (readonly [text: string, isThere: boolean])[] = [
    ['verkstopankki', true], ['tietopankin verksto', true], ['verkosto', false], ['öön otto', true], ['öön\u00a0otto', false], ['', false], ['ver', false], ['VERKSTO', false], ['😀verksto😀', true],
  ]
  for (const [text, isThere] of rows) it(JSON.stringify(text), () => assert.equal(anyOf(['verksto', 'öön ot', 'lmalman'])(text), isThere))

  it('as each by itself, in texts of few letters and of many', () => {
    const letters = fc.oneof(fc.constantFrom('a', 'b', 'ä', ' '), fc.constantFrom('a', 'b'), fc.string({ minLength: 1, maxLength: 1 }))
    const text = (minLength: number, maxLength: number): fc.Arbitrary<string> => fc.array(letters, { minLength, maxLength }).map((all) => all.join(''))
    fc.assert(fc.property(fc.array(text(3, 8), { minLength: 1, maxLength: 6 }), text(0, 60), (words, read) => {
      assert.equal(anyOf(words)(read), words.some((word) => read.includes(word)))
    }), { numRuns: runs(500) })
  })
})
