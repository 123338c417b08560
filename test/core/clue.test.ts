// A clue leads to all texts in which something is found, also behind an edit.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { clueOf, eitherOf, type Clue } from '../../server/core/clue.ts'
import { createMemo } from '../../server/core/memo.ts'
import { factsOf, inOne, isInSome, NO_BRANCH, readBlock, type ReadBlock, type Run } from '../../server/core/runs.ts'
import { runs } from '../support/runs.ts'

const WHERE = { notation: 'markdown' } as const
const blockOf = (text: string): ReadBlock => readBlock({ text }, text, WHERE)

function placesOf(clue: Clue, text: string): readonly number[] {
  const next = clue(text)
  const places: number[] = []
  for (let place = next(0); place < Infinity; place = next(place + 1)) places.push(place)
  return places
}

describe('A clue', () => {
  it('of a pattern, global or not', () => {
    assert.deepEqual(placesOf(clueOf(/ab?/), 'ab a\nb'), [0, 3])
    assert.deepEqual(placesOf(clueOf(/A/gi), 'aA'), [0, 1])
  })
  it('of several patterns', () => assert.deepEqual(placesOf(eitherOf(clueOf(/a/), clueOf(/b/)), 'xbxaab'), [1, 3, 4, 5]))
  it('of none', () => assert.deepEqual(placesOf(eitherOf(), 'a'), []))

  it('leads to what is found in each block, before and behind edits', () => {
    const found = (text: string): string | undefined => (/b{2}/u.test(text) ? text : undefined)
    const isFound = (text: string): boolean => found(text) !== undefined
    const clues: readonly Clue[] = [clueOf(/bb/), clueOf(/b/), eitherOf(clueOf(/ab/), clueOf(/bb/))]
    // an ellipsis is no letter that a clue must know
    const text = fc.array(fc.constantFrom('a', 'b', 'bb', ' ', '…'), { maxLength: 4 }).map((parts) => parts.join(''))
    const texts = fc.array(text, { minLength: 1, maxLength: 80 })
    const edits = fc.array(fc.record({ at: fc.nat(), left: fc.nat(3), put: fc.array(text, { maxLength: 3 }) }), { maxLength: 5 })
    fc.assert(fc.property(texts, edits, fc.constantFrom(...clues), (first, changes, clue) => {
      const [memo, top] = [createMemo(), NO_BRANCH()]
      const see = (blocks: readonly ReadBlock[]): void => {
        const run: Run = inOne([], blocks, top, memo)
        assert.deepEqual(factsOf(run, found, 0, clue), blocks.flatMap((block) => found(block.text) ?? []))
        assert.equal(isInSome(run, isFound, clue), blocks.some((block) => isFound(block.text)))
      }
      let blocks = first.map(blockOf)
      see(blocks)
      for (const { at, left, put } of changes) {
        blocks = blocks.toSpliced(at % (blocks.length + 1), left, ...put.map(blockOf))
        see(blocks)
      }
    }), { numRuns: runs(300) })
  })
})
