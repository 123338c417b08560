// Labels find exactly one property, and every heading and key that the field's documents use is known.
import assert from 'node:assert/strict'
import {
  files, inside, kindFiles, kindNamed, LANGUAGES, levelsOf, merged, object, propertiesOf, spelled, strings, type Level, type Placed,
} from './files.ts'
import { fold } from './fold.ts'
import { GROUPS, KEYS, VALUES, VARIANTS } from './variants.ts'

const top = (id: string): ReadonlyMap<string, Placed> => {
  const name = kindNamed(id)
  return propertiesOf({ file: name, schema: object(files.get(name)) })
}

/** Where Markdown holds a property: what is text, a list or a matrix, or has headings, is a section. */
const isSection = (property: Placed): boolean => {
  const { body, headings, valueType } = merged(property)
  return body === undefined ? headings !== undefined || ['text', 'list', 'matrix'].includes(String(valueType)) : body !== 'frontmatter'
}

const asKey = (key: string, property: Placed): readonly string[] => [...spelled(property, 'labels'), key]
const asHeading: typeof asKey = (_, property) => (isSection(property) ? [...spelled(property, 'headings'), ...spelled(property, 'labels')] : [])

/** Names that two properties of a level share. */
function collisions({ properties, path }: Level, names: typeof asKey): readonly string[] {
  const owner = new Map<string, string>()
  return [...properties].flatMap(([key, property]) =>
    [...new Set(names(key, property).map(fold))].flatMap((name) => {
      const other = owner.get(name)
      owner.set(name, key)
      return other === undefined ? [] : [`${path}: '${name}' is ${other} and ${key}`]
    }),
  )
}

/** The property that a Markdown heading opens. */
function byHeading(properties: ReadonlyMap<string, Placed>, heading: string): string | undefined {
  return [...properties].find(([key, property]) => asHeading(key, property).some((name) => fold(name) === fold(heading)))?.[0]
}

/** The properties on the way of a written path: `hanke.virallinen_nimi` → project, official. Undefined when one is unknown. */
function onTheWay(id: string, written: string): readonly (readonly [string, Placed])[] | undefined {
  const name = kindNamed(id)
  let level: Placed | undefined = { file: name, schema: object(files.get(name)) }
  const way: (readonly [string, Placed])[] = []
  for (const key of written.split('.')) {
    const properties: readonly [string, Placed][] = level ? [...propertiesOf(level)] : []
    const found = properties.find(([name, property]) => asKey(name, property).some((label) => fold(label) === fold(key)))
    if (!found) return undefined
    way.push(found)
    level = inside(found[1])
  }
  return way
}

/** The canonical path of a written one. */
const byKeys = (id: string, written: string): string | undefined => onTheWay(id, written)?.map(([key]) => key).join('.')

/** The canonical value that a written one stands for. */
function byValue(id: string, path: string, written: string): string | undefined {
  const property = onTheWay(id, path)?.at(-1)?.[1]
  const spellings = Object.entries(object(property && merged(property)['enumLabels']))
  return spellings.find(([, labels]) => LANGUAGES.some((language) => strings(object(labels)[language]).some((label) => fold(label) === fold(written))))?.[0]
}

describe('the comparison of labels', () => {
  const same: readonly (readonly [string, string])[] = [
    ['S) VAHVUUDET', 'Vahvuudet'], ['päiväys', 'paivays'], ['virallinen_nimi', 'Virallinen nimi'],
    ['hör ihop med', 'hor_ihop_med'],
    ['Tuotokset (suoritteet)', 'tuotokset'], ['1. Tavoitteet:', 'Tavoitteet'], ['Mitä saimme aikaan?', 'mita saimme aikaan'],
    ['sisäinen–ulkoinen', 'sisainen-ulkoinen'],
    ['Tavoitteet 1/2', 'Tavoitteet'], ['Liite 7: Riskit', 'Riskit'], ['Mål', 'mal'], ['A\u0308a\u0308ni', 'Ääni'],
  ]
  for (const [one, other] of same) it(`${one} = ${other}`, () => assert.equal(fold(one), fold(other)))

  const different: readonly (readonly [string, string])[] = [
    ['Tavoite', 'Tavoitteet'], ['S', 'S – Vahvuudet'], ['Hot', 'Hotbilder'], ['kunta', 'kunnat'], ['S', 'W'],
  ]
  for (const [one, other] of different) it(`${one} ≠ ${other}`, () => assert.notEqual(fold(one), fold(other)))
})

