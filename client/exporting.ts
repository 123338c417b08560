// The commands that save a document as a page, and that open it in the browser to be printed. The page is the server's; nothing is written over without a question.
import { commands, env, Uri, window, workspace, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { documentPageRequest, pageLanguagesRequest, type DocumentPage } from '../server/protocol/page.ts'
import { picked } from './actionList.ts'
import { activeDocumentUri } from './activeDocument.ts'

/** `storage`: a folder of our own, for pages that are only printed. */
export function exporting(client: BaseLanguageClient, storage: Uri): readonly Disposable[] {
  const withPage = (use: (page: DocumentPage, document: Uri) => Promise<void>) => async (what?: unknown): Promise<void> => {
    const uri = what instanceof Uri ? what : activeDocumentUri()
    if (!uri) return
    await workspace.openTextDocument(uri)
    const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) }
    const languages = await client.sendRequest(pageLanguagesRequest, { textDocument })
    const language = languages ? await picked(languages) : undefined
    if (languages && language === undefined) return
    const page = await client.sendRequest(documentPageRequest, { textDocument, ...(language === undefined ? {} : { language }) })
    if (page && 'refused' in page) await window.showInformationMessage(page.refused)
    else if (page && (await isAccepted(page))) await use(page, uri)
  }
  return [
    commands.registerCommand('pitkospuut.export', withPage(save)),
    commands.registerCommand('pitkospuut.print', withPage((page) => print(page, Uri.joinPath(storage, 'print')))),
  ]
}

/** What is not on the page has to be read before the page goes anywhere. */
async function isAccepted({ report, words }: DocumentPage): Promise<boolean> {
  return report === '' || (await window.showWarningMessage(words.look, { modal: true, detail: report }, words.accept)) === words.accept
}

async function save({ html, fileName, words }: DocumentPage, document: Uri): Promise<void> {
  const folder = document.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document, '..')
  const target = await window.showSaveDialog({ title: words.title, filters: { HTML: ['html', 'htm'] }, ...(folder ? { defaultUri: Uri.joinPath(folder, fileName) } : {}) })
  if (!target) return
  try {
    // whoever chose a document would lose it
    if (!/\.html?$/iu.test(target.path)) throw new Error(target.path)
    await workspace.fs.writeFile(target, new TextEncoder().encode(html))
  } catch {
    await window.showWarningMessage(words.notSaved)
    return
  }
  if ((await window.showInformationMessage(words.saved, words.open)) === words.open) await env.openExternal(target)
}

/** The page of the last time goes: it may be one that should not stay. */
async function print({ html, fileName, words }: DocumentPage, folder: Uri): Promise<void> {
  try {
    await workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined)
    const file = Uri.joinPath(folder, fileName)
    await workspace.fs.writeFile(file, new TextEncoder().encode(html))
    if (file.scheme !== 'file' || env.remoteName !== undefined || !(await env.openExternal(file))) throw new Error(file.scheme)
  } catch {
    await window.showInformationMessage(words.notOpened)
    return
  }
  await window.showInformationMessage(words.opened)
}
