// The board over the protocol: the text of an item, the edits that change it, and what is said where it cannot be.
import assert from 'node:assert/strict'
import type { TextEdit } from 'vscode-languageserver'
import { withEdits } from '../../server/core/edit/apply.ts'
import { lines, offsetAt } from '../../server/core/text.ts'
import type { BoardWords, ItemEdited, ItemRefused } from '../../server/protocol/board.ts'
import type { MoveResult } from '../../server/protocol/moving.ts'
import type { Preview } from '../../server/protocol/preview.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const SWOT = '---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- Tahto on **yhteinen**. {#V1}\n- Halu <!-- kenen? --> on\n\n## Heikkoudet\n\n1. x\n'
const YAML = 'tyyppi: swot\nkieli: fi\nvahvuudet:\n  - "Tahto: yhteinen"\n  - Halu\nheikkoudet:\n'
const S = '/strengths/items'

interface Opened {
  readonly client: Client
  readonly uri: string
  readonly ask: <R>(method: string, params: object, version?: number) => Promise<R>
}

async function opened(text: string, name = 'a.md', language = 'fi'): Promise<Opened> {
  const client = await connect({ disk: memoryDisk({}), settings: () => ({ language }) })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return { client, uri, ask: (method, params, version = 1) => client.request(`pitkospuut/${method}`, { textDocument: { uri, version }, ...params }) }
}

function after(text: string, result: ItemEdited | MoveResult): string {
  assert.ok('edits' in result)
  const all = lines(text)
  return withEdits(text, result.edits.map(({ range, newText }: TextEdit) => ({ start: offsetAt(all, range.start), end: offsetAt(all, range.end), text: newText })))
}

/** What the preview tells of the items that it shows: their pointers and prints. */
async function items({ client, uri }: Opened): Promise<ReadonlyMap<string, string>> {
  const { content }: Preview = await client.request('pitkospuut/preview', { textDocument: { uri } })
  const html = content?.blocks.map((block) => block.html).join('') ?? ''
  return new Map([...html.matchAll(/data-pointer="([^"]*)" data-item="([^"]*)"/gu)].map(([, pointer = '', print = '']) => [pointer, print]))
}

describe('the board over the protocol', () => {
  it('gives the text of an item without what is not edited', async () => {
    const { ask } = await opened(SWOT)
    assert.deepEqual(await ask('itemText', { pointer: `${S}/0` }), { text: 'Tahto on **yhteinen**.', pointer: `${S}/0` })
    assert.deepEqual(await ask('itemText', { pointer: `${S}/1` }), { text: 'Halu on', pointer: `${S}/1` })
  })

  it('changes no more than what is different, in Markdown and YAML', async () => {
    const markdown = await opened(SWOT.replaceAll('\n', '\r\n'))
    const made: ItemEdited = await markdown.ask('editItem', { pointer: `${S}/0`, text: 'Taito on **yhteinen**.' })
    assert.ok('edits' in made)
    assert.deepEqual([made.pointer, made.edits.map(({ newText }) => newText)], [`${S}/0`, ['i']])
    assert.equal(after(SWOT.replaceAll('\n', '\r\n'), made), SWOT.replace('Tahto', 'Taito').replaceAll('\n', '\r\n'))
    const yaml = await opened(YAML, 'a.yaml')
    assert.equal(after(YAML, await yaml.ask('editItem', { pointer: `${S}/0`, text: 'Taito: "oma"' })), YAML.replace('"Tahto: yhteinen"', '"Taito: \\"oma\\""'))
    assert.equal(after(YAML, await yaml.ask('addItem', { list: '/weaknesses/items', index: 0, text: 'Kiire' })), `${YAML}  - Kiire\n`)
  })

  it('finds an item by its print where it stands by now, for texts and for moves', async () => {
    const board = await opened(SWOT)
    const prints = await items(board)
    assert.deepEqual([...prints.keys()], [`${S}/0`, `${S}/1`, '/weaknesses/items/0'])
    const now = SWOT.replace('- Tahto', '- Uusi\n- Tahto')
    board.client.change(board.uri, 2, { text: now })
    const seen = { pointer: `${S}/0`, print: prints.get(`${S}/0`) }
    const edited: ItemEdited = await board.ask('editItem', { ...seen, text: 'Taito' }, 2)
    assert.equal(after(now, edited), now.replace('Tahto on **yhteinen**.', 'Taito'))
    const moved: MoveResult = await board.ask('move', { pointers: [seen.pointer], prints: [seen.print], to: 'next' }, 2)
    assert.ok('edits' in moved)
    assert.deepEqual([moved.pointers, moved.said], [['/weaknesses/items/1'], 'V1 siirretty: Heikkoudet, 2/2'])
  })

  it('refuses with words what is stale, gone, empty or of no kind', async () => {
    const board = await opened(SWOT)
    const reason = async (method: string, params: object, version = 1): Promise<string> => {
      const { refused, reason: why } = await board.ask<ItemRefused>(method, params, version)
      assert.ok(refused.endsWith('.') || refused.endsWith(').'), refused)
      return why
    }
    assert.deepEqual([
      await reason('editItem', { pointer: `${S}/0`, text: 'a' }, 7), await reason('editItem', { pointer: `${S}/0`, print: 'other', text: 'a' }), await reason('itemText', { pointer: `${S}/9` }),
      await reason('editItem', { pointer: `${S}/0`, text: ' ' }), await reason('addItem', { list: '/nothing/items', index: 0, text: 'a' }),
    ], ['changed', 'gone', 'gone', 'empty', 'gone'])
    const notes = await opened('# Muistio\n\n- a\n')
    assert.equal((await notes.ask<ItemRefused>('itemText', { pointer: `${S}/0` })).reason, 'notOurs')
  })

  it('speaks the language that is set', async () => {
    const words = async (language: string): Promise<BoardWords> => (await opened(SWOT, 'a.md', language)).ask('boardWords', {})
    assert.deepEqual([(await words('fi')).edit, (await words('sv')).edit, (await words('en')).edit], ['Muokkaa', 'Redigera', 'Edit'])
  })
})
