// Filling in details in the extension host: a finding offers its question, the answer is one undoable change, and Esc leaves the text as it was.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {limits} from '../limits.ts'
import {eventually, findings} from './editor.ts'

const card = '---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# Arki\n\n## Tavoitteet\n\n- Arki sujuu.\n'

export function fillingIn(): void {
  describe('filling in details', function () {
    this.timeout(limits.suiteTest)

    it('a finding about a missing value offers to fill it in; what is suggested is accepted, and one undo takes it back', async () => {
      const document = await untitled(card)
      const command = await eventually('the offer', async () => {
        const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(1, 0, 1, 5), vscode.CodeActionKind.QuickFix.value)
        return actions.find(({title}) => title === 'Täytä tiedot: Tunniste…')?.command ?? false
      })
      await answeredBy(document, command, () => document.getText() === card.replace('hankekortti\n', 'hankekortti\ntunniste: arki\n'))
      await vscode.window.showTextDocument(document)
      await vscode.commands.executeCommand('undo')
      await eventually('the text as it was', () => document.getText() === card)
    })

    it('a choice is made from a list', async () => {
      const document = await untitled(card)
      await answeredBy(document, {command: 'pitkospuut.fillIn', arguments: [{uri: document.uri.toString(), pointer: '/status'}]}, () => document.getText() === card.replace('fi\n', 'fi\ntila: luonnos\n'))
    })

    it('Esc leaves the text as it is', async () => {
      const document = await untitled(card)
      const asked = Promise.resolve(vscode.commands.executeCommand('pitkospuut.fillIn', {uri: document.uri.toString(), pointer: '/date'}))
      let isOver = false
      void asked.then(() => isOver = true)
      await eventually('the question to be left', async () => {
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
        return isOver
      })
      assert.equal(document.getText(), card)
    })
  })
}

async function untitled(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
  await vscode.window.showTextDocument(document)
  await eventually('findings', () => findings(document).length > 0)
  return document
}

/** Accepts what is offered first until the text is as it should be. */
async function answeredBy(document: vscode.TextDocument, {command, arguments: given = []}: Pick<vscode.Command, 'command' | 'arguments'>, isDone: () => boolean): Promise<void> {
  void vscode.commands.executeCommand(command, ...given)
  await eventually(`an answer in ${document.uri.path}`, async () => {
    if (isDone()) return true
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    return isDone()
  })
}
