// The plain JSON Schema of a kind's normal form: what Ajv checks. Annotations are gone, value types are spelled out, unions are resolved.
import { asObject, type Json, type JsonObject } from '../json.ts'
import type { Level, Property } from './kind.ts'

/** The normal schema of a whole document. Section properties are not `required` here: a missing section is a finding of its own. */
export function normalSchema(root: Level, schema: JsonObject): Json {
  return { ...plain(schema), ...objectSchema(root, schema), $schema: 'https://json-schema.org/draft/2020-12/schema' }
}

const KEPT_OF_STRINGS = ['minLength', 'maxLength', 'pattern', 'format', 'const', 'enum']
const KEPT_OF_NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'const', 'enum']
const KEPT_OF_ARRAYS = ['minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains']
const KEPT_OF_OBJECTS = ['minProperties', 'maxProperties', 'dependentRequired', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']
const ANNOTATED = new Set(['properties', 'items', '$ref', 'allOf', 'required', 'additionalProperties'])

function objectSchema(level: Level, schema: JsonObject): JsonObject {
  const properties = asObject(schema['properties']) ?? {}
  const plainRequired = Array.isArray(schema['required']) ? schema['required'].map(String) : []
  const needed = level.properties.filter((property) => property.need.draft === 'required').map((property) => property.key)
  const asked = [...new Set([...plainRequired, ...needed])].filter((key) => level.properties.find((property) => property.key === key)?.body !== 'section')
  return {
    type: 'object',
    properties: Object.fromEntries(level.properties.map((property) => [property.key, propertySchema(property, asObject(properties[property.key]) ?? {})])),
    ...(asked.length > 0 ? { required: asked } : {}),
    ...pick(schema, KEPT_OF_OBJECTS),
  }
}

function propertySchema(property: Property, schema: JsonObject): Json {
  switch (property.type) {
    case 'text': case 'string': case 'slug': case 'version': case 'reference':
      return { type: 'string', ...pick(schema, KEPT_OF_STRINGS) }
    case 'number':
      return { type: schema['type'] === 'integer' ? 'integer' : 'number', ...pick(schema, KEPT_OF_NUMBERS) }
    case 'boolean':
      return { type: 'boolean' }
    case 'money': case 'date': case 'period': case 'duration': case 'count': case 'matrix': case 'item':
      return { type: 'object' }
    case 'references':
      return { type: 'array', ...pick(schema, KEPT_OF_ARRAYS), items: { type: 'object' } }
    case 'list':
      return listSchema(property, schema)
    case 'object':
      return { ...(property.level ? objectSchema(property.level, schema) : pick(schema, KEPT_OF_OBJECTS)), type: Array.isArray(schema['type']) ? schema['type'] : 'object' }
    case 'array':
      return { type: 'array', ...pick(schema, KEPT_OF_ARRAYS), ...(property.element ? { items: propertySchema(property.element, asObject(schema['items']) ?? {}) } : {}) }
    case 'any':
      return plain(schema)
  }
}

function listSchema(property: Property, schema: JsonObject): Json {
  const items = property.level ? objectSchema(property.level, asObject(schema['items']) ?? {}) : { type: 'object' }
  return { type: 'object', properties: { items: { type: 'array', ...pick(schema, KEPT_OF_ARRAYS), items } } }
}

/** Only the keywords that JSON Schema itself knows and that stand for one value. */
function plain(schema: JsonObject): JsonObject {
  const kept = new Set([...KEPT_OF_STRINGS, ...KEPT_OF_NUMBERS, ...KEPT_OF_ARRAYS, ...KEPT_OF_OBJECTS, 'type'])
  return Object.fromEntries(Object.entries(schema).filter(([key]) => kept.has(key) && !ANNOTATED.has(key)))
}

const pick = (schema: JsonObject, keys: readonly string[]): JsonObject => Object.fromEntries(keys.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])))
