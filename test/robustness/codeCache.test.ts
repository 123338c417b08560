// What V8 has made of the command line is kept for its next run: nobody may notice more of that than a sooner answer.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compile } from '../../server/shell/codeCache.ts'
import type { loadEngine as loadEngineOf } from '../../server/shell/loadEngine.ts'
import { requireKept } from '../../server/shell/keptModules.ts'
import { VERSION } from '../../server/bundled/version.ts'
import { builtCommandLine, builtServer } from '../support/built.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pitkospuut-code-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const DOCUMENT = '---\ntyyppi: swot\n---\n\n# SWOT\n\n## Vahvuudet\n\n- harvinainensana\n'
const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({ ...process.env, NODE_DISABLE_COMPILE_CACHE: undefined, HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, LC_ALL: 'fi_FI.UTF-8', ...more })

describe('the code of a program', () => {
  const PROGRAM = { source: '(() => { const half = (n) => n / 2; return half(84) })', id: '0123456789abcdef' }
  const file = (): string => join(folder, 'deep', 'code.bin')
  const run = (program = PROGRAM, isMuch = true): { readonly value: unknown; readonly isKept: boolean } => {
    const { script, keep } = compile(program, 'program.js', file())
    const value = (script.runInThisContext() as () => unknown)()
    keep?.(isMuch)
    return { value, isKept: keep === undefined }
  }

  it('is compiled once and kept', () => assert.deepEqual([run(), run()], [{ value: 42, isKept: false }, { value: 42, isKept: true }]))

  it('is compiled anew for another program, even one of the same length', () => {
    run()
    const other = { source: PROGRAM.source.replace('84', '86'), id: 'fedcba9876543210' }
    assert.deepEqual([run(other), run(other), run()], [{ value: 43, isKept: false }, { value: 43, isKept: true }, { value: 42, isKept: false }])
  })

  it('that a small run left is kept again by a large one, and only by that', () => {
    const written = (): number => statSync(file()).ino
    run(PROGRAM, false)
    const small = written()
    run(PROGRAM, false)
    assert.equal(written(), small)
    assert.equal(run(PROGRAM, true).value, 42)
    const large = written()
    assert.notEqual(large, small)
    assert.deepEqual([run(PROGRAM, false), run(PROGRAM, true)], [{ value: 42, isKept: true }, { value: 42, isKept: true }])
    assert.equal(written(), large)
  })

  it('goes when it is old: nobody may use that V8 any more', () => {
    run()
    const beside = ['old-9.bin', 'old-9.bin.123.tmp', 'old.txt', 'young-9.bin'].map((name) => join(dirname(file()), name))
    for (const one of beside) writeFileSync(one, '')
    for (const one of [file(), ...beside.slice(0, 3)]) utimesSync(one, new Date('2026-01-01'), new Date('2026-01-01'))
    symlinkSync('nowhere', join(dirname(file()), 'a.bin'))
    assert.deepEqual(run({ ...PROGRAM, id: 'fedcba9876543210' }), { value: 42, isKept: false })
    assert.deepEqual(readdirSync(dirname(file())).sort(), ['a.bin', 'code.bin', 'old.txt', 'young-9.bin'])
  })

  it('is kept nowhere where there is no place for it', () => assert.equal(compile(PROGRAM, 'program.js', undefined).keep, undefined))

  it('is compiled anew when the file is cut, spoilt, empty or something else, and the file is mended', () => {
    run()
    const whole = readFileSync(file())
    const spoilt = Buffer.from(whole)
    spoilt.writeUInt8(spoilt.readUInt8(whole.length >> 1) ^ 1, whole.length >> 1)
    for (const bytes of [whole.subarray(0, -1), whole.subarray(0, 20), whole.subarray(1), spoilt, Buffer.of(), Buffer.from('jotain muuta'), Buffer.alloc(1000)]) {
      writeFileSync(file(), bytes)
      assert.deepEqual([run(), run()], [{ value: 42, isKept: false }, { value: 42, isKept: true }], `${bytes.length} bytes`)
    }
  })

  it('runs as well where nothing can be written', () => {
    writeFileSync(dirname(file()), 'a file where a folder should be')
    assert.deepEqual([run(), run()], [{ value: 42, isKept: false }, { value: 42, isKept: false }])
    rmSync(dirname(file()))
    mkdirSync(file(), { recursive: true })
    assert.deepEqual([run(), run()], [{ value: 42, isKept: false }, { value: 42, isKept: false }])
    assert.deepEqual(readdirSync(dirname(file())), ['code.bin'], 'nothing else is left')
  })
})

