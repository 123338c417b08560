// Edits of an open document as clients take them.
import type { TextEdit as ClientEdit, WorkspaceEdit } from 'vscode-languageserver'
import { withEdits } from '../core/edit/apply.ts'
import { lines as linesOf, positionAt, type Lines, type TextEdit } from '../core/text.ts'
import type { OpenDocument } from './openDocuments.ts'

export const clientEdits = (lines: Lines, edits: readonly TextEdit[]): ClientEdit[] =>
  edits.map(({ start, end, text }) => ({ range: { start: positionAt(lines, start), end: positionAt(lines, end) }, newText: text }))

/** A file that is not open has no version. `knowsVersions`: the client takes edits for one version of a document. */
export function workspaceEdit({ uri, version, lines }: Pick<OpenDocument, 'uri' | 'lines'> & { readonly version: number | null }, edits: readonly TextEdit[], knowsVersions: boolean): WorkspaceEdit {
  const changes = clientEdits(lines, edits)
  return knowsVersions ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] } : { changes: { [uri]: changes } }
}

/** Where the last change ends in the text after all of them, blank lines left out. */
export function positionAfter(text: string, edits: readonly TextEdit[]): ReturnType<typeof positionAt> {
  const last = edits.reduce((end, edit) => (edit.start >= end.start ? edit : end))
  const shift = edits.reduce((sum, edit) => (edit === last || edit.start > last.start ? sum : sum + edit.text.length - (edit.end - edit.start)), 0)
  return positionAt(linesOf(withEdits(text, edits)), last.start + shift + last.text.trimEnd().length)
}
