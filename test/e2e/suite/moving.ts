// Moving in the extension host: up, down and to another section, in Markdown and YAML; the cursor goes along, and one undo takes it back.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {documents, type Expected} from '../expected.ts'
import {limits} from '../limits.ts'
import {eventually, has, open, revert} from './editor.ts'

export function moving(): void {
  describe('moving in the extension host', function () {
    this.timeout(limits.suiteTest)
    const [card, swot] = documents as readonly [Expected, Expected]

    it('an item of YAML goes down with the cursor, and back in one step', async () => {
      const {document, editor} = await at(swot, 'yhteinen tahtotila')
      const before = document.getText()
      await vscode.commands.executeCommand('pitkospuut.moveDown')
      await text(document, before.replace('  - yhteinen tahtotila?\n  - johdon tuki kehittämiselle\n', '  - johdon tuki kehittämiselle\n  - yhteinen tahtotila?\n'))
      assert.match(document.lineAt(editor.selection.active.line).text, /yhteinen tahtotila/)
      await vscode.commands.executeCommand('undo')
      await text(document, before)
      await revert(document)
    })

    it('an item goes to another section', async () => {
      const {document, editor} = await at(swot, 'tilat ovat kaukana')
      const before = document.getText()
      await vscode.commands.executeCommand('pitkospuut.move', {to: {list: '/threats/items', index: 0}})
      await text(document, before.replace('  - tilat ovat kaukana toisistaan\n', '').replace('uhat: []', 'uhat: [tilat ovat kaukana toisistaan]'))
      assert.match(document.lineAt(editor.selection.active.line).text, /^uhat:/)
      await revert(document)
    })

    it('a numbered item of Markdown goes up, and the numbers stay in order', async () => {
      const {document} = await at(card, '2) eri vaiheissa')
      const before = document.getText()
      await vscode.commands.executeCommand('pitkospuut.moveUp')
      await eventually('the item above', () => document.getText() !== before)
      const [first, second] = document.getText().split('\n').filter(line => /^[12]\) (?:kehittää moni|eri vaiheissa)/.test(line))
      assert.deepEqual([first?.slice(0, 10), second?.slice(0, 11)], ['1) eri vai', '2) kehittää'])
      await revert(document)
    })

    it('is offered where somebody asks what can be done', async () => {
      const {document, editor} = await at(swot, 'johdon tuki')
      const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, editor.selection, vscode.CodeActionKind.RefactorMove.value)
      assert.ok(actions.some(({title}) => title === 'Siirrä kohta…'), actions.map(({title}) => title).join(', '))
    })
  })
}

/** Opens a document of a kind with the cursor at a text. */
async function at({file, findings: [finding]}: Expected, place: string): Promise<{readonly document: vscode.TextDocument, readonly editor: vscode.TextEditor}> {
  const document = await open(file)
  if (finding) await eventually(finding.code, () => has(document, finding))
  const editor = await vscode.window.showTextDocument(document)
  const position = document.positionAt(document.getText().indexOf(place) + 1)
  editor.selection = new vscode.Selection(position, position)
  return {document, editor}
}

async function text(document: vscode.TextDocument, wanted: string): Promise<void> {
  await eventually('the text', () => document.getText() === wanted).catch(() => assert.equal(document.getText(), wanted))
}
