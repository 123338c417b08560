// The plain JSON Schema of a kind's normal form: what Ajv checks. Annotations are gone, value types are spelled out, unions are resolved.
import { stringsOf, type Json, type JsonObject } from '../json.ts'
import type { Level, Property } from './kind.ts'

/**
 * The normal schema of a document whose properties are checked one by one: what has to be there is `requiredOf`. `together`: of one that is
 * checked as a whole.
 */
export function normalSchema(root: Level, together: boolean): Json {
  const { required = [], ...rest } = objectSchema(root)
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...rest, ...(together ? { required } : {}) }
}

/** The properties that an object must have. Sections are not among them: a missing section is a finding of its own. */
export function requiredOf({ properties, keywords }: Level): readonly string[] {
  const needed = properties.filter(({ need }) => need.draft === 'required').map(({ key }) => key)
  return [...new Set([...stringsOf(keywords['required']), ...needed])].filter((key) => properties.find((property) => property.key === key)?.body !== 'section')
}

const OF_STRINGS = ['minLength', 'maxLength', 'pattern', 'format', 'const', 'enum']
const OF_NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'const', 'enum']
const OF_ARRAYS = ['minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains']
const OF_OBJECTS = ['minProperties', 'maxProperties', 'dependentRequired', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']
const PLAIN: ReadonlySet<string> = new Set([...OF_STRINGS, ...OF_NUMBERS, ...OF_ARRAYS, ...OF_OBJECTS, 'type', 'required'])

/** The keywords of a schema that JSON Schema itself knows and that stand for one value; what leads to other schemas is left out. */
export function plainKeywords(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => PLAIN.has(key)))
}

function objectSchema(level: Level): JsonObject {
  const { properties, keywords } = level
  const required = requiredOf(level)
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map((property) => [property.key, propertySchema(property)])),
    ...(required.length > 0 ? { required } : {}),
    ...pick(keywords, OF_OBJECTS),
  }
}

/** True for a list whose items say alone whether it is right: its schema asks nothing of all of them together, and nothing of its groups. */
export const isCheckedByItem = ({ type, keywords }: Property): boolean => type === 'list' && OF_ARRAYS.every((key) => keywords[key] === undefined)

function propertySchema(property: Property): Json {
  const { keywords, level, element } = property
  switch (property.type) {
    case 'text': case 'string': case 'slug': case 'version': case 'reference':
      return { type: 'string', ...pick(keywords, OF_STRINGS) }
    case 'number':
      return { type: keywords['type'] === 'integer' ? 'integer' : 'number', ...pick(keywords, OF_NUMBERS) }
    case 'boolean':
      return { type: 'boolean' }
    case 'money': case 'date': case 'period': case 'duration': case 'count': case 'matrix': case 'item':
      return { type: 'object' }
    case 'references':
      return { type: 'array', ...pick(keywords, OF_ARRAYS), items: { type: 'object' } }
    case 'list':
      return { type: 'object', properties: { items: { type: 'array', ...pick(keywords, OF_ARRAYS), items: level ? objectSchema(level) : { type: 'object' } } } }
    case 'object':
      return { ...(level ? objectSchema(level) : pick(keywords, OF_OBJECTS)), type: Array.isArray(keywords['type']) ? keywords['type'] : 'object' }
    case 'array':
      return { type: 'array', ...pick(keywords, OF_ARRAYS), ...(element ? { items: propertySchema(element) } : {}) }
    case 'any':
      return keywords
  }
}

const pick = (schema: JsonObject, keys: readonly string[]): JsonObject => Object.fromEntries(keys.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])))
