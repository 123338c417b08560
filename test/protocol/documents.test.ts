// What editors open: every spelling of a URI, every line ending, every language id, drafts and what is no file at all.
import assert from 'node:assert/strict'
import type { CodeAction } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS } from '../support/server.ts'
import { CLEAN_STRENGTHS, QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const questioning = swot({ strengths: [QUESTION] })
const YAML = 'tyyppi: swot\ntunniste: a\nkieli: fi\nvahvuudet:\n  - yhteinen tahtotila?\n'

interface Opened {
  readonly what: string
  readonly uri: string
  readonly text?: string
  readonly languageId?: string
  /** Whether the question in it is found. */
  readonly found: boolean
}

const opened: readonly Opened[] = [
  { what: 'a file of the workspace', uri: 'file:///tyo/a.md', found: true },
  { what: 'spaces, letters with marks and a colon in its name', uri: 'file:///tyo/ty%C3%B6%20ja%20arki%3A%20a.md', found: true },
  { what: 'the same without percent signs', uri: 'file:///tyo/työ ja arki: a.md', found: true },
  { what: 'a percent sign that is malformed', uri: 'file:///tyo/100%.md', found: true },
  { what: 'a Windows drive', uri: 'file:///c%3A/Työ/a.md', found: true },
  { what: 'another computer', uri: 'file://palvelin/jako/a.md', found: true },
  { what: 'a draft', uri: 'untitled:Untitled-1', found: true },
  { what: 'a draft with a path', uri: 'untitled:/tyo/uusi.md', found: true },
  { what: 'a draft in YAML', uri: 'untitled:Untitled-2', languageId: 'yaml', text: YAML, found: true },
  { what: 'a Markdown name in the language YAML', uri: 'file:///tyo/a.md', languageId: 'yaml', text: YAML, found: true },
  { what: 'a name that says nothing, in the language Markdown', uri: 'file:///tyo/muistio', languageId: 'markdown', found: true },
  { what: 'a Markdown name in a language that is not known', uri: 'file:///tyo/a.markdown', languageId: 'muu', found: true },
  { what: 'a draft in Markdown of another name', uri: 'untitled:Untitled-3', languageId: 'markdown.pandoc', found: true },
  { what: 'a file in Markdown of another name', uri: 'file:///tyo/a.qmd', languageId: 'quarto', found: true },
  { what: 'a draft in YAML of another name', uri: 'untitled:Untitled-4', languageId: 'yml', text: YAML, found: true },
  { what: 'a notebook cell', uri: 'vscode-notebook-cell:/tyo/kirja.ipynb#W0sZmlsZQ%3D%3D', found: true },
  { what: 'another file system', uri: 'vscode-vfs://github/tyo/a.md', found: true },
  { what: 'an old version, in which nothing can be mended', uri: 'git:/tyo/a.md?%7B%22ref%22%3A%22HEAD%22%7D', found: false },
  { what: 'a file without a kind', uri: 'file:///tyo/README.md', text: '# Ohje\n\n- Miksi?\n', found: false },
]

describe('a document that is opened', () => {
  for (const { what, uri, text = questioning, languageId = 'markdown', found } of opened) {
    it(`is checked: ${what}`, async () => {
      const client = await connect()
      client.open(uri, text, { languageId })
      await client.until('findings', () => client.pushed(uri)?.version === 1)
      assert.equal(client.pushed(uri)?.diagnostics.some(({ code }) => code === 'swot/question'), found)
      client.close(uri)
      await client.untilPushed(uri, [])
      assert.deepEqual(client.logged(), [])
    })
  }

  it('in another language is left alone', async () => {
    const client = await connect()
    client.open('file:///tyo/a.txt', questioning, { languageId: 'plaintext' })
    client.open('file:///tyo/b.md', questioning)
    await client.untilPushed('file:///tyo/b.md', ['swot/question'])
    assert.equal(client.pushed('file:///tyo/a.txt'), undefined)
  })

  it('has the same findings on the same places with CRLF, also through edits of whole texts', async () => {
    const client = await connect({ capabilities: EDITORS.bare })
    const [lf, crlf] = ['file:///tyo/lf.md', 'file:///tyo/crlf.md']
    client.open(lf, swot({ id: 'lf', project: 'Toinen' }))
    client.open(crlf, swot({ id: 'crlf' }).replaceAll('\n', '\r\n'))
    client.change(lf, 2, { text: swot({ id: 'lf', project: 'Toinen', strengths: ['a', QUESTION] }) })
    client.change(crlf, 2, { text: swot({ id: 'crlf', strengths: ['a', QUESTION] }).replaceAll('\n', '\r\n') })
    const { diagnostics } = await client.untilPushed(lf, ['swot/question'], 2)
    assert.deepEqual((await client.untilPushed(crlf, ['swot/question'], 2)).diagnostics, diagnostics)
  })

  it('counts columns in UTF-16', async () => {
    const client = await connect()
    client.open('file:///tyo/a.md', swot({ strengths: ['koko 👩‍👧 perhe?'] }))
    const { diagnostics } = await client.untilPushed('file:///tyo/a.md', ['swot/question'])
    assert.deepEqual(diagnostics[0]?.range, { start: { line: 18, character: 2 }, end: { line: 18, character: 2 + 'koko 👩‍👧 perhe?'.length } })
    // the question mark is deleted by the same count
    client.change('file:///tyo/a.md', 2, { range: { start: { line: 18, character: 18 }, end: { line: 18, character: 19 } }, text: '' })
    await client.untilPushed('file:///tyo/a.md', [], 2)
  })

  it('is followed without versions too, and what was worked out for an older text is not made', async () => {
    const capabilities = { textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] }, codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } }
    const client = await connect({ capabilities })
    const [uri, text] = ['file:///tyo/a.md', swot({ strengths: [...CLEAN_STRENGTHS, QUESTION] })]
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', text } })
    const [question] = (await client.untilPushed(uri, ['swot/question'])).diagnostics
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: question?.range, context: { diagnostics: [], only: ['quickfix'] } })
    assert.ok(action)
    for (const version of [undefined, null]) client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: swot() }] })
    await client.untilPushed(uri, [])
    assert.equal((await client.request<CodeAction>('codeAction/resolve', action)).edit, undefined)
    client.notify('textDocument/didChange', { textDocument: { uri, version: null }, contentChanges: [{ text }] })
    await client.untilPushed(uri, ['swot/question'])
  })

  it('gives its place to the file on the disk when it is closed', async () => {
    const client = await connect({ disk: memoryDisk({ 'a.md': questioning }) })
    const uri = client.disk.uri('a.md')
    await client.untilPushed(uri, ['swot/question'])
    client.open(uri, swot())
    await client.untilPushed(uri, [], 1)
    // what happens on the disk does not reach a document that is open
    client.disk.write('a.md', '---\ntyyppi: swott\n---\n')
    client.events('Changed', 'a.md')
    client.change(uri, 2, { text: swot({ strengths: [QUESTION] }) })
    await client.untilPushed(uri, ['swot/question'], 2)
    client.close(uri)
    await client.untilPushed(uri, ['document/kind-unknown'])
  })

  it('that is an old version does not take the id of the file', async () => {
    const client = await connect()
    client.open('file:///tyo/a.md', questioning)
    client.open('git:/tyo/a.md?HEAD', questioning)
    client.open('file:///tyo/b.md', swot({ id: 'b' }))
    await client.until('all three', () => client.pushed('git:/tyo/a.md?HEAD') && client.pushed('file:///tyo/b.md'))
    await client.untilPushed('file:///tyo/a.md', ['swot/question'])
  })
})

describe('ids of open documents', () => {
  it('that two have are told of in both, until one is changed, closed or deleted', async () => {
    const client = await connect({ disk: memoryDisk({ 'kiinni.md': swot({ id: 'sama' }) }) })
    const [open, closed] = [client.disk.uri('auki.md'), client.disk.uri('kiinni.md')]
    const inBoth = async (codes: readonly string[]): Promise<void> => {
      for (const uri of [open, closed]) await client.untilPushed(uri, codes)
    }
    const TWICE = ['document/id-duplicate']
    client.open(open, swot({ id: 'sama' }))
    await inBoth(TWICE)
    client.change(open, 2, { text: swot({ id: 'toinen' }) })
    await inBoth([])
    client.change(open, 3, { text: swot({ id: 'sama' }) })
    await inBoth(TWICE)
    client.close(open)
    await inBoth([])
    client.open(open, swot({ id: 'sama' }))
    await inBoth(TWICE)
    client.disk.remove('kiinni.md')
    client.events('Deleted', 'kiinni.md')
    await inBoth([])
  })
})
