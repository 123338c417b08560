// A run that wants some findings only tells of them what a whole run tells.
import assert from 'node:assert/strict'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { DOCUMENTS } from '../robustness/documents.ts'
import { TODAY } from '../robustness/seen.ts'
import { engine } from '../support/engine.ts'

const families = [...new Set(engine.rules.registered.map(({ code }) => code.split('/')[0] ?? ''))]

const told = (by: typeof engine, path: string, text: string): readonly { readonly code: string }[] =>
  by.check(by.read(path, text), EMPTY_WORKSPACE, TODAY).problems.map(({ code, severity, from, to, values }) => ({ code, severity, places: [from.start, from.end, to.end], values }))

const whole = DOCUMENTS.map(({ path, text }) => told(engine, path, text))

describe('an engine for some findings only', () => {
  for (const family of [...families, 'schema', 'yaml']) {
    it(`tells the same of ${family}/`, () => {
      const wanted = (code: string): boolean => code.startsWith(`${family}/`)
      const narrow = engine.narrowed(wanted)
      for (const [index, { path, text }] of DOCUMENTS.entries()) {
        assert.deepEqual(told(narrow, path, text).filter(({ code }) => wanted(code)), whole[index]?.filter(({ code }) => wanted(code)))
      }
    })
  }

  it('runs no other rules', () => {
    assert.deepEqual(engine.narrowed((code) => code.startsWith('privacy/')).rules.all.filter(({ code, replaces = [] }) => !code.startsWith('privacy/') && !replaces.some((one) => one.startsWith('privacy/'))), [])
  })
})
