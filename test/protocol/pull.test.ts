// Findings that a client asks for: by document, for the workspace in one answer, and for the workspace as they come.
import assert from 'node:assert/strict'
import type { DocumentDiagnosticReport, PreviousResultId, TextDocumentContentChangeEvent, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { codesOf, connect, disconnectAll, EDITORS, same, type Client } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

const { pull: capabilities } = EDITORS
const asking = (files: Readonly<Record<string, string>> = {}): Promise<Client> => connect({ capabilities, disk: memoryDisk(files) })

const ask = (client: Client, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  client.request('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) })

const codes = (report: DocumentDiagnosticReport | WorkspaceDocumentDiagnosticReport | undefined): readonly string[] | undefined => (report?.kind === 'full' ? codesOf(report.items) : undefined)

const askAll = async (client: Client, previousResultIds: readonly PreviousResultId[] = []): Promise<Readonly<Record<string, readonly string[] | 'unchanged' | undefined>>> => {
  const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds })
  return Object.fromEntries(items.map((item) => [item.uri.slice(client.disk.root.length + 1), item.kind === 'full' ? codes(item) : 'unchanged']))
}

const idsOf = async (client: Client): Promise<readonly PreviousResultId[]> =>
  (await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })).items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]))

const questioning = swot({ strengths: [QUESTION] })

