// A kind as plain JSON Schema in one language: for tools that know nothing of labels. It describes documents as `convert` and `new` write them in YAML.
import { asObject, stringsOf, type Json, type JsonObject } from '../json.ts'
import type { Language } from '../problem.ts'
import { keyIn, LANGUAGES, type Labels } from './labels.ts'
import { labelsOfProperties } from './schemaWords.ts'
import { contextOf, fileAt, merge, type Context, type SchemaFiles } from './schemaFiles.ts'

/**
 * The schema of a kind file whose property names and enumerated values are those of the language. Definitions stand inside, below `$defs`;
 * annotations are left out, but for titles and descriptions. What a document lacks while it is written is no part of it. `path` must name one of `files`.
 */
export function writtenSchema(path: string, files: SchemaFiles, language: Language): JsonObject {
  const context = contextOf(files, () => {})
  const file = fileAt(path, context) ?? {}
  const about = asObject(file['kind']) ?? {}
  const writer: Writer = { context, language, path, defs: new Map() }
  const whole = merge(file, path, context, '', 0)
  const { properties, ...rest } = translated(whole, NO_NAMES, writer)
  const defs = Object.fromEntries([...writer.defs.values()].map(({ name, schema }) => [name, schema]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...texts(about['titles'], about['descriptions'], language),
    ...rest,
    properties: { ...asObject(properties), ...typeProperty(about, asObject(properties), labelsOfProperties(whole)['type'], language) },
    ...(Object.keys(defs).length > 0 ? { $defs: defs } : {}),
  }
}

interface Writer {
  readonly context: Context
  readonly language: Language
  readonly path: string
  /** Definitions by the reference that leads to them. */
  readonly defs: Map<string, Definition>
}

interface Definition {
  readonly name: string
  schema: JsonObject
}

/** Keys in the language by canonical name. */
type Names = ReadonlyMap<string, string>
const NO_NAMES: Names = new Map([])

const AS_THEY_ARE = [
  'type', 'const', 'default', 'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains', 'minProperties', 'maxProperties',
]
/** What leads to one other schema, of another value. */
const BELOW = ['items', 'additionalProperties', 'contains', 'propertyNames']
/** What leads to other schemas of the same value. */
const BESIDE = ['anyOf', 'oneOf', 'allOf', 'not', 'if', 'then', 'else']
const STRUCTURE: ReadonlySet<string> = new Set([...AS_THEY_ARE, ...BELOW, ...BESIDE, 'properties', 'required', 'dependentRequired', 'enum', 'enumLabels'])

/** A schema that may be a reference. One that says no more than how it is called stays a reference. */
function schemaOf(raw: JsonObject, names: Names, writer: Writer): JsonObject {
  const { context, language, path } = writer
  const { $ref: reference } = raw
  if (typeof reference !== 'string' || Object.keys(raw).some((key) => STRUCTURE.has(key))) return translated(merge(raw, path, context, '', 0), names, writer)
  return { $ref: `#/$defs/${definition(reference, writer).name}`, ...texts(raw['labels'], raw['descriptions'], language) }
}

/** The definition behind a reference; it may lead back to itself. */
function definition(reference: string, writer: Writer): Definition {
  const { context, defs, path } = writer
  const known = defs.get(reference)
  if (known) return known
  const wanted = reference.slice(reference.lastIndexOf('/') + 1).replace(/[^\w-]/gu, '')
  const taken = [...defs.values()].filter(({ name }) => name.replace(/\d+$/u, '') === wanted).length
  const made: Definition = { name: taken > 0 ? `${wanted}${taken + 1}` : wanted, schema: {} }
  defs.set(reference, made)
  made.schema = translated(merge({ $ref: reference }, path, context, '', 0), NO_NAMES, writer)
  return made
}

/** A schema without references at its top. `outer`: names of the object that it speaks of too. */
function translated(schema: JsonObject, outer: Names, writer: Writer): JsonObject {
  const { language } = writer
  const properties = asObject(schema['properties'])
  const labels = labelsOfProperties(schema)
  const ownName = (key: string, spelled: Labels | undefined): string => (spelled && LANGUAGES.some((one) => spelled[one].length > 0) ? keyIn(spelled, key, language) : (outer.get(key) ?? key))
  const own = Object.keys(properties ?? {}).map((key) => [key, ownName(key, labels[key])] as const)
  const names: Names = new Map([...outer, ...own])
  const key = (name: string): string => names.get(name) ?? name
  const inner = (value: Json | undefined, known: Names): Json => (Array.isArray(value) ? value.map((one) => inner(one, known)) : asObject(value) ? schemaOf(asObject(value) ?? {}, known, writer) : (value ?? true))
  const present = (keywords: readonly string[], write: (value: Json | undefined) => Json): readonly (readonly [string, Json])[] => keywords.flatMap((keyword) => (keyword in schema ? [[keyword, write(schema[keyword])] as const] : []))
  return {
    ...texts(schema['labels'], schema['descriptions'], language),
    ...Object.fromEntries([
      ...present(AS_THEY_ARE, (value) => value ?? true),
      ...('enum' in schema ? enumerated(valuesIn(schema['enum'], asObject(schema['enumLabels']), language), schema['type']) : []),
      ...present(['required'], (value) => stringsOf(value).map(key)),
      ...present(['dependentRequired'], (value) => Object.fromEntries(Object.entries(asObject(value) ?? {}).map(([name, needed]) => [key(name), stringsOf(needed).map(key)]))),
      ...present(['properties'], () => Object.fromEntries(Object.entries(properties ?? {}).map(([name, value]) => [key(name), inner(value, NO_NAMES)]))),
      ...present(BELOW, (value) => inner(value, NO_NAMES)),
      ...present(BESIDE, (value) => inner(value, names)),
    ]),
  }
}

/** What may be something else than a text too is held to the values only where it is one. */
function enumerated(values: readonly Json[], type: Json | undefined): readonly (readonly [string, Json])[] {
  const isOther = Array.isArray(type) && type.some((one) => one !== 'string') && values.every((value) => typeof value === 'string')
  return isOther ? [['if', { type: 'string' }], ['then', { enum: values }]] : [['enum', values]]
}

/** Every spelling of the values in the language, the one that is written first; the canonical ones are understood too. */
function valuesIn(values: Json | undefined, labels: JsonObject | undefined, language: Language): readonly Json[] {
  const all = Array.isArray(values) ? values : []
  const spelled = all.flatMap((value: Json) => (typeof value === 'string' ? wordsOf(labels?.[value], language) : []))
  return [...new Set<Json>([...spelled, ...all])]
}

/** The property that tells the kind may have any of its names. */
function typeProperty(about: JsonObject, properties: JsonObject | undefined, labels: Labels | undefined, language: Language): JsonObject {
  const key = labels && keyIn(labels, 'type', language)
  const type = key === undefined ? undefined : asObject(properties?.[key])
  return key !== undefined && type ? { [key]: { ...type, enum: [...new Set([...wordsOf(about['labels'], language), String(about['id'])])] } } : {}
}

function wordsOf(labels: Json | undefined, language: Language): readonly string[] {
  const words = asObject(labels)?.[language]
  return typeof words === 'string' ? [words] : stringsOf(words)
}

function texts(labels: Json | undefined, descriptions: Json | undefined, language: Language): JsonObject {
  const [label] = wordsOf(labels, language)
  const [description] = wordsOf(descriptions, language)
  return { ...(label === undefined ? {} : { title: label }), ...(description === undefined ? {} : { description }) }
}