describe('the command line', () => {
  let executable = ''
  before(async function () {
    this.timeout(60_000)
    executable = await builtCommandLine()
  })
  const execute = (words: readonly string[], more?: NodeJS.ProcessEnv): { readonly said: string; readonly errors: string; readonly code: number | null } => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [executable, ...words], { input: DOCUMENT, encoding: 'utf8', env: environment(more) })
    return { said: stdout, errors: stderr, code: status }
  }
  const LINT = ['lint', '--stdin', '--stdin-filename', 'a.md']
  const kept = (): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))

  it('keeps the code of a run that checks in one file of the user, which has nothing of a document in it, and says the same with it', () => {
    const first = execute(LINT)
    const [file = '', ...more] = kept()
    assert.deepEqual(more, [])
    assert.match(file.replaceAll('\\', '/'), /\/pitkospuut\/(?:Cache\/)?cli-[^/]+\.bin$/u)
    const { mtimeMs, mode } = statSync(file)
    if (process.platform !== 'win32') assert.equal(mode & 0o777, 0o600)
    assert.ok(!readFileSync(file, 'latin1').includes('harvinainensana'))
    assert.deepEqual([first.code, first.errors], [0, ''])
    assert.match(first.said, /Nelikentästä puuttuu Uhat/u)
    assert.deepEqual([execute(LINT), execute(LINT)], [first, first])
    assert.equal(statSync(file).mtimeMs, mtimeMs, 'it is written once')
  }).timeout(60_000)

  it('keeps none where Node is told to keep none, nor in a run that needs little of the program', () => {
    assert.equal(execute(LINT, { NODE_DISABLE_COMPILE_CACHE: '1' }).code, 0)
    assert.deepEqual([['--version'], ['kinds'], ['lint', '--help'], ['help', 'lint'], ['lint', 'gone.md']].map((words) => execute(words).code), [0, 0, 0, 0, 2])
    assert.deepEqual(kept(), [])
  }).timeout(60_000)

  it('works without a home, and where the code that was kept is spoilt', () => {
    const first = execute(LINT, { HOME: '/nowhere/at/all', XDG_CACHE_HOME: '/dev/null/cache', LOCALAPPDATA: 'Z:\\nowhere' })
    assert.deepEqual([first.code, first.errors], [0, ''])
    execute(LINT)
    for (const file of kept()) writeFileSync(file, readFileSync(file).fill(7, 1000, 2000))
    assert.deepEqual(execute(LINT), first)
  }).timeout(60_000)

  it('is started several times at once', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, [executable, ...LINT], { env: environment(), stdio: ['pipe', 'ignore', 'pipe'] })
      let errors = ''
      child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
      child.stdin.end(DOCUMENT)
      const [code] = (await once(child, 'close')) as [number | null]
      return { code, errors }
    }))
    assert.deepEqual(all, all.map(() => ({ code: 0, errors: '' })))
    assert.equal(kept().length, 1)
  }).timeout(60_000)
})

describe('the files of the server', () => {
  const keptFor = (name: string): string => join(folder, 'kept', `${name.slice(2)}.bin`)
  const required = (fileFor: (name: string) => string | undefined = keptFor): NodeJS.Require => requireKept(createRequire(import.meta.url), folder, fileFor, 1)
  const inSession = async (text: string): Promise<unknown> => {
    writeFileSync(join(folder, 'main.cjs'), text)
    const found: unknown = required()('./main.cjs')
    await wait(20)
    return found
  }

  it('are loaded as Node loads them: each once, with what they load, and with modules of Node', () => {
    writeFileSync(join(folder, 'later.js'), "var later = { times: 0 }\nif (typeof module === 'object') module.exports = later")
    writeFileSync(join(folder, 'main.cjs'), "const { join } = require('node:path'); require('./later.js').times++; exports.times = () => ++require('./later.js').times; exports.here = __filename === join(__dirname, 'main.cjs')")
    const main = required(() => undefined)('./main.cjs') as { readonly times: () => number; readonly here: boolean }
    assert.deepEqual([main.times(), main.times(), main.here], [2, 3, true])
    assert.throws(() => void required()('./gone.js'), /ENOENT/u)
  })

  it('are kept when the session has settled, and loaded anew when they are others', async () => {
    const first = await inSession('module.exports = () => 1')
    const written = statSync(keptFor('./main.cjs')).mtimeMs
    const again = await inSession('module.exports = () => 1')
    assert.equal(statSync(keptFor('./main.cjs')).mtimeMs, written, 'it is written once')
    const other = await inSession('module.exports = () => 2')
    assert.deepEqual([first, again, other].map((value) => (value as () => number)()), [1, 1, 2])
    assert.ok(statSync(keptFor('./main.cjs')).mtimeMs > written)
  })

  it('find the same in a document, kept or not', async () => {
    const built = dirname(await builtServer('node'))
    const told: unknown[] = []
    for (const isKept of [false, true]) {
      const load = requireKept(createRequire(import.meta.url), built, keptFor, 1)
      assert.equal(statSync(keptFor('./engine.js'), { throwIfNoEntry: false }) !== undefined, isKept)
      const { loadEngine } = load('./engine.js') as { readonly loadEngine: typeof loadEngineOf }
      const { engine } = await loadEngine(new Map(), () => Promise.reject(new Error('not asked for')))
      told.push(engine.check(engine.read('a.swot.md', DOCUMENT), undefined, '2026-11-22').problems.map(({ code, values }) => [code, values]))
      await wait(20)
    }
    assert.deepEqual(told[0], told[1])
    assert.ok(JSON.stringify(told[0]).includes('swot/quadrant-missing'))
  }).timeout(60_000)

  it('run as well where nothing can be kept', async () => {
    writeFileSync(join(folder, 'kept'), 'a file where a folder should be')
    assert.equal((await inSession('module.exports = () => 1') as () => number)(), 1)
    assert.equal(readFileSync(join(folder, 'kept'), 'utf8'), 'a file where a folder should be')
  })

  it('start a server in a Node that has no checksums, as old editors bring it', async () => {
    const without = join(folder, 'without.cjs')
    writeFileSync(without, "delete require('node:zlib').crc32")
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', without, await builtServer('node'), '--version'], { encoding: 'utf8', env: environment() })
    assert.deepEqual([stdout, stderr, status], [`${VERSION}\n`, '', 0])
  }).timeout(60_000)
})
