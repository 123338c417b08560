// swot/quadrant-synonym: headings that are understood but make comparing harder.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/quadrant-synonym'
const challenges = (head = ''): string => swot({}, head).replace('## Heikkoudet', '## Haasteet')

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Haasteet', challenges().replace('## Haasteet\n', `## Haasteet\n   ^^^^^^^^ ${CODE}\n`)],
    ['with a letter and in capitals', challenges().replace('## Haasteet\n', `## W) HAASTEET\n   ^^^^^^^^^^^ ${CODE}\n`)],
    ['Riskit', swot().replace('## Uhat\n', `## Riskit\n   ^^^^^^ ${CODE}\n`)],
    ['the usual names', swot()],
    ['a name that has been agreed on', challenges('nelikentan_nimet:\n  heikkoudet: Haasteet\n')],
    ['a name agreed on for another quadrant', challenges('nelikentan_nimet:\n  uhat: Haasteet\n').replace('## Haasteet\n', `## Haasteet\n   ^^^^^^^^ ${CODE}\n`)],
    ['in Swedish', `---
typ: swot
---

## Styrkor

- a

## Utmaningar
   ^^^^^^^^^^ swot/quadrant-synonym

- b
`],
    ['a key of YAML', `tyyppi: swot
vahvuudet: [a]
haasteet: [b]
^^^^^^^^ swot/quadrant-synonym
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('offers the name in the language of the document', () => {
    const message = (text: string, language: 'fi' | 'sv' | 'en'): string => findings(text, { language }).find(({ code }) => code === CODE)?.message ?? ''
    assert.match(message(challenges(), 'fi'), /^”Haasteet” luetaan ruutuna Heikkoudet\. Kävisikö otsikoksi ”Heikkoudet”/u)
    assert.match(message(challenges('kieli: fi\n'), 'sv'), /läses som rutan Svagheter\. Skulle rubriken ”Heikkoudet” passa/u)
  })

  const fixes: readonly (readonly [string, string, string])[] = [
    ['a heading', challenges(), swot()],
    ['a heading in capitals, its letter kept', challenges().replace('## Haasteet', '## W) HAASTEET'), swot().replace('## Heikkoudet', '## W) HEIKKOUDET')],
    ['an underlined heading', challenges().replace('## Haasteet', 'Haasteet\n--------'), swot().replace('## Heikkoudet', 'Heikkoudet\n--------')],
    ['a heading written with loose marks', swot().replace('## Heikkoudet', `## ${'Kehittämistarpeet'.normalize('NFD')}`), swot()],
    ['a key', 'typ: swot\nstyrkor: [a]\nutmaningar: [b]\n', 'typ: swot\nstyrkor: [a]\nsvagheter: [b]\n'],
  ]
  for (const [what, before, after] of fixes) it(`renames ${what}`, () => expectFixed(CODE, before, after))
})
