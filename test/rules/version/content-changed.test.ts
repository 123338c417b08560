import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings } from '../../support/marks.ts'
import { COPIES, recorded, recordedYaml } from './copies.ts'

const code = 'version/content-changed'
const MORE = '\nUusi kysymys.\n'
const lines = (text: string, others: Readonly<Record<string, string>> | undefined = COPIES, path?: string): readonly number[] =>
  findings(text, { ...(path === undefined ? {} : { path }), ...(others ? { others } : {}) }).filter((one) => one.code === code).map(({ line }) => line)

describe(code, () => {
  it('marks the version that the document has left behind', () => {
    assert.deepEqual(lines(recorded('valmis', undefined, MORE)), [20])
    assert.deepEqual(lines(recorded('kommentoitavana', undefined, MORE).replaceAll('\n', '\r\n')), [20])
    assert.deepEqual(lines(`${recordedYaml()}muut_osiot: [{väliotsikko: Lisää, taso: 2, teksti: a}]\n`), [9])
    assert.deepEqual(lines(recordedYaml()), [])
    assert.deepEqual(lines(recordedYaml().replace('otsikko: Palaute', 'otsikko: Uusi'), { '.pitkospuut/versions/palaute/1.0.txt': recordedYaml() }), [9])
    assert.deepEqual(lines(recordedYaml().replace('tyyppi: lomake', 'typ: blankett').replace('otsikko: Palaute', 'rubrik: Respons'), { '.pitkospuut/versions/palaute/1.0.txt': recordedYaml() }), [9])
  })

  it('is silent where only the log, the status or the form has changed', () => {
    assert.deepEqual(lines(recorded()), [])
    assert.deepEqual(lines(recorded().replace('# Palaute', 'Palaute\n=======')), [])
  })

  it('is silent in a draft, without a copy, and while nothing is known', () => {
    assert.deepEqual(lines(recorded('luonnos', undefined, MORE)), [])
    assert.deepEqual(lines(recorded('valmis', undefined, MORE), {}), [])
    assert.deepEqual(findings(recorded('valmis', undefined, MORE)).filter((one) => one.code === code), [])
  })
})

describe(`${code}: the new version`, () => {
  const others = COPIES
  const yamlCopies = { '.pitkospuut/versions/palaute/1.0.txt': recordedYaml() }
  it('is written behind the last one, with its day, and the document is of that version', () => {
    expectFixed(code, recorded('valmis', undefined, MORE), `${recorded('valmis', undefined, MORE).trimEnd().replace('versio: 1.0', 'versio: "1.1"')}\n\n### 1.1\n\n- Päiväys: 22.11.2026\n- Muutos:\n`, { others })
    const changed = recordedYaml().replace('otsikko: Palaute', 'otsikko: Uusi')
    expectFixed(code, changed, changed.replace('\nversio: 1.0', '\nversio: "1.1"').replace(/\n$/u, '\n  - versio: 1.1\n    päiväys: 22.11.2026\n    muutos:\n'), { others: yamlCopies })
  })

  it('has the next number, and is named in what is said', () => {
    const [found] = findings(recorded('valmis', undefined, MORE), { others }).filter((one) => one.code === code)
    assert.match(found?.message ?? '', /Kirjaa versiohistoriaan 1\.1: mitä muuttui/u)
  })
})
