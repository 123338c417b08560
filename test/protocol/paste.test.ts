// Pasting over the protocol: ways to paste at a place of an open document, in its language; none for others.
import assert from 'node:assert/strict'
import type { PasteParams, PasteWay } from '../../server/protocol/pasting.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const HEAD = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Arki\n\n## Keinot\n\n'
const END = { line: 8, character: 0 }
const LIST = '<ul><li>yksi</li><li>kaksi</li></ul>'
const CODE = '131052-308T'

async function opened(text: string, name = 'a.md'): Promise<{ readonly client: Client; readonly ask: (clipboard: Partial<PasteParams>, version?: number) => Promise<readonly PasteWay[]> }> {
  const client = await connect({ disk: memoryDisk({}) })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return { client, ask: (clipboard, version = 1) => client.request('pitkospuut/paste', { textDocument: { uri, version }, range: { start: END, end: END }, ...clipboard }) }
}

describe('pitkospuut/paste', () => {
  it('gives the structure of HTML as Markdown', async () => {
    const { ask } = await opened(HEAD)
    assert.deepEqual(await ask({ html: LIST, text: 'yksi\nkaksi' }), [{ sort: 'tidy', title: 'Liitä siistinä', text: '- yksi\n- kaksi' }])
  })

  it('gives cells parted by tabs as a table, in the language of the document', async () => {
    const { ask } = await opened(HEAD.replace('kieli: fi', 'kieli: sv'))
    assert.deepEqual(await ask({ text: 'a\tb\nc\td' }), [{ sort: 'tidy', title: 'Klistra in prydligt', text: '| a | b |\n| - | - |\n| c | d |' }])
  })

  it('tells that deleted text was left out, and repeats none of it', async () => {
    const { ask } = await opened(HEAD)
    const [way] = await ask({ html: `<p>Uusi <del>${CODE}</del>teksti</p>` })
    assert.deepEqual(way, { sort: 'tidy', title: 'Liitä siistinä', text: 'Uusi teksti', notice: 'Poistetuksi merkittyä tekstiä ei liitetty (kohtia: 1).' })
  })

  it('gives text of a page cleaned up, for those who choose it', async () => {
    const { ask } = await opened(HEAD)
    const text = '• Ryhmä tukee yhdessä perheen lasten ja nuorten\n• arkea kotona.\n• Koulutus alkaa.\n'
    assert.deepEqual(await ask({ text }), [{ sort: 'cleaned', title: 'Liitä siivottuna', text: '- Ryhmä tukee yhdessä perheen lasten ja nuorten arkea kotona.\n- Koulutus alkaa.\n' }])
  })

  it('fits cleaned text into an item, a cell and a heading, with the line ends of the document', async () => {
    const text = '• Lapsi mukana\n• Vanhem-\nmat mukana\n\t◦ koulussa | kotona\n'
    const places = {
      '- ': 'Lapsi mukana\r\n- Vanhemmat mukana\r\n  - koulussa | kotona',
      '- Eka\r\n  - ': 'Lapsi mukana\r\n  - Vanhemmat mukana\r\n    - koulussa | kotona',
      '| a | b |\r\n| --- | --- |\r\n| ': 'Lapsi mukana<br>Vanhemmat mukana<br>koulussa \\| kotona',
      '## ': 'Lapsi mukana; Vanhemmat mukana koulussa | kotona',
    }
    for (const [index, [before, after]] of Object.entries(places).entries()) {
      const lines = before.split('\r\n')
      const at = { line: END.line + lines.length, character: lines.at(-1)?.length ?? 0 }
      const { ask } = await opened(`${HEAD.replaceAll('\n', '\r\n')}${before}${before.startsWith('|') ? ' | x |' : ''}\r\n`, `${index}.md`)
      assert.deepEqual(await ask({ text, range: { start: at, end: at } }), [{ sort: 'cleaned', title: 'Liitä siivottuna', text: after }], before)
    }
  })

  it('gives nothing where plain text does as well', async () => {
    const { ask } = await opened(HEAD)
    for (const clipboard of [{}, { text: 'sana' }, { text: 'rivi\ntoinen\n' }, { html: '<span>sana</span>', text: 'sana' }]) assert.deepEqual(await ask(clipboard), [])
  })

  it('gives nothing for documents of no kind, and for another version', async () => {
    const readme = await opened('# Ohje\n\n')
    assert.deepEqual(await readme.ask({ html: LIST }), [])
    const plan = await opened(HEAD)
    assert.deepEqual(await plan.ask({ html: LIST }, 2), [])
  })

  it('logs no part of the clipboard', async () => {
    const { client, ask } = await opened(HEAD)
    await ask({ html: '<div>'.repeat(100_000) + CODE })
    assert.deepEqual(client.logged(), [])
  })
})
