// Refactorings as a client meets them: in the menu, worked out when chosen, by a command, and refused in words.
import assert from 'node:assert/strict'
import { CodeActionTriggerKind, TextDocumentEdit, type ClientCapabilities, type CodeAction, type TextEdit } from 'vscode-languageserver'
import { withEdits } from '../../server/core/edit/apply.ts'
import { lines, offsetAt } from '../../server/core/text.ts'
import type { RefactorResult } from '../../server/protocol/refactor.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } }
/** As VS Code. */
const lazy: ClientCapabilities = {
  workspace: { ...EDITORS.pull.workspace, workspaceEdit: { documentChanges: true } },
  textDocument: { ...EDITORS.pull.textDocument, codeAction: { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } } },
}
/** Takes edits at once, and of no version. */
const plain: ClientCapabilities = { textDocument: { codeAction: literals } }

const PLAN = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\ntila: luonnos\n---\n\n# Kotikäynnit\n\n## Tavoitteet\n\n- Kuunnellaan lapsia\n'
const AT_TOP = { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }

async function opened(text: string, capabilities = lazy, language = 'fi'): Promise<{ readonly client: Client; readonly uri: string }> {
  const client = await connect({ capabilities, disk: memoryDisk({}), settings: ({ section }) => (section === 'pitkospuut' ? { language } : null) })
  const uri = client.disk.uri('suunnitelma.md')
  client.open(uri, text)
  return { client, uri }
}

const ask = (client: Client, uri: string, context: object = {}): Promise<CodeAction[]> =>
  client.request('textDocument/codeAction', { textDocument: { uri }, range: AT_TOP, context: { diagnostics: [], ...context } })

const sections = (actions: readonly CodeAction[]): readonly CodeAction[] => actions.filter(({ kind }) => kind === 'refactor.rewrite.pitkospuut.sections')

function after(text: string, edits: readonly TextEdit[]): string {
  const all = lines(text)
  return withEdits(text, edits.map(({ range, newText }) => ({ start: offsetAt(all, range.start), end: offsetAt(all, range.end), text: newText })).toSorted((a, b) => a.start - b.start))
}

const shown = ({ received }: Client): readonly unknown[] => received.filter(({ method }) => method === 'window/showMessage').map(({ params }) => (params as { readonly message: string }).message)

describe('refactorings in the menu', () => {
  it('are there when somebody opens it, and light no lamp', async () => {
    const { client, uri } = await opened(PLAN)
    assert.equal(sections(await ask(client, uri)).length, 2)
    assert.equal(sections(await ask(client, uri, { triggerKind: CodeActionTriggerKind.Invoked })).length, 2)
    assert.equal(sections(await ask(client, uri, { triggerKind: CodeActionTriggerKind.Automatic })).length, 0)
    for (const only of ['refactor', 'refactor.rewrite', 'refactor.rewrite.pitkospuut', 'refactor.rewrite.pitkospuut.sections']) assert.equal(sections(await ask(client, uri, { only: [only] })).length, 2, only)
    for (const only of ['quickfix', 'source', 'refactor.extract', 'refactor.rewrite.pitkospuut.keys']) assert.equal(sections(await ask(client, uri, { only: [only] })).length, 0, only)
  })

  it('are worked out when one is chosen, for the version that it was offered for', async () => {
    const { client, uri } = await opened(PLAN)
    const [action] = sections(await ask(client, uri))
    assert.equal(action?.edit, undefined)
    const chosen = await client.request<CodeAction>('codeAction/resolve', action)
    const [change] = chosen.edit?.documentChanges ?? []
    assert.ok(change && TextDocumentEdit.is(change))
    assert.deepEqual(change.textDocument, { uri, version: 1 })
    const text = after(PLAN, change.edits as TextEdit[])
    assert.ok(text.startsWith(PLAN.slice(0, PLAN.indexOf('## '))) && text.includes('## Arviointi'), text)
    client.change(uri, 2, { text })
    assert.deepEqual(sections(await ask(client, uri)), [])
  })

  it('come with their edits where nobody will ask for them', async () => {
    const { client, uri } = await opened(PLAN, plain)
    const [action] = sections(await ask(client, uri))
    assert.ok((action?.edit?.changes?.[uri] ?? []).length > 0)
  })

  it('are not made in a document that has changed, which is said', async () => {
    const { client, uri } = await opened(PLAN, lazy, 'sv')
    const [action] = sections(await ask(client, uri))
    client.change(uri, 2, { text: `${PLAN}\n` })
    assert.equal((await client.request<CodeAction>('codeAction/resolve', action)).edit, undefined)
    await client.until('a message', () => shown(client).length > 0)
    assert.deepEqual(shown(client), ['Dokumentet ändrades under tiden, så ändringen gjordes inte. Välj åtgärden på nytt.'])
  })
})

describe('a refactoring by a command', () => {
  const request = ({ client, uri }: { readonly client: Client; readonly uri: string }, more: object = {}): Promise<RefactorResult | null> =>
    client.request('pitkospuut/refactor', { textDocument: { uri, version: 1 }, name: 'sections', ...more })

  it('gives the edits of the action', async () => {
    const one = await opened(PLAN)
    const result = await request(one, { choice: 'required' })
    assert.ok(result && 'edits' in result)
    const [, required] = sections(await ask(one.client, one.uri))
    const chosen = await one.client.request<CodeAction>('codeAction/resolve', required)
    const [change] = chosen.edit?.documentChanges ?? []
    assert.deepEqual(change && TextDocumentEdit.is(change) && change.edits, result.edits)
    assert.equal(result.words.readOnly, 'Asiakirja on vain luettavissa, joten sitä ei voi muuttaa.')
  })

  it('says why there are none', async () => {
    const reason = async (text: string, more: object = {}, language = 'fi'): Promise<string | undefined> => {
      const result = await request(await opened(text, lazy, language), more)
      return result && 'refused' in result ? result.refused : undefined
    }
    assert.equal(await reason('# Ohje\n'), 'Tämä tiedosto ei ole mikään tunnettu asiakirjatyyppi, joten sitä ei muuteta.')
    assert.equal(await reason(PLAN, { textDocument: { uri: 'file:///tyo/suunnitelma.md', version: 7 } }, 'en'), 'The document changed in the meantime, so the change was not made. Choose the action again.')
    assert.equal(await reason(PLAN, { name: 'unheard-of' }), 'Tämä tiedosto ei ole mikään tunnettu asiakirjatyyppi, joten sitä ei muuteta.')
    assert.equal(await reason(`${PLAN}${'> '.repeat(400)}a\n`), 'Asiakirjaa ei voi lukea kokonaan, joten sitä ei muuteta. Katso ensin havainto rivillä 12.')
  })
})
