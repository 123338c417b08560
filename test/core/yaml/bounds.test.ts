// Input beyond the bounds: no crash, no hang, one clear finding.
import assert from 'node:assert/strict'
import { stopwatch } from '../../support/time.ts'
import { MAX_DEPTH, MAX_LINE } from '../../../server/core/bounds.ts'
import { editYaml, readYaml } from '../../../server/core/parse/yaml/blocks.ts'
import { valueOf } from './support.ts'

describe('YAML beyond the bounds', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index] ?? ''}`).join(', ')}]\n`).join('')}`
  const deep = (levels: number) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('')
  const rows: Readonly<Record<string, string>> = {
    'an alias bomb': bomb,
    '10,000 nested brackets': `a: ${'['.repeat(10_000)}\nb: 1\n`,
    '10,000 nested braces in a list': `a:\n  - ${'{a: '.repeat(10_000)}\n`,
    'brackets over many lines': `a:\n${'  [\n'.repeat(10_000)}`,
    '1,000 levels of maps': deep(1_000),
    '1,000 dashes on a line': `a:\n  ${'- '.repeat(1_000)}x\n`,
    'a line too long for the library': `a: "${'\\x41'.repeat(MAX_LINE)}"\n`,
  }
  for (const [name, text] of Object.entries(rows)) {
    it(name, () => assert.deepEqual(readYaml(text).problems.map(({ code }) => code), ['yaml/too-complex']))
  }

  it('leaves what stands beside it alone', () => {
    assert.deepEqual(valueOf(readYaml(`a: 1\nb: ${'['.repeat(10_000)}\nc: 3\n`).root), { a: 1, c: 3 })
  })

  it('reads what is only long or just within the bounds', () => {
    assert.deepEqual(readYaml(`a: ${'pitkä '.repeat(20_000)}\n`).problems, [])
    assert.deepEqual(readYaml(deep(MAX_DEPTH - 10)).problems, [])
    assert.deepEqual(readYaml(`a: &a [x, x]\nb: [*a, *a]\n`).problems, [])
    assert.deepEqual(readYaml(`a: ${'['.repeat(50)}${']'.repeat(50)}\n`).problems, [])
  })
})

describe('YAML never hangs', () => {
  /** The test runner records stacks of any depth for each complaint of the library; servers do not. */
  const depth = Error.stackTraceLimit
  before(() => { Error.stackTraceLimit = 10 })
  after(() => { Error.stackTraceLimit = depth })

  const units = [
    '[', '{', ']', '"', "'", '"\n', '[\n', ']\n', 'a: ', '- ', '? ', ': ', ' ', '#', '&a ', '*a ', '!a ', '\t', '\t\n', 'a:\n', 'x\n', ' x\n', '- |\n', 'a: |\n', 'a: |+\n x\n', '%x\n', '---\n', '...\n',
    'a: "b\n', 'a: [b,\n', '&a\n', 'a: &x 1\n', 'a: *x\n', '@\n', 'a: b: c\n', 'a: {x: 1\n', '<<<<<<< a\n', '\\', '"\\', '{a: ', '"a": 1\n', '\u0000', '\r', '\r\n', 'a:\n- [x,\n', 'a:b\n', 'a: 1\r\n\r\n', '😀', '\ud800', '-', '-\n',
  ]
  const LENGTH = 6_000
  const LIMIT = 4_000
  it(`on ${LENGTH} characters of ${units.length} nasty kinds`, () => {
    for (const unit of units) {
      const text = unit.repeat(Math.floor(LENGTH / unit.length))
      for (const document of [text, `a: 1\n${text}`]) {
        const watch = stopwatch()
        const tree = readYaml(document)
        editYaml(tree, `${document}x`, { start: document.length, end: document.length, text: 'x' })
        const took = watch()
        assert.ok(took < LIMIT, `${JSON.stringify(unit)}: ${took} ms`)
        assert.ok(tree.problems.length <= 5)
      }
    }
  }).timeout(60_000)
})
