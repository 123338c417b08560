import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/cycle'
const others = { 'b.yaml': 'tyyppi: hankekortti\ntunniste: b\nperustuu: {tunniste: c}\n', 'c.yaml': 'typ: projektkort\nid: c\nbaseras på: {id: a}\n', 'd.yaml': 'tyyppi: hankekortti\ntunniste: d\nperustuu: {tunniste: d2}\n' }

describe(code, () => {
  it('marks the source through which sources lead back', () => {
    const text = `---
tyyppi: hankekortti
tunniste: a
perustuu:
  tunniste: b
            ^ version/cycle
---
`
    expectMarkedInAllSpellings(code, text, { others })
    assert.match(findings(text.replace(/^ +\^.*\n/mu, ''), { others }).find((one) => one.code === code)?.message ?? '', /a → b → c → a/u)
  })

  it('marks a document that builds on itself, in Swedish', () => {
    expectMarked(code, 'typ: projektkort\nid: e\nbaseras på: {id: e}\n                 ^ version/cycle\n', { others })
  })

  it('sees the circle from each document in it, also where one is named by the id that it once had', () => {
    const circle = { 'b.yaml': 'tyyppi: hankekortti\ntunniste: b\nentiset_tunnisteet: [b-vanha]\nperustuu: {tunniste: a}\n' }
    expectMarked(code, 'tyyppi: hankekortti\ntunniste: a\nperustuu: {tunniste: b-vanha}\n                     ^^^^^^^ version/cycle\n', { others: circle })
    const source = { 'lahde.yaml': 'tyyppi: hankekortti\ntunniste: a\nperustuu: {tunniste: b-vanha}\n' }
    expectMarked(code, 'tyyppi: hankekortti\ntunniste: b\nentiset_tunnisteet: [b-vanha]\nperustuu: {tunniste: a}\n                     ^ version/cycle\n', { others: source })
  })

  it('says of a document that builds on itself only that, also by the id that it once had', () => {
    const text = (source: string): string => `tyyppi: hankekortti\ntunniste: e\nentiset_tunnisteet: [e-vanha]\nversio: 1.0\nperustuu: {tunniste: ${source}, versio: 0.9, soveltamisen_syy: a, muutettu: b}\nversiot: [{versio: 1.0, muutos: c}]\n`
    for (const source of ['e', 'e-vanha']) {
      const told = findings(text(source), { others }).filter((one) => one.code.startsWith('version/') && one.code !== 'version/voice-missing')
      assert.deepEqual(told.map((one) => one.code), [code])
      assert.match(told[0]?.message ?? '', /itseensä/u)
    }
  })

  it('is silent on a way that ends, and on a circle beside it', () => {
    expectMarked(code, 'tyyppi: hankekortti\ntunniste: e\nperustuu: {tunniste: d}\n', { others })
    expectMarked(code, 'tyyppi: hankekortti\ntunniste: e\nperustuu: {tunniste: a}\n', { others: { ...others, 'a.yaml': 'tyyppi: hankekortti\ntunniste: a\nperustuu: {tunniste: b}\n' } })
  })
})
