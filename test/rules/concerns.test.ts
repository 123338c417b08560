// Rules that read other documents tell from facts alone whom they may concern: a rule that finds something must have said so.
import assert from 'node:assert/strict'
import type { Facts } from '../../server/core/facts.ts'
import { workspaceOf } from '../../server/core/workspace.ts'
import { TEXTS_AMONG_OTHERS } from '../support/amongOthers.ts'
import { eagerEngine } from '../support/engine.ts'

const TODAY = '2026-11-22'
describe('rules that read other documents', () => {
  const documents = Object.entries(TEXTS_AMONG_OTHERS).map(([name, text]) => eagerEngine.read(name, text))
  const facts = documents.flatMap((document) => eagerEngine.facts(document) ?? [])
  const workspace = workspaceOf(facts)

  for (const rule of eagerEngine.rules.workspace) {
    it(`${rule.code} says whom it may concern`, () => {
      for (const document of documents) {
        const view = eagerEngine.view(document, TODAY)
        const own: Facts | undefined = workspace.byPath.get(document.path)
        if (!view || !own) continue
        const found = [...rule.check(view, workspace)]
        assert.ok(found.length === 0 || rule.concerns(own, workspace), document.path)
      }
    })
  }

  it('stand for no findings but their own: a long run adds what they find to what was said before', () => {
    const codes = new Set(eagerEngine.rules.workspace.map(({ code }) => code))
    for (const { code, replaces = [] } of eagerEngine.rules.all) for (const other of replaces) assert.equal(codes.has(code), codes.has(other), `${code} for ${other}`)
  })

  it('find something in these documents', () => {
    const codes = eagerEngine.rules.workspace.filter((rule) => documents.some((document) => {
      const view = eagerEngine.view(document, TODAY)
      return view !== undefined && [...rule.check(view, workspace)].length > 0
    })).map(({ code }) => code)
    assert.ok(['document/id-duplicate', 'document/project-name-differs', 'reference/one-way', 'swot/no-follow-up', 'version/cycle', 'version/source-newer', 'version/source-not-found'].every((code) => codes.includes(code)), codes.join())
  })
})
