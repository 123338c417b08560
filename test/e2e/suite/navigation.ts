// Finding one's way beside what VS Code does itself: ours answers for names, its own for headings, and never both.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {documents, type Expected} from '../expected.ts'
import {limits} from '../limits.ts'
import {eventually, open} from './editor.ts'

export function navigation(): void {
  describe("finding one's way", function () {
    this.timeout(limits.suiteTest)
    const [card] = documents as readonly [Expected]
    const swot = {file: 'swot-alku-kehra-ii.md'}

    it('a document that is named leads to its one place, and back', async () => {
      const document = await open(card.file)
      const definitions = await eventually('the definition', async () => {
        const found = await definitionsAt(document, 'kehra-ii-swot-alku')
        return found.length > 0 && found
      })
      assert.deepEqual(definitions, [swot.file])
      const other = await open(swot.file)
      const uses = await vscode.commands.executeCommand<readonly vscode.Location[]>('vscode.executeReferenceProvider', other.uri, placeOf(other, 'kehra-ii-swot-alku'))
      assert.deepEqual([...new Set(uses.map(({uri}) => nameOf(uri)))].toSorted(), [card.file, swot.file].toSorted())
    })

    it("a heading is renamed by VS Code's own", async () => {
      const document = await open(card.file)
      const [, heading = ''] = /^## (.+)$/mu.exec(document.getText()) ?? []
      const edit = await renamed(document, heading, 'Päämäärät')
      assert.deepEqual(edit.entries().map(([uri, edits]) => [nameOf(uri), edits.map(({newText}) => newText.includes('Päämäärät'))]), [[card.file, [true]]])
    })

    it('an identifier is renamed in all documents, and the old one kept', async () => {
      const document = await open(card.file)
      const edit = await renamed(document, 'kehra-ii-swot-alku', 'kehra-ii-alku')
      const changes = new Map(edit.entries().map(([uri, edits]) => [nameOf(uri), edits.map(({newText}) => newText).join(' ')]))
      assert.equal(changes.get(card.file), 'kehra-ii-alku')
      assert.match(changes.get(swot.file) ?? '', /kehra-ii-alku[^]*kehra-ii-swot-alku/u)
    })

    it('documents are found by their names without marks', async () => {
      const found = await vscode.commands.executeCommand<readonly vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'kehra')
      assert.ok(found.some(({location, name}) => nameOf(location.uri) === card.file && name.startsWith('Kehrä')), found.map(({name}) => name).join(', '))
    })
  })
}

const placeOf = (document: vscode.TextDocument, word: string): vscode.Position => document.positionAt(document.getText().lastIndexOf(word) + 2)
const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1)

async function definitionsAt(document: vscode.TextDocument, word: string): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, placeOf(document, word))
  return found.map(one => nameOf('targetUri' in one ? one.targetUri : one.uri))
}

const renamed = (document: vscode.TextDocument, word: string, name: string): Thenable<vscode.WorkspaceEdit> =>
  vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, word), name)
