// Checking in the extension host, desktop or web: findings in Finnish, edits that settle them, symbols, and silence where no kind applies.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {documents, plain, type Expected} from '../expected.ts'
import {limits} from '../limits.ts'
import {eventually, findings, has, open, revert, settle} from './editor.ts'

export function checking(): void {
  describe('checking in the extension host', function () {
    this.timeout(limits.suiteTest)

    before('the extension activates', async () => {
      const extension = vscode.extensions.getExtension('pitkospuut.pitkospuut')
      assert.ok(extension, 'the extension is installed')
      await extension.activate()
    })

    for (const {file, findings: expected, symbols} of documents) {
      it(`${file}: its findings come in Finnish, with readable codes`, async () => {
        const document = await open(file)
        for (const finding of expected) await eventually(finding.code, () => has(document, finding))
        for (const {code, message} of findings(document)) assert.match(code, /^[\p{L}-]+\/[\p{L}-]+$/u, message)
      })

      it(`${file}: an edit settles a finding, taking it back brings it back`, async () => {
        const document = await open(file)
        for (const finding of expected) {
          await eventually(finding.code, () => has(document, finding))
          await settle(document, finding)
          await eventually(`${finding.code} to go`, () => !has(document, finding))
          await revert(document)
          await eventually(`${finding.code} to come again`, () => has(document, finding))
        }
      })

      it(`${file}: ${symbols.join(', ')} are among its symbols`, async () => {
        const document = await open(file)
        await eventually(symbols.join(', '), async () => {
          const names = await symbolNames(document)
          return symbols.every(symbol => names.some(name => name.startsWith(symbol)))
        })
      })
    }

    it('the code of a finding leads to the page of its rule', async () => {
      const [{file, findings: [finding]}] = documents as readonly [Expected]
      const document = await open(file)
      await eventually(finding?.code ?? '', () => finding !== undefined && has(document, finding))
      const one = vscode.languages.getDiagnostics(document.uri).find(({code}) => typeof code === 'object' && code.value === finding?.code)
      const target = typeof one?.code === 'object' ? one.code.target : undefined
      assert.ok(target, 'the finding links to a page')
      const page = (await vscode.workspace.openTextDocument(target)).getText()
      assert.match(page, /^# funding\/amount-missing\n/)
    })

    it('a finding is mended by its quick fix, and taking it back brings it back', async () => {
      const [{file}] = documents as readonly [Expected]
      const document = await open(file)
      const wrapped = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri).filter(({code}) => typeof code === 'object' && code.value === 'list/wrapped-item')
      await eventually('list/wrapped-item', () => wrapped().length > 0)
      const [first, all] = [wrapped()[0], wrapped().length]
      if (!first) throw new Error('no finding')
      const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, first.range, vscode.CodeActionKind.QuickFix.value, 20)
      const fix = actions.find(({title}) => title === 'Yhdistä edelliseen kohtaan')
      if (!fix?.edit) throw new Error(`no quick fix among ${actions.map(({title}) => title).join(', ')}`)
      assert.ok(await vscode.workspace.applyEdit(fix.edit))
      await eventually('the finding to go', () => wrapped().length < all)
      await revert(document)
      await eventually('the finding to come again', () => wrapped().length === all)
    })

    it(`${plain.file} has no finding`, async () => {
      const [card] = documents as readonly [Expected]
      const readme = await open(plain.file)
      const other = await open(card.file) // opened later: when it has been answered, the README has had its turn
      for (const finding of card.findings) await eventually(finding.code, () => has(other, finding))
      assert.deepEqual(findings(readme), [])
    })

    it('the restart command gives a server that answers', async () => {
      for (const {file, findings: [finding]} of documents) {
        if (!finding) continue
        const document = await open(file)
        await eventually(finding.code, () => has(document, finding))
        await vscode.commands.executeCommand('pitkospuut.restartServer')
        await settle(document, finding)
        await eventually(`${finding.code} to go`, () => findings(document).length > 0 && !has(document, finding))
        await revert(document)
      }
    })
  })
}

async function symbolNames({uri}: vscode.TextDocument): Promise<readonly string[]> {
  const roots = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri)
  const names = (symbols: readonly vscode.DocumentSymbol[]): string[] => symbols.flatMap(({name, children}) => [name, ...names(children)])
  return names(roots ?? [])
}
