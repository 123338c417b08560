// Headings that open one of several sections of a property: what they say of it, a name and a number.
import type { Entry, Place, ScalarNode } from '../node.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import { headingOf, textScalarOf } from './bindText.ts'
import type { Level, Property } from './kind.ts'
import { fold, spellings } from './labels.ts'
import { leadingName } from './lines.ts'
import { leafFor } from './scalar.ts'

/** What a heading says of the element that it opens. */
export interface ElementHeading {
  readonly name: string
  /** As written: `1`, `2`. */
  readonly number?: string
}

/** Reads `Työpaketti 1: nimi`, `Työpaketti 2.1: nimi` (the first of the second whole), `Työpaketti: nimi`, `Työpaketti 1` or `Työpaketti Nimi` for elements that are called so; undefined for any other heading. */
function labelledHeading(title: string, { element }: Property): ElementHeading | undefined {
  const label = element && leadingName(title, new Set(spellings(element.labels).map(fold)))
  if (label === undefined) return undefined
  const rest = title.slice(label.length)
  const [whole = '', number] = /^[\s:.–—-]{0,5}(?:\d{1,3}\.){0,3}(\d{1,3})(?![\p{L}\p{N}])/u.exec(rest) ?? []
  const name = rest.slice(whole.length).replace(/^[\s:.)–—-]{1,5}/u, '').trim()
  if (number === undefined && (name === '' || !/[:.–—-]\s*$/u.test(label) && !/^\s*(?:[:.–—-]|\p{Lu})/u.test(rest))) return undefined
  return { name, ...(number === undefined ? {} : { number }) }
}

/** Reads `1.) nimi`, or a name alone. */
function numberedHeading(title: string): ElementHeading {
  const [whole = '', number] = /^(\d{1,3})[.)]{1,2}\s+/u.exec(title) ?? []
  return { name: title.slice(whole.length).trim(), ...(number === undefined ? {} : { number }) }
}

/** The heading as one of an element of the property; undefined when it names none. */
export function elementHeading(title: string, property: Property): ElementHeading | undefined {
  return property.sections === 'labelled' ? labelledHeading(title, property) : property.sections === 'named' && title !== '' ? numberedHeading(title) : undefined
}

/** Name and number as entries of the element: its first property, and the one with the role ordinal. */
export function entriesOf({ name, number }: ElementHeading, piece: Piece, { properties }: Level): readonly Entry[] {
  const [first] = properties
  const ordinal = properties.find(({ roles }) => roles.includes('ordinal'))
  return [
    ...(first && name !== '' ? [entry(first, name, placeIn(piece, name))] : []),
    ...(ordinal && number !== undefined ? [entry(ordinal, number, placeIn(piece, number))] : []),
  ]
}

/** The title of a section that is one of several: the heading without its part number (1/2). */
export function sectionTitle(piece: Piece): ScalarNode {
  const name = piece.title.replace(/\s*:?\s+\(?\d{1,2}\s?\/\s?\d{1,2}\)?[\s:.?]*$/u, '')
  return textScalarOf(name, placeIn(piece, name))
}

const entry = (property: Property, value: string, place: Place): Entry =>
  ({ key: property.key, label: property.key, keyPlace: place, known: true, source: 'body', value: { type: 'scalar', place, value: leafFor(property, { value, source: value }) } })

/** Where some words of a heading stand; the whole heading where it is broken or spaced otherwise. */
function placeIn(piece: Piece, words: string): Place {
  const place = headingOf(piece)
  const at = place.block.text.slice(place.start, place.end).replace(/\s/gu, ' ').indexOf(words)
  return at < 0 ? place : { ...place, start: place.start + at, end: place.start + at + words.length }
}
