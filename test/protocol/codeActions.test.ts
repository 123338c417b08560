// Quick fixes: what is offered where, what its edits do, and that they are those of the command line.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TextDocumentEdit, type ClientCapabilities, type CodeAction, type Range, type TextEdit } from 'vscode-languageserver'
import { withEdits } from '../../server/core/edit/apply.ts'
import { lines, offsetAt, positionAt } from '../../server/core/text.ts'
import { inFolder, runIn } from '../cli/support.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const KINDS = ['quickfix', 'source.fixAll.pitkospuut', 'source.clean.pitkospuut', 'refactor.rewrite.pitkospuut', 'source.tidy.pitkospuut']
const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } }
/** As VS Code. */
const lazy: ClientCapabilities = {
  workspace: { ...EDITORS.pull.workspace, workspaceEdit: { documentChanges: true } },
  textDocument: { ...EDITORS.pull.textDocument, codeAction: { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } } },
}
/** Takes edits at once, and of no version. */
const plain: ClientCapabilities = { textDocument: { codeAction: literals } }

const HEAD = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\ntila: luonnos\n---\n\n# Kotikäynnit\n\n'
const BROKEN = `${HEAD}## Keinot\n\n • ryhmä\n • retki\n\n## Arviointi\n\nkysely\n\n## Tavoitteet\n\n- Kuunnellaan lapsia kotikäynneillä ja\n- kirjataan palaute\n- Juhlitaan\n`

async function opened(text: string, capabilities: ClientCapabilities): Promise<{ readonly client: Client; readonly uri: string }> {
  const client = await connect({ capabilities, disk: memoryDisk({}) })
  const uri = client.disk.uri('suunnitelma.md')
  client.open(uri, text)
  return { client, uri }
}

function rangeOf(text: string, part: string): Range {
  const all = lines(text)
  const start = text.indexOf(part)
  return { start: positionAt(all, start), end: positionAt(all, start + part.length) }
}

const ask = (client: Client, uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> =>
  client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } })

/** The text after an action's edit. */
function after(text: string, { edit }: CodeAction, uri: string): string {
  const [change] = edit?.documentChanges ?? []
  const edits: readonly TextEdit[] = change && TextDocumentEdit.is(change) ? (change.edits as TextEdit[]) : (edit?.changes?.[uri] ?? [])
  const all = lines(text)
  return withEdits(text, edits.map(({ range, newText }) => ({ start: offsetAt(all, range.start), end: offsetAt(all, range.end), text: newText })).toSorted((a, b) => a.start - b.start))
}

const codes = (actions: readonly CodeAction[]): readonly string[] => actions.flatMap(({ diagnostics }) => diagnostics ?? []).map(({ code }) => String(code))

