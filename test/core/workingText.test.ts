// A text that is written in reads like the string it stands for, wherever and however often it is edited.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdit, type TextEdit } from '../../server/core/text.ts'
import { workingText } from '../../server/core/workingText.ts'
import { runs } from '../support/runs.ts'

const part = fc.double({ min: 0, max: 1, noNaN: true })
const edits = fc.array(fc.tuple(part, fc.nat(5), fc.constantFrom('', 'x', 'ä\r\n', 'uusi rivi\n')), { maxLength: 12 })

describe('A text that is written in', () => {
  it('is the text after each of its edits, whole and in parts', () => {
    const before = fc.oneof(fc.string({ maxLength: 40 }), fc.constant('Rivi tekstiä.\r\n'.repeat(1_000)))
    fc.assert(fc.property(before, edits, part, part, (text, changes, one, other) => {
      let now = text
      let working = workingText(text)
      for (const [at, removed, added] of changes) {
        const start = Math.round(at * now.length)
        const edit: TextEdit = { start, end: Math.min(now.length, start + removed), text: added }
        now = applyEdit(now, edit)
        working = working.after(edit)
        const [from, to] = [one, other].map((share) => Math.round(share * now.length)).sort((a, b) => a - b) as [number, number]
        assert.equal(working.slice(from, to), now.slice(from, to))
        assert.equal(working.slice(from), now.slice(from))
        assert.equal(working.length, now.length)
      }
      assert.equal(working.whole, now)
    }), { numRuns: runs(300) })
  })

  it('ends where the text ends, also for who asks for more', () => {
    const working = workingText('alku').after({ start: 4, end: 4, text: ' ja loppu' })
    assert.equal(working.slice(5, 1_000), 'ja loppu')
    assert.equal(working.slice(1_000), '')
  })
})
