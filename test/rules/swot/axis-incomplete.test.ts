// swot/axis-incomplete: both axes are marked, or none.
import assert from 'node:assert/strict'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'swot/axis-incomplete'

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['one axis', `---
tyyppi: swot
---

## Nykytila
   ^^^^^^^^ swot/axis-incomplete

### Vahvuudet

- a

## Mahdollisuudet

- c
`],
    ['both', '---\ntyyppi: swot\n---\n\n## Sisäiset tekijät\n\n### Vahvuudet\n\n- a\n\n## Ulkoiset tekijät\n\n### Uhat\n\n- d\n'],
    ['none', '---\ntyyppi: swot\n---\n\n## Vahvuudet\n\n- a\n'],
    ['in Swedish', `---
typ: swot
---

## Framtid
   ^^^^^^^ swot/axis-incomplete

### Hot

- d
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('names the other axis in the language of the document', () => {
    const text = '---\ntyyppi: swot\n---\n\n## Nykytila\n\n### Vahvuudet\n\n- a\n'
    assert.match(findings(text).find(({ code }) => code === CODE)?.message ?? '', /”Nykytila” on merkitty, mutta sen pari puuttuu \(Tulevaisuus/u)
  })
})
