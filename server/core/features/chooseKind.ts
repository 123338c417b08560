// A document of no kind is made one of a kind that a person has chosen: its type is written at the top.
import type { Document } from '../document.ts'
import { textEditsOf, withEdits } from '../edit/apply.ts'
import { writeType } from '../edit/typeKey.ts'
import type { Kind } from '../kinds/kind.ts'
import { sourceOfDocument } from '../source.ts'
import type { TextEdit } from '../text.ts'

/** Empty where the type cannot be written so that it is understood and nothing else changes. */
export function editsForKind(document: Document, kind: Kind, read: (path: string, text: string) => Document): readonly TextEdit[] {
  const source = sourceOfDocument(document)
  const edits = textEditsOf(source, writeType(source, kind, document.selection.unknown))
  return edits.length > 0 && read(document.path, withEdits(document.text, edits)).selection.kind?.id === kind.id ? edits : []
}
