// Refactorings by a command: the edits come from the server, and are made as one undoable step.
import { commands, Uri, window, workspace, type Disposable, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { refactorRequest } from '../server/protocol/refactor.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { applyTo } from './changing.ts'

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
  const applied = await applyTo(client, document, version, result.edits)
  if (applied !== 'made') await window.showInformationMessage(result.words[applied])
}
