// A kind file as a text: what it says as JSON, and its faults at their places.
import type { Fault } from '../document.ts'
import type { Json } from '../json.ts'
import { asObject, step, stepsOf } from '../json.ts'
import { findIdentityCodes } from '../identity.ts'
import type { Place } from '../node.ts'
import { readYaml } from '../parse/yaml/blocks.ts'
import type { RawNode } from '../parse/yaml/tree.ts'
import { KIND_TEXTS } from '../texts/kind.ts'
import type { KindFault } from './schemaFiles.ts'

/** Reads a kind file. A text that is no JSON, or holds a personal identity code, gives the one fault that says so. */
export function readKindFile(text: string): { readonly json: Json } | { readonly fault: KindFault } {
  try {
    const json = JSON.parse(text) as Json
    if (isDeep(json)) return { fault: { reason: 'too-complex', pointer: '', detail: String(MAX_DEPTH) } }
    const pointer = findIdentityCodes(text).length > 0 ? holderIn(json) : undefined
    return pointer === undefined ? { json } : { fault: { reason: 'identity-code', pointer, detail: '' } }
  } catch (error) {
    return { fault: { reason: 'syntax', pointer: '', detail: error instanceof Error ? error.message : '' } }
  }
}

/** The pointer to the first value with a code in itself or in its key; undefined where there is none. */
function holderIn(json: Json): string | undefined {
  if (typeof json === 'string') return findIdentityCodes(json).length > 0 ? '' : undefined
  for (const [key, value] of Object.entries(asObject(json) ?? (Array.isArray(json) ? json : {})) as readonly (readonly [string, Json])[]) {
    const below = findIdentityCodes(key).length > 0 ? '' : holderIn(value)
    if (below !== undefined) return step(key) + below
  }
  return undefined
}

/** Deeper than anybody describes a document; what works its way down a description takes care of no such depth. */
const MAX_DEPTH = 100

function isDeep(json: Json): boolean {
  let level: readonly Json[] = [json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

/** A fault as a finding at its place in the text (JSON is read as YAML, which it is). */
export function kindProblem(text: string, { reason, pointer, detail }: KindFault): Fault {
  const found = reason === 'syntax' ? brokenAt(text, detail) : reason === 'pattern' && pointer === '' ? text.indexOf(JSON.stringify(detail)) : -1
  if (found >= 0) return { code: `kind/${reason}`, message: KIND_TEXTS[reason], values: reason === 'syntax' ? {} : { detail }, place: { block: { text: '' }, start: found, end: lineEnd(text, found + 1) } }
  const tree = readYaml(text)
  const start = tree.root && placeOf(tree.root, stepsOf(pointer))
  const index = tree.blocks.findIndex((block) => block === start?.block)
  const offset = start && index >= 0 ? tree.starts.at(index) + start.start : 0
  const end = start ? offset + Math.min(start.end - start.start, 200) : lineEnd(text, 1)
  return { code: `kind/${reason}`, message: KIND_TEXTS[reason], values: { detail }, place: { block: { text: '' }, start: offset, end } }
}

const lineEnd = (text: string, from: number): number => from + Math.max(0, text.slice(from).search(/[\r\n]|$/u))

/** Where the text stops being JSON, as the parser says it: by a position, by the few characters around it, or not at all because the text ends too early. */
function brokenAt(text: string, message: string): number {
  const position = / position (\d+)/u.exec(message)?.[1]
  const near = /"([\s\S]{1,40})"(?:\.\.\.)? is not valid JSON$/u.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  return near === undefined ? text.trimEnd().length : text.indexOf(near)
}

/** The key at the end of a pointer; the last that exists where it leads nowhere. */
function placeOf(root: RawNode, steps: readonly string[]): Place | undefined {
  let node: RawNode | undefined = root
  let place: Place | undefined
  for (const name of steps) {
    if (node?.type === 'map') {
      const entry: { readonly keyPlace: Place; readonly value: RawNode } | undefined = node.entries.find(({ key }) => key === name)
      if (!entry) break
      place = entry.keyPlace
      node = entry.value
    } else if (node?.type === 'seq') {
      node = node.children[Number(name)]
      place = node?.place ?? place
    }
  }
  return place
}
