// An item put behind the others of a document: what a finding of another document leads to.
import { textEditsOf } from '../edit/apply.ts'
import { appendItem } from '../edit/list.ts'
import type { TextEdit } from '../text.ts'
import { sectionOf, type DocumentView } from '../view.ts'

/** The edits; none where the document has no section with the role, or it cannot be put in there. */
export function addedItem(view: DocumentView, role: string, text: string): readonly TextEdit[] {
  const section = sectionOf(view, role)
  return section ? textEditsOf(view, appendItem(view, section, text)) : []
}
