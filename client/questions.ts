// Going from one question of a document to the next, hints too, which the editor's own commands leave out.
import { commands, languages, window, type Diagnostic, type Disposable, type Uri } from 'vscode'
import type { DocumentStatus } from '../server/protocol/status.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { showPlace } from './place.ts'

/** What is asked of a document, in the order of its text. */
export const questionsOf = (uri: Uri): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'pitkospuut').sort((a, b) => a.range.start.compareTo(b.range.start))

export function goingThrough(statusOf: (uri: Uri | undefined) => DocumentStatus | undefined): readonly Disposable[] {
  const go = (step: 1 | -1) => async (): Promise<void> => {
    const uri = activeDocumentUri()
    if (!uri) return
    const places = questionsOf(uri).map(({ range }) => range)
    const [first] = places
    const status = statusOf(uri)
    if (!first) {
      if (status) await window.showInformationMessage(`${status.label}: ${status.questions.none}`)
      return
    }
    const cursor = window.activeTextEditor?.document.uri.toString() === uri.toString() ? window.activeTextEditor.selection.active : first.start.with(0, 0)
    const next = step > 0 ? (places.find(({ start }) => start.isAfter(cursor)) ?? first) : (places.findLast(({ start }) => start.isBefore(cursor)) ?? places.at(-1) ?? first)
    await showPlace(uri, next)
    // what is asked stands there for the eye and, with the next key, for a screen reader
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' })
  }
  return [commands.registerCommand('pitkospuut.nextQuestion', go(1)), commands.registerCommand('pitkospuut.previousQuestion', go(-1))]
}
