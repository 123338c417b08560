// What one change of a finding does to the text it was found in.
import type { Document } from '../document.ts'
import { viewOf } from '../documentView.ts'
import type { Fix } from '../problem.ts'
import { sourceOfDocument } from '../source.ts'
import type { TextEdit } from '../text.ts'
import { editsFrom } from './mend.ts'

/** Empty when it does not apply there. Apart from `mend.ts`, since a view needs all that reads documents. */
export function editsOfFix(document: Document, fix: Fix, today: string): readonly TextEdit[] {
  return editsFrom(viewOf(document, today) ?? sourceOfDocument(document), fix)
}
