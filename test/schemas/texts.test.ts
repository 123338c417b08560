// What people read in the schemas is there in three languages, and what the annotations name exists.
import assert from 'node:assert/strict'
import {
  annotated, files, follow, isObject, kindFiles, LANGUAGES, levelsOf, merged, object, propertiesOf, spelled, strings, texts, walk,
  type Json, type JsonObject,
} from './files.ts'
import { fold } from './fold.ts'

const TEXTS = ['descriptions', 'prompts', 'sources', 'titles']
const LISTS = ['labels', 'headings']
const eachPlace = (visit: (name: string, object: JsonObject, pointer: string) => void): void => {
  for (const name of [...annotated, 'shared/voices.json']) walk(object(files.get(name)), (found, pointer) => visit(name, found, pointer))
}
const inThree = (value: Json | undefined, test: (text: Json | undefined) => boolean): boolean =>
  isObject(value) && Object.keys(value).join() === LANGUAGES.join() && LANGUAGES.every((language) => test(value[language]))
const isText = (value: Json | undefined): boolean => typeof value === 'string' && value.trim() === value && value !== ''
const isList = (value: Json | undefined): boolean => Array.isArray(value) && value.length > 0 && value.every(isText)

function none(found: readonly string[]): void {
  assert.deepEqual(found, [])
}

describe('texts of the schemas', () => {
  it('exist in Finnish, Swedish and English', () => {
    const missing: string[] = []
    let count = 0
    eachPlace((name, found, pointer) => {
      if (pointer.endsWith('/properties') || pointer.endsWith('/enumLabels')) return
      for (const key of [...TEXTS, ...LISTS]) {
        if (!(key in found)) continue
        count += 1
        if (!inThree(found[key], TEXTS.includes(key) ? isText : isList)) missing.push(`${name}${pointer}/${key}`)
      }
    })
    none(missing)
    assert.ok(count > 300, String(count))
  })

  it('tell what belongs to every section and every frontmatter key, and ask the question that helps', () => {
    const missing = kindFiles.flatMap((name) =>
      [...propertiesOf({ file: name, schema: object(files.get(name)) })].flatMap(([key, property]) =>
        ['labels', 'descriptions', 'prompts'].filter((each) => !(each in merged(property))).map((each) => `${name} ${key}: ${each}`),
      ),
    )
    none(missing)
  })

  it('ask prompts as questions', () => {
    const odd: string[] = []
    eachPlace((name, found, pointer) => {
      for (const language of LANGUAGES) {
        const prompt = object(found['prompts'])[language]
        if (typeof prompt === 'string' && !prompt.endsWith('?') && !pointer.endsWith('/reviews')) odd.push(`${name}${pointer} ${prompt}`)
      }
    })
    none(odd)
  })

  it('fit into a Markdown comment, are never harsh and carry no source file numbers', () => {
    const odd: string[] = []
    eachPlace((name, found, pointer) => {
      for (const key of TEXTS) {
        for (const text of Object.values(object(found[key]))) {
          if (typeof text !== 'string') continue
          if (/--|[\n<>]|\bvirhe|\bfel\b|\berror\b|\b00\d\b|\.txt/iu.test(text) || text.length > 160) odd.push(`${name}${pointer}/${key}: ${text}`)
        }
      }
    })
    none(odd)
  })

  it('name nested keys too: every property has labels', () => {
    const missing = kindFiles.flatMap((name) =>
      levelsOf(name).flatMap(({ path, properties }) =>
        [...properties].filter(([, property]) => spelled(property, 'labels').length === 0).map(([key]) => `${name} ${path}.${key}`),
      ),
    )
    none(missing)
  })

  it('stay within 150 characters a line', () => {
    none([...texts].flatMap(([name, text]) => text.split('\n').flatMap((line, index) => (line.length > 150 ? [`${name}:${index + 1}`] : []))))
  })
})

describe('what annotations name', () => {
  it('every reference resolves inside the folder', () => {
    const lost: string[] = []
    eachPlace((name, found, pointer) => {
      const reference = found['$ref']
      if (typeof reference === 'string' && !follow(reference, name)) lost.push(`${name}${pointer} ${reference}`)
    })
    none(lost)
  })

  it('every value of an enumeration has spellings, each for one value only', () => {
    const odd: string[] = []
    eachPlace((name, found, pointer) => {
      if (!Array.isArray(found['enum'])) return
      const spellings = object(found['enumLabels'])
      if (Object.keys(spellings).join() !== found['enum'].join()) odd.push(`${name}${pointer}: ${Object.keys(spellings).join()}`)
      const owner = new Map<string, string>()
      for (const [value, labels] of Object.entries(spellings)) {
        for (const label of [value, ...LANGUAGES.flatMap((language) => strings(object(labels)[language]))]) {
          const other = owner.get(fold(label))
          if (other !== undefined && other !== value) odd.push(`${name}${pointer}: ${label} is ${other} and ${value}`)
          owner.set(fold(label), value)
        }
      }
    })
    none(odd)
  })

  for (const name of kindFiles) {
    it(`sections, groups and labels named in ${name} exist`, () => {
      const schema = object(files.get(name))
      const kind = object(schema['kind'])
      const properties = propertiesOf({ file: name, schema })
      const groups = (Array.isArray(kind['groups']) ? kind['groups'] : []).map(object)
      const keys = [
        ...strings(object(kind['signature'])['of']),
        ...groups.flatMap((group) => strings(group['holds'])),
        ...[...properties.values()].flatMap((property) => property.schema['within'] ?? []).map(String),
      ]
      none(keys.filter((key) => !properties.has(key)))
      const axes = [...properties.values()].flatMap((property) => property.schema['axis'] ?? [])
      none(axes.map(String).filter((axis) => !groups.some((group) => group['key'] === axis)))
      for (const [key, property] of properties) {
        const own = new Set([...spelled(property, 'labels'), ...spelled(property, 'headings')])
        none(strings(property.schema['deviates']).filter((label) => !own.has(label)).map((label) => `${key}: ${label}`))
      }
    })
  }

  it('a kind has one introduction at most', () => {
    for (const name of kindFiles) {
      const properties = [...propertiesOf({ file: name, schema: object(files.get(name)) }).values()]
      assert.ok(properties.filter((property) => merged(property)['body'] === 'introduction').length <= 1, name)
    }
  })

  it('the three voices are those that participants record', () => {
    const voices = (object(files.get('shared/voices.json'))['voices'] as readonly JsonObject[]).map((voice) => [voice['participants'], voice['key']])
    const types = object(object(files.get('shared/types.schema.json'))['$defs'])
    const recorded = Object.entries(object(object(types['participants'])['properties'])).map(([key, property]) => [key, object(property)['voice']]).filter(([, voice]) => voice !== undefined)
    assert.deepEqual(voices, recorded)
  })
})
