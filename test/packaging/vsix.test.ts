// What is packed: small, self-contained, and nothing that does not belong there. Runs on what `npm run build` and `npm run package` made.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { listVSIX } from './zip.ts'

const VSIX = 'dist/pitkospuut.vsix'
const MEGABYTE = 1_000_000

describe('the packaged extension', () => {
  before(() => assert.ok(existsSync(VSIX), 'run `npm run build` and `npm run package` first'))

  it('is under 1.5 MB', () => {
    assert.ok(statSync(VSIX).size < 1.5 * MEGABYTE, `${statSync(VSIX).size} bytes`)
  })

  it('has a small main of the server: Node compiles it whole before the handshake, and what is needed later is loaded later', () => {
    for (const [name, most] of [['node', 10_000], ['languageServer', 270_000]] as const) assert.ok(statSync(`dist/server/${name}.cjs`).size < most, `${name}: ${statSync(`dist/server/${name}.cjs`).size} bytes`)
  })

  it('holds the bundles and the texts, and no node_modules', () => {
    const names = listVSIX(VSIX)
    for (const name of ['package.json', 'package.nls.json', 'readme.md', 'changelog.md', 'LICENSE.txt', 'dist/THIRD-PARTY-NOTICES.txt', 'dist/client/node.cjs', 'dist/client/browser.cjs', 'dist/server/node.cjs', 'dist/server/languageServer.cjs', 'dist/server/engine.js', 'dist/server/files.cjs', 'dist/server/paste.js', 'dist/server/preview.js', 'dist/server/compile.js', 'dist/server/browser.js', 'dist/webview/preview.js', 'media/document.css', 'media/preview.css', 'schemas/kind.meta.json', 'snippets/markdown.json', 'snippets/yaml.json']) {
      assert.ok(names.includes(`extension/${name}`), name)
    }
    assert.deepEqual(names.filter((name) => /node_modules|(?<!\.d)\.ts$|\/test\/|\/bench\//u.test(name)), [])
  })

  it('needs nothing but Node', () => {
    for (const bundle of BUNDLES) {
      // as it is written in the text that the command line holds, too
      const required = [...readFileSync(bundle, 'utf8').matchAll(/\brequire\(\\?"([^"\\]+)\\?"\)/gu)].map(([, name = '']) => name)
      // Ajv holds these names as text, for code that it could write out
      assert.deepEqual([...new Set(required)].filter((name) => !isBuiltIn(name) && !name.startsWith('./') && !name.startsWith('ajv/dist/runtime/')), [], bundle)
    }
  })

  it('checks bundled kinds without making code at run time', () => {
    const output = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', 'dist/cli.cjs', 'lint', '--format', 'json', 'examples/swot-alku-kehra-ii.md'], { encoding: 'utf8' })
    assert.equal((JSON.parse(output) as { documents: { kind: string }[] }).documents[0]?.kind, 'swot')
  })

  it('has the command line whole in its one file', () => {
    const bundle = readFileSync('dist/cli.cjs', 'utf8')
    for (const name of ['node:fs', 'node:vm', 'node:worker_threads', 'node:crypto']) assert.match(bundle, new RegExp(`require\\(\\\\?"${name}\\\\?"\\)`, 'u'), name)
  })

  it('reaches for no network', () => {
    for (const bundle of BUNDLES) assert.doesNotMatch(readFileSync(bundle, 'utf8'), /require\(\\?"(?:node:)?(?:http|https|http2|dns|tls)\\?"\)/u, bundle)
  })
})

const BUNDLES = ['dist/server/node.cjs', 'dist/server/languageServer.cjs', 'dist/server/engine.js', 'dist/server/files.cjs', 'dist/server/paste.js', 'dist/server/preview.js', 'dist/server/compile.js', 'dist/cli.cjs']
const BUILT_IN = new Set(['assert', 'buffer', 'child_process', 'crypto', 'events', 'fs', 'fs/promises', 'module', 'net', 'os', 'path', 'perf_hooks', 'process', 'stream', 'stream/promises', 'string_decoder', 'timers', 'tty', 'url', 'util', 'v8', 'vm', 'worker_threads', 'async_hooks', 'readline', 'timers/promises', 'zlib'])
const isBuiltIn = (name: string): boolean => BUILT_IN.has(name.replace(/^node:/u, ''))
