// The command line knows the copies of versions and the contents of what is referred to.
import assert from 'node:assert/strict'
import { COPY, HASH, recorded } from '../rules/version/copies.ts'
import { run, type Files } from './support.ts'

const OLD = 'p1:aaaaaaaaaaaaaaaa'
const COPY_PATH = '.pitkospuut/versions/palaute/1.0.txt'
const changed = recorded('valmis', HASH, '\nUusi kysymys.\n')

async function codes(files: Files, line = 'lint . --format json --only version/content-changed,version/copy-missing,version/copy-edited,reference/suspect'): Promise<readonly string[]> {
  const { out } = await run(line, { files })
  const { documents } = JSON.parse(out) as { readonly documents: readonly { readonly path: string; readonly problems: readonly { readonly code: string; readonly line: number }[] }[] }
  return documents.flatMap(({ path, problems }) => problems.map(({ code, line: at }) => `${path}:${at} ${code}`))
}

describe('contents on the command line', () => {
  it('a copy may lie beside the document or in a folder above', async () => {
    assert.deepEqual(await codes({ 'lomakkeet/a.md': recorded(), [`lomakkeet/${COPY_PATH}`]: COPY }), [])
    assert.deepEqual(await codes({ 'lomakkeet/a.md': recorded(), [COPY_PATH]: COPY }), [])
  })

  it('a copy that is missing or edited is told of, and content that has changed', async () => {
    assert.deepEqual(await codes({ 'a.md': recorded() }), ['a.md:21 version/copy-missing'])
    assert.deepEqual(await codes({ 'a.md': recorded(), [COPY_PATH]: `${COPY}\n` }), ['a.md:21 version/copy-edited'])
    assert.deepEqual(await codes({ 'a.md': changed, [COPY_PATH]: COPY }), ['a.md:20 version/content-changed'])
  })

  it('the hash is that of the bytes', async () => {
    assert.deepEqual(await codes({ 'a.md': recorded(), [COPY_PATH]: `\ufeff${COPY}` }), ['a.md:21 version/copy-edited'])
  })

  it('one file that is named, and standard input, are compared with their copies too', async () => {
    assert.deepEqual(await codes({ 'a.md': changed, [COPY_PATH]: COPY }, 'lint a.md --format json --only version/content-changed'), ['a.md:20 version/content-changed'])
  })

  it('a reference is compared with what it refers to', async () => {
    const model = 'tyyppi: hankekortti\ntunniste: malli\notsikko: Malli\n'
    const refers = `tyyppi: swot\ntunniste: a\nliittyy:\n  - {id: malli, tarkistettu: {sormenjälki: "${OLD}"}}\n`
    assert.deepEqual(await codes({ 'a.yaml': refers, 'malli.yaml': model }), ['a.yaml:4 reference/suspect'])
    assert.deepEqual(await codes({ 'a.yaml': refers }), [])
  })
})
