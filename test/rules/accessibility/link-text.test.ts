// accessibility/link-text: links that do not tell where they lead.
import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { stopwatch } from '../../support/time.ts'

const CODE = 'accessibility/link-text'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a link of one empty word', plan(`Ohje on [tästä](ohje.md).
        ^^^^^^^ accessibility/link-text`)],
    ['more words that say nothing, also in bold', plan(`[Lue lisää](https://example.org/a) ja [**täältä**](https://example.org/b)
^^^^^^^^^^^ accessibility/link-text
                                      ^^^^^^^^^^^^ accessibility/link-text`)],
    ['a link without text', plan(`Ohje [](ohje.md)
     ^^ accessibility/link-text`)],
    ['a reference link', plan(`[linkki][malli]
^^^^^^^^ accessibility/link-text

[malli]: https://example.org/malli`)],
    ['a bare address, and one as its own text', plan(`Katso https://example.org/malli.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ accessibility/link-text
- [https://example.org](https://example.org)
  ^^^^^^^^^^^^^^^^^^^^^ accessibility/link-text
- <https://example.org/b>
   ^^^^^^^^^^^^^^^^^^^^^ accessibility/link-text`)],
    ['words that speak of a link that was lost', plan(`Tarkemmin voit tutustua prosessiin tästä linkistä pta prosessikuvaus
                                   ^^^^^^^^^^^^^^ accessibility/link-text`)],
    ['in Swedish', `---
typ: utvecklingsplan
---

# Vardag

## Utvärdering

Mer finns [här](a.md), eller klicka här.
          ^^^^^ accessibility/link-text
                             ^^^^^^^^^^ accessibility/link-text
`],
    ['in English', `---
type: development-plan
---

# Life

## Evaluation

[Click here](a.md) or [read more](b.md)
^^^^^^^^^^^^ accessibility/link-text
                      ^^^^^^^^^^^ accessibility/link-text
`],
    ['in YAML, where addresses are data', `tyyppi: kehittamissuunnitelma
arviointi: Ohje on [tästä](https://example.org/ohje). Lähde https://example.org
                   ^^^^^^^ accessibility/link-text
`],
    ['links that tell their target', plan('[Osallisuuden käsikirja](k.md), [tästä syntynyt malli](m.md), ![tästä](kuva.png)')],
    ['code and comments', plan('`[tästä](a)` ja `https://example.org`\n\n<!-- [tästä](a) https://example.org -->\n\n```\nhttps://example.org\n```')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('weighs more when the document is in use', () => {
    const text = plan('[tästä](a.md)')
    const severity = (one: string): string | undefined => findings(one).find(({ code }) => code === CODE)?.severity
    assert.deepEqual([severity(text), severity(text.replace('\n---\n\n#', '\ntila: valmis\n---\n\n#'))], ['information', 'warning'])
  })

  it('is linear on long rows of brackets and addresses', () => {
    const watch = stopwatch()
    for (const one of ['[', '](', '![', '<a ', 'http://', '[tästä](', '`']) expectMarked('section/duplicate', plan(one.repeat(5000)))
    assert.ok(watch() < 4000)
  })
})
