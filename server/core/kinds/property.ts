// What a schema says of properties: a level of them, and each with how it is written, read and told of.
import { asObject, objectsOf as objects, stringsOf as strings, type Json, type JsonObject } from '../json.ts'
import { fold, spellings, type Labels } from './labels.ts'
import type { EnumValue, Level, Need, Preview, Property, SectionsBy, ValueType } from './kind.ts'
import { plainKeywords } from './normal.ts'
import { voicedLevel } from './participants.ts'
import { MAX_NESTING, merge, type Context } from './schemaFiles.ts'
import { labelsOf, namesOf, textsOf } from './schemaWords.ts'

/** Where a schema stands: its file, its pointer there, and how deep it is. */
interface At {
  readonly path: string
  readonly context: Context
  readonly pointer: string
  readonly depth: number
}

const below = (at: At, step: string): At => ({ ...at, pointer: at.pointer + step, depth: at.depth + 1 })

/** The properties of an object; undefined for what has none. Names that two of them have are told as faults. */
export function levelOf(schema: JsonObject, at: At): Level | undefined {
  const { pointer, context } = at
  const properties = asObject(schema['properties'])
  if (!properties) return undefined
  const list = Object.entries(properties).map(([key, value]) => propertyFrom(key, asObject(value) ?? {}, { ...at, pointer: `${pointer}/properties/${key}` }))
  const index = (names: (property: Property) => readonly string[], yields: (property: Property) => boolean = () => false): ReadonlyMap<string, Property> => {
    const map = new Map<string, Property>()
    for (const property of list.toSorted((a, b) => Number(yields(a)) - Number(yields(b)))) {
      for (const name of names(property)) {
        const folded = fold(name)
        const other = map.get(folded)
        if (!other) map.set(folded, property)
        else if (other !== property && !yields(property)) context.fault('label-collision', `${pointer}/properties/${property.key}`, name)
      }
    }
    return map
  }
  // what usually stands in the frontmatter or inside another section leaves its names to the sections that are headed so
  const yieldsItsNames = ({ body }: Property): boolean => body === 'frontmatter'
  return {
    properties: list,
    byLabel: index((property) => [...spellings(property.labels), property.key]),
    byHeading: index((property) => (property.body === 'frontmatter' && property.within === undefined && !fillsSections(property) ? [] : [...spellings(property.headings), ...spellings(property.labels)]), yieldsItsNames),
    closed: !asObject(schema['additionalProperties']) && schema['additionalProperties'] !== true,
    keywords: plainKeywords(schema),
  }
}

/** True for what may stand under a heading of its name although it usually stands in the frontmatter: lists, and people by their voices. A heading named like a single value is the document's own. */
const fillsSections = (property: Property): boolean => property.type === 'list' || property.type === 'array' || voicedLevel(property) !== undefined

function propertyFrom(key: string, raw: JsonObject, at: At): Property {
  const schema = merge(raw, at.path, at.context, at.pointer, at.depth)
  const type = typeOf(schema)
  const headings = labelsOf(schema['headings'])
  const labels = labelsOf(schema['labels'])
  return {
    key, type, headings, labels,
    names: namesOf(key, labels, headings),
    deviates: new Set(strings(schema['deviates']).map(fold)),
    need: needOf(schema['need']),
    keywords: plainKeywords(schema),
    ...bodyOf(schema, type, headings),
    ...meaningOf(schema),
    ...toldBy(schema),
    ...insideOf(schema, type, at),
  }
}

/** Where Markdown holds it, and as what. */
function bodyOf(schema: JsonObject, type: ValueType, headings: Labels): Pick<Property, 'body' | 'within' | 'sections' | 'itemsFrom' | 'elements'> {
  const { body, within, elements } = schema
  const sections = SECTIONS_BY.find((way) => way === schema['sections'])
  return {
    body: body === 'introduction' || body === 'frontmatter' || body === 'section' ? body : SECTION_TYPES.has(type) || spellings(headings).length > 0 ? 'section' : 'frontmatter',
    itemsFrom: schema['itemsFrom'] === 'paragraphs' ? 'paragraphs' : 'list',
    ...(typeof within === 'string' ? { within } : {}),
    ...(sections ? { sections } : {}),
    ...(elements === 'rows' || elements === 'documents' ? { elements } : {}),
  }
}

const SECTION_TYPES: ReadonlySet<ValueType> = new Set(['text', 'list', 'matrix'])
const SECTIONS_BY = ['perGoal', 'titled', 'labelled', 'named'] as const satisfies readonly SectionsBy[]

