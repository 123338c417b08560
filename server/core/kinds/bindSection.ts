// Binds the content of one section to its property: text, list, table, object, matrix or a single value.
import type { Node, Place, ScalarNode } from '../node.ts'
import type { Memo } from '../memo.ts'
import { placeOf, sourceOf, type Content, type Located, type Piece } from '../parse/markdown/outline.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import { bindGroup, bindList } from './bindList.ts'
import { bindMatrix } from './bindMatrix.ts'
import { bindArray, bindElement, bindObject, bindSingle, deeper } from './bindObject.ts'
import type { Inner } from './objectDraft.ts'
import { extentOf, headingOf, isParagraph, joinLines, markdownOf, proseOf, textOfPieces, textScalarOf, textWithHeadings } from './bindText.ts'
import { elementsOfRows } from './elements.ts'
import type { Kind, Property } from './kind.ts'
import { foldHeading } from './labels.ts'
import { inParts } from './participants.ts'
import { leafFor } from './scalar.ts'
import { rowsOf, tableProperty } from './table.ts'

export interface BoundSection {
  readonly node: Node
  readonly inner: readonly Inner[]
  /** What stands in the section and is no part of its value. */
  readonly rest?: string
}

const GUESTS = {}

/** Binds a section. `pieces`: its own piece first, then those of its sub-headings; a further piece of its own level is its next part. */
export function bindSection(pieces: readonly Piece[], property: Property, kind: Kind, memo: Memo): BoundSection {
  const guests = kind.known(property, GUESTS, () => kind.root.properties.filter(({ within }) => within === property.key))
  const { kept, inner } = takeGuests(withPartsJoined(pieces, property), guests, memo)
  const own = kept[0] ?? pieces[0]
  if (!own) return { node: { type: 'map', place: { block: { text: '' }, start: 0, end: 0 }, entries: [] }, inner }
  const place = extentOf(kept, headingOf(own))
  switch (property.type) {
    case 'list':
      return { node: bindList(kept, property, place, memo), inner }
    case 'object':
      return people(bindObject(kept, { level: property.level, place, guests, inner }, memo), property)
    case 'array': case 'references':
      return { ...bindArray(kept, property, place, memo), inner }
    case 'matrix':
      return { node: bindMatrix(kept, place, memo), inner }
    case 'text': case 'any':
      return { node: textScalarOf(textOfPieces(kept), place), inner }
    default:
      return { ...bindScalar(kept, property, place), inner }
  }
}

const people = (bound: BoundSection, property: Property): BoundSection => ({ ...bound, node: inParts(bound.node, property, 'body') })

/** Binds one of several sections of a property, which its heading names: a group of a list, or an element of an array. */
export function bindOneOfSeveral(pieces: readonly Piece[], title: ScalarNode, property: Property, memo: Memo): BoundSection {
  const [own] = pieces
  const place = own ? headingOf(own) : title.place
  if (property.type === 'list') return { node: { type: 'list', place, items: [], groups: [bindGroup(pieces, title, property, memo)], text: [] }, inner: [] }
  const element = bindElement(pieces, property, memo)
  return { node: { type: 'seq', place, children: element ? [element] : [] }, inner: [] }
}

/** Parts (1/2, 2/2) are read as one section; as text one goes on where the other ends. */
function withPartsJoined(pieces: readonly Piece[], property: Property): readonly Piece[] {
  const [own, ...others] = pieces
  const parts = own ? others.filter(({ level }) => level <= own.level) : []
  if (!own || parts.length === 0) return pieces
  if (property.type === 'text') return pieces.map((piece) => (parts.includes(piece) ? withoutHeading(piece) : piece))
  return [{ ...own, contents: [own, ...parts].flatMap(({ contents }) => contents) }, ...others.filter((piece) => !parts.includes(piece))]
}

const withoutHeading = ({ heading: _heading, ...piece }: Piece): Piece => piece

/** A single value: the paragraphs of the section. */
function bindScalar([own, ...below]: readonly Piece[], property: Property, place: Place): Omit<BoundSection, 'inner'> {
  const [paragraphs, others] = [true, false].map((wanted) => own?.contents.filter((content) => isParagraph(content) === wanted) ?? []) as [Content[], Content[]]
  const source = joinLines(paragraphs.map((content) => (content.type === 'form' ? sourceOf(content) : '')).join('\n'), ' ')
  const rest = [proseOf(others), textWithHeadings(below)].filter((part) => part !== '').join('\n\n')
  return { node: { type: 'scalar', place, value: source === '' ? null : leafFor(property, { value: source, source }) }, ...(rest === '' ? {} : { rest }) }
}

/** Sub-headings and tables that belong to another property of the root go there; the rest stays. The heading of a next part is no sub-heading. */
function takeGuests(pieces: readonly Piece[], guests: readonly Property[], memo: Memo): { readonly kept: readonly Piece[]; readonly inner: readonly Inner[] } {
  if (guests.length === 0) return { kept: pieces, inner: [] }
  const inner: Inner[] = []
  const kept: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    const isBelow = index > 0 && piece.level > (pieces[0]?.level ?? 0)
    const guest = isBelow ? guests.find((property) => property.names.has(foldHeading(piece.title)) && !inner.some((other) => other.property === property)) : undefined
    if (guest) {
      const group = [piece, ...deeper(pieces, index)]
      index += group.length - 1
      inner.push({ property: guest, heading: headingOf(piece), pieces: group, ...bindSingle(group, guest, memo) })
      continue
    }
    const contents = piece.contents.filter((content) => !takeTable(content, guests, inner))
    kept.push(contents.length === piece.contents.length ? piece : { ...piece, contents })
  }
  return { kept, inner }
}

/** Takes a table whose header names the fields of a guest; a second table goes on with the rows of the first. */
function takeTable(content: Content, guests: readonly Property[], inner: Inner[]): boolean {
  if (content.type !== 'form' || content.form.type !== 'table') return false
  const table = content as Located<TableForm>
  const property = tableProperty(table, guests)
  if (!property) return false
  const rows = elementsOfRows(rowsOf(table), property)
  const place = placeOf(content)
  const at = inner.findIndex((other) => other.property === property)
  const before = inner[at]
  if (!before) inner.push({ property, node: { type: 'seq', place, children: rows }, heading: place, pieces: [], markdown: markdownOf(content) })
  else if (before.node.type === 'seq') {
    const markdown = before.markdown === undefined ? {} : { markdown: `${before.markdown}\n\n${markdownOf(content)}` }
    inner[at] = { ...before, node: { ...before.node, children: [...before.node.children, ...rows] }, ...markdown }
  } else return false
  return true
}
