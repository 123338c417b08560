// Lists and arrays that are asked for element by element: what has parts that matter, and what stands in the text of the body.
import { step } from '../../json.ts'
import type { Property } from '../../kinds/kind.ts'
import { entryOf, textOf, type Node } from '../../node.ts'
import type { Language } from '../../problem.ts'
import { leafText } from '../../render/names.ts'
import type { DocumentView } from '../../view.ts'
import { isPlain } from './grouped.ts'
import { askedOf, elementsIn, fieldsOf, heldAt, isByElement, TEXT } from './slots.ts'

/** A list or an array of the root, or of an object of the root. */
export interface Collection {
  readonly pointer: string
  readonly property: Property
  readonly root: Property
  /** What is asked of each element, at least one. Of elements that are one value it is that value. */
  readonly fields: readonly Property[]
}

/** In the order of the schema. */
export function collectionsOf({ kind, root }: Pick<DocumentView, 'kind' | 'root'>): readonly Collection[] {
  return askedOf(kind.root).flatMap((own): readonly Collection[] => {
    const entry = entryOf(root, own.key)
    if (own.sections !== undefined && !isPlain(own, entry, { kind, root })) return []
    const inside = own.type === 'object' ? (own.level?.properties ?? []) : []
    const held = [{ property: own, entry, pointer: step(own.key) }, ...inside.map((property) => ({ property, entry: entryOf(entry?.value, property.key), pointer: step(own.key) + step(property.key) }))]
    return held.filter((one) => isByElement(one.property, one.entry)).flatMap(({ property, pointer }) => {
      const fields = partsOf(property)
      return fields.length > 0 ? [{ pointer, property, root: own, fields }] : []
    })
  })
}

function partsOf(property: Property): readonly Property[] {
  const fields = fieldsOf(property)
  return fields.length > 0 || property.type !== 'array' || !property.element || property.element.level ? fields : [property.element]
}

/** What an element says first; empty for one that waits to be filled in. A row of dots says nothing. */
export function elementText(node: Node | undefined, fields: readonly Property[], language: Language): string {
  const texts = node?.type === 'scalar' || node?.type === 'item' ? [textOf(node)] : []
  const entries = node?.type === 'map' ? node.entries : node?.type === 'item' ? node.fields : []
  const values = fields.flatMap((field) => {
    const value = field.key === TEXT ? undefined : entries.find(({ key }) => key === field.key)?.value
    return value?.type === 'scalar' ? [leafText(value.value, field, language)] : []
  })
  // what nobody asks for is said too
  const others = entries.map(({ value }) => textOf(value))
  return [...texts, ...values, ...others].find((text) => /[\p{L}\p{N}]/u.test(text)) ?? ''
}

/** What the elements are called that say something. */
export function namesOf({ pointer, property, root, fields }: Collection, view: DocumentView): readonly string[] {
  const { entry } = heldAt(view.root, { pointer, property, root })
  return elementsIn(entry?.value).map(({ node }) => elementText(node, fields, view.language)).filter((text) => text !== '')
}
