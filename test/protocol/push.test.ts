// Findings that the server sends by itself, to clients that do not ask for them.
import assert from 'node:assert/strict'
import type { PublishDiagnosticsParams } from 'vscode-languageserver'
import { linesOfDocument } from '../../server/core/document.ts'
import { diagnostics } from '../../server/core/features/diagnostics.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { memoryDisk, TODAY } from '../support/disk.ts'
import { engine } from '../support/engine.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const URI = 'file:///tyo/arki.md'
const LINE = swot().split('\n').indexOf('- osaava henkilöstö')

/** An edit at the end of the first strength. */
const typed = (character: number, text: string): { readonly range: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } }; readonly text: string } =>
  ({ range: { start: { line: LINE, character }, end: { line: LINE, character } }, text })

const pushes = (client: Client, uri: string): readonly PublishDiagnosticsParams[] =>
  client.received.flatMap(({ method, params }) => (method === 'textDocument/publishDiagnostics' && (params as PublishDiagnosticsParams).uri === uri ? [params as PublishDiagnosticsParams] : []))

describe('pushed findings', () => {
  it('come with the version of the text they are of', async () => {
    const client = await connect()
    client.open(URI, swot())
    await client.untilPushed(URI, [], 1)
    client.change(URI, 2, typed(19, '?'))
    const { diagnostics: [found] } = await client.untilPushed(URI, ['swot/question'], 2)
    assert.deepEqual(found?.range, { start: { line: LINE, character: 2 }, end: { line: LINE, character: 20 } })
    assert.equal(found.source, 'pitkospuut')
    client.change(URI, 3, { range: found.range, text: 'vahva tiimi' })
    await client.untilPushed(URI, [], 3)
  })

  it('of a burst of edits are those of the newest version only, and equal a fresh reading', async () => {
    const client = await connect()
    client.open(URI, swot())
    await client.untilPushed(URI, [], 1)
    for (let i = 0; i < 30; i++) client.change(URI, 2 + i, typed(19 + i, i === 29 ? '?' : 'x'))
    const last = await client.untilPushed(URI, ['swot/question'], 31)
    const text = swot().replace('osaava henkilöstö', `osaava henkilöstö${'x'.repeat(29)}?`)
    const document = engine.read('arki.md', text)
    assert.deepEqual(last.diagnostics, diagnostics(document, engine.check(document, EMPTY_WORKSPACE, TODAY).problems, linesOfDocument(document), 'fi'))
    const versions = pushes(client, URI).map(({ version }) => version ?? 0)
    assert.deepEqual(versions, [...versions].sort((a, b) => a - b))
    assert.ok(versions.length <= 5, `pushed for ${versions.join(', ')}`)
  })

  it('follow several changes in one notification, each on the text after the one before', async () => {
    const client = await connect()
    client.open(URI, swot())
    client.change(URI, 2, typed(19, ' ja halu'), typed(27, '?'))
    const { diagnostics: [found] } = await client.untilPushed(URI, ['swot/question'], 2)
    assert.equal(found?.range.end.character, '- osaava henkilöstö ja halu?'.length)
  })

  it('never come to a client that asks for them', async () => {
    const client = await connect({ capabilities: EDITORS.pull, disk: memoryDisk({ 'muu.md': swot({ id: 'muu', strengths: [QUESTION] }) }) })
    client.open(URI, swot({ strengths: [QUESTION] }))
    await client.request('textDocument/diagnostic', { textDocument: { uri: URI } })
    await client.request('workspace/diagnostic', { previousResultIds: [] })
    client.change(URI, 2, { text: swot() })
    await client.request('textDocument/diagnostic', { textDocument: { uri: URI } })
    assert.deepEqual(client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics'), [])
  })

  it('come to a client without any optional ability, which sends whole texts', async () => {
    const client = await connect({ capabilities: EDITORS.bare })
    client.open(URI, swot())
    client.change(URI, 2, { text: swot({ strengths: [QUESTION] }) })
    await client.untilPushed(URI, ['swot/question'], 2)
    client.change(URI, 3, { text: swot() })
    await client.untilPushed(URI, [], 3)
  })

  it('are not sent again when nothing is different', async () => {
    const client = await connect({ disk: memoryDisk({ 'arki.md': swot({ strengths: [QUESTION] }), 'muu.md': swot({ id: 'muu', strengths: [QUESTION] }) }) })
    const other = client.disk.uri('muu.md')
    await client.untilPushed(other, ['swot/question'])
    client.events('Changed', 'muu.md')
    client.disk.write('kolmas.md', swot({ id: 'kolmas', strengths: [QUESTION] }))
    client.events('Created', 'kolmas.md')
    await client.untilPushed(client.disk.uri('kolmas.md'), ['swot/question'])
    assert.equal(pushes(client, other).length, 1)
  })
})
