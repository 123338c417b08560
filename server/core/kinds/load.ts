// Reads a kind file and gives the Kind and the plain schema of its normal form.
import { asObject, objectsOf as objects, stringsOf as strings, type Json, type JsonObject } from '../json.ts'
import { createMemo } from '../memo.ts'
import type { Texts } from '../problem.ts'
import type { EnumValue, HeadingGroup, Kind, Layout, Level, Need, Preview, Property, SectionsBy, Signature, Validate, ValueType } from './kind.ts'
import { filePatterns } from './filePatterns.ts'
import { fold, LANGUAGES, spellings, type Labels } from './labels.ts'
import { voicedLevel } from './participants.ts'
import { normalSchema, plainKeywords, requiredOf } from './normal.ts'
import { contextOf, fileAt, MAX_NESTING, merge, type Context, type KindFault, type SchemaFiles } from './schemaFiles.ts'

export interface LoadedKind {
  readonly kind: Omit<Kind, 'validate'> & { readonly validate?: Validate }
  /** Plain JSON Schema of the normal form, without annotations and references. */
  readonly schema: Json
  readonly faults: readonly KindFault[]
}

/** Reads one kind file. Faults are collected; a kind that cannot be used has no `kind`. */
export function loadKind(path: string, files: SchemaFiles): { readonly loaded?: LoadedKind; readonly faults: readonly KindFault[] } {
  const faults: KindFault[] = []
  const context = contextOf(files, (reason, pointer, detail) => faults.push({ reason, pointer, detail }))
  const head = headOf(path, context)
  if (!head) return { faults: [{ reason: 'missing', pointer: files.has(path) ? '/kind' : '', detail: 'kind.id' }] }
  const body = bodyOf(path, context)
  const blocking = faults.some((fault) => fault.reason !== 'label-collision')
  if (blocking || !body) return { faults }
  return { loaded: { kind: { ...head, ...body }, schema: normalSchema(body.root, body.rootConditions), faults }, faults }
}

/** A kind of a file that is known to be sound: what selects it at once, the rest when a document needs it. */
export function lazyKind(path: string, files: SchemaFiles, validate: Validate): Kind | undefined {
  const context = contextOf(files, () => {})
  const head = headOf(path, context)
  if (!head) return undefined
  let body: Body | undefined
  const whole = (): Body => {
    body ??= bodyOf(path, context)
    if (!body) throw new Error(`${path}: no properties`)
    return body
  }
  return {
    ...head, validate,
    get groups() {
      return whole().groups
    },
    get root() {
      return whole().root
    },
    get required() {
      return whole().required
    },
    get rootConditions() {
      return whole().rootConditions
    },
  }
}

/** What selects a kind and tells of it. */
type Head = Pick<Kind, 'id' | 'labels' | 'names' | 'titles' | 'descriptions' | 'files' | 'matchesFile' | 'typeAlone' | 'signature' | 'limits' | 'layout' | 'order' | 'purpose' | 'file' | 'known'>
/** What its documents are read and checked with. */
type Body = Pick<Kind, 'groups' | 'root' | 'required' | 'rootConditions'>

function headOf(path: string, context: Context): Head | undefined {
  const root = fileAt(path, context)
  const about = asObject(root?.['kind'])
  if (!root || !about || typeof about['id'] !== 'string') return undefined
  const signature = asObject(about['signature'])
  return {
    id: about['id'],
    labels: labelsOf(about['labels']),
    names: namesOf(about['id'], labelsOf(about['labels'])),
    titles: textsOf(about['titles']) ?? sameText(about['id']),
    descriptions: textsOf(about['descriptions']) ?? sameText(''),
    files: strings(about['files']),
    matchesFile: filePatterns(strings(about['files'])),
    typeAlone: about['typeAlone'] !== false,
    ...(signature ? { signature: signatureOf(signature, root, path, context) } : {}),
    limits: (asObject(about['limits']) ?? {}) as Kind['limits'],
    order: about['order'] === 'strict' ? 'strict' : 'loose',
    layout: LAYOUTS.find((way) => way === about['layout']) ?? 'flow',
    ...(about['purpose'] === 'settings' ? { purpose: 'settings' as const } : {}),
    file: path, known: createMemo(),
  }
}

