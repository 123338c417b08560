// What an act of the checklist does to the text: found again by its name, in the document as it is now.
import type { Document } from '../../document.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { insertSection } from '../../edit/section.ts'
import { inWords, type Language, type Problem } from '../../problem.ts'
import type { TextEdit } from '../../text.ts'
import { CHECKLIST } from '../../texts/checklist.ts'
import type { DocumentView } from '../../view.ts'
import { fixOf, namedFindings } from '../offeredFixes.ts'
import { findingNamed, idOfPart } from './ids.ts'
import { partsOf } from './parts.ts'

/** The finding whose row has an id; undefined when it is there no more. */
export function findingOfRow(document: Document, problems: readonly Problem[], id: string): Problem | undefined {
  const name = findingNamed(id)
  return namedFindings(document, problems).find((one) => one.id === name)?.problem
}

/** The edits (none: it cannot be done so that all else is kept); undefined when there is no such act any more. `title`: as the act is called in the checklist. */
export function editsOfAct({ document, view, problems }: { readonly document: Document; readonly view: DocumentView | undefined; readonly problems: readonly Problem[] }, id: string, title: string, language: Language): readonly TextEdit[] | undefined {
  const finding = findingNamed(id)
  if (finding !== undefined) return fixOf(document, view, problems, { finding, title }, language)
  const part = view && partsOf(view, language).find(({ key, place }) => idOfPart(key) === id && !place)
  return view && part?.property && inWords(CHECKLIST.add, { name: part.label }, language) === title ? textEditsOf(view, insertSection(view, part.property)) : undefined
}
