// Pages of rules and kinds, the content of a document as data, and a report of all findings that is saved where one chooses.
import { commands, ProgressLocation, Uri, window, workspace, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { modelRequest, pagesRequest, reportRequest } from '../server/protocol/showing.ts'
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
      const result = uri && (await client.sendRequest(modelRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } }))
      if (result?.text !== undefined) await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content: result.text }))
      else if (result) await window.showInformationMessage(result.refused)
    }),
    commands.registerCommand('pitkospuut.saveReport', () => saveReport(client)),
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

async function saveReport(client: BaseLanguageClient): Promise<void> {
  const report = await window.withProgress({ location: ProgressLocation.Window, title: 'Pitkospuut' }, () => client.sendRequest(reportRequest, null))
  if (!report) return
  const { words, name } = report
  const folder = workspace.workspaceFolders?.[0]?.uri
  const target = await window.showSaveDialog({ title: words.title, filters: { 'CSV (Excel)': ['csv'], Markdown: ['md'] }, ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.csv`) } : {}) })
  if (!target) return
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(/\.md$/iu.test(target.path) ? report.md : report.csv))
  } catch {
    await window.showWarningMessage(words.notSaved)
    return
  }
  if ((await window.showInformationMessage(words.saved, words.open)) === words.open) await commands.executeCommand('vscode.open', target)
}
