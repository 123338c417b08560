// Binds YAML nodes to a schema: keys get their canonical names, values their types, lists and items their normal form.
import type { Entry, Group, ItemNode, ListNode, MapNode, Node, Place, Prose, ScalarNode } from '../node.ts'
import type { RawEntry, RawMap, RawNode, RawScalar } from '../parse/yaml/tree.ts'
import { attributesAtEnd } from './attributes.ts'
import type { Level, Property } from './kind.ts'
import { fold } from './labels.ts'
import { inParts, voicedLevel } from './participants.ts'
import { leafFor, typed } from './scalar.ts'
import { actorFrom } from './voices.ts'
import { isWord, type Word } from './words.ts'
import { childOf, rawCells } from './yamlCells.ts'
import { apart, propertyOfKey } from './yamlKeys.ts'
import type { Memo } from '../memo.ts'

/** The entries of a map, bound to a level. `memo` keeps the node of an unchanged value. */
export function bindEntries(map: RawMap, level: Level | undefined, source: 'frontmatter' | 'yaml', memo: Memo): readonly Entry[] {
  const entries = map.entries.map((raw) => memo(raw, level ?? raw, () => bindEntry(raw, level, source, memo)))
  return new Set(entries.map(({ key }) => key)).size === entries.length ? entries : apart(entries)
}

function bindEntry(raw: RawEntry, level: Level | undefined, source: 'frontmatter' | 'yaml', memo: Memo): Entry {
  const property = level && propertyOfKey(raw, level)
  return {
    key: property?.key ?? raw.key,
    label: raw.key,
    keyPlace: raw.keyPlace,
    value: property ? bindValue(raw.value, property, source, memo) : unbound(raw.value, source, memo),
    known: property !== undefined || level === undefined || !level.closed,
    source,
  }
}

/** A value without a schema: kept as it is. */
function unbound(raw: RawNode, source: 'frontmatter' | 'yaml', memo: Memo): Node {
  if (raw.type === 'scalar') return { type: 'scalar', place: raw.place, value: raw.value }
  if (raw.type === 'seq') return { type: 'seq', place: raw.place, children: raw.children.map((child) => unbound(child, source, memo)) }
  return { type: 'map', place: raw.place, entries: bindEntries(raw, undefined, source, memo) }
}

/** A YAML value bound to a property. */
export function bindValue(raw: RawNode, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): Node {
  if (raw.type === 'scalar' && raw.value === null) return { type: 'scalar', place: raw.place, value: null }
  switch (property.type) {
    case 'list':
      return bindList(raw, property, source, memo)
    case 'item':
      return bindItem(raw, property, source, memo)
    case 'matrix':
      return bindMatrix(raw, property, source, memo)
    case 'references':
      return bindReferences(raw, property, source, memo)
    case 'period':
      return raw.type === 'map' ? (periodFrom(raw) ?? unbound(raw, source, memo)) : raw.type === 'scalar' ? scalar(raw, property) : unbound(raw, source, memo)
    case 'array':
      return raw.type === 'seq'
        ? { type: 'seq', place: raw.place, children: raw.children.map((child) => memo(child, property, () => (property.element ? bindElement(child, property.element, source, memo) : unbound(child, source, memo)))) }
        : raw.type === 'scalar' && isListedInText(property) ? inParts({ type: 'scalar', place: raw.place, value: raw.value }, property, source) : unbound(raw, source, memo)
    case 'object':
      return voicedLevel(property) ? inParts(bindObject(raw, property, source, memo), property, source) : bindObject(raw, property, source, memo)
    default:
      return bindObject(raw, property, source, memo)
  }
}

/** True for names and people, which may stand in one text: `kunnat: Espoo, Vantaa`. */
const isListedInText = ({ element, roles }: Property): boolean => element?.type === 'string' || roles.includes('authors') || roles.includes('contact')

