// What a document says for a value that is asked for, as a person reads it: one text, or the texts of its parts.
import type { Property } from '../../kinds/kind.ts'
import { textOf, type Node, type Place } from '../../node.ts'
import type { Language } from '../../problem.ts'
import { leafText } from '../../render/names.ts'

/** A part of a value, where it is written. */
export interface Part {
  readonly text: string
  readonly place: Place
  /** Where its text is written. */
  readonly textPlace: Place
}

/** The parts of a list, of an array or of references, in their order. A prose in place of a list is one part. */
export function partsOf(node: Node | undefined): readonly Part[] {
  switch (node?.type) {
    case 'seq':
      return node.children.map(elementPart)
    case 'list':
      return [...node.text.map(({ node: prose }) => elementPart(prose)), ...[...node.items, ...node.groups.flatMap(({ items }) => items)].map(elementPart)]
    case 'scalar':
      return textOf(node) === '' ? [] : [elementPart(node)]
    default:
      return []
  }
}

function elementPart(node: Node): Part {
  const text = node.type === 'item' ? node.text : node.type === 'map' ? (node.entries[0]?.value ?? node) : node
  return { text: textOf(text), place: node.place, textPlace: text.place }
}

/** The texts of a value that has parts, or its one text; none when nothing is said yet. A row of dots says nothing. */
export function shownTexts(node: Node | undefined, property: Property, language: Language, several: boolean): readonly string[] {
  const texts = several ? partsOf(node).map(({ text }) => text) : node?.type === 'scalar' ? [leafText(node.value, property, language)] : []
  return texts.filter(isSaid)
}

const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
