// Keys and values of YAML inside `{…}` and `[…]`; among keys in double quotes as JSON writes them.
import type { Entry } from '../node.ts'
import type { Language } from '../problem.ts'
import { keyOf } from '../render/names.ts'
import type { Source } from '../source.ts'
import type { NewKey } from './yaml.ts'
import { jsonScalar, yamlScalar } from './yamlScalar.ts'

/** An object in braces. */
export const inBraces = (fields: readonly NewKey[], language: Language, isJson = false): string => `{ ${fields.map((field) => pairInFlow(field, language, isJson)).join(', ')} }`

/** The value of a key inside `[…]` or `{…}`; nothing behind the colon when it has none. */
function inFlow({ value, written, items = [], elements = [], fields = [] }: NewKey, language: Language, isJson: boolean): string {
  if (elements.length > 0) return `[${elements.map((element) => inBraces(element, language, isJson)).join(', ')}]`
  if (items.length > 0) return `[${items.map((item) => (isJson ? JSON.stringify(item) : yamlScalar(item, true))).join(', ')}]`
  if (fields.length > 0) return inBraces(fields, language, isJson)
  const scalar = written ?? (value === undefined ? '' : yamlScalar(value, true))
  return isJson && scalar !== '' ? jsonScalar(scalar) : scalar
}

/** A key with its value inside `{…}`. */
export const pairInFlow = (key: NewKey, language: Language, isJson = false): string =>
  `${isJson ? JSON.stringify(keyOf(key.property, language)) : yamlScalar(keyOf(key.property, language), true)}: ${inFlow(key, language, isJson)}`.trimEnd()

/** True for a key in double quotes, as JSON writes them: its neighbours are written so too. */
export const isJsonLike = (source: Source, { keyPlace }: Pick<Entry, 'keyPlace'>): boolean => source.text.charAt(source.spanOf(keyPlace).start) === '"'
