// Files that are not on this computer: few are downloaded unasked, the others are named; nothing is said of what may be in them.
import assert from 'node:assert/strict'
import { truncateSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { memoryDisk, realDisk, type Disk } from '../support/disk.ts'
import { projectsOf } from '../support/projects.ts'
import { codesOf, connect, disconnectAll, EDITORS } from '../support/server.ts'

afterEach(disconnectAll)

const swot = (index: number): string => `---\ntyyppi: swot\ntunniste: kentta-${index}\notsikko: Kenttä ${index}\nkieli: fi\nhanke: Silta\n---\n\n# Kenttä ${index}\n`
const NAMING = swot(999).replace('hanke: Silta', 'hanke: Silta\nliittyy: [jossakin-verkossa]')

/** A drive that keeps all files but some online, each of `size` bytes; `read`: what was downloaded. */
function drive(files: Readonly<Record<string, string>>, here: readonly string[], size = 2000): { readonly disk: Disk; readonly read: Set<string> } {
  const disk = memoryDisk(files)
  const read = new Set<string>()
  const isHere = (uri: string): boolean => here.some((path) => disk.uri(path) === uri)
  const host = {
    ...disk.host,
    look: (uri: string) => Promise.resolve({ size, isOnline: !isHere(uri) }),
    read: (uri: string) => {
      if (!isHere(uri)) read.add(uri)
      return disk.host.read(uri)
    },
  }
  return { disk: { ...disk, host }, read }
}

const MANY = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`hanke/${index}.md`, swot(index)]))

describe('Files of a synchronised drive', () => {
  it('are downloaded by the reading of the workspace in small number only, the others are named', async () => {
    const { disk, read } = drive({ ...MANY, 'oma.md': NAMING }, ['oma.md'])
    const client = await connect({ disk, capabilities: EDITORS.pull })
    client.stream()
    const view = await projectsOf(client)
    await view.settled()
    assert.equal(read.size, 30)
    assert.equal(view.now().rows.get('online')?.description, '70 asiakirjaa')
  })

  it('are not downloaded when they are large', async () => {
    const { disk, read } = drive(MANY, [], 400_000)
    const client = await connect({ disk, capabilities: EDITORS.pull })
    await (await projectsOf(client)).settled()
    assert.equal(read.size, 1)
  })

  for (const [what, count, expected] of [['may hold what is named elsewhere', 100, false], ['are few: they are known, and what is named is nowhere', 20, true]] as const) {
    it(what, async () => {
      const { disk } = drive({ ...Object.fromEntries(Object.entries(MANY).slice(0, count)), 'oma.md': NAMING }, ['oma.md'])
      const client = await connect({ disk })
      const uri = disk.uri('oma.md')
      client.open(uri, NAMING)
      await (await projectsOf(client)).settled()
      await client.until('findings', () => client.pushed(uri)?.diagnostics.length)
      await new Promise((resolve) => setTimeout(resolve, 300))
      assert.equal(codesOf(client.pushed(uri)?.diagnostics ?? []).includes('reference/not-found'), expected, codesOf(client.pushed(uri)?.diagnostics ?? []).join(' '))
    })
  }

  it('are not fetched back for a report when the drive has put them away since', async () => {
    const disk = memoryDisk({ 'a.md': swot(1), 'b.md': swot(2) })
    const away = new Set<string>()
    const read: string[] = []
    const host = {
      ...disk.host,
      look: (uri: string) => Promise.resolve({ size: 2000, isOnline: away.has(uri) }),
      read: (uri: string) => {
        if (away.has(uri)) read.push(uri)
        return disk.host.read(uri)
      },
    }
    const client = await connect({ disk: { ...disk, host }, capabilities: EDITORS.pull })
    const lines = async (): Promise<readonly string[]> => (await client.request<{ readonly text: string }>('pitkospuut/report', { ending: 'csv' })).text.split('\n')
    assert.ok((await lines()).some((line) => line.includes('b.md')))
    away.add(disk.uri('b.md'))
    const now = await lines()
    assert.deepEqual([now.some((line) => line.includes('a.md')), now.some((line) => line.includes('b.md'))], [true, false])
    assert.deepEqual(read, [])
  })

  it('are known by what they take of the disk', async () => {
    const disk = realDisk({ 'tassa.md': swot(1).padEnd(5000), 'pieni.md': 'x' })
    const path = fileURLToPath(disk.uri('verkossa.md'))
    writeFileSync(path, '')
    truncateSync(path, 50_000)
    const looks = await Promise.all(['tassa.md'].map((name) => disk.host.look?.(disk.uri(name))))
    assert.deepEqual(looks.map((look) => look?.isOnline), [false])
    assert.deepEqual(await disk.host.look?.(disk.uri('verkossa.md')), { size: 50_000, isOnline: true })
    assert.equal((await disk.host.look?.(disk.uri('pieni.md')))?.isOnline, false)
    assert.equal(await disk.host.look?.(disk.uri('ei-ole.md')), undefined)
  })

  it('what office programs put beside an open document is no document', async () => {
    const disk = realDisk({ 'kortti.md': swot(1), '~$kortti.md': swot(2), '.~lock.kortti.md#': 'x', 'kortti.md.tmp': swot(3) })
    const client = await connect({ disk, capabilities: EDITORS.pull })
    const view = await projectsOf(client)
    await view.settled()
    client.events('Created', '~$kortti.md')
    await new Promise((resolve) => setTimeout(resolve, 300))
    assert.deepEqual([...view.now().rows.values()].flatMap(({ type, uri }) => (type === 'document' ? [uri] : [])), [disk.uri('kortti.md')])
  })
})
