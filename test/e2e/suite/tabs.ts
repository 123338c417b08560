// Tabs that are no text editors: our own preview, comparisons and VS Code's preview of Markdown. The commands know the document all the same, and each change is one step to take back.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {limits} from '../limits.ts'
import {bridge} from './bridge.ts'
import {eventually, findings, open} from './editor.ts'

const FILE = 'silta.swot.md'
const TEXT = bridge('silta')

/** What each command makes of the text. */
const COMMANDS: readonly (readonly [command: string, argument: unknown, after: RegExp])[] = [
  ['pitkospuut.fixAll', undefined, /1\.8\.2026–31\.7\.2028/u],
  ['pitkospuut.tidy', undefined, /1\.8\.2026–31\.7\.2028/u],
  ['pitkospuut.refactor', {name: 'keys'}, /^hanke:/mu],
  ['pitkospuut.move', {pointers: ['/strengths/items/0'], to: 'down'}, /kanssamme\.\n-   Työ/u],
]

export function tabs(): void {
  describe('in tabs that are no text editors', function () {
    this.timeout(limits.suiteTest)
    const uri = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'), FILE)
    const ways: Readonly<Record<string, () => Thenable<unknown>>> = {
      'our own preview': () => vscode.commands.executeCommand('vscode.openWith', uri(), 'pitkospuut.preview'),
      'a comparison': () => vscode.commands.executeCommand('vscode.diff', uri().with({path: uri().path.replace('silta.swot.md', 'README.md')}), uri()),
      'the preview of VS Code': () => vscode.commands.executeCommand('markdown.showPreviewToSide', uri()),
    }
    before(() => vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode(TEXT)))
    after(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors')
      await vscode.workspace.fs.delete(uri())
    })

    for (const [way, show] of Object.entries(ways)) {
      it(`${way}: commands are about the document in front`, async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors')
        const document = await open(FILE)
        await eventually('its findings', () => findings(document).some(({code}) => code === 'date/range-dash'))
        await show()
        await eventually('the tab', () => !(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputText))
        for (const [command, argument, after] of COMMANDS) {
          await vscode.commands.executeCommand(command, ...(argument === undefined ? [] : [argument]))
          await eventually(`${command} to be made`, () => after.test(document.getText()))
          assert.ok(!(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputText), `${command} leaves the tab in front`)
          const edit = new vscode.WorkspaceEdit()
          edit.replace(uri(), new vscode.Range(0, 0, document.lineCount, 0), TEXT)
          await vscode.workspace.applyEdit(edit)
        }
        await vscode.commands.executeCommand('pitkospuut.nextQuestion')
        await eventually('the text at the question', () => vscode.window.activeTextEditor?.document === document && vscode.window.activeTextEditor.selection.active.line > 0)
        await document.save()
      })
    }
  })
}
