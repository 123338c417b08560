// funding/share: speaks only when a largest share is set.
import assert from 'node:assert/strict'
import { inWords } from '../../../server/core/problem.ts'
import type { DocumentView } from '../../../server/core/view.ts'
import { rule } from '../../../server/core/rules/funding/share.ts'
import { engine } from '../../support/engine.ts'
import { expectMarked } from '../../support/marks.ts'

const MARKDOWN = `---
tyyppi: hankekortti
---

## Rahoitus

- Kokonaisbudjetti: 365 491 euroa
- Valtionavustus: 274 000 euroa
- Kuntaosuus: 91 491 euroa
`
const YAML = 'typ: projektkort\nfinansiering:\n  totalbudget: 1000\n  statsunderstöd: 760\n  kommunal_andel: 240\n'

function view(text: string, maximumShare: number | undefined): DocumentView {
  const made = engine.view(engine.read(text.startsWith('---') ? 'a.md' : 'a.yaml', text), '2026-11-22')
  assert.ok(made)
  return maximumShare === undefined ? made : { ...made, settings: { maximumShare } }
}

const said = (text: string, maximumShare: number | undefined, language: 'fi' | 'sv' | 'en' = 'fi'): readonly string[] =>
  [...rule.check(view(text, maximumShare))].map(({ place, values = {} }) => `${place.block.text.slice(place.start, place.end)}: ${inWords(rule.messages.main, values, language)}`)

describe('funding/share', () => {
  const cases: readonly (readonly [string, string, number | undefined, number])[] = [
    ['nothing is set', MARKDOWN, undefined, 0],
    ['the share is within the largest', MARKDOWN, 75, 0],
    ['the share is above the largest', MARKDOWN, 70, 1],
    ['in YAML, above', YAML, 75, 1],
    ['exactly the largest', YAML, 76, 0],
    ['no total', '---\ntyyppi: hankekortti\n---\n\n## Rahoitus\n\n- Valtionavustus: 274 000 euroa\n', 70, 0],
    ['nothing is filled in', '---\ntyyppi: hankekortti\n---\n\n## Rahoitus\n\n- Kokonaisbudjetti euroa\n- Valtionavustus euroa\n', 70, 0],
  ]
  for (const [what, text, limit, count] of cases) it(`${what}: ${count === 0 ? 'quiet' : 'told'}`, () => assert.equal(said(text, limit).length, count))

  it('tells both percentages at the grant', () => {
    assert.match(said(MARKDOWN, 70)[0] ?? '', /^274 000 euroa: Kohdan ”valtionavustus” osuus kustannuksista on 74,97 %, ja ohjelman enimmäisosuus on 70 %/u)
    assert.match(said(YAML, 75.5, 'sv')[0] ?? '', /^760: ”statsunderstöd” täcker 76 % .* 75,5 %/u)
    assert.match(said(MARKDOWN, 70, 'en')[0] ?? '', /covers 74\.97% of the costs/u)
  })

  it('is silent in a check without settings', () => expectMarked('funding/share', MARKDOWN))
})
