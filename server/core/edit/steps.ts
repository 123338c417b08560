// Changes that are made one after the other, each in the text that the ones before it have left: what is put in behind another finds it there.
import type { Document } from '../document.ts'
import type { PlaceEdit } from '../problem.ts'
import type { TextEdit } from '../text.ts'
import type { DocumentView } from '../view.ts'
import { chosen, composed, textEditsOf, withEdits } from './apply.ts'
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

/** The document after groups of edits (of one text, each in its order) when it says what it said; else after those groups that let it. As before when there are none. */
export function keptSteps(before: Stepped, reading: Reading, groups: readonly (readonly TextEdit[])[], saysTheSame: (one: DocumentView, other: DocumentView) => boolean): Stepped {
  const all = together(before, reading, groups, saysTheSame)
  if (all !== before || groups.length <= 1) return all
  let left = MOST_TRIES
  // by halves, since most often one alone is to blame
  const good = (some: readonly (readonly TextEdit[])[]): readonly (readonly TextEdit[])[] => {
    if (some.length === 0 || left-- <= 0) return []
    if (together(before, reading, some, saysTheSame) !== before) return some
    const middle = some.length >> 1
    return some.length === 1 ? [] : [...good(some.slice(0, middle)), ...good(some.slice(middle))]
  }
  return together(before, reading, good(groups), saysTheSame)
}

/** So often a part of the groups is tried. */
const MOST_TRIES = 60

function together(before: Stepped, reading: Reading, groups: readonly (readonly TextEdit[])[], saysTheSame: (one: DocumentView, other: DocumentView) => boolean): Stepped {
  const edits = chosen(groups).flat().toSorted((a, b) => a.start - b.start || a.end - b.end)
  if (edits.length === 0) return before
  const document = reading.read(before.document.path, withEdits(before.document.text, edits))
  const [old, view] = [reading.view(before.document), reading.view(document)]
  return old && view && old.kind === view.kind && saysTheSame(old, view) ? { document, edits: composed(before.edits, edits) } : before
}
