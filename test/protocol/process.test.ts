// The server as it is shipped, in a process of its own: how it starts, ends, and bears a client that goes away.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { realDisk } from '../support/disk.ts'
import { connectProcess, converse, disconnectAll, EDITORS, startProcess } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

const TEXT = swot({ strengths: [QUESTION] })
const KIND = JSON.stringify({ kind: { id: 'ilta', labels: { fi: ['ilta'], sv: ['kväll'], en: ['evening'] }, titles: { fi: 'Ilta', sv: 'Kväll', en: 'Evening' } }, type: 'object', properties: { a: { type: 'string', pattern: '(a+)+$' } } })

describe('the server in a process of its own', function () {
  // the first one may have to be built
  this.timeout(60_000)
  afterEach(disconnectAll)

  it('over standard input and output: finds, follows, and ends with 0 when it is told to', async () => {
    const disk = realDisk({ 'kiinni.md': TEXT, '.pitkospuut/kinds/ilta.schema.json': KIND })
    const { client, exited, errors } = await connectProcess({ disk })
    assert.equal(client.initialized.serverInfo?.name, 'pitkospuut')
    assert.match(client.initialized.serverInfo.version ?? '', /^\d+\.\d+\.\d+/u)
    await client.untilPushed(disk.uri('kiinni.md'), ['swot/question'])
    client.open(disk.uri('auki.md'), swot({ id: 'auki', strengths: [QUESTION] }))
    await client.untilPushed(disk.uri('auki.md'), ['swot/question'], 1)
    client.change(disk.uri('auki.md'), 2, { text: swot({ id: 'auki' }) })
    await client.untilPushed(disk.uri('auki.md'), [], 2)
    assert.equal(await client.request('shutdown', null), null)
    client.notify('exit', null)
    assert.equal(await exited, 0)
    assert.equal(errors(), '')
  })

  it('over IPC, as the extension starts it', async () => {
    const disk = realDisk({ 'kiinni.md': TEXT })
    const { child, exited, errors } = await startProcess(['--node-ipc'])
    const client = await converse(new IPCMessageReader(child), new IPCMessageWriter(child), { disk, capabilities: EDITORS.pull }, () => Promise.resolve())
    const stream = client.stream()
    await client.until('findings', () => stream.codes(disk.uri('kiinni.md'))?.includes('swot/question'))
    await stream.end()
    await client.request('shutdown', null)
    client.notify('exit', null)
    assert.equal(await exited, 0)
    assert.equal(errors(), '')
  })

  it('ends without shutdown with another code than 0, as the LSP says', async () => {
    const { client, exited } = await connectProcess({ disk: realDisk() })
    client.notify('exit', null)
    assert.equal(await exited, 1)
  })

  for (const [when, files] of [['idle', {}], ['reading hundreds of files', Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.md`, swot({ id: `a${index}`, strengths: [QUESTION] })]))]] as const) {
    it(`ends when its client is gone while it is ${when}, without a word`, async () => {
      const disk = realDisk(files)
      const { client, child, exited, errors } = await connectProcess({ disk })
      client.open(disk.uri('auki.md'), TEXT)
      await client.until('findings', () => client.pushed(disk.uri('auki.md')))
      child.stdin?.end()
      child.stdout?.destroy()
      await exited
      assert.equal(errors(), '')
    })
  }

  it('ends without a word when its client reads no more', async () => {
    const disk = realDisk()
    const { client, child, exited, errors } = await connectProcess({ disk })
    child.stdout?.destroy()
    client.open(disk.uri('auki.md'), TEXT)
    assert.equal(await exited, 1)
    assert.equal(errors(), '')
  })

  it('ends when the process of its client has ended', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const { exited, errors } = await connectProcess({ disk: realDisk(), params: { processId: parent.pid ?? null } })
    parent.kill()
    assert.equal(await exited, 1)
    assert.equal(errors(), '')
  })

  for (const way of ['socket', 'pipe'] as const) {
    it(`over a ${way}`, async () => {
      const disk = realDisk({ 'kiinni.md': TEXT })
      const listener = createServer()
      const name = way === 'pipe' ? (process.platform === 'win32' ? `\\\\.\\pipe\\pitkospuut-${process.pid}` : join(fileURLToPath(disk.root), 's')) : undefined
      await new Promise<void>((resolve) => (name === undefined ? listener.listen(0, '127.0.0.1', resolve) : listener.listen(name, resolve)))
      const address = listener.address()
      const connected = new Promise<Socket>((resolve) => listener.once('connection', resolve))
      const { exited, errors } = await startProcess([`--${way}=${typeof address === 'object' ? address?.port : address}`])
      const socket = await connected
      const client = await converse(new StreamMessageReader(socket), new StreamMessageWriter(socket), { disk }, () => Promise.resolve())
      await client.untilPushed(disk.uri('kiinni.md'), ['swot/question'])
      await client.request('shutdown', null)
      client.notify('exit', null)
      assert.equal(await exited, 0)
      assert.equal(errors(), '')
      listener.close()
    })
  }

  for (const [args, code, written] of [[[], 2, /^Käyttö.*Usage: pitkospuut-language-server --stdio\n$/u], [['--help'], 0, /--stdio/u], [['--version'], 0, /^$/u]] as const) {
    it(`says in a line how it is started when it is started by hand: ${args.join(' ') || 'without anything'}`, async () => {
      const { exited, errors } = await startProcess([...args])
      assert.equal(await exited, code)
      assert.match(errors(), written)
    })
  }

  it('bears bytes that are no message', async () => {
    const disk = realDisk()
    const { client, child } = await connectProcess({ disk })
    child.stdin?.write('Content-Length: 9\r\n\r\nnot json!')
    child.stdin?.write('Content-Length: 2\r\n\r\n[]')
    client.open(disk.uri('auki.md'), TEXT)
    await client.untilPushed(disk.uri('auki.md'), ['swot/question'])
  })
})
