// What is loaded later is loaded once for all who ask, and again after a load that failed: a file may be held by another program for a moment.
import assert from 'node:assert/strict'
import { once } from '../../server/shell/once.ts'

describe('What is loaded when it is first asked for', () => {
  it('is loaded once, also for those who ask meanwhile', async () => {
    let loads = 0
    const ask = once(async () => ++loads)
    assert.deepEqual(await Promise.all([ask(), ask()]), [1, 1])
    assert.equal(await ask(), 1)
  })

  it('is loaded anew after a load that failed', async () => {
    let loads = 0
    const ask = once(async () => {
      loads++
      if (loads === 1) throw new Error('held')
      return loads
    })
    await assert.rejects(ask(), /held/u)
    assert.equal(await ask(), 2)
  })
})
