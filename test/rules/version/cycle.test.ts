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

  it('is silent on a way that ends, and on a circle beside it', () => {
    expectMarked(code, 'tyyppi: hankekortti\ntunniste: e\nperustuu: {tunniste: d}\n', { others })
    expectMarked(code, 'tyyppi: hankekortti\ntunniste: e\nperustuu: {tunniste: a}\n', { others: { ...others, 'a.yaml': 'tyyppi: hankekortti\ntunniste: a\nperustuu: {tunniste: b}\n' } })
  })
})
