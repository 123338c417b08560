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

  describe('beside those of an editor that shows headings itself', () => {
    const named = async (text: string, options: object): Promise<readonly string[]> => {
      const client = await connect({ options })
      client.open('file:///tyo/a.md', text)
      const names = (symbols: readonly DocumentSymbol[], depth = 0): readonly string[] => symbols.flatMap(({ name, detail, children }) => [`${' '.repeat(depth)}${name}${detail ? ` | ${detail}` : ''}`, ...names(children ?? [], depth + 1)])
      return names(await symbolsOf(client, 'file:///tyo/a.md'))
    }
    const model = '---\ntyyppi: abc-malli\ntila: luonnos\n---\n\n# Malli\n\n## Tarkoitus\n\nYhdessä.\n\n## Vaiheet ja toimijat\n\n| Vaihe | Koulu | Perhe |\n|---|---|---|\n| ennen | kutsuu<br>kysyy | kertoo |\n| jälkeen | | soittaa |\n\n## Periaatteet\n\n- avoimuus {#P1}\n\n## Versiot\n\n### 0.1\n\n- Päivämäärä: 9.10.2026\n- Muutos: alku\n\n## Muuta\n\nOma osio.\n'
    it('say what headings do not: counts, items with ids, versions, phases with actors, the state', async () => {
      assert.deepEqual(await named(model, { showsHeadings: true }), [
        'Tiedot', ' tila | luonnos',
        'Vaiheet ja toimijat (3)', ' ennen (3)', '  Koulu (2) | kutsuu · kysyy', '  Perhe (1) | kertoo', ' jälkeen (1)', '  Koulu (0)', '  Perhe (1) | soittaa',
        'Periaatteet (1)', ' avoimuus | P1', 'Versiot (1)', ' 0.1 | 9.10.2026 · alku',
      ])
    })
    it('say all of it to others', async () => {
      const seen = await named(model, {})
      assert.deepEqual(['Tarkoitus | Yhdessä.', 'Muuta'].filter((name) => !seen.includes(name)), [], seen.join('; '))
    })
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
    assert.deepEqual(ranges.map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`).toSorted((a, b) => lines.indexOf(a.split(' … ')[0] ?? '') - lines.indexOf(b.split(' … ')[0] ?? '')), [
      '--- … ---', 'laatijat: …   - vanhempi', 'swot: …   ajankohta: alku', '## Vahvuudet … - toinen', '## Heikkoudet … - vähän aikaa', '## Mahdollisuudet … - kuntien yhteistyö', '## Uhat … - henkilöstö vaihtuu',
    ])
  })

  const folded: readonly (readonly [what: string, name: string, text: string, expected: readonly string[]])[] = [
    ['items with what stands in them', 'a.md', swot().replace('- osaava henkilöstö', '- osaava henkilöstö\n  - koulutus\n    - kesällä\n    - talvella'), ['- osaava henkilöstö', '  - koulutus', '## Vahvuudet']],
    ['comments of several lines', 'a.md', swot().replace('## Heikkoudet', '<!-- Mikä on\nvaikeaa? -->\n\n## Heikkoudet'), ['<!-- Mikä on']],
    ['keys, elements and comments of YAML', 'a.yaml', 'tyyppi: swot\n# yksi\n# kaksi\nvahvuudet:\n  - teksti: tila\n    attribuutit:\n      teema: aika\n  - väki\nswot:\n  kohde: hanke\n  ajankohta: alku\n', ['# yksi', '  - teksti: tila', 'swot:', 'vahvuudet:']],
  ]
  for (const [what, name, text, expected] of folded) {
    it(`folds ${what}`, async () => {
      for (const source of [text, text.replaceAll('\n', '\r\n')]) {
        const client = await connect()
        client.open(`file:///tyo/${name}`, source)
        const ranges: readonly FoldingRange[] = await client.request('textDocument/foldingRange', { textDocument: { uri: `file:///tyo/${name}` } })
        const starts = ranges.map(({ startLine }) => text.split('\n')[startLine] ?? '')
        assert.deepEqual(expected.filter((line) => !starts.includes(line)), [], starts.join(', '))
      }
    })
  }

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
