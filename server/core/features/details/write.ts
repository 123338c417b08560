// Where an answer goes: to the value as it is written, into its object, or into a new key or section at the place that the schema gives it.
import { addField, insertLabel } from '../../edit/list.ts'
import { insertAt, lineEnd, replaceSpan } from '../../edit/lines.ts'
import { extentOf, insertBehind, insertSectionWith } from '../../edit/section.ts'
import { removeEntry, scalarText, valueSpan, writeParts, writeValue, type WrittenValue } from '../../edit/value.ts'
import { endOfEntry, fillEntry, indented, indentOf, insertField, insertKey, isFlow, isYaml, linesOf, replaceValue, type NewKey } from '../../edit/yaml.ts'
import { isJsonLike, pairInFlow } from '../../edit/yamlFlow.ts'
import type { Property } from '../../kinds/kind.ts'
import type { Entry, ItemNode, MapNode, Node } from '../../node.ts'
import { textOf } from '../../node.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import type { PlaceEdit } from '../../problem.ts'
import { keyOf, labelFor } from '../../render/names.ts'
import type { DocumentView } from '../../view.ts'
import { partsOf } from './shown.ts'
import { heldAt, isProse, isSeveral, TEXT, type Slot } from './slots.ts'

/** Empty where it cannot be written. */
export function writtenAt(view: DocumentView, slot: Slot, texts: readonly string[]): readonly PlaceEdit[] {
  const held = heldAt(view.root, slot)
  const { entry, body, root, map, item } = held
  if (slot.property === slot.root && isProse(slot.property) && view.notation === 'markdown' && entry?.source !== 'frontmatter') return asProse(view, entry, slot.property, texts[0] ?? '')
  const heading = entry && textOf(entry.value) === '' ? view.outline?.pieces.find((piece) => piece.heading?.block === entry.keyPlace.block) : undefined
  if (heading && !isSeveral(slot.property)) return inGap(view, [heading], texts[0] ?? '')
  if (entry && !isInText(entry)) return [...overwritten(view, entry, slot.property, texts), ...(body && saysTheSame(body.value, entry.value) ? overwritten(view, body, slot.property, texts) : [])]
  if (item) return intoItem(view, item, slot, texts[0] ?? '')
  const key = newKey(slot.property, texts)
  if (slot.property === slot.root) return insertKey(view, key)
  if (!root) return firstOf(view, slot, key, texts)
  if (slot.index !== undefined) return map ? intoElement(view, map, slot, key, texts) : []
  if (root.source === 'body') return intoSection(view, root, map, slot, texts)
  if (map && map.entries.some((one) => !isInText(one))) return insertField(view, map.entries, slot.root.level, key, view.language)
  return map && map.entries.length > 0 ? asObject(view, root, map, slot, texts) : fillObject(view, root, key)
}

/** Empty where it stands in words that are not its own, or a comment among them would go along. Behind one that ends the line the key stays. */
export function removedAt(view: DocumentView, slot: Slot): readonly PlaceEdit[] {
  const { entry, body } = heldAt(view.root, slot)
  if (!entry || isInText(entry) || (body && textOf(body.value) === textOf(entry.value))) return []
  if (!isYaml(entry.keyPlace.block)) return removeEntry(view, entry)
  const at = valueSpan(view, entry)
  const key = view.spanOf(entry.keyPlace)
  const end = endOfEntry(view, entry)
  const besides = at && entry.value.type === 'scalar' ? `${view.text.slice(key.end, at.start)}${view.text.slice(at.end, end)}` : view.text.slice(key.end, end)
  if (!COMMENT.test(besides)) return removeEntry(view, entry)
  return at && at.end <= lineEnd(view, key.start) ? [replaceSpan(view, at, '')] : []
}

const COMMENT = /\s#/u

/** True for a value without a key of its own: a part of a text that stands in the place of an object. */
const isInText = ({ keyPlace, value, source }: Entry): boolean =>
  source !== 'body' && keyPlace.block === value.place.block && keyPlace.start === value.place.start && keyPlace.end === value.place.end

/** Also where neither has its figure yet: `null` and `euroa`. */
const saysTheSame = (a: Node, b: Node): boolean => textOf(a) === textOf(b) || (isUnfilled(a) && isUnfilled(b))

const isUnfilled = (node: Node): boolean => node.type === 'scalar' && (node.value === null || (typeof node.value === 'object' && 'currency' in node.value && !('amount' in node.value)))

function overwritten(view: DocumentView, entry: Entry, property: Property, texts: readonly string[]): readonly PlaceEdit[] {
  const [text = ''] = texts
  // what is written in another form than it should be is no answer, but it is not lost
  if (entry.value.type === 'map' || (entry.value.type === 'seq' && !isSeveral(property))) return []
  return isSeveral(property) ? writeParts(view, entry, partsOf(entry.value), texts) : writeValue(view, entry, valueFor(property, text))
}

/** Amounts and numbers stay numbers. A version is a text: 1.10 is not 1.1. */
export const valueFor = ({ type }: Property, text: string): WrittenValue => ({ text, isNumber: NUMBERS.has(type) && /^(?:0|[1-9]\d{0,14})$/u.test(text) })

const NUMBERS: ReadonlySet<Property['type']> = new Set(['number', 'money', 'count'])

function newKey(property: Property, texts: readonly string[]): NewKey {
  return isSeveral(property) ? { property, items: texts } : { property, written: scalarText(valueFor(property, texts[0] ?? ''), false) }
}

/** A field of an object that the document does not have yet: a section with a labelled line where it has a heading, else a key. */
function firstOf(view: DocumentView, { property, root, index }: Slot, key: NewKey, texts: readonly string[]): readonly PlaceEdit[] {
  if (index !== undefined) return []
  if (view.notation === 'markdown' && root.body === 'section') return insertSectionWith(view, root, labelledLine(view, property, texts))
  return insertKey(view, { property: root, fields: [key] })
}

