// An element of an array as an item: so that it can be moved, and found again where it was seen, like the items of lists.
import { itemPrint } from './itemPrint.ts'
import { propertyOf, type Property } from './kinds/kind.ts'
import { textOf, type Entry, type ItemNode, type MapNode, type Node, type ScalarNode } from './node.ts'
import { printOf } from './prints.ts'

/** Its text is its name; its fields are what it says of its own: lists in it are lists of the document. */
export function itemOfElement(element: Node, property: Property | undefined): ItemNode {
  return {
    type: 'item', place: element.place, attributes: {}, children: [],
    text: { type: 'scalar', place: element.place, value: nameOf(element) },
    fields: element.type === 'map' ? ownOf(element, property) : [],
  }
}

/** What a preview tells of an element that it shows. */
export const elementPrint = (element: Node): string => itemPrint(itemOfElement(element, undefined))

/** A field that is a text, as the text of an item: so that it can be edited like one. */
export const itemOfField = (field: ScalarNode): ItemNode => ({ type: 'item', place: field.place, attributes: {}, children: [], fields: [], text: { type: 'scalar', place: field.place, value: textOf(field), ...(field.form ? { form: field.form } : {}) } })

export const fieldPrint = (field: Node): string => printOf(textOf(field)).toString(36)

/** One line of text, whatever it stands for; no choice of yes and no. */
export const isEditableField = (field: Node): field is ScalarNode => field.type === 'scalar' && typeof field.value !== 'boolean' && textOf(field) !== '' && !textOf(field).includes('\n')

/** Its first text in words; else what it says first, such as a number. */
function nameOf(element: Node): string {
  if (element.type !== 'map') return textOf(element)
  const said = element.entries.filter(({ value }) => textOf(value) !== '')
  return textOf((said.find(({ value }) => value.type === 'scalar' && typeof value.value === 'string') ?? said[0])?.value)
}

function ownOf({ entries }: MapNode, owner: Property | undefined): readonly Entry[] {
  return entries.flatMap((entry): readonly Entry[] => {
    const { value } = entry
    const property = propertyOf(owner?.level, entry.key) ?? owner?.each
    if (!property || value.type === 'scalar') return [entry]
    return value.type === 'map' ? [{ ...entry, value: { ...value, entries: ownOf(value, property) } }] : []
  })
}
