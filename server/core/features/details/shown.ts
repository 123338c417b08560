// What a document says for a value that is asked for, as a person reads it: one text, or the texts of its parts.
import type { Property } from '../../kinds/kind.ts'
import { textOf, type Node, type Place } from '../../node.ts'
import type { Language } from '../../problem.ts'
import { leafText } from '../../render/names.ts'

/** A part of a value, where it is written. */
export interface Part {
  readonly text: string
  readonly place: Place
  /** True where the text is all there is to it. */
  readonly isPlain: boolean
}

/** The parts of a list, of an array or of references, in their order. A prose in place of a list is one part. */
export function partsOf(node: Node | undefined): readonly Part[] {
  switch (node?.type) {
    case 'seq':
      return node.children.map(elementPart)
    case 'list':
      return [...node.text.map(({ node: prose }) => ({ text: textOf(prose), place: prose.place, isPlain: true })), ...[...node.items, ...node.groups.flatMap(({ items }) => items)].map(elementPart)]
    case 'scalar':
      return textOf(node) === '' ? [] : [{ text: textOf(node), place: node.place, isPlain: true }]
    default:
      return []
  }
}

function elementPart(node: Node): Part {
  if (node.type === 'item') return { text: textOf(node), place: node.place, isPlain: !node.id && Object.keys(node.attributes).length === 0 && node.fields.length === 0 && node.children.length === 0 }
  if (node.type !== 'map') return { text: textOf(node), place: node.place, isPlain: node.type === 'scalar' }
  const [first] = node.entries
  return { text: textOf(first?.value), place: node.place, isPlain: node.entries.length === 1 && first?.keyPlace.start === first?.value.place.start }
}

/** The texts of a value that has parts, or its one text; none when nothing is said yet. A row of dots says nothing. */
export function shownTexts(node: Node | undefined, property: Property, language: Language, several: boolean): readonly string[] {
  const texts = several ? partsOf(node).map(({ text }) => text) : node?.type === 'scalar' ? [leafText(node.value, property, language)] : []
  return texts.filter((text) => /[\p{L}\p{N}]/u.test(text))
}
