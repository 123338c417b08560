// Files that are not open: found, followed as they change on the disk, and told as soon as they change.
import assert from 'node:assert/strict'
import { memoryDisk, realDisk, type Disk } from '../support/disk.ts'
import { connect, disconnectAll, type Client } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const questioning = (id: string): string => swot({ id, project: id, strengths: [QUESTION] })
const clean = (id: string): string => swot({ id, project: id })

interface Step {
  readonly what: string
  readonly files?: Readonly<Record<string, string>>
  readonly happens: (client: Client, disk: Disk) => void
  /** What is pushed then, by path. */
  readonly expected: Readonly<Record<string, readonly string[]>>
}

const steps: readonly Step[] = [
  { what: 'is found when the server starts', files: { 'a.md': questioning('a'), 'b/c.yaml': 'tyyppi: swott\n' }, happens: () => undefined, expected: { 'a.md': ['swot/question'], 'b/c.yaml': ['document/kind-unknown'] } },
  {
    what: 'is found when it is made', happens: (client, disk) => {
      disk.write('uusi/a.md', questioning('a'))
      client.events('Created', 'uusi/a.md')
    }, expected: { 'uusi/a.md': ['swot/question'] },
  },
  {
    what: 'is read again when it changes', files: { 'a.md': questioning('a') }, happens: (client, disk) => {
      disk.write('a.md', '---\ntyyppi: swott\n---\n')
      client.events('Changed', 'a.md')
    }, expected: { 'a.md': ['document/kind-unknown'] },
  },
  {
    what: 'is cleared when it is deleted', files: { 'a.md': questioning('a') }, happens: (client, disk) => {
      disk.remove('a.md')
      client.events('Deleted', 'a.md')
    }, expected: { 'a.md': [] },
  },
  {
    what: 'moves its findings when it is renamed', files: { 'a.md': questioning('a') }, happens: (client, disk) => {
      disk.rename('a.md', 'b.md')
      client.events('Created', 'b.md')
      client.events('Deleted', 'a.md')
    }, expected: { 'a.md': [], 'b.md': ['swot/question'] },
  },
  {
    what: 'is cleared when a folder is deleted and only the folder is told of', files: { 'kansio/ala/a.md': questioning('a') }, happens: (client, disk) => {
      disk.remove('kansio')
      client.events('Deleted', 'kansio')
    }, expected: { 'kansio/ala/a.md': [] },
  },
  {
    what: 'moves with a folder that the editor renames', files: { 'kansio/a.md': questioning('a') }, happens: (client, disk) => {
      disk.rename('kansio', 'toinen')
      client.notify('workspace/didRenameFiles', { files: [{ oldUri: disk.uri('kansio'), newUri: disk.uri('toinen') }] })
    }, expected: { 'kansio/a.md': [], 'toinen/a.md': ['swot/question'] },
  },
  {
    what: 'that is no document becomes one', files: { 'a.md': '# Ohje\n' }, happens: (client, disk) => {
      disk.write('a.md', questioning('a'))
      client.events('Changed', 'a.md')
    }, expected: { 'a.md': ['swot/question'] },
  },
  {
    what: 'tells of an id that another file has too, in both', files: { 'a.md': clean('sama') }, happens: (client, disk) => {
      disk.write('b.md', clean('sama'))
      client.events('Created', 'b.md')
    }, expected: { 'a.md': ['document/id-duplicate'], 'b.md': ['document/id-duplicate'] },
  },
  {
    what: 'is forgotten with its id when it goes', files: { 'a.md': clean('sama'), 'b.md': clean('sama') }, happens: (client, disk) => {
      disk.remove('b.md')
      client.events('Deleted', 'b.md')
    }, expected: { 'a.md': [], 'b.md': [] },
  },
]

/** Waits for what is there at first, does something, and waits for what is expected. */
async function follow(disk: Disk, { files = {}, happens, expected }: Step): Promise<void> {
  const client = await connect({ disk })
  for (const [path, text] of Object.entries(files)) {
    if (text.includes(QUESTION)) await client.untilPushed(disk.uri(path), ['swot/question'])
    else if (text.includes('tunniste: sama') && Object.keys(files).length > 1) await client.untilPushed(disk.uri(path), ['document/id-duplicate'])
  }
  happens(client, disk)
  for (const [path, codes] of Object.entries(expected)) await client.untilPushed(disk.uri(path), codes)
  assert.deepEqual(client.logged(), [])
}



