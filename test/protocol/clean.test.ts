// Cleaning over the protocol: on request for a version of a document or a part of it, and as an action of the source.
import assert from 'node:assert/strict'
import type { CodeAction, TextEdit } from 'vscode-languageserver'
import { withEdits } from '../../server/core/edit/apply.ts'
import { lines, offsetAt, positionAt } from '../../server/core/text.ts'
import type { CleanResult } from '../../server/protocol/cleaning.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const HEAD = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Arki\n\n## Keinot\n\n'
const PASTED = `${HEAD}• eﬀekti\n\n## Arviointi\n\n- Ryhmä tukee yhdessä perheen lasten ja nuorten\n- arkea kotona.\n- Koulutus alkaa.\n`
const HEALED = PASTED.replace('• eﬀekti', '- effekti').replace('nuorten\n- ', 'nuorten ')
const ACTIONS = { textDocument: { ...EDITORS.pull.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } }

async function opened(text: string, name = 'a.md', more: Parameters<typeof connect>[0] = {}): Promise<{ readonly client: Client; readonly uri: string }> {
  const client = await connect({ disk: memoryDisk({}), ...more })
  const uri = client.disk.uri(name)
  client.open(uri, text)
  return { client, uri }
}

function after(text: string, edits: readonly TextEdit[]): string {
  const all = lines(text)
  return withEdits(text, edits.map(({ range, newText }) => ({ start: offsetAt(all, range.start), end: offsetAt(all, range.end), text: newText })))
}

const ask = (client: Client, uri: string, version = 1, more = {}): Promise<CleanResult> => client.request('pitkospuut/clean', { textDocument: { uri, version }, ...more })

describe('pitkospuut/clean', () => {
  it('gives the edits, both texts and the words for a person', async () => {
    const { client, uri } = await opened(PASTED)
    const { message, change } = await ask(client, uri)
    assert.equal(message, 'Siivottavissa: merkkejä ja välejä 1, luettelomerkkejä 1, liitettyjä luettelokohtia 1.')
    assert.ok(change)
    assert.equal(after(PASTED, change.edits), HEALED)
    assert.deepEqual([change.before, change.after, change.title], [PASTED, HEALED, 'a.md: siivottu teksti oikealla'])
    assert.deepEqual([change.accept, change.decline], ['Ota muutokset käyttöön', 'Jätä ennalleen'])
    assert.match(change.readOnly, /vain luettavissa/u)
  })

  it('keeps the line ends of Windows', async () => {
    const text = PASTED.replaceAll('\n', '\r\n')
    const { client, uri } = await opened(text)
    assert.equal(after(text, (await ask(client, uri)).change?.edits ?? []), HEALED.replaceAll('\n', '\r\n'))
  })

  it('cleans a part alone', async () => {
    const { client, uri } = await opened(PASTED)
    const all = lines(PASTED)
    const range = { start: positionAt(all, PASTED.indexOf('•')), end: positionAt(all, PASTED.indexOf('## Arviointi')) }
    assert.equal((await ask(client, uri, 1, { range })).change?.after, PASTED.replace('• eﬀekti', '- effekti'))
  })

  it('says when there is nothing to do, or the document is another by now', async () => {
    const { client, uri } = await opened(HEALED)
    assert.deepEqual(await ask(client, uri), { message: 'Liitetyn tekstin jäänteitä ei löytynyt. Teksti on ennallaan.' })
    assert.match((await ask(client, uri, 2)).message, /muuttui sillä välin/u)
    assert.match((await ask(client, client.disk.uri('b.md'))).message, /muuttui sillä välin/u)
    client.open(client.disk.uri('b.yaml'), 'tyyppi: swot\nvahvuudet: [ﬁ]\n')
    assert.match((await ask(client, client.disk.uri('b.yaml'))).message, /Vain Markdown/u)
  })

  it('cleans text of no kind, in the language of the editor', async () => {
    const { client, uri } = await opened('• a\n• b\n', 'muistio.md', { options: { locale: 'sv' } })
    const { message, change } = await ask(client, uri)
    assert.equal(message, 'Kan städas: punkttecken 2.')
    assert.equal(change?.after, '- a\n- b\n')
  })

  it('shows no personal identity code', async () => {
    const { client, uri } = await opened(PASTED.replace('eﬀekti', 'eﬀekti 010190-9990'))
    const { change } = await ask(client, uri)
    assert.ok(change && !JSON.stringify(change).includes('9990'))
    assert.match(change.before, /eﬀekti …/u)
    assert.match(change.after, /effekti …/u)
  })
})

describe('the action source.clean.pitkospuut', () => {
  const actions = (client: Client, uri: string, only?: readonly string[]): Promise<CodeAction[]> =>
    client.request('textDocument/codeAction', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [], ...(only ? { only } : {}) } })
  const clean = (all: readonly CodeAction[]): readonly CodeAction[] => all.filter(({ kind }) => kind === 'source.clean.pitkospuut')

  it('cleans the whole document, and comes only when it is asked for', async () => {
    const { client, uri } = await opened(PASTED, 'a.md', { capabilities: ACTIONS })
    const [action] = await actions(client, uri, ['source.clean.pitkospuut'])
    assert.equal(action?.title, 'Siivoa PDF-liitos')
    assert.equal(after(PASTED, action?.edit?.changes?.[uri] ?? []), HEALED)
    assert.equal(clean(await actions(client, uri, ['source'])).length, 1)
    for (const only of [undefined, ['quickfix'], ['source.fixAll']]) assert.deepEqual(clean(await actions(client, uri, only)), [])
  })

  it('is silent where there is nothing to do, and in documents of no kind', async () => {
    for (const [name, text] of [['a.md', HEALED], ['README.md', '• a\n• b\n']] as const) {
      const { client, uri } = await opened(text, name, { capabilities: ACTIONS })
      assert.deepEqual(clean(await actions(client, uri, ['source'])), [])
    }
  })
})
