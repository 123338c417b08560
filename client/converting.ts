// The command that writes a document in the other notation: a new file beside it, and a question about the old one. Nothing is written over.
import { commands, TabInputCustom, TabInputText, Uri, window, workspace, WorkspaceEdit, type Disposable, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { convertRequest, type ConvertResult } from '../server/protocol/converting.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { isReadOnly } from './readOnly.ts'

export function converting(client: BaseLanguageClient): readonly Disposable[] {
  return [
    commands.registerCommand('pitkospuut.convert', async (what?: unknown) => {
      const uri = what instanceof Uri ? what : activeDocumentUri()
      if (uri) await convert(client, await workspace.openTextDocument(uri))
    }),
  ]
}

async function convert(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  const { version } = document
  const uri = client.code2ProtocolConverter.asUri(document.uri)
  const result = await client.sendRequest(convertRequest, { textDocument: { uri, version }, taken: await namesBeside(document.uri) })
  if (!result) return
  if ('refused' in result) {
    await window.showInformationMessage(result.refused)
    return
  }
  if (document.isUntitled) {
    await window.showTextDocument(await workspace.openTextDocument({ language: result.languageId, content: result.text }))
    await told(result, result.words.madeAlone)
    return
  }
  const created = await create(client.protocol2CodeConverter.asUri(result.uri), result)
  if (!created) {
    await window.showWarningMessage(result.words.exists)
    return
  }
  await window.showTextDocument(created, { preview: false })
  if (await isReadOnly(client, document)) {
    await told(result, result.words.oldStays)
    return
  }
  const answer = await told(result, result.words.made, result.words.accept, result.words.decline)
  if (answer === result.words.accept) await remove(document, version, result)
}

/** What is lost has to be read before anything goes away: then the question waits in the middle. */
function told({ report }: ConvertResult, message: string, ...answers: readonly string[]): Thenable<string | undefined> {
  return report === '' ? window.showInformationMessage(message, ...answers) : window.showWarningMessage(message, { modal: true, detail: report }, ...answers.slice(0, 1))
}

/** The new file with its text, as one change that can be taken back in the explorer. Undefined when there is one already, or it cannot be written. */
async function create(uri: Uri, { text }: ConvertResult): Promise<TextDocument | undefined> {
  const edit = new WorkspaceEdit()
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) })
  try {
    return (await workspace.applyEdit(edit)) ? await workspace.openTextDocument(uri) : undefined
  } catch {
    return undefined
  }
}

/** Moves the old file to the bin, as it was when it was converted. Where there is no bin it stays. */
async function remove(document: TextDocument, version: number, { words }: ConvertResult): Promise<void> {
  const { uri } = document
  if (document.version !== version || document.isClosed || (document.isDirty && !(await document.save()))) {
    await window.showInformationMessage(words.changed)
    return
  }
  try {
    await workspace.fs.delete(uri, { useTrash: true })
  } catch {
    await window.showInformationMessage(words.noBin)
    return
  }
  const isOld = (input: unknown): boolean => (input instanceof TabInputText || input instanceof TabInputCustom) && input.uri.toString() === uri.toString()
  await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ input }) => isOld(input))))
}

async function namesBeside(uri: Uri): Promise<string[]> {
  if (uri.scheme === 'untitled') return []
  try {
    return (await workspace.fs.readDirectory(Uri.joinPath(uri, '..'))).map(([name]) => name)
  } catch {
    return []
  }
}