function signatureOf(signature: JsonObject, root: JsonObject, path: string, context: Context): Signature {
  const properties = asObject(root['properties'])
  let names: ReadonlyMap<string, string> | undefined
  const read = (): ReadonlyMap<string, string> => new Map(strings(signature['of']).flatMap((key) => {
    const schema = merge(asObject(properties?.[key]) ?? {}, path, context, `/properties/${key}`, 0)
    return [...namesOf(key, labelsOf(schema['labels']), labelsOf(schema['headings']))].map((name) => [name, key] as const)
  }))
  const spelled = strings(signature['spelled']).map(fold)
  return { atLeast: Number(signature['atLeast']), keyOf: (folded) => (names ??= read()).get(folded), ...(spelled.length > 0 ? { spelled: new Set(spelled) } : {}) }
}

function bodyOf(path: string, context: Context): Body | undefined {
  const merged = merge(fileAt(path, context) ?? {}, path, context, '', 0)
  const root = levelOf(merged, path, context, '', 0)
  return root && {
    root,
    groups: objects(asObject(fileAt(path, context)?.['kind'])?.['groups']).map(groupOf),
    required: requiredOf(root),
    rootConditions: ROOT_CONDITIONS.some((keyword) => keyword in merged),
  }
}

/** Keywords of objects that look at several properties. */
const ROOT_CONDITIONS = ['anyOf', 'oneOf', 'not', 'if', 'dependentRequired', 'minProperties', 'maxProperties']
const NO_LABELS: Labels = { fi: [], sv: [], en: [] }

