// A document after any edits equals the same text read anew: tree, findings, what is good, outline, facts.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Document } from '../../server/core/document.ts'
import { workspaceOf, type Facts } from '../../server/core/workspace.ts'
import { DOCUMENTS, FORCED, runs, type Sample } from '../robustness/documents.ts'
import { seen, seenOf } from '../robustness/seen.ts'
import { engine } from '../support/engine.ts'
import { change, editOf, nasty, type Change } from './changes.ts'

const workspace = workspaceOf(DOCUMENTS.map(({ path, text }) => engine.facts(engine.read(path, text))).filter((facts): facts is Facts => facts !== undefined))

const PARTS = ['kind', 'reason', 'tree', 'outline', 'problems', 'successes', 'diagnostics', 'folding', 'symbols', 'facts'] as const

function checkEdits({ path, text }: Sample, changes: readonly Change[]): void {
  let document: Document = engine.read(path, text)
  for (const one of changes) {
    seen(document, workspace)
    document = engine.edit(document, editOf(document.text, one))
    const { text: now } = document
    const edited = seen(document, workspace)
    const fresh = seenOf(path, now, workspace)
    for (const part of PARTS) assert.deepEqual(edited[part], fresh[part], part)
  }
}

describe('An edited document equals a fresh one', () => {
  const written = fc.constantFrom(...DOCUMENTS)
  const edits = fc.array(change, { minLength: 1, maxLength: 5 })

  it('from the examples and the YAML documents', () => {
    fc.assert(fc.property(written, edits, checkEdits), { numRuns: runs(120) })
  }).timeout(3_600_000)

  it('from random lines with frontmatter, and random YAML', () => {
    const made = fc.tuple(fc.constantFrom(...FORCED), nasty).map(([path, text]): Sample => ({ path, text }))
    fc.assert(fc.property(made, edits, checkEdits), { numRuns: runs(200) })
  }).timeout(3_600_000)
})
