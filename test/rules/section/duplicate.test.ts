import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'section/duplicate'

describe(code, () => {
  it('marks the second heading of a section, under any of its names', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kehittamissuunnitelma
---

# Kotikäynnit

## Tavoitteet

- a

## Lisätietoja

rooli

## Tavoitteemme
   ^^^^^^^^^^^^ section/duplicate

- b

## 5. Tavoitteet:
   ^^^^^^^^^^^^^^ section/duplicate

- c
`)
  })

  it('marks it in Swedish, and a heading of one’s own that comes twice', () => {
    expectMarkedInAllSpellings(code, `---
typ: utvecklingsplan
---

# Hembesök

## Mål

- a

## Bilder

b

## Mål
   ^^^ section/duplicate

- c

## Bilder
   ^^^^^^ section/duplicate

d
`)
  })

  it('tells which heading it repeats', () => {
    const text = '---\ntyyppi: kehittamissuunnitelma\n---\n\n# A\n\n## Tavoitteet\n\n- a\n\n## Tavoitteemme\n\n- b\n'
    assert.match(findings(text).find((one) => one.code === code)?.message ?? '', /”Tavoitteemme”.*”Tavoitteet”/u)
  })

  it('takes parts for one section, unless a part comes twice', () => {
    expectMarked(code, `---
tyyppi: kehittamissuunnitelma
---

# A

## Tavoitteet 1/2

- a

## Tavoitteet 2/2

- b

## Kuvia 1/2

c

## Kuvia 2/2

d

## Kuvia 2/2
   ^^^^^^^^^ section/duplicate

e
`)
  })

  it('does not mind the same value in frontmatter and body, nor equal sub-headings of two sections', () => {
    expectMarked(code, '---\ntyyppi: kehittamissuunnitelma\ntuotokset: [posteri]\n---\n\n# A\n\n## Tuotokset\n\n- posteri\n')
    expectMarked(code, '---\ntyyppi: kehittamissuunnitelma\n---\n\n# A\n\n## Keinot\n\n### Yleisesti\n\na\n\n## Arviointi\n\n### Yleisesti\n\nb\n')
    expectMarked(code, '---\ntyyppi: swot\n---\n\n# A\n\nAlku\n\n## Johdanto\n\nb\n')
  })
})

describe(`${code}: the change`, () => {
  const head = '---\ntyyppi: kehittamissuunnitelma\n---\n\n# Kotikäynnit\n\n'
  it('puts the text behind the first, without its heading', () => {
    expectFixed(code, `${head}## Keinot\n\na\n\n## Arviointi\n\nb\n\n## Toimenpiteet\n\nc\n\n### d\n\ne\n`, `${head}## Keinot\n\na\n\nc\n\n### d\n\ne\n\n## Arviointi\n\nb\n`)
  })
  it('makes one list of two', () => {
    expectFixed(code, `${head}## Keinot\n\n- a\n\n## Arviointi\n\nb\n\n## Keinot\n\n- c\n\n## Aikataulu\n\nd\n`, `${head}## Keinot\n\n- a\n- c\n\n## Arviointi\n\nb\n\n## Aikataulu\n\nd\n`)
  })
  it('takes away only the heading when nothing stands between, and all of an empty one', () => {
    expectFixed(code, `${head}## Keinot\n\na\n\n## Keinot\n\nb\n`, `${head}## Keinot\n\na\n\nb\n`)
    expectFixed(code, `${head}## Keinot\n\na\n\n## Keinot\n\n## Arviointi\n\nb\n`, `${head}## Keinot\n\na\n\n## Arviointi\n\nb\n`)
  })
  it('does not join headings of two levels', () => expectFixed(code, `${head}## Keinot\n\na\n\n## Muuta\n\n### Keinot\n\nb\n`, undefined))
})
