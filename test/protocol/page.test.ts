// The open document as a page: the same as on the command line, with what is not on it told before.
import assert from 'node:assert/strict'
import type { Choices } from '../../server/protocol/actions.ts'
import type { DocumentPage } from '../../server/protocol/page.ts'
import { run } from '../cli/support.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll } from '../support/server.ts'

afterEach(disconnectAll)

const SWOT = '---\ntyyppi: swot\nkieli: fi\njulkisuus: julkinen\n---\n\n# Alku\n\n## Vahvuudet\n\n- ohjaaja Maija Mallikas, puh. 040 123 4567 ![kaavio](kuvat/a.gif) ![toinen](ei.png)\n'
const FILES = { 'kuvat/a.gif': 'GIF89a' }

async function asked(text: string, { language = 'fi', name = 'alku.swot.md' } = {}): Promise<DocumentPage | { readonly refused: string } | null> {
  const client = await connect({ disk: memoryDisk(FILES), settings: ({ section }) => (section === 'pitkospuut' ? { language } : null) })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return client.request('pitkospuut/documentPage', { textDocument: { uri } })
}

async function pageOf(text: string, situation?: Parameters<typeof asked>[1]): Promise<DocumentPage> {
  const page = await asked(text, situation)
  assert.ok(page && 'html' in page, JSON.stringify(page))
  return page
}

describe('the page of an open document', () => {
  for (const language of ['auto', 'fi', 'sv', 'en']) {
    it(`is byte for byte that of the command line: ${language}`, async () => {
      const { html, fileName } = await pageOf(SWOT, { language })
      const { out } = await run(`render alku.swot.md ${language === 'auto' ? '' : `--language ${language}`}`, { files: { 'alku.swot.md': SWOT, ...FILES } })
      assert.equal(html, out)
      assert.ok(html.includes('src="data:image/gif;base64,R0lGODlh"'))
      assert.equal(fileName, 'alku.swot.html')
    })
  }

  it('has its headings in the language that is chosen, its own first; the text stays', async () => {
    const client = await connect({ disk: memoryDisk(FILES), settings: ({ section }) => (section === 'pitkospuut' ? { language: 'fi' } : null) })
    const uri = client.disk.uri('start.swot.md')
    const text = SWOT.replace('kieli: fi', 'kieli: sv')
    client.open(uri, text)
    const { choices } = await client.request<Choices>('pitkospuut/pageLanguages', { textDocument: { uri } })
    assert.deepEqual(choices, [{ id: 'sv', label: 'svenska', detail: 'Asiakirjan oma kieli' }, { id: 'fi', label: 'suomi' }, { id: 'en', label: 'English' }])
    for (const { id } of choices) {
      const { html } = await client.request<DocumentPage>('pitkospuut/documentPage', { textDocument: { uri }, language: id })
      assert.equal(html, (await run(`render start.swot.md --language ${id}`, { files: { 'start.swot.md': text, ...FILES } })).out, id)
    }
    const { html } = await client.request<DocumentPage>('pitkospuut/documentPage', { textDocument: { uri }, language: 'sv' })
    assert.ok(html.includes('Styrkor') && !html.includes('Vahvuudet'))
    client.open(client.disk.uri('lue.md'), '# Lue minut\n')
    assert.equal(await client.request('pitkospuut/pageLanguages', { textDocument: { uri: client.disk.uri('lue.md') } }), null)
  })

  it('tells what is not on it, and never repeats it', async () => {
    const { report } = await pageOf(SWOT)
    assert.match(report, /\[muutettu\].*\n– rivi 11: henkilön nimi \(privacy\/person-name\)\n– rivi 11: puhelinnumero \(privacy\/phone\)\n\n.*\n– ei\.png$/u)
    assert.doesNotMatch(report, /Mallikas|4567/u)
  })

  it('tells nothing when all is on it', async () => assert.equal((await pageOf('---\ntyyppi: swot\n---\n\n# A\n\n## Uhat\n\n- a\n')).report, ''))

  it('speaks Swedish', async () => assert.equal((await pageOf(SWOT, { language: 'sv' })).words.accept, 'Fortsätt'))

  it('is none of a document of no kind, which is said', async () => {
    const page = await asked('# Lue minut\n', { name: 'lue.md' })
    assert.ok(page && 'refused' in page && page.refused !== '')
  })
})
