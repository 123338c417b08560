// swot/axis-wrong: quadrants stand under the heading of their own axis.
import assert from 'node:assert/strict'
import { engine } from '../../support/engine.ts'
import { expectFixed } from '../../support/fixes.ts'
import { findings } from '../../support/marks.ts'
import { EMPTY_WORKSPACE } from '../../../server/core/workspace.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'swot/axis-wrong'

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a table that was read row by row', `---
tyyppi: swot
---

## Nykytila

### Vahvuudet

- a

## Tulevaisuus

### Mahdollisuudet

- c

### Haasteet
    ^^^^^^^^ swot/axis-wrong

- b

### Uhat

- d
`],
    ['threats under the present', `---
tyyppi: swot
---

## Sisäiset tekijät

### Vahvuudet

- a

### Uhat
    ^^^^ swot/axis-wrong

- d
`],
    ['all in their place', '---\ntyyppi: swot\n---\n\n## Nykytila\n\n### Vahvuudet\n\n- a\n\n### Heikkoudet\n\n- b\n\n## Tulevaisuus\n\n### Mahdollisuudet\n\n- c\n\n### Uhat\n\n- d\n'],
    ['no axes', '---\ntyyppi: swot\n---\n\n## Uhat\n\n- d\n\n## Vahvuudet\n\n- a\n'],
    ['headings of one level are no axes of each other', '---\ntyyppi: swot\n---\n\n## Nykytila\n\n## Uhat\n\n- d\n'],
    ['in Swedish', `---
typ: swot
---

## Framtid

### Styrkor
    ^^^^^^^ swot/axis-wrong

- a
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('follows a change of the axis above', () => {
    const text = '---\ntyyppi: swot\n---\n\n## Nykytila\n\n### Vahvuudet\n\n- a\n'
    const before = engine.read('a.md', text)
    engine.check(before, EMPTY_WORKSPACE, '2026-11-22')
    const start = text.indexOf('Nykytila')
    const after = engine.edit(before, { start, end: start + 'Nykytila'.length, text: 'Tulevaisuus' })
    assert.deepEqual(engine.check(after, EMPTY_WORKSPACE, '2026-11-22').problems.filter(({ code }) => code === CODE).length, 1)
  })
  it('says where the quadrant belongs', () => {
    const text = '---\ntyyppi: swot\n---\n\n## Nykytila\n\n### Uhat\n\n- d\n'
    assert.match(findings(text).find(({ code }) => code === CODE)?.message ?? '', /^Uhat on otsikon Nykytila alla, mutta se kuuluu akselille Tulevaisuus\./u)
  })

  const head = '---\ntyyppi: swot\n---\n\n'
  const fixes: readonly (readonly [string, string, string | undefined])[] = [
    ['behind those that come before it', `${head}## Nykytila\n\n### Vahvuudet\n\n- a\n\n## Tulevaisuus\n\n### Mahdollisuudet\n\n- c\n\n### Haasteet\n\n- b\n\n### Uhat\n\n- d\n`,
      `${head}## Nykytila\n\n### Vahvuudet\n\n- a\n\n### Haasteet\n\n- b\n\n## Tulevaisuus\n\n### Mahdollisuudet\n\n- c\n\n### Uhat\n\n- d\n`],
    ['as the first of its axis, from the end', '---\ntyp: swot\n---\n\n## Nuläge\n\n### Svagheter\n\n- b\n\n## Framtid\n\n### Hot\n\n- d\n\n### Styrkor\n\n- a\n',
      '---\ntyp: swot\n---\n\n## Nuläge\n\n### Styrkor\n\n- a\n\n### Svagheter\n\n- b\n\n## Framtid\n\n### Hot\n\n- d\n'],
    ['not where its axis has no heading', `${head}## Nykytila\n\n### Uhat\n\n- d\n`, undefined],
    ['not among headings of another level', `${head}## Nykytila\n\n### Uhat\n\n- d\n\n## Tulevaisuus\n\n#### Mahdollisuudet\n\n- c\n`, undefined],
  ]
  for (const [what, before, after] of fixes) it(`moves it ${what}`, () => expectFixed(CODE, before, after))
})
