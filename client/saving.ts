// What is saved where one chooses: a report of all findings in one of several forms, and the schema of a kind.
import { commands, ProgressLocation, Uri, window, workspace, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { reportFormsRequest, reportRequest, reportScopesRequest, schemaChoicesRequest, schemaRequest, type ToSave } from '../server/protocol/saving.ts'
import { picked } from './actionList.ts'

export function saving(client: BaseLanguageClient): readonly Disposable[] {
  return [
    commands.registerCommand('pitkospuut.saveReport', async () => {
      const [forms, scopes] = await Promise.all([client.sendRequest(reportFormsRequest, null), client.sendRequest(reportScopesRequest, null)])
      const family = scopes ? await picked(scopes) : undefined
      if (!forms || family === undefined) return
      await save(forms, async (ending) => (await window.withProgress({ location: ProgressLocation.Window, title: 'Pitkospuut' }, () => client.sendRequest(reportRequest, { ending, family })))?.text)
    }),
    commands.registerCommand('pitkospuut.saveSchema', async () => {
      const choices = await client.sendRequest(schemaChoicesRequest, null)
      const kind = choices && (await picked(choices))
      const schema = kind === undefined || kind === null ? null : await client.sendRequest(schemaRequest, { kind })
      if (schema) await save(schema, () => Promise.resolve(schema.text))
    }),
  ]
}

/** Asks where, and writes the form that the ending names. Nothing is written over without a question, which the dialog asks. */
async function save({ name, forms, words }: ToSave, textOf: (ending: string) => Promise<string | undefined>): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri
  const filters = Object.fromEntries(forms.map(({ label, ending }) => [label, [ending]]))
  const target = await window.showSaveDialog({ title: words.title, filters, ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.${forms[0]?.ending ?? ''}`) } : {}) })
  const text = target && (await textOf(/[^./]+$/u.exec(target.path)?.[0] ?? ''))
  if (!target || text === undefined) return
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text))
  } catch {
    await window.showWarningMessage(words.notSaved)
    return
  }
  if ((await window.showInformationMessage(words.saved, words.open)) === words.open) await commands.executeCommand('vscode.open', target)
}