/** What rules and new documents know it by. */
function meaningOf(schema: JsonObject): Pick<Property, 'roles' | 'limits' | 'takes' | 'lists' | 'values' | 'axis' | 'effect' | 'refers' | 'voice' | 'matrix'> {
  const { role, lists, axis, effect, refers, voice } = schema
  const values = valuesOf(schema)
  const matrix = asObject(schema['matrix'])
  return {
    roles: typeof role === 'string' ? [role] : strings(role),
    limits: (asObject(schema['limits']) ?? {}) as Property['limits'],
    takes: objects(schema['takes']) as unknown as Property['takes'],
    ...(Array.isArray(lists) ? { lists: strings(lists) } : {}),
    ...(values.length > 0 ? { values } : {}),
    ...(typeof axis === 'string' ? { axis } : {}),
    ...(effect === 'helpful' || effect === 'harmful' ? { effect } : {}),
    ...(typeof refers === 'string' ? { refers } : {}),
    ...(typeof voice === 'string' ? { voice } : {}),
    ...(matrix ? { matrix: { rows: String(matrix['rows']), columns: String(matrix['columns']) } } : {}),
  }
}

function valuesOf(schema: JsonObject): readonly EnumValue[] {
  const enumLabels = asObject(schema['enumLabels'])
  const enumDescriptions = asObject(schema['enumDescriptions'])
  return strings(schema['enum']).map((value) => {
    const labels = labelsOf(enumLabels?.[value])
    const descriptions = textsOf(enumDescriptions?.[value])
    return { value, labels, names: namesOf(value, labels), ...(descriptions ? { descriptions } : {}) }
  })
}

/** What is told of it to people, and how it is shown. */
function toldBy(schema: JsonObject): Pick<Property, 'descriptions' | 'prompts' | 'sources' | 'examples' | 'outline' | 'preview'> {
  const descriptions = textsOf(schema['descriptions'])
  const prompts = textsOf(schema['prompts'])
  const sources = textsOf(schema['sources'])
  const examples = strings(schema['examples'])
  const preview = PREVIEWS.find((way) => way === schema['preview'])
  return {
    outline: schema['outline'] === 'text' || schema['outline'] === 'none' ? schema['outline'] : 'count',
    ...(descriptions ? { descriptions } : {}),
    ...(prompts ? { prompts } : {}),
    ...(sources ? { sources } : {}),
    ...(examples.length > 0 ? { examples } : {}),
    ...(preview ? { preview } : {}),
  }
}

const PREVIEWS = ['timeline', 'voices', 'section', 'none'] as const satisfies readonly Preview[]

/** What it holds: the properties of an object or of items, the elements of an array, the values of a map. */
function insideOf(schema: JsonObject, type: ValueType, at: At): Pick<Property, 'level' | 'element' | 'each'> {
  const items = asObject(schema['items'])
  const more = asObject(schema['additionalProperties'])
  const isShallow = at.depth < MAX_NESTING
  const element = (type === 'array' || type === 'references') && items ? propertyFrom('item', items, below(at, '/items')) : undefined
  const each = type === 'object' && more && isShallow ? propertyFrom('value', more, below(at, '/additionalProperties')) : undefined
  const inner = type === 'list' ? merge(items ?? {}, at.path, at.context, `${at.pointer}/items`, at.depth + 1) : schema
  const level = isShallow && (type === 'object' || type === 'list' || type === 'reference') ? levelOf(inner, below(at, '')) : element?.level
  return { ...(level ? { level } : {}), ...(element ? { element } : {}), ...(each ? { each } : {}) }
}

const VALUE_TYPES: ReadonlySet<string> = new Set(['text', 'list', 'item', 'matrix', 'money', 'date', 'period', 'duration', 'count', 'version', 'slug', 'reference', 'references'])

function typeOf(schema: JsonObject): ValueType {
  const valueType = schema['valueType']
  if (typeof valueType === 'string' && VALUE_TYPES.has(valueType)) return valueType as ValueType
  const written = schema['type']
  const type = Array.isArray(written) ? (written.includes('object') ? 'object' : written.find((one: Json) => one !== 'null')) : written
  if (type === 'integer') return 'number'
  if (type === 'string' || type === 'number' || type === 'boolean' || type === 'object' || type === 'array') return type
  return schema['enum'] ? 'string' : schema['properties'] ? 'object' : 'any'
}

function needOf(need: Json | undefined): Property['need'] {
  const one = (value: Json | undefined): Need => (value === 'required' || value === 'recommended' ? value : 'optional')
  const split = asObject(need)
  return split ? { draft: one(split['draft']), inUse: one(split['inUse']) } : { draft: one(need), inUse: one(need) }
}
