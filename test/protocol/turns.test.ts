// Work in the background: it rests while somebody writes, and goes on all the same where nobody ever pauses.
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { createTurns } from '../../server/shell/turns.ts'

const turns = (): ReturnType<typeof createTurns> => createTurns({ later: (run) => void setImmediate(run), pause: async (ms) => void (await pause(ms)) })

/** Milliseconds until the background may go on, while a message comes every `every` milliseconds as long as it waits, at most for `least`. */
async function waited(every: number, longest: number): Promise<number> {
  const { attend, next } = turns()
  const begun = performance.now()
  let isWaiting = true
  attend()
  const done = next().then(() => {
    isWaiting = false
    return performance.now() - begun
  })
  while (isWaiting && performance.now() - begun < longest) {
    attend()
    await pause(every)
  }
  return done
}

describe('work in the background', () => {
  it('goes on at once while nothing comes', async () => {
    const begun = performance.now()
    await turns().next()
    assert.ok(performance.now() - begun < 30)
  })
  it('rests while messages come, and a little behind them', async () => {
    const after = await waited(10, 200)
    assert.ok(after >= 200, String(after))
  })
  it('goes on all the same when they never end', async () => {
    const after = await waited(10, 5000)
    assert.ok(after >= 400 && after < 2000, String(after))
  })
})
