// Which kind a document is and why: told for every open document, and again whenever it is another one.
import assert from 'node:assert/strict'
import type { DocumentStatus } from '../../server/protocol/status.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'
import { swot } from './texts.ts'

afterEach(disconnectAll)

const URI = 'file:///tyo/a.md'
const HEADINGS = ['Vahvuudet', 'Heikkoudet', 'Mahdollisuudet', 'Uhat'].map((heading) => `## ${heading}\n\n- a\n- b\n`).join('\n')

const statuses = (client: Client, uri: string): readonly DocumentStatus[] =>
  client.received.flatMap(({ method, params }) => (method === 'pitkospuut/status' && (params as DocumentStatus).uri === uri ? [params as DocumentStatus] : []))

interface Case {
  readonly what: string
  readonly uri?: string
  readonly text: string
  readonly locale?: string
  readonly kind?: string
  readonly label: string
  readonly explanation: RegExp
}

const cases: readonly Case[] = [
  { what: 'the type is written', text: swot(), kind: 'swot', label: 'SWOT-analyysi', explanation: /on kirjoitettu asiakirjaan/u },
  { what: 'the document is in Swedish', text: swot({ language: 'sv' }), kind: 'swot', label: 'SWOT-analys', explanation: /står i dokumentet/u },
  { what: 'the file name tells', uri: 'file:///tyo/alku.swot.md', text: '# Alku\n', kind: 'swot', label: 'SWOT-analyysi', explanation: /tiedoston nimestä/u },
  { what: 'the headings look familiar', text: HEADINGS, label: 'SWOT-analyysi?', explanation: /Otsikot näyttävät tutuilta/u },
  { what: 'the type is not known', text: '---\ntyyppi: swott\n---\n', label: 'Tuntematon tyyppi', explanation: /./u },
  { what: 'there is no kind', text: '# Ohje\n', label: 'Ei tyyppiä', explanation: /ei tarkisteta/u },
  { what: 'there is no kind, in an editor in English', text: '# Ohje\n', locale: 'en', label: 'No kind', explanation: /not checked/u },
  { what: 'there is no kind, in an editor in Swedish', text: '# Ohje\n', locale: 'sv', label: 'Ingen typ', explanation: /kontrolleras/u },
]

describe('the status of a document', () => {
  for (const { what, uri = URI, text, locale, kind, label, explanation } of cases) {
    it(`is told when ${what}`, async () => {
      const client = await connect({ options: { showsStatus: true, locale } })
      client.open(uri, text)
      const status = await client.until('the status', () => statuses(client, uri)[0])
      assert.equal(status.kind?.id, kind)
      assert.equal(status.label, label)
      assert.match(status.explanation, explanation)
    })
  }

  for (const [name, capabilities] of Object.entries(EDITORS)) {
    it(`is told once, and again when it changes, to a client with the abilities “${name}”`, async () => {
      const client = await connect({ capabilities, options: { showsStatus: true } })
      client.open(URI, '# Arki\n')
      await client.until('no kind', () => statuses(client, URI).at(-1)?.label === 'Ei tyyppiä')
      client.change(URI, 2, { text: '# Arki ja työ\n' })
      client.change(URI, 3, { text: swot() })
      await client.until('a kind', () => statuses(client, URI).at(-1)?.kind?.id === 'swot')
      client.change(URI, 4, { text: swot({ language: 'sv' }) })
      await client.until('its language', () => statuses(client, URI).at(-1)?.label === 'SWOT-analys')
      assert.equal(statuses(client, URI).length, 3)
    })
  }

  it('follows the language of the settings', async () => {
    const client = await connect({ options: { showsStatus: true } })
    client.open(URI, swot())
    await client.until('in Finnish', () => statuses(client, URI).at(-1)?.label === 'SWOT-analyysi')
    client.setSettings(() => ({ language: 'en' }))
    client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.until('in English', () => statuses(client, URI).at(-1)?.label === 'SWOT analysis')
  })

  it('is told anew when the document is opened again', async () => {
    const client = await connect({ options: { showsStatus: true } })
    client.open(URI, swot())
    await client.until('once', () => statuses(client, URI).length === 1)
    client.close(URI)
    client.open(URI, swot())
    await client.until('twice', () => statuses(client, URI).length === 2)
  })
})