describe('a file that is not open', () => {
  for (const step of steps) it(step.what, () => follow(memoryDisk(step.files), step))
})

describe('a file on a real disk', () => {
  for (const step of steps.slice(0, 6)) it(step.what, () => follow(realDisk(step.files), step))

  it('is left alone when it is ignored, also when it changes, and found when it is ignored no more', async () => {
    const disk = realDisk({ '.gitignore': 'vanhat/\n', 'vanhat/a.md': questioning('a'), 'b.md': questioning('b'), 'node_modules/x/c.md': questioning('c') })
    const client = await connect({ disk })
    await client.untilPushed(disk.uri('b.md'), ['swot/question'])
    disk.write('vanhat/uusi.md', questioning('uusi'))
    disk.write('d.md', questioning('d'))
    client.events('Changed', 'vanhat/a.md', 'node_modules/x/c.md')
    client.events('Created', 'vanhat/uusi.md', 'd.md')
    await client.untilPushed(disk.uri('d.md'), ['swot/question'])
    assert.equal(client.pushed(disk.uri('vanhat/a.md')), undefined)
    assert.equal(client.pushed(disk.uri('vanhat/uusi.md')), undefined)
    disk.write('.gitignore', 'b.md\n')
    client.events('Changed', '.gitignore')
    await client.untilPushed(disk.uri('vanhat/a.md'), ['swot/question'])
    await client.untilPushed(disk.uri('vanhat/uusi.md'), ['swot/question'])
    await client.untilPushed(disk.uri('b.md'), [])
    assert.equal(client.pushed(disk.uri('node_modules/x/c.md')), undefined)
  })

  it('that is ignored is checked while it is open', async () => {
    const disk = realDisk({ '.gitignore': 'a.md\n', 'a.md': questioning('a') })
    const client = await connect({ disk })
    client.open(disk.uri('a.md'), questioning('a'))
    await client.untilPushed(disk.uri('a.md'), ['swot/question'])
    client.close(disk.uri('a.md'))
    await client.untilPushed(disk.uri('a.md'), [])
  })

  it('keeps one place for its findings however the client spells its name', async () => {
    const disk = realDisk({ "Kortti (1) ä'!.md": questioning('a') })
    const client = await connect({ disk })
    const found = await client.until('a push', () => client.received.find(({ method }) => method === 'textDocument/publishDiagnostics'))
    const asVsCode = (found.params as { readonly uri: string }).uri
    assert.match(asVsCode, /\/Kortti%20%281%29%20%C3%A4%27%21\.md$/u)
    for (const spelled of [asVsCode, disk.uri("Kortti (1) ä'!.md")]) {
      client.open(spelled, clean('a'))
      await client.untilPushed(spelled, [], 1)
      client.close(spelled)
      await client.until('the findings of the file', () => client.pushed(spelled)?.version === undefined && client.pushed(spelled)?.diagnostics.length === 1)
    }
  })
})

describe('hundreds of files at once', () => {
  const count = 300
  const paths = Array.from({ length: count }, (_, index) => `osasto/${index}.md`)

  it('are followed when they are made, changed and deleted, and an edit is answered meanwhile', async () => {
    const disk = memoryDisk()
    const client = await connect({ disk })
    const open = disk.uri('auki.md')
    client.open(open, clean('auki'))
    const withFindings = (): number => paths.filter((path) => (client.pushed(disk.uri(path))?.diagnostics.length ?? 0) > 0).length
    for (const path of paths) disk.write(path, questioning(path.replace(/\W/gu, '-')))
    client.events('Created', ...paths)
    client.change(open, 2, { text: questioning('auki') })
    await client.untilPushed(open, ['swot/question'], 2)
    assert.ok(withFindings() < count, 'the edit waited for all the files')
    await client.until('findings in all', () => withFindings() === count)
    for (const path of paths.slice(0, 200)) disk.write(path, clean(path.replace(/\W/gu, '-')))
    client.events('Changed', ...paths.slice(0, 200))
    await client.until('findings in the rest', () => withFindings() === count - 200)
    disk.remove('osasto')
    client.events('Deleted', ...paths)
    await client.until('no findings', () => withFindings() === 0)
  })
})