function bindObject(raw: RawNode, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): Node {
  switch (raw.type) {
    case 'map':
      if (property.each) return { type: 'map', place: raw.place, entries: raw.entries.map((entry) => memo(entry, property, () => bindEach(entry, property.each ?? property, source, memo))) }
      return { type: 'map', place: raw.place, entries: bindEntries(raw, property.level, source, memo).map((entry) => asProse(entry, property)) }
    case 'scalar':
      return isProse(raw, property) ? proseOf(raw, source) : scalar(raw, property)
    case 'seq': {
      // people without their voices are read as people all the same
      const element = voicedLevel(property)?.properties[0]?.element
      return element ? { type: 'seq', place: raw.place, children: raw.children.map((child) => (child.type === 'scalar' ? scalar(child, element) : bindValue(child, element, source, memo))) } : unbound(raw, source, memo)
    }
  }
}

/** A text in place of an object that is a section, and that may be a text: its prose. */
const isProse = ({ value }: RawScalar, { type, body, keywords }: Property): boolean =>
  type === 'object' && body === 'section' && typeof value === 'string' && Array.isArray(keywords['type']) && keywords['type'].includes('string')

const proseOf = (raw: RawScalar, source: 'frontmatter' | 'yaml'): MapNode =>
  ({ type: 'map', place: raw.place, entries: [{ key: 'text', label: 'text', keyPlace: raw.place, known: true, source, value: textScalar(raw) }] })

/** An entry whose key is the writer's own. */
const bindEach = ({ key, keyPlace, value }: RawEntry, each: Property, source: 'frontmatter' | 'yaml', memo: Memo): Entry =>
  ({ key, label: key, keyPlace, known: true, source, value: bindValue(value, each, source, memo) })

/** A text in place of an object is its first property, as a role stands for a person. */
function bindElement(raw: RawNode, element: Property, source: 'frontmatter' | 'yaml', memo: Memo): Node {
  const first = element.type === 'object' ? element.level?.properties[0] : undefined
  if (!first || raw.type !== 'scalar' || raw.value === null) return bindValue(raw, element, source, memo)
  return { type: 'map', place: raw.place, entries: [{ key: first.key, label: first.key, keyPlace: raw.place, known: true, source, value: scalar(raw, first) }] }
}

/** Prose of an object, which in Markdown is what has no label, stands under `text`. */
function asProse(entry: Entry, { level, type }: Property): Entry {
  if (entry.known || !level || type !== 'object' || !isWord('text', entry.key) || entry.value.type !== 'scalar') return entry
  const { value } = entry
  return { ...entry, key: 'text', known: true, value: { ...value, value: typeof value.value === 'string' ? value.value.trim() : value.value } }
}

function scalar(raw: RawScalar, property: Property): ScalarNode {
  return { type: 'scalar', place: raw.place, value: leafFor(property, raw) }
}

function bindList(raw: RawNode, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): Node {
  if (raw.type === 'seq') return list(raw.place, { items: itemsOf(raw.children, property, source, memo) })
  if (raw.type === 'scalar') return list(raw.place, { text: [{ node: textScalar(raw), at: 0 }] })
  const items = childOf(raw, 'items')
  const groups = childOf(raw, 'groups')
  const text = childOf(raw, 'text')
  if (!items && !groups && !text) return byTitle(raw, property, source, memo) ?? unbound(raw, source, memo)
  return list(raw.place, {
    items: items?.type === 'seq' ? itemsOf(items.children, property, source, memo) : [],
    groups: groups?.type === 'seq' ? groups.children.flatMap((group) => (group.type === 'map' ? [groupFrom(group, property, source, memo)] : [])) : [],
    text: proseFrom(text),
  })
}

/** `Kajaani: [neuvola]`, `Sotkamo: jatkuu`: groups under the writer's own titles. Undefined where a key is a field of an item, or a value is a map. */
function byTitle({ entries, place }: RawMap, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): ListNode | undefined {
  if (entries.length === 0 || entries.some(({ key, value }) => value.type === 'map' || isItemKey(key, property))) return undefined
  return list(place, { groups: entries.map(({ key, keyPlace, value }): Group => ({
    title: { type: 'scalar', place: keyPlace, value: key }, refined: false, place: { ...keyPlace, end: Math.max(keyPlace.end, value.place.end) },
    items: value.type === 'seq' ? itemsOf(value.children, property, source, memo) : [], text: value.type === 'scalar' ? proseFrom(value) : [],
  })) })
}

const list = (place: Place, parts: Partial<Pick<ListNode, 'items' | 'groups' | 'text'>>): ListNode => ({ type: 'list', place, items: [], groups: [], text: [], ...parts })

