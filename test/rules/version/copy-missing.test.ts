import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { COPIES, HASH, recorded, recordedYaml } from './copies.ts'

const code = 'version/copy-missing'
const places = (text: string, others?: Readonly<Record<string, string>>): readonly string[] => findings(text, others ? { others } : {}).filter((one) => one.code === code).map(({ line, at }) => `${line} ${at}`)

describe(code, () => {
  it('marks what the log says of a copy that is not there', () => {
    assert.deepEqual(places(recorded(), {}), [`21 ${HASH}`])
    assert.deepEqual(places(recorded().replaceAll('\n', '\r\n'), {}), [`21 ${HASH}`])
    assert.deepEqual(places(recordedYaml(), {}), [`9 "${HASH}"`])
    expectMarked(code, `typ: blankett
id: palaute
versioner:
  - version: 1.0
    kopia: abc
           ^^^ version/copy-missing
`, { others: {} })
  })

  it('is silent where it is, where none is named, and while nothing is known', () => {
    assert.deepEqual(places(recorded(), COPIES), [])
    assert.deepEqual(places('tyyppi: lomake\ntunniste: a\nversiot: [{versio: 1.0}]\n', {}), [])
    assert.deepEqual(places(recorded()), [])
  })

  it('looks for no file that an id or a version could lead to elsewhere', () => {
    assert.deepEqual(places(recorded().replace('tunniste: palaute', 'tunniste: ../../etc'), {}), [])
    assert.deepEqual(places(recordedYaml().replace('versio: 1.0, ', 'versio: ../1.0, '), {}), [])
  })
})
