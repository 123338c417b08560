// What others know of a document while it is edited: the same facts, until an edit changes one of them.
import assert from 'node:assert/strict'
import { applyEdit } from '../../server/core/text.ts'
import { engine } from '../support/engine.ts'

const MARKDOWN = '---\ntype: hankekortti\nid: silta\ntitle: Silta\n---\n# Silta\n\nHankkeessa tehdään työtä lasten kanssa.\n\n## Tavoitteet\n\n- Lasten osallisuus vahvistuu.\n'
const YAML = 'type: hankekortti\nid: silta\ntitle: Silta\nsource: https://esimerkki.fi\nsummary: Hankkeessa tehdään työtä lasten kanssa.\ngoals:\n  - Lasten osallisuus vahvistuu.\n  - Vanhemmat saavat tukea.\n'

/** The facts before an edit and after it; the document was edited once before, as one that is typed in is. */
function around(path: string, text: string, from: string, to: string): { readonly before: unknown; readonly after: unknown } {
  const first = engine.read(path, text)
  engine.facts(first)
  const second = engine.edit(first, { start: text.length, end: text.length, text: '\n' })
  const before = engine.facts(second)
  const start = second.text.indexOf(from)
  const change = { start, end: start + from.length, text: to }
  const after = engine.facts(engine.edit(second, change))
  assert.deepEqual(after, engine.facts(engine.read(path, applyEdit(second.text, change))), 'as read anew')
  return { before, after }
}

describe('Facts of a document that is edited', () => {
  const kept: readonly (readonly [string, string, string, string, string])[] = [
    ['a word of running text', 'a.md', MARKDOWN, 'tehdään', 'tehtiin'],
    ['a goal', 'a.md', MARKDOWN, 'vahvistuu', 'lisääntyy'],
    ['an item in YAML', 'a.yaml', YAML, 'tukea', 'apua'],
  ]
  for (const [what, path, text, from, to] of kept) {
    it(`are the same objects after an edit of ${what}`, () => {
      const { before, after } = around(path, text, from, to)
      assert.ok(before !== undefined && before === after)
    })
  }

  const changed: readonly (readonly [string, string, string, string, string])[] = [
    ['the id', 'a.md', MARKDOWN, 'id: silta', 'id: sillat'],
    ['the title in YAML', 'a.yaml', YAML, 'title: Silta', 'title: Sillat'],
    ['a heading', 'a.md', MARKDOWN, '## Tavoitteet', '## Riskit'],
    ['a key in YAML', 'a.yaml', YAML, 'goals:', 'risks:'],
  ]
  for (const [what, path, text, from, to] of changed) {
    it(`are others after an edit of ${what}`, () => {
      const { before, after } = around(path, text, from, to)
      assert.notDeepEqual(after, before)
    })
  }
})

describe('Blocks of YAML whose property changes above them', () => {
  const codes = (text: string): readonly string[] => engine.check(engine.read('a.yaml', text), undefined, '2026-11-22').problems.map(({ code, from }) => `${code} ${from.start}`)
  const edits: readonly (readonly [string, string, string])[] = [
    ['a key that others are exempt under', 'goals:', 'source:'],
    ['a key that is no longer one', 'goals:\n', ''],
    ['the key of what was exempt', 'source:', 'summary2:'],
    ['a key above the items', 'goals:\n', 'goals:\nformerIds:\n'],
  ]
  for (const [what, from, to] of edits) {
    it(`are read as if they were new: ${what}`, () => {
      const text = YAML.replace('tukea', 'tukea , ja apua')
      let document = engine.read('a.yaml', text)
      engine.check(document, undefined, '2026-11-22')
      const start = text.indexOf(from)
      for (const change of [{ start, end: start + from.length, text: to }, { start, end: start + to.length, text: from }, { start, end: start + from.length, text: to }]) {
        document = engine.edit(document, change)
        assert.deepEqual(engine.check(document, undefined, '2026-11-22').problems.map(({ code, from: place }) => `${code} ${place.start}`), codes(document.text))
      }
      assert.equal(document.text, text.replace(from, to))
    })
  }
})
