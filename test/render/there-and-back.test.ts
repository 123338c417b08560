// A document in one notation says the same in the other one, and again when it comes back: random documents of each kind.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Document } from '../../server/core/document.ts'
import type { Kind } from '../../server/core/kinds/kind.ts'
import { propertyOf } from '../../server/core/kinds/kind.ts'
import { differences } from '../../server/core/render/reread.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { converted } from './support.ts'
import { documentsOf } from './documents.ts'

describe('there and back', () => {
  for (const kind of engine.kinds.list) {
    it(`${kind.id}: what people write stands in the body, and nothing is lost`, () => {
      fc.assert(fc.property(documentsOf(kind, true), (values) => {
        const { markdown } = checkAll(stringify(values, { lineWidth: 0, aliasDuplicateObjects: false }))
        assert.deepEqual(sectionsInFrontmatter(markdown, kind), [])
      }), { numRuns: runs(3) })
    }).timeout(60_000)

    it(`${kind.id}: whatever the words and shapes, nothing is lost`, () => {
      fc.assert(fc.property(documentsOf(kind, false), (values) => void checkAll(stringify(values, { lineWidth: 0, aliasDuplicateObjects: false }))), { numRuns: runs(3) })
    }).timeout(60_000)
  }
})

/** Converts YAML to Markdown, back and forth again; all four must say the same, and the same Markdown must come of it. */
function checkAll(yaml: string): { readonly markdown: Document } {
  const source = engine.read('a.yaml', yaml)
  const markdown = converted(source, 'markdown')
  assertSame(source, markdown.document)
  assert.deepEqual(markdown.lost, [])
  const again = converted(markdown.document, 'yaml')
  assertSame(source, again.document)
  const back = converted(again.document, 'markdown')
  assertSame(source, back.document)
  return { markdown: markdown.document }
}

function assertSame(one: Document, other: Document): void {
  assert.ok(one.content)
  const found = differences(one.content, other.content)
  assert.deepEqual(found, { keys: [], missing: [], added: [] }, `${one.text}\n======\n${other.text}`)
}

const sectionsInFrontmatter = ({ content }: Document, { root }: Kind): readonly string[] =>
  (content?.root.entries ?? []).filter(({ source, key }) => source === 'frontmatter' && propertyOf(root, key)?.body !== 'frontmatter').map(({ key }) => key)
