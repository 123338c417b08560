// Language versions of one document: by the names of files and by ids, and who is told again when one changes.
import assert from 'node:assert/strict'
import { sistersOf } from '../../server/core/sisters.ts'
import type { Facts } from '../../server/core/facts.ts'
import { workspaceOf, withFacts } from '../../server/core/workspace.ts'
import { concernedBy } from '../../server/shell/concerned.ts'

const facts = (path: string, language: Facts['language'], id?: string): Facts =>
  ({ path, language, kind: 'swot', formerIds: [], references: [], sections: [], details: {}, ...(id === undefined ? {} : { id }) })

const found = (of: Facts, ...others: readonly Facts[]): readonly string[] => sistersOf(of, workspaceOf([of, ...others])).map(({ path }) => path)

describe('sister documents', () => {
  for (const [what, of, other, expected] of [
    ['both marked', facts('a/x.fi.md', 'fi'), facts('a/x.sv.md', 'sv'), true],
    ['one marked', facts('a/x.md', 'fi'), facts('a/x.sv.md', 'sv'), true],
    ['before the kind in the name', facts('x.fi.swot.md', 'fi'), facts('x.sv.swot.md', 'sv'), true],
    ['behind the kind in the name', facts('x.swot.md', 'fi'), facts('x.swot.sv.md', 'sv'), true],
    ['by id', facts('a.md', 'fi', 'x'), facts('b.md', 'sv', 'x-sv'), true],
    ['by id, both marked', facts('a.md', 'fi', 'x-fi'), facts('b.md', 'sv', 'x-sv'), true],
    ['another folder', facts('a/x.fi.md', 'fi'), facts('b/x.sv.md', 'sv'), false],
    ['the same language', facts('x.fi.md', 'fi'), facts('x.sv.md', 'fi'), false],
    ['another kind', facts('x.fi.md', 'fi'), { ...facts('x.sv.md', 'sv'), kind: 'poster' }, false],
  ] as const) it(what, () => assert.deepEqual([found(of, other), found(other, of)], expected ? [[other.path], [of.path]] : [[], []]))

  it('are told again when the other one changes', () => {
    const before = workspaceOf([facts('x.fi.md', 'fi'), facts('x.sv.md', 'sv'), facts('y.md', 'fi')])
    const after = withFacts(before, 'x.sv.md', { ...facts('x.sv.md', 'sv'), sections: ['strengths'] })
    assert.deepEqual([...concernedBy(before, after, new Set(['x.sv.md']))].sort(), ['x.fi.md', 'x.sv.md'])
  })
})
