// The item of the status bar: what kind the active document is, why, and how many questions there are. It opens the list of actions.
import { commands, languages, MarkdownString, StatusBarAlignment, Uri, window, workspace, type Disposable } from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { statusNotification, type DocumentStatus } from '../server/protocol/status.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { questionsOf } from './questions.ts'

export interface Statuses {
  /** As last told by the server. */
  readonly of: (uri: Uri | undefined) => DocumentStatus | undefined
  readonly isOfKind: (uri: Uri) => boolean
  readonly disposables: readonly Disposable[]
}

/** `changed`: called when the status of a document has. */
export function statusBar(client: BaseLanguageClient, changed: () => void): Statuses {
  const statuses = new Map<string, DocumentStatus>()
  const item = window.createStatusBarItem('pitkospuut.kind', StatusBarAlignment.Right, 100)
  item.name = 'Pitkospuut'
  item.command = 'pitkospuut.actions'
  const of = (uri: Uri | undefined): DocumentStatus | undefined => statuses.get(uri?.toString() ?? '')
  const show = (): void => {
    const uri = activeDocumentUri()
    const status = of(uri)
    void commands.executeCommand('setContext', 'pitkospuut.isOfKind', status?.kind !== undefined)
    const editor = window.activeTextEditor
    if (!uri || !status || (editor && languages.match([{ language: 'markdown' }, { language: 'yaml' }], editor.document) === 0)) {
      item.hide()
      return
    }
    const questions = status.kind ? inWords(status, questionsOf(uri).length) : ''
    item.text = `$(${status.kind ? 'checklist' : 'circle-slash'}) ${status.label}${questions === '' ? '' : `: ${questions}`}`
    item.tooltip = new MarkdownString().appendText(`Pitkospuut: ${status.label}. ${status.explanation}`).appendMarkdown('\n\n').appendText(status.opens)
    item.accessibilityInformation = { label: `Pitkospuut: ${status.label}${questions === '' ? '' : `, ${questions}`}. ${status.opens}`, role: 'button' }
    item.show()
  }
  const told = (): void => {
    show()
    changed()
  }
  return {
    of, isOfKind: (uri) => of(uri)?.kind !== undefined,
    disposables: [
      item,
      client.onNotification(statusNotification, (status) => {
        statuses.set(Uri.parse(status.uri).toString(), status)
        told()
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Stopped) return
        statuses.clear()
        told()
      }),
      window.onDidChangeActiveTextEditor(show),
      window.tabGroups.onDidChangeTabs(show),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const active = activeDocumentUri()?.toString()
        if (uris.some((uri) => uri.toString() === active)) show()
      }),
      workspace.onDidCloseTextDocument((document) => statuses.delete(document.uri.toString())),
      commands.registerCommand('pitkospuut.explainKind', async () => {
        const known = of(activeDocumentUri())
        if (known) await window.showInformationMessage(`${known.label}. ${known.explanation}`)
      }),
    ],
  }
}

/** Nothing is said of none: they may not have come yet. */
const inWords = ({ questions: { one, many } }: DocumentStatus, n: number): string => (n === 0 ? '' : n === 1 ? one : many.replace('{n}', String(n)))