/** Under the heading of its section, behind the question that stands there as a comment; an introduction under the main heading. */
function asProse(view: DocumentView, entry: Entry | undefined, property: Property, text: string): readonly PlaceEdit[] {
  if (entry && textOf(entry.value) !== '') return [replaceSpan(view, view.spanOf(entry.value.place), text)]
  if (property.body === 'introduction') return inGap(view, (view.outline?.pieces ?? []).filter(({ level }) => level === 1).slice(0, 1), text)
  const section = view.sections.find((one) => one.property.key === property.key && one.source === 'body')
  return section ? inGap(view, section.pieces.slice(0, 1), text) : insertSectionWith(view, property, text)
}

/** In the place of the blank lines that a new document leaves for it; where there are none, behind what stands there. */
function inGap(view: DocumentView, pieces: readonly Piece[], text: string): readonly PlaceEdit[] {
  const extent = extentOf(view, pieces)
  const isWide = extent !== undefined && extent.end < extent.next && (extent.next < view.text.length ? /^(?:\r?\n){3,9}$/u : /^(?:\r?\n){2,9}$/u).test(view.text.slice(extent.end, extent.next))
  const [plain] = insertBehind(view, pieces, text)
  return plain && isWide ? [replaceSpan(view, { start: extent.end, end: extent.next }, `\n\n${text}${extent.next < view.text.length ? '\n\n' : '\n'}`)] : plain ? [plain] : []
}

const labelledLine = (view: DocumentView, property: Property, texts: readonly string[]): string => `- ${labelFor(property, view.language)}: ${texts.join(', ')}`

/** Behind the last labelled line of the section, or below what it says. */
function intoSection(view: DocumentView, root: Entry, map: MapNode | undefined, { property, root: own }: Slot, texts: readonly string[]): readonly PlaceEdit[] {
  const labelled = map ? insertLabel(view, map.entries, property) : []
  if (labelled.length > 0) return labelled.map((edit) => ({ ...edit, text: `${edit.text}${texts.join(', ')}` }))
  const section = view.sections.find((one) => one.property.key === own.key && one.source === root.source)
  return section ? insertBehind(view, section.pieces.slice(0, 1), labelledLine(view, property, texts)) : []
}

/** Into an object without fields: nothing behind its key, or empty braces. */
function fillObject(view: DocumentView, root: Entry, key: NewKey): readonly PlaceEdit[] {
  const at = valueSpan(view, root)
  if (at && /^\{\s*\}$/u.test(view.text.slice(at.start, at.end))) return [replaceSpan(view, at, `{ ${pairInFlow(key, view.language, isJsonLike(view, root))} }`)]
  return at || isFlow(view, root) ? [] : fillEntry(view, root, key, view.language)
}

/** People who stand in one text get their keys, and the new ones theirs. Not where a comment would go along. */
function asObject(view: DocumentView, root: Entry, map: MapNode, slot: Slot, texts: readonly string[]): readonly PlaceEdit[] {
  const level = slot.root.level?.properties ?? []
  if (isFlow(view, root) || map.entries.some(({ key }) => !level.some((property) => property.key === key))) return []
  const fields = level.flatMap((property): readonly NewKey[] => {
    if (property === slot.property) return [newKey(property, texts)]
    const parts = partsOf(map.entries.find(({ key }) => key === property.key)?.value)
    return parts.length === 0 ? [] : [newKey(property, parts.map(({ text }) => text))]
  })
  const key = view.spanOf(root.keyPlace)
  const end = endOfEntry(view, root)
  const colon = view.text.indexOf(':', key.end)
  if (colon < 0 || /#/u.test(view.text.slice(colon, lineEnd(view, end)))) return []
  const inner = `${indentOf(view, key.start)}  `
  return [replaceSpan(view, { start: colon + 1, end }, fields.map((field) => `\n${indented(linesOf(field, view.language), inner)}`).join(''))]
}

/** The text of an item, or a field that it does not have yet. */
function intoItem(view: DocumentView, item: ItemNode, { root, field, property }: Slot, text: string): readonly PlaceEdit[] {
  if (property.key === TEXT) return replaceValue(view, item.text.place, text)
  return addField(view, item, field ?? root, property, text)
}

/** Into an element of an array; one that is only a text becomes an object, unless the text is what is asked for. */
function intoElement(view: DocumentView, element: MapNode, { root, field, property }: Slot, key: NewKey, texts: readonly string[]): readonly PlaceEdit[] {
  const [first] = element.entries
  const level = (field ?? root).element?.level
  if (!first || !isYaml(first.keyPlace.block)) return []
  if (!isInText(first)) return insertField(view, element.entries, level, key, view.language)
  const [name] = level?.properties ?? []
  const { start, end } = view.spanOf(first.value.place)
  if (!name) return []
  const written = scalarText(valueFor(property, texts[0] ?? ''), true)
  if (property === name) return [replaceSpan(view, { start, end }, written)]
  if (/[[,{]\s*$/u.test(view.text.slice(0, start))) return [replaceSpan(view, { start, end }, `{ ${keyOf(name, view.language)}: ${view.text.slice(start, end)}, ${keyOf(property, view.language)}: ${written} }`)]
  if (!/-[ \t]+$/u.test(view.text.slice(Math.max(0, start - MOST_BEFORE), start))) return []
  return [insertAt(view, start, `${keyOf(name, view.language)}: `), insertAt(view, lineEnd(view, end), `\n${indentOf(view, start)}${linesOf(key, view.language)}`)]
}

const MOST_BEFORE = 20
