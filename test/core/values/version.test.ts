// Version numbers and their order.
import assert from 'node:assert/strict'
import { compareVersions, parseVersion, type Version } from '../../../server/core/parse/values/version.ts'
import { checkParsed } from './check.ts'

function version(text: string): Version {
  const parsed = parseVersion(text)
  assert.ok(parsed, text)
  return parsed
}

describe('version', () => {
  describe('a whole text', () => {
    checkParsed(parseVersion, [
      ['2.0', { text: '2.0', parts: [2, 0] }],
      ['2', { parts: [2] }],
      ['2.0.1', { parts: [2, 0, 1] }],
      ['v1.2', { text: 'v1.2', parts: [1, 2] }],
      [' 0.1 ', { text: '0.1', parts: [0, 1] }],
      ['1.2.3.4', undefined], ['Kehrä II', undefined], ['tarkistettu versio', undefined], ['2.', undefined], ['1.5.2007-31.10.2009', undefined], ['', undefined],
    ])
  })

  const order: readonly (readonly [older: string, newer: string])[] = [['1.0', '2.0'], ['1.9', '1.10'], ['2', '2.0.1'], ['v0.1', '0.2']]
  for (const [older, newer] of order) {
    it(`${older} is older than ${newer}`, () => {
      assert.ok(compareVersions(version(older), version(newer)) < 0)
      assert.ok(compareVersions(version(newer), version(older)) > 0)
    })
  }
  it('2 and v2.0 are equal', () => assert.equal(compareVersions(version('2'), version('v2.0')), 0))

})
