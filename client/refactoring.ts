// Refactorings by a command: the edits come from the server, and are made as one undoable step.
import { commands, Uri, window, workspace, WorkspaceEdit, type Disposable, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { refactorRequest, type RefactorWords } from '../server/protocol/refactor.ts'
import { activeDocumentUri } from './activeDocument.ts'

/** What `pitkospuut.refactor` is called with: a refactoring of the protocol, of a document or of the active one. */
export interface RefactorCommand {
  readonly name: string
  readonly choice?: string
  readonly uri?: string
}

export function refactoring(client: BaseLanguageClient): readonly Disposable[] {
  const run = async (uri: Uri | undefined, command: RefactorCommand): Promise<void> => {
    if (uri) await refactor(client, await workspace.openTextDocument(uri), command)
  }
  return [
    commands.registerCommand('pitkospuut.tidy', (what?: unknown) => run(what instanceof Uri ? what : activeDocumentUri(), { name: 'tidy' })),
    commands.registerCommand('pitkospuut.refactor', (command: RefactorCommand) => run(command.uri === undefined ? activeDocumentUri() : client.protocol2CodeConverter.asUri(command.uri), command)),
  ]
}

async function refactor(client: BaseLanguageClient, document: TextDocument, { name, choice }: RefactorCommand): Promise<void> {
  const { version } = document
  const result = await client.sendRequest(refactorRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version }, name, ...(choice === undefined ? {} : { choice }) })
  if (!result) return
  if ('refused' in result) {
    await window.showInformationMessage(result.refused)
    return
  }
  const edits = await client.protocol2CodeConverter.asTextEdits([...result.edits])
  await apply(document, version, result.words, () => {
    const edit = new WorkspaceEdit()
    edit.set(document.uri, edits)
    return workspace.applyEdit(edit)
  })
}

/** Makes a change of one version of a document, or says why not. */
async function apply(document: TextDocument, version: number, words: RefactorWords, make: () => Thenable<boolean>): Promise<void> {
  if (document.isClosed || document.version !== version) await window.showInformationMessage(words.changed)
  else if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false || (await isReadOnly(document)) || !(await make())) await window.showInformationMessage(words.readOnly)
}

/** VS Code would change the text of a file that cannot be saved. */
export async function isReadOnly({ uri, isUntitled }: TextDocument): Promise<boolean> {
  if (isUntitled) return false
  try {
    return ((await workspace.fs.stat(uri)).permissions ?? 0) > 0
  } catch {
    return false
  }
}
