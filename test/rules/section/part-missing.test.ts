import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'section/part-missing'

describe(code, () => {
  it('marks a part whose other part is not there', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kehittamissuunnitelma
---

# A

## Tavoitteet 1/2
   ^^^^^^^^^^^^^^ section/part-missing

- a

## Yhteistyön luominen 1/3

b

## Yhteistyön luominen 3/3
   ^^^^^^^^^^^^^^^^^^^^^^^ section/part-missing

c
`)
  })

  it('marks parts that are numbered in two ways, in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: utvecklingsplan
---

# A

## Gemensamma mål 1/2

a

## Gemensamma mål 2/3
   ^^^^^^^^^^^^^^^^^^ section/part-missing

b
`)
  })

  it('names the part that is missing', () => {
    assert.match(findings('---\ntyyppi: kehittamissuunnitelma\n---\n\n## Keinot 2/2\n\n- a\n').find((one) => one.code === code)?.message ?? '', /”Keinot” on osa 2\/2.*1\/2/u)
  })

  it('is silent on complete parts, and on what is rather a date', () => {
    expectMarked(code, '---\ntyyppi: swot\n---\n\n# A\n\n## Uhat 1/2\n\n- a\n\n## Kuvia\n\nb\n\n## Uhat 2/2:\n\n- c\n')
    expectMarked(code, '---\ntyyppi: swot\n---\n\n# A\n\n## Kokous 5/12\n\na\n\n## Kausi 2012/2013\n\nb\n\n## Vanhempi/lapsi\n\nc\n')
  })
})
