// A kind that a workspace brings: it works without code, and a broken one is told of and disturbs nothing.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createEngine, type Engine } from '../../server/core/engine.ts'
import type { Json } from '../../server/core/json.ts'
import { compile } from '../../server/core/kinds/compile.ts'
import { kindProblem, readKindFile } from '../../server/core/kinds/kindFile.ts'
import { inWords } from '../../server/core/problem.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { bundled } from '../support/engine.ts'

/** The example of schemas/README.md, so that what it shows is known to work. */
const README_EXAMPLE = JSON.parse(/```json\n([\s\S]*?)```/u.exec(readFileSync('schemas/README.md', 'utf8'))?.[1] ?? '') as Json

const engineWith = (files: Readonly<Record<string, Json>>): Engine => createEngine(bundled, { files, compile })

function codes(engine: Engine, path: string, text: string): readonly string[] {
  return engine.check(engine.read(path, text), EMPTY_WORKSPACE, '2026-11-22').problems.map(({ code }) => code).sort()
}

const EVENING = `---
tyyppi: vanhempainilta
tunniste: syksy
otsikko: Syksyn ilta
kieli: fi
tila: luonnos
kustannus: 120 euroa
---

# Syksyn ilta

## Tavoitteet

- Kuullaan vanhempia
`

describe('a kind of the workspace', () => {
  const engine = engineWith({ 'evening.schema.json': README_EXAMPLE })

  it('is chosen by its own type and by its own file name', () => {
    assert.equal(engine.read('a.md', EVENING).selection.kind?.id, 'evening')
    assert.equal(engine.read('a.ilta.md', '# Ilta\n').selection.kind?.id, 'evening')
    assert.deepEqual(engine.kindFaults, [])
  })

  it('is checked like any other: sections, values, unknown keys', () => {
    assert.deepEqual(codes(engine, 'a.md', EVENING).filter((code) => !code.startsWith('participation/')), [])
    assert.ok(codes(engine, 'a.md', EVENING.replace('## Tavoitteet\n\n- Kuullaan vanhempia\n', '')).includes('section/missing'))
    assert.ok(codes(engine, 'a.md', EVENING.replace('120 euroa', 'vähän')).includes('schema/type'))
    assert.ok(codes(engine, 'a.md', EVENING.replace('kustannus', 'kustanus')).includes('schema/additionalProperties'))
  })

  it('may ask something of all items of a list together, which an edit of one of them can break and mend', () => {
    const example = README_EXAMPLE as { readonly properties: Readonly<Record<string, Json>> }
    const atMostTwo = engineWith({ 'evening.schema.json': { ...example, properties: { ...example.properties, goals: { ...(example.properties['goals'] as object), maxItems: 2 } } } as Json })
    assert.deepEqual(atMostTwo.kindFaults, [])
    let document = atMostTwo.read('a.md', EVENING)
    const told = (): boolean => atMostTwo.check(document, EMPTY_WORKSPACE, '2026-11-22').problems.some(({ code }) => code === 'schema/maxItems')
    const put = (text: string): boolean => {
      document = atMostTwo.edit(document, { start: document.text.length, end: document.text.length, text })
      return told()
    }
    assert.deepEqual([told(), put('- Kuullaan isiä\n'), put('- Kuullaan äitejä\n')], [false, false, true])
    document = atMostTwo.edit(document, { start: document.text.lastIndexOf('- '), end: document.text.length, text: '' })
    assert.equal(told(), false)
  })

  it('brings the rules that ask for its roles', () => {
    const many = Array.from({ length: 9 }, (_, index) => `- Tavoite numero ${index + 1}`).join('\n')
    assert.ok(codes(engine, 'a.md', EVENING.replace('- Kuullaan vanhempia', many)).includes('goals/too-many'))
  })

  it('works in YAML and in Swedish', () => {
    const document = engine.read('a.yaml', 'typ: föräldrakväll\nid: h\nrubrik: Kväll\nspråk: sv\nstatus: utkast\nmål:\n  - Lyssna\n')
    assert.equal(document.selection.kind?.id, 'evening')
    assert.deepEqual(engine.check(document, EMPTY_WORKSPACE, '2026-11-22').problems.filter(({ code }) => code.startsWith('schema/') || code.startsWith('section/')).map(({ code }) => code), [])
  })
})

describe('patterns of a workspace kind', () => {
  it('are kept apart', () => {
    const kind = JSON.parse(JSON.stringify(README_EXAMPLE)) as { properties: Record<string, Json> }
    const code = (pattern: string, label: string): Json => ({ type: 'string', pattern, labels: { fi: [label], sv: [label], en: [label] } })
    Object.assign(kind.properties, { first: code('^a+$', 'eka'), second: code('^b+$', 'toka') })
    const engine = engineWith({ 'evening.schema.json': kind as unknown as Json })
    const found = (first: string, second: string): readonly string[] => codes(engine, 'a.md', EVENING.replace('kustannus:', `eka: ${first}\ntoka: ${second}\nkustannus:`)).filter((one) => one === 'schema/pattern')
    assert.deepEqual([found('aa', 'bb').length, found('aa', 'aa').length, found('bb', 'aa').length], [0, 1, 2])
  })
})

