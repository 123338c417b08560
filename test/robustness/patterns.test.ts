// No pattern of any rule or value tries again and again: a long line of whatever it looks for costs what its length says.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'
import { BIG, runs } from '../support/runs.ts'
import { PLACES, UNITS } from './lines.ts'
import { TODAY } from './seen.ts'
import { shortStacks, stopwatch } from '../support/time.ts'

/** Milliseconds that reading and all checks together may take for a document of about ten such lines. */
const LIMIT = BIG ? 1_000 : 300

function checkTime(path: string, text: string): void {
  const watch = stopwatch()
  const document = engine.read(path, text)
  const read = watch()
  engine.check(document, EMPTY_WORKSPACE, TODAY)
  const checked = watch()
  assert.ok(Math.max(read, checked) < LIMIT, `read in ${read} ms, checked in ${checked} ms`)
}

describe('Patterns take time by the length of a line only', function () {
  this.retries(2)
  shortStacks()
  for (const [index, [path, of]] of Object.entries(PLACES).entries()) {
    it(path, () => UNITS.forEach((unit, at) => BIG || at % 4 === index ? checkTime(path, of(unit)) : undefined)).timeout(600_000)
  }

  const unit = fc.constantFrom(...UNITS)
  it('of two units by turns', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.entries(PLACES)), unit, unit, ([path, of], a, b) => checkTime(path, of(a + b))), { numRuns: runs(8) })
  }).timeout(3_600_000)
})
