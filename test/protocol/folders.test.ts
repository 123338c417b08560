// Workspace folders: several of them, added and removed, with files of the same name.
import assert from 'node:assert/strict'
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver'
import type { Host } from '../../server/shell/host.ts'
import { memoryDisk, type Disk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, said, type Client } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

/** Two folders as one disk. */
function both(first: Disk, second: Disk): Disk {
  const of = (uri: string): Host => (uri.startsWith(second.root) ? second.host : first.host)
  return { ...first, host: { ...first.host, files: (folder) => of(folder).files(folder), kindFiles: (folder) => of(folder).kindFiles(folder), read: (uri) => of(uri).read(uri) } }
}

const changeFolders = (client: Client, added: readonly string[], removed: readonly string[]): void =>
  client.notify('workspace/didChangeWorkspaceFolders', { event: { added: added.map((uri) => ({ uri, name: uri })), removed: removed.map((uri) => ({ uri, name: uri })) } })

const first = memoryDisk({ 'arki.md': swot({ id: 'sama' }), 'yksi.md': swot({ id: 'yksi', strengths: [QUESTION] }) }, 'file:///koti/yksi')
const second = memoryDisk({ 'arki.md': swot({ id: 'sama' }) }, 'file:///koti/kaksi')

describe('workspace folders', () => {
  it('may hold files of the same name, told apart by the folder', async () => {
    const client = await connect({ disk: both(first, second), folders: [first.root, second.root] })
    const inFirst = await client.untilPushed(first.uri('arki.md'), ['document/id-duplicate'])
    const inSecond = await client.untilPushed(second.uri('arki.md'), ['document/id-duplicate'])
    assert.match(said(inFirst.diagnostics), /kaksi\/arki\.md/u)
    assert.match(said(inSecond.diagnostics), /yksi\/arki\.md/u)
  })

  it('bring their findings when they are added and take them when they are removed', async () => {
    const client = await connect({ disk: both(first, second) })
    await client.untilPushed(first.uri('yksi.md'), ['swot/question'])
    client.open(first.uri('arki.md'), swot({ id: 'sama' }))
    changeFolders(client, [second.root], [])
    await client.untilPushed(second.uri('arki.md'), ['document/id-duplicate'])
    await client.untilPushed(first.uri('arki.md'), ['document/id-duplicate'])
    changeFolders(client, [], [second.root])
    await client.untilPushed(second.uri('arki.md'), [])
    await client.untilPushed(first.uri('arki.md'), [])
    changeFolders(client, [], [first.root])
    await client.untilPushed(first.uri('yksi.md'), [])
  })

  it('one inside another are read once', async () => {
    const disk = memoryDisk({ 'sisempi/arki.md': swot({ strengths: [QUESTION] }) })
    const client = await connect({ disk, folders: [disk.root, disk.uri('sisempi')], capabilities: EDITORS.pull })
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
    assert.deepEqual(items.map((item) => [item.uri, item.kind === 'full' && item.items.map(({ code }) => code)]), [[disk.uri('sisempi/arki.md'), ['swot/question']]])
  })

  it('may be none: documents are checked as they are opened', async () => {
    const client = await connect({ folders: [], params: { workspaceFolders: null, rootUri: null } })
    client.open('file:///muualla/arki.md', swot({ strengths: [QUESTION] }))
    await client.untilPushed('file:///muualla/arki.md', ['swot/question'])
    client.close('file:///muualla/arki.md')
    await client.untilPushed('file:///muualla/arki.md', [])
  })
})
