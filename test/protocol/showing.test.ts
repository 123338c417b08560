// Pages of rules and kinds, the content of a document as data and the report of the workspace, over the protocol.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Choices } from '../../server/protocol/actions.ts'
import type { ToSave } from '../../server/protocol/saving.ts'
import { run, runIn } from '../cli/support.ts'
import { memoryDisk, realDisk } from '../support/disk.ts'
import { connect, disconnectAll, type Client } from '../support/server.ts'

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
  it('is the same as on the command line in each form, without personal identity codes', async () => {
    const client = await connect({ disk: memoryDisk({}), settings: () => ({ language: 'fi' }) })
    const uri = client.disk.uri('a.md')
    const text = SWOT.replace('Tahto on yhteinen.', 'Tahto on yhteinen, sanoi 010190-123X.')
    client.open(uri, text)
    const { choices } = await client.request<Choices>('pitkospuut/modelForms', null)
    assert.deepEqual(choices.map(({ id }) => id), ['json', 'yaml', 'outline'])
    for (const [form, command] of [['json', 'model a.md'], ['yaml', 'model a.md --format yaml'], ['outline', 'outline a.md --format json']] as const) {
      const made = await client.request<{ readonly text: string }>('pitkospuut/model', { textDocument: { uri }, form })
      assert.equal(made.text, (await run(command, { files: { 'a.md': text } })).out, form)
      assert.ok(!made.text.includes('010190'), form)
    }
  })

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
  const report = async (client: Client, ending: string): Promise<string> => (await client.request<{ readonly text: string }>('pitkospuut/report', { ending })).text

  it('tells of one family of rules where one chooses it, as the command line does', async () => {
    const client = await connect({ disk: memoryDisk({ 'a.md': SWOT }), settings: () => ({ language: 'fi' }) })
    client.open(client.disk.uri('a.md'), SWOT)
    const { choices } = await client.request<Choices>('pitkospuut/reportScopes', null)
    assert.deepEqual(choices[0], { id: '', label: 'Kaikki kysymykset' })
    assert.ok(choices.length > 20 && choices.every(({ label }) => /^\p{Lu}/u.test(label)), JSON.stringify(choices))
    const ofFamily = (text: string): readonly string[] => text.match(/;[a-z]+\/[a-z-]+;/gu) ?? []
    const some = await client.request<{ readonly text: string }>('pitkospuut/report', { ending: 'csv', family: 'swot' })
    const { out } = await run('lint a.md --format csv --only swot', { files: { 'a.md': SWOT } })
    assert.deepEqual(ofFamily(some.text), ofFamily(out))
    assert.ok(ofFamily(some.text).length > 0 && ofFamily(some.text).every((code) => code.startsWith(';swot/')), some.text)
  })

  it('tells of all documents, those that are open as they are in the editor', async () => {
    const client = await connect({ disk: memoryDisk({ 'a.md': SWOT, 'kansio/b.md': SWOT.replace('tunniste: a', 'tunniste: b'), 'README.md': '# x\n' }) })
    const uri = client.disk.uri('a.md')
    client.open(uri, SWOT.replace('kieli: fi', 'kieli: fi\ntila: luonnos'))
    const { name, forms, words } = await client.request<ToSave>('pitkospuut/reportForms', null)
    const [csv, md] = [await report(client, 'csv'), await report(client, 'md')]
    assert.match(csv, /^\ufefftiedosto;tyyppi;tunniste;tila;rivi;/u)
    assert.ok(/\r\na\.md;swot;a;draft;/u.test(csv) && csv.includes('\r\nkansio/b.md;swot;b;;') && !csv.includes('README'))
    assert.match(md, /^# Asiakirjojen kysymykset \d{4}-\d\d-\d\d\n\n\d+ kysymystä\.\n\n## kansio\/b\.md\n\nSWOT-analyysi: \d+ kysymystä\n\n- rivi 2 \(/u)
    assert.match(name, /^kysymykset-\d{4}/u)
    assert.deepEqual([forms.map(({ ending }) => ending), words.title], [['csv', 'md', 'json', 'sarif', 'xml'], 'Asiakirjojen kysymykset'])
    assert.equal(await report(client, 'TXT'), csv)
  })

  it('is in each form what the command line writes', async () => {
    const disk = realDisk({ 'a.md': SWOT, 'b.md': SWOT.replace('tunniste: a', 'tunniste: "131052-308T"').replace('Tahto', '"a;b" 131052-308T'), 'README.md': '# x\n', 'c.md': SWOT.replace('tyyppi: swot', 'tyyppi: swott') })
    const client = await connect({ disk })
    for (const [ending, format] of [['csv', 'csv'], ['json', 'json'], ['sarif', 'sarif'], ['xml', 'junit']] as const) {
      const { out } = await runIn(fileURLToPath(disk.root), `lint --format ${format} .`)
      const text = await report(client, ending)
      assert.equal(text, out, format)
      assert.ok(text.includes('document/kind-unknown') && !text.includes('131052'), format)
    }
  })
})

describe('pitkospuut/schema', () => {
  it('is what the command line prints, for the settings and the kinds of the workspace too', async () => {
    const own = /```json\n([\s\S]*?)```/u.exec(readFileSync('schemas/README.md', 'utf8'))?.[1] ?? ''
    const disk = realDisk({ '.pitkospuut/kinds/evening.schema.json': own })
    const client = await connect({ disk })
    const { choices } = await client.request<Choices>('pitkospuut/schemaChoices', null)
    assert.ok(choices.length >= 15)
    for (const { id } of choices) {
      const schema = await client.request<ToSave & { readonly text: string }>('pitkospuut/schema', { kind: id })
      assert.equal(schema.text, (await runIn(fileURLToPath(disk.root), `schema ${id} --language fi`)).out, id)
      assert.match(schema.name, /^[a-z-]+\.schema$/u)
    }
    assert.equal(await client.request('pitkospuut/schema', { kind: 'x' }), null)
  })
})