for (const name of kindFiles) {
  describe(`labels of ${name}`, () => {
    it('a key belongs to one property on every level', () => assert.deepEqual(levelsOf(name).flatMap((level) => collisions(level, asKey)), []))

    it('a heading belongs to one section on every level', () => assert.deepEqual(levelsOf(name).flatMap((level) => collisions(level, asHeading)), []))

    it('the first label makes a key that needs no quotes', () => {
      const keys = levelsOf(name).flatMap(({ properties }) => [...properties.values()].flatMap((property) => LANGUAGES.flatMap((language) => spelled(property, 'labels', language).slice(0, 1))))
      assert.deepEqual(keys.filter((label) => !/^[\p{L}_][\p{L}\p{N}_ :’'-]*$/u.test(label)), [])
    })

    it('no list says the same label twice', () => {
      const lists = levelsOf(name).flatMap(({ properties }) => [...properties.values()].flatMap((property) =>
        (['labels', 'headings'] as const).flatMap((annotation) => LANGUAGES.map((language) => spelled(property, annotation, language)))))
      assert.deepEqual(lists.filter((labels) => new Set(labels.map(fold)).size < labels.length), [])
    })

    it('no label folds to nothing', () => {
      const labels = levelsOf(name).flatMap(({ properties }) =>
        [...properties].flatMap(([key, property]) => [...asKey(key, property), ...spelled(property, 'headings')]))
      assert.ok(labels.length > 50)
      assert.deepEqual(labels.filter((label) => fold(label) === ''), [])
    })
  })
}

it('no two kinds share a value of type', () => {
  const owner = new Map<string, string>()
  for (const name of kindFiles) {
    const kind = object(files.get(name)?.['kind'])
    for (const label of [String(kind['id']), ...LANGUAGES.flatMap((language) => strings(object(kind['labels'])[language]))]) {
      assert.ok([undefined, name].includes(owner.get(fold(label))), label)
      owner.set(fold(label), name)
    }
  }
})

for (const [id, sections] of Object.entries(VARIANTS)) {
  describe(`headings of ${id}`, () => {
    for (const [key, variants] of Object.entries(sections)) {
      it(`${key}: ${variants.length} spellings open it`, () => {
        const opened = variants.map((variant) => `${variant} opens ${byHeading(top(id), variant)}`)
        assert.deepEqual(opened, variants.map((variant) => `${variant} opens ${key}`))
      })
    }
  })
}

describe('groups of the SWOT', () => {
  const groups = object(files.get(kindNamed('swot'))?.['kind'])['groups']
  for (const [key, variants] of Object.entries(GROUPS)) {
    it(`${key}: every spelling is known and is no section`, () => {
      const group = (Array.isArray(groups) ? groups.map(object) : []).find((each) => each['key'] === key)
      const known = LANGUAGES.flatMap((language) => strings(object(group?.['labels'])[language])).map(fold)
      assert.deepEqual(variants.filter((variant) => !known.includes(fold(variant)) || byHeading(top('swot'), variant) !== undefined), [])
    })
  }
})

for (const [id, keys] of Object.entries(KEYS)) {
  describe(`keys that documents of the kind ${id} use`, () => {
    for (const [written, canonical] of Object.entries(keys)) it(`${written} is ${canonical}`, () => assert.equal(byKeys(id, written), canonical))
  })
}

describe('values that documents use', () => {
  for (const [id, path, values] of VALUES) {
    for (const [written, value] of Object.entries(values)) it(`${path}: ${written} is ${value}`, () => assert.equal(byValue(id, path, written), value))
  }
})
