// What the schema says against a document, as plain findings at exact places: one for each cause.
import type { Entry, MapNode, Node, Place } from './node.ts'
import type { Fix, Language, PlaceEdit, Problem, Severity, Texts, Values } from './problem.ts'
import type { Kind, Level, Property, Violation } from './kinds/kind.ts'
import { display, fold, folding, nearest, nearestOf, spellings, type Labels } from './kinds/labels.ts'
import { holdsIdentity } from './identity.ts'
import { insertLabel } from './edit/list.ts'
import { insertSection } from './edit/section.ts'
import { insertField, renameKey, replaceValue } from './edit/yaml.ts'
import type { Memo } from './memo.ts'
import { step } from './json.ts'
import { SCHEMA_FIXES, SCHEMA_TEXTS, TYPE_NAMES, type SchemaCode } from './texts/schema.ts'
import { targetAt } from './value.ts'
import { violationsOf } from './violations.ts'
import type { DocumentView } from './view.ts'

/** Severities of schema findings: in a draft, and in use. */
const SEVERITIES: Readonly<Record<string, readonly [Severity, Severity]>> = {
  'schema/required': ['information', 'warning'],
  'schema/additionalProperties': ['information', 'warning'],
}
const USUAL: readonly [Severity, Severity] = ['warning', 'error']

export function schemaProblems(root: MapNode, kind: Kind, start: Place, inUse: boolean, memo: Memo): readonly Problem[] {
  const violations = violationsOf(root, kind, memo)
  const found = [...oneForEachCause(violations).map((violation) => problemOf(violation, root, kind, start)), ...unknownKeys(root, kind, memo)]
  return found.map((problem) => ({ ...problem, severity: (SEVERITIES[problem.code] ?? USUAL)[inUse ? 1 : 0] }))
}

