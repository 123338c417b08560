// An object while it is read: what was found for its properties so far, and what is kept as text.
import type { Entry, MapNode, Node, Place } from '../node.ts'
import type { Memo } from '../memo.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import { headingOf, textScalarOf } from './bindText.ts'
import type { Level, Property } from './kind.ts'

/** A property of the root that stands inside another one's section (`within`). */
export interface Inner {
  readonly property: Property
  readonly node: Node
  readonly heading: Place
  readonly pieces: readonly Piece[]
  /** The Markdown of one without pieces: a table or a line. */
  readonly markdown?: string
}

/** What an object is read from, and what is known of it already. */
export interface ObjectSource {
  readonly level: Level | undefined
  readonly place: Place
  /** Properties of the root that may stand here too, and those that were found already. */
  readonly guests?: readonly Property[]
  readonly inner?: readonly Inner[]
  readonly entries?: readonly Entry[]
  readonly text?: string
}

export interface BoundObject {
  readonly node: MapNode
  readonly inner: readonly Inner[]
}

export interface Found {
  readonly property: Property
  readonly label: string
  readonly keyPlace: Place
  readonly node: Node
}

export interface Draft {
  readonly properties: readonly Property[]
  readonly memo: Memo
  readonly add: (found: Found, whole: string) => void
  /** Adds one more element to an array. */
  readonly append: (property: Property, piece: Piece, element: Node, whole: string) => void
  readonly keep: (text: string, place: Place) => void
  readonly done: () => BoundObject
}

export function newDraft({ level, place, guests = [], inner = [], entries = [], text = '' }: ObjectSource, memo: Memo): Draft {
  const found = [...entries]
  const innerFound = [...inner]
  const prose: { readonly text: string; readonly place: Place }[] = text === '' ? [] : [{ text, place }]
  const keep: Draft['keep'] = (kept, where) => void (kept !== '' && prose.push({ text: kept, place: where }))
  return {
    memo, keep,
    properties: [...(level?.properties ?? []), ...guests],
    add: ({ property, label, keyPlace, node }, whole) => {
      const isGuest = level?.properties.includes(property) !== true
      if (isGuest ? innerFound.some((other) => other.property === property) : found.some(({ key }) => key === property.key)) keep(whole, keyPlace)
      else if (isGuest) innerFound.push({ property, node, heading: keyPlace, pieces: [], markdown: whole })
      else found.push({ key: property.key, label, keyPlace, value: node, known: true, source: 'body' })
    },
    append: ({ key }, piece, element, whole) => {
      const at = found.findIndex((entry) => entry.key === key)
      const before = found[at]?.value
      if (before && before.type !== 'seq') return keep(whole, headingOf(piece))
      const value: Node = { type: 'seq', place: headingOf(piece), children: [...(before?.type === 'seq' ? before.children : []), element] }
      found.splice(at < 0 ? found.length : at, 1, { key, label: piece.title, keyPlace: headingOf(piece), known: true, source: 'body', ...found[at], value })
    },
    done: () => {
      const [first] = prose
      const value = first && textScalarOf(prose.map((part) => part.text).join('\n\n'), first.place)
      const kept: readonly Entry[] = first && value ? [{ key: 'text', label: 'text', keyPlace: first.place, value, known: true, source: 'body' }] : []
      return { node: { type: 'map', place, entries: [...found, ...kept] }, inner: innerFound }
    },
  }
}
