// Files that cannot be written: which they are, and what is said of their documents.
import assert from 'node:assert/strict'
import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { memoryDisk, realDisk, removeTemporary } from '../support/disk.ts'
import { connect, disconnectAll } from '../support/server.ts'

afterEach(disconnectAll)
after(removeTemporary)

interface Answer {
  readonly uris: readonly string[]
  readonly reason: string
}

const TEXT = '---\ntyyppi: swot\n---\n\n# Alku\n'

describe('files that cannot be written', () => {
  for (const [language, reason] of [['fi', /vain luettavissa/u], ['sv', /skrivskyddat/u], ['en', /read-only/u]] as const) {
    it(`are told, with a reason: ${language}`, async () => {
      const disk = realDisk({ 'oma ääni.swot.md': TEXT, 'muu.swot.md': TEXT })
      const [own, other] = [disk.uri('oma ääni.swot.md'), disk.uri('muu.swot.md')]
      chmodSync(fileURLToPath(own), 0o444)
      const client = await connect({ disk, settings: () => ({ language }) })
      await client.until('the settings', () => client.received.some(({ method }) => method === 'workspace/configuration'))
      const answer = await client.request<Answer>('pitkospuut/protected', { uris: [own, other, disk.uri('ei ole.md'), 'untitled:Untitled-1'] })
      assert.deepEqual(answer.uris, [own])
      assert.match(answer.reason, reason)
    })
  }

  it('are none where that cannot be told', async () => {
    const client = await connect({ disk: memoryDisk({ 'a.md': TEXT }) })
    assert.deepEqual((await client.request<Answer>('pitkospuut/protected', { uris: [client.disk.uri('a.md')] })).uris, [])
  })
})
