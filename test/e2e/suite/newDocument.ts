// A new document in the extension host, with the first answer to every question: it is open, of its kind, checked, and not written.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {limits} from '../limits.ts'
import {eventually, findings} from './editor.ts'

export function newDocument(): void {
  describe('a new document in the extension host', function () {
    this.timeout(limits.suiteTest)

    it('is open under its name in the folder, with the cursor in its first field, and is no file yet', async () => {
      const folder = vscode.workspace.workspaceFolders?.[0]
      assert.ok(folder)
      const document = await begun(() => vscode.commands.executeCommand('pitkospuut.newDocument', folder.uri))
      assert.equal(vscode.Uri.joinPath(document.uri, '..').path, folder.uri.path)
      assert.equal(document.languageId, 'markdown')
      await eventually('its text', () => document.getText() !== '')
      await eventually('its findings', () => findings(document).length > 0)
      const cursor = vscode.window.activeTextEditor?.selection.active
      assert.ok(cursor && document.offsetAt(cursor) > 0)
      const written = await vscode.workspace.fs.stat(folder.uri.with({path: document.uri.path})).then(() => true, () => false)
      assert.equal(written, false)
      const second = await begun(() => vscode.commands.executeCommand('pitkospuut.newDocument', folder.uri))
      assert.ok(second.uri.path !== document.uri.path, second.uri.path)
      for (const one of [second, document]) {
        await vscode.window.showTextDocument(one)
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
      }
    })
  })
}

/** Runs the command and takes the first answer of each question, until there is one untitled document more. */
async function begun(run: () => Thenable<unknown>): Promise<vscode.TextDocument> {
  const before = new Set(vscode.workspace.textDocuments.map(({uri}) => uri.toString()))
  const done = run()
  const document = await eventually('the new document', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    await new Promise(resolve => setTimeout(resolve, 200))
    return vscode.workspace.textDocuments.find(({uri}) => uri.scheme === 'untitled' && !before.has(uri.toString())) ?? false
  })
  await done
  return document
}