describe('a broken kind', () => {
  const change = (edit: (kind: Record<string, unknown>) => void): Json => {
    const copy = JSON.parse(JSON.stringify(README_EXAMPLE)) as Record<string, unknown>
    edit(copy)
    return copy as Json
  }
  const properties = (kind: Record<string, unknown>): Record<string, Record<string, unknown>> => kind['properties'] as Record<string, Record<string, unknown>>
  const cases: readonly (readonly [string, Json, string])[] = [
    ['without an id', change((kind) => { kind['kind'] = {} }), 'missing'],
    ['with a reference that leads nowhere', change((kind) => { properties(kind)['goals'] = { $ref: 'shared/types.schema.json#/$defs/nothing' } }), 'reference'],
    ['with a reference to the network', change((kind) => { properties(kind)['goals'] = { $ref: 'https://example.invalid/x.json' } }), 'reference'],
    ['that refers to itself for ever', change((kind) => { kind['allOf'] = [{ $ref: '#' }] }), 'recursion'],
    ['with a pattern that could hang', change((kind) => { properties(kind)['code'] = { type: 'string', pattern: '^(?=(a+)+$).*\\1', labels: { fi: ['koodi'], sv: ['kod'], en: ['code'] } } }), 'pattern'],
    ['with a label twice on one level', change((kind) => { properties(kind)['aims'] = { type: 'string', labels: { fi: ['tavoitteet'], sv: [], en: [] } } }), 'label-collision'],
    ['with an annotation of the wrong form', change((kind) => { (properties(kind)['goals'] ?? {})['need'] = 'must' }), 'schema'],
    ['with the id of another kind', change((kind) => { (kind['kind'] as Record<string, unknown>)['id'] = 'swot' }), 'duplicate'],
  ]
  for (const [name, json, reason] of cases) {
    it(`${name} is told of, and all other kinds work`, () => {
      const engine = engineWith({ 'broken.schema.json': json })
      assert.ok(engine.kindFaults.some(({ file, fault }) => file === 'broken.schema.json' && fault.reason === reason), JSON.stringify(engine.kindFaults))
      assert.equal(engine.read('a.md', '---\ntyyppi: swot\n---\n').selection.kind?.file, 'swot.schema.json')
    })
  }

  it('that is no JSON is told of in words', () => {
    const read = readKindFile('{ "kind": ')
    assert.ok('fault' in read)
    const problem = kindProblem('{ "kind": ', read.fault)
    assert.equal(problem.code, 'kind/syntax')
    assert.match(inWords(problem.message, problem.values, 'fi'), /JSON/u)
  })

  it('that holds a personal identity code is not used, and the code not repeated', () => {
    const named = (name: string): string => JSON.stringify(change((kind) => { properties(kind)['goals'] = { type: 'string', labels: { fi: ['tavoite', name], sv: [], en: [] } } }), null, 2)
    for (const text of [named('lapsi 010594-9032'), named('010594\u20139032'), JSON.stringify({ kind: { '010594Y9032': 1 } }, null, 2)]) {
      const read = readKindFile(text)
      assert.ok('fault' in read)
      const problem = kindProblem(text, read.fault)
      assert.equal(problem.code, 'kind/identity-code')
      assert.doesNotMatch(inWords(problem.message, problem.values, 'fi'), /010594/u)
    }
    const text = named('lapsi 010594-9032')
    const read = readKindFile(text)
    const { place } = kindProblem(text, 'fault' in read ? read.fault : { reason: 'missing', pointer: '', detail: '' })
    assert.equal(text.slice(place.start, place.end), '"lapsi 010594-9032"')
    assert.ok('json' in readKindFile(named('101112-345')))
  })

  it('is marked where it stops being JSON', () => {
    const at = (text: string): string => {
      const read = readKindFile(text)
      assert.ok('fault' in read, text)
      const { code, place } = kindProblem(text, read.fault)
      assert.equal(code, 'kind/syntax')
      assert.ok(place.start <= place.end && place.end <= text.length + 1)
      return text.slice(0, place.start)
    }
    assert.equal(at('{\n  "kind": {\n    "id": "x",\n  }\n}'), '{\n  "kind": {\n    "id": "x",\n  ')
    assert.equal(at('{\n  "kind": \n'), '{\n  "kind":')
    assert.equal(at(''), '')
    assert.equal(at('// tyyppi\n{}'), '')
    assert.ok(at('{\n  "files": ["a", "b",],\n  "labels": {}\n}').length > 5)
  })

  it('is not read when it is deeper than any description, and ends nothing', () => {
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`
    const read = readKindFile(deep)
    assert.ok('fault' in read)
    assert.equal(kindProblem(deep, read.fault).code, 'kind/too-complex')
  })

  it('has its patterns marked where they stand', () => {
    const text = JSON.stringify({ properties: { room: { type: 'string', pattern: '([a-\\d' } } }, null, 2)
    const { place } = kindProblem(text, { reason: 'pattern', pointer: '', detail: '([a-\\d' })
    assert.equal(text.slice(place.start, place.end), '"([a-\\\\d"')
  })

  it('is marked where its fault stands', () => {
    const text = JSON.stringify({ kind: { id: 'x' }, properties: { goals: { $ref: 'shared/none.json' } } }, null, 2)
    const { place } = kindProblem(text, { reason: 'reference', pointer: '/properties/goals/$ref', detail: 'shared/none.json' })
    assert.equal(text.slice(place.start, place.end), '"$ref"')
  })
})