describe('findings of a document that are asked for', () => {
  it('are full at first, unchanged while nothing happens, full after an edit', async () => {
    const client = await asking()
    const uri = client.disk.uri('arki.md')
    client.open(uri, questioning)
    const first = await ask(client, uri)
    assert.deepEqual(codes(first), ['swot/question'])
    const again = await ask(client, uri, first.resultId)
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId })
    client.change(uri, 2, { text: swot() })
    assert.deepEqual(codes(await ask(client, uri, first.resultId)), [])
  })

  describe('behind an edit that leaves them as and where they are', () => {
    const text = swot({ strengths: [QUESTION, 'Tiimi tuntee toisensa'] })
    const typed = (line: string, inserted: string, characters = 0): TextDocumentContentChangeEvent => {
      const at = text.slice(0, text.indexOf(line)).split('\n').length - 1
      return { range: { start: { line: at, character: 4 }, end: { line: at, character: 4 + characters } }, text: inserted }
    }
    const elsewhere = typed('- Tiimi', 'x')
    const onIts = typed(`- ${QUESTION}`, 'x')
    const whole = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }, text }

    /** What the client is answered that has the findings of the first version, after each of these notifications. */
    const answersTo = async (...notifications: readonly (readonly TextDocumentContentChangeEvent[])[]): Promise<readonly string[]> => {
      const client = await asking()
      const uri = client.disk.uri('arki.md')
      client.open(uri, text)
      let { resultId } = await ask(client, uri)
      const kinds: string[] = []
      for (const [index, changes] of notifications.entries()) {
        client.change(uri, index + 2, ...changes)
        const report = await ask(client, uri, resultId)
        assert.deepEqual(codes(report) ?? ['swot/question'], ['swot/question'])
        kinds.push(report.kind)
        ;({ resultId } = report)
      }
      return kinds
    }

    it('are unchanged, however often', async () => {
      assert.deepEqual(await answersTo([elsewhere], [elsewhere], [typed('- Tiimi', '', 2)]), ['unchanged', 'unchanged', 'unchanged'])
    })

    it('are unchanged also where a check of the whole document has run again, and has found the same', async () => {
      const client = await asking()
      const uri = client.disk.uri('arki.md')
      const same = 'Henkilöstön hyvä työilmapiiri'
      const repeating = swot({ strengths: [same, same, 'Tiimi tuntee toisensa'] })
      const tiimi = repeating.slice(0, repeating.indexOf('- Tiimi')).split('\n').length - 1
      client.open(uri, repeating)
      const { resultId, ...first } = await ask(client, uri)
      assert.deepEqual(codes({ ...first, resultId } as DocumentDiagnosticReport), ['swot/repeated-item'])
      const type = (line: number, version: number): void => client.change(uri, version, { range: { start: { line, character: 4 }, end: { line, character: 4 } }, text: 'x' })
      type(tiimi, 2)
      assert.equal((await ask(client, uri, resultId)).kind, 'unchanged')
      type(tiimi - 1, 3)
      assert.deepEqual(codes(await ask(client, uri, resultId)), [])
    })

    it('are full when it touches what an editor shows of them: their own line, or lines that are replaced', async () => {
      assert.deepEqual(await answersTo([onIts], [typed(`- ${QUESTION}`, '', 1)], [whole], [elsewhere]), ['full', 'full', 'full', 'unchanged'])
    })

    it('are full when the client has not asked in between, or several changes came at once', async () => {
      assert.deepEqual(await answersTo([onIts, typed(`- ${QUESTION}`, '', 1)], [elsewhere, elsewhere]), ['full', 'full'])
      const client = await asking()
      const uri = client.disk.uri('arki.md')
      client.open(uri, text)
      const { resultId } = await ask(client, uri)
      client.change(uri, 2, elsewhere)
      client.change(uri, 3, elsewhere)
      assert.equal((await ask(client, uri, resultId)).kind, 'full')
    })

    it('stand where they belong for a client that gives every version the same number', async () => {
      const client = await asking()
      const uri = client.disk.uri('arki.md')
      client.open(uri, text)
      const lineOf = (report: DocumentDiagnosticReport): number => (report.kind === 'full' ? report.items[0]?.range.start.line : undefined) ?? NaN
      let last = await ask(client, uri)
      for (let time = 0; time < 4; time++) {
        client.change(uri, 1, { range: { start: { line: 13, character: 0 }, end: { line: 13, character: 0 } }, text: '\n' })
        const report = await ask(client, uri, last.resultId)
        assert.equal(lineOf(report), lineOf(last) + 1)
        last = report
      }
    })

    it('are full for a client that has other findings, or none', async () => {
      const client = await asking()
      const uri = client.disk.uri('arki.md')
      client.open(uri, text)
      await ask(client, uri)
      client.change(uri, 2, elsewhere)
      assert.equal((await ask(client, uri)).kind, 'full')
      client.change(uri, 3, elsewhere)
      assert.equal((await ask(client, uri, 'toisen palvelimen')).kind, 'full')
    })
  })

  it('are full after closing and opening again, though the version is the same', async () => {
    const client = await asking()
    const uri = client.disk.uri('arki.md')
    client.open(uri, questioning)
    const { resultId } = await ask(client, uri)
    client.close(uri)
    client.open(uri, swot())
    assert.deepEqual(codes(await ask(client, uri, resultId)), [])
  })

  it('are those of the file when the document is not open', async () => {
    const client = await asking({ 'arki.md': questioning })
    await client.request('workspace/diagnostic', { previousResultIds: [] })
    assert.deepEqual(codes(await ask(client, client.disk.uri('arki.md'))), ['swot/question'])
    assert.deepEqual(codes(await ask(client, client.disk.uri('puuttuu.md'))), [])
  })

  it('are asked for again when another document takes the same id, and when it lets go of it', async () => {
    const client = await asking()
    const [one, other] = [client.disk.uri('yksi.md'), client.disk.uri('kaksi.md')]
    client.open(one, swot({ id: 'sama' }))
    let { resultId } = await ask(client, one)
    const refreshes = (): number => client.received.filter(({ method }) => method === 'workspace/diagnostic/refresh').length
    const steps: readonly (readonly [() => void, readonly string[]])[] = [
      [() => client.open(other, swot({ id: 'sama' })), ['document/id-duplicate']],
      [() => client.change(other, 2, { text: swot({ id: 'eri' }) }), []],
      [() => client.change(other, 3, { text: swot({ id: 'sama' }) }), ['document/id-duplicate']],
      [() => client.close(other), []],
    ]
    for (const [step, expected] of steps) {
      const before = refreshes()
      step()
      await client.until('a request to ask again', () => refreshes() > before)
      const report = await ask(client, one, resultId)
      assert.deepEqual(codes(report), expected)
      ;({ resultId } = report)
    }
  })

  it('tell what an edit means beside the other documents, also when they are asked for at once behind it', async () => {
    const other = 'tyyppi: swot\ntunniste: muu\nhanke: Lapsen ääni\n'
    const card = 'tyyppi: hankekortti\ntunniste: kehra-ii\nliittyy: [muu]\nhanke:\n'
    const client = await asking({ 'b.yaml': other })
    await client.request('workspace/diagnostic', { previousResultIds: [] })
    const uri = client.disk.uri('a.yaml')
    const oneWay = async (): Promise<boolean> => (codes(await ask(client, uri)) ?? []).includes('reference/one-way')
    client.open(uri, `${card}  muokkautunut_nimi: Kehrä\n`)
    assert.equal(await oneWay(), false)
    client.change(uri, 2, { text: `${card}  virallinen_nimi: Kehrä II Moniammatilliset pitkospuut\n` })
    const early = await oneWay()
    if (!early) await client.until('a request to ask again', () => client.received.some(({ method }) => method === 'workspace/diagnostic/refresh'))
    assert.equal(await oneWay(), true)
  })

  it('are not asked for again by an edit that concerns nobody else', async () => {
    const client = await asking()
    const [one, other] = [client.disk.uri('yksi.md'), client.disk.uri('kaksi.md')]
    client.open(one, swot({ id: 'yksi' }))
    client.open(other, swot({ id: 'kaksi', project: 'Toinen' }))
    const { resultId } = await ask(client, one)
    client.change(other, 2, { text: swot({ id: 'kaksi', project: 'Toinen', strengths: [QUESTION] }) })
    assert.deepEqual(codes(await ask(client, other)), ['swot/question'])
    assert.equal((await ask(client, one, resultId)).kind, 'unchanged')
    assert.equal(client.received.some(({ method }) => method === 'workspace/diagnostic/refresh'), false)
  })
})

