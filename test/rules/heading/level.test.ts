import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'heading/level'

describe(code, () => {
  it('marks a heading that skips a level, once', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kehittamissuunnitelma
---

# Kotikäynnit

## Keinot

#### Syksyllä
     ^^^^^^^^ heading/level

Ryhmä

#### Keväällä

Leiri

### Loppu

Juhla
`)
  })

  it('marks every further main heading, in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: utvecklingsplan
---

# Hembesök

# Mål
  ^^^ heading/level

- lek

Metoder
^^^^^^^ heading/level
=======

- utflykt
`)
  })

  it('marks the first heading when there is no main heading', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: swot
otsikko: Alku
---

Teksti

### Vahvuudet
    ^^^^^^^^^ heading/level

- innostus

### Uhat

- kiire
`)
  })

  it('offers the title as the main heading', () => {
    const message = (frontmatter: string): string => findings(`---\ntyyppi: swot\n${frontmatter}---\n\n## Uhat\n\n- a\n`).find((one) => one.code === code)?.message ?? ''
    assert.match(message('otsikko: Hankkeen alku\n'), /”# Hankkeen alku”/u)
    assert.match(message(''), /”# …”/u)
  })

  it('is silent on levels in order, without headings, and on YAML', () => {
    expectMarked(code, '---\ntyyppi: swot\n---\n\n# Alku\n\n## Nykytila\n\n### Vahvuudet\n\n- a\n\n## Tulevaisuus\n\n### Uhat\n\n- b\n')
    expectMarked(code, '---\ntyyppi: swot\n---\n\nTeksti\n\n```\n### ei otsikko\n```\n')
    expectMarked(code, 'tyyppi: swot\nuhat: ["### kiire"]\n')
  })
})

describe(`${code}: the changes`, () => {
  const head = '---\ntyyppi: kehittamissuunnitelma\notsikko: Kotikäynnit\n---\n\n'
  it('raises the heading and what stands under it', () => {
    expectFixed(code, `${head}# A\n\n## Keinot\n\n#### B ####\n\n##### C\n\n### D\n`, `${head}# A\n\n## Keinot\n\n### B ###\n\n#### C\n\n### D\n`)
  })
  it('lowers a second main heading and what stands under it', () => {
    expectFixed(code, `${head}# A\n\nB\n===\n\nC\n---\n`, `${head}# A\n\nB\n---\n\n### C\n`)
  })
  it('adds the title as the main heading', () => {
    expectFixed(code, `${head}## Keinot\n\na\n`, `${head}# Kotikäynnit\n\n## Keinot\n\na\n`)
    expectFixed(code, `${head}Johdanto.\n\n## Keinot\n`, `${head}# Kotikäynnit\n\nJohdanto.\n\n## Keinot\n`)
    expectFixed(code, '---\ntyyppi: swot\n---\n\n## Uhat\n', undefined)
  })
})
