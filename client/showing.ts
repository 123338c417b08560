// Pages of rules and kinds, and the content of a document as data.
import { commands, Uri, window, workspace, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { modelFormsRequest, modelRequest, pagesRequest } from '../server/protocol/showing.ts'
import { picked } from './actionList.ts'
import { activeDocumentUri } from './activeDocument.ts'

/** `scheme`: of the pages. */
export function showing(client: BaseLanguageClient, scheme: string): readonly Disposable[] {
  const pages = async (about: 'rules' | 'kinds'): Promise<void> => {
    const choices = await client.sendRequest(pagesRequest, { about })
    const page = choices && (await picked(choices))
    if (page) await showPage(Uri.from({ scheme, path: `/${page}` }))
  }
  return [
    commands.registerCommand('pitkospuut.showRules', () => pages('rules')),
    commands.registerCommand('pitkospuut.showKinds', () => pages('kinds')),
    commands.registerCommand('pitkospuut.showModel', async () => {
      const uri = activeDocumentUri()
      const form = uri && (await picked(await client.sendRequest(modelFormsRequest, null)))
      if (!uri || form === undefined) return
      const result = await client.sendRequest(modelRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, form })
      if (result?.text !== undefined) await window.showTextDocument(await workspace.openTextDocument({ language: result.languageId, content: result.text }))
      else if (result) await window.showInformationMessage(result.refused)
    }),
  ]
}

/** As a page to read where the editor can, else as its text. */
async function showPage(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', uri)
  } catch {
    await commands.executeCommand('vscode.open', uri)
  }
}
