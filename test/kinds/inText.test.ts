// What people write in one text or share between parts of YAML is read as what it stands for.
import assert from 'node:assert/strict'
import { modelOf } from '../../server/core/model.ts'
import { engine } from '../support/engine.ts'
import { expectMarked, findings } from '../support/marks.ts'

function modelled(text: string): Readonly<Record<string, unknown>> {
  const document = engine.read('a.yaml', text)
  return document.content ? modelOf(document.content, document.memo) : {}
}
const codes = (text: string): readonly string[] => findings(text).filter(({ code }) => /^(?:yaml|schema)\/(?!required)/u.test(code)).map(({ code, at }) => `${code} ‹${at}›`)

describe('lists in one text', () => {
  it('names of places and partners, and people', () => {
    const text = 'tyyppi: hankekortti\nkunnat: Espoo, Vantaa ja Helsinki\nyhdyshenkilöt: johtava sosiaalityöntekijä, sosiaaliohjaaja\nlaatijat: kehittävä sosiaalityöntekijä\n'
    assert.deepEqual(codes(text), [])
    const { municipalities, contacts, authors } = modelled(text)
    assert.deepEqual([municipalities, contacts, authors], [['Espoo', 'Vantaa', 'Helsinki'], [{ role: 'johtava sosiaalityöntekijä' }, { role: 'sosiaaliohjaaja' }], [{ role: 'kehittävä sosiaalityöntekijä' }]])
  })

  it('rows of a register', () => {
    const text = 'tyyppi: hankerekisteri\nhankkeet:\n  - nimi: Kehrä II\n    kunta: Helsinki, Espoo\n    kumppanit: koulu, päiväkoti\n'
    assert.deepEqual(codes(text), [])
    assert.deepEqual(modelled(text)['projects'], [{ name: 'Kehrä II', municipality: ['Helsinki', 'Espoo'], partners: ['koulu', 'päiväkoti'] }])
  })

  it('for whom a leaflet is, in one text or as a list', () => {
    const audience = (written: string): unknown => modelled(`tyyppi: esite\nkohderyhmä: ${written}\n`)['audience']
    assert.deepEqual([audience('vanhemmille, nuorille'), audience('[vanhemmille, nuorille]')], [['vanhemmille', 'nuorille'], ['vanhemmille', 'nuorille']])
    assert.deepEqual(codes('tyyppi: esite\nkohderyhmä: [vanhemmille, nuorille]\n'), [])
  })

  it('findings stand on the name itself', () => {
    expectMarked('municipality/no-partner', '---\ntyyppi: hankekortti\nkunnat: Espoo, Vantaa\n               ^^^^^^ municipality/no-partner\n---\n\n# Kortti\n\n## Kumppanit\n\n### Espoo\n\n- koulu\n')
  })

  it('other lists want to be lists', () => {
    assert.deepEqual(codes('tyyppi: lomake\nversiot: katso loppu\n'), ['schema/type ‹katso loppu›'])
  })
})

describe('merged maps in YAML', () => {
  const form = (fields: string): string => `tyyppi: lomake\nasteikko: &asteikko {tyyppi: asteikko, pakollinen: kyllä}\nohje: &ohje {ohje: 1 = ei lainkaan}\nkentät:\n${fields}`
  const fields = (text: string): unknown => modelled(text)['fields']

  it('bring what the map does not say itself', () => {
    const text = form('  - nimi: Kuultiinko lasta?\n    <<: *asteikko\n    pakollinen: ei\n  - <<: [*ohje, *asteikko]\n    nimi: Kannattiko?\n')
    assert.deepEqual(fields(text), [{ name: 'Kuultiinko lasta?', type: 'scale', required: false }, { name: 'Kannattiko?', type: 'scale', required: true, help: '1 = ei lainkaan' }])
    assert.deepEqual(codes(text).filter((one) => one.includes('<<')), [])
  })

  it('keep what is no map', () => {
    assert.ok(codes(form('  - nimi: a\n    <<: asteikko\n')).includes('schema/additionalProperties ‹<<›'))
  })
})
