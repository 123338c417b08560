// What goes wrong: a handler throws, a request is cancelled, a message makes no sense. It is said once, answered, and the next one works.
import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import {
  createConnection, createMessageConnection, ErrorCodes, StreamMessageReader, StreamMessageWriter,
  type DocumentDiagnosticReport, type FoldingRange, type MessageConnection, type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node'
import { startServer } from '../../server/shell/server.ts'
import { memoryDisk, TODAY, type Disk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const SECRET = 'salainen 010594-9032'
const URI = 'file:///tyo/a.md'
const TEXT = swot({ strengths: [QUESTION] })

/** A disk whose clock throws while it is told to: every request that checks asks it for the day. */
function moody(files: Readonly<Record<string, string>> = {}): { readonly disk: Disk; readonly mood: { throws: boolean } } {
  const disk = memoryDisk(files)
  const mood = { throws: false }
  const today = (): string => {
    if (mood.throws) throw new TypeError(`Cannot read ${SECRET}\n    at ${SECRET}`)
    return TODAY
  }
  return { disk: { ...disk, host: { ...disk.host, today } }, mood }
}

interface Asked {
  readonly name: string
  readonly method: string
  readonly params: unknown
  readonly empty: unknown
  readonly works: (answer: unknown) => boolean
}

const document = { textDocument: { uri: URI } }
const asked: readonly Asked[] = [
  { name: 'documentSymbol', method: 'textDocument/documentSymbol', params: document, empty: [], works: (answer) => (answer as readonly unknown[]).length > 3 },
  { name: 'foldingRange', method: 'textDocument/foldingRange', params: document, empty: [], works: (answer) => (answer as readonly FoldingRange[]).length > 3 },
  { name: 'diagnostics', method: 'textDocument/diagnostic', params: document, empty: { kind: 'full', items: [] }, works: (answer) => (answer as DocumentDiagnosticReport & { readonly items: readonly unknown[] }).items.length === 1 },
  { name: 'diagnostics of the workspace', method: 'workspace/diagnostic', params: { previousResultIds: [] }, empty: { items: [] }, works: (answer) => (answer as WorkspaceDiagnosticReport).items.length === 2 },
]

describe('a request that throws', () => {
  for (const { name, method, params, empty, works } of asked) {
    it(`is logged once by its name and answered, and the next one works: ${method}`, async () => {
      const { disk, mood } = moody({ 'kiinni.md': swot({ id: 'kiinni', project: 'Muu', strengths: [QUESTION] }) })
      const client = await connect({ capabilities: EDITORS.pull, disk })
      client.open(URI, TEXT)
      await client.request('workspace/diagnostic', { previousResultIds: [] })
      mood.throws = true
      assert.deepEqual(await client.request(method, params), empty)
      mood.throws = false
      assert.ok(works(await client.request(method, params)))
      const logged = client.logged()
      assert.equal(logged.length, 1)
      assert.match(logged[0] ?? '', new RegExp(`^${name}: TypeError at `, 'u'))
      assert.equal(logged[0]?.includes('salainen'), false)
    })
  }
})

describe('what throws without being asked for', () => {
  it('an edit is checked again with the next edit', async () => {
    const { disk, mood } = moody()
    const client = await connect({ disk })
    client.open(URI, swot())
    await client.untilPushed(URI, [], 1)
    mood.throws = true
    client.change(URI, 2, { text: swot({ strengths: [SECRET] }) })
    await client.until('a line in the log', () => client.logged().length === 1)
    mood.throws = false
    client.change(URI, 3, { text: TEXT })
    await client.untilPushed(URI, ['swot/question'], 3)
    assert.match(client.logged()[0] ?? '', /^diagnostics: TypeError at /u)
    assert.equal(client.logged()[0]?.includes('salainen'), false)
  })

  it('one file does not keep others from being read, and is logged once, not for every file', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.md`, swot({ id: `a${index}`, project: `a${index}`, strengths: [QUESTION] })]))
    const disk = memoryDisk(files)
    const read = (uri: string): Promise<string | undefined> => (/\/1?[0-8]\.md$/u.test(uri) ? Promise.reject(new Error(SECRET)) : disk.host.read(uri))
    const client = await connect({ disk: { ...disk, host: { ...disk.host, read } } })
    await client.untilPushed(client.disk.uri('9.md'), ['swot/question'])
    await client.untilPushed(client.disk.uri('19.md'), ['swot/question'])
    assert.match(client.logged().join('\n'), /^reading a file: Error.*$/u)
    assert.equal(client.logged()[0]?.includes('salainen'), false)
  })

  it('a folder that cannot be listed leaves what is known of it, and is listed the next time', async () => {
    const disk = memoryDisk({ 'a.md': TEXT })
    let fails = false
    const files = (folder: string): Promise<readonly string[]> => (fails ? Promise.reject(new Error('busy')) : disk.host.files(folder))
    const client = await connect({ disk: { ...disk, host: { ...disk.host, files } } })
    await client.untilPushed(client.disk.uri('a.md'), ['swot/question'])
    fails = true
    disk.write('b.md', swot({ id: 'b', project: 'b', strengths: [QUESTION] }))
    client.events('Created', 'b.md')
    await client.until('a line in the log', () => client.logged().length === 1)
    assert.equal(client.pushed(client.disk.uri('a.md'))?.diagnostics.length, 1)
    fails = false
    client.events('Created', 'b.md')
    await client.untilPushed(client.disk.uri('b.md'), ['swot/question'])
  })

  it('kind files that cannot be listed leave the kinds that are ours', async () => {
    const disk = memoryDisk({ 'a.md': TEXT })
    const client = await connect({ disk: { ...disk, host: { ...disk.host, kindFiles: () => Promise.reject(new Error('busy')) } } })
    await client.untilPushed(client.disk.uri('a.md'), ['swot/question'])
    assert.match(client.logged()[0] ?? '', /^loading kinds: Error/u)
  })
})

describe('a message that makes no sense', () => {
  const nonsense: Readonly<Record<string, (client: Client) => void>> = {
    'a change of a document that is not open': (client) => client.change('file:///tyo/muu.md', 2, { text: 'x' }),
    'a close of a document that is not open': (client) => client.close('file:///tyo/muu.md'),
    'a change without changes': (client) => client.change(URI, 2),
    'a change without anything': (client) => client.notify('textDocument/didChange', {}),
    'an open without a document': (client) => client.notify('textDocument/didOpen', null),
    'events without changes': (client) => client.notify('workspace/didChangeWatchedFiles', {}),
    'a URI that is none': (client) => client.open('%%%', 'x'),
    'a notification that is not known': (client) => client.notify('pitkospuut/muu', { a: 1 }),
    'settings that are no object': (client) => client.notify('workspace/didChangeConfiguration', { settings: 3 }),
  }
  for (const [what, send] of Object.entries(nonsense)) {
    it(`does no harm: ${what}`, async () => {
      const client = await connect({ capabilities: EDITORS.bare })
      client.open(URI, swot())
      await client.untilPushed(URI, [], 1)
      send(client)
      client.change(URI, 9, { text: TEXT })
      await client.untilPushed(URI, ['swot/question'], 9)
    })
  }

  const places: readonly (readonly [string, readonly [number, number, number, number]])[] = [['far behind the end', [900, 3, 999, 9]], ['the wrong way round', [18, 4, 18, 2]], ['negative', [-1, -5, 0, 0]]]
  for (const [what, [line, character, endLine, endCharacter]] of places) {
    it(`does no harm: an edit at a place ${what}`, async () => {
      const client = await connect()
      client.open(URI, swot())
      client.change(URI, 2, { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text: '' })
      client.change(URI, 3, { text: TEXT })
      await client.untilPushed(URI, ['swot/question'], 3)
      assert.deepEqual(client.logged(), [])
    })
  }

  it('a request that is not known is answered with an error', async () => {
    const client = await connect()
    await assert.rejects(client.request('pitkospuut/muu', {}), /Unhandled method/u)
    client.open(URI, TEXT)
    await client.untilPushed(URI, ['swot/question'])
  })
})

describe('the life of a connection', () => {
  const hover = { textDocument: { uri: URI }, position: { line: 18, character: 4 } }

  it('has one handshake: a second one is refused, and changes nothing', async () => {
    const client = await connect()
    await assert.rejects(client.request('initialize', { processId: null, rootUri: null, capabilities: {} }), { code: ErrorCodes.InvalidRequest })
    client.open(URI, TEXT)
    await client.untilPushed(URI, ['swot/question'])
  })

  it('has nothing before it: requests are refused, notifications dropped', async () => {
    const { connection, logged } = unbegun()
    await assert.rejects(connection.sendRequest('textDocument/hover', hover), { code: ErrorCodes.ServerNotInitialized })
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'markdown', version: 1, text: TEXT } })
    assert.ok(await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} }))
    assert.deepEqual(logged, [])
    connection.dispose()
  })

  it('has nothing behind its end', async () => {
    const client = await connect()
    client.open(URI, swot())
    await client.untilPushed(URI, [], 1)
    assert.equal(await client.request('shutdown', null), null)
    client.change(URI, 2, { text: TEXT })
    await assert.rejects(client.request('textDocument/hover', hover), { code: ErrorCodes.InvalidRequest })
    assert.equal(client.pushed(URI)?.version, 1)
    assert.equal(await client.request('shutdown', null), null)
    assert.deepEqual(client.logged(), [])
  })
})

/** A server that nobody has greeted yet. */
function unbegun(): { readonly connection: MessageConnection; readonly logged: readonly string[] } {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), memoryDisk().host, '1.2.3')
  const connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const logged: string[] = []
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void logged.push(message))
  connection.listen()
  return { connection, logged }
}

describe('a request that is cancelled', () => {
  for (const { method, params } of asked) {
    it(`is answered, and the next one works: ${method}`, async () => {
      const client = await connect({ capabilities: EDITORS.pull, disk: memoryDisk({ 'kiinni.md': TEXT }) })
      client.open(URI, TEXT)
      const answers = await Promise.allSettled([client.requestAndCancel(method, params), client.requestAndCancel(method, params), client.request(method, params)])
      for (const answer of answers.slice(0, 2)) assert.ok(answer.status === 'fulfilled' || /cancel/iu.test(String(answer.reason)), JSON.stringify(answer))
      assert.equal(answers[2]?.status, 'fulfilled')
      assert.deepEqual(client.logged(), [])
    })
  }
})