function levelOf(schema: JsonObject, path: string, context: Context, pointer: string, depth: number): Level | undefined {
  const properties = asObject(schema['properties'])
  if (!properties) return undefined
  const list = Object.entries(properties).map(([key, value]) => propertyFrom(key, asObject(value) ?? {}, path, context, `${pointer}/properties/${key}`, depth))
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

function propertyFrom(key: string, raw: JsonObject, path: string, context: Context, pointer: string, depth: number): Property {
  const schema = merge(raw, path, context, pointer, depth)
  const type = typeOf(schema)
  const items = asObject(schema['items'])
  const element = (type === 'array' || type === 'references') && items ? propertyFrom('item', items, path, context, `${pointer}/items`, depth + 1) : undefined
  const more = asObject(schema['additionalProperties'])
  const each = type === 'object' && more && depth < MAX_NESTING ? propertyFrom('value', more, path, context, `${pointer}/additionalProperties`, depth + 1) : undefined
  const inner = type === 'list' ? merge(items ?? {}, path, context, `${pointer}/items`, depth + 1) : schema
  const level = depth < MAX_NESTING && (type === 'object' || type === 'list' || type === 'reference') ? levelOf(inner, path, context, pointer, depth + 1) : element?.level
  const sectionTypes: readonly ValueType[] = ['text', 'list', 'matrix']
  const headings = labelsOf(schema['headings'])
  const labels = labelsOf(schema['labels'])
  const body = schema['body'] === 'introduction' || schema['body'] === 'frontmatter' || schema['body'] === 'section' ? schema['body']
    : sectionTypes.includes(type) || spellings(headings).length > 0 ? 'section' : 'frontmatter'
  const sections = SECTIONS_BY.find((way) => way === schema['sections'])
  const preview = PREVIEWS.find((way) => way === schema['preview'])
  const values = strings(schema['enum'])
  const enumLabels = asObject(schema['enumLabels'])
  const enumDescriptions = asObject(schema['enumDescriptions'])
  const matrix = asObject(schema['matrix'])
  const descriptions = textsOf(schema['descriptions'])
  const prompts = textsOf(schema['prompts'])
  const sources = textsOf(schema['sources'])
  const examples = strings(schema['examples'])
  return {
    key, type, headings, body,
    labels, names: namesOf(key, labels, headings),
    deviates: new Set(strings(schema['deviates']).map(fold)),
    roles: typeof schema['role'] === 'string' ? [schema['role']] : strings(schema['role']),
    need: needOf(schema['need']),
    itemsFrom: schema['itemsFrom'] === 'paragraphs' ? 'paragraphs' : 'list',
    limits: (asObject(schema['limits']) ?? {}) as Property['limits'],
    keywords: plainKeywords(schema),
    ...(preview ? { preview } : {}),
    outline: schema['outline'] === 'text' || schema['outline'] === 'none' ? schema['outline'] : 'count',
    ...(schema['elements'] === 'rows' || schema['elements'] === 'documents' ? { elements: schema['elements'] } : {}),
    ...(Array.isArray(schema['lists']) ? { lists: strings(schema['lists']) } : {}),
    ...(typeof schema['within'] === 'string' ? { within: schema['within'] } : {}),
    ...(sections ? { sections } : {}),
    ...(values.length > 0 ? { values: values.map((value) => enumValueOf(value, labelsOf(enumLabels?.[value]), textsOf(enumDescriptions?.[value]))) } : {}),
    ...(typeof schema['axis'] === 'string' ? { axis: schema['axis'] } : {}),
    ...(schema['effect'] === 'helpful' || schema['effect'] === 'harmful' ? { effect: schema['effect'] } : {}),
    ...(typeof schema['refers'] === 'string' ? { refers: schema['refers'] } : {}),
    takes: objects(schema['takes']) as unknown as Property['takes'],
    ...(typeof schema['voice'] === 'string' ? { voice: schema['voice'] } : {}),
    ...(matrix ? { matrix: { rows: String(matrix['rows']), columns: String(matrix['columns']) } } : {}),
    ...(descriptions ? { descriptions } : {}),
    ...(prompts ? { prompts } : {}),
    ...(sources ? { sources } : {}),
    ...(examples.length > 0 ? { examples } : {}),
    ...(level ? { level } : {}),
    ...(element ? { element } : {}),
    ...(each ? { each } : {}),
  }
}

const enumValueOf = (value: string, labels: Labels, descriptions: Texts | undefined): EnumValue => ({ value, labels, names: namesOf(value, labels), ...(descriptions ? { descriptions } : {}) })

/** True for what may stand under a heading of its name although it usually stands in the frontmatter: lists, and people by their voices. A heading named like a single value is the document's own. */
const fillsSections = (property: Property): boolean => property.type === 'list' || property.type === 'array' || voicedLevel(property) !== undefined

const SECTIONS_BY = ['perGoal', 'titled', 'labelled', 'named'] as const satisfies readonly SectionsBy[]

const PREVIEWS = ['timeline', 'voices', 'section', 'none'] as const satisfies readonly Preview[]
const LAYOUTS = ['beside', 'columns', 'path', 'flow'] as const satisfies readonly Layout[]

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

function groupOf(group: JsonObject): HeadingGroup {
  const labels = labelsOf(group['labels'] ?? group['headings'])
  return { key: String(group['key']), labels, names: namesOf('', labels), holds: strings(group['holds']) }
}

function labelsOf(value: Json | undefined): Labels {
  const object = asObject(value)
  if (!object) return NO_LABELS
  const of = (language: string): readonly string[] => (typeof object[language] === 'string' ? [object[language]] : strings(object[language]))
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

const namesOf = (key: string, ...labels: readonly Labels[]): ReadonlySet<string> => new Set([...(key === '' ? [] : [key]), ...labels.flatMap(spellings)].map(fold))

/** The labels of the properties that a schema has itself, by their names. */
export function labelsOfProperties(schema: Json | undefined): Readonly<Record<string, Labels>> {
  const properties = asObject(asObject(schema)?.['properties']) ?? {}
  return Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, labelsOf(asObject(property)?.['labels'])]))
}

function textsOf(value: Json | undefined): Texts | undefined {
  const object = asObject(value)
  return object && LANGUAGES.every((language) => typeof object[language] === 'string') ? (object as unknown as Texts) : undefined
}

const sameText = (text: string): Texts => ({ fi: text, sv: text, en: text })
