// The npm package: installed from its tarball alone, without a network, both executables work. Runs on what `npm run build` made.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { QUESTION, swot } from '../protocol/texts.ts'
import { memoryDisk } from '../support/disk.ts'
import { converse, disconnectAll } from '../support/server.ts'

const IS_WINDOWS = process.platform === 'win32'
const npm = (...args: readonly string[]): string => execFileSync(IS_WINDOWS ? 'npm.cmd' : 'npm', args, { encoding: 'utf8', shell: IS_WINDOWS, stdio: ['ignore', 'pipe', 'ignore'] })

describe('the npm package', function () {
  this.timeout(60_000)
  let folder = ''
  let packed: { readonly filename: string; readonly size: number; readonly files: readonly { readonly path: string }[] } | undefined
  const executable = (name: string): string => join(folder, 'global', IS_WINDOWS ? `${name}.cmd` : `bin/${name}`)
  const run = (name: string, args: readonly string[]): string => execFileSync(executable(name), args, { cwd: folder, encoding: 'utf8', shell: IS_WINDOWS })

  before(() => {
    assert.ok(existsSync('dist/cli.cjs'), 'run `npm run build` first')
    folder = mkdtempSync(join(tmpdir(), 'pitkospuut-npm-'))
    mkdirSync(join(folder, 'global'))
    packed = (JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as readonly [NonNullable<typeof packed>])[0]
    npm('install', '--global', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', join(folder, 'global'), join(folder, packed.filename))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))
  afterEach(disconnectAll)

  it('holds the command line, the server, the schemas and the pages, and nothing else', () => {
    const paths = packed?.files.map(({ path }) => path) ?? []
    for (const path of ['dist/cli.cjs', 'dist/server/node.cjs', 'dist/server/languageServer.cjs', 'dist/server/engine.js', 'dist/server/files.cjs', 'dist/server/compile.js', 'schemas/kind.meta.json', 'docs/ci.md', 'docs/rules/README.md', 'LICENSE', 'dist/THIRD-PARTY-NOTICES.txt']) assert.ok(paths.includes(path), path)
    assert.deepEqual(paths.filter((path) => !/^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/THIRD-PARTY-NOTICES\.txt|dist\/cli\.cjs|dist\/server\/(?:\w+\.cjs|engine\.js|paste\.js|preview\.js|compile\.js|package\.json)|docs\/.+\.md|schemas\/.+\.(?:json|md))$/u.test(path)), [])
    assert.ok((packed?.size ?? 0) < 2_500_000, `${packed?.size} bytes`)
  })

  it('brings no other package', () => {
    assert.equal(existsSync(join(folder, 'global', IS_WINDOWS ? 'node_modules' : 'lib/node_modules', 'pitkospuut/node_modules')), false)
  })

  it('gives a command line that works', () => {
    assert.match(run('pitkospuut', ['--version']), /^\d+\.\d+\.\d+\n$/u)
    writeFileSync(join(folder, 'arki.md'), swot())
    assert.match(run('pitkospuut', ['convert', 'arki.md', '--to', 'yaml']), /^vahvuudet:$/mu)
    const { documents } = JSON.parse(run('pitkospuut', ['lint', '--format', 'json', '.'])) as { readonly documents: readonly { readonly kind: string }[] }
    assert.deepEqual(documents.map(({ kind }) => kind), ['swot'])
    assert.match(run('pitkospuut', ['rules', 'swot/question']), /^swot\/question/mu)
  })

  it('gives a language server that works', async () => {
    const child = spawn(executable('pitkospuut-language-server'), ['--stdio'], { cwd: folder, shell: IS_WINDOWS, stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    const client = await converse(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), { disk: memoryDisk() }, async () => {
      child.kill()
      await ended
    })
    assert.equal(client.initialized.serverInfo?.name, 'pitkospuut')
    client.open('file:///tyo/a.md', swot({ strengths: [QUESTION] }))
    await client.untilPushed('file:///tyo/a.md', ['swot/question'], 1)
  })
})
