// Inserting a section: at its place in the order of the form, in the look and language of the document.
import assert from 'node:assert/strict'
import { insertSection } from '../../../server/core/edit/section.ts'
import { propertyOf } from '../../../server/core/kinds/kind.ts'
import { edited } from '../../support/fixes.ts'

const insert = (key: string, text: string): string => edited(text, (view) => {
  const property = propertyOf(view.kind.root, key)
  assert.ok(property)
  return insertSection(view, property)
})

const WEAK = '<!-- Missä on parannettavaa, ja miten heikkouksia voitaisiin poistaa? -->'
const THREATS = '<!-- Mikä voi mennä pieleen, ja miten uhkia voitaisiin torjua? -->'
const HEAD = '---\ntyyppi: swot\nkieli: fi\n---\n'

const CASES: readonly (readonly [string, string, string, string])[] = [
  ['behind the section before it on the form', 'weaknesses',
    `${HEAD}\n# Arvio\n\n## Vahvuudet\n\n- a\n\n## Uhat\n\n- b\n`, `${HEAD}\n# Arvio\n\n## Vahvuudet\n\n- a\n\n## Heikkoudet\n\n${WEAK}\n\n## Uhat\n\n- b\n`],
  ['behind its sub-headings too', 'weaknesses',
    `${HEAD}\n## Vahvuudet\n\n- a\n\n### Lisää\n\n- c\n\n## Uhat\n`, `${HEAD}\n## Vahvuudet\n\n- a\n\n### Lisää\n\n- c\n\n## Heikkoudet\n\n${WEAK}\n\n## Uhat\n`],
  ['with empty lines where there were none', 'weaknesses',
    `${HEAD}## Vahvuudet\n- a\n## Uhat\n- b`, `${HEAD}## Vahvuudet\n- a\n\n## Heikkoudet\n\n${WEAK}\n\n## Uhat\n- b`],
  ['at the end of a text without a line break', 'threats',
    `${HEAD}\n## Vahvuudet\n\n- a`, `${HEAD}\n## Vahvuudet\n\n- a\n\n## Uhat\n\n${THREATS}\n`],
  ['at the end of a text with empty lines', 'threats',
    `${HEAD}\n## Vahvuudet\n\n- a\n\n\n`, `${HEAD}\n## Vahvuudet\n\n- a\n\n## Uhat\n\n${THREATS}\n\n\n`],
  ['before the first when none comes before it', 'weaknesses',
    `${HEAD}\n# Arvio\n\nTeksti.\n\n## Uhat\n\n- b\n`, `${HEAD}\n# Arvio\n\nTeksti.\n\n## Heikkoudet\n\n${WEAK}\n\n## Uhat\n\n- b\n`],
  ['into a body without headings', 'threats', `${HEAD}\nTeksti.\n`, `${HEAD}\nTeksti.\n\n## Uhat\n\n${THREATS}\n`],
  ['into an empty body', 'threats', HEAD, `${HEAD}\n## Uhat\n\n${THREATS}\n`],
  ['into an empty body behind a fence without a line break', 'threats', HEAD.trimEnd(), `${HEAD}\n## Uhat\n\n${THREATS}\n`],
  ['at the level of its neighbours', 'weaknesses',
    `${HEAD}\n# Arvio\n\n### Vahvuudet\n\n- a\n`, `${HEAD}\n# Arvio\n\n### Vahvuudet\n\n- a\n\n### Heikkoudet\n\n${WEAK}\n`],
  ['with closing marks where the others have them', 'weaknesses',
    `${HEAD}\n## Vahvuudet ##\n\n- a\n`, `${HEAD}\n## Vahvuudet ##\n\n- a\n\n## Heikkoudet ##\n\n${WEAK}\n`],
  ['underlined where the others are', 'weaknesses',
    `${HEAD}\nVahvuudet\n---------\n\n- a\n`, `${HEAD}\nVahvuudet\n---------\n\n- a\n\nHeikkoudet\n----------\n\n${WEAK}\n`],
  ['under the heading of its group', 'weaknesses',
    `${HEAD}\n## Nykytila\n\n### Vahvuudet\n\n- a\n\n## Tulevaisuus\n\n### Uhat\n\n- b\n`,
    `${HEAD}\n## Nykytila\n\n### Vahvuudet\n\n- a\n\n### Heikkoudet\n\n${WEAK}\n\n## Tulevaisuus\n\n### Uhat\n\n- b\n`],
  ['with the heading of its group where the others have theirs', 'threats',
    `${HEAD}\n## Nykytila\n\n### Vahvuudet\n\n- a\n`, `${HEAD}\n## Nykytila\n\n### Vahvuudet\n\n- a\n\n## Nykytila\n\n### Uhat\n\n${THREATS}\n`.replace('## Nykytila\n\n### Uhat', '## Tulevaisuus\n\n### Uhat')],
]

describe('insertSection', () => {
  for (const [name, key, before, after] of CASES) {
    it(name, () => assert.equal(insert(key, before), after))
    it(`${name}, with CRLF and a byte order mark`, () => {
      const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
      assert.equal(insert(key, windows(before)), windows(after))
    })
  }

  it('writes in Swedish in a Swedish document', () => {
    assert.equal(insert('threats', '---\ntyp: swot\nspråk: sv\n---\n\n## Styrkor\n\n- a\n'),
      '---\ntyp: swot\nspråk: sv\n---\n\n## Styrkor\n\n- a\n\n## Hot\n\n<!-- Vad kan gå snett, och hur kunde hoten avvärjas? -->\n')
  })

  it('puts nothing behind code whose end is missing', () => {
    const text = `${HEAD}\n## Vahvuudet\n\n\`\`\`\nkoodi\n`
    assert.equal(insert('threats', text), text)
  })

  it('writes a key with its prompt in YAML, in the order of the form', () => {
    assert.equal(insert('weaknesses', 'tyyppi: swot\nvahvuudet:\n  - a\n\nuhat:\n  - b\n'),
      'tyyppi: swot\nvahvuudet:\n  - a\n# Missä on parannettavaa, ja miten heikkouksia voitaisiin poistaa?\nheikkoudet:\n\nuhat:\n  - b\n')
    assert.equal(insert('strengths', 'tyyppi: swot\nuhat: [a]'), 'tyyppi: swot\n# Missä olette hyviä, ja miten vahvuuksia voidaan kehittää edelleen?\nvahvuudet:\nuhat: [a]')
  })
})
