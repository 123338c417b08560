// Which part of a preview is meant by a pointer or a key.
import assert from 'node:assert/strict'
import { pointersUp, stepTo } from '../../client/webview/order.ts'

describe('parts of a preview', () => {
  it('are found by their pointer, else by that of what they are part of', () => {
    assert.deepEqual(pointersUp('/goals/items/2'), ['/goals/items/2', '/goals/items', '/goals', ''])
    assert.deepEqual(pointersUp(''), [''])
  })

  const steps: readonly (readonly [key: string, at: number, to: number | undefined])[] = [
    ['ArrowDown', 0, 1], ['ArrowDown', 2, undefined], ['ArrowUp', 0, undefined], ['ArrowUp', 2, 1], ['Home', 2, 0], ['End', 0, 2], ['a', 1, undefined],
  ]
  for (const [key, at, to] of steps) it(`${key} leads from ${at} of 3 to ${to ?? 'nowhere'}`, () => assert.equal(stepTo(key, at, 3), to))
})
