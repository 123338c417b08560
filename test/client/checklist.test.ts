// The rows of the checklist's tree, and which of them are shown anew when it changes.
import assert from 'node:assert/strict'
import { changedRows, rowsOf } from '../../client/checklistNodes.ts'
import type { Checklist, ChecklistFinding, ChecklistPart } from '../../server/protocol/checklist.ts'

const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } }
const finding = (id: string, more: Partial<ChecklistFinding> = {}): ChecklistFinding => ({ id, code: 'a/b', severity: 'hint', text: id, spoken: `Kysymys: ${id}`, range, acts: [], ...more })
const part = (id: string, more: Partial<ChecklistPart> = {}): ChecklistPart => ({ id, label: id, state: 'done', said: 'valmis', spoken: `${id}: valmis`, range, acts: [], findings: [], ...more })
const words = { title: '', parts: 'Osat', questions: 'Kysymykset', ofWhole: '', successes: 'Onnistumiset', readOnly: '', notReady: '', choose: '', noneLeft: '' }
const list = (more: Partial<Checklist> = {}): Checklist => ({ version: 1, isOfKind: true, progress: '', parts: [], others: [], successes: [], words, ...more })

/** One row a line, two spaces for each level. */
function drawn(of: Checklist): string {
  const rows = rowsOf(of, true)
  const draw = (id: string, indent: string): string => `${indent}${rows.get(id)?.label ?? '?'} [${rows.get(id)?.context ?? ''}]\n${(rows.get(id)?.children ?? []).map((child) => draw(child, `${indent}  `)).join('')}`
  return [...rows.values()].filter(({ parent }) => parent === undefined).map(({ id }) => draw(id, '')).join('')
}

const MIXED = list({
  parts: [part('A', { state: 'asked', findings: [finding('F', { acts: [{ title: 'Täytä', fill: '/x' }, { title: 'Lisää' }] })] }), part('B', { state: 'missing', acts: [{ title: 'Lisää osa' }] })],
  others: [finding('G')], successes: [{ id: 'S', text: 'Hyvä', spoken: '' }],
})

describe('the rows of the checklist', () => {
  it('are its groups, parts and findings, with what can be done below them', () => {
    assert.equal(drawn(MIXED), `Osat [group]
  A [part]
    F [finding.fill.fix]
      Täytä [act]
      Lisää [act]
  B [part.add]
    Lisää osa [act]
Kysymykset [group]
  G [finding]
Onnistumiset [group]
  Hyvä [success]
`)
  })

  it('have something to be said of each, and know what they are part of', () => {
    const rows = rowsOf(MIXED, false)
    for (const { id, parent, children } of rows.values()) {
      for (const child of children) assert.equal(rows.get(child)?.parent, id)
      assert.ok(parent === undefined || rows.get(parent)?.children.includes(id), id)
    }
  })

  it('say aloud what is seen beside the name of a group', () => {
    const rows = rowsOf({ ...MIXED, figures: '1/2' }, false)
    assert.deepEqual(['group:parts', 'group:questions', 'group:successes'].map((id) => rows.get(id)?.spoken), ['Osat, 1/2', 'Kysymykset', 'Onnistumiset, 1'])
  })

  it('do not say twice how a missing part is put in; it can still be put in from its own row', () => {
    const missing = part('C', { state: 'missing', acts: [{ title: 'Lisää osa' }], findings: [finding('H', { acts: [{ title: 'Lisää osio' }] })] })
    const rows = rowsOf(list({ parts: [missing] }), true)
    assert.equal(drawn(list({ parts: [missing] })), 'Osat [group]\n  C [part.add]\n    H [finding.fix]\n      Lisää osio [act]\n')
    assert.deepEqual(rows.get('C')?.acts?.map((id) => rows.get(id)?.label), ['Lisää osa'])
  })
})

describe('rows that are shown anew', () => {
  const changed = (before: Checklist, after: Checklist): readonly string[] | undefined => changedRows(rowsOf(before, true), rowsOf(after, true))

  for (const [what, after, expected] of [
    ['none when only places have changed', { ...MIXED, parts: MIXED.parts.map((one) => ({ ...one, range: { ...range, end: { line: 9, character: 9 } } })) }, []],
    ['the one that says something else', { ...MIXED, others: [finding('G', { text: 'muu' })] }, ['G']],
    ['a part whose findings are others, once for all below it', { ...MIXED, parts: [part('A'), ...MIXED.parts.slice(1)] }, ['A']],
    ['a group whose parts are others', { ...MIXED, parts: MIXED.parts.slice(1) }, ['group:parts']],
    ['all when a group comes or goes', { ...MIXED, others: [] }, undefined],
  ] as const) {
    it(what, () => assert.deepEqual(changed(MIXED, after), expected))
  }
})
