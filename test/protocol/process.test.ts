// The server as it is shipped, in a process of its own: how it starts, ends, and bears a client that goes away.
import assert from 'node:assert/strict'
import { IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node'
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

  it('bears bytes that are no message', async () => {
    const disk = realDisk()
    const { client, child } = await connectProcess({ disk })
    child.stdin?.write('Content-Length: 9\r\n\r\nnot json!')
    child.stdin?.write('Content-Length: 2\r\n\r\n[]')
    client.open(disk.uri('auki.md'), TEXT)
    await client.untilPushed(disk.uri('auki.md'), ['swot/question'])
  })
})
