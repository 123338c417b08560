// Pages of rules and kinds, the content of a document as data and the report of the workspace, over the protocol.
import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import type { Choices } from '../../server/protocol/actions.ts'
import type { Report } from '../../server/protocol/showing.ts'
import { runIn } from '../cli/support.ts'
import { memoryDisk, realDisk } from '../support/disk.ts'
import { connect, disconnectAll } from '../support/server.ts'

afterEach(disconnectAll)

const SWOT = '---\ntyyppi: swot\ntunniste: a\notsikko: Alku\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- Tahto on yhteinen.\n- =1+1; "lainaus"?\n'

describe('pages', () => {
  it('are listed with what each is about, and each is there', async () => {
    const client = await connect({ disk: memoryDisk({}), settings: () => ({ language: 'fi' }) })
    for (const [about, least, label] of [['rules', 100, /tavoit/u], ['kinds', 13, /^SWOT-analyysi$/u]] as const) {
      const { choices } = await client.request<Choices>('pitkospuut/pages', { about })
      assert.ok(choices.length >= least, `${choices.length} of ${about}`)
      assert.ok(choices.some((choice) => label.test(choice.label)))
      for (const { id, label: title, detail } of choices) {
        assert.doesNotMatch(title + (detail ?? ''), /\{\w/u)
        const page = await client.request<string | null>('pitkospuut/rulePage', { page: id })
        assert.match(page ?? '', /^# /u, id)
        assert.doesNotMatch(page ?? '', /(?<!\\\[[^\]]*)\]\([^)]*\.md\)|schemas\//u, `${id} leads nowhere`)
      }
    }
  })
})

describe('pitkospuut/model', () => {
  it('is what the document says in canonical names, or why there is none', async () => {
    const client = await connect({ disk: memoryDisk({}) })
    const [uri, other] = [client.disk.uri('a.md'), client.disk.uri('b.md')]
    client.open(uri, SWOT)
    client.open(other, '# x\n')
    const { text } = await client.request<{ readonly text: string }>('pitkospuut/model', { textDocument: { uri } })
    assert.equal((JSON.parse(text) as { readonly strengths: { readonly items: readonly { readonly text: string }[] } }).strengths.items[0]?.text, 'Tahto on yhteinen.')
    assert.match(JSON.stringify(await client.request('pitkospuut/model', { textDocument: { uri: other } })), /refused.*asiakirjatyyppiä/u)
  })
})

describe('pitkospuut/report', () => {
  it('tells of all documents, those that are open as they are in the editor', async () => {
    const client = await connect({ disk: memoryDisk({ 'a.md': SWOT, 'kansio/b.md': SWOT.replace('tunniste: a', 'tunniste: b'), 'README.md': '# x\n' }) })
    const uri = client.disk.uri('a.md')
    client.open(uri, SWOT.replace('kieli: fi', 'kieli: fi\ntila: luonnos'))
    const { csv, md, name } = await client.request<Report>('pitkospuut/report', null)
    assert.match(csv, /^\ufefftiedosto;tyyppi;tunniste;tila;rivi;/u)
    assert.ok(/\r\na\.md;swot;a;draft;/u.test(csv) && csv.includes('\r\nkansio/b.md;swot;b;;') && !csv.includes('README'))
    assert.match(md, /^# Asiakirjojen kysymykset \d{4}-\d\d-\d\d\n\n\d+ kysymystä\.\n\n## kansio\/b\.md\n\nSWOT-analyysi: \d+ kysymystä\n\n- rivi 2 \(/u)
    assert.match(name, /^kysymykset-\d{4}/u)
  })

  it('is the table of the command line', async () => {
    const disk = realDisk({ 'a.md': SWOT, 'b.md': SWOT.replace('tunniste: a', 'tunniste: "131052-308T"').replace('Tahto', '"a;b" 131052-308T') })
    const client = await connect({ disk })
    const { csv } = await client.request<Report>('pitkospuut/report', null)
    const { out } = await runIn(fileURLToPath(disk.root), 'lint --format csv .')
    assert.equal(csv, out)
    assert.doesNotMatch(csv, /131052/u)
  })
})
