// Tidying and converting in the extension host: one undo, nothing written over, and the old file stays until somebody says otherwise.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {limits} from '../limits.ts'
import {eventually, findings} from './editor.ts'

const UNTIDY = '---\ntyyppi: swot\ntunniste: siisti-swot\n---\n\n# Siisti\n## Vahvuudet\n* rauha \n\n|a|b|\n|-|-|\n|1|22|\n## Heikkoudet\n\n- kiire\n'

export function rewriting(): void {
  describe('tidying and converting in the extension host', function () {
    this.timeout(limits.suiteTest)

    it('a document is made even, and one undo takes it back', async () => {
      const document = await written('siisti.swot.md', UNTIDY)
      await vscode.commands.executeCommand('pitkospuut.tidy')
      const tidy = document.getText()
      assert.ok(tidy.includes('# Siisti\n\n## Vahvuudet\n\n- rauha\n\n| a   | b   |\n| --- | --- |\n| 1   | 22  |\n\n## Heikkoudet\n'), tidy)
      await vscode.commands.executeCommand('undo')
      await eventually('the text as it was', () => document.getText() === UNTIDY)
      await vscode.commands.executeCommand('pitkospuut.refactor', {name: 'ids'})
      await eventually('ids', () => document.getText().includes('- kiire {#H1}'))
      await removed(document)
    })

    it('a document gets a file in the other notation beside it, and another one the next time', async () => {
      const document = await written('muunto.swot.md', UNTIDY.replace('\n|a|b|\n|-|-|\n|1|22|\n', ''))
      const made: vscode.TextDocument[] = []
      for (const name of ['muunto.swot.yaml', 'muunto-2.swot.yaml']) {
        await vscode.window.showTextDocument(document)
        // its question waits for an answer
        void vscode.commands.executeCommand('pitkospuut.convert', document.uri)
        const shown = await eventually(name, () => {
          const active = vscode.window.activeTextEditor?.document
          return active?.uri.path.endsWith(`/${name}`) === true && active
        })
        assert.match(shown.getText(), /^tunniste: siisti-swot$/mu)
        assert.equal(shown.languageId, 'yaml')
        assert.equal(shown.isDirty, false)
        made.push(shown)
        await vscode.commands.executeCommand('notifications.clearAll')
      }
      assert.ok(await exists(document.uri), 'nobody has said that it may go')
      for (const one of [...made, document]) await removed(one)
    })
  })
}

/** A new file, open and checked. */
async function written(name: string, text: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]
  assert.ok(folder)
  const uri = vscode.Uri.joinPath(folder.uri, name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  const document = await vscode.workspace.openTextDocument(uri)
  await vscode.window.showTextDocument(document)
  await eventually(`findings of ${name}`, () => findings(document).length > 0)
  return document
}

async function removed({uri}: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(uri)
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.workspace.fs.delete(uri)
}

const exists = (uri: vscode.Uri): Promise<boolean> => Promise.resolve(vscode.workspace.fs.stat(uri)).then(() => true, () => false)
