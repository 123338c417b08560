// Edits of an open document as clients take them.
import type { TextEdit as ClientEdit, WorkspaceEdit } from 'vscode-languageserver'
import { positionAt, type Lines, type TextEdit } from '../core/text.ts'
import type { OpenDocument } from './openDocuments.ts'

export const clientEdits = (lines: Lines, edits: readonly TextEdit[]): ClientEdit[] =>
  edits.map(({ start, end, text }) => ({ range: { start: positionAt(lines, start), end: positionAt(lines, end) }, newText: text }))

/** A file that is not open has no version. `knowsVersions`: the client takes edits for one version of a document. */
export function workspaceEdit({ uri, version, lines }: Pick<OpenDocument, 'uri' | 'lines'> & { readonly version: number | null }, edits: readonly TextEdit[], knowsVersions: boolean): WorkspaceEdit {
  const changes = clientEdits(lines, edits)
  return knowsVersions ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] } : { changes: { [uri]: changes } }
}
