// Finding one's way over the protocol: definitions, uses, highlights, links, new names and symbols, in open and closed files.
import assert from 'node:assert/strict'
import type { ClientCapabilities, DocumentHighlight, DocumentLink, Location, LocationLink, Position, Range, SelectionRange, TextDocumentEdit, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const EDITOR: ClientCapabilities = {
  ...EDITORS.pull,
  workspace: { ...EDITORS.pull.workspace, workspaceEdit: { documentChanges: true }, symbol: { resolveSupport: { properties: ['location.range'] } } },
  textDocument: { ...EDITORS.pull.textDocument, definition: { linkSupport: true }, rename: { prepareSupport: true } },
}

const CARD = '---\ntyyppi: hankekortti\ntunniste: kortti\nliittyy: [alku]\n---\n\n# Kortti\n\n## Tavoitteet\n\n- Lapsen ääni kuuluu {#T1}\n- Koulutus {#T2}\n\n## Tuotokset\n\n- opas {tavoite=T1}\n\nKatso [analyysi](b.md).\n'
const SWOT = '---\r\ntyyppi: swot\r\ntunniste: alku\r\notsikko: Kehrän alku\r\n---\r\n\r\n# Kehrän alku\r\n'
const YAML = 'tyyppi: swot\ntunniste: loppu\nvertaa: "alku"\nlähde: liitteet/muistio.pdf\nvahvuudet:\n  - teksti: tila\n    attribuutit: {teema: aika}\n'
const FILES = { 'a.md': CARD, 'b.md': SWOT, 'sub/c.yaml': YAML, 'sub/liitteet/muistio.pdf': '%PDF', 'ohje.md': '# Ohje\n\nliittyy: alku\n', '.pitkospuut.yaml': 'koodikirja:\n  teemat: [aika]\n' }

/** A client that has all files but those that are named closed, and knows the whole workspace. */
async function among(files: Readonly<Record<string, string>>, open: readonly string[], capabilities: ClientCapabilities = EDITOR, disk = memoryDisk(files)): Promise<Client> {
  const client = await connect({ capabilities, disk })
  for (const path of open) client.open(client.disk.uri(path), files[path] ?? '', { version: 7 })
  const wanted = Object.values(files).filter((text) => /^(?:---\r?\n)?tyyppi:/u.test(text)).length
  for (let known = 0; known < wanted; known = (await client.request<readonly WorkspaceSymbol[]>('workspace/symbol', { query: '' })).length) {
    // work in the background waits while somebody asks
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  await new Promise((resolve) => setTimeout(resolve, 60))
  return client
}

function at(text: string, word: string, nth = 0): Position {
  let offset = text.indexOf(word)
  for (let index = 0; index < nth; index++) offset = text.indexOf(word, offset + 1)
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + 1 }
}

const ask = <R>(client: Client, method: string, path: string, position: Position, more: object = {}): Promise<R> => client.request(`textDocument/${method}`, { textDocument: { uri: client.disk.uri(path) }, position, ...more })
const shown = ({ start, end }: Range): string => `${start.line}:${start.character}-${end.line}:${end.character}`
const placeOf = (client: Client) => ({ uri, range }: Location): string => `${uri.replace(client.disk.uri(''), '').replace(/^\//u, '')} ${shown(range)}`

describe('what is promised', () => {
  it('is all of it, and preparing a rename only to a client that knows how', async () => {
    const { capabilities } = (await connect({ capabilities: EDITOR })).initialized
    assert.deepEqual(
      [capabilities.definitionProvider, capabilities.referencesProvider, capabilities.documentHighlightProvider, capabilities.selectionRangeProvider, capabilities.workspaceSymbolProvider, capabilities.renameProvider],
      [true, true, true, true, { resolveProvider: true }, { prepareProvider: true }],
    )
    assert.equal((await connect({ capabilities: EDITORS.bare })).initialized.capabilities.renameProvider, true)
  })
})

describe('textDocument/definition', () => {
  it('leads from a reference to the id in a closed file, with the reference as its origin', async () => {
    const client = await among(FILES, ['a.md'])
    const [link, ...others] = await ask<readonly LocationLink[]>(client, 'definition', 'a.md', at(CARD, 'alku'))
    assert.deepEqual(others, [])
    assert.ok(link?.originSelectionRange)
    assert.deepEqual([shown(link.originSelectionRange), link.targetUri, shown(link.targetSelectionRange)], ['3:10-3:14', client.disk.uri('b.md'), '2:10-2:14'])
  })

  it('is a plain place for a client that knows no links', async () => {
    const client = await among(FILES, ['sub/c.yaml'], EDITORS.push)
    assert.deepEqual((await ask<readonly Location[]>(client, 'definition', 'sub/c.yaml', at(YAML, 'alku'))).map(placeOf(client)), ['b.md 2:10-2:14'])
  })

  it('sees what is being written, and what is not saved yet', async () => {
    const client = await among(FILES, ['a.md', 'b.md'])
    const text = SWOT.replace('tyyppi: swot\r\n', 'tyyppi: swot\r\n\r\n# huomautus\r\n')
    client.change(client.disk.uri('b.md'), 8, { text })
    const half = CARD.replace('[alku]', '[al')
    client.change(client.disk.uri('a.md'), 8, { text: half })
    assert.equal(await ask(client, 'definition', 'a.md', at(half, '[al')), null)
    client.change(client.disk.uri('a.md'), 9, { text: CARD })
    const [link] = await ask<readonly LocationLink[]>(client, 'definition', 'a.md', at(CARD, 'alku'))
    assert.equal(link && shown(link.targetSelectionRange), '4:10-4:14')
  })

  it('leads to an item, and to a theme in the settings', async () => {
    const client = await among(FILES, ['a.md', 'sub/c.yaml'])
    assert.deepEqual((await ask<readonly LocationLink[]>(client, 'definition', 'a.md', at(CARD, '=T1'))).map(({ targetSelectionRange }) => shown(targetSelectionRange)), ['10:23-10:25'])
    assert.deepEqual((await ask<readonly LocationLink[]>(client, 'definition', 'sub/c.yaml', at(YAML, 'aika'))).map(({ targetUri }) => targetUri), [client.disk.uri('.pitkospuut.yaml')])
  })

  for (const [what, path, text, word] of [['a link of Markdown', 'a.md', CARD, 'b.md'], ['a heading', 'a.md', CARD, 'Tavoitteet'], ['a document of no kind', 'ohje.md', FILES['ohje.md'], 'alku']] as const) {
    it(`is left to others for ${what}`, async () => {
      const client = await among(FILES, [path])
      for (const method of ['definition', 'documentHighlight', 'prepareRename']) assert.equal(await ask(client, method, path, at(text, word)), null, method)
      assert.equal(await ask(client, 'references', path, at(text, word), { context: { includeDeclaration: true } }), null)
    })
  }
})

describe('textDocument/references', () => {
  it('are in open and closed files, with the declaration only where it is asked for', async () => {
    const client = await among(FILES, ['b.md'])
    const uses = async (includeDeclaration: boolean): Promise<readonly string[]> => (await ask<readonly Location[]>(client, 'references', 'b.md', at(SWOT, 'alku'), { context: { includeDeclaration } })).map(placeOf(client)).toSorted()
    assert.deepEqual(await uses(false), ['a.md 17:17-17:21', 'a.md 3:10-3:14', 'sub/c.yaml 2:9-2:13'])
    assert.deepEqual(await uses(true), ['a.md 17:17-17:21', 'a.md 3:10-3:14', 'b.md 2:10-2:14', 'sub/c.yaml 2:9-2:13'])
  })

  it('follow what is not saved', async () => {
    const client = await among(FILES, ['a.md', 'b.md'])
    client.change(client.disk.uri('a.md'), 8, { text: CARD.replace('liittyy: [alku]\n', '').replace(/\nKatso.*/u, '') })
    assert.deepEqual((await ask<readonly Location[]>(client, 'references', 'b.md', at(SWOT, 'alku'), { context: { includeDeclaration: false } })).map(placeOf(client)), ['sub/c.yaml 2:9-2:13'])
  })
})

describe('textDocument/documentHighlight', () => {
  it('marks where an item is named in the file: where it is given as written, elsewhere as read', async () => {
    const client = await among(FILES, ['a.md'])
    assert.deepEqual((await ask<readonly DocumentHighlight[]>(client, 'documentHighlight', 'a.md', at(CARD, 'T1'))).map(({ range, kind }) => [shown(range), kind]), [['10:23-10:25', 3], ['15:16-15:18', 2]])
  })
})

describe('textDocument/documentLink', () => {
  it('is given for files that are there', async () => {
    const client = await among(FILES, ['sub/c.yaml', 'a.md'])
    const links = (path: string): Promise<readonly DocumentLink[]> => client.request('textDocument/documentLink', { textDocument: { uri: client.disk.uri(path) } })
    assert.deepEqual((await links('sub/c.yaml')).map(({ range, target }) => [shown(range), target]), [['3:7-3:27', client.disk.uri('sub/liitteet/muistio.pdf')]])
    assert.deepEqual(await links('a.md'), [], 'links of Markdown are the editor\'s own')
  })

  it('is none for a file that is not there', async () => {
    const client = await among({ 'sub/c.yaml': YAML }, ['sub/c.yaml'])
    assert.deepEqual(await client.request('textDocument/documentLink', { textDocument: { uri: client.disk.uri('sub/c.yaml') } }), [])
  })
})

describe('textDocument/rename', () => {
  const edited = (client: Client, edit: WorkspaceEdit): unknown => (edit.documentChanges as readonly TextDocumentEdit[]).map(({ textDocument: { uri, version }, edits }) => [uri.replace(`${client.disk.uri('')}`, ''), version, edits.map((one) => `${shown(one.range)} ${'newText' in one ? one.newText : ''}`)])

  it('offers the name as it is', async () => {
    const client = await among(FILES, ['a.md'])
    assert.deepEqual(await ask(client, 'prepareRename', 'a.md', at(CARD, 'alku')), { range: { start: { line: 3, character: 10 }, end: { line: 3, character: 14 } }, placeholder: 'alku' })
  })

  it('changes open files at their version and closed ones in one edit, and keeps the old id', async () => {
    const client = await among(FILES, ['a.md'])
    const edit = await ask<WorkspaceEdit>(client, 'rename', 'a.md', at(CARD, 'alku'), { newName: 'kehra-alku' })
    assert.deepEqual(edited(client, edit), [
      ['b.md', null, ['2:10-2:14 kehra-alku', '3:20-3:20 \r\nentiset_tunnisteet: [alku]']],
      ['a.md', 7, ['3:10-3:14 kehra-alku']],
      ['sub/c.yaml', null, ['2:9-2:13 kehra-alku']],
    ])
  })

  it('gives plain changes to a client that knows no versions', async () => {
    const client = await among(FILES, ['a.md'], EDITORS.push)
    const { changes, documentChanges } = await ask<WorkspaceEdit>(client, 'rename', 'a.md', at(CARD, 'T2'), { newName: 'T3' })
    assert.equal(documentChanges, undefined)
    assert.deepEqual(Object.keys(changes ?? {}), [client.disk.uri('a.md')])
  })

  it('says politely why a name cannot be taken', async () => {
    const client = await among(FILES, ['a.md'])
    await assert.rejects(ask(client, 'rename', 'a.md', at(CARD, 'alku'), { newName: 'loppu' }), /Tunniste on jo käytössä: sub\/c\.yaml/u)
    await assert.rejects(ask(client, 'rename', 'a.md', at(CARD, 'alku'), { newName: 'Kehrän alku' }), /esimerkiksi ”kehran-alku”/u)
    assert.deepEqual(client.logged(), [])
  })

  it('changes nothing while a file that is named cannot be read', async () => {
    const disk = memoryDisk(FILES)
    const held = new Set<string>()
    const client = await among(FILES, ['a.md'], EDITOR, { ...disk, host: { ...disk.host, read: (uri) => (held.has(uri) ? Promise.resolve(undefined) : disk.host.read(uri)) } })
    held.add(disk.uri('sub/c.yaml'))
    await assert.rejects(ask(client, 'rename', 'a.md', at(CARD, 'alku'), { newName: 'kehra-alku' }), /”sub\/c\.yaml” ei voi juuri nyt lukea/u)
    disk.remove('sub/c.yaml')
    assert.equal((await ask<WorkspaceEdit>(client, 'rename', 'a.md', at(CARD, 'alku'), { newName: 'kehra-alku' })).documentChanges?.length, 2)
  })

  it('is null for what is not ours', async () => {
    const client = await among(FILES, ['a.md'])
    assert.equal(await ask(client, 'rename', 'a.md', at(CARD, 'Tavoitteet'), { newName: 'Päämäärät' }), null)
  })
})

describe('workspace/symbol', () => {
  const found = async (client: Client, query: string): Promise<readonly string[]> => (await client.request<readonly WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name)

  it('finds documents by title and id and goals by their words, without marks, in parts and in any order', async () => {
    const client = await among(FILES, ['a.md'])
    assert.deepEqual(await found(client, 'kehran'), ['Kehrän alku (alku)'])
    assert.deepEqual(await found(client, 'ALK kehr'), ['Kehrän alku (alku)'])
    assert.deepEqual(await found(client, 'loppu'), ['loppu'])
    assert.deepEqual(await found(client, 'aani'), ['Lapsen ääni kuuluu'])
    assert.deepEqual(await found(client, 'puuttuu'), [])
  })

  it('looks up the place when one is chosen', async () => {
    const client = await among(FILES, [])
    const [symbol] = await client.request<readonly WorkspaceSymbol[]>('workspace/symbol', { query: 'aani' })
    assert.deepEqual(symbol?.location, { uri: client.disk.uri('a.md') })
    const { location } = await client.request<WorkspaceSymbol>('workspaceSymbol/resolve', symbol)
    assert.deepEqual('range' in location && shown(location.range), '10:2-10:20')
  })

  it('gives the place at once to a client that does not ask', async () => {
    const client = await among(FILES, [], EDITORS.push)
    const [symbol] = await client.request<readonly WorkspaceSymbol[]>('workspace/symbol', { query: 'kehran' })
    assert.deepEqual(symbol && 'range' in symbol.location && shown(symbol.location.range), '6:0-6:13')
  })
})

describe('textDocument/selectionRange', () => {
  const grown = ({ range, parent }: SelectionRange): readonly string[] => [shown(range), ...(parent ? grown(parent) : [])]
  it('grows from the word to the document, in Markdown', async () => {
    const client = await among(FILES, ['a.md'])
    const [ranges] = await client.request<readonly SelectionRange[]>('textDocument/selectionRange', { textDocument: { uri: client.disk.uri('a.md') }, positions: [at(CARD, 'ääni')] })
    assert.ok(ranges)
    // word, text, item, list, section, body, document
    assert.deepEqual(grown(ranges), ['10:9-10:13', '10:2-10:20', '10:0-10:26', '10:0-11:16', '8:0-11:16', '6:0-17:23', '0:0-18:0'])
  })

  it('grows over keys, in YAML', async () => {
    const client = await among(FILES, ['sub/c.yaml'])
    const [ranges] = await client.request<readonly SelectionRange[]>('textDocument/selectionRange', { textDocument: { uri: client.disk.uri('sub/c.yaml') }, positions: [at(YAML, 'tila')] })
    assert.ok(ranges)
    assert.deepEqual(grown(ranges), ['5:12-5:16', '5:4-6:30', '5:2-6:30', '4:0-6:30', '0:0-7:0'])
  })
})
