// swot/quadrant-duplicate: one quadrant under two headings.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/quadrant-duplicate'

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['two names of one quadrant', swot({}, '', `
## Haasteet
   ^^^^^^^^ swot/quadrant-duplicate

- aika
`)],
    ['the same heading twice', swot({}, '', `
## Uhat
   ^^^^ swot/quadrant-duplicate

- aika
`)],
    ['numbered parts are one section', swot().replace('## Uhat', '## Uhat 1/2') + '\n## Uhat 2/2\n\n- aika\n'],
    ['four quadrants', swot()],
    ['in Swedish', `---
typ: swot
---

## Svagheter

- a

## Utmaningar
   ^^^^^^^^^^ swot/quadrant-duplicate

- b
`],
    ['two keys of YAML', `tyyppi: swot
heikkoudet: [a]
haasteet: [b]
^^^^^^^^ swot/quadrant-duplicate
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('stands for section/duplicate and the synonym', () => {
    for (const heading of ['Haasteet', 'Heikkoudet']) {
      const found = findings(swot({}, '', `\n## ${heading}\n\n- aika\n`)).filter(({ code }) => /duplicate|synonym/u.test(code))
      assert.deepEqual(found.map(({ code }) => code), [CODE])
    }
  })
  it('names both headings', () => {
    const message = findings(swot({}, '', '\n## Haasteet\n\n- aika\n')).find(({ code }) => code === CODE)?.message ?? ''
    assert.match(message, /^”Heikkoudet” ja ”Haasteet” ovat sama nelikentän ruutu, Heikkoudet\./u)
  })

  const fixes: readonly (readonly [string, string, string | undefined])[] = [
    ['puts the items under the first heading', '---\ntyyppi: swot\n---\n\n## Heikkoudet\n\n- a\n\n## Uhat\n\n- d\n\n## Haasteet\n\n- b\n', '---\ntyyppi: swot\n---\n\n## Heikkoudet\n\n- a\n- b\n\n## Uhat\n\n- d\n'],
    ['leaves headings of other levels', '---\ntyyppi: swot\n---\n\n## Heikkoudet\n\n- a\n\n## Nykytila\n\n### Haasteet\n\n- b\n', undefined],
    ['puts the items under the first key, with their comment', 'typ: swot\nsvagheter:\n  - a\nhot: [d]\n# av teamet\nutmaningar:\n- b\n- |\n  c\n  d\n', 'typ: swot\nsvagheter:\n  - a\n  # av teamet\n  - b\n  - |\n    c\n    d\nhot: [d]\n'],
    ['puts them there in the frontmatter', '---\ntyyppi: swot\nheikkoudet:\n- a\nhaasteet:\n  - b\n---\n\n# A\n', '---\ntyyppi: swot\nheikkoudet:\n- a\n- b\n---\n\n# A\n'],
    ['leaves lists in brackets', 'typ: swot\nsvagheter: [a]\nutmaningar: [b]\n', undefined],
  ]
  for (const [what, before, after] of fixes) it(what, () => expectFixed(CODE, before, after))
})
