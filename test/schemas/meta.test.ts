// kind.meta.json accepts every kind file and says where a broken one is wrong.
import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { annotated, files, kindFiles, object, readme, type Json, type JsonObject } from './files.ts'

const meta = object(files.get('kind.meta.json'))
const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addSchema(meta, 'kind.meta.json')

function faults(schema: string, value: Json): readonly string[] {
  ajv.validate(schema, value)
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

const NAMES = { fi: ['Tavoitteet'], sv: ['Mål'], en: ['Goals'] }

const EXAMPLE = /```json\n(.*?)\n```/su.exec(readme)?.[1] ?? '{}'

/** The example of the README with one place changed. */
function changed(change: (kind: Record<string, Json>, goals: Record<string, Json>) => void): JsonObject {
  const copy = JSON.parse(EXAMPLE) as { kind: Record<string, Json>; properties: { goals: Record<string, Json> } }
  change(copy.kind, copy.properties.goals)
  return copy as unknown as JsonObject
}

describe('kind.meta.json', () => {
  it('is itself a valid schema', () => {
    assert.equal(new Ajv2020({ strict: false }).validateSchema(meta), true)
  })

  for (const name of kindFiles) it(`accepts ${name}`, () => assert.deepEqual(faults('kind.meta.json', object(files.get(name))), []))

  it('accepts the example of the README', () => {
    assert.equal(object(JSON.parse(EXAMPLE).kind).id, 'evening')
    assert.deepEqual(faults('kind.meta.json', JSON.parse(EXAMPLE)), [])
  })

  for (const name of annotated.filter((each) => each.startsWith('shared/'))) {
    it(`knows the annotations of ${name}`, () => {
      const { $schema: _, ...schema } = object(files.get(name))
      assert.deepEqual(faults('kind.meta.json#/$defs/property', schema), [])
    })
  }

  const broken: readonly (readonly [string, JsonObject, string])[] = [
    ['a kind without an id', changed((kind) => delete kind['id']), '/kind required'],
    ['an id that is no slug', changed((kind) => { kind['id'] = 'Ilta 1' }), '/kind/id pattern'],
    ['an unknown key of the kind', changed((kind) => { kind['icon'] = 'moon' }), '/kind additionalProperties'],
    ['a misspelt annotation', changed((_, goals) => { goals['lables'] = NAMES }), '/properties/goals unevaluatedProperties'],
    ['labels without Swedish', changed((_, goals) => { goals['labels'] = { fi: NAMES.fi, en: NAMES.en } }), '/properties/goals/labels required'],
    ['an empty label', changed((_, goals) => { goals['labels'] = { ...NAMES, fi: [' '] } }), '/properties/goals/labels/fi/0 pattern'],
    ['a role that no rule asks for', changed((_, goals) => { goals['role'] = 'tavoite' }), '/properties/goals/role enum'],
    ['a need that is a sentence', changed((_, goals) => { goals['need'] = 'when finished' }), '/properties/goals/need anyOf'],
    ['a reference to the network', changed((_, goals) => { goals['$ref'] = 'https://example.org/list.json' }), '/properties/goals/$ref pattern'],
    ['spellings without values', changed((_, goals) => { goals['enumLabels'] = {} }), '/properties/goals dependentRequired'],
    ['a limit nobody knows', changed((_, goals) => { goals['limits'] = { pages: 2 } }), '/properties/goals/limits additionalProperties'],
    ['a limit of a property that no rule asks for', changed((_, goals) => { goals['limits'] = { words: 400 } }), '/properties/goals/limits additionalProperties'],
    ['an unknown place in the body', changed((_, goals) => { goals['body'] = 'footer' }), '/properties/goals/body enum'],
  ]
  for (const [what, kind, fault] of broken) {
    it(`refuses ${what}`, () => assert.ok(faults('kind.meta.json', kind).includes(fault), faults('kind.meta.json', kind).join('\n')))
  }

  it('explains every annotation and every key of a kind', () => {
    const { $defs } = meta as { $defs: Record<string, JsonObject> }
    const rows = [...readme.matchAll(/^\| `([a-zA-Z]+)`(?:, `([a-zA-Z]+)`)? \|/gmu)]
    const documented = rows.flatMap(([, one, other]) => [one, other]).filter((name) => name !== undefined)
    const known = { ...object($defs['schema']?.['properties']), ...object($defs['kind']?.['properties']) }
    const annotations = documented.filter((name) => name in known)
    assert.ok(annotations.length >= 25, annotations.join(' '))
    for (const name of annotations) assert.equal(typeof object(known[name])['description'], 'string', name)
  })
})
