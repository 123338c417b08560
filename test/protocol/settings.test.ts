// The settings: in every way in which clients send them, and what each of them does.
import assert from 'node:assert/strict'
import type { ConfigurationItem } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, said, type Client, type Setup } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const OPEN = 'file:///tyo/auki.md'
const CLOSED = 'file:///tyo/kiinni.md'
const FOUND = ['swot/question']
const files = { 'auki.md': swot({ id: 'auki', strengths: [QUESTION] }), 'kiinni.md': swot({ id: 'kiinni', strengths: [QUESTION] }) }

interface Way {
  readonly setup: (settings: unknown) => Setup
  readonly change: (client: Client, settings: unknown) => void
}

const WAYS: Readonly<Record<string, Way>> = {
  'are asked for (workspace/configuration)': {
    setup: (settings) => ({ capabilities: EDITORS.push, settings: () => settings }),
    change: (client, settings) => {
      client.setSettings(() => settings)
      client.notify('workspace/didChangeConfiguration', { settings: null })
    },
  },
  'are sent (initializationOptions, didChangeConfiguration)': {
    setup: (settings) => ({ capabilities: EDITORS.bare, options: { settings } }),
    change: (client, settings) => client.notify('workspace/didChangeConfiguration', { settings: { pitkospuut: settings } }),
  },
}

const start = async (setup: Setup): Promise<Client> => {
  const client = await connect({ ...setup, disk: memoryDisk(files) })
  client.open(OPEN, files['auki.md'])
  return client
}

for (const [way, { setup, change }] of Object.entries(WAYS)) {
  describe(`settings that ${way}`, () => {
    it('enable: false clears everything, and true brings it back', async () => {
      const client = await start(setup({}))
      await client.untilPushed(OPEN, FOUND)
      await client.untilPushed(CLOSED, FOUND)
      change(client, { enable: false })
      await client.untilPushed(OPEN, [])
      await client.untilPushed(CLOSED, [])
      change(client, { enable: true })
      await client.untilPushed(OPEN, FOUND)
      await client.untilPushed(CLOSED, FOUND)
    })

    it('enable: false from the beginning lets nothing through', async () => {
      const client = await start(setup({ enable: false }))
      await client.untilPushed(OPEN, [], 1)
      change(client, {})
      await client.untilPushed(CLOSED, FOUND)
      const first = client.received.find(({ method, params }) => method === 'textDocument/publishDiagnostics' && (params as { readonly diagnostics: readonly unknown[] }).diagnostics.length > 0)
      assert.ok(first && client.received.indexOf(first) > client.received.findIndex(({ method }) => method === 'textDocument/publishDiagnostics'))
    })

    it('checkClosedFiles: false clears files that are not open, also those that are closed then', async () => {
      const client = await start(setup({}))
      await client.untilPushed(CLOSED, FOUND)
      change(client, { checkClosedFiles: false })
      await client.untilPushed(CLOSED, [])
      await client.untilPushed(OPEN, FOUND)
      client.close(OPEN)
      await client.untilPushed(OPEN, [])
      change(client, { checkClosedFiles: true })
      await client.untilPushed(OPEN, FOUND)
      await client.untilPushed(CLOSED, FOUND)
    })

    it('language decides the language of the texts', async () => {
      const client = await start(setup({ language: 'en' }))
      const isIn = (uri: string, word: RegExp): Promise<unknown> => client.until(`${String(word)} in ${uri}`, () => word.test(said(client.pushed(uri)?.diagnostics)))
      const words = { en: /is a question/u, sv: /är en fråga/u, fi: /on kysymys/u }
      for (const uri of [OPEN, CLOSED]) await isIn(uri, words.en)
      for (const language of ['sv', 'fi', 'en', 'auto'] as const) {
        change(client, { language })
        for (const uri of [OPEN, CLOSED]) await isIn(uri, language === 'auto' ? words.fi : words[language])
      }
    })
  })
}

describe('settings', () => {
  it('of nonsense are taken as the default', async () => {
    const client = await start({ settings: () => ({ enable: 'no', language: 'de', checkClosedFiles: 3 }) })
    const { diagnostics } = await client.untilPushed(CLOSED, FOUND)
    assert.match(said(diagnostics), /on kysymys/u)
  })

  it('of one folder may switch that folder off', async () => {
    const settings = (item: ConfigurationItem): unknown => ({ enable: item.scopeUri === undefined })
    const client = await start({ settings, capabilities: EDITORS.push })
    await client.untilPushed(OPEN, [], 1)
    client.open('file:///muualla/a.md', swot({ id: 'muualla', strengths: [QUESTION] }))
    await client.untilPushed('file:///muualla/a.md', FOUND)
    assert.equal(client.pushed(CLOSED), undefined)
  })

  it('that a client promises and does not give are waited for in vain, and not for ever', async () => {
    const client = await connect({ disk: memoryDisk(files), settings: () => { throw new Error('no settings') } })
    await client.untilPushed(CLOSED, FOUND)
  })

  for (const answer of [null, undefined]) {
    it(`that a client does not have are those it began with: ${answer}`, async () => {
      const client = await connect({ settings: () => answer, options: { settings: { language: 'sv' } } })
      client.open('file:///tyo/a.md', swot({ strengths: [QUESTION] }))
      assert.match(said((await client.untilPushed('file:///tyo/a.md', ['swot/question'])).diagnostics), /är en fråga/u)
    })
  }

  it('language auto: the document’s own, else the editor’s where there is no document of a kind', async () => {
    const swedish = { 'kiinni.md': swot({ language: 'sv', strengths: [QUESTION] }), 'muu.md': '---\ntyyppi: swott\n---\n' }
    const client = await connect({ disk: memoryDisk(swedish), options: { locale: 'en-GB' } })
    assert.match(said((await client.untilPushed(CLOSED, FOUND)).diagnostics), /är en fråga/u)
    assert.match(said((await client.untilPushed('file:///tyo/muu.md', ['document/kind-unknown'])).diagnostics), /not known|unknown/u)
  })
})
