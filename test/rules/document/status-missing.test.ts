import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'document/status-missing'

describe(code, () => {
  it('stands at the type, in Markdown', () => {
    expectMarkedInAllSpellings(code, `---
tunniste: a
tyyppi: swot
^^^^^^ document/status-missing
---

# Alku
`)
  })

  it('stands at the type, in YAML and in Swedish', () => {
    expectMarkedInAllSpellings(code, `typ: utvecklingsplan
^^^ document/status-missing
rubrik: Planen
`)
  })

  it('stands at the key when it has no value yet', () => {
    expectMarked(code, `tyyppi: swot
tila:
^^^^ document/status-missing
`)
  })

  it('stands at the main heading when the kind is known by the file name', () => {
    expectMarked(code, `# Alku
  ^^^^ document/status-missing
`, { path: 'alku.swot.md' })
  })

  for (const status of ['tila: luonnos', 'tila: Koekäytössä', 'status: färdigt', 'status: archived', 'tila: jotain muuta']) {
    it(`is silent with “${status}”`, () => expectMarked(code, `---\ntyyppi: swot\n${status}\n---\n`))
  }
})
