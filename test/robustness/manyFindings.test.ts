// A text with more findings than a call may have arguments is checked like any other.
import assert from 'node:assert/strict'
import { engine } from '../support/engine.ts'

describe('A text with very many findings', () => {
  it('gets them all', () => {
    const line = `${'yksi , '.repeat(20)}\n\n`
    const count = 8_000
    const document = engine.read('a.md', `---\ntyyppi: swot\n---\n\n${line.repeat(count)}`)
    assert.ok(engine.check(document, undefined, '2026-11-22').problems.length >= 20 * count)
  }).timeout(60_000)
})
