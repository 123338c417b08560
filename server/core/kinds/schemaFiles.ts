// Resolves the references of schema files, and merges what `$ref` and `allOf` bring.
import { asObject, objectsOf as objects, stepsOf, type Json, type JsonObject } from '../json.ts'

/** What is wrong with a kind file; `pointer` says where in the file. */
export interface KindFault {
  readonly reason: 'syntax' | 'too-complex' | 'reference' | 'recursion' | 'label-collision' | 'missing' | 'schema' | 'pattern' | 'duplicate' | 'identity-code'
  readonly pointer: string
  readonly detail: string
}

/** All schema files that references may reach, by path relative to the folder of the kinds. */
export type SchemaFiles = ReadonlyMap<string, Json>

/** What resolving needs. */
export interface Context {
  readonly files: SchemaFiles
  readonly fault: (reason: KindFault['reason'], pointer: string, detail: string) => void
  /** Files whose references were made absolute. */
  readonly resolved: Map<string, JsonObject | undefined>
}

export const contextOf = (files: SchemaFiles, fault: Context['fault']): Context => ({ files, fault, resolved: new Map() })

/** A schema file with absolute references; made once for all kinds that are read in a context. */
export function fileAt(path: string, { files, resolved }: Context): JsonObject | undefined {
  if (!resolved.has(path)) {
    const file = asObject(files.get(path))
    resolved.set(path, file && absolute(file, path))
  }
  return resolved.get(path)
}

export const MAX_NESTING = 12

/** A schema with what its `$ref` and `allOf` bring merged under its own keywords; references in it are absolute already (`fileAt`). */
export function merge(schema: JsonObject, path: string, context: Context, pointer: string, depth: number): JsonObject {
  if (depth > MAX_NESTING) {
    context.fault('recursion', pointer, path)
    return {}
  }
  const parts: JsonObject[] = []
  if (typeof schema['$ref'] === 'string') {
    const target = follow(schema['$ref'], context)
    if (target) parts.push(merge(target.schema, target.path, context, pointer, depth + 1))
    else context.fault('reference', `${pointer}/$ref`, schema['$ref'])
  }
  for (const part of objects(schema['allOf'])) if ('$ref' in part || 'properties' in part) parts.push(merge(part, path, context, `${pointer}/allOf`, depth + 1))
  const { $ref: _ref, allOf: _allOf, ...rest } = schema
  return [...parts, rest].reduce(overlay, {})
}

/** `properties` and `items` are merged by name, everything else of `over` replaces what was there. */
function overlay(under: JsonObject, over: JsonObject): JsonObject {
  const both: Record<string, Json> = { ...under, ...over }
  const below = asObject(under['properties'])
  const above = asObject(over['properties'])
  if (below && above) {
    // what a kind says itself comes first: the order of properties is the order of sections
    // but for the common keys, which keep their order: a kind repeats them to ask for them
    const isKey = (name: string): boolean => asObject(below[name])?.['body'] === 'frontmatter' && asObject(above[name])?.['body'] === undefined
    const names = new Set([...Object.keys(above).filter((name) => !isKey(name)), ...Object.keys(below)])
    both['properties'] = Object.fromEntries([...names].map((name) => [name, overlay(asObject(below[name]) ?? {}, asObject(above[name]) ?? {})]))
  }
  const itemsBelow = asObject(under['items'])
  const itemsAbove = asObject(over['items'])
  if (itemsBelow && itemsAbove) both['items'] = overlay(itemsBelow, itemsAbove)
  return both
}

function absolute(value: JsonObject, path: string): JsonObject {
  const walk = (json: Json): Json => {
    if (Array.isArray(json)) {
      const list = json.map(walk)
      return list.some((inner, index) => inner !== json[index]) ? list : json
    }
    const object = asObject(json)
    if (!object) return json
    let copy: Record<string, Json> | undefined
    for (const key in object) {
      const inner = object[key] as Json
      const walked = key === '$ref' && typeof inner === 'string' ? absoluteReference(inner, path) : typeof inner === 'object' ? walk(inner) : inner
      if (walked !== inner) (copy ??= { ...object })[key] = walked
    }
    return copy ?? object
  }
  return walk(value) as JsonObject
}

function absoluteReference(reference: string, path: string): string {
  const [file = '', pointer = ''] = reference.split('#')
  if (file === '') return `${path}#${pointer}`
  const parts = [...path.split('/').slice(0, -1), ...file.split('/')]
  const clean = parts.reduce<readonly string[]>((done, part) => (part === '.' ? done : part === '..' ? done.slice(0, -1) : [...done, part]), [])
  return `${clean.join('/')}#${pointer}`
}

function follow(reference: string, context: Context): { readonly schema: JsonObject; readonly path: string } | undefined {
  const [written = '', pointer = ''] = reference.split('#')
  // a kind file may name a shared file from any folder: the bundle's shared files answer to their own name
  const path = context.files.has(written) ? written : written.replace(/^.*?(?=shared\/)/u, '')
  let target: Json | undefined = fileAt(path, context)
  for (const step of stepsOf(pointer)) target = asObject(target)?.[step]
  const schema = asObject(target)
  return schema && { schema, path }
}
