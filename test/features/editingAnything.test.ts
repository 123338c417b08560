// Editing in documents of every kind and in both notations, whatever is typed: afterwards the tree holds exactly that, and all else is as it was.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Document } from '../../server/core/document.ts'
import { withEdits } from '../../server/core/edit/apply.ts'
import { escapedTexts } from '../../server/core/edit/itemText.ts'
import { listsOf } from '../../server/core/edit/moveLists.ts'
import { addItem, editItem, textOfItem } from '../../server/core/features/moving/moving.ts'
import { stepsOf, type Json } from '../../server/core/json.ts'
import { modelOf } from '../../server/core/model.ts'
import { inlineOf } from '../../server/core/render/html/prose.ts'
import { textOf } from '../../server/core/node.ts'
import { converted } from '../render/support.ts'
import { documentsOf } from '../render/documents.ts'
import { engine } from '../support/engine.ts'
import { movingOf } from './moving.ts'
import { writtenLists } from './writtenLists.ts'
import { runs } from '../support/runs.ts'

const WORDS = ['tahto', 'yhteinen', 'Äiti', '40 %', 'a/b', '”me”', "vanhemman'", '"ei"', '👩‍👧', 'é', '#', '##', '-', '1.', '1)', '>', '|', '{#V1', 'teema=aika}', '{', '}', '[ ]', '*', '**x**', '`koodi`', '```', '---', '~', 'null', '2026', 'true', ':', 'Vastuu:', 'a: b', '@', '\\', '\\|', '<br>', '<b>', '<!--', '-->', '===', '&a', '*a', '&amp;', '%', '!', '[a](b)', '[x]: y', '\u00a0', '|-', '>', '\t', '\n']
const typed = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))

const choice = fc.record({ list: fc.nat(1000), item: fc.nat(1000), typed, add: fc.boolean() })
type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never

/** How many were made and refused. */
const tally = { made: 0, refused: 0 }

describe('whatever is typed into an item', () => {
  for (const kind of engine.kinds.list) {
    if (!kind.root.properties.some(({ type }) => type === 'list' || type === 'matrix')) continue
    it(`${kind.id}: as people write Markdown`, () => {
      fc.assert(fc.property(writtenLists(kind), choice, (text, chosen) => check('a.md', text, chosen)), { numRuns: runs(20) })
    }).timeout(60_000)
    it(`${kind.id}: in both notations`, () => {
      fc.assert(fc.property(documentsOf(kind, false), choice, fc.boolean(), (values, chosen, asYaml) => {
        const yaml = stringify(values, { lineWidth: 60 })
        check(asYaml ? 'a.yaml' : 'a.md', asYaml ? yaml : converted(engine.read('a.yaml', yaml), 'markdown').document.text, chosen)
      }), { numRuns: runs(20) })
    }).timeout(60_000)
  }
  after(() => {
    assert.ok(tally.made > tally.refused * 4, `of ${tally.made + tally.refused} edits ${tally.refused} were refused`)
  })
})

describe('a text that is made plain', () => {
  it('reads as it was typed', () => {
    fc.assert(fc.property(typed.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '' && !text.includes('&amp;')), (text) => {
      const plain = escapedTexts(text, false).at(-1) ?? ''
      assert.equal(readable(plain), text)
    }), { numRuns: runs(300) })
  })
})

function readable(markdown: string): string {
  const read = (nodes: ReturnType<typeof inlineOf>): string => nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? read(node.children as typeof nodes) : '')).join('')
  return read(inlineOf(markdown, { audience: 'page', labels: 'fi' }))
}

function check(path: string, text: string, chosen: Choice): void {
  const moving = movingOf(text, path)
  const lists = listsOf(moving.document, moving.view).filter(({ pointer, array }) => !array && !/#\d|^\/extra/u.test(pointer))
  const list = lists[chosen.list % Math.max(1, lists.length)]
  if (!list) return
  const at = list.items.length === 0 ? 0 : chosen.item % list.items.length
  const item = list.items[at]
  const pointer = `${list.pointer}/${at}`
  const isNew = chosen.add || !item
  // code and tables inside an item are its children, and no items
  if (item && !list.unitOf(item)) return
  const made = isNew ? addItem(moving, list.pointer, at, chosen.typed) : editItem(moving, pointer, undefined, chosen.typed)
  if (!made.edits) {
    if (made.refused !== 'empty') tally.refused++
    return
  }
  tally.made++
  const after = withEdits(text, made.edits)
  const now = movingOf(after, path)
  const found = textOfItem(now, made.pointer, undefined)
  const note = `${made.pointer} ← ${JSON.stringify(chosen.typed)}\n${text}\n→\n${after}`
  assert.ok(found.refused === undefined, note)
  const same = (one: string): string => one.replace(/\s+/gu, ' ').trim()
  assert.ok(escapedTexts(same(chosen.typed), text.includes('|')).concat(escapedTexts(same(chosen.typed), false)).includes(same(found.text)), `says ${found.text}\n${note}`)
  if (!isNew) assert.deepEqual(without(said(now.document), pointer), without(said(moving.document), pointer), note)
  const [start, end] = item && !isNew ? [moving.view.spanOf(item.place).start, moving.view.spanOf(item.place).end] : [0, text.length]
  for (const edit of made.edits) assert.ok(edit.start >= start && edit.end <= end, `edits ${edit.start}–${edit.end} of ${start}–${end}\n${note}`)
  if (!isNew && item && textOf(item) !== '') assert.equal(editItem(now, pointer, undefined, textOf(item)).refused, undefined, `and back\n${note}`)
}

const said = (document: Document): Json => (document.content ? modelOf(document.content, document.memo) : null)

/** Without the text of one item. */
function without(json: Json, pointer: string): Json {
  const copy = JSON.parse(JSON.stringify(json)) as Json
  const item = stepsOf(pointer).reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], copy) as Record<string, unknown>
  item['text'] = ''
  return copy
}
