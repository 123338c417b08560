// What counts as the same when it was made anew.
import assert from 'node:assert/strict'
import { alike } from '../../server/core/alike.ts'

const block = { text: 'Tavoitteet' }
const place = (of: object): object => ({ block: of, start: 0, end: 10 })

describe('Values that were made anew are alike', () => {
  const rows: readonly (readonly [name: string, a: unknown, b: unknown, expected: boolean])[] = [
    ['the same text', 'a', 'a', true],
    ['no number and no number', NaN, NaN, true],
    ['another text', 'a', 'b', false],
    ['lists of the same parts', [block, 1], [block, 1], true],
    ['lists in another order', [1, 2], [2, 1], false],
    ['a list that goes on', [1], [1, 2], false],
    ['an object that says more', { a: 1 }, { a: 1, b: undefined }, false],
    ['a list and an object', [], {}, false],
    ['nothing and an object', null, {}, false],
    ['places in the same block', place(block), place(block), true],
    ['lists of places in the same block', [{ at: place(block) }], [{ at: place(block) }], true],
    // a change at the old place would go into a block that is no more
    ['places in blocks of the same words', place(block), place({ ...block }), false],
    ['maps, unless they are the same', new Map([[1, 2]]), new Map([[1, 2]]), false],
    ['what is nested further than anybody looks', [[[[[1]]]]], [[[[[1]]]]], false],
  ]
  for (const [name, a, b, expected] of rows) it(`${name}: ${expected ? 'yes' : 'no'}`, () => assert.equal(alike(a, b), expected))
})
