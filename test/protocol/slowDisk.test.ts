// Before the index is ready: a disk that gives nothing yet keeps nobody waiting who writes in a document that is open.
import assert from 'node:assert/strict'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll, EDITORS } from '../support/server.ts'

afterEach(disconnectAll)

const MARKDOWN = '---\ntyyppi: hankekortti\nkieli: fi\ntila: \n\n# Silta\n\n## Tavoit'
const YAML = '# alku\r\ntyyppi: hankekortti\r\nkieli: fi\r\ntila: \r\ntavoitteet:\r\n\t- '

/** The files of the folder are never listed. */
function asleep() {
  const disk = memoryDisk({ 'a.hankekortti.md': '---\ntyyppi: hankekortti\n---\n' })
  return { ...disk, host: { ...disk.host, files: () => new Promise<readonly string[]>(() => undefined) } }
}

/** Milliseconds; half a second, and as much for a machine that does other things too. */
const LIMIT = 1000

describe('on a disk that is asleep', () => {
  for (const [name, text] of [['kortti.hankekortti.md', MARKDOWN], ['kortti.hankekortti.yaml', YAML]] as const) {
    const uri = `file:///tyo/${name}`
    const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } })
    const REQUESTS: Readonly<Record<string, readonly [params: unknown, has: RegExp]>> = {
      'textDocument/completion': [at(3, 6), /luonnos/u],
      'textDocument/hover': [at(3, 1), /tila/iu],
      'textDocument/codeAction': [{ textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [] } }, /./u],
      'textDocument/documentSymbol': [{ textDocument: { uri } }, /\[/u],
      'pitkospuut/details': [{ textDocument: { uri } }, /words/u],
      'pitkospuut/newChoices': [{}, /Hankekortti/u],
      'pitkospuut/new': [{ kind: 'swot', language: 'fi', notation: 'markdown', folder: 'file:///tyo', title: 'Silta' }, /tyyppi: swot/u],
      'pitkospuut/paste': [{ textDocument: { uri, version: 1 }, range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, html: '<ul><li>a</li></ul>' }, /./u],
    }
    for (const [method, [params, has]] of Object.entries(REQUESTS)) {
      it(`${method} answers at once, half-written ${name}`, async () => {
        const client = await connect({ disk: asleep(), capabilities: EDITORS.pull })
        client.open(uri, text)
        await client.request('textDocument/documentSymbol', { textDocument: { uri } })
        const before = performance.now()
        const answer = await client.request(method, params)
        assert.ok(performance.now() - before < LIMIT, `${performance.now() - before} ms`)
        assert.match(JSON.stringify(answer), has)
      })
    }
  }
})
