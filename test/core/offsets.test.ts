// Offsets that edits move are those of a list that is written anew each time.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { offsets, type Offsets } from '../../server/core/offsets.ts'
import { runs } from '../support/runs.ts'

const listed = (all: Offsets): readonly number[] => Array.from({ length: all.length }, (_none, index) => all.at(index))

describe('Offsets', () => {
  it('after each edit are those before it, the new ones, and those behind it moved', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    const edits = fc.array(fc.tuple(part, fc.nat(4), fc.nat(4), fc.nat(9)), { maxLength: 12 })
    fc.assert(fc.property(fc.constantFrom(0, 1, 7, 1_000), edits, (length, changes) => {
      let expected: readonly number[] = Array.from({ length }, (_none, index) => index * 10)
      let all = offsets(expected)
      for (const [at, removed, added, wide] of changes) {
        const from = Math.round(at * expected.length)
        const to = Math.min(expected.length, from + removed)
        const start = (expected[from - 1] ?? -1) + 1
        const instead = Array.from({ length: added }, (_none, index) => start + index)
        // what follows stays behind what was put in
        const moved = added + wide
        all = all.after(from, to, instead, moved)
        expected = [...expected.slice(0, from), ...instead, ...expected.slice(to).map((offset) => offset + moved)]
        assert.deepEqual(listed(all), expected)
        for (const offset of [-1, 0, start, start + 5, 1e9]) assert.equal(all.countUpTo(offset), expected.filter((one) => one <= offset).length)
      }
    }), { numRuns: runs(300) })
  })

  it('have none outside of the list', () => {
    const all = offsets([0, 4, 9]).after(1, 2, [5], 1)
    for (const index of [-1, 3, 0.5, Infinity]) assert.ok(Number.isNaN(all.at(index)), String(index))
  })
})
