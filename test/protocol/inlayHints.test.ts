// Hints over the protocol: as much as the settings say, and asked for again when another document changes what stands behind an id.
import assert from 'node:assert/strict'
import type { InlayHint } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const REFRESHED = 'workspace/inlayHint/refresh'
const FOLLOWS = { ...EDITORS.pull, workspace: { ...EDITORS.pull.workspace, inlayHint: { refreshSupport: true } } }
const CARD = 'tyyppi: hankekortti\nliittyy: [alku]\ntoteutusaika: 1.5.2007–31.10.2009\n'
const swot = (title: string): string => `---\ntyyppi: swot\ntunniste: alku\n---\n\n# ${title}\n`

const hints = (client: Client, uri: string): Promise<InlayHint[]> => client.request('textDocument/inlayHint', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } })
const labels = async (client: Client, uri: string): Promise<readonly unknown[]> => (await hints(client, uri)).map(({ label }) => label)
const asked = (client: Client): number => client.received.filter(({ method }) => method === REFRESHED).length

async function opened(level: string): Promise<{ readonly client: Client; readonly card: string; readonly start: string }> {
  const client = await connect({ disk: memoryDisk({ 'alku.swot.md': swot('Alku') }), capabilities: FOLLOWS, settings: () => ({ hints: level }), answers: { [REFRESHED]: () => null } })
  const [card, start] = [client.disk.uri('kortti.yaml'), client.disk.uri('alku.swot.md')]
  client.open(card, CARD)
  client.open(start, swot('Alkutilanne'))
  await client.until('hints to be asked for again', () => asked(client) > 0)
  return { client, card, start }
}

describe('textDocument/inlayHint', () => {
  it('shows what stands behind an id, at its end, with the file it is in', async () => {
    const { client, card } = await opened('few')
    assert.deepEqual(await hints(client, card), [{ position: { line: 1, character: 14 }, label: 'Alkutilanne', paddingLeft: true, tooltip: 'alku.swot.md' }])
  })

  it('is asked for again when that has changed, and not for what changes nothing there', async () => {
    const { client, card, start } = await opened('few')
    const before = asked(client)
    client.change(start, 2, { text: swot('Lähtökohdat') })
    await client.until('a refresh for the title', () => asked(client) > before)
    assert.deepEqual(await labels(client, card), ['Lähtökohdat'])
    const after = asked(client)
    client.change(start, 3, { text: `${swot('Lähtökohdat')}\nLisää.\n` })
    await new Promise((resolve) => setTimeout(resolve, 700))
    assert.equal(asked(client), after)
  })

  it('shows everything or nothing where that is set', async () => {
    const all = await opened('all')
    assert.deepEqual(await labels(all.client, all.card), ['Alkutilanne', '30 kuukautta'])
    const none = await opened('none')
    assert.deepEqual(await labels(none.client, none.card), [])
  })
})
