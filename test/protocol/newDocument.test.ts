// New documents over the protocol: the choices in words, and a text with its place; nothing is written and nothing that is there is taken.
import assert from 'node:assert/strict'
import { lines, offsetAt } from '../../server/core/text.ts'
import type { NewChoices, NewParams, NewResult } from '../../server/protocol/newDocument.ts'
import { NEW_DOCUMENT } from '../../server/core/texts/newDocument.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const STORY = '---\ntyyppi: kehittamistarina\ntunniste: tarina\notsikko: Kehrän tarina\nkieli: fi\n---\n\n# Kehrän tarina\n\n## Oivallukset\n\n- Yhdessä on kevyempää.\n'

const EVENING = JSON.stringify({
  kind: { id: 'ilta', labels: { fi: ['vanhempainilta'], sv: ['föräldrakväll'], en: ['parents-evening'] }, titles: { fi: 'Vanhempainilta', sv: 'Föräldrakväll', en: 'Parents’ evening' } },
  allOf: [{ $ref: 'shared/common.schema.json' }],
  type: 'object',
  properties: { cost: { $ref: 'shared/types.schema.json#/$defs/money', labels: { fi: ['kustannus'], sv: ['kostnad'], en: ['cost'] } } },
})

const start = (files: Readonly<Record<string, string>> = {}, language?: string): Promise<Client> =>
  connect({ disk: memoryDisk(files), capabilities: EDITORS.pull, options: { showsStatus: true }, ...(language === undefined ? {} : { settings: () => ({ language }) }) })

const choices = (client: Client, from?: string, language?: string): Promise<NewChoices> =>
  client.request('pitkospuut/newChoices', { ...(from === undefined ? {} : { from }), ...(language === undefined ? {} : { language }) })

function make(client: Client, more: Partial<NewParams> = {}): Promise<NewResult> {
  return client.request('pitkospuut/new', { kind: 'project-card', language: 'fi', notation: 'markdown', folder: client.disk.root, ...more } satisfies NewParams)
}

describe('pitkospuut/newChoices', () => {
  for (const [language, title, kind, question] of [['fi', 'Uusi asiakirja', 'Hankekortti', 'Mitä kirjoitat?'], ['sv', 'Nytt dokument', 'Projektkort', 'Vad skriver du?'], ['en', 'New document', 'Project card', 'What do you want to write?']] as const) {
    it(`speaks ${language}, its own language first, Markdown before YAML`, async () => {
      const { kinds, languages, notations, words } = await choices(await start({}, language))
      const card = kinds.find(({ id }) => id === 'project-card')
      assert.equal(card?.label, kind)
      assert.ok(card?.detail)
      assert.deepEqual([words.title, words.kind], [title, question])
      assert.equal(languages[0]?.id, language)
      assert.deepEqual(notations.map(({ id }) => id), ['markdown', 'yaml'])
    })
  }

  for (const { it: name, locale, files, first } of [
    { it: 'Finnish first in an English editor, since there is no Finnish one', locale: 'en', first: 'fi' },
    { it: 'Swedish first in a Swedish editor', locale: 'sv', first: 'sv' },
    { it: 'first the language that most documents of the workspace are in', locale: 'sv', files: { 'a.md': STORY.replace('kieli: fi', 'kieli: en'), 'b.md': STORY.replace('kieli: fi', 'kieli: en'), 'c.md': STORY }, first: 'en' },
  ] as const) {
    it(`where no language is set: ${name}`, async () => {
      const client = await connect({ disk: memoryDisk(files ?? {}), capabilities: EDITORS.pull, options: { locale } })
      for (let left = 20; left > 0 && (await choices(client)).languages[0]?.id !== first; left--) await new Promise((resolve) => setTimeout(resolve, 300))
      assert.equal((await choices(client)).languages[0]?.id, first)
      assert.equal((await choices(client)).words.title, NEW_DOCUMENT.title[first])
    })
  }

  it('asks in the language that was chosen, unless a setting says otherwise', async () => {
    assert.equal((await choices(await start(), undefined, 'en')).words.kind, 'What do you want to write?')
    assert.equal((await choices(await start({}, 'sv'), undefined, 'en')).words.kind, 'Vad skriver du?')
  })

  it('offers all kinds by name, each with its line, and not the settings', async () => {
    const { kinds } = await choices(await start())
    assert.equal(kinds.length, 13)
    assert.deepEqual(kinds.map(({ label }) => label), kinds.map(({ label }) => label).toSorted((a, b) => a.localeCompare(b, 'fi')))
    assert.ok(kinds.every(({ detail }) => detail !== undefined && detail !== ''))
  })

  it('offers the kinds of the workspace too, and makes them', async () => {
    const client = await start({ '.pitkospuut/kinds/ilta.schema.json': EVENING })
    assert.deepEqual((await choices(client)).kinds.filter(({ id }) => id === 'ilta').map(({ label }) => label), ['Vanhempainilta'])
    assert.match((await make(client, { kind: 'ilta' })).text, /^---\ntyyppi: vanhempainilta\n/u)
  })

  it('from a document: its language first', async () => {
    const client = await start({ 'tarina.md': STORY.replace('kieli: fi', 'kieli: sv') })
    const { languages, words } = await choices(client, client.disk.uri('tarina.md'))
    assert.deepEqual(languages[0], { id: 'sv', label: 'svenska', detail: 'dokumentets språk' })
    assert.equal(words.title, 'Nytt från det här dokumentet: tarina.md')
  })

  it('not from a document of no kind', async () => {
    const client = await start({ 'README.md': '# Lue minut\n' })
    for (const file of ['README.md', 'ei-ole.md']) assert.deepEqual(await choices(client, client.disk.uri(file)), { refused: 'Tällä asiakirjalla ei ole asiakirjatyyppiä, joten siitä ei voi tehdä uutta.' })
  })
})