function itemsOf(children: readonly RawNode[], property: Property, source: 'frontmatter' | 'yaml', memo: Memo): readonly ItemNode[] {
  return children.map((raw) => memo(raw, property, () => bindItem(raw, property, source, memo)))
}

function groupFrom(raw: RawMap, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): Group {
  const title = childOf(raw, 'title')
  const refined = childOf(raw, 'refined')
  const items = childOf(raw, 'items')
  return {
    ...(title?.type === 'scalar' && title.value !== null ? { title: textScalar(title) } : {}),
    refined: refined?.type === 'scalar' && refined.value === true,
    items: items?.type === 'seq' ? itemsOf(items.children, property, source, memo) : [],
    text: proseFrom(childOf(raw, 'text')),
    place: raw.place,
  }
}

/** Prose: one text, or texts with the number of items and groups before each. */
function proseFrom(raw: RawNode | undefined): readonly Prose[] {
  if (!raw) return []
  if (raw.type === 'scalar') return raw.value === null ? [] : [{ node: textScalar(raw), at: 0 }]
  if (raw.type === 'map') return []
  return raw.children.flatMap((part) => {
    if (part.type === 'scalar') return part.value === null ? [] : [{ node: textScalar(part), at: 0 }]
    if (part.type !== 'map') return []
    const text = childOf(part, 'text')
    const at = childOf(part, 'at')
    return text?.type === 'scalar' ? [{ node: textScalar(text), at: at?.type === 'scalar' && typeof at.value === 'number' ? at.value : 0 }] : []
  })
}

function bindItem(raw: RawNode, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): ItemNode {
  if (raw.type === 'scalar') return itemFromText(textScalar(raw), raw.place)
  if (raw.type === 'seq') return { type: 'item', place: raw.place, text: { type: 'scalar', place: raw.place, value: '' }, attributes: {}, fields: [], children: itemsOf(raw.children, property, source, memo) }
  const lone = raw.entries.length === 1 ? raw.entries[0] : undefined
  // `- Posteri: Asiakassuunnitelmat` is text with a colon to its writer, and a map to YAML
  if (lone && lone.value.type === 'scalar' && !isItemKey(lone.key, property)) {
    const place = { ...raw.place, end: Math.max(raw.place.start, lone.value.place.end) }
    return itemFromText({ type: 'scalar', place, value: spoken(place) }, raw.place)
  }
  return itemFromMap(raw, property, source, memo)
}

function isItemKey(key: string, property: Property): boolean {
  return property.level?.byLabel.has(fold(key)) === true || (['text', 'id', 'attributes', 'children'] as const).some((word) => isWord(word, key))
}

function itemFromMap(raw: RawMap, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): ItemNode {
  const fields: Entry[] = []
  let text: RawScalar | undefined
  let id: RawScalar | undefined
  let attributes: RawMap | undefined
  let children: readonly ItemNode[] = []
  for (const entry of raw.entries) {
    const name = property.level?.byLabel.get(fold(entry.key))?.key
    const is = (word: Word): boolean => name === word || (name === undefined && isWord(word, entry.key))
    if (is('text') && entry.value.type === 'scalar') text = entry.value
    else if (is('id') && entry.value.type === 'scalar') id = entry.value
    else if (is('attributes') && entry.value.type === 'map') attributes = entry.value
    else if (is('children') && entry.value.type === 'seq') children = itemsOf(entry.value.children, property, source, memo)
    else fields.push(bindEntry(entry, property.level, source, memo))
  }
  return {
    type: 'item', place: raw.place, fields, children,
    ...(attributes ? attributesFrom(attributes) : { attributes: {} }),
    text: text && text.value !== null ? textScalar(text) : { type: 'scalar', place: raw.place, value: '' },
    ...(id && id.value !== null ? { id: textScalar(id) } : {}),
  }
}

function attributesFrom(raw: RawMap): Pick<ItemNode, 'attributes' | 'attributePlaces'> {
  const scalars = raw.entries.flatMap(({ key, value }) => (value.type === 'scalar' ? [[key, value] as const] : []))
  return { attributes: Object.fromEntries(scalars.map(([key, { source }]) => [key, source])), attributePlaces: Object.fromEntries(scalars.map(([key, { place }]) => [key, place])) }
}

