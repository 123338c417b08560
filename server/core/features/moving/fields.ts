// Fields that are texts, edited where a preview shows them: of elements of arrays, of objects, of items.
import { itemOfField, fieldPrint, isEditableField } from '../../arrayItem.ts'
import type { Document } from '../../document.ts'
import { editableText, oneText, waysToWrite } from '../../edit/itemText.ts'
import { asObject, stepsOf, type Json } from '../../json.ts'
import type { ItemNode } from '../../node.ts'
import type { TextEdit } from '../../text.ts'
import { targetAt, valueOf } from '../../value.ts'
import type { DocumentView } from '../../view.ts'
import type { Unedited } from '../../texts/board.ts'
import { after, type Moving } from './tried.ts'

export type Edited = { readonly edits: readonly TextEdit[]; readonly pointer: string; readonly refused?: never } | { readonly refused: Unedited; readonly edits?: never }

/** The field at a pointer, as an item; undefined where there is none that can be edited, or another one by now. */
export function fieldAt({ root }: DocumentView, pointer: string, print: string | undefined): ItemNode | undefined {
  const { node, complete } = targetAt(root, pointer)
  return complete && isEditableField(node) && (print === undefined || fieldPrint(node) === print) ? itemOfField(node) : undefined
}

/** The edits that give a field a text; none when it has it. */
export function editField({ document, view, edit }: Moving, field: ItemNode, pointer: string, typed: string): Edited {
  if (oneText(typed, true) === '') return { refused: 'empty' }
  const before = saidWithout(document, view, pointer)
  for (const { edits, text } of waysToWrite(document, view, field, typed)) {
    if (edits.length === 0) return { edits, pointer }
    const tried = after(document, view, edit, edits)
    if (tried === 'anchor' || tried === undefined) continue
    const now = fieldAt(tried.view, pointer, undefined)
    if (now && editableText(tried.view, now) === text && saidWithout(tried.document, tried.view, pointer) === before) return { edits, pointer }
  }
  return { refused: view.isBroken ? 'broken' : 'unwritable' }
}

/** All that a document says but for one value. */
function saidWithout({ memo }: Document, view: DocumentView, pointer: string): string {
  const steps = stepsOf(pointer)
  const emptied = (value: Json, [step, ...rest]: readonly string[]): Json => {
    if (step === undefined) return null
    if (Array.isArray(value)) return value.map((one, index) => (String(index) === step ? emptied(one, rest) : one))
    const object = asObject(value)
    return object && step in object ? { ...object, [step]: emptied(object[step] ?? null, rest) } : value
  }
  return JSON.stringify([emptied(valueOf(view.root, memo), steps), view.sections.map(({ property, title }) => [property.key, title?.value ?? null]), view.extras.map(({ title, pieces }) => [title, pieces.map(({ contents }) => contents.length)])])
}
