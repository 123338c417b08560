// Document symbols and folding: they say what a document means, and keep the promises of the LSP.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { DocumentSymbol, FoldingRange, Position, Range, SymbolInformation } from 'vscode-languageserver'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8')
const symbolsOf = (client: Client, uri: string): Promise<readonly DocumentSymbol[]> => client.request('textDocument/documentSymbol', { textDocument: { uri } })

const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character)
const holds = (outer: Range, inner: Range): boolean => isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end)

/** Every symbol that is not inside its parent, whose selection is not inside it, or that has no name. */
const misplaced = (symbols: readonly DocumentSymbol[], outer?: Range): readonly string[] => symbols.flatMap((symbol) => [
  ...(outer && !holds(outer, symbol.range) ? [`${symbol.name} is not inside its parent`] : []),
  ...(holds(symbol.range, symbol.selectionRange) ? [] : [`the selection of ${symbol.name} is not inside it`]),
  ...(symbol.name.trim() === '' ? ['no name'] : []),
  ...misplaced(symbol.children ?? [], symbol.range),
])

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'hankekortti-kehra-ii.md': ['Tavoitteet (3)'],
  'swot-alku-kehra-ii.md': ['Vahvuudet (10)'],
  'kehittamissuunnitelma-kovisko.md': [],
  'kehittamissuunnitelma-sukedo.md': [],
}

describe('document symbols', () => {
  for (const [name, expected] of Object.entries(NAMES)) {
    for (const [ending, text] of [['LF', example(name)], ['CRLF', example(name).replaceAll('\n', '\r\n')]] as const) {
      it(`of ${name} nest, with ${ending}`, async () => {
        const client = await connect()
        client.open(`file:///tyo/${name}`, text)
        const symbols = await symbolsOf(client, `file:///tyo/${name}`)
        assert.ok(symbols.length > 3)
        assert.deepEqual(misplaced(symbols), [])
        const names = symbols.map((symbol) => symbol.name)
        assert.deepEqual(expected.filter((one) => !names.includes(one)), [], names.join(', '))
      })
    }
  }

  it('follow the text at once', async () => {
    const client = await connect()
    client.open('file:///tyo/a.md', swot())
    const strengths = async (): Promise<string | undefined> => (await symbolsOf(client, 'file:///tyo/a.md')).find((symbol) => symbol.name.startsWith('Vahvuudet'))?.name
    assert.equal(await strengths(), 'Vahvuudet (2)')
    client.change('file:///tyo/a.md', 2, { text: swot({ strengths: ['yksi', 'kaksi', 'kolme'] }) })
    assert.equal(await strengths(), 'Vahvuudet (3)')
  })

  it('are a flat list for a client that knows no trees', async () => {
    const client = await connect({ capabilities: EDITORS.bare })
    client.open('file:///tyo/a.md', swot())
    const flat: readonly SymbolInformation[] = await client.request('textDocument/documentSymbol', { textDocument: { uri: 'file:///tyo/a.md' } })
    const item = flat.find((symbol) => symbol.name === 'osaava henkilöstö')
    assert.equal(item?.containerName, 'Vahvuudet (2)')
    assert.equal(item?.location.uri, 'file:///tyo/a.md')
    assert.equal(flat.some((symbol) => 'children' in symbol || 'selectionRange' in symbol), false)
  })

  for (const [what, text] of [['of no kind', '# Ohje\n\n## Tavoitteet\n\n- a\n'], ['that is empty', '']] as const) {
    it(`of a document ${what} are none: the editor's own show its headings`, async () => {
      const client = await connect()
      client.open('file:///tyo/a.md', text)
      assert.deepEqual(await symbolsOf(client, 'file:///tyo/a.md'), [])
    })
  }

  it('of a document that is not open are none', async () => {
    const client = await connect()
    assert.deepEqual(await symbolsOf(client, 'file:///tyo/puuttuu.md'), [])
  })
})

describe('folding', () => {
  it('folds the frontmatter and every section', async () => {
    const client = await connect()
    const text = swot({ strengths: [QUESTION, 'toinen'] })
    client.open('file:///tyo/a.md', text)
    const ranges: readonly FoldingRange[] = await client.request('textDocument/foldingRange', { textDocument: { uri: 'file:///tyo/a.md' } })
    const lines = text.split('\n')
    assert.deepEqual(ranges.map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`), [
      '--- … ---', '## Vahvuudet … - toinen', '## Heikkoudet … - vähän aikaa', '## Mahdollisuudet … - kuntien yhteistyö', '## Uhat … - henkilöstö vaihtuu',
    ])
  })

  it('never reaches past the text, nor folds a single line', async () => {
    const client = await connect()
    for (const name of Object.keys(NAMES)) {
      const uri = `file:///tyo/${name}`
      client.open(uri, example(name))
      const ranges: readonly FoldingRange[] = await client.request('textDocument/foldingRange', { textDocument: { uri } })
      const last = example(name).split('\n').length - 1
      assert.ok(ranges.length > 3, name)
      assert.deepEqual(ranges.filter(({ startLine, endLine }) => startLine < 0 || endLine <= startLine || endLine > last), [], name)
    }
  })
})
