// swot/axis-incomplete: both axes are marked, or none.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
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

  const head = '---\ntyyppi: swot\n---\n\n'
  const current = '### Vahvuudet\n\n- a\n\n### Heikkoudet\n\n- b\n'
  const fixes: readonly (readonly [string, string, string | undefined])[] = [
    ['above its quadrants', `${head}## Nykytila\n\n${current}\n## Mahdollisuudet\n\n- c\n\n## Uhat\n\n### Pian\n\n- d\n\n## Johtopäätökset\n\n- e\n`,
      `${head}## Nykytila\n\n${current}\n## Tulevaisuus\n\n### Mahdollisuudet\n\n- c\n\n### Uhat\n\n#### Pian\n\n- d\n\n## Johtopäätökset\n\n- e\n`],
    ['above the quadrants that come first', `${head}## Vahvuudet\n\n- a\n\n## Tulevaisuus\n\n### Uhat\n\n- d\n`, `${head}## Nykytila\n\n### Vahvuudet\n\n- a\n\n## Tulevaisuus\n\n### Uhat\n\n- d\n`],
    ['as the counterpart of the other name', `${head}## Sisäiset tekijät\n\n${current}`, `${head}## Sisäiset tekijät\n\n${current}\n## Ulkoiset tekijät\n`],
    ['in Swedish', '---\ntyp: swot\n---\n\n## Externa faktorer\n\n### Hot\n\n- d\n', '---\ntyp: swot\n---\n\n## Interna faktorer\n\n## Externa faktorer\n\n### Hot\n\n- d\n'],
    ['not where something stands between the quadrants', `${head}## Nykytila\n\n${current}\n## Mahdollisuudet\n\n- c\n\n## Johtopäätökset\n\n- e\n\n## Uhat\n\n- d\n`, undefined],
  ]
  for (const [what, before, after] of fixes) it(`puts the axis in ${what}`, () => expectFixed(CODE, before, after))
})
