// References and links across files: told for open and closed documents, and told anew when their targets come, go or change.
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'
import { swot } from './texts.ts'

afterEach(disconnectAll)

const code = 'reference/not-found'
const naming = swot({ id: 'loppu' }).replace('tila: luonnos\n', 'tila: luonnos\nliittyy: [alku]\n')
const linking = `${swot({ id: 'loppu' })}\nKatso [esite](liitteet/esite.pdf) ja [malli](malli.md#tarkoitus).\n`
const begun = (files: Readonly<Record<string, string>>): Promise<Client> => connect({ capabilities: EDITORS.push, disk: memoryDisk(files) })

interface Step {
  readonly what: string
  readonly files: Readonly<Record<string, string>>
  readonly before: readonly string[]
  readonly happens: (client: Client) => void
  readonly after: readonly string[]
}

const steps: readonly Step[] = [
  {
    what: 'an identifier that appears on the disk', files: { 'a.md': naming }, before: [code], happens: (client) => {
      client.disk.write('b.md', swot({ id: 'alku' }))
      client.events('Created', 'b.md')
    }, after: [],
  },
  {
    what: 'an identifier that goes with its file', files: { 'a.md': naming, 'b.md': swot({ id: 'alku' }) }, before: [], happens: (client) => {
      client.disk.remove('b.md')
      client.events('Deleted', 'b.md')
    }, after: [code],
  },
  {
    what: 'an identifier that is changed in the editor', files: { 'a.md': naming, 'b.md': swot({ id: 'alku' }) }, before: [],
    happens: (client) => client.open(client.disk.uri('b.md'), swot({ id: 'toinen' })), after: [code],
  },
  {
    what: 'a linked file that comes', files: { 'a.md': linking.replace(/ ja .*/u, '') }, before: [code], happens: (client) => {
      client.disk.write('liitteet/esite.pdf', '%PDF')
      client.events('Created', 'liitteet/esite.pdf')
    }, after: [],
  },
  {
    what: 'a linked file that goes with its folder', files: { 'a.md': linking.replace(/ ja .*/u, ''), 'liitteet/esite.pdf': '%PDF' }, before: [], happens: (client) => {
      client.disk.remove('liitteet/esite.pdf')
      client.events('Deleted', 'liitteet')
    }, after: [code],
  },
  {
    what: 'a linked heading that is renamed in the editor', files: { 'a.md': linking.replace(/\[esite\]\(.*?\) ja /u, ''), 'malli.md': `${swot({ id: 'm', project: 'Muu' })}\n## Tarkoitus\n\nYhdessä.\n` }, before: [],
    happens: (client) => client.open(client.disk.uri('malli.md'), `${swot({ id: 'm', project: 'Muu' })}\n## Syy\n\nYhdessä.\n`), after: [code],
  },
]

describe('what a document names elsewhere', () => {
  for (const { what, files, before, happens, after } of steps) {
    for (const state of ['closed', 'open'] as const) {
      it(`${what}, named in a file that is ${state}`, async () => {
        const client = await begun(files)
        const uri = client.disk.uri('a.md')
        if (state === 'open') client.open(uri, files['a.md'] ?? '')
        if (before.length > 0) await client.untilPushed(uri, before)
        else await client.until('the first look', () => client.received.length > 0)
        if (before.length === 0) await new Promise((resolve) => setTimeout(resolve, 150))
        happens(client)
        await client.untilPushed(uri, after)
      })
    }
  }

  it('says nothing of references in a file outside of all folders', async () => {
    const client = await begun({ 'a.md': swot({ id: 'muu' }) })
    const uri = 'file:///muualla/b.md'
    client.open(uri, naming)
    await client.untilPushed(uri, [])
    await new Promise((resolve) => setTimeout(resolve, 150))
    await client.untilPushed(uri, [])
  })
})
