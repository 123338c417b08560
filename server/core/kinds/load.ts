// Reads a kind file and gives the Kind and the plain schema of its normal form.
import { asObject, objectsOf as objects, stringsOf as strings, type Json, type JsonObject } from '../json.ts'
import { createMemo } from '../memo.ts'
import type { Texts } from '../problem.ts'
import type { HeadingGroup, Kind, Layout, Signature, Validate } from './kind.ts'
import { filePatterns } from './filePatterns.ts'
import { fold } from './labels.ts'
import { normalSchema, requiredOf } from './normal.ts'
import { levelOf } from './property.ts'
import { contextOf, fileAt, merge, type Context, type KindFault, type SchemaFiles } from './schemaFiles.ts'
import { labelsOf, namesOf, textsOf } from './schemaWords.ts'

export interface LoadedKind {
  readonly kind: Omit<Kind, 'validate'> & { readonly validate?: Validate }
  /** Plain JSON Schema of the normal form, without annotations and references. */
  readonly schema: Json
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
  return { loaded: { kind: { ...head, ...body }, schema: normalSchema(body.root, body.rootConditions) }, faults }
}

/** A kind of a file that is known to be sound: what selects it at once, the rest when a document needs it. */
export function lazyKind(path: string, context: Context, validate: Validate): Kind | undefined {
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
  // as it is written: only what is merged needs its references
  const about = asObject(asObject(context.files.get(path))?.['kind'])
  if (!about || typeof about['id'] !== 'string') return undefined
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
    ...(signature ? { signature: signatureOf(signature, path, context) } : {}),
    limits: (asObject(about['limits']) ?? {}) as Kind['limits'],
    order: about['order'] === 'strict' ? 'strict' : 'loose',
    layout: LAYOUTS.find((way) => way === about['layout']) ?? 'flow',
    ...(about['purpose'] === 'settings' ? { purpose: 'settings' as const } : {}),
    file: path, known: createMemo(),
  }
}

function signatureOf(signature: JsonObject, path: string, context: Context): Signature {
  let names: ReadonlyMap<string, string> | undefined
  const read = (): ReadonlyMap<string, string> => {
    const properties = asObject(fileAt(path, context)?.['properties'])
    return new Map(strings(signature['of']).flatMap((key) => {
      const schema = merge(asObject(properties?.[key]) ?? {}, path, context, `/properties/${key}`, 0)
      return [...namesOf(key, labelsOf(schema['labels']), labelsOf(schema['headings']))].map((name) => [name, key] as const)
    }))
  }
  const spelled = strings(signature['spelled']).map(fold)
  return { atLeast: Number(signature['atLeast']), keyOf: (folded) => (names ??= read()).get(folded), ...(spelled.length > 0 ? { spelled: new Set(spelled) } : {}) }
}

function bodyOf(path: string, context: Context): Body | undefined {
  const merged = merge(fileAt(path, context) ?? {}, path, context, '', 0)
  const root = levelOf(merged, { path, context, pointer: '', depth: 0 })
  return root && {
    root,
    groups: objects(asObject(fileAt(path, context)?.['kind'])?.['groups']).map(groupOf),
    required: requiredOf(root),
    rootConditions: ROOT_CONDITIONS.some((keyword) => keyword in merged),
  }
}

/** Keywords of objects that look at several properties. */
const ROOT_CONDITIONS = ['anyOf', 'oneOf', 'not', 'if', 'dependentRequired', 'minProperties', 'maxProperties']

const LAYOUTS = ['beside', 'columns', 'path', 'flow'] as const satisfies readonly Layout[]

function groupOf(group: JsonObject): HeadingGroup {
  const labels = labelsOf(group['labels'] ?? group['headings'])
  return { key: String(group['key']), labels, names: namesOf('', labels), holds: strings(group['holds']) }
}

const sameText = (text: string): Texts => ({ fi: text, sv: text, en: text })
