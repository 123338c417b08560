// Shows a place of a document: in the editor that shows it already, with the cursor there.
import { Selection, TabInputCustom, TabInputText, TextEditorRevealType, window, workspace, type Position, type Range, type TextEditor, type Uri, ViewColumn } from 'vscode'

export async function showPlace(uri: Uri, place: Range | Position, preserveFocus = false): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const column = columnOf(uri)
  const editor = await window.showTextDocument(document, { preserveFocus, preview: false, ...(column === undefined ? {} : { viewColumn: column }) })
  mark(editor, place)
}

/** The cursor goes to a place of an editor that is seen; where the keyboard is stays as it is, which opening the text once more would not do. */
export function mark(editor: TextEditor, place: Range | Position): void {
  const start = 'start' in place ? place.start : place
  editor.selection = new Selection(start, start)
  editor.revealRange('start' in place ? place : editor.selection, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Where it is open as text; beside it where it is only open in an editor of another sort. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const isThis = (own: Uri): boolean => own.toString() === uri.toString()
  const groupWith = (shows: (input: unknown) => boolean): ViewColumn | undefined => window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => shows(input)))?.viewColumn
  const column = window.visibleTextEditors.find(({ document }) => isThis(document.uri))?.viewColumn ?? groupWith((input) => input instanceof TabInputText && isThis(input.uri))
  if (column !== undefined) return column
  const other = groupWith((input) => input instanceof TabInputCustom && isThis(input.uri))
  return other === undefined ? undefined : (window.tabGroups.all.find(({ viewColumn }) => viewColumn !== other)?.viewColumn ?? ViewColumn.Beside)
}
