// What questions are called: by their property, and what holds it.
import { withoutIdentity } from '../../identity.ts'
import type { Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import { isWord } from '../../kinds/words.ts'
import { entryOf, type MapNode } from '../../node.ts'
import type { Language } from '../../problem.ts'
import { labelFor } from '../../render/names.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { elementText, type Collection } from './collections.ts'
import type { Question } from './questions.ts'
import { elementsIn, fieldsOf, TEXT, type Slot } from './slots.ts'

/** `Tila`, `Osallistujat: asiakkaat`, `Yhteyshenkilöt: sosiaalityöntekijä: sähköposti`. */
export function nameOf(slot: Slot, tree: MapNode, language: Language): string {
  const { property, root, field, index } = slot
  if (property === root) return labelFor(property, language)
  const part = index === undefined ? [] : [elementName(tree, slot, language)]
  return [labelFor(root, language), ...(field ? [field] : []).map(({ labels, key }) => display(labels, language) || key), ...part, ...partName(property, language)].join(': ')
}

/** What a field of an element is called; the text of an item is the item itself, where it has no name of its own. */
export function partName({ key, labels }: Property, language: Language): readonly string[] {
  const name = display(labels, language) || key
  return key === TEXT && isWord('text', name) ? [] : [name]
}

/** The element that a value belongs to. */
export function elementOf(slot: Slot, { root: tree }: DocumentView, language: Language): Question['element'] {
  return slot.index === undefined ? undefined : { pointer: slot.pointer.slice(0, slot.pointer.lastIndexOf('/')), label: elementName(tree, slot, language) }
}

/** What an element is called: by what it says first, else by its number. */
function elementName(tree: MapNode, { root, field, index = 0 }: Slot, language: Language): string {
  const entry = entryOf(tree, root.key)
  const value = (field ? entryOf(entry?.value, field.key) : entry)?.value
  const who = elementText(elementsIn(value)[index]?.node, fieldsOf(field ?? root), language)
  return who === '' ? String(index + 1) : shortened(withoutIdentity(who))
}

export const collectionName = ({ root, property }: Collection, language: Language): string =>
  [labelFor(root, language), ...(property === root ? [] : [display(property.labels, language) || property.key])].join(': ')
