// The bundled executable as a process of its own: what only a process can show.
import assert from 'node:assert/strict'
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { builtCommandLine } from '../support/built.ts'
import { evening, EVENING, inFolder, KIND_PATH, runIn } from './support.ts'

let executable = ''

before(async function () {
  this.timeout(60_000)
  executable = await builtCommandLine()
})

const start = (cwd: string, words: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [executable, ...words], { cwd, env: { ...process.env, LC_ALL: 'fi_FI.UTF-8', SOURCE_DATE_EPOCH: '1795305600', NO_COLOR: '1' } })

/** Runs to the end; output as bytes would come to a file. */
async function executeIn(folder: string, words: readonly string[], stdin = ''): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = start(folder, words)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.end(stdin)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }
}

/** Checks that a command says in a process of its own what it says in this one. */
async function expectSame(folder: string, line: string): Promise<void> {
  const { code, out, err } = await runIn(folder, line, { env: { LC_ALL: 'fi_FI.UTF-8' } })
  assert.deepEqual(await executeIn(folder, line.split(' ')), { code, out, err }, line)
}

const FILES = { [KIND_PATH]: EVENING, 'yö/äiti.md': evening('a', { room: 'pikkusali', status: 'valmis' }), 'b.md': evening('b') }

describe('the executable', () => {
  it('says in a process what it says as a function, in UTF-8, with the same exit code', () => inFolder(FILES, async (folder) => {
    const lines = ['lint --only schema', 'lint --only schema --format json', 'lint gone.md', 'model b.md --format yaml', 'outline b.md', 'rules', '--help', 'lint --loud']
    await Promise.all(lines.map((line) => expectSame(folder, line)))
  })).timeout(60_000)

  it('says the same when several threads check many files', async () => {
    const many = Object.fromEntries(Array.from({ length: 310 }, (_, index) => [`osasto-${index % 7}/${index}.md`,
      index % 50 === 0 ? Buffer.from([0x23, 0x20, 0xe4, 0xf6]) : evening(`ilta-${index % 100 === 1 ? 1 : index}`, { room: index % 3 === 0 ? 'pikkusali' : 'sali' })]))
    await inFolder({ ...FILES, ...many }, async (folder) => {
      for (const line of ['lint --format json', 'lint --only schema,document --all', 'lint --language sv osasto-3']) await expectSame(folder, line)
    })
  }).timeout(60_000)

  it('reads standard input', () => inFolder(FILES, async (folder) => {
    const { code, out } = await executeIn(folder, ['lint', '--only', 'schema', '--stdin', '--stdin-filename', 'uusi.md'], FILES['yö/äiti.md'])
    assert.equal(code, 1)
    assert.match(out, /^uusi\.md {2}Vanhempainilta · valmis\n {2}7:7 {2}✖/u)
  }))

  /** Makes every write to standard output end as it does on a full disk, wherever there is no such device. */
  const FULL = `data:text/javascript,${encodeURIComponent("process.stdout._writev = undefined; process.stdout._write = (chunk, encoding, done) => done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }))")}`
  const expectDiskFull = (options: readonly string[], stdout: 'pipe' | number): void => {
    const { status, stderr } = spawnSync(process.execPath, [...options, executable, 'new', 'swot', '--language', 'fi'], { stdio: ['ignore', stdout, 'pipe'], encoding: 'utf8' })
    assert.deepEqual([status, stderr], [2, 'pitkospuut: Tulostetta ei voi kirjoittaa (levy on täynnä).\n'])
  }
  it('tells in words that the disk is full, which is no finding', () => {
    expectDiskFull(['--import', FULL], 'pipe')
    if (!existsSync('/dev/full')) return
    const full = openSync('/dev/full', 'w')
    expectDiskFull([], full)
    closeSync(full)
  }).timeout(60_000)

  /** Runs in a folder that is taken away before the program starts. */
  const GONE = `data:text/javascript,${encodeURIComponent("import { mkdtempSync, rmdirSync } from 'node:fs'; import { tmpdir } from 'node:os'; const folder = mkdtempSync(tmpdir() + '/pitkospuut-'); process.chdir(folder); rmdirSync(folder)")}`
  it('tells that its folder has been deleted, and does what needs none', function () {
    // Windows does not let a folder go that somebody works in
    if (process.platform === 'win32') this.skip()
    const executed = (words: readonly string[]): readonly [number | null, string, string] => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', GONE, executable, ...words], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } })
      return [status, stdout, stderr]
    }
    const [code, out, err] = executed(['lint'])
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^pitkospuut: The folder in which the command runs is not found[^\n]+\npitkospuut: [^\n]+\n$/u)
    assert.deepEqual(executed(['--version'])[0], 0)
    assert.match(executed(['help', 'lint'])[1], /pitkospuut lint/u)
  }).timeout(20_000)

  it('is quiet when the reader of a pipe goes away', () => inFolder(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.swot.md`, '# Alku\n'])), async (folder) => {
    const child = start(folder, ['lint', '--format', 'json'])
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    await once(child, 'close')
    assert.equal(err, '')
  })).timeout(20_000)

  it('is quiet when it is interrupted', () => inFolder({}, async (folder) => {
    const child = start(folder, ['lint', '--stdin', '--stdin-filename', 'a.md'])
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await new Promise((resume) => setTimeout(resume, 300))
    child.kill('SIGINT')
    await once(child, 'close')
    assert.equal(said, '')
  }))

  it('becomes a language server that answers and ends when it is told to', () => inFolder({}, async (folder) => {
    const child = start(folder, ['lsp', '--stdio'])
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message })
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    }
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    const answered = async (id: number): Promise<void> => {
      while (!out.includes(`"id":${id}`)) await once(child.stdout, 'data')
    }
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
    await answered(1)
    assert.match(out, /"serverInfo":\{"name":"pitkospuut"/u)
    send({ id: 2, method: 'shutdown' })
    await answered(2)
    send({ method: 'exit' })
    const [code] = (await once(child, 'close')) as [number | null]
    assert.equal(code, 0)
  })).timeout(20_000)
})
