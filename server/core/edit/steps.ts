// Changes that are made one after the other, each in the text that the ones before it have left: what is put in behind another finds it there.
import type { Document } from '../document.ts'
import type { PlaceEdit } from '../problem.ts'
import type { TextEdit } from '../text.ts'
import type { DocumentView } from '../view.ts'
import { composed, textEditsOf, withEdits } from './apply.ts'
import type { Mending } from './mend.ts'

export type Reading = Pick<Mending, 'read' | 'view'>

/** One change; empty where it does not apply. */
export type Step = (view: DocumentView, document: Document) => readonly PlaceEdit[]

/** A document after changes, and the changes as edits of the text before. */
export interface Stepped {
  readonly document: Document
  readonly edits: readonly TextEdit[]
}

export function inSteps(document: Document, reading: Reading, steps: readonly Step[]): Stepped {
  return steps.reduce<Stepped>((before, step) => afterStep(before, reading, step) ?? before, { document, edits: [] })
}

/** The document after one step more; undefined when that changes nothing. */
export function afterStep({ document, edits }: Stepped, reading: Reading, step: Step): Stepped | undefined {
  const view = reading.view(document)
  const made = view ? textEditsOf(view, step(view, document)) : []
  return made.length === 0 ? undefined : { document: reading.read(document.path, withEdits(document.text, made)), edits: composed(edits, made) }
}
