// Whatever stands in a Markdown document: no word of it gets lost on the way to YAML and back, and no difference is kept silent.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Kind } from '../../server/core/kinds/kind.ts'
import { LANGUAGES } from '../../server/core/kinds/labels.ts'
import { differences } from '../../server/core/render/reread.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { converted } from './support.ts'

/** Blocks of Markdown; each `@` becomes a word that no other place has. */
const BLOCKS = [
  '@ @ @', '@.\n@', '@:', 'Vantaan', '- @', '- @\n- @\n- @', '* @\n  @\n\n* @', '1) @\n2) @', '3. @\n3. @', '- @\n  - @\n    - @\n- @', '- @\n\n  @\n\n  > @', '- Vastuu: @\n- Tila: avoin', '- @\n  - Vastuu: @\n  - @: @',
  '- [ ] @\n- [x] @', '| Asema | @ |\n| --- | --- |\n| @ | @ |', '| Asema | Työaika |\n| --- | --- |\n| @ | @ |', '| @ |\n| - |\n| @ |', '```\n# @\n- @\n```', '    @', '> @\n> - @', '<!-- @ -->', '<!-- @\n@ -->', '<div>\n@\n</div>', '[@]: https://example.org/@', '---',
  'Kokonaisbudjetti @ euroa', '- Valtionavustus: 274 000 euroa\n- @', 'kokonaiskustannukset 365 491 euroa, josta valtionavustus 274 000 euroa @', 'Muutos: @\n@', '- Osallistujat:\n  - Asiakkaat:\n    - @\n  - @', '- Muutos: @.\n- @', 'Tavoitteet tarkentuivat @ seuraavasti.', '@ {#V1 teema=aika}', '- @ {#V1 teema="a b"}', '- @ {ei', '+ @\n\n\n+ @',
  '@\n- @', '- @\n<!-- @ -->\n- @', '- @\n  <!-- @ -->\n- @', '-', '1.', '-\n  - @', '* * *',
]
const HEADINGS = ['@', 'Kiitokset @', '1.0', 'Versio 2.0 – 9.10.2009', '2.0 @', '0.1 (@)', 'Henkilöstö', 'Toteutusaika', 'Kokonaisbudjetti', 'Tarkennetut @', '']

function documents(kind: Kind): fc.Arbitrary<string> {
  const known = [...kind.root.byHeading.values(), ...kind.groups].flatMap(({ labels }) => LANGUAGES.flatMap((language) => labels[language].slice(0, 2)))
  const part = fc.constantFrom('', '', '', ' 1/2', ' 2/2', ':', ' @', ' (@)')
  const heading = fc.tuple(fc.constantFrom('#', '##', '##', '##', '###', '###', '####'), fc.oneof({ weight: 3, arbitrary: fc.tuple(fc.constantFrom(...known), part).map((parts) => parts.join('')) }, { weight: 1, arbitrary: fc.constantFrom(...HEADINGS) })).map((parts) => parts.join(' ').trim())
  const blocks = fc.array(fc.oneof({ weight: 1, arbitrary: heading }, { weight: 2, arbitrary: fc.constantFrom(...BLOCKS) }), { maxLength: 14 })
  const front = fc.subarray(['otsikko: @', 'liittyy: [a]', 'oma: {@: @}', 'rahoitus: {kuntaosuus: 5 €}', 'tavoitteet: [@]', '# @', 'versiot: [{versio: 0.1}]', 'uhat: [@]', 'extra: [{heading: @, text: @}]'])
  return fc.tuple(front, blocks, fc.constantFrom('\n', '\r\n')).map(([keys, body, lineEnd]) => {
    let words = 0
    const text = ['---', `tyyppi: ${kind.id}`, 'kieli: fi', ...keys, '---', '', body.join('\n\n'), ''].join('\n')
    return text.replace(/@/gu, () => `sana${++words}x`).replaceAll('\n', lineEnd)
  })
}

describe('whatever a Markdown document says', () => {
  for (const kind of engine.kinds.list) {
    it(`${kind.id}: no word is lost, no difference is silent`, () => {
      fc.assert(fc.property(documents(kind), check), { numRuns: runs(12) })
    }).timeout(60_000)
  }
})

/** Bodies from which words were lost once. */
const NAMED: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  'a next part that is headed like what stands inside its section': { type: 'pilot', body: '# Uppföljning\n\n# resultat 2/2\n\nsana1x sana2x sana3x' },
}

describe('no word is lost, no difference is silent', () => {
  for (const [name, { type, body }] of Object.entries(NAMED)) it(name, () => check(`---\ntyyppi: ${type}\nkieli: fi\n---\n\n${body}\n`))
})

/** A label may have anything in parentheses behind it; below a section's heading that is told, but not kept. */
const isTailOfHeading = (word: string, text: string): boolean => text.split(/\r?\n/u).some((line) => line.startsWith('#') && line.endsWith(`(${word})`))

function check(text: string): void {
  const source = engine.read('a.md', text)
  assert.ok(source.content)
  const yaml = converted(source, 'yaml')
  const back = converted(yaml.document, 'markdown')
  for (const [word] of text.matchAll(/sana\d+x/gu)) {
    assert.ok(yaml.document.text.includes(word) || (yaml.lost.length > 0 && isTailOfHeading(word, text)), `${word} is not in YAML:\n${text}\n=====\n${yaml.document.text}`)
    assert.ok(yaml.lost.length > 0 || back.document.text.includes(word), `${word} is not in Markdown:\n${text}\n=====\n${yaml.document.text}\n=====\n${back.document.text}`)
  }
  const same = { keys: [], missing: [], added: [] }
  assert.deepEqual(differences(source.content, yaml.document.content), same, `${yaml.lost.join('\n')}\n${text}\n=====\n${yaml.document.text}`)
  assert.deepEqual(differences(source.content, back.document.content), same, `${text}\n=====\n${yaml.document.text}\n=====\n${back.document.text}`)
}
