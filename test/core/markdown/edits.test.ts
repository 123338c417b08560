// After an edit the blocks equal those of a fresh reading, and what the edit does not reach keeps its identity.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { editBlocks, readBlocks } from '../../../server/core/parse/markdown/blocks.ts'
import type { MarkdownBlock, Placed } from '../../../server/core/parse/markdown/form.ts'
import { applyEdit, type TextEdit } from '../../../server/core/text.ts'
import { runs } from '../../support/runs.ts'
import { LINES, nasty } from './support.ts'
import { standing } from '../../support/standing.ts'

const calm = Array.from({ length: 12 }, (_, i) => `## Otsikko ${i}\n\nKappale ${i}, jossa on\nkaksi riviä.\n\n- kohta ${i}\n  - alakohta\n- toinen\n\n`).join('')
const document = fc.tuple(fc.constantFrom('', calm), nasty, fc.constantFrom('', `\n\n${calm}`)).map((parts) => parts.join(''))
const inserted = fc.oneof(
  fc.constantFrom('', '', 'x', '\n', '\r', '\r\n', '\n\n', ' ', '    ', '\t', '- ', '```\n', '\n```\n', '<!--', '-->', '#', '# ', '> ', '|', '---\n', '\n- n\n', '\n\nx\n\n', '\ud83d', '\u00a0'),
  fc.constantFrom(...LINES).map((line) => `${line}\n`),
)
const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), inserted), { minLength: 6, maxLength: 6 })

function editOf(text: string, [at, removed, added]: readonly [number, number, string]): TextEdit {
  const start = Math.round(at * text.length)
  return { start, end: Math.min(text.length, start + removed), text: added }
}

function checkEdit(before: Placed<MarkdownBlock>, after: Placed<MarkdownBlock>, fresh: Placed<MarkdownBlock>, edit: TextEdit): void {
  assert.deepEqual(standing(after), standing(fresh))
  const old = standing(before)
  const far = old.filter(({ start, block }, index) => (old[index + 2]?.start ?? Infinity) <= edit.start && start + block.text.length < edit.start)
  assert.deepEqual(far.filter(({ block }, index) => after.blocks[index] !== block), [], 'blocks before the edit are the same objects')
}

describe('Editing blocks', () => {
  it('equals reading anew, six random edits in a row', () => {
    fc.assert(
      fc.property(document, edits, (text, changes) => {
        let now = text
        let blocks = readBlocks(now)
        for (const change of changes) {
          const edit = editOf(now, change)
          now = applyEdit(now, edit)
          const before = blocks
          blocks = editBlocks(before, now, edit)
          checkEdit(before, blocks, readBlocks(now), edit)
        }
      }),
      { numRuns: runs(40) },
    )
  }).timeout(600_000)

  const text = '# A\n\neka\n\n- b\n- c\n- d\n\n# E\n\ntoka\n'
  const rows: readonly (readonly [name: string, find: string, replace: string, reread: readonly string[]])[] = [
    ['a letter in a paragraph', 'eka', 'ekaa', ['ekaa']],
    ['a letter in an item', '- c', '- cc', ['- cc']],
    ['a new item', '- d', '- d\n- x', ['- x']],
    ['a heading that becomes a paragraph', '# E', '#E', ['#E']],
    ['a blank line more', '- d\n', '- d\n\n', []],
    ['a marker that parts the list, and the list behind it', '- c', '* c', ['* c', '- d']],
    ['an item that is no longer a list, and the list behind it', '- b', 'b', ['b', '- c']],
    ['a fence that swallows the rest', '# E', '```', ['```\n\ntoka']],
    ['everything', text, 'uusi', ['uusi']],
    ['nothing', 'eka', 'eka', []],
  ]
  for (const [name, find, replace, reread] of rows) {
    it(`reads anew no more than is needed: ${name}`, () => {
      const start = text.indexOf(find)
      const edit = { start, end: start + find.length, text: replace }
      const before = readBlocks(text)
      const old = new Set(before.blocks)
      const after = editBlocks(before, applyEdit(text, edit), edit)
      assert.deepEqual(standing(after), standing(readBlocks(applyEdit(text, edit))))
      assert.deepEqual(after.blocks.filter((block) => !old.has(block)).map((block) => block.text), reread)
    })
  }
})
