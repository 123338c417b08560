// Values that are given for a new document by key or label, as a person types them: read as the kind reads them, or told when they do not fit.
import type { Kind, Level, Property } from '../kinds/kind.ts'
import { bindValue } from '../kinds/bindYaml.ts'
import { display, fold, nearest } from '../kinds/labels.ts'
import type { Memo } from '../memo.ts'
import { textOf, type Entry, type MapNode, type Node } from '../node.ts'
import type { RawNode, RawScalar } from '../parse/yaml/tree.ts'
import type { Language } from '../problem.ts'
import { step } from '../json.ts'
import { filledValueOf } from '../value.ts'
import type { Misfit } from './newDocument.ts'
import { entryFor, mapOf, NOWHERE } from './skeleton.ts'

export interface GivenValues {
  /** By the keys of the properties of the root. */
  readonly values: ReadonlyMap<string, Node>
  readonly misfits: readonly Misfit[]
}

/** `funding.total` or `rahoitus.kokonaisbudjetti` is a field of an object. */
export function givenValues(given: Readonly<Record<string, string>>, kind: Kind, language: Language, memo: Memo): GivenValues {
  const values = new Map<string, Node>()
  const misfits: Misfit[] = []
  const named = new Map<string, string>()
  for (const [name, value] of Object.entries(given)) {
    const path = pathTo(name, kind.root)
    if ('meant' in path) {
      misfits.push({ name, value, reason: 'unknown', ...(path.meant === undefined ? {} : { meant: [path.meant] }) })
      continue
    }
    const [first, ...fields] = path.properties
    const last = path.properties.at(-1)
    if (!first || !last || value.trim() === '') continue
    const own = path.properties.map(({ key }) => key).join('.')
    const other = named.get(own)
    if (other !== undefined) {
      misfits.push({ name, value, reason: 'twice', meant: [other] })
      continue
    }
    named.set(own, name)
    const node = merged(values.get(first.key), nested(fields, bindValue(rawFrom(value.trim(), last), last, 'yaml', memo)))
    if (fits(kind, first, node, memo)) values.set(first.key, node)
    else misfits.push({ name, value, reason: 'value', ...(last.values ? { meant: last.values.map(({ value: one, labels }) => display(labels, language) || one) } : {}) })
  }
  return { values, misfits }
}

type Path = { readonly properties: readonly Property[] } | { readonly meant: string | undefined }

function pathTo(name: string, root: Level): Path {
  const whole = root.byLabel.get(fold(name)) ?? root.byHeading.get(fold(name))
  if (whole) return { properties: [whole] }
  const properties: Property[] = []
  let level: Level | undefined = root
  for (const part of name.split('.')) {
    const property: Property | undefined = level?.byLabel.get(fold(part)) ?? level?.byHeading.get(fold(part))
    if (!property) return { meant: nearest(part, [...(level ?? root).properties].flatMap(({ labels, headings, key }) => [labels, headings].flatMap(({ fi, sv, en }) => [...fi, ...sv, ...en]).concat(key))) }
    properties.push(property)
    level = property.type === 'object' ? property.level : undefined
  }
  return { properties }
}

/** What was typed as YAML would have it: several things are parted by `;` or line ends, those of a map of voices stay one text. */
function rawFrom(value: string, { type, element }: Property): RawNode {
  const isSeveral = type === 'list' || type === 'array' || type === 'references'
  if (!isSeveral) return scalar(value, type === 'number' ? Number(value.replace(',', '.')) : value)
  const parts = value.split(PARTED.test(value) || type === 'list' || element?.type === 'object' ? PARTED : /,\s+/u).map((part) => part.trim()).filter((part) => part !== '')
  return { type: 'seq', place: NOWHERE, children: parts.map((part) => scalar(part, part)) }
}

const PARTED = /[;\n]/u

const scalar = (source: string, value: string | number): RawScalar =>
  ({ type: 'scalar', source, value: typeof value === 'number' && Number.isNaN(value) ? source : value, quoted: false, place: { block: { text: source }, start: 0, end: source.length } })

/** The name of what may be a text or an object with names: its first. */
export const onlyName = (node: Node): string => (node.type === 'map' ? textOf(node.entries[0]?.value) : textOf(node)).trim()

const nested = (fields: readonly Property[], node: Node): Node => fields.reduceRight<Node>((inner, field) => mapOf([entryFor(field, inner)]), node)

/** An object that is given field by field. */
function merged(before: Node | undefined, node: Node): Node {
  if (before?.type !== 'map' || node.type !== 'map') return node
  const others = before.entries.filter(({ key }) => !node.entries.some((entry) => entry.key === key))
  const same = (key: string): Entry | undefined => before.entries.find((entry) => entry.key === key)
  const own: MapNode = mapOf([...others, ...node.entries.map((entry) => ({ ...entry, value: merged(same(entry.key)?.value, entry.value) }))])
  return own
}

/** `required` inside an object is not yet a misfit: the rest of it is still to be written. */
function fits(kind: Kind, { key }: Property, node: Node, memo: Memo): boolean {
  const own = step(key)
  const violations = kind.validate({ [key]: filledValueOf(node, memo) })
  return !violations.some(({ keyword, pointer }) => keyword !== 'required' && keyword !== 'minItems' && (pointer === own || pointer.startsWith(`${own}/`)))
}
