// What an act of the checklist does to the text: found again by its name, in the document as it is now.
import type { Document } from '../../document.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { editsFrom } from '../../edit/mend.ts'
import { insertSection } from '../../edit/section.ts'
import { inWords, type Language, type Problem } from '../../problem.ts'
import { sourceOfDocument } from '../../source.ts'
import type { TextEdit } from '../../text.ts'
import { CHECKLIST } from '../../texts/checklist.ts'
import type { DocumentView } from '../../view.ts'
import { namedFindings } from './findings.ts'
import { partsOf } from './parts.ts'

/** The edits (none: it cannot be done so that all else is kept); undefined when there is no such act any more. `title`: as the act is called in the checklist. */
export function editsOfAct({ document, view, problems }: { readonly document: Document; readonly view: DocumentView | undefined; readonly problems: readonly Problem[] }, id: string, title: string, language: Language): readonly TextEdit[] | undefined {
  const finding = namedFindings(document, problems).find((one) => `finding:${one.id}` === id)
  const fix = finding?.problem.fixes.find((one) => inWords(one.title, one.values, language) === title)
  if (fix) return editsFrom(view ?? sourceOfDocument(document), fix)
  const part = view && partsOf(view, language).find(({ key, place }) => `part:${key}` === id && !place)
  return view && part?.property && inWords(CHECKLIST.add, { name: part.label }, language) === title ? textEditsOf(view, insertSection(view, part.property)) : undefined
}
