// The editor and the command line write equal new documents: text and name, of every kind, from nothing and from another document.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES } from '../../server/core/kinds/labels.ts'
import type { NewParams, NewResult } from '../../server/protocol/newDocument.ts'
import { inFolder, runIn } from '../cli/support.ts'
import { memoryDisk } from '../support/disk.ts'
import { engine } from '../support/engine.ts'
import { connect, disconnectAll, EDITORS, type Client } from '../support/server.ts'

afterEach(disconnectAll)

const SWOT = '---\ntyyppi: swot\ntunniste: alku\nkieli: fi\nhanke: Kehrä II\nswot: {kohde: hanke, ajankohta: alku}\n---\n\n# Kehrä II alussa\n\n## Vahvuudet\n\n- into\n\n## Uhat\n\n- kiire\n'
const FILES = { 'alku.swot.md': SWOT, 'kehra.swot.md': SWOT.replace('tunniste: alku', 'tunniste: kehra') }

const inEditor = async (client: Client, more: Pick<NewParams, 'kind' | 'language' | 'notation'> & Partial<NewParams>): Promise<readonly [name: string, text: string]> => {
  const { uri, text } = await client.request<NewResult>('pitkospuut/new', { folder: client.disk.root, ...more } satisfies NewParams)
  return [decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)), text]
}

/** What the command line writes into a folder of its own. */
const onCommandLine = (line: string): Promise<readonly [name: string, text: string]> => inFolder(FILES, async (folder) => {
  const { code, err } = await runIn(folder, `new ${line} -o .`)
  assert.equal(code, 0, err)
  const [name = '', ...others] = (await readdir(folder)).filter((one) => one !== '.git' && !(one in FILES))
  assert.deepEqual(others, [])
  return [name, await readFile(join(folder, name), 'utf8')]
})

describe('a new document is the same from the editor and the command line', () => {
  for (const kind of engine.kinds.list.filter(({ purpose }) => purpose === undefined)) {
    it(`${kind.id}, in every language and notation, with a title and without, and from another one`, async () => {
      const client = await connect({ disk: memoryDisk(FILES), capabilities: EDITORS.pull })
      for (const language of LANGUAGES) {
        for (const notation of ['markdown', 'yaml'] as const) {
          const options = `${kind.id} --language ${language} --to ${notation}`
          const named = notation === 'markdown'
          assert.deepEqual(await inEditor(client, { kind: kind.id, language, notation, ...(named ? { title: 'Kehrä' } : {}) }), await onCommandLine(`${options}${named ? ' --title Kehrä' : ''}`))
          assert.deepEqual(await inEditor(client, { kind: kind.id, language, notation, from: client.disk.uri('alku.swot.md') }), await onCommandLine(`${options} --from alku.swot.md`))
        }
      }
    })
  }
})
