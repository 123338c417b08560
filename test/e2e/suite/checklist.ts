// What is asked, gone through and mended by the commands of the checklist, in the extension host.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {documents, type Expected} from '../expected.ts'
import {limits} from '../limits.ts'
import {eventually, findings, open, revert} from './editor.ts'

const [{file}] = documents as readonly [Expected]

export function checklist(): void {
  describe('the checklist in the extension host', function () {
    this.timeout(limits.suiteTest)

    it('goes from question to question, hints too, and round at the end', async () => {
      const document = await open(file)
      await eventually('its findings', () => findings(document).length > 10)
      const starts = vscode.languages.getDiagnostics(document.uri).filter(({source}) => source === 'pitkospuut').map(({range}) => range.start).sort((a, b) => a.compareTo(b))
      const [first, last] = [starts[0], starts.at(-1)]
      const editor = await vscode.window.showTextDocument(document)
      assert.ok(first && last)
      editor.selection = new vscode.Selection(last, last)
      await vscode.commands.executeCommand('pitkospuut.nextQuestion')
      assert.deepEqual(editor.selection.active, first)
      await vscode.commands.executeCommand('pitkospuut.previousQuestion')
      assert.deepEqual(editor.selection.active, last)
    })

    it('mends all that is clear at once, as one undo', async () => {
      const document = await open(file)
      const before = document.getText()
      assert.ok(before.includes('sosiaalityöntekjä'))
      await eventually('its findings', () => findings(document).length > 10)
      await vscode.commands.executeCommand('pitkospuut.fixAll')
      await eventually('the slip to be mended', () => !document.getText().includes('sosiaalityöntekjä'))
      await vscode.window.showTextDocument(document)
      await vscode.commands.executeCommand('undo')
      assert.equal(document.getText(), before)
      await revert(document)
    })

    it('offers only commands that there are', async () => {
      const extension = vscode.extensions.getExtension('pitkospuut.pitkospuut')
      const manifest = extension?.packageJSON as {readonly contributes: {readonly commands: readonly {readonly command: string}[]}}
      const known = new Set(await vscode.commands.getCommands(true))
      assert.deepEqual(manifest.contributes.commands.map(({command}) => command).filter(command => !known.has(command)), [])
    })
  })
}
