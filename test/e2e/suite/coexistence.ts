// Beside what VS Code has itself: its outline, its completion of links, its preview and its formatters stay as they were, and nothing is told twice.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {documents, plain, type Expected} from '../expected.ts'
import {limits} from '../limits.ts'
import {eventually, findings, has, open, revert} from './editor.ts'

export function coexistence(): void {
  describe("beside VS Code's own Markdown and YAML", function () {
    this.timeout(limits.suiteTest)
    const [card] = documents as readonly [Expected]

    for (const expected of documents) {
      it(`${expected.file}: no finding is told twice`, async () => {
        const document = await opened(expected)
        const told = vscode.languages.getDiagnostics(document.uri).map(({range, message}) => JSON.stringify([range, message]))
        assert.deepEqual(told, [...new Set(told)])
      })
    }

    it('the outline has the headings of VS Code and the counts of ours', async () => {
      const {uri} = await opened(card)
      await eventually('both', async () => {
        const roots = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri)
        const names = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] => symbols.flatMap(({name, children}) => [name, ...names(children)])
        const all = names(roots ?? [])
        return all.some(name => name.startsWith('#')) && all.includes('Tavoitteet (3)')
      })
    })

    it('a link is completed with the files beside the document, as in any Markdown', async () => {
      for (const file of [card.file, plain.file]) {
        const document = await open(file)
        const labels = await completed(document, '\n\n[a](', '')
        assert.ok(labels.some(label => label.startsWith('kasvun-tuki.swot.yaml') || label.startsWith('./')), `${file}: ${labels.slice(0, 10).join(', ')}`)
      }
    })

    it('prose and documents of no kind are completed with nothing of ours', async () => {
      const document = await open(plain.file)
      for (const begun of ['\n\nTeksti ', '\n\n## ', '\n\n- ']) assert.deepEqual(await ours(document, begun), [], JSON.stringify(begun))
    })

    it('nothing formats Markdown but what the user has chosen', async () => {
      for (const file of [card.file, plain.file]) {
        const {uri} = await open(file)
        const edits = await vscode.commands.executeCommand<readonly vscode.TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, {tabSize: 2, insertSpaces: true})
        assert.deepEqual(edits ?? [], [], file)
      }
    })

    it('the preview of Markdown opens beside a document of a kind, which stays checked', async () => {
      const document = await opened(card)
      await vscode.commands.executeCommand('markdown.showPreviewToSide', document.uri)
      await eventually('the preview', () => vscode.window.tabGroups.all.flatMap(({tabs}) => tabs).some(({input}) => input instanceof vscode.TabInputWebview))
      await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups')
      assert.ok(card.findings.every(finding => has(document, finding)))
    })
  })
}

/** In a folder with a hundred foreign Markdown files; the folder must be one that can be written to. */
export function foreignFiles(): void {
  describe('in a folder with a hundred foreign Markdown files', function () {
    this.timeout(limits.suiteTest)
    const folder = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'), 'muistiot')

    after(() => vscode.workspace.fs.delete(folder(), {recursive: true}))

    it('nothing is found in them, and what is ours is found beside them', async () => {
      const text = new TextEncoder().encode('---\ntitle: Muistio\ntype: post\n---\n\n# Tavoitteet\n\n- mitä?\n\n## Riskit\n\n1. kiire\n3. TODO\n\n## Vahvuudet\n\n365 491 euroa\n')
      for (let n = 0; n < 100; n++) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), `muistio ${n}.md`), text)
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), 'oma.swot.md'), new TextEncoder().encode('---\ntyyppi: swot\n---\n\n# Oma\n\n## Vahvuudet\n\n- yhteinen tahtotila?\n'))
      const mine = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'oma.swot.md'))
      await vscode.window.showTextDocument(mine)
      await eventually('findings of ours', () => findings(mine).some(({code}) => code === 'swot/question'))
      const foreign = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'muistio 7.md'))
      await vscode.window.showTextDocument(foreign)
      await revert(mine) // shown again: when it has been answered, the other has had its turn
      const told = vscode.languages.getDiagnostics().filter(([uri, all]) => /muistio \d/u.test(uri.path) && all.some(({source}) => source === 'pitkospuut'))
      assert.deepEqual(told.map(([uri]) => uri.path), [])
    })
  })
}

async function opened({file, findings: expected}: Expected): Promise<vscode.TextDocument> {
  const document = await open(file)
  for (const finding of expected) await eventually(finding.code, () => has(document, finding))
  return document
}

/** What is offered behind something that was written at the end, which is taken back. */
async function completed(document: vscode.TextDocument, written: string, behind: string): Promise<readonly string[]> {
  const edit = new vscode.WorkspaceEdit()
  edit.insert(document.uri, document.positionAt(document.getText().length), written + behind)
  await vscode.workspace.applyEdit(edit)
  const at = document.positionAt(document.getText().length - behind.length)
  const list = await eventually('completions', async () => (await vscode.commands.executeCommand<vscode.CompletionList | undefined>('vscode.executeCompletionItemProvider', document.uri, at)) ?? false)
  await revert(document)
  return list.items.map(({label}) => typeof label === 'string' ? label : label.label)
}

/** Of that what only we can know: the names of sections. */
async function ours(document: vscode.TextDocument, written: string): Promise<readonly string[]> {
  return (await completed(document, written, '')).filter(label => /^(?:## )?(?:Yhteistyökumppanit|Juurruttaminen|Heikkoudet|Johtopäätökset)/u.test(label))
}
