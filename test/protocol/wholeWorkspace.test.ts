// Changes of the whole workspace over the protocol: all documents mended at once as `lint --fix` mends them, and today's findings noted as `--update-baseline` notes them.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import { withEdits } from '../../server/core/edit/apply.ts'
import { lines, offsetAt } from '../../server/core/text.ts'
import type { BaselineChange, BaselineOffer, WorkspaceMending } from '../../server/protocol/wholeWorkspace.ts'
import { runIn } from '../cli/support.ts'
import { realDisk, type Disk } from '../support/disk.ts'
import { connect, disconnectAll, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const swot = (id: string, item: string): string => `---\ntyyppi: swot\ntunniste: ${id}\notsikko: Alku\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- Tahto on yhteinen.\n- ${item}\n`
const SLIP = 'Sosiaalityöntekjä on mukana.'
const MENDED = 'Sosiaalityöntekijä on mukana.'

const fileOf = (disk: Disk, name: string): URL => new URL(disk.uri(name))
const textIn = (disk: Disk, name: string): string => readFileSync(fileOf(disk, name), 'utf8')

function after(text: string, edits: readonly { readonly range: { readonly start: never; readonly end: never }; readonly newText: string }[]): string {
  const all = lines(text)
  return withEdits(text, edits.map(({ range, newText }) => ({ start: offsetAt(all, range.start), end: offsetAt(all, range.end), text: newText })))
}

describe('pitkospuut/mendWorkspace', () => {
  const mend = (client: Client): Promise<WorkspaceMending> => client.request('pitkospuut/mendWorkspace', null)

  it('changes what the command line changes, open documents as they are in the editor', async () => {
    const files = { 'a.md': swot('a', SLIP), 'ä ö/b.md': `\ufeff${swot('b', SLIP).replaceAll('\n', '\r\n')}`, 'c.yaml': 'tyyppi: swot\ntunniste: c\nvahvuudet:\n  - Sosiaalityöntekjä\n', 'd.md': swot('d', 'x'), 'README.md': `# ${SLIP}\n` }
    const disk = realDisk(files)
    const client = await connect({ disk })
    const open = swot('d', SLIP)
    client.open(disk.uri('d.md'), open)
    const { files: mended, question, detail } = await mend(client)
    assert.deepEqual(mended.map(({ path, version }) => [path, version]), [['a.md', null], ['c.yaml', null], ['d.md', 1], ['ä ö/b.md', null]])
    assert.match(question, /^Korjataanko selvät asiat kaikista asiakirjoista\? Niitä on \d+, ja asiakirjoja on 4\.$/u)
    assert.match(detail, /– ä ö\/b\.md \(\d+\)/u)
    assert.equal(after(open, (mended[2]?.edits ?? []) as never), swot('d', MENDED))
    const made = new Map(mended.map(({ path, edits }) => [path, edits]))
    await runIn(fileURLToPath(disk.root), 'lint --fix .')
    for (const name of ['a.md', 'c.yaml', 'ä ö/b.md'] as const) {
      // an editor shows no byte order mark
      assert.equal(after(files[name].replace('\ufeff', ''), (made.get(name) ?? []) as never), textIn(disk, name).replace('\ufeff', ''), name)
    }
  })

  it('touches nothing whose bytes are no text, and says so when there is nothing to do', async () => {
    const disk = realDisk({ 'a.md': swot('a', 'x') })
    writeFileSync(fileOf(disk, 'b.md'), Buffer.from(swot('b', SLIP).replace('Alku', 'Äiti'), 'latin1'))
    const { files, words } = await mend(await connect({ disk }))
    assert.deepEqual([files, words.none.length > 20], [[], true])
  })
})

describe('pitkospuut/baseline', () => {
  const look = (client: Client): Promise<BaselineOffer> => client.request('pitkospuut/baseline', {})
  const change = async (client: Client, does: 'record' | 'stop'): Promise<BaselineChange> => {
    const made = await client.request<BaselineChange>('pitkospuut/baseline', { does })
    for (const { uri, text } of made.files) writeFileSync(new URL(uri), text)
    for (const { textDocument, edits } of documentEdits(made.edit)) writeFileSync(new URL(textDocument.uri), after(readFileSync(new URL(textDocument.uri), 'utf8'), edits as never))
    client.notify('workspace/didChangeWatchedFiles', { changes: [...made.files.map(({ uri }) => uri), ...documentEdits(made.edit).map(({ textDocument }) => textDocument.uri)].map((uri) => ({ uri, type: 2 })) })
    return made
  }
  const documentEdits = ({ documentChanges = [] }: WorkspaceEdit): readonly TextDocumentEdit[] => documentChanges.filter((one): one is TextDocumentEdit => 'textDocument' in one)
  /** Asks until the offer is the one that is waited for. */
  const until = async (client: Client, is: (offer: BaselineOffer) => boolean): Promise<BaselineOffer> => {
    for (let tries = 0; tries < 200; tries++) {
      const offer = await look(client)
      if (is(offer)) return offer
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return look(client)
  }

  it('writes what the command line writes, is updated, and can be left again', async () => {
    const disk = realDisk({ 'a.md': swot('a', 'x'), 'kansio/b.md': swot('b', SLIP) })
    const client = await connect({ disk })
    const first = await look(client)
    assert.deepEqual([first.record, first.stop], ['Merkitse tunnetuiksi', undefined])
    assert.match(first.detail, /\.pitkospuut-baseline\.json/u)
    const made = await change(client, 'record')
    assert.equal(textIn(disk, '.pitkospuut.yaml'), 'lähtötaso: .pitkospuut-baseline.json\n')
    const text = textIn(disk, '.pitkospuut-baseline.json')
    await runIn(fileURLToPath(disk.root), 'lint --update-baseline .')
    assert.equal(text, textIn(disk, '.pitkospuut-baseline.json'))
    assert.equal(made.done, 'Nykyiset havainnot on merkitty tunnetuiksi.')

    const known = await until(client, ({ stop }) => stop !== undefined)
    assert.deepEqual([known.record, known.stop], [undefined, 'Näytä taas kaikki'])
    client.open(disk.uri('a.md'), swot('a', SLIP))
    assert.equal((await until(client, ({ record }) => record !== undefined)).record, 'Merkitse myös uudet (1)')
    await change(client, 'record')
    assert.notEqual(textIn(disk, '.pitkospuut-baseline.json'), text)

    await change(client, 'stop')
    assert.doesNotMatch(textIn(disk, '.pitkospuut.yaml'), /lähtötaso/u)
    assert.equal((await until(client, ({ stop }) => stop === undefined)).record, 'Merkitse tunnetuiksi')
  })

  it('is added to settings that there are, which keep the rest', async () => {
    const disk = realDisk({ 'a.md': swot('a', 'x'), '.pitkospuut.yaml': '# Meidän\nkieli: fi\nsäännöt:\n  swot: pois # ei nyt\n' })
    await change(await connect({ disk }), 'record')
    assert.equal(textIn(disk, '.pitkospuut.yaml'), '# Meidän\nkieli: fi\nsäännöt:\n  swot: pois # ei nyt\nlähtötaso: .pitkospuut-baseline.json\n')
  })

  it('writes over nothing that is no baseline', async () => {
    const disk = realDisk({ 'a.md': swot('a', 'x'), '.pitkospuut-baseline.json': '{ "oma": 1 }\n' })
    const refused = await (await connect({ disk })).request<{ readonly refused: string }>('pitkospuut/baseline', { does: 'record' })
    assert.match(refused.refused, /\.pitkospuut-baseline\.json on jotakin muuta/u)
  })

  it('does not repeat an identity code in the name of a folder', async () => {
    const folder = '131052-308T'
    const disk = realDisk({ [`${folder}/a.md`]: swot('a', 'x'), [`${folder}/.pitkospuut.yaml`]: 'kieli: fi\n', [`${folder}/.pitkospuut-baseline.json`]: '{ "oma": 1 }\n' })
    const client = await connect({ disk })
    const { detail } = await until(client, ({ record }) => record !== undefined)
    const refused = await client.request<{ readonly refused: string }>('pitkospuut/baseline', { does: 'record' })
    for (const said of [detail, refused.refused]) {
      assert.match(said, /\.pitkospuut-baseline\.json/u)
      assert.doesNotMatch(said, /131052/u)
    }
  })

  it('holds no text of documents, and hides no identity code', async () => {
    const disk = realDisk({ 'a.md': swot('a', 'Puhelu 131052-308T.') })
    const client = await connect({ disk })
    const { files } = await change(client, 'record')
    assert.doesNotMatch(JSON.stringify(files), /131052|Puhelu/u)
    const { out } = await runIn(fileURLToPath(disk.root), 'lint .')
    assert.match(out, /privacy\/identity-code/u)
  })
})
