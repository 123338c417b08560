// Filling in details as the shell uses it: the questions, the answers, and the question that a finding asks.
import { step } from '../../json.ts'
import type { Language } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import { collectionsOf, namesOf } from './collections.ts'
import { insideName, insideOf } from './inside.ts'
import { collectionName, nameOf } from './names.ts'
import { detailType, isFilled } from './questions.ts'
import { slotsOf } from './slots.ts'

export { knownValues } from '../../knownValues.ts'
export { answer, type Answered, type Asked } from './answer.ts'
export { questionsOf, type Choice, type Question } from './questions.ts'

/** Where a finding stands in the normal form of its document; `isSure` when the check said so itself. */
export interface PointedFinding {
  readonly pointer: string
  readonly isSure: boolean
}

/** The question whose answer mends a finding: of a value that is missing or does not fit. Undefined for findings about how something is worded. */
export function questionFor(view: DocumentView, { pointer, isSure }: PointedFinding, language: Language): { readonly pointer: string; readonly label: string } | undefined {
  if (pointer === '') return undefined
  const slots = view.remember(view.root, SLOTS, () => slotsOf(view))
  const collection = view.remember(view.root, COLLECTIONS, () => collectionsOf(view)).find((one) => one.pointer === pointer)
  if (collection && namesOf(collection, view).length === 0) return { pointer, label: collectionName(collection, language) }
  const inside = view.remember(view.root, INSIDE, () => insideOf(view)).find((one) => one.texts.length === 0 && (one.pointer === pointer || (isSure && one.pointer.startsWith(`${pointer}/`))))
  if (inside) return { pointer: inside.pointer, label: insideName(inside, language) }
  const below = isSure ? slots.filter((slot) => slot.pointer.startsWith(`${pointer}/`) && slot.index === undefined) : []
  // what belongs to a section and stands elsewhere: the decision, beside who made it
  const about = isSure ? slots.find((one) => one.property === one.root && one.property.within !== undefined && step(one.property.within) === pointer && !isFilled(one, view)) : undefined
  const slot = slots.find((one) => one.pointer === pointer) ?? below.find((one) => !isFilled(one, view)) ?? about ?? below[0]
  if (!slot || !(isSure || !isFilled(slot, view) || !WORDED.has(detailType(slot.property)))) return undefined
  return { pointer: slot.pointer, label: nameOf(slot, view.root, language) }
}

/** All findings of a document are asked for their questions one after the other. */
const SLOTS = {}
const COLLECTIONS = {}
const INSIDE = {}

/** What is in words may be found fault with for its words. */
const WORDED: ReadonlySet<string> = new Set(['text', 'list'])
