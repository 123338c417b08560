// The server as it is shipped for the web, in a worker that has no file system: the client serves its files.
import assert from 'node:assert/strict'
import { Worker } from 'node:worker_threads'
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback, type Disposable, type Message } from 'vscode-languageserver/node'
import { memoryDisk, type Disk } from '../support/disk.ts'
import { builtServer, converse, disconnectAll, EDITORS, type Client } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

/** Gives a thread of Node the face of a web worker: nothing else of Node is within reach of the server. */
const SHIM = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { readFileSync } = require('node:fs')
  const { createContext, runInContext } = require('node:vm')
  const self = { postMessage: (message) => parentPort.postMessage(message), addEventListener: () => undefined, onmessage: null, onerror: null }
  parentPort.on('message', (data) => self.onmessage?.({ data }))
  const names = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, TextEncoder, TextDecoder, URL, console, structuredClone }
  const context = createContext({ ...names, self, postMessage: self.postMessage })
  runInContext('globalThis.globalThis = globalThis', context)
  runInContext(readFileSync(workerData, 'utf8'), context, { filename: 'browser.js' })
`

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

async function connectWorker(disk: Disk, servesFiles: boolean): Promise<Client> {
  const worker = new Worker(SHIM, { eval: true, workerData: await builtServer('browser') })
  const answers: Readonly<Record<string, (params: never) => unknown>> = {
    'pitkospuut/files': ({ folder, kinds }: { readonly folder: string; readonly kinds: boolean }) => (kinds ? disk.host.kindFiles(folder) : disk.host.files(folder)),
    'pitkospuut/read': async ({ uri }: { readonly uri: string }) => (await disk.host.read(uri)) ?? null,
  }
  return converse(new WorkerReader(worker), new WorkerWriter(worker), { disk, capabilities: EDITORS.push, options: { servesFiles }, ...(servesFiles ? { answers } : {}) }, async () => void (await worker.terminate()))
}

describe('the server in a web worker', function () {
  // the first one may have to be built
  this.timeout(60_000)
  afterEach(disconnectAll)

  it('checks what is open, and the files that the client serves', async () => {
    const disk = memoryDisk({ 'ä kiinni.md': swot({ id: 'kiinni', project: 'Muu', strengths: [QUESTION] }) }, 'vscode-vfs://github/tyo')
    const client = await connectWorker(disk, true)
    client.open(disk.uri('auki.md'), swot({ strengths: [QUESTION] }))
    await client.untilPushed(disk.uri('auki.md'), ['swot/question'], 1)
    await client.untilPushed(disk.uri('ä kiinni.md'), ['swot/question'])
    disk.write('ä kiinni.md', swot({ id: 'arki', project: 'Muu' }))
    client.events('Changed', 'ä kiinni.md')
    await client.untilPushed(disk.uri('ä kiinni.md'), ['document/id-duplicate'])
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
