// Lines: where they start, also behind an edit, whichever characters end them.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdit, editedLines, lines, type Lines } from '../../server/core/text.ts'
import { runs } from '../support/runs.ts'

const STARTS: readonly (readonly [text: string, starts: readonly number[]])[] = [
  ['', [0]],
  ['a', [0]],
  ['a\nb', [0, 2]],
  ['a\r\nb\r\n', [0, 3, 6]],
  ['a\rb\n', [0, 2, 4]],
  ['\r\r\n\n', [0, 1, 3, 4]],
]

const startsOf = ({ starts }: Lines): readonly number[] => Array.from({ length: starts.length }, (_none, index) => starts.at(index))

describe('Lines', () => {
  for (const [text, starts] of STARTS) it(`of ${JSON.stringify(text)} start at ${starts.join(', ')}`, () => assert.deepEqual(startsOf(lines(text)), starts))

  it('of an edited text are those of the text read anew', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', 'ö'), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(fc.property(text, text, fc.nat(14), fc.nat(6), (before, put, at, length) => {
      const start = Math.min(at, before.length)
      const edit = { start, end: Math.min(before.length, start + length), text: put }
      const after = applyEdit(before, edit)
      assert.deepEqual(startsOf(editedLines(lines(before), edit, after)), startsOf(lines(after)))
    }), { numRuns: runs(2_000) })
  })
})