describe('code actions', () => {
  it('are declared to clients that know more than commands', async () => {
    const provider = async (capabilities: ClientCapabilities): Promise<unknown> => (await connect({ capabilities })).initialized.capabilities.codeActionProvider
    assert.deepEqual(await provider(lazy), { codeActionKinds: KINDS, resolveProvider: true })
    assert.deepEqual(await provider(plain), { codeActionKinds: KINDS, resolveProvider: false })
    assert.equal(await provider(EDITORS.bare), undefined)
  })

  it('come with the findings at the place, and with edits when they are chosen', async () => {
    const { client, uri } = await opened(BROKEN, lazy)
    const actions = await ask(client, uri, rangeOf(BROKEN, 'kirjataan palaute'), ['quickfix'])
    assert.deepEqual(actions.map(({ title, kind, edit }) => [title, kind, edit]), [['Yhdistä edelliseen kohtaan', 'quickfix', undefined]])
    assert.deepEqual(codes(actions), ['list/wrapped-item'])
    const chosen = await client.request<CodeAction>('codeAction/resolve', actions[0])
    assert.equal(after(BROKEN, chosen, uri), BROKEN.replace('ja\n- kirjataan', 'ja kirjataan'))
    const [change] = chosen.edit?.documentChanges ?? []
    assert.deepEqual(change && TextDocumentEdit.is(change) && change.textDocument, { uri, version: 1 })
  })

  it('come with their edits at once where nobody will ask for them', async () => {
    const { client, uri } = await opened(BROKEN, plain)
    const [bullets, ...others] = await ask(client, uri, rangeOf(BROKEN, '•'), ['quickfix'])
    assert.deepEqual([bullets?.title, bullets?.isPreferred, others], ['Muuta luetteloksi (”- ”)', true, []])
    assert.ok(bullets?.edit?.changes)
    assert.equal(after(BROKEN, bullets, uri), BROKEN.replaceAll(' • ', '- '))
  })

  it('are none for a version that is gone', async () => {
    const { client, uri } = await opened(BROKEN, lazy)
    const [action] = await ask(client, uri, rangeOf(BROKEN, '•'), ['quickfix'])
    client.change(uri, 2, { text: `${BROKEN}\n` })
    assert.equal((await client.request<CodeAction>('codeAction/resolve', action)).edit, undefined)
  })

  it('are in the language that is set, each once', async () => {
    const client = await connect({ capabilities: lazy, disk: memoryDisk({}), settings: ({ section }) => (section === 'pitkospuut' ? { language: 'en' } : null) })
    const uri = client.disk.uri('suunnitelma.md')
    const twice = BROKEN.replace('- Juhlitaan', '- Kootaan tulokset vuosittain ja\n- julkaistaan ne')
    client.open(uri, twice)
    const titles = (await ask(client, uri, rangeOf(twice, '- kirjataan palaute\n- Kootaan tulokset vuosittain ja\n- julkaistaan ne'), ['quickfix'])).map(({ title }) => title)
    assert.deepEqual(titles, ['Join with the item before it', 'Join all broken items of this section', 'Join with the item before it'])
  })

  it('are none in a document of no kind, in a closed one, and of other kinds', async () => {
    const { client, uri } = await opened('# Ohje\n\n • a\n • b\n', lazy)
    assert.deepEqual(await ask(client, uri, rangeOf('# Ohje', '# Ohje')), [])
    assert.deepEqual(await ask(client, client.disk.uri('puuttuu.md'), rangeOf('# Ohje', '# Ohje')), [])
    const mine = client.disk.uri('oma.md')
    client.open(mine, BROKEN)
    assert.deepEqual(await ask(client, mine, rangeOf(BROKEN, '•'), ['refactor.inline']), [])
  })

  it('add frontmatter to a document that looks like one of ours', async () => {
    const text = '## Vahvuudet\n\n- a\n\n## Heikkoudet\n\n- b\n\n## Mahdollisuudet\n\n- c\n\n## Uhat\n\n- d\n'
    const { client, uri } = await opened(text, lazy)
    const [action] = await ask(client, uri, rangeOf(text, 'Vahvuudet'))
    assert.equal(after(text, await client.request<CodeAction>('codeAction/resolve', action), uri), `---\ntyyppi: swot\n---\n\n${text}`)
  })
})

describe('fixing all', () => {
  for (const [name, capabilities] of [['when it is chosen', lazy], ['at once', plain]] as const) {
    it(`makes the edits that the command line makes, ${name}`, async () => {
      for (const text of [BROKEN, BROKEN.replaceAll('\n', '\r\n'), BROKEN.replace('# Kotikäynnit\n\n', '# Kotikäynnit\n\n#### Alussa\n\n##### Ensin\n\n')]) {
        const { client, uri } = await opened(text, capabilities)
        const actions = await ask(client, uri, rangeOf(text, '#'), ['source.fixAll'])
        assert.deepEqual(actions.map(({ kind }) => kind), ['source.fixAll.pitkospuut'])
        const [action] = actions
        assert.ok(action)
        const chosen = capabilities === lazy ? await client.request<CodeAction>('codeAction/resolve', action) : action
        const wanted = await inFolder({ 'suunnitelma.md': text }, async (folder) => {
          await runIn(folder, 'lint --fix')
          return readFile(join(folder, 'suunnitelma.md'), 'utf8')
        })
        assert.notEqual(wanted, text)
        assert.equal(after(text, chosen, uri), wanted)
      }
    })
  }

  it('is offered only where something can be fixed', async () => {
    const { client, uri } = await opened(`${HEAD}## Tavoitteet\n\n- a\n`, lazy)
    assert.deepEqual(await ask(client, uri, rangeOf(HEAD, 'tila'), ['source.fixAll.pitkospuut']), [])
  })
})