describe('findings of the workspace that are asked for', () => {
  const files = { 'a.md': swot({ id: 'a', strengths: [QUESTION] }), 'b/ä b.md': swot({ id: 'b' }), 'README.md': '# Ohje\n' }

  it('are those of all documents, as they are on the disk or in the editor', async () => {
    const client = await asking(files)
    client.open(client.disk.uri('a.md'), swot({ id: 'a' }))
    assert.deepEqual(await askAll(client), { 'a.md': [], 'b/%C3%A4%20b.md': [] })
    client.close(client.disk.uri('a.md'))
    assert.deepEqual(await askAll(client), { 'a.md': ['swot/question'], 'b/%C3%A4%20b.md': [] })
  })

  it('are unchanged where nothing has happened, full where it has, and empty where the file is gone', async () => {
    const client = await asking(files)
    const previous = await idsOf(client)
    assert.deepEqual(await askAll(client, previous), { 'a.md': 'unchanged', 'b/%C3%A4%20b.md': 'unchanged' })
    client.disk.remove('a.md')
    client.disk.write('b/ä b.md', swot({ id: 'b', strengths: [QUESTION] }))
    client.events('Deleted', 'a.md')
    client.events('Changed', 'b/ä b.md')
    assert.deepEqual(await askAll(client, previous), { 'a.md': [], 'b/%C3%A4%20b.md': ['swot/question'] })
  })

  it('come by themselves to a client that lets its request stay open', async () => {
    const client = await asking(files)
    const a = client.disk.uri('a.md')
    const stream = client.stream()
    const reported = (uri: string, expected: readonly string[]): Promise<unknown> => client.until(`${expected.join()} in ${uri}`, () => same(stream.codes(uri) ?? ['nothing yet'], expected))
    await reported(a, ['swot/question'])
    client.disk.write('a.md', swot({ id: 'a' }))
    client.events('Changed', 'a.md')
    await reported(a, [])
    client.disk.write('uusi.md', swot({ id: 'a' }))
    client.events('Created', 'uusi.md')
    await reported(client.disk.uri('uusi.md'), ['document/id-duplicate'])
    await reported(a, ['document/id-duplicate'])
    client.disk.remove('uusi.md')
    client.events('Deleted', 'uusi.md')
    await reported(a, [])
    await stream.end()
    assert.deepEqual(stream.reports.filter(({ uri }) => uri.endsWith('README.md')), [])
  })

  it('come for an open document too when the client does not ask for it, since no tab shows it', async () => {
    const client = await asking()
    const [seen, hidden] = [client.disk.uri('esilla.md'), client.disk.uri('piilossa.md')]
    const stream = client.stream()
    client.open(seen, questioning)
    assert.deepEqual(codes(await ask(client, seen)), ['swot/question'])
    client.open(hidden, swot({ id: 'piilossa', project: 'Muu' }))
    client.change(hidden, 2, { text: swot({ id: 'piilossa', project: 'Muu', strengths: [QUESTION] }) })
    await client.until('the hidden one', () => same(stream.codes(hidden) ?? [], ['swot/question']))
    assert.equal(stream.reports.find(({ uri }) => uri === hidden)?.version, 2)
    assert.equal(stream.codes(seen), undefined)
    await stream.end()
  })

  it('are not told again to a client that takes up where it left off', async () => {
    const client = await asking({ 'a.md': files['a.md'], 'c.md': swot({ id: 'c', project: 'Toinen', strengths: [QUESTION] }) })
    const previous = await idsOf(client)
    client.disk.remove('a.md')
    client.events('Deleted', 'a.md')
    const stream = client.stream(previous)
    await client.until('the report of the deleted file', () => stream.reports.length > 0)
    assert.deepEqual(stream.reports.map(({ uri, kind }) => [uri, kind]), [[client.disk.uri('a.md'), 'full']])
    assert.deepEqual(stream.codes(client.disk.uri('a.md')), [])
    await stream.end()
  })

  it('end when the client cancels', async () => {
    const client = await asking(files)
    const stream = client.stream()
    await client.until('a report', () => stream.reports.length > 0)
    assert.match(String(await stream.end()), /cancelled/)
  })
})
