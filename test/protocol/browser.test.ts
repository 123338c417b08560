// The server as it is shipped for the web, in a worker that has no file system: the client serves its files.
import assert from 'node:assert/strict'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AbstractMessageReader, AbstractMessageWriter, ErrorCodes, ResponseError, type DataCallback, type Disposable, type Message } from 'vscode-languageserver/node'
import { COPY, recorded } from '../rules/version/copies.ts'
import { builtServer } from '../support/built.ts'
import { memoryDisk, type Disk } from '../support/disk.ts'
import { converse, disconnectAll, EDITORS, type Client } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

/** Gives a thread of Node the face of a web worker: nothing else of Node is within reach of the server. */
const SHIM = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { readFileSync } = require('node:fs')
  const { createContext, runInContext } = require('node:vm')
  const self = { postMessage: (message) => parentPort.postMessage(message), addEventListener: () => undefined, onmessage: null, onerror: null }
  parentPort.on('message', (data) => self.onmessage?.({ data }))
  const importScripts = (path) => runInContext(readFileSync(path, 'utf8'), context, { filename: path })
  const names = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, TextEncoder, TextDecoder, URL, console, structuredClone, atob }
  const context = createContext({ ...names, self, importScripts, postMessage: self.postMessage })
  runInContext('globalThis.globalThis = globalThis', context)
  runInContext(readFileSync(workerData, 'utf8'), context, { filename: 'browser.js' })
