// Checking in the extension host, desktop or web: findings in Finnish, edits that settle them, symbols, and silence where no kind applies.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {limits} from '../limits.ts'
import {eventually, findings, has, open, revert, write} from './editor.ts'

/** A file of the fixture, one finding in it and the writing that settles it. */
const documents = [
  {
    file: 'hankekortti-kehra-ii.md',
    finding: {code: 'funding/amount-missing', message: /Kuntaosuus: summa puuttuu/},
    behind: '- Kuntaosuus ',
    text: '91 491 ',
    symbol: 'Tavoitteet',
  },
  {
    file: 'kasvun-tuki.swot.yaml',
    finding: {code: 'swot/quadrant-empty', message: /on tyhjä/},
    behind: 'uhat: [',
    text: 'henkilöstön vaihtuminen',
    symbol: 'Vahvuudet (3)',
  },
] as const

export function checking(): void {
  describe('checking in the extension host', function () {
    this.timeout(limits.suiteTest)

    before('the extension activates', async () => {
      const extension = vscode.extensions.getExtension('pitkospuut.pitkospuut')
      assert.ok(extension, 'the extension is installed')
      await extension.activate()
    })

    for (const {file, finding, behind, text, symbol} of documents) {
      it(`${file}: ${finding.code} comes in Finnish, with a readable code`, async () => {
        const document = await open(file)
        await eventually(finding.code, () => has(document, finding))
        for (const {code, message} of findings(document)) assert.match(code, /^[\p{L}-]+\/[\p{L}-]+$/u, message)
      })

      it(`${file}: writing ${JSON.stringify(text)} settles it, taking it back does not`, async () => {
        const document = await open(file)
        await eventually(finding.code, () => has(document, finding))
        await write(document, behind, text)
        await eventually(`${finding.code} to go`, () => !has(document, finding))
        await revert(document)
        await eventually(`${finding.code} to come again`, () => has(document, finding))
      })

      it(`${file}: ${symbol} is among its symbols`, async () => {
        const document = await open(file)
        await eventually(symbol, async () => (await symbolNames(document)).some(name => name.startsWith(symbol)))
      })
    }

    it('README.md has no finding', async () => {
      const readme = await open('README.md')
      const [card] = documents
      const other = await open(card.file) // opened later: when it has been answered, the README has had its turn
      await eventually(card.finding.code, () => has(other, card.finding))
      assert.deepEqual(findings(readme), [])
    })

    it('the restart command gives a server that answers', async () => {
      const [{file, finding, behind, text}] = documents
      const document = await open(file)
      await eventually(finding.code, () => has(document, finding))
      await vscode.commands.executeCommand('pitkospuut.restartServer')
      await write(document, behind, text)
      await eventually(`${finding.code} to go`, () => findings(document).length > 0 && !has(document, finding))
      await revert(document)
    })
  })
}

async function symbolNames({uri}: vscode.TextDocument): Promise<readonly string[]> {
  const roots = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri)
  const names = (symbols: readonly vscode.DocumentSymbol[]): string[] => symbols.flatMap(({name, children}) => [name, ...names(children)])
  return names(roots ?? [])
}
