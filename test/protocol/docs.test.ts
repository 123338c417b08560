// Findings link to the pages of their rules, where the client says where these are.
import assert from 'node:assert/strict'
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS } from '../support/server.ts'
import { QUESTION, swot } from './texts.ts'

afterEach(disconnectAll)

async function findingsWith(options: object, text: string): Promise<readonly Diagnostic[]> {
  const client = await connect({ capabilities: EDITORS.pull, disk: memoryDisk({}), options })
  const uri = client.disk.uri('arki.md')
  client.open(uri, text)
  const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } })
  return report.kind === 'full' ? report.items : []
}

const links = (items: readonly Diagnostic[]): readonly string[] => items.map(({ codeDescription }) => codeDescription?.href ?? '')

describe('the page of a finding', () => {
  it('is below the folder that the client names', async () => {
    for (const docs of ['file:///opt/pitkospuut/docs/rules', 'file:///opt/pitkospuut/docs/rules/']) {
      assert.deepEqual(links(await findingsWith({ docs }, swot({ strengths: [QUESTION] }))), ['file:///opt/pitkospuut/docs/rules/swot/question.md'])
    }
  })

  it('is that of the family for a code that belongs to no rule', async () => {
    const broken = swot().replace(/^---\n/u, '---\ntila: huono\n')
    assert.ok(links(await findingsWith({ docs: 'file:///docs/rules' }, broken)).includes('file:///docs/rules/schema.md'))
  })

  it('is not linked to where the client names none, or nonsense', async () => {
    for (const options of [{}, { docs: 5 }, { docs: '' }]) assert.deepEqual(links(await findingsWith(options, swot({ strengths: [QUESTION] }))), [''])
  })

  it('is given by the server too, in the language of the editor', async () => {
    for (const [locale, page, expected] of [
      ['fi', 'swot/question.md', /^# swot\/question\n\n## Mitä se sanoo\n\n> ”…” on kysymys/u],
      ['sv', 'swot/question.md', /^# swot\/question\n\n## Vad den säger\n\n> ”…” är en fråga/u],
      ['en', 'schema.md', /^# schema\n\n\p{Lu}/u],
    ] as const) {
      const client = await connect({ capabilities: EDITORS.pull, disk: memoryDisk({}), options: { locale } })
      assert.match((await client.request<string | null>('pitkospuut/rulePage', { page })) ?? '', expected)
      assert.equal(await client.request<string | null>('pitkospuut/rulePage', { page: '../gone.md' }), null)
    }
  })
})
