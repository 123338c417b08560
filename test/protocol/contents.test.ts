// Copies of versions and what is referred to, as the server knows them: read when they matter, told again when they change.
import assert from 'node:assert/strict'
import { memoryDisk, realDisk } from '../support/disk.ts'
import { engine } from '../support/engine.ts'
import { connect, disconnectAll, type Client } from '../support/server.ts'
import { COPY, HASH, recorded } from '../rules/version/copies.ts'

afterEach(disconnectAll)

const COPY_PATH = '.pitkospuut/versions/palaute/1.0.txt'
const MODEL = 'tyyppi: hankekortti\ntunniste: malli\notsikko: Malli\n'
const OTHER_MODEL = MODEL.replace('Malli', 'Toinen malli')
const printOf = (text: string): string => engine.fingerprint(engine.read('malli.yaml', text)) ?? ''
const reviewing = (print: string): string => `tyyppi: swot\ntunniste: a\nliittyy:\n  - {id: malli, tarkistettu: {sormenjälki: "${print}"}}\n`

/** Waits until the findings of a document have a code, or have it no more. */
const untilCode = (client: Client, uri: string, code: string, wanted: boolean): Promise<unknown> =>
  client.until(`${uri} ${wanted ? 'with' : 'without'} ${code}`, () => {
    const pushed = client.pushed(uri)
    return pushed !== undefined && pushed.diagnostics.some((one) => one.code === code) === wanted
  })

describe('a copy of a version', () => {
  for (const [where, disk] of [['in memory', memoryDisk({ 'lomakkeet/a.md': recorded() })], ['on a real disk', undefined]] as const) {
    it(`${where} is missed, found when it is made, and looked at when it changes`, async () => {
      const own = disk ?? realDisk({ 'lomakkeet/a.md': recorded() })
      const client = await connect({ disk: own })
      const uri = own.uri('lomakkeet/a.md')
      await untilCode(client, uri, 'version/copy-missing', true)
      own.write(COPY_PATH, COPY)
      client.events('Created', COPY_PATH)
      await untilCode(client, uri, 'version/copy-missing', false)
      own.write(COPY_PATH, `${COPY}x`)
      client.events('Changed', COPY_PATH)
      await untilCode(client, uri, 'version/copy-edited', true)
      assert.deepEqual(client.logged(), [])
    })
  }

  it('is compared with what is being written', async () => {
    const disk = memoryDisk({ 'a.md': recorded(), [COPY_PATH]: COPY })
    const client = await connect({ disk })
    const uri = disk.uri('a.md')
    client.open(uri, recorded())
    await client.until('findings', () => client.pushed(uri)?.version === 1)
    client.change(uri, 2, { text: recorded('valmis', HASH, '\nUusi kysymys.\n') })
    await untilCode(client, uri, 'version/content-changed', true)
    client.change(uri, 3, { text: recorded() })
    await untilCode(client, uri, 'version/content-changed', false)
  })

  it('that changes on the disk is told of in a document that is being written', async () => {
    const disk = memoryDisk({ 'a.md': recorded(), [COPY_PATH]: COPY })
    const client = await connect({ disk })
    const uri = disk.uri('a.md')
    client.open(uri, recorded())
    // written in a few times: from the second look on, rules are asked again only for what has changed
    for (const version of [2, 3, 4]) {
      client.change(uri, version, { text: recorded() + '\n'.repeat(version) })
      await client.until('findings', () => client.pushed(uri)?.version === version)
    }
    await untilCode(client, uri, 'version/copy-edited', false)
    disk.write(COPY_PATH, `${COPY}x`)
    client.events('Changed', COPY_PATH)
    await untilCode(client, uri, 'version/copy-edited', true)
    disk.write(COPY_PATH, COPY)
    client.events('Changed', COPY_PATH)
    await untilCode(client, uri, 'version/copy-edited', false)
  })
})

describe('a reviewed reference', () => {
  it('is suspect once its target says something else, on the disk or in the editor', async () => {
    const disk = memoryDisk({ 'a.yaml': reviewing(printOf(MODEL)), 'malli.yaml': OTHER_MODEL })
    const client = await connect({ disk })
    const [uri, target] = [disk.uri('a.yaml'), disk.uri('malli.yaml')]
    await untilCode(client, uri, 'reference/suspect', true)
    disk.write('malli.yaml', MODEL)
    client.events('Changed', 'malli.yaml')
    await untilCode(client, uri, 'reference/suspect', false)
    client.open(target, MODEL)
    client.change(target, 2, { text: OTHER_MODEL })
    await untilCode(client, uri, 'reference/suspect', true)
    client.change(target, 3, { text: `# huomio\n${MODEL}tila: valmis\n` })
    await untilCode(client, uri, 'reference/suspect', false)
    client.change(target, 4, { text: OTHER_MODEL })
    await untilCode(client, uri, 'reference/suspect', true)
    client.close(target)
    await untilCode(client, uri, 'reference/suspect', false)
    assert.deepEqual(client.logged(), [])
  })

  it('in an open document is told when a file changes', async () => {
    const disk = memoryDisk({ 'malli.yaml': MODEL, 'b.yaml': 'tyyppi: swot\n' })
    const client = await connect({ disk })
    const uri = disk.uri('a.yaml')
    client.open(uri, reviewing(printOf(MODEL)))
    await client.until('findings', () => client.pushed(uri)?.version === 1)
    await untilCode(client, uri, 'reference/suspect', false)
    disk.write('malli.yaml', OTHER_MODEL)
    client.events('Changed', 'malli.yaml')
    await untilCode(client, uri, 'reference/suspect', true)
  })
})

describe('a source', () => {
  it('is told of in all documents of a circle, and when a newer version comes', async () => {
    const text = (id: string, from: string): string => `tyyppi: hankekortti\ntunniste: ${id}\nperustuu: {tunniste: ${from}, versio: 1.0}\n`
    const disk = memoryDisk({ 'a.yaml': text('a', 'b'), 'b.yaml': text('b', 'c'), 'c.yaml': text('c', 'd'), 'd.yaml': 'tyyppi: hankekortti\ntunniste: d\nversio: 1.0\n' })
    const client = await connect({ disk })
    await client.until('findings', () => ['a', 'b', 'c'].every((id) => client.pushed(disk.uri(`${id}.yaml`)) !== undefined))
    disk.write('c.yaml', text('c', 'a'))
    client.events('Changed', 'c.yaml')
    for (const id of ['a', 'b', 'c']) await untilCode(client, disk.uri(`${id}.yaml`), 'version/cycle', true)
    disk.write('c.yaml', text('c', 'd'))
    client.events('Changed', 'c.yaml')
    for (const id of ['a', 'b', 'c']) await untilCode(client, disk.uri(`${id}.yaml`), 'version/cycle', false)
    disk.write('d.yaml', 'tyyppi: hankekortti\ntunniste: d\nversio: 1.1\n')
    client.events('Changed', 'd.yaml')
    await untilCode(client, disk.uri('c.yaml'), 'version/source-newer', true)
  })
})
