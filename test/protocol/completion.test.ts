// Completion as clients ask for it: with and without snippets, ranges to replace, documentation.
import assert from 'node:assert/strict'
import { CompletionItemKind, type ClientCapabilities, type CompletionItem } from 'vscode-languageserver'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

/** As VS Code. */
const able: ClientCapabilities = {
  ...EDITORS.pull,
  textDocument: { ...EDITORS.pull.textDocument, completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true, documentationFormat: ['markdown', 'plaintext'], insertTextModeSupport: { valueSet: [1, 2] } } } },
}

const CARD = '---\ntyyppi: hankekortti\nkieli: fi\n'

async function asked(text: string, line: number, character: number, capabilities: ClientCapabilities = able, name = 'a.md'): Promise<{ readonly client: Client; readonly items: readonly CompletionItem[] }> {
  const client = await connect({ capabilities })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return { client, items: await client.request('textDocument/completion', { textDocument: { uri }, position: { line, character }, context: { triggerKind: 1 } }) }
}

const one = (items: readonly CompletionItem[], label: string): CompletionItem => {
  const item = items.find((each) => each.label === label)
  assert.ok(item, items.map((each) => each.label).join(', '))
  return item
}

describe('completion', () => {
  it('is declared with the characters that open it', async () => {
    const { initialized } = await connect({ capabilities: able })
    assert.deepEqual(initialized.capabilities.completionProvider, { triggerCharacters: ['#', ' ', ':', '-', '{', '='], resolveProvider: true })
  })

  it('keeps the words behind the cursor for clients that cannot choose between putting in and replacing', async () => {
    const ends = async (line: string, character: number): Promise<number | undefined> => {
      const { items } = await asked(`${CARD}---\n# Arki\n\n${line}\n`, 6, character, EDITORS.pull)
      const { textEdit } = one(items, 'Toimenpiteet')
      assert.ok(textEdit && 'range' in textEdit)
      return textEdit.range.end.character
    }
    assert.equal(await ends('## Oma teksti', 3), 3)
    assert.equal(await ends('## Toi oma teksti', 6), 6)
    assert.equal(await ends('## Toimet', 6), 9, 'the rest of a word is replaced')
  })

  it('gives snippets to clients that know them', async () => {
    const { items } = await asked(`${CARD}ti\n---\n`, 3, 2)
    const { insertTextFormat, textEdit, filterText, documentation } = one(items, 'tila')
    assert.equal(insertTextFormat, 2)
    assert.deepEqual(textEdit, { newText: 'tila: ${1|luonnos,kommentoitavana,koekäytössä,valmis,levitettävänä,arkistoitu|}', range: { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } } })
    assert.equal(filterText, 'tila status')
    assert.ok(typeof documentation === 'object' && documentation.kind === 'markdown' && documentation.value.includes('Kuinka valmis'), JSON.stringify(documentation))
  })

  it('gives bare texts to clients that know no snippets', async () => {
    const { items } = await asked(`${CARD}ti\n---\n`, 3, 2, EDITORS.bare)
    const { insertTextFormat, textEdit, documentation } = one(items, 'tila')
    assert.equal(insertTextFormat, undefined)
    assert.equal(textEdit && 'newText' in textEdit && textEdit.newText, 'tila: ')
    assert.equal(typeof documentation, 'string')
  })

  it('lets people choose between putting in and replacing', async () => {
    const text = `${CARD}tila: luonnos\n---\n`
    const edit = one((await asked(text, 3, 8)).items, 'valmis').textEdit
    assert.deepEqual(edit, { newText: 'valmis', insert: { start: { line: 3, character: 6 }, end: { line: 3, character: 8 } }, replace: { start: { line: 3, character: 6 }, end: { line: 3, character: 13 } } })
    const plain = one((await asked(text, 3, 8, EDITORS.bare)).items, 'valmis').textEdit
    assert.deepEqual(plain, { newText: 'valmis', range: { start: { line: 3, character: 6 }, end: { line: 3, character: 13 } } })
  })

  it('draws items as older clients can too', async () => {
    const ask = async (completion: object): Promise<number | undefined> => one((await asked(`${CARD}tila: luonnos\n---\n`, 3, 8, { textDocument: { completion } })).items, 'valmis').kind
    assert.equal(await ask({ completionItemKind: { valueSet: [CompletionItemKind.EnumMember] } }), CompletionItemKind.EnumMember)
    assert.equal(await ask({}), CompletionItemKind.Value)
  })

  it('finds words with and without their dots', async () => {
    const { items } = await asked(`${CARD}kunnat:\n  - \n---\n`, 4, 4)
    assert.equal(one(items, 'Äänekoski').filterText, 'Äänekoski Aanekoski')
    assert.equal(one(items, 'Espoo').filterText, undefined)
    const apart = await asked(`${CARD}kunnat:\n  - A\u0308\n---\n`, 4, 6)
    assert.equal(one(apart.items, 'Äänekoski').filterText, 'Äänekoski Aanekoski'.normalize('NFD'), 'as they are typed with marks of their own')
  })

  it('tells of a rule when it is asked', async () => {
    const { client, items } = await asked(`${CARD}ohita:\n  - sääntö: \n---\n`, 4, 12)
    const item = one(items, 'swot/question')
    assert.equal(item.documentation, undefined)
    const resolved: CompletionItem = await client.request('completionItem/resolve', item)
    assert.ok(typeof resolved.documentation === 'object' && resolved.documentation.value.length > 40)
  })

  it('offers the kinds where a document is to become one', async () => {
    assert.equal(one((await asked('---\ntyyppi: \n---\n', 1, 8)).items, 'hankekortti').detail, 'Hankekortti')
    one((await asked('typ: pro', 0, 8, able, 'a.yaml')).items, 'projektkort')
    assert.deepEqual((await asked('---\ntype: \n---\n', 1, 6)).items, [])
    assert.deepEqual((await asked('Teksti\ntyyppi: \n', 1, 8)).items, [])
  })

  it('is silent in Markdown that is none of ours', async () => {
    assert.deepEqual((await asked('# Lue minut\n\n## \n', 2, 3, able, 'README.md')).items, [])
    assert.deepEqual((await asked('---\ntitle: x\n\n---\n', 2, 0, able, 'README.md')).items, [])
  })
})
