// What the server says it can do, to editors of different abilities.
import assert from 'node:assert/strict'
import type { ClientCapabilities, InitializeResult, RegistrationParams } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS } from '../support/server.ts'

afterEach(disconnectAll)

const UNKNOWN = '---\ntyyppi: swott\n---\n'

const initialized = async (capabilities: ClientCapabilities): Promise<InitializeResult> => (await connect({ capabilities })).initialized

describe('initialize', () => {
  it('names the server and its version', async () => {
    assert.deepEqual((await initialized(EDITORS.bare)).serverInfo, { name: 'pitkospuut', version: '1.2.3' })
  })

  for (const [name, capabilities] of Object.entries(EDITORS)) {
    it(`tells a client with the abilities “${name}” what it can do`, async () => {
      const { capabilities: said } = await initialized(capabilities)
      const { positionEncoding, textDocumentSync, documentSymbolProvider, foldingRangeProvider, diagnosticProvider } = said
      assert.deepEqual({ positionEncoding, textDocumentSync, documentSymbolProvider, foldingRangeProvider }, {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: true },
        documentSymbolProvider: { label: 'Pitkospuut' },
        foldingRangeProvider: true,
      })
      // a client gets findings one way only
      assert.deepEqual(diagnosticProvider, name === 'pull' ? { identifier: 'pitkospuut', interFileDependencies: true, workspaceDiagnostics: true } : undefined)
    })
  }

  it('registers for files and settings with clients that can', async () => {
    const client = await connect()
    const registered = (): readonly string[] => client.received.flatMap(({ method, params }) => (method === 'client/registerCapability' ? (params as RegistrationParams).registrations.map((one) => one.method) : []))
    await client.until('both registrations', () => registered().length >= 2)
    assert.deepEqual([...registered()].sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'])
  })

  it('asks nothing of a client that can nothing', async () => {
    const client = await connect({ capabilities: EDITORS.bare })
    await client.request('textDocument/documentSymbol', { textDocument: { uri: client.disk.uri('a.md') } })
    assert.deepEqual(client.received.filter(({ method }) => method.startsWith('client/') || method.startsWith('workspace/')), [])
  })

  it('promises nothing that a client cannot use', async () => {
    const { capabilities: said } = await initialized(EDITORS.bare)
    assert.deepEqual([said.codeActionProvider, said.renameProvider, said.workspaceSymbolProvider, said.workspace], [
      undefined, true, { resolveProvider: false }, { workspaceFolders: { supported: true, changeNotifications: true } },
    ])
  })

  it('pushes to a client that can ask for findings but not be told to ask again', async () => {
    const client = await connect({ capabilities: { textDocument: { diagnostic: {} } } })
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined)
    client.open(client.disk.uri('a.md'), UNKNOWN)
    await client.untilPushed(client.disk.uri('a.md'), ['document/kind-unknown'], 1)
  })

  it('knows by its older name too that a client can be told to ask again', async () => {
    const workspace: object = { diagnostic: { refreshSupport: true } }
    const { capabilities: { diagnosticProvider } } = await initialized({ workspace, textDocument: { diagnostic: {} } })
    assert.ok(diagnosticProvider)
  })

  it('takes null for what is not there', async () => {
    const none: ClientCapabilities = JSON.parse('{"workspace": null, "textDocument": {"diagnostic": null, "codeAction": null, "completion": {"completionItem": null}}, "window": null}') as ClientCapabilities
    const params = JSON.parse('{"locale": null, "trace": null, "clientInfo": null, "initializationOptions": {"locale": null, "settings": null, "docs": null}}') as object
    const client = await connect({ capabilities: none, params })
    client.open(client.disk.uri('a.md'), UNKNOWN)
    await client.untilPushed(client.disk.uri('a.md'), ['document/kind-unknown'], 1)
    assert.deepEqual(client.logged(), [])
  })

  it('tells a client of nothing that it has not said to know', async () => {
    const client = await connect({ capabilities: EDITORS.bare, disk: memoryDisk({ 'b.md': UNKNOWN }) })
    client.open(client.disk.uri('a.md'), UNKNOWN)
    await client.untilPushed(client.disk.uri('a.md'), ['document/kind-unknown'], 1)
    await client.untilPushed(client.disk.uri('b.md'), ['document/kind-unknown'])
    assert.deepEqual([...new Set(client.received.map(({ method }) => method))], ['textDocument/publishDiagnostics'])
  })

  for (const [name, params] of Object.entries({ rootUri: { workspaceFolders: null }, 'rootUri beside no folders': { workspaceFolders: [] }, rootPath: { workspaceFolders: null, rootUri: null, rootPath: '/tyo' } })) {
    it(`takes the folder of an older client from ${name}`, async () => {
      const client = await connect({ capabilities: EDITORS.bare, disk: memoryDisk({ 'a.md': UNKNOWN }), params })
      await client.untilPushed(client.disk.uri('a.md'), ['document/kind-unknown'])
    })
  }
})
