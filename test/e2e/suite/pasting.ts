// Cells that a spreadsheet copied as text, pasted by the command: a table in a document of a kind.
import * as vscode from 'vscode'
import {limits} from '../limits.ts'
import {eventually, findings} from './editor.ts'

const card = '---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# Arki\n\n## Tavoitteet\n\n'

export function pasting(): void {
  describe('pasting tidily', function () {
    this.timeout(limits.suiteTest)

    it('cells become a table', async () => {
      const document = await vscode.workspace.openTextDocument({language: 'markdown', content: card})
      const editor = await vscode.window.showTextDocument(document)
      await eventually('findings', () => findings(document).length > 0)
      await vscode.env.clipboard.writeText('Riski\tKeino\nkiire\ttuki\n')
      const end = document.positionAt(card.length)
      editor.selection = new vscode.Selection(end, end)
      await vscode.commands.executeCommand('pitkospuut.pasteTidily')
      await eventually('a table', () => document.getText().includes('| Riski | Keino |'))
    })
  })
}
