// Lenses in the extension host: none unless everything is to be shown, and each does what it says.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {documents, type Expected} from '../expected.ts'
import {limits} from '../limits.ts'
import {eventually, has, open, revert} from './editor.ts'

export function lenses(): void {
  describe('lenses in the extension host', function () {
    this.timeout(limits.suiteTest)
    const [, swot] = documents as readonly [Expected, Expected]
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('pitkospuut')
    const ours = async ({uri}: vscode.TextDocument): Promise<readonly vscode.Command[]> =>
      (await vscode.commands.executeCommand<readonly vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri)).flatMap(({command}) => command?.command.startsWith('pitkospuut.') ? [command] : [])

    after(() => settings().update('hints', undefined, vscode.ConfigurationTarget.Global))

    it('are none by default', async () => {
      const document = await open(swot.file)
      for (const finding of swot.findings) await eventually(finding.code, () => has(document, finding))
      assert.deepEqual(await ours(document), [])
    })

    it('offer what mends a part, and do it', async () => {
      await settings().update('hints', 'all', vscode.ConfigurationTarget.Global)
      const document = await open(swot.file)
      const mending = await eventually('a lens that mends', async () => (await ours(document)).find(({title}) => title === swot.fix) ?? false)
      const before = document.getText()
      await vscode.commands.executeCommand(mending.command, ...(mending.arguments ?? []))
      assert.notEqual(document.getText(), before)
      await vscode.commands.executeCommand('undo')
      await eventually('the text as it was', () => document.getText() === before)
      await revert(document)
    })
  })
}
