import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'document/kind-unknown'

describe(code, () => {
  it('marks the value in frontmatter', () => {
    expectMarkedInAllSpellings(code, `---
tunniste: a
tyyppi: "päiväkirja"  # oma
         ^^^^^^^^^^ document/kind-unknown
---

# Päiväkirja
`)
  })

  it('marks the value in YAML, in Swedish', () => {
    expectMarkedInAllSpellings(code, `typ: dagbok
     ^^^^^^ document/kind-unknown
rubrik: Dagbok
`)
  })

  it('offers the nearest kind', () => {
    const [found] = findings('---\ntyyppi: hankekorti\n---\n')
    assert.equal(found?.severity, 'error')
    assert.match(found?.message ?? '', /”hankekorti”.*”hankekortti”/u)
  })

  it('leaves alone what other tools call a type, and known kinds in any language', () => {
    expectMarked(code, 'type: object\nproperties: {}\n')
    expectMarked(code, '---\ntype: post\ndraft: true\n---\n')
    for (const type of ['hankekortti', 'Hankekortti', 'projektkort', 'project-card']) expectMarked(code, `---\ntyyppi: ${type}\n---\n`)
  })
})

describe(`${code}: the change`, () => {
  it('takes the nearest type', () => {
    expectFixed(code, '---\ntyyppi: hankekorti # oma\n---\n\n# A\n', '---\ntyyppi: hankekortti # oma\n---\n\n# A\n')
    expectFixed(code, '\ufefftyyppi: "hankekorti"\ntila: luonnos\n', '\ufefftyyppi: "hankekortti"\ntila: luonnos\n', { path: 'a.yaml' })
  })
  it('has none where no type is near', () => expectFixed(code, '---\ntyyppi: päiväkirja\n---\n\n# A\n', undefined))
})
