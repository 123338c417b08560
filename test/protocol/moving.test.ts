// Moving over the protocol: where something can go, the edits that take it there, and the offer at an item.
import assert from 'node:assert/strict'
import type { CodeAction, CodeActionOptions, Range, TextEdit } from 'vscode-languageserver'
import { withEdits } from '../../server/core/edit/apply.ts'
import { lines, offsetAt } from '../../server/core/text.ts'
import type { MoveParams, MoveResult, MoveTargets } from '../../server/protocol/moving.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const SWOT = '---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- a\n- b\n\n## Heikkoudet\n\n1. x\n'
const ACTIONS = { ...EDITORS.pull, textDocument: { ...EDITORS.pull.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } }
const at = (line: number, character: number): Range => ({ start: { line, character }, end: { line, character } })

async function opened(text = SWOT, more: Parameters<typeof connect>[0] = {}, name = 'a.md'): Promise<{ readonly client: Client; readonly uri: string }> {
  const client = await connect({ disk: memoryDisk({}), ...more })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return { client, uri }
}

type Asked = Omit<MoveParams, 'textDocument' | 'to'>
const targets = (client: Client, uri: string, from: Asked, version = 1): Promise<MoveTargets> => client.request('pitkospuut/moveTargets', { textDocument: { uri, version }, ...from })
const move = (client: Client, uri: string, from: Asked, to: MoveParams['to'], version = 1): Promise<MoveResult> => client.request('pitkospuut/move', { textDocument: { uri, version }, ...from, to })

function after(text: string, edits: readonly TextEdit[]): string {
  const all = lines(text)
  return withEdits(text, edits.map(({ range, newText }) => ({ start: offsetAt(all, range.start), end: offsetAt(all, range.end), text: newText })))
}

describe('pitkospuut/moveTargets', () => {
  it('tells what would be moved and where it can go, in the language of the document', async () => {
    const { client, uri } = await opened()
    const { version, message, what, title, pointers, targets: all, words } = await targets(client, uri, { range: at(9, 3) })
    assert.deepEqual([version, message, what, title, pointers, words.elsewhere], [1, undefined, 'items', 'Siirretään kohta: ”a”', ['/strengths/items/0'], 'Toiseen osioon'])
    assert.deepEqual(all, [
      { to: { list: '/strengths/items', index: 1 }, label: 'Alas', group: 'here', way: 'down' },
      { to: { list: '/weaknesses/items', index: 1 }, label: 'Heikkoudet', detail: '1 kohta', group: 'elsewhere' },
      ...([['opportunities', 'Mahdollisuudet'], ['threats', 'Uhat'], ['conclusions', 'Johtopäätökset']] as const).map(([key, label]) => ({ to: { list: `/${key}/items`, index: 0 }, label, detail: 'tehdään uusi osa', group: 'elsewhere' })),
    ])
  })

  it('speaks the language that is set', async () => {
    const { client, uri } = await opened(SWOT, { settings: () => ({ language: 'sv' }) })
    assert.equal((await targets(client, uri, { pointers: ['/weaknesses'] })).title, 'Avsnittet flyttas: Svagheter')
  })

  it('says why there is nothing to move, and that the document has changed', async () => {
    const { client, uri } = await opened()
    assert.match((await targets(client, uri, { range: at(5, 0) })).message ?? '', /ei ole muuta paikkaa/u)
    const changed = await targets(client, uri, { range: at(9, 3) }, 2)
    assert.equal(changed.message, changed.words.changed)
    const notes = client.disk.uri('b.md')
    client.open(notes, '# Muistiinpanoja\n\n- a\n')
    assert.match((await targets(client, notes, { range: at(2, 1) })).message ?? '', /ei ole mikään tunnettu asiakirjatyyppi/u)
  })
})

describe('pitkospuut/move', () => {
  it('gives the edits, and where the item stands then', async () => {
    const text = SWOT.replaceAll('\n', '\r\n')
    const { client, uri } = await opened(text)
    const made = await move(client, uri, { pointers: ['/strengths/items/1'] }, { list: '/weaknesses/items', index: 0 })
    assert.ok('edits' in made)
    assert.equal(after(text, made.edits), SWOT.replace('- b\n', '').replace('1. x', '1. b\n2. x').replaceAll('\n', '\r\n'))
    assert.deepEqual([made.range, made.pointers], [{ start: { line: 13, character: 0 }, end: { line: 13, character: 4 } }, ['/weaknesses/items/0']])
  })

  it('moves what stands at a place up and down, also a section', async () => {
    const { client, uri } = await opened()
    const item = await move(client, uri, { range: at(10, 2) }, 'up')
    assert.ok('edits' in item)
    assert.equal(after(SWOT, item.edits), SWOT.replace('- a\n- b', '- b\n- a'))
    const section = await move(client, uri, { range: at(12, 4) }, 'up')
    assert.ok('edits' in section)
    assert.equal(after(SWOT, section.edits), SWOT.replace('## Vahvuudet\n\n- a\n- b\n\n## Heikkoudet\n\n1. x', '## Heikkoudet\n\n1. x\n\n## Vahvuudet\n\n- a\n- b'))
    assert.deepEqual([section.range.start, section.pointers], [{ line: 7, character: 0 }, ['/weaknesses']])
  })

  it('refuses with a reason', async () => {
    const { client, uri } = await opened()
    const reason = async (from: Asked, to: MoveParams['to'], version = 1): Promise<string> => {
      const result = await move(client, uri, from, to, version)
      assert.ok('refused' in result && result.refused.endsWith('.'))
      return result.reason
    }
    assert.deepEqual([
      await reason({ range: at(9, 3) }, 'up'), await reason({ range: at(10, 3) }, 'bottom'), await reason({ range: at(9, 3) }, 'down', 7), await reason({ pointers: ['/strengths/items/9'] }, 'down'), await reason({}, 'up'),
    ], ['first', 'last', 'changed', 'unknown', 'nothing'])
  })
})

describe('moving as a code action', () => {
  const titles = async (options: Record<string, unknown>, range: Range, only?: readonly string[]): Promise<readonly (CodeAction & { readonly kind?: string })[]> => {
    const { client, uri } = await opened(SWOT, { capabilities: ACTIONS, options })
    const all: CodeAction[] = await client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } })
    return all.filter(({ command }) => command?.command === 'pitkospuut.move')
  }
  it('is offered to a client that has the command', async () => {
    const [item] = await titles({ moves: true }, at(9, 3), ['refactor'])
    assert.deepEqual([item?.title, item?.kind, item?.command?.arguments?.map((one: { readonly range: Range }) => one.range)], ['Siirrä kohta…', 'refactor.move.pitkospuut', [at(9, 3)]])
    const [section] = await titles({ moves: true }, at(12, 3), ['refactor.move'])
    assert.equal(section?.title, 'Siirrä osio…')
    assert.deepEqual(await titles({}, at(9, 3), ['refactor']), [])
    // editors ask only those who say that they have actions of the kind
    const { client } = await opened(SWOT, { capabilities: ACTIONS, options: { moves: true } })
    assert.ok((client.initialized.capabilities.codeActionProvider as CodeActionOptions).codeActionKinds?.includes('refactor.move.pitkospuut'))
    assert.deepEqual(await titles({ moves: true }, at(9, 3), ['quickfix']), [])
  })
})
