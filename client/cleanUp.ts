// The command that cleans up pasted text: shows the change beside the text, and makes it as one undoable edit once it is accepted.
import { commands, EventEmitter, TabInputTextDiff, window, workspace, WorkspaceEdit, type Disposable, type TextDocument, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { cleanRequest, type CleanResult } from '../server/protocol/cleaning.ts'
import { activeDocumentUri } from './activeDocument.ts'

const SCHEME = 'pitkospuut-clean'

type Change = NonNullable<CleanResult['change']>

export function cleaningUp(client: BaseLanguageClient): readonly Disposable[] {
  const texts = new Map<string, string>()
  const changed = new EventEmitter<Uri>()
  const show = (document: TextDocument, side: 'before' | 'after', text: string): Uri => {
    const uri = document.uri.with({ scheme: SCHEME, authority: '', query: side, fragment: '' })
    texts.set(uri.toString(), text)
    changed.fire(uri)
    return uri
  }
  return [
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, { onDidChange: changed.event, provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '' }),
    workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
    commands.registerCommand('pitkospuut.cleanUp', async () => {
      const uri = activeDocumentUri()
      if (!uri || uri.scheme === SCHEME) return
      const document = await workspace.openTextDocument(uri)
      const { version } = document
      const result = await ask(client, document)
      if (!result?.change) {
        if (result) await window.showInformationMessage(result.message)
        return
      }
      const { change } = result
      const right = show(document, 'after', change.after)
      await commands.executeCommand('vscode.diff', show(document, 'before', change.before), right, change.title, { preview: true })
      const answer = await window.showInformationMessage(result.message, change.accept, change.decline)
      await closeComparison(right)
      if (answer === change.accept) await apply(client, document, version, change)
    }),
  ]
}

/** Asks for the selection where there is one, else for the whole document. */
async function ask(client: BaseLanguageClient, document: TextDocument): Promise<CleanResult | null> {
  const { code2ProtocolConverter: convert } = client
  const editor = window.activeTextEditor
  const selection = editor?.document === document && !editor.selection.isEmpty ? editor.selection : undefined
  return client.sendRequest(cleanRequest, {
    textDocument: { uri: convert.asUri(document.uri), version: document.version },
    ...(selection ? { range: convert.asRange(selection) } : {}),
  })
}

async function apply(client: BaseLanguageClient, document: TextDocument, version: number, { edits, changedMeanwhile }: Change): Promise<void> {
  const made = await client.protocol2CodeConverter.asTextEdits([...edits])
  if (document.isClosed || document.version !== version) {
    await window.showWarningMessage(changedMeanwhile)
    return
  }
  const edit = new WorkspaceEdit()
  edit.set(document.uri, made)
  await workspace.applyEdit(edit)
  await window.showTextDocument(document)
}

async function closeComparison(uri: Uri): Promise<void> {
  const isOurs = (input: unknown): boolean => input instanceof TabInputTextDiff && input.modified.toString() === uri.toString()
  await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ input }) => isOurs(input))))
}
