import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'document/id-duplicate'
const others = { 'mallit/alku.md': '---\ntyyppi: swot\ntunniste: kasvun-tuki\n---\n# A\n' }

describe(code, () => {
  it('marks the identifier that another document has too', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
tunniste: kasvun-tuki
          ^^^^^^^^^^^ document/id-duplicate
---
`, { others })
  })

  it('does so in YAML and in Swedish', () => {
    expectMarkedInAllSpellings(code, `typ: projektkort
id: "kasvun-tuki"
    ^^^^^^^^^^^^^ document/id-duplicate
`, { others })
  })

  it('names the other file, and how many more there are', () => {
    const text = 'tyyppi: swot\ntunniste: kasvun-tuki\n'
    assert.match(findings(text, { others }).find((one) => one.code === code)?.message ?? '', /mallit\/alku\.md\./u)
    const three = { ...others, 'mallit/loppu.md': others['mallit/alku.md'] }
    assert.match(findings(text, { others: three }).find((one) => one.code === code)?.message ?? '', /mallit\/alku\.md ja 1 muulla/u)
  })

  it('is silent on an identifier of its own and on a missing one', () => {
    expectMarked(code, 'tyyppi: swot\ntunniste: kasvun-tuki-loppu\n', { others })
    expectMarked(code, 'tyyppi: swot\notsikko: Alku\n', { others: { 'b.yaml': 'tyyppi: swot\notsikko: Loppu\n' } })
  })
})

describe(`${code}: the change`, () => {
  it('takes the first number that is free', () => {
    expectFixed(code, 'tyyppi: swot\ntunniste: kasvun-tuki # oma\n', 'tyyppi: swot\ntunniste: kasvun-tuki-2 # oma\n', { others })
    const more = { ...others, 'mallit/b.yaml': 'tyyppi: swot\ntunniste: kasvun-tuki-2\n' }
    expectFixed(code, '---\ntyyppi: swot\ntunniste: "kasvun-tuki"\n---\n\n# A\n', '---\ntyyppi: swot\ntunniste: "kasvun-tuki-3"\n---\n\n# A\n', { others: more })
  })
})
