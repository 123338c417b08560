// The view of projects over the protocol: at once with what is known, then what has changed and nothing else; a thousand documents.
import assert from 'node:assert/strict'
import type { ThemePlace } from '../../server/protocol/projects.ts'
import { memoryDisk } from '../support/disk.ts'
import { manyDocuments } from '../support/manyDocuments.ts'
import { projectsOf, type View } from '../support/projects.ts'
import { connect, disconnectAll, EDITORS, type Client, type Setup } from '../support/server.ts'

afterEach(disconnectAll)

const SILTA = '---\ntyyppi: swot\ntunniste: silta\notsikko: Sillan nelikenttä\nkieli: fi\ntila: luonnos\nhanke: Silta\n---\n\n# Sillan nelikenttä\n\n## Vahvuudet\n\n- Työ jatkuu. {teema=aika}\n'
const POLKU = '---\ntyyppi: swot\ntunniste: polku\notsikko: Polun nelikenttä\nkieli: fi\ntila: arkistoitu\nhanke: Polku\n---\n\n# Polun nelikenttä\n'

/** A client that shows the view, as VS Code does: it has asked for the findings of the workspace too. */
async function shown(files: Readonly<Record<string, string>>, setup: Setup = {}, params: Parameters<typeof projectsOf>[1] = {}): Promise<{ readonly client: Client; readonly view: View }> {
  const client = await connect({ disk: memoryDisk(files), capabilities: EDITORS.pull, ...setup })
  client.stream()
  const view = await projectsOf(client, params)
  await view.settled()
  return { client, view }
}

const rowOf = (view: View, id: string): string | undefined => view.now().rows.get(id)?.description

describe('pitkospuut/projects', () => {
  it('answers with rows in the language that is set, and the words around them', async () => {
    const { view } = await shown({ 'a.md': SILTA, 'b.md': POLKU }, { settings: () => ({ language: 'sv' }) })
    assert.equal(view.drawn(0)[0]?.split(' |')[0], 'Frågas i dag')
    assert.deepEqual(view.answer.filters.map(({ label }) => label), ['Alla', 'Mina', 'Utkast', 'Öppna frågor', 'Offentliga'])
    assert.equal(view.answer.words.filterTitle, 'Vad ska visas?')
    assert.equal(view.now().isEmpty, false)
  })

  it('tells that there is no document', async () => {
    const { view } = await shown({ 'README.md': '# Muistiinpanoja\n' })
    assert.deepEqual([view.now().isEmpty, view.now().top], [true, []])
  })

  it('says what a filter leaves, and that it leaves nothing', async () => {
    const { client, view } = await shown({ 'a.md': SILTA }, {}, { filter: 'public' })
    assert.deepEqual([view.answer.filtered, view.now().message, view.now().top], ['Julkiset', 'Mitään asiakirjaa ei ole merkitty julkiseksi.', []])
    const mine = await projectsOf(client, { filter: 'mine', mine: [client.disk.uri('a.md')] })
    assert.deepEqual(mine.drawn(0).slice(1), ['Silta | 1 asiakirja · 5 kysymystä'])
  })

  it('tells of an edit: the rows that it concerns, and no others', async () => {
    const { client, view } = await shown({ 'a.md': SILTA, 'b.md': POLKU })
    const uri = client.disk.uri('a.md')
    const before = rowOf(view, `document:${uri}`)
    client.open(uri, SILTA)
    const told = view.changes().length
    client.change(uri, 2, { text: SILTA.replace('tila: luonnos', 'tila: luonnos\nversio: 0.3') })
    await client.until('the version', () => rowOf(view, `document:${uri}`)?.includes('versio 0.3'))
    assert.ok(before !== undefined && !before.includes('versio'))
    const rows = view.changes().slice(told).flatMap((change) => change.rows.map(({ id }) => id))
    assert.deepEqual(rows.filter((id) => id.includes('polku') || id.includes('b.md')), [])
    assert.ok(view.changes().slice(told).every(({ top, gone }) => top === undefined && gone.length === 0))
  })

  it('follows files: one comes, moves to another project, and goes', async () => {
    const { client, view } = await shown({ 'a.md': SILTA })
    client.disk.write('b.md', POLKU)
    client.events('Created', 'b.md')
    await client.until('the new one', () => view.drawn(0).some((line) => line.startsWith('Polku')))
    client.disk.write('b.md', POLKU.replace('hanke: Polku', 'hanke: Silta'))
    client.events('Changed', 'b.md')
    await client.until('both in one project', () => view.drawn(0).some((line) => line.startsWith('Silta | 2 asiakirjaa')) && !view.drawn(0).some((line) => line.startsWith('Polku')))
    client.disk.remove('b.md')
    client.events('Deleted', 'b.md')
    await client.until('one again', () => view.drawn(0).some((line) => line.startsWith('Silta | 1 asiakirja')))
    assert.equal(view.now().rows.has(`document:${client.disk.uri('b.md')}`), false)
  })

  it('keeps what is known of a document that is closed', async () => {
    const { client, view } = await shown({ 'a.md': SILTA })
    const uri = client.disk.uri('a.md')
    client.open(uri, SILTA)
    client.change(uri, 2, { text: SILTA.replace('versio', '').replace('## Vahvuudet', '## Heikkoudet') })
    client.close(uri)
    await client.until('the text of the file again', () => rowOf(view, `today:${uri}`)?.includes('Heikkoudet'))
  })

  it('asks the client to ask again when the language changes', async () => {
    const { client, view } = await shown({ 'a.md': SILTA })
    client.setSettings(() => ({ language: 'en' }))
    client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.until('the words to change', () => view.changes().some(({ again }) => again))
    assert.equal((await projectsOf(client)).drawn(0)[0]?.split(' |')[0], 'Asked today')
  })

  it('names the folder for new documents of a project', async () => {
    const { client, view } = await shown({ 'hankkeet/silta/a.md': SILTA, 'hankkeet/silta/x/b.md': SILTA.replaceAll('tunniste: silta', 'tunniste: b') })
    const project = [...view.now().rows.values()].find(({ type }) => type === 'project')
    assert.deepEqual([project?.project, project?.folder], ['Silta', client.disk.uri('hankkeet/silta')])
  })

  it('is what a new document of a project is made from', async () => {
    const { client } = await shown({ 'hankkeet/silta/a.md': SILTA })
    const made = await client.request<{ readonly text: string }>('pitkospuut/new', { kind: 'swot', language: 'sv', notation: 'markdown', project: 'Silta', folder: client.disk.uri('hankkeet/silta') })
    assert.match(made.text, /^projekt: Silta$/mu)
    const other = await client.request<{ readonly text: string }>('pitkospuut/new', { kind: 'swot', language: 'fi', notation: 'yaml', project: 'Ääni; ja "muut"', folder: client.disk.root })
    assert.match(other.text, /^hanke: .*Ääni; ja "muut"/mu)
  })

  it('gives the places of a theme, of open documents as they are', async () => {
    const { client } = await shown({ '.pitkospuut.yaml': 'koodikirja:\n  teemat:\n    - tunniste: aika\n', 'a.md': SILTA, 'b.md': SILTA.replace('tunniste: silta', 'tunniste: toinen').replace('Sillan nelikenttä', 'Toinen') })
    client.open(client.disk.uri('b.md'), SILTA.replace('Sillan nelikenttä', 'Toinen').replace('- Työ jatkuu.', '- Uusi kohta. {teema=aika}\n- Työ jatkuu.'))
    const wait = await projectsOf(client)
    await client.until('the codebook', () => wait.drawn(0).some((line) => line.startsWith('Koodikirja | 3')))
    const places = await client.request<readonly ThemePlace[]>('pitkospuut/themePlaces', { theme: 'aika' })
    assert.deepEqual(places.map(({ label, description, range }) => [label, description, range.start.line]), [['Työ jatkuu.', 'Sillan nelikenttä', 13], ['Uusi kohta.', 'Toinen', 13], ['Työ jatkuu.', 'Toinen', 14]])
  })

  it('is silent to a client that never asks for it', async () => {
    const client = await connect({ disk: memoryDisk({ 'a.md': SILTA }), capabilities: EDITORS.pull })
    const uri = client.disk.uri('a.md')
    client.open(uri, SILTA)
    await client.request('textDocument/diagnostic', { textDocument: { uri } })
    await new Promise((resolve) => setTimeout(resolve, 700))
    assert.deepEqual(client.received.filter(({ method }) => method.startsWith('pitkospuut/projects')), [])
  })
})