describe('pitkospuut/new', () => {
  it('gives a text, its place and the first field', async () => {
    const client = await start()
    const { uri, text, position } = await make(client, { title: 'Kehrä II' })
    assert.match(uri, /^file:\/\/\/tyo\/kehra-ii\.hankekortti\.md$/u)
    assert.match(text, /^---\ntyyppi: hankekortti\n/u)
    assert.ok(text.includes('# ') && text.includes('<!--'))
    const offset = offsetAt(lines(text), position)
    assert.ok(offset > 0 && offset < text.length)
  })

  it('its findings are what is still missing', async () => {
    const client = await start()
    const { uri, text } = await make(client)
    const untitled = uri.replace('file:', 'untitled:')
    client.open(untitled, text)
    const { items } = await client.request<{ readonly items: readonly { readonly code?: string; readonly severity?: number }[] }>('textDocument/diagnostic', { textDocument: { uri: untitled } })
    assert.ok(items.length > 0)
    assert.deepEqual(items.filter(({ code }) => !/missing|empty|no-|required|recommended/u.test(code ?? '')).map(({ code }) => code), [])
    const status = await client.until('its status', () => client.received.find(({ method, params }) => method === 'pitkospuut/status' && (params as { readonly uri: string }).uri === untitled)?.params as { readonly label: string } | undefined)
    assert.equal(status.label, 'Hankekortti')
  })

  for (const [what, files, more] of [
    ['a document of the workspace', { 'kehra.hankekortti.md': STORY }, {}],
    ['a name that the client knows', {}, { taken: ['KEHRA.hankekortti.md'] }],
  ] as const) {
    it(`does not take the place of ${what}`, async () => {
      const client = await start(files)
      assert.equal((await make(client, { title: 'Kehrä', ...more })).uri, 'file:///tyo/kehra-2.hankekortti.md')
    })
  }

  it('does not take the place of one that is begun and not saved', async () => {
    const client = await start()
    client.open('untitled:/tyo/kehra.hankekortti.md', '---\ntyyppi: hankekortti\ntunniste: kehra\n---\n')
    const { uri, text } = await make(client, { title: 'Kehrä' })
    assert.equal(uri, 'file:///tyo/kehra-2.hankekortti.md')
    assert.ok(!/^tunniste: kehra$/mu.test(text), 'its id is taken too')
  })

  it('in a folder of its own, with signs that addresses spell otherwise', async () => {
    const client = await start()
    assert.equal((await make(client, { title: 'Kehrä', folder: client.disk.uri('työ tila') })).uri, 'file:///tyo/ty%C3%B6%20tila/kehra.hankekortti.md')
  })

  it('in YAML and another language', async () => {
    const client = await start()
    const { uri, text } = await make(client, { kind: 'swot', language: 'sv', notation: 'yaml', title: 'Kehrä' })
    assert.match(uri, /\/kehra\.swot\.yaml$/u)
    assert.match(text, /^typ: /u)
  })

  it('from a document that is open, and says what had no place', async () => {
    const client = await start()
    const from = client.disk.uri('tarina.md')
    client.open(from, STORY)
    const { text, message } = await make(client, { kind: 'poster', from })
    assert.ok(text.includes('tarina'), 'it names its source')
    assert.ok(message === undefined || message.startsWith('Uuteen asiakirjaan ei ollut paikkaa'))
  })

  it('of a kind that is not there, or from a document of no kind: says so', async () => {
    const client = await start({ 'README.md': '# Lue minut\n' })
    assert.deepEqual(await make(client, { kind: 'ei-ole' }), { refused: 'Asiakirjatyyppiä ei enää ole. Valitse toinen.' })
    assert.deepEqual(await make(client, { from: client.disk.uri('README.md') }), { refused: 'Tällä asiakirjalla ei ole asiakirjatyyppiä, joten siitä ei voi tehdä uutta.' })
  })
})
