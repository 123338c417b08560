// Waiting for files that other programs hold.
import assert from 'node:assert/strict'
import { patiently, patientlyAtOnce } from '../../server/commandLine/patience.ts'

const SHORT = [1, 1, 1]
const fault = (code: string): Error => Object.assign(new Error(code), { code })

/** Fails so many times with a code, then gives how often it was called. */
function failing(times: number, code: string): () => number {
  let calls = 0
  return () => {
    calls++
    if (calls <= times) throw fault(code)
    return calls
  }
}

describe('a file that another program holds', () => {
  for (const code of ['EBUSY', 'EPERM', 'EACCES']) {
    it(`is tried a few times: ${code}`, async () => {
      const act = failing(3, code)
      assert.equal(await patiently(async () => act(), SHORT), 4)
    })
    it(`is given up in the end: ${code}`, async () => {
      const act = failing(4, code)
      await assert.rejects(async () => patiently(async () => act(), SHORT), { code })
    })
  }
  it('is no file that is not there: that is said at once', async () => {
    const act = failing(1, 'ENOENT')
    await assert.rejects(async () => patiently(async () => act(), SHORT), { code: 'ENOENT' })
    assert.equal(act(), 2)
  })
  it('is read when it is let go of', () => assert.equal(patientlyAtOnce(failing(2, 'EBUSY'), SHORT), 3))
  it('is not waited for where a permission is missing', () => {
    const act = failing(1, 'EACCES')
    assert.throws(() => patientlyAtOnce(act, SHORT), { code: 'EACCES' })
    assert.equal(act(), 2)
  })
})