describe('A workspace of a thousand documents', function () {
  this.timeout(60_000)
  const { files, unfinished, late } = manyDocuments()

  it('is read with progress told, and shows first what is late and then what is unfinished', async () => {
    const client = await connect({ disk: memoryDisk(files), capabilities: EDITORS.pull })
    client.stream()
    const view = await projectsOf(client)
    const isThere = (): boolean => view.now().rows.get('today')?.children?.length === unfinished.length
    while (!isThere()) {
      const before = view.changes().length
      await client.until('what is asked today', () => view.changes().length > before)
    }
    const busy = view.changes().filter(({ isBusy }) => isBusy)
    assert.match(view.answer.message ?? '', /^(?:Etsitään|Luetaan) asiakirjoja/u)
    assert.ok(busy.some(({ message }) => /^Tarkistetaan: \d+ jäljellä$/u.test(message ?? '')), 'before all has been checked')
    const today = view.now().rows.get('today')?.children ?? []
    const uris = (paths: readonly string[]): readonly string[] => paths.map((path) => `today:${client.disk.uri(path)}`).toSorted()
    assert.deepEqual(today.slice(0, late.length).toSorted(), uris(late))
    assert.deepEqual(today.toSorted(), uris(unfinished))
    assert.equal(view.drawn(0).length, 26)
  })

  it('refreshes one document when one is edited', async () => {
    const { client, view } = await shown(files)
    const [path = ''] = late
    const uri = client.disk.uri(path)
    client.open(uri, files[path] ?? '')
    const told = view.changes().length
    client.change(uri, 2, { text: `${files[path] ?? ''}\n## Heikkoudet\n\n- Aikaa on vähän.\n` })
    await client.until('fewer questions', () => view.changes().length > told)
    const rows = view.changes().slice(told).flatMap((change) => change.rows)
    assert.deepEqual(rows.filter(({ type }) => type === 'document').map((row) => row.uri), [uri, uri])
    assert.deepEqual(rows.filter(({ type }) => type !== 'document').map(({ type }) => type), ['today', 'project', 'kind'])
  })
})
