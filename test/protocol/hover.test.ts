// Hovers over the protocol: in the notation that the client shows, with an exact range, for the text as it is now.
import assert from 'node:assert/strict'
import type { Hover, MarkupContent } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client, type Setup } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const KNOWS_MARKDOWN = { capabilities: { ...EDITORS.pull, textDocument: { ...EDITORS.pull.textDocument, hover: { contentFormat: ['markdown', 'plaintext'] } } } } satisfies Setup
const hover = (client: Client, uri: string, line: number, character: number): Promise<Hover | null> => client.request('textDocument/hover', { textDocument: { uri }, position: { line, character } })
const textOf = (found: Hover | null): string => (found?.contents as MarkupContent | undefined)?.value ?? ''

async function opened(text: string, setup: Setup = {}, name = 'a.md'): Promise<{ readonly client: Client; readonly uri: string }> {
  const client = await connect({ disk: memoryDisk({}), ...setup })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return { client, uri }
}

describe('textDocument/hover', () => {
  it('is offered', async () => {
    assert.equal((await connect()).initialized.capabilities.hoverProvider, true)
  })

  it('is Markdown with an exact range for a client that shows it', async () => {
    const { client, uri } = await opened(swot(), KNOWS_MARKDOWN)
    const found = await hover(client, uri, 4, 8)
    assert.equal((found?.contents as MarkupContent).kind, 'markdown')
    assert.match(textOf(found), /^\*\*luonnos\*\* · sv utkast · en draft/u)
    assert.deepEqual(found?.range, { start: { line: 4, character: 6 }, end: { line: 4, character: 13 } })
  })

  it('is plain text for any other', async () => {
    const { client, uri } = await opened(swot())
    const found = await hover(client, uri, 4, 8)
    assert.equal((found?.contents as MarkupContent).kind, 'plaintext')
    assert.match(textOf(found), /^luonnos · sv utkast · en draft/u)
  })

  it('tells why a finding is told, with the way to its page', async () => {
    const text = swot({ strengths: [QUESTION] })
    const { client, uri } = await opened(text, { ...KNOWS_MARKDOWN, options: { docs: 'https://a.fi/rules/' } })
    const found = await hover(client, uri, text.split('\n').indexOf(`- ${QUESTION}`), 8)
    assert.match(textOf(found), /\(https:\/\/a\.fi\/rules\/swot\/question\.md\)/u)
  })

  describe('leads to what can be filled in', () => {
    const CARD = '---\ntyyppi: hankekortti\nkieli: fi\ntila: luonnos\nkunnat:\n---\n\n# Arki\n\n## Tavoitteet\n\n## Riskit\n\n- Kiire\n'
    const FILLS_IN = { options: { fillsIn: true }, capabilities: { ...KNOWS_MARKDOWN.capabilities, textDocument: { ...KNOWS_MARKDOWN.capabilities.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } } }
    const links = async (line: number, character: number, setup: Setup = FILLS_IN): Promise<readonly unknown[]> => {
      const { client, uri } = await opened(CARD, setup)
      const value = textOf(await hover(client, uri, line, character))
      return [...value.matchAll(/\[(Täytä tiedot[^\]\\]*)[^(]*\(command:pitkospuut\.fillIn\?([^)]*)\)/gu)].map(([, title, given]) => [title, ...(JSON.parse(decodeURIComponent(given ?? '')) as readonly { readonly uri: string; readonly pointer: string }[]).map((one) => [one.uri === uri, one.pointer])])
    }

    it('from a key, with a value or without', async () => {
      assert.deepEqual(await links(3, 1), [['Täytä tiedot: Tila…', [true, '/status']]])
      assert.deepEqual(await links(4, 1), [['Täytä tiedot: Kunnat…', [true, '/municipalities']]])
    })

    it('from the heading of a section, and a finding about something missing', async () => {
      assert.deepEqual(await links(9, 5), [['Täytä tiedot: Tavoitteet…', [true, '/goals']]])
      assert.deepEqual((await links(13, 3)).map((link) => (link as readonly unknown[])[1]), [[true, '/risks/items/0/mitigation']])
    })

    it('not for a client without the command, or without Markdown', async () => {
      assert.deepEqual(await links(3, 1, { ...FILLS_IN, options: {} }), [])
      assert.deepEqual(await links(3, 1, { ...FILLS_IN, capabilities: { ...FILLS_IN.capabilities, textDocument: { ...FILLS_IN.capabilities.textDocument, hover: {} } } }), [])
    })
  })

  it('follows the text, and speaks as it is set', async () => {
    const { client, uri } = await opened(swot(), { settings: () => ({ language: 'sv' }) })
    client.change(uri, 2, { text: swot().replace('luonnos', 'valmis') })
    assert.match(textOf(await hover(client, uri, 4, 8)), /^färdig · fi valmis · en final/u)
  })

  it('looks at the settings of a workspace like at a document', async () => {
    const { client, uri } = await opened('säännöt:\n  swot/question: pois\n', {}, '.pitkospuut.yaml')
    assert.match(textOf(await hover(client, uri, 0, 2)), /Säännön tai sääntöryhmän vakavuus/u)
  })

  for (const [what, name, text] of [['of no kind', 'a.md', '# Ohje\n\n## Tavoitteet\n'], ['that is empty', 'a.md', '']] as const) {
    it(`says nothing in a document ${what}`, async () => {
      const { client, uri } = await opened(text, {}, name)
      assert.equal(await hover(client, uri, 2, 5), null)
    })
  }

  it('says nothing in a document that is not open', async () => {
    const client = await connect()
    assert.equal(await hover(client, 'file:///tyo/puuttuu.md', 0, 0), null)
  })
})
