import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { COPIES, HASH, recorded, recordedYaml } from './copies.ts'

const code = 'version/copy-edited'
const OTHER = HASH.replace(/./u, (digit) => (digit === '0' ? '1' : '0'))
const places = (text: string, others: Readonly<Record<string, string>> = COPIES): readonly string[] => findings(text, { others }).filter((one) => one.code === code).map(({ line, at }) => `${line} ${at}`)

describe(code, () => {
  it('marks a hash that the copy does not have', () => {
    assert.deepEqual(places(recorded('valmis', OTHER)), [`21 ${OTHER}`])
    assert.deepEqual(places(recordedYaml(OTHER)), [`9 "${OTHER}"`])
    assert.deepEqual(places(recorded(), { '.pitkospuut/versions/palaute/1.0.txt': 'muutettu' }), [`21 ${HASH}`])
  })

  it('is silent on the copy that was recorded, in any spelling of its hash', () => {
    assert.deepEqual(places(recorded()), [])
    assert.deepEqual(places(recorded('valmis', `sha256-${HASH.toUpperCase()}`)), [])
  })

  it('is silent where there is no copy, and on what is no hash', () => {
    assert.deepEqual(places(recorded(), {}), [])
    expectMarked(code, 'typ: blankett\nid: palaute\nversioner: [{version: 1.0, kopia: finns}]\n', { others: COPIES })
  })
})
