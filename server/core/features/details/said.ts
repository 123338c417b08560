// What a document says that no other question asks for, to be changed with its present text: prose, items in items, what stands in elements of elements.
import { editableText } from '../../edit/itemText.ts'
import { withoutIdentity } from '../../identity.ts'
import { step } from '../../json.ts'
import type { Property } from '../../kinds/kind.ts'
import { entryOf, textOf, type Entry, type ItemNode, type MapNode, type Node } from '../../node.ts'
import { leafText } from '../../render/names.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { elementText } from './collections.ts'
import { insideOf, type Inside, type SaidAt } from './inside.ts'
import { askedOf, fieldsOf, isSeveral, saysSomething, slotsOf, TEXT } from './slots.ts'

/** In the order of the document. */
export function presentIn(view: DocumentView): readonly Inside[] {
  const isAsked = othersIn(view)
  const found: Inside[] = []
  const walking: Walking = { view, isAsked, tell: (inside) => void found.push(inside) }
  for (const property of askedOf(view.kind.root)) {
    const entry = entryOf(view.root, property.key)
    if (entry) inValue(entry.value, { pointer: step(property.key), path: [property], names: [], entry }, walking)
    if (found.length >= MOST) break
  }
  return found.slice(0, MOST)
}

/** More than these are changed in the text. */
const MOST = 300

/** What another question asks for: the value itself, or all parts of a list. */
function othersIn(view: DocumentView): (pointer: string) => boolean {
  const slots = slotsOf(view)
  const inside = insideOf(view)
  const asked = new Set([...slots, ...inside.filter(({ fields }) => !fields)].map(({ pointer }) => pointer))
  const wholes = [...slots.filter(({ property }) => isSeveral(property)), ...inside.filter(({ at }) => at.type === 'cell')].map(({ pointer }) => `${pointer}/`)
  return (pointer) => asked.has(pointer) || wholes.some((whole) => pointer.startsWith(whole))
}

interface Walking {
  readonly view: DocumentView
  readonly isAsked: (pointer: string) => boolean
  readonly tell: (inside: Inside) => void
}

interface Here extends Pick<Inside, 'pointer' | 'path' | 'names' | 'element'> {
  readonly entry?: Entry
}

function inValue(node: Node, here: Here, walking: Walking): void {
  const { pointer, path } = here
  if (walking.isAsked(pointer)) return
  if (node.type === 'scalar') return told(here, { type: 'said', node, ...(here.entry ? { entry: here.entry } : {}) }, walking)
  const own = path.at(-1)
  if (!own) return
  if (node.type === 'map') inFields(node.entries, own.level?.properties ?? [], here, walking)
  if (node.type === 'seq') for (const [index, child] of node.children.entries()) inElement(child, own, { ...here, pointer: pointer + step(index) }, walking)
  if (node.type !== 'list') return
  for (const [index, { node: prose }] of node.text.entries()) told({ ...here, pointer: `${pointer}/text/${index}`, path: valued(path, { ...own, type: 'text' }) }, { type: 'said', node: prose }, walking)
  inItems(node.items, own, { ...here, pointer: `${pointer}/items` }, walking)
  for (const [index, group] of node.groups.entries()) inItems(group.items, own, { ...here, pointer: `${pointer}/groups/${index}/items` }, walking)
}

function inFields(entries: readonly Entry[], properties: readonly Property[], { pointer, path, names, element }: Here, walking: Walking): void {
  for (const entry of entries) {
    const own = path.at(-1)
    const property = properties.find(({ key }) => key === entry.key)
    // the prose of an object's section has no property of its own
    if (!property && own && entry.key === TEXT) inValue(entry.value, { pointer: pointer + step(TEXT), path: valued(path, { ...own, type: 'text' }), names, entry }, walking)
    if (property) inValue(entry.value, { pointer: pointer + step(entry.key), path: [...path, property], names: aligned(names, path), entry, ...(element ? { element } : {}) }, walking)
  }
}

function inElement(child: Node, own: Property, { entry: _entry, ...here }: Here, walking: Walking): void {
  const { pointer, path } = here
  const of = own.element
  if (!of || walking.isAsked(pointer)) return
  if (child.type !== 'map') return inValue(child, { ...here, path: valued(path, { ...of, labels: own.labels }) }, walking)
  const name = nameOf(child, own, walking.view) || String(Number(pointer.slice(pointer.lastIndexOf('/') + 1)) + 1)
  inFields(child.entries, of.level?.properties ?? [], { ...here, names: [...aligned(here.names, path).slice(0, path.length - 1), name], element: { pointer, label: name } }, walking)
}

function inItems(items: readonly ItemNode[], own: Property, here: Here, walking: Walking): void {
  for (const [index, item] of items.entries()) {
    const pointer = here.pointer + step(index)
    const label = shortened(withoutIdentity(textOf(item.text)))
    const inside = { ...here, element: { pointer, label } }
    told({ ...inside, pointer: `${pointer}/text`, path: valued(here.path, { ...own, type: 'string' }) }, { type: 'said', node: item.text, item }, walking)
    inFields(item.fields, own.level?.properties ?? [], { ...inside, pointer, names: [...aligned(here.names, here.path).slice(0, here.path.length - 1), label] }, walking)
    inItems(item.children, own, { ...here, pointer: `${pointer}/children` }, walking)
  }
}

function told({ pointer, path, names, element }: Here, at: SaidAt, { view, isAsked, tell }: Walking): void {
  if (!saysSomething(at.node) || isAsked(pointer)) return
  const own = path.at(-1)
  const text = at.item ? editableText(view, at.item) : inOneLine(leafText(at.node.value, own, view.language), own)
  const isLong = text.length > MOST_IN_LINE || /[\r\n]/u.test(text) || at.entry?.body !== undefined
  tell({ pointer, path, names, need: 'optional', texts: [text], at, ...(element ? { element } : {}), ...(isLong ? { place: at.node.place } : {}) })
}

/** What is longer is better changed where it stands. */
const MOST_IN_LINE = 200

/** A paragraph that is only wrapped is one line; lists, headings and several paragraphs stay as they are. */
function inOneLine(text: string, property: Property | undefined): string {
  const lines = text.split(/\r?\n/u)
  return property?.type === 'text' && lines.every((line, index) => /^[^\s#>|*+-]/u.test(line) && !/^\d{1,9}[.)]\s/u.test(line) && (index === lines.length - 1 || !/(?: {2}|\\)$/u.test(line))) ? lines.map((line) => line.trim()).join(' ') : text
}

/** A name for each step but the last. */
const aligned = (names: readonly string[], path: readonly Property[]): readonly string[] => path.map((_property, index) => names[index] ?? '')

/** The same path to a value of another sort. */
const valued = (path: readonly Property[], property: Property): readonly Property[] => [...path.slice(0, -1), property]

const nameOf = (map: MapNode, own: Property, { language }: DocumentView): string =>
  shortened(withoutIdentity(elementText(map, fieldsOf(own).slice(0, 1), language)))
