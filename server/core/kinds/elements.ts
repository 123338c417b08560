// The elements of arrays, as Markdown holds them: items, rows of tables, and headings that name an element.
import { holdsIdentity } from '../identity.ts'
import type { Entry, ItemNode, Node, Place, ScalarNode } from '../node.ts'
import { parseVersion } from '../parse/values/version.ts'
import type { Span } from '../text.ts'
import { headingOf, textScalarOf } from './bindText.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import { elementHeading, entriesOf } from './elementHeading.ts'
import { leadingLabel, pairIn } from './lines.ts'
import type { Level, Property } from './kind.ts'
import { fold } from './labels.ts'
import { inParts } from './participants.ts'
import { leafFor, typed } from './scalar.ts'
import { valueOnLine } from './several.ts'
import type { Row } from './table.ts'
import { versionLine } from './versionLine.ts'

/**
 * The elements that an item stands for: an object with its fields and its text under the first free property, or just its text, with its
 * nested items as further elements. Undefined when it is none.
 */
export function elementsOfItem(item: ItemNode, property: Property): readonly Node[] | undefined {
  const { element } = property
  const text = String(item.text.value)
  if (element?.type !== 'object' || !element.level) return [scalarFor(element ?? property, text, item.text.place), ...item.children.flatMap((child) => elementsOfItem(child, property) ?? [])]
  const { level } = element
  const log = toldVersion(item, level)
  if (log) return [log]
  const pair = pairIn({ text, place: item.text.place }, level.properties)
  const fields = pair ? [entryOf(pair.property, pair.label, pair.keyPlace, pair.value, pair.place), ...item.fields] : item.fields
  const free = level.properties.find(({ key }) => !fields.some((field) => field.key === key))
  const named = pair || !free || text === '' ? [] : [entryOf(free, free.key, item.text.place, text, item.text.place)]
  const entries = [...named, ...fields, ...proseOfChildren(item.children)]
  return isComplete(entries, level) ? [{ type: 'map', place: item.place, entries }] : undefined
}

/** An entry of a version log that an item tells in one line: its version, its date, and what changed. */
function toldVersion(item: ItemNode, level: Level): Node | undefined {
  const { value, place } = item.text
  const line = versionLine(String(value), level)
  const [version] = level.properties
  if (!line || !version) return undefined
  const entry = (property: Property | undefined, { start, end }: Span): readonly Entry[] => {
    const at = { ...place, start: place.start + start, end: place.start + end }
    return property && end > start ? [entryOf(property, property.key, at, String(value).slice(start, end), at)] : []
  }
  const change = level.properties.find(({ roles }) => roles.includes('change'))
  if (!change && line.said.end > line.said.start) return undefined
  const own = [...entry(version, line.version), ...(line.date ? entry(level.properties.find(({ type }) => type === 'date'), line.date) : []), ...entry(change, line.said)]
  const fields = item.fields.filter(({ key }) => !own.some((other) => other.key === key))
  return fields.length < item.fields.length ? undefined : { type: 'map', place: item.place, entries: [...own, ...fields, ...proseOfChildren(item.children)] }
}

/** Nested items that are no field of the element: its text. */
function proseOfChildren(children: readonly ItemNode[]): readonly Entry[] {
  const [first] = children
  const source = children.map(({ place: { block, start, end } }) => block.text.slice(start, end).replace(/\r\n?/gu, '\n').trimEnd()).join('\n')
  return first ? [{ key: 'text', label: 'text', keyPlace: first.place, known: true, source: 'body', value: textScalarOf(source, first.place) }] : []
}

const versionOf = ({ properties }: Level): Property | undefined => properties.find(({ type, need }) => type === 'version' && need.draft === 'required')

/** An entry of a version log needs its version. */
function isComplete(entries: readonly Entry[], level: Level): boolean {
  const version = versionOf(level)
  const value = version && entries.find(({ key }) => key === version.key)?.value
  return !version || (value?.type === 'scalar' && typeof value.value === 'string' && parseVersion(value.value) !== undefined)
}

/** What the heading of an element says: its first property (`1.0`, `Versio 1.0`), a date (`1.0 – 9.10.2009`), else words. Undefined when it names no element. */
export function entriesOfHeading(piece: Piece, property: Property, level: Level): { readonly entries: readonly Entry[]; readonly text: string } | undefined {
  const [first] = level.properties
  if (!first) return undefined
  const heading = elementHeading(piece.title, property)
  if (heading) return { entries: entriesOf(heading, piece, level), text: '' }
  const place = headingOf(piece)
  const label = leadingLabel(piece.title, first)
  const name = piece.title.slice(label?.length ?? 0).replace(/^[\s:*]{1,5}/u, '')
  if (first.type !== 'version') return name === '' ? undefined : { entries: [entryOf(first, label ?? first.key, place, name, place)], text: '' }
  const [, number = '', behind = ''] = /^([vV]?\d[\d.]{0,15})(?![\p{L}\p{N}])(.*)$/su.exec(name) ?? []
  const given = number.replace(/\.$/u, '')
  // what could be a code is no number of a version, and is not taken apart
  if (!parseVersion(given) || holdsIdentity(name)) return undefined
  const version = entryOf(first, label ?? first.key, place, given.replace(/^[vV]/u, ''), place)
  const text = behind.replace(/^[\s,;:(–—-]{1,8}/u, '').replace(/[)\s]{1,4}$/u, '')
  const date = level.properties.find(({ type }) => type === 'date')
  return date && typed('date', text) ? { entries: [version, entryOf(date, date.key, place, text, place)], text: '' } : { entries: [version], text }
}

/** True for a row of a table that can be an element: any but one of a version log without a version. */
export function isElement({ cells }: Row, property: Property): boolean {
  const level = property.element?.level
  const version = level && versionOf(level)
  const cell = version && cells.find(({ header }) => level.byLabel.get(fold(header)) === version)
  return !version || (cell !== undefined && bareVersion(cell.text, version) !== undefined)
}

/** Table rows as elements: maps by their header labels. */
export function elementsOfRows(rows: readonly Row[], property: Property): readonly Node[] {
  const level = property.element?.level ?? property.level
  return rows.map((row) => ({
    type: 'map', place: row.place,
    entries: row.cells.filter(({ text }) => text !== '').map((cell) => {
      const field = level?.byLabel.get(fold(cell.header))
      return field ? entryOf(field, cell.header, cell.headerPlace, cell.text, cell.place)
        : { key: cell.header, label: cell.header, keyPlace: cell.headerPlace, value: textScalarOf(cell.text, cell.place), known: false, source: 'body' as const }
    }),
  }))
}

function entryOf(property: Property, label: string, keyPlace: Place, value: string, place: Place): Entry {
  return { key: property.key, label, keyPlace, value: valueFor(property, value, place), known: true, source: 'body' }
}

function valueFor(property: Property, value: string, place: Place): Node {
  if (property.type === 'version') return scalarFor(property, bareVersion(value, property) ?? value, place)
  return inParts(valueOnLine(property, value, place), property, 'body')
}

/** The number of a version written with its label, a `v` or emphasis: `**Versio 1.0**` → `1.0`. */
function bareVersion(text: string, property: Property): string | undefined {
  const plain = text.replace(/[*`]/gu, '').trim()
  const number = plain.slice(leadingLabel(plain, property)?.length ?? 0).replace(/^[\s:]{0,5}[vV]?/u, '')
  return parseVersion(number) ? number : undefined
}

const scalarFor = (property: Property, value: string, place: Place): ScalarNode => ({ type: 'scalar', place, value: value === '' ? null : leafFor(property, { value, source: value }) })
