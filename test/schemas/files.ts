// Reads the schema files as data and merges what references bring, independently of the engine that uses them.
import { readdirSync, readFileSync } from 'node:fs'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject { readonly [key: string]: Json }
export type Language = 'fi' | 'sv' | 'en'

export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en']

const FOLDER = new URL('../../schemas/', import.meta.url)

const names = (folder: string): readonly string[] => readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith('.json')).sort()

/** File name relative to schemas/ → its text. */
export const texts: ReadonlyMap<string, string> = new Map(
  [...names('./'), ...names('shared/').map((name) => `shared/${name}`)].map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]),
)

/** File name relative to schemas/ → its content. */
export const files: ReadonlyMap<string, JsonObject> = new Map([...texts].map(([name, text]) => [name, JSON.parse(text) as JsonObject]))

export const readme: string = readFileSync(new URL('README.md', FOLDER), 'utf8')

/** Names of the kind files. */
export const kindFiles: readonly string[] = [...files.keys()].filter((name) => /^[^/]+\.schema\.json$/.test(name))

/** Everything that carries annotations: kinds, the common keys and the value types. */
export const annotated: readonly string[] = [...kindFiles, 'shared/common.schema.json', 'shared/types.schema.json']

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

export const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

export const strings = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])

export function kindNamed(id: string): string {
  const name = kindFiles.find((file) => object(files.get(file)?.['kind'])['id'] === id)
  if (name === undefined) throw new Error(`no kind ${id}`)
  return name
}

/** The file and the schema that a reference in `from` points to; undefined when there is none. */
export function follow(reference: string, from: string): { readonly file: string; readonly schema: JsonObject } | undefined {
  const [path = '', pointer = ''] = reference.split('#')
  const file = path === '' ? from : new URL(path, new URL(from, 'file:///')).pathname.slice(1)
  const steps = pointer.split('/').slice(1)
  const target = steps.reduce<Json | undefined>((value, step) => object(value)[step], files.get(file))
  return isObject(target) ? { file, schema: target } : undefined
}

/** A schema together with the file whose references it uses. */
export interface Placed { readonly file: string; readonly schema: JsonObject }

/** Its own annotations over those of what it refers to. */
export function merged({ file, schema }: Placed): JsonObject {
  const reference = schema['$ref']
  const below = typeof reference === 'string' ? follow(reference, file) : undefined
  return below ? { ...merged(below), ...schema } : schema
}

/** The properties of an object schema by key: what `$ref` and `allOf` bring, then its own, which win keyword by keyword. */
export function propertiesOf({ file, schema }: Placed): ReadonlyMap<string, Placed> {
  const parts = [schema, ...(Array.isArray(schema['allOf']) ? schema['allOf'].map(object) : [])]
  const all = new Map<string, Placed>()
  for (const { $ref: reference } of parts) {
    const below = typeof reference === 'string' ? follow(reference, file) : undefined
    if (below) for (const [key, property] of propertiesOf(below)) all.set(key, property)
  }
  for (const [key, own] of Object.entries(object(schema['properties']))) {
    const below = all.get(key)
    const schemaOfKey = { ...below?.schema, ...object(own) }
    all.set(key, { file: below && !('$ref' in object(own)) ? below.file : file, schema: schemaOfKey })
  }
  return all
}

/** The object level inside a property: that of its items, or its own. */
export function inside(placed: Placed): Placed | undefined {
  return itemsOf(placed) ?? (propertiesOf(placed).size > 0 ? placed : undefined)
}

function itemsOf({ file, schema }: Placed): Placed | undefined {
  const items = schema['items']
  if (isObject(items)) return { file, schema: items }
  const below = typeof schema['$ref'] === 'string' ? follow(schema['$ref'], file) : undefined
  return below && itemsOf(below)
}

export interface Level { readonly path: string; readonly properties: ReadonlyMap<string, Placed> }

/** Every object level of a kind, from the document itself down; `path` is dotted canonical keys, `[]` for items. */
export function levelsOf(file: string): readonly Level[] {
  const levels: Level[] = []
  const visit = (placed: Placed, path: string, depth: number): void => {
    const properties = propertiesOf(placed)
    if (properties.size > 0) levels.push({ path, properties })
    if (depth === 4) return
    for (const [key, property] of properties) {
      const level = inside(property)
      if (level) visit(level, path === '' ? key : `${path}.${key}`, depth + 1)
    }
  }
  visit({ file, schema: object(files.get(file)) }, '', 0)
  return levels
}

/** All labels or headings of a property, of one language or of all. */
export function spelled(property: Placed, annotation: 'labels' | 'headings', language?: Language): readonly string[] {
  const names = object(merged(property)[annotation])
  return (language ? [language] : LANGUAGES).flatMap((each) => strings(names[each]))
}

/** Visits every object inside a JSON value; `pointer` is its JSON pointer. */
export function walk(value: Json, visit: (object: JsonObject, pointer: string) => void, pointer = ''): void {
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, visit, `${pointer}/${index}`))
  else if (isObject(value)) {
    visit(value, pointer)
    for (const [key, inner] of Object.entries(value)) walk(inner, visit, `${pointer}/${key}`)
  }
}
