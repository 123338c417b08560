// Files that another program holds: what was known of them stays, they are tried again, and told of only when that takes long.
import assert from 'node:assert/strict'
import { heldFiles } from '../../server/shell/heldFiles.ts'
import type { Means } from '../../server/shell/session.ts'
import { memoryDisk, type Disk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'
import { swot } from './texts.ts'

afterEach(disconnectAll)

const SHOWN = 'window/showMessage'
const EMPTY = swot({ strengths: [] })

interface Held {
  readonly disk: Disk
  readonly hold: (path: string) => void
  readonly free: (path: string) => void
}

/** A disk on which files can be held; waiting for them takes no time. */
function holdable(files: Readonly<Record<string, string>>): Held {
  const disk = memoryDisk(files)
  const held = new Set<string>()
  const read = (uri: string): Promise<string | undefined> => (held.has(uri) ? Promise.resolve(undefined) : disk.host.read(uri))
  return {
    disk: { ...disk, host: { ...disk.host, read, pause: (ms) => disk.host.pause(ms / 50) } },
    hold: (path) => held.add(disk.uri(path)),
    free: (path) => void held.delete(disk.uri(path)),
  }
}

const messages = (client: Client): readonly string[] => client.received.filter(({ method }) => method === SHOWN).map(({ params }) => (params as { readonly message: string }).message)
const codes = (client: Client, uri: string): readonly unknown[] => client.pushed(uri)?.diagnostics.map(({ code }) => code) ?? []

describe('a file that another program holds', () => {
  it('keeps its findings, and is read as soon as it can be', async () => {
    const { disk, hold, free } = holdable({ 'a.swot.md': EMPTY })
    const client = await connect({ disk, capabilities: EDITORS.push })
    const uri = disk.uri('a.swot.md')
    await client.until('findings', () => codes(client, uri).includes('swot/quadrant-empty'))
    hold('a.swot.md')
    disk.write('a.swot.md', swot())
    client.events('Changed', 'a.swot.md')
    await disk.host.pause(100)
    assert.ok(codes(client, uri).includes('swot/quadrant-empty'), 'what was known holds')
    free('a.swot.md')
    await client.until('what it says now', () => !codes(client, uri).includes('swot/quadrant-empty'))
    assert.deepEqual(messages(client), [])
  })

  it('is not told of when it could be read before that', async () => {
    const said: string[] = []
    const pauses: (() => void)[] = []
    const means = {
      host: { pause: () => new Promise<void>((resolve) => pauses.push(resolve)) }, files: { changed: () => undefined }, effects: { say: (message: string) => said.push(message) },
      state: { folders: [], settings: { language: 'fi' }, locale: undefined },
    } as unknown as Means
    const { held, free } = heldFiles(() => means)
    for (const uri of ['file:///a.md', 'file:///b.md']) for (let tried = 0; tried < 3; tried++) held(uri)
    free('file:///a.md')
    for (const end of pauses) end()
    await new Promise(setImmediate)
    assert.match(said.join(), /^[^,]*b\.md/u)
    assert.doesNotMatch(said.join(), /a\.md/u)
    for (let tried = 0; tried < 3; tried++) held('file:///a.md')
    free('file:///a.md')
    for (const end of pauses) end()
    await new Promise(setImmediate)
    assert.equal(said.length, 1)
  })

  it('is told of in one message when it stays held, with no more than a few names', async () => {
    const names = ['ä kortti.swot.md', 'b.swot.md', 'c.swot.md', 'd.swot.md', 'e.swot.md']
    const { disk, hold } = holdable(Object.fromEntries(names.map((name) => [name, EMPTY])))
    names.forEach(hold)
    const client = await connect({ disk, capabilities: EDITORS.push, settings: () => ({ language: 'fi' }) })
    await client.until('a message', () => messages(client).length > 0)
    assert.deepEqual(messages(client), ['Näitä tiedostoja ei voi nyt lukea: b.swot.md, c.swot.md, d.swot.md ja 2 muuta. Ehkä toinen ohjelma käyttää niitä. Niitä kokeillaan uudelleen, ja siihen asti on voimassa se, mitä niistä viimeksi luettiin.'])
  })

  it('is not said to be missing by those that refer to it, neither before nor after it can be read', async () => {
    const { disk, hold, free } = holdable({ 'alku.swot.md': swot({ id: 'alku' }), 'kortti.yaml': 'tyyppi: hankekortti\nliittyy: [alku, muu]\n' })
    hold('alku.swot.md')
    const client = await connect({ disk, capabilities: EDITORS.push })
    const uri = disk.uri('kortti.yaml')
    await client.until('findings', () => codes(client, uri).length > 0)
    await disk.host.pause(200)
    assert.equal(codes(client, uri).includes('reference/not-found'), false, 'not everything has been read')
    free('alku.swot.md')
    await client.until('what is missing', () => codes(client, uri).includes('reference/not-found'))
    const missing = client.pushed(uri)?.diagnostics.filter(({ code }) => code === 'reference/not-found') ?? []
    assert.deepEqual(missing.map(({ range: { start } }) => start.character), [16])
  })
})