/** An item from one text, whose end may hold Pandoc attributes. Shared with Markdown. */
export function itemFromText(text: ScalarNode, place: Place, form?: ItemNode['form']): ItemNode {
  const written = String(text.value)
  const attributes = attributesAtEnd(written)
  // by far the most are without; written out, since copying objects costs
  if (!attributes) return form ? { type: 'item', place, form, text, attributes: {}, fields: [], children: [] } : { type: 'item', place, text, attributes: {}, fields: [], children: [] }
  const { block, start } = text.place
  const end = Math.max(start, block.text.lastIndexOf('{', text.place.end - 1))
  const idAt = block.text.indexOf(`#${attributes.id}`, end) + 1
  const own: ScalarNode = { type: 'scalar', value: written.slice(0, attributes.start), place: { block, start, end } }
  const id: ScalarNode | undefined = attributes.id === undefined ? undefined : { type: 'scalar', value: attributes.id, place: { block, start: idAt, end: idAt + attributes.id.length } }
  if (form && id) return { type: 'item', place, form, text: own, attributes: attributes.values, fields: [], children: [], id }
  return { type: 'item', place, ...(form ? { form } : {}), text: own, attributes: attributes.values, fields: [], children: [], ...(id ? { id } : {}) }
}

function bindReferences(raw: RawNode, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): Node {
  const parts = raw.type === 'seq' ? raw.children : [raw]
  return { type: 'seq', place: raw.place, children: parts.map((part) => (part.type === 'scalar' ? referenceTo(part) : bindReference(part, property, source, memo))) }
}

function bindReference(raw: RawNode, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): Node {
  const level = property.element?.level
  return raw.type === 'map' ? { type: 'map', place: raw.place, entries: bindEntries(raw, level, source, memo) } : unbound(raw, source, memo)
}

const referenceTo = (raw: RawScalar): MapNode =>
  ({ type: 'map', place: raw.place, entries: [{ key: 'id', label: 'id', keyPlace: raw.place, known: true, source: 'yaml', value: { type: 'scalar', place: raw.place, value: raw.source } }] })

function periodFrom(raw: RawMap): ScalarNode | undefined {
  const start = childOf(raw, 'start')
  const end = childOf(raw, 'end')
  const time = childOf(raw, 'time')
  const duration = childOf(raw, 'duration')
  const text = time?.type === 'scalar' ? time.source : [start, end].map((part) => (part?.type === 'scalar' ? part.source : '')).join('–')
  const period = typed('period', text)
  const length = duration?.type === 'scalar' ? { duration: duration.source } : {}
  if (!period && !duration) return undefined
  return { type: 'scalar', place: raw.place, value: { ...(period ?? { text: duration?.type === 'scalar' ? duration.source : '' }), ...length } }
}

function bindMatrix(raw: RawNode, property: Property, source: 'frontmatter' | 'yaml', memo: Memo): Node {
  const cells = rawCells(raw)
  if (!cells) return unbound(raw, source, memo)
  const text = raw.type === 'map' && childOf(raw, 'cells') ? proseFrom(childOf(raw, 'text')) : []
  return {
    type: 'matrix', place: raw.place, text,
    cells: cells.map(({ phase, actor, voice, tasks, place }) => ({
      phase: withoutNumber(phase),
      ...actorFrom(actor),
      ...(voice === undefined ? {} : { voice }),
      tasks: tasks?.type === 'seq' ? itemsOf(tasks.children, property, source, memo) : tasks?.type === 'scalar' && tasks.value !== null ? [itemFromText(textScalar(tasks), tasks.place)] : [],
      place,
    })),
  }
}

/** The name of a phase without the number before it. */
export const withoutNumber = (phase: string): string => phase.replace(/^\d{1,3}[.)]{1,2}\s{0,10}/u, '')

const textScalar = (raw: RawScalar): ScalarNode => ({ type: 'scalar', place: raw.place, value: typeof raw.value === 'string' ? raw.value.trim() : raw.source })

const spoken = (place: Place): string => place.block.text.slice(place.start, place.end).replace(/\s+/gu, ' ').trim()
