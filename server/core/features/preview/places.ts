// Ways between what a preview shows and the text: where a part stands, what stands at an offset, and how a part that is asked for begins.
import { locator, standing, type Document } from '../../document.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { insertSection } from '../../edit/section.ts'
import { stepsOf } from '../../json.ts'
import { isEmpty, type Node, type Place } from '../../node.ts'
import type { Span, TextEdit } from '../../text.ts'
import { targetAt } from '../../value.ts'
import type { DocumentView, Section } from '../../view.ts'
import { pointers } from '../pointer.ts'

/** Where a part stands; one that is not there leads to the nearest that it is part of. */
export function spanOfPart(document: Document, view: DocumentView, pointer: string): Span {
  const place = placeOfPart(view, pointer)
  return place ? locator(document)(place) : { start: 0, end: 0 }
}

/** Where a part is written on that is there: behind its first item or label that says nothing yet, else behind what it begins with. */
export function offsetToWrite(document: Document, view: DocumentView, pointer: string): number {
  const [key = ''] = stepsOf(pointer)
  const section = stepsOf(pointer).length === 1 ? sectionOf(view, key) : undefined
  const blank = section && blankIn(section.node)
  if (!blank) return spanOfPart(document, view, pointer).end
  const { end } = locator(document)(blank)
  return end + (/^[ \t]*/u.exec(document.text.slice(end, end + MOST_BLANKS))?.[0].length ?? 0)
}

const MOST_BLANKS = 20

function blankIn(node: Node): Place | undefined {
  if (!isEmpty(node)) return undefined
  const [inner] = node.type === 'list' ? node.items : node.type === 'seq' ? node.children : node.type === 'map' ? node.entries.map(({ value }) => value) : []
  return inner ? blankIn(inner) : node.type === 'scalar' || node.type === 'item' ? node.place : undefined
}

function placeOfPart(view: DocumentView, pointer: string): Place | undefined {
  const [key = '', second = ''] = stepsOf(pointer)
  if (key === '') return undefined
  const section = sectionOf(view, key)
  if (key === 'extra' && !section) return view.extras[Number(second)]?.heading
  const target = targetAt(view.root, pointer)
  const isSectionItself = pointer.indexOf('/', 1) < 0
  if (section && (isSectionItself || (!target.complete && target.node === section.node))) return cellOf(target.node, pointer) ?? section.heading
  if (!target.complete) return cellOf(target.node, pointer) ?? (target.node === view.root ? undefined : target.node.place)
  return target.entry && isNowhere(target.entry.value.place) ? target.entry.keyPlace : target.node.place
}

const isNowhere = ({ start, end }: Place): boolean => start === end

/** The section of a property: as a section of the body where it is one. */
const sectionOf = ({ sections }: DocumentView, key: string): Section | undefined =>
  sections.find(({ property, source }) => property.key === key && source === 'body') ?? sections.find(({ property }) => property.key === key)

function cellOf(node: Node, pointer: string): Place | undefined {
  const at = stepsOf(pointer).lastIndexOf('cells')
  return node.type === 'matrix' && at >= 0 ? node.cells[Number(stepsOf(pointer)[at + 1])]?.place : undefined
}

/** The pointer of the deepest part at an offset; `''` for the head. */
export function partAt(document: Document, offset: number): string {
  const { yaml, body } = document.content ?? {}
  const blocks = [...standing(yaml), ...standing(body)]
  const own = blocks.findLast(({ start }) => start <= offset)
  if (!own) return ''
  const at = Math.min(offset - own.start, own.block.text.length)
  const place: Place = { block: own.block, start: at, end: at }
  return pointers(document)({ from: place, to: place })
}

/** The edits that begin a part, none when it is there; undefined when it cannot be put in so that all else is kept. */
export function beginPart(view: DocumentView, pointer: string): readonly TextEdit[] | undefined {
  const [key = ''] = stepsOf(pointer)
  const property = view.kind.root.properties.find((one) => one.key === key)
  if (!property || view.sections.some((section) => section.property === property)) return []
  const edits = view.isBroken ? [] : textEditsOf(view, insertSection(view, property))
  return edits.length === 0 ? undefined : edits
}
