// The first items of a list that has none: below a heading, a key or a label, and in an empty cell.
import type { Document } from '../document.ts'
import { isWord } from '../kinds/words.ts'
import type { Property } from '../kinds/kind.ts'
import type { Cell, Place } from '../node.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { RawEntry, RawMap, RawNode } from '../parse/yaml/tree.ts'
import type { PlaceEdit } from '../problem.ts'
import type { TextEdit } from '../text.ts'
import type { DocumentView } from '../view.ts'
import { endOfContent, lineEnd, lineStart } from './lines.ts'
import { firstInCell } from './moveCells.ts'
import { firstItems } from './moveMarkdown.ts'
import { firstParts } from './moveTables.ts'
import type { Content } from './moveUnits.ts'
import { isInTable } from './moveWritten.ts'
import { firstDashes } from './moveYaml.ts'
import { insertBehind, insertUnderHeading } from './section.ts'
import { isYaml } from './yaml.ts'

type Contents = readonly Content[]

/** Below a heading and what asks or tells there. Where paragraphs are the items they stay paragraphs. */
export function beginUnder(view: DocumentView, piece: Piece | undefined, contents: Contents, marker = '-', property?: Property): readonly TextEdit[] | undefined {
  if (!piece) return undefined
  const isProse = property?.itemsFrom === 'paragraphs' && contents.every(({ plain }) => plain !== undefined)
  const text = isProse ? contents.map(({ lead, lines }) => [...lead, ...lines].join('\n')).join('\n\n') : firstItems(contents, marker)
  const edits = piece.heading && piece.contents.length === 0 ? insertUnderHeading(view, piece, text) : insertBehind(view, [piece], text)
  return textEdits(edits)
}

const textEdits = (edits: readonly PlaceEdit[]): readonly TextEdit[] | undefined => (edits.length === 0 ? undefined : edits.map(({ place: { start, end }, text }) => ({ start, end, text })))

/** Behind a key without a value, or into empty brackets; `of`: the place is that of a map, and this its word for the list. */
export function beginInKey(document: Document, view: DocumentView, place: Place, contents: Contents, of?: 'items' | 'tasks'): readonly TextEdit[] | undefined {
  const entry = rawEntry(document.content?.yaml?.root, place, of)
  if (!entry || view.isBroken) return undefined
  const key = view.spanOf(entry.keyPlace)
  const end = lineEnd(view, key.end)
  const value = /^["']?[ \t]*:(?:[ \t]+[&!]\S+)*[ \t]*(\[[ \t]*\])?[ \t]*(?:$|(?=[#,}]))/u.exec(view.text.slice(key.end, end))
  if (!value) return undefined
  const texts = contents.map(({ plain }) => plain)
  if (value[1] !== undefined) {
    const inside = key.end + value[0].lastIndexOf('[') + 1
    if (!texts.includes(undefined)) return [{ start: inside, end: inside, text: texts.join(', ') }]
  }
  const rest = view.text.slice(key.end + value[0].length, end)
  if (rest !== '' && !rest.startsWith('#')) return undefined
  const indent = key.start - lineStart(view, key.start)
  const gone = value[1] === undefined ? [] : [{ start: endOfContent(view, key.end, key.end + value[0].lastIndexOf('[')), end: key.end + value[0].lastIndexOf(']') + 1, text: '' }]
  return [...gone, { start: end, end, text: `\n${firstDashes(contents, indent + stepOf(document))}` }]
}

/** How far in the lists of a document stand below their keys. */
const stepOf = ({ text }: Document): number => (/^[^\s#-][^\r\n]*:[ \t]*(?:\r\n|\r|\n)- /mu.test(text) && !/^[^\s#-][^\r\n]*:[ \t]*(?:\r\n|\r|\n) +- /mu.test(text) ? 0 : 2)

function rawEntry(root: RawNode | undefined, place: Place, of: 'items' | 'tasks' | undefined): RawEntry | undefined {
  const isMeant = (entry: RawEntry, map: RawMap): boolean => (of === undefined ? entry.keyPlace === place : map.place === place && isWord(of, entry.key))
  const look = (node: RawNode): RawEntry | undefined => {
    if (node.type === 'scalar') return undefined
    if (node.type === 'map') return node.entries.find((entry) => isMeant(entry, node)) ?? first(node.entries.map(({ value }) => value), look)
    return first(node.children, look)
  }
  return root && look(root)
}

function first(nodes: readonly RawNode[], look: (node: RawNode) => RawEntry | undefined): RawEntry | undefined {
  for (const node of nodes) {
    const found = look(node)
    if (found) return found
  }
  return undefined
}

/** Into the cell of a table, below the heading of an actor, or behind its name. */
export function beginInCell(document: Document, view: DocumentView, { place }: Cell, contents: Contents): readonly TextEdit[] | undefined {
  if (isYaml(place.block)) return beginInKey(document, view, place, contents, 'tasks')
  const { start, end } = view.spanOf(place)
  if (isInTable(place)) return view.text.slice(start, end).trim() === '' ? firstInCell(view, place, contents) : undefined
  const piece = view.outline?.pieces.find(({ heading }) => heading?.block === place.block && heading.form.start <= place.start && heading.form.end >= place.end)
  if (piece) return beginUnder(view, piece, contents)
  return firstParts(view, end, contents)
}