/** Of the branches of a union only the one that was meant: the deepest. Combining keywords give way to what they combine. */
function oneForEachCause(violations: readonly Violation[]): readonly Violation[] {
  if (violations.length === 0) return violations
  const combining = new Set(['oneOf', 'anyOf', 'if', 'not'])
  const plain = violations.filter(({ keyword }) => !combining.has(keyword))
  const kept = plain.length > 0 ? plain : violations
  const seen = new Set<string>()
  return kept.filter((violation) => {
    if (kept.some((other) => other.pointer.startsWith(`${violation.pointer}/`) && combining.size > 0 && isUnion(violations, violation.pointer))) return false
    const key = violation.keyword === 'required' ? `${violation.pointer}/${String(violation.params['missingProperty'])}` : violation.pointer
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const isUnion = (violations: readonly Violation[], pointer: string): boolean => violations.some((other) => other.pointer === pointer && (other.keyword === 'oneOf' || other.keyword === 'anyOf'))

type Bare = Omit<Problem, 'severity'> & { readonly severity: Severity }

function problemOf({ keyword, pointer, params }: Violation, root: MapNode, kind: Kind, start: Place): Bare {
  const { node, entry } = targetAt(root, pointer)
  const property = propertyAt(kind.root, pointer)
  const named = namedAt(kind.root, pointer)
  const values: Record<string, Values[string]> = { name: named ? labelsAsTexts(named.labels, named.key) : same(entry?.label ?? pointer) }
  if (keyword === 'required') {
    const missing = String(params['missingProperty'])
    const level = pointer === '' ? kind.root : property?.level ?? property?.element?.level
    const wanted = level?.properties.find(({ key }) => key === missing)
    const place = pointer === '' ? start : (entry?.keyPlace ?? firstLine(node.place))
    const found = bare('schema/required', 'required', place, { name: wanted ? labelsAsTexts(wanted.labels, missing) : same(missing), in: values['name'] ?? '', hint: wanted?.prompts ?? wanted?.descriptions ?? same('') }, pointer + step(missing))
    return { ...found, fixes: wanted && !targetAt(root, pointer + step(missing)).complete ? [schemaFix('required', found.values, (view) => insertMissing(view, pointer, wanted, level))] : [] }
  }
  const given = node.type === 'scalar' ? shortened(String(typeof node.value === 'object' && node.value !== null ? node.value.text : node.value)) : ''
  if (keyword === 'enum' && property?.values) {
    const all = property.values
    const near = nearest(given, all.flatMap(({ value, labels }) => [...spellings(labels), value]))
    const allowed = textsFrom((language) => all.map(({ value, labels }) => display(labels, language) || value).join(', '))
    const found = bare('schema/enum', near === undefined ? 'enum' : 'enumNear', node.place, { ...values, given, allowed, near: near ?? '' }, pointer)
    return near === undefined ? found : { ...found, fixes: [schemaFix('enum', found.values, (view) => replaceValue(view, node.place, near))] }
  }
  if (keyword === 'type') return bare('schema/type', given === '' ? 'typeShape' : 'type', entryPlace(node, entry), { ...values, given, expected: property ? (TYPE_NAMES[property.type] ?? same(property.type)) : same(String(params['type'])) }, pointer)
  const isEmpty = keyword === 'minItems' ? params['limit'] === 1 : keyword === 'minLength' && given === ''
  const text: SchemaCode = isEmpty ? 'empty' : keyword in SCHEMA_TEXTS ? (keyword as SchemaCode) : 'other'
  return bare(`schema/${keyword}`, text, entryPlace(node, entry), { ...values, given, limit: String(params['limit'] ?? params['pattern'] ?? params['format'] ?? '') }, pointer)
}

function bare(code: string, text: SchemaCode, place: Place, values: Values, pointer: string): Bare {
  return { code, severity: 'warning', message: SCHEMA_TEXTS[text], values, from: place, to: place, pointer, fixes: [] }
}

/** Changes that follow from the schema. None is safe: each guesses what was meant, or leaves something to be written. */
function schemaFix(name: keyof typeof SCHEMA_FIXES, values: Values, edits: (view: DocumentView) => readonly PlaceEdit[]): Fix {
  return { name, title: SCHEMA_FIXES[name], values, safe: false, edits: (source) => ('kind' in source ? edits(source) : []) }
}

/** Puts in what an object lacks, with its prompt where there is room for one. */
function insertMissing(view: DocumentView, pointer: string, property: Property, level: Level | undefined): readonly PlaceEdit[] {
  const prompt = property.prompts?.[view.language]
  const key = prompt === undefined ? { property } : { property, comment: prompt }
  if (pointer === '') return insertSection(view, property)
  const { node, complete } = targetAt(view.root, pointer)
  const entries = node.type === 'map' ? node.entries : node.type === 'item' ? node.fields : []
  if (!complete || entries.length === 0) return []
  return entries.every(({ source }) => source === 'body') ? insertLabel(view, entries, property) : insertField(view, entries, level, key, view.language)
}

/** Not where the key of that name is there already: one of the two would be lost. */
function renameUnlessTaken(view: DocumentView, entry: Entry, near: string, pointer: string): readonly PlaceEdit[] {
  const above = pointer.slice(0, pointer.lastIndexOf('/'))
  const { node } = targetAt(view.root, above)
  const key = levelAt(view.kind.root, above)?.byLabel.get(fold(near))?.key
  const beside = node.type === 'map' ? node.entries : node.type === 'item' ? node.fields : []
  return beside.some((other) => other !== entry && other.known && other.key === key) ? [] : renameKey(view, entry, near)
}

const entryPlace = (node: Node, entry: Entry | undefined): Place => (node.type === 'scalar' && node.place.end > node.place.start ? node.place : (entry?.keyPlace ?? firstLine(node.place)))

function firstLine(place: Place): Place {
  const line = place.block.text.slice(place.start, place.end).search(/[\r\n]/u)
  return line < 0 ? place : { ...place, end: place.start + line }
}

/** Keys of frontmatter and YAML that the kind does not know, with the nearest that it does. */
function unknownKeys(root: MapNode, kind: Kind, memo: Memo): readonly Bare[] {
  const found: Bare[] = []
  for (const entry of root.entries) {
    if (entry.source === 'body') continue
    const inside = holdsNoKeys(entry.value) ? NO_KEYS : memo(entry.value, UNKNOWN, () => unknownIn(entry.value, memo))
    const unknown = entry.known ? inside : [{ entry, pointer: '' }, ...inside]
    for (const one of unknown.slice(0, MAX_UNKNOWN - found.length)) found.push(unknownKey(one.entry, step(entry.key) + one.pointer, kind, memo))
    if (found.length === MAX_UNKNOWN) break
  }
  return found
}

/** Unknown keys that a document shows at most: one with more was not written for its kind. */
const MAX_UNKNOWN = 100

const UNKNOWN = {}
const SPELLINGS = {}

interface Unknown {
  readonly entry: Entry
  /** Relative to the node that was looked into. */
  readonly pointer: string
}

/** The unknown keys inside a node. What is inside an unknown key is not looked at; items are remembered one by one. */
function unknownIn(node: Node, memo: Memo): readonly Unknown[] {
  const below = (child: Node, pointer: string): readonly Unknown[] => {
    if (holdsNoKeys(child)) return NO_KEYS
    const found = memo(child, UNKNOWN, () => unknownIn(child, memo))
    return found.length === 0 ? found : found.map((unknown) => ({ ...unknown, pointer: pointer + unknown.pointer }))
  }
  const inEntries = (entries: readonly Entry[]): readonly Unknown[] => entries.flatMap((entry) => (entry.known ? below(entry.value, step(entry.key)) : [{ entry, pointer: step(entry.key) }]))
  switch (node.type) {
    case 'scalar': case 'matrix':
      return NO_KEYS
    case 'map':
      return inEntries(node.entries)
    case 'seq':
      return node.children.flatMap((child, index) => below(child, step(index)))
    case 'item':
      return [...inEntries(node.fields), ...node.children.flatMap((child, index) => below(child, `/children/${index}`))]
    case 'list':
      return [...node.items.flatMap((item, index) => below(item, `/items/${index}`)), ...node.groups.flatMap(({ items }, group) => items.flatMap((item, index) => below(item, `/groups/${group}/items/${index}`)))]
  }
}

const NO_KEYS: readonly Unknown[] = []

function holdsNoKeys(node: Node): boolean {
  switch (node.type) {
    case 'scalar': case 'matrix':
      return true
    case 'item':
      return node.fields.length === 0 && node.children.length === 0
    case 'seq':
      return node.children.every(({ type }) => type === 'scalar')
    default:
      return false
  }
}

function unknownKey(entry: Entry, pointer: string, kind: Kind, memo: Memo): Bare {
  const level = levelAt(kind.root, pointer.slice(0, pointer.lastIndexOf('/')))
  const twice = level?.byLabel.get(fold(entry.label))
  if (twice) return bare('schema/additionalProperties', 'knownTwice', entry.keyPlace, { given: shortened(entry.label), near: labelsAsTexts(twice.labels, twice.key) }, pointer)
  const near = level && memo(entry, level, () => nearestOf(entry.label, kind.known(level, SPELLINGS, () => level.properties.flatMap(({ labels }) => spellings(labels).map(folding)))))
  const found = bare('schema/additionalProperties', near === undefined ? 'additionalProperties' : 'unknownNear', entry.keyPlace, { given: shortened(entry.label), near: near ?? '' }, pointer)
  return near === undefined ? found : { ...found, fixes: [schemaFix('rename', found.values, (view) => renameUnlessTaken(view, entry, near, pointer))] }
}

function levelAt(root: Level, pointer: string): Level | undefined {
  if (pointer === '') return root
  const property = propertyAt(root, pointer)
  return property?.level ?? property?.element?.level
}

/** The properties of a level in whose values one of a type may stand. */
export function propertiesHolding(level: Level, type: Property['type']): ReadonlySet<Property> {
  return new Set(level.properties.filter((property) => mayHold(property, type, DEEPEST)))
}

const DEEPEST = 8

const mayHold = ({ type: own, level, element }: Property, type: Property['type'], depth: number): boolean =>
  own === type || depth === 0 || [element, ...(level?.properties ?? []), ...(element?.level?.properties ?? [])].some((inner) => inner && mayHold(inner, type, depth - 1))

/** The property of the schema that a pointer of the normal form stands for. */
export function propertyAt(root: Level, pointer: string): Property | undefined {
  let level: Level | undefined = root
  let property: Property | undefined
  for (const name of pointer.split('/').slice(1)) {
    if (/^\d+$/u.test(name)) {
      property = property?.element ?? property
      level = property?.level ?? level
      continue
    }
    const next: Property | undefined = level?.properties.find(({ key }) => key === name)
    if (!next && (name === 'items' || name === 'groups' || name === 'children')) continue
    if (!next) return undefined
    property = next
    level = next.level ?? next.element?.level
  }
  return property
}

/** The same, or the list that it is an element of when it has no name of its own. */
function namedAt(root: Level, pointer: string): Property | undefined {
  const property = propertyAt(root, pointer)
  const isElement = property !== undefined && /\/\d+$/u.test(pointer) && spellings(property.labels).length === 0
  return isElement ? (namedAt(root, pointer.slice(0, pointer.lastIndexOf('/'))) ?? property) : property
}

const MAX_QUOTED = 40

/** A short quotation; nothing at all of what could be an identity code. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (holdsIdentity(line)) return '…'
  return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED - 1).trimEnd()}…` : line
}

const same = (text: string): Texts => ({ fi: text, sv: text, en: text })
const textsFrom = (of: (language: Language) => string): Texts => ({ fi: of('fi'), sv: of('sv'), en: of('en') })
/** The name of a property in each language. */
export const labelsAsTexts = (labels: Labels, key: string): Texts => textsFrom((language) => display(labels, language) || key)