`

/** Where the files of the web are. */
const WEB = 'vscode-vfs://github/tyo'

class WorkerReader extends AbstractMessageReader {
  readonly worker: Worker
  constructor(worker: Worker) {
    super()
    this.worker = worker
  }
  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback)
    return { dispose: () => this.worker.off('message', callback) }
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly worker: Worker
  constructor(worker: Worker) {
    super()
    this.worker = worker
  }
  write(message: Message): Promise<void> {
    this.worker.postMessage(message)
    return Promise.resolve()
  }
  end(): void {
    // nothing is kept
  }
}

const refuse = (): ResponseError => new ResponseError(ErrorCodes.MethodNotFound, 'not known')

/** `unanswered`: requests that the client does not know. */
async function connectWorker(disk: Disk, servesFiles: boolean, unanswered: readonly string[] = []): Promise<Client> {
  const main = await builtServer('browser')
  const worker = new Worker(SHIM, { eval: true, workerData: main })
  worker.postMessage(dirname(main))
  const answers: Readonly<Record<string, (params: never) => unknown>> = {
    'pitkospuut/files': ({ folder, kinds }: { readonly folder: string; readonly kinds: boolean }) => (kinds ? disk.host.kindFiles(folder) : disk.host.files(folder)),
    'pitkospuut/read': async ({ uri }: { readonly uri: string }) => {
      const bytes = await disk.host.bytes(uri)
      return bytes ? Buffer.from(bytes).toString('base64') : null
    },
    'pitkospuut/exists': ({ uri }: { readonly uri: string }) => disk.host.exists?.(uri),
  }
  const known = Object.fromEntries(Object.entries(answers).map(([method, answer]) => [method, unanswered.includes(method) ? refuse : answer]))
  return converse(new WorkerReader(worker), new WorkerWriter(worker), { disk, capabilities: EDITORS.push, options: { servesFiles }, ...(servesFiles ? { answers: known } : {}) }, async () => void (await worker.terminate()))
}

describe('the server in a web worker', function () {
  // the first one may have to be built
  this.timeout(60_000)
  afterEach(disconnectAll)

  it('checks what is open, and the files that the client serves', async () => {
    const disk = memoryDisk({ 'ä kiinni.md': swot({ id: 'kiinni', project: 'Muu', strengths: [QUESTION] }) }, WEB)
    const client = await connectWorker(disk, true)
    client.open(disk.uri('auki.md'), swot({ strengths: [QUESTION] }))
    await client.untilPushed(disk.uri('auki.md'), ['swot/question'], 1)
    await client.untilPushed(disk.uri('ä kiinni.md'), ['swot/question'])
    disk.write('ä kiinni.md', swot({ id: 'arki', project: 'Muu' }))
    client.events('Changed', 'ä kiinni.md')
    await client.untilPushed(disk.uri('ä kiinni.md'), ['document/id-duplicate'])
    assert.deepEqual(client.logged(), [])
  })

  it('follows the files that links lead to', async () => {
    const linking = `${swot()}\nKatso [esite](liitteet/esite.pdf).\n`
    const client = await connectWorker(memoryDisk({ 'a.md': linking }, WEB), true)
    const { disk } = client
    for (const open of [false, true]) {
      if (open) client.open(disk.uri('a.md'), linking)
      await client.untilPushed(disk.uri('a.md'), ['reference/not-found'])
      disk.write('liitteet/esite.pdf', '%PDF')
      client.events('Created', 'liitteet/esite.pdf')
      await client.untilPushed(disk.uri('a.md'), [])
      disk.remove('liitteet')
      client.events('Deleted', 'liitteet')
      await client.untilPushed(disk.uri('a.md'), ['reference/not-found'])
    }
    assert.deepEqual(client.logged(), [])
  })

  it('compares a version with its copy, byte for byte', async () => {
    const client = await connectWorker(memoryDisk({ 'lomakkeet/a.md': recorded() }, WEB), true)
    const { disk } = client
    const copy = '.pitkospuut/versions/palaute/1.0.txt'
    const told = (): string => (client.pushed(disk.uri('lomakkeet/a.md'))?.diagnostics ?? []).map(({ code }) => String(code)).filter((code) => /^version\/co/u.test(code)).join()
    const steps: readonly (readonly [text: string | undefined, expected: string])[] = [
      [undefined, 'version/copy-missing'], [COPY, ''], [`\ufeff${COPY}`, 'version/copy-edited'], [COPY, ''], [COPY.replaceAll('\n', '\r\n'), 'version/copy-edited'],
    ]
    for (const [text, expected] of steps) {
      if (text !== undefined) disk.write(copy, text)
      client.events('Changed', copy)
      await client.until(expected || 'no finding of a copy', () => client.pushed(disk.uri('lomakkeet/a.md')) && told() === expected)
    }
    client.open(disk.uri('lomakkeet/a.md'), recorded('valmis', undefined, '\nUusi alku.\n'))
    disk.write(copy, COPY)
    client.events('Changed', copy)
    await client.until('that it says something else now', () => told() === 'version/content-changed')
    assert.deepEqual(client.logged(), [])
  })

  it('loads what is asked for from the files beside it: answers, pastes, previews, pages, the view of projects, kinds of the workspace', async () => {
    const own = JSON.stringify({
      kind: { id: 'ilta', labels: { fi: ['vanhempainilta'], sv: ['föräldrakväll'], en: ['parents-evening'] }, titles: { fi: 'Vanhempainilta', sv: 'Föräldrakväll', en: 'Parents’ evening' } },
      allOf: [{ $ref: 'shared/common.schema.json' }], type: 'object', properties: {},
    })
    const client = await connectWorker(memoryDisk({ 'a.md': swot(), '.pitkospuut/kinds/ilta.schema.json': own }, WEB), true)
    const uri = client.disk.uri('a.md')
    client.open(uri, swot())
    const textDocument = { uri, version: 1 }
    const start = { line: 18, character: 0 }
    const answered = async (method: string, params: object): Promise<string> => JSON.stringify(await client.request(method, { textDocument, ...params }))
    assert.match(await answered('textDocument/hover', { position: { line: 16, character: 4 } }), /Vahvuudet/u)
    assert.match(await answered('pitkospuut/paste', { range: { start, end: start }, html: '<ul><li>tilat</li><li>aika</li></ul>' }), /"sort":"tidy"/u)
    assert.match(await answered('pitkospuut/preview', {}), /osaava henkilöstö/u)
    assert.match(await answered('pitkospuut/documentPage', { language: 'sv' }), /<html lang=/u)
    assert.match(await answered('pitkospuut/projects', { filter: 'all', mine: [] }), /Kehrä/u)
    assert.match(await answered('pitkospuut/newChoices', {}), /Vanhempainilta/u)
    assert.deepEqual(client.logged(), [])
  })

  it('says nothing of what a client cannot tell', async () => {
    const disk = memoryDisk({ 'a.md': `${swot({ strengths: [QUESTION] })}\nKatso [esite](esite.pdf).\n` }, WEB)
    const client = await connectWorker(disk, true, ['pitkospuut/exists'])
    await client.until('the question', () => client.received.some(({ method }) => method === 'pitkospuut/exists'))
    client.open(disk.uri('b.md'), swot({ id: 'b', strengths: [QUESTION] }))
    await client.untilPushed(disk.uri('b.md'), ['swot/question'])
    await client.untilPushed(disk.uri('a.md'), ['swot/question'])
    assert.deepEqual(client.logged(), [])
  })

  it('checks what is open without any files', async () => {
    const client = await connectWorker(memoryDisk(), false)
    client.open('file:///tyo/auki.yaml', 'tyyppi: swott\n')
    await client.untilPushed('file:///tyo/auki.yaml', ['document/kind-unknown'], 1)
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri: 'file:///tyo/auki.yaml' } })
    assert.deepEqual(symbols, [])
    assert.deepEqual(client.logged(), [])
  })
})
