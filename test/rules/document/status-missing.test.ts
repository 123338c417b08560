import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
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

  for (const [language, text] of Object.entries({ fi: 'tyyppi: swot\nkieli: fi\n', sv: 'typ: swot\nspråk: sv\n', en: 'type: swot\nlanguage: en\n' })) {
    it(`offers only words that can be written as they stand (${language})`, () => {
      const said = findings(`---\n${text}---\n`).find((one) => one.code === code)?.message ?? ''
      const words = /(?:tämä|detta|this) (?:an? |ett )?([^?]+)\?$/u.exec(said)?.[1]?.split(/, | vai | eller | or /u) ?? []
      assert.equal(words.length, 6)
      for (const word of words) assert.deepEqual(findings(`---\n${text}status: ${word}\n---\n`).filter((one) => one.code === 'schema/enum'), [], word)
    })
  }

  for (const status of ['tila: luonnos', 'tila: Koekäytössä', 'status: färdigt', 'status: archived', 'tila: jotain muuta']) {
    it(`is silent with “${status}”`, () => expectMarked(code, `---\ntyyppi: swot\n${status}\n---\n`))
  }
})

describe(`${code}: the change`, () => {
  it('calls it a draft, in the words of the document', () => {
    expectFixed(code, '---\ntyyppi: swot\nkieli: fi\n---\n\n# A\n', '---\ntyyppi: swot\nkieli: fi\ntila: luonnos\n---\n\n# A\n')
    expectFixed(code, 'typ: swot\nspråk: sv\n', 'typ: swot\nspråk: sv\nstatus: utkast\n')
    expectFixed(code, 'tyyppi: swot\nkieli: fi\ntila: # kesken\n', 'tyyppi: swot\nkieli: fi\ntila: luonnos # kesken\n')
    expectFixed(code, '# Alku\n', '---\ntila: luonnos\n---\n\n# Alku\n', { path: 'alku.swot.md' })
  })
})
