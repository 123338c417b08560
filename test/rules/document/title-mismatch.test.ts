import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'document/title-mismatch'
const titled = (title: string, heading: string): string => `---\ntyyppi: hankekortti\notsikko: "${title}"\n---\n\n# ${heading}\n`

describe(code, () => {
  it('marks a main heading of other words', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
otsikko: Kehrä II – hankekortti
---

# Kehrä 2: Hankekortti
  ^^^^^^^^^^^^^^^^^^^^ document/title-mismatch
`)
  })

  it('does so in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: projektkort
rubrik: Stöd för uppväxten
---

# Stöd för skolgången
  ^^^^^^^^^^^^^^^^^^^ document/title-mismatch
`)
  })

  for (const [title, heading] of [
    ['Kehrä II – hankekortti', 'HANKEKORTTI: Kehrä II'],
    ['SWOT analyysi hankkeen aluksi', 'Liite 7: Swot analyysi hankkeen aluksi.'],
    ['SUKEDO (suunnitelmallinen dokumentointi)', 'SUKEDO'],
    ['Kasvun tuki', '1. Kasvun tuki'],
    ['Kasvun tuki', '**Kasvun** [tuki](https://esimerkki.fi/a) {#alku}'],
  ] as const) {
    it(`takes “${title}” and “${heading}” for the same`, () => expectMarked(code, titled(title, heading)))
  }

  it('has nothing to compare without one of the two', () => {
    expectMarked(code, '---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n')
    expectMarked(code, '---\ntyyppi: hankekortti\notsikko: Kasvun tuki\n---\n\n## Tavoitteet\n')
    expectMarked(code, 'tyyppi: hankekortti\notsikko: Kasvun tuki\n')
  })

  it('is a hint in a draft and information in use', () => {
    const severity = (status: string): string | undefined =>
      findings(titled('A', 'B').replace('tyyppi', `tila: ${status}\ntyyppi`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['hint', 'information'])
  })
})

describe(`${code}: the changes`, () => {
  it('copies the title to the heading', () => {
    expectFixed(code, titled('Kehrä 2', 'Kasvun tuki'), titled('Kehrä 2', 'Kehrä 2'))
    expectFixed(code, titled('Kehrä 2', 'Kasvun tuki {#alku}'), titled('Kehrä 2', 'Kehrä 2 {#alku}'))
    expectFixed(code, titled('Kehrä 2', 'Kasvun tuki').replace('# Kasvun tuki', 'Kasvun tuki\n==='), titled('Kehrä 2', 'Kasvun tuki').replace('# Kasvun tuki', 'Kehrä 2\n==='))
  })
  it('copies the heading to the title', () => {
    expectFixed(code, titled('Kehrä 2', 'Kasvun [tuki](tuki.md) {#alku}'), titled('Kasvun tuki', 'Kasvun [tuki](tuki.md) {#alku}'), { name: 'fromHeading' })
  })
})
