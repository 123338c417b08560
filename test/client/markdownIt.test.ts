// VS Code's own preview of Markdown, by the library that makes it: the attributes that end an item are left out, and nothing else.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { extendMarkdownIt, withoutAttributes, type MarkdownIt } from '../../client/markdownIt.ts'
import { attributesAtEnd } from '../../server/core/kinds/attributes.ts'
import { runs } from '../support/runs.ts'
import { stopwatch } from '../support/time.ts'

interface Library extends MarkdownIt {
  readonly render: (source: string) => string
}

const library = createRequire(import.meta.url)('markdown-it') as (options: object) => Library
/** As VS Code has it by default, and with the quotation marks that can be asked for. */
const make = (): Library => library({ html: true, linkify: true, typographer: true })
const [plain, ours] = [make(), extendMarkdownIt(make())]

describe('attributes in the Markdown preview of VS Code', () => {
  const hidden: readonly (readonly [what: string, source: string, shown: string])[] = [
    ['an id', '- Yksi {#V1}\n- Kaksi', '- Yksi\n- Kaksi'],
    ['all that an item can have', '- Yksi {#V1 .tärkeä teema=aika paino=4 alias="Oma *nimi*" lähde=https://example.org/a_b_c}', '- Yksi'],
    ['behind a text of several lines', '- Yksi\n  jatkuu {#V1}', '- Yksi\n  jatkuu'],
    ['behind each paragraph of an item', '- Yksi {#V1}\n\n  Lisää {#V2}', '- Yksi\n\n  Lisää'],
    ['in lists in lists', '- Yksi {#V1}\n  1. Kaksi {#V2}', '- Yksi\n  1. Kaksi'],
    ['in cells', '| A | B |\n|---|---|\n| x {#V1} | y |', '| A | B |\n|---|---|\n| x | y |'],
    ['behind a link and behind code', '- [a](b) {#V1}\n- `c` {#V2}', '- [a](b)\n- `c`'],
    ['without a space', '- Yksi{#V1}', '- Yksi'],
    ['alone', '- {#V1}\n- Kaksi', '-\n- Kaksi'],
    ['of a task', '- [ ] Yksi {#V1}', '- [ ] Yksi'],
  ]
  for (const [what, source, shown] of hidden) it(`are hidden: ${what}`, () => assert.equal(ours.render(source), plain.render(shown)))

  const kept: readonly (readonly [what: string, source: string])[] = [
    ['in the middle of a text', '- Yksi {#V1} ja lisää\n- Yksi {#V1}\n  ja lisää'],
    ['as code', '- Näin: `{#V1}`\n- ``{#V1 a=`b}``'],
    ['in a link and in what is strong', '- [Yksi {#V1}](a)\n- **Yksi {#V1}**'],
    ['behind a backslash', '- Yksi \\{#V1}'],
    ['in blocks of code', '- Yksi\n\n  ```\n  a {#V1}\n  ```\n\n      b {#V1}'],
    ['outside of items', '# Otsikko {#a}\n\nTeksti {#b}\n\n> Lainaus {#c}\n\n- > Lainaus {#d}'],
    ['in HTML and in comments', '- <b title="x {#V1}">\n- <!-- {#V1} -->\n\n<div>{#V1}</div>'],
    ['what is not attributes', '- Joukko {a, b}\n- {}\n- { }\n- {{#a}}\n- {nimi}\n- {#a, b}\n- 5}\n- {#a b=}'],
  ]
  for (const [what, source] of kept) it(`stay: ${what}`, () => assert.equal(ours.render(source), plain.render(source)))

  it('are those that the engine reads', () => {
    const piece = fc.constantFrom(' ', '{', '}', '#V1', '.x', 'a=b', 'ä="c d"', 'a', '=', '"', '#', '  ', 'x')
    fc.assert(fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = `a${pieces.join('')}`
      const read = attributesAtEnd(text)
      assert.equal(withoutAttributes(text), read ? text.slice(0, read.start) : text)
    }), { numRuns: runs(3000) })
  })

  it('are found in time, whatever is written', () => {
    const took = stopwatch()
    for (const part of ['\\', '{', ' ', 'a=b ', '#a ', 'a="', '{#a ']) withoutAttributes(`x{${part.repeat(100_000 / part.length)}}`)
    assert.ok(took() < 500)
  })
})
