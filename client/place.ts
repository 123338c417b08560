// Shows a place of a document: in the editor that shows it already, with the cursor there.
import { Selection, TabInputCustom, TabInputText, TextEditorRevealType, window, workspace, type Position, type Range, type Uri, type ViewColumn } from 'vscode'

export async function showPlace(uri: Uri, place: Range | Position, preserveFocus = false): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const column = columnOf(uri)
  const editor = await window.showTextDocument(document, { preserveFocus, preview: false, ...(column === undefined ? {} : { viewColumn: column }) })
  const start = 'start' in place ? place.start : place
  editor.selection = new Selection(start, start)
  editor.revealRange('start' in place ? place : editor.selection, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Where it is open: as text rather than in an editor of another sort. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const shows = (input: unknown): boolean => (input instanceof TabInputText || input instanceof TabInputCustom) && input.uri.toString() === uri.toString()
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  return visible?.viewColumn ?? window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => shows(input)))?.viewColumn
}
