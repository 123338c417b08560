// `lint`: which files are checked, what the exit code says, and what stands on standard error.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmod, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { asOrdinaryUser, evening, EVENING, inFolder, KIND_PATH, run, runIn, SCHEMA, type Ran, type Situation } from './support.ts'

const KIND = { [KIND_PATH]: EVENING }
const FINE = evening('a')
const WARNING = evening('b', { room: 'blue' })
const ERROR = evening('c', { room: 'blue', status: 'valmis' })

interface Expected {
  readonly code: number
  /** Headers of the files that the report shows. */
  readonly shows?: readonly string[]
  /** Parts of standard error; none: it must be empty. */
  readonly err?: readonly RegExp[]
}

const headers = ({ out }: Ran): readonly string[] => out.split('\n').filter((line) => /^\S.*\.(?:md|yaml|json) {2}/u.test(line)).map((line) => line.replace(/^[✔–] /u, '').split('  ')[0] ?? '')

async function check(line: string, situation: Situation, { code, shows, err = [] }: Expected): Promise<void> {
  const ran = await run(line, situation)
  assert.equal(ran.code, code, ran.out + ran.err)
  if (shows) assert.deepEqual(headers(ran), shows)
  for (const part of err) assert.match(ran.err, part)
  if (err.length === 0) assert.equal(ran.err, '')
}

describe('lint: the exit code', () => {
  const cases: readonly (readonly [string, string, Record<string, string>, Expected])[] = [
    ['is 0 when there is nothing to say', '', { 'a.md': FINE }, { code: 0, shows: ['a.md'] }],
    ['is 0 with points for attention', '', { 'b.md': WARNING }, { code: 0, shows: ['b.md'] }],
    ['is 0 with as many as are allowed', '--max-warnings 1', { 'b.md': WARNING }, { code: 0 }],
    ['is 1 with more than are allowed, and says so', '--max-warnings 0', { 'b.md': WARNING }, { code: 1, err: [/1.*0.*--max-warnings/u] }],
    ['is 1 with something to fix', '', { 'c.md': ERROR }, { code: 1, shows: ['c.md'] }],
    ['is 0 where no file is of a kind', '', { 'README.md': '# Hei\n' }, { code: 0, shows: [] }],
    ['is 0 where what is found was not asked for', '--only yaml', { 'c.md': ERROR }, { code: 0 }],
  ]
  for (const [name, options, files, expected] of cases) {
    it(name, () => check(`lint ${options.includes('--only') ? '' : SCHEMA} ${options}`, { files: { ...KIND, ...files } }, expected))
  }
})

describe('lint: inputs that cannot be read', () => {
  const files = { ...KIND, 'a.md': FINE, 'empty/': '', 'folder.md/': '', 'notes.txt': 'x', 'latin.md': Buffer.from(FINE.replace('kuulla', 'kysyä'), 'latin1'), 'binary.ilta.md': Buffer.from([0, 1, 2, 0, 255]) }
  const cases: readonly (readonly [string, string, Expected])[] = [
    ['a path that does not exist', 'a.md gone.md', { code: 2, shows: ['a.md'], err: [/^pitkospuut: gone\.md: .*ei löydy/u] }],
    ['a folder without documents', 'a.md empty', { code: 2, shows: ['a.md'], err: [/empty: kansiossa ei ole/u] }],
    ['a folder that is called like a document', 'a.md folder.md', { code: 2, shows: ['a.md'], err: [/folder\.md: kansiossa ei ole/u] }],
    ['a pattern that nothing matches', 'a.md x/**/*.md', { code: 2, shows: ['a.md'], err: [/x\/\*\*\/\*\.md: mikään/u] }],
    ['a file that is no document', 'a.md notes.txt', { code: 2, shows: ['a.md'], err: [/notes\.txt: .*Markdown/u] }],
    ['a document in another encoding', 'a.md latin.md', { code: 2, shows: ['a.md'], err: [/latin\.md: .*UTF-8/u] }],
    ['a file that is not text', 'a.md binary.ilta.md', { code: 2, shows: ['a.md'], err: [/binary\.ilta\.md: .*tekstiä/u] }],
    ['several at once, each with its message', 'gone.md empty notes.txt', { code: 2, shows: [], err: [/gone\.md/u, /empty/u, /notes\.txt/u] }],
  ]
  for (const [name, paths, expected] of cases) it(`${name}: told, the others are checked, exit code 2`, () => check(`lint ${SCHEMA} ${paths}`, { files }, expected))

  it('leaves a binary file in peace that nobody named and that is of no kind', () => check(`lint ${SCHEMA}`, { files: { ...KIND, 'a.md': FINE, 'picture.md': Buffer.from([0, 1, 2]) } }, { code: 0, shows: ['a.md'] }))

  it('tells of a link that leads to itself', () => inFolder({ ...KIND, 'a.md': FINE }, async (folder) => {
    await symlink('loop.md', join(folder, 'loop.md'))
    const ran = await runIn(folder, `lint ${SCHEMA} loop.md a.md`)
    assert.equal(ran.code, 2)
    assert.match(ran.err, /loop\.md: tiedostoa ei voi lukea \(linkki johtaa itseensä\)/u)
    assert.deepEqual(headers(ran), ['a.md'])
  }))

  it('does not wait for somebody to write into a pipe', () => inFolder({ ...KIND, 'a.md': FINE }, async (folder) => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    for (const line of [`lint ${SCHEMA} pipe.md`, 'model pipe.md', 'clean pipe.md', 'new swot --from pipe.md']) {
      const { code, out, err } = await runIn(folder, line)
      assert.deepEqual([code, out], [2, ''], line)
      assert.match(err, /pipe\.md: tämä ei ole tavallinen tiedosto/u)
    }
    const ran = await runIn(folder, 'lint a.md --baseline pipe.md')
    assert.equal(ran.code, 2)
    assert.match(ran.err, /pipe\.md: tiedosto ei ole lähtötaso/u)
  }))

  it('tells of folders that may not be looked into', () => inFolder({ ...KIND, 'a.md': FINE, 'closed/b.md': WARNING }, async (folder) => {
    await chmod(join(folder, 'closed'), 0o000)
    await asOrdinaryUser(folder, async () => {
      for (const [paths, shows] of [['.', ['a.md']], ['**/*.md', ['a.md']], ['closed', []]] as const) {
        const ran = await runIn(folder, `lint ${SCHEMA} ${paths}`)
        assert.equal(ran.code, 2, paths)
        assert.match(ran.err, /^pitkospuut: closed: kansiota ei voi lukea \(käyttöoikeus puuttuu\)/u)
        assert.deepEqual(headers(ran), shows)
      }
      const made = await runIn(folder, 'new swot -o closed/')
      assert.equal(made.code, 2)
      assert.match(made.err, /closed\/.*: tiedostoa ei voi tallentaa \(käyttöoikeus puuttuu\)/u)
    })
    await chmod(join(folder, 'closed'), 0o755)
  }))

  it('tells, once, of kinds of its own that it may not look at, and of none where there are none', async () => {
    for (const closed of ['.pitkospuut', '.pitkospuut/kinds']) {
      await inFolder({ ...KIND, 'a.md': FINE }, async (folder) => {
        await chmod(join(folder, closed), 0o000)
        await asOrdinaryUser(folder, async () => {
          for (const line of ['lint .', 'lint a.md', 'model a.md', 'kinds', 'schema swot', 'new swot']) {
            const { err } = await runIn(folder, line)
            assert.equal(err.match(/\.pitkospuut\/kinds: kansiota ei voi lukea \(käyttöoikeus puuttuu\)\./gu)?.length, 1, `${line}: ${err}`)
          }
        })
        await chmod(join(folder, closed), 0o755)
      })
    }
    assert.equal((await run('kinds')).err, '')
  })

  it('counts what is fine, but does not praise, where something could not be read', async () => {
    const files = { ...KIND, 'a.md': FINE, 'b.md': FINE }
    assert.match((await run(`lint ${SCHEMA} a.md gone.md`, { files })).out, /\n1 asiakirja\n$/u)
    assert.match((await run(`lint ${SCHEMA} a.md b.md gone.md`, { files })).out, /\n2 asiakirjaa, joista 2 on kunnossa\n$/u)
  })

  it('says what may help when the text is stored in two bytes a character without a mark', async () => {
    const { code, err } = await run('lint wide.md', { files: { ...KIND, 'wide.md': Buffer.from(FINE, 'utf16le') } })
    assert.equal(code, 2)
    assert.match(err, /wide\.md: .*muussa muodossa kuin UTF-8/u)
  })

  it('does not guess at settings and kinds whose letters it cannot read', async () => {
    const settings = Buffer.from('säännöt:\n  swot: pois\n', 'latin1')
    for (const [path, bytes] of [['.pitkospuut.yaml', settings], [KIND_PATH, Buffer.from(EVENING, 'latin1')], [KIND_PATH, Buffer.from(EVENING, 'utf16le')]] as const) {
      const { code, out, err } = await run('lint', { files: { [path]: bytes, 'a.swot.md': '# Ilta\n' } })
      assert.equal(code, 2)
      assert.match(err, new RegExp(`^pitkospuut: ${path.replaceAll('.', '\\.')}: .*UTF-8`, 'u'))
      assert.ok(out.includes('a.swot.md') && !out.includes('\ufffd'), out)
    }
  })

  it('still gives whole JSON', async () => {
    const { code, out } = await run('lint --format json gone.md', {})
    assert.equal(code, 2)
    assert.deepEqual(JSON.parse(out).summary, { documents: 0, errors: 0, warnings: 0, infos: 0, hints: 0 })
  })
})

describe('lint: which files', () => {
  const files = { ...KIND, '.gitignore': 'out/\n', 'a.md': FINE, 'sub/b.yaml': 'tyyppi: vanhempainilta\ntunniste: b\notsikko: Ilta\n', 'out/c.md': WARNING, 'node_modules/d.md': FINE, 'README.md': '# Hei\n' }
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['this folder without a path', '.', '', ['a.md', 'sub/b.yaml']],
    ['a folder', '.', 'sub', ['sub/b.yaml']],
    ['a file', '.', 'a.md', ['a.md']],
    ['a pattern', '.', '**/*.yaml', ['sub/b.yaml']],
    ['an ignored file when it is named', '.', 'out/c.md', ['out/c.md']],
    ['each once, in the order of paths', '.', 'sub/b.yaml a.md . a.md', ['a.md', 'sub/b.yaml']],
    ['a pattern with a choice in brackets', '.', '?(a|b).md', ['a.md']],
    ['files above the working folder', 'sub', '../a.md b.yaml', ['../a.md', 'b.yaml']],
    ['files of no kind with --all', '.', '--all', ['README.md', 'a.md', 'sub/b.yaml']],
  ]
  for (const [name, within, words, shows] of cases) it(name, async () => assert.deepEqual(headers(await run(`lint ${SCHEMA} ${words}`, { files, within })), shows))

  it('below a folder with brackets in its name', async () => {
    for (const path of ['copy(1)', 'copy(1)/*.md', 'c*y(1)/e.md', 'copy(1)/e.md']) assert.deepEqual(headers(await run(`lint ${SCHEMA} ${path}`, { files: { ...KIND, 'copy(1)/e.md': FINE } })), ['copy(1)/e.md'], path)
  })

  it('knows patterns of kinds outside the working folder too', async () => {
    const card = '# Kortti\n'
    const ran = await run('lint --format json --only section ../hankekortit/eka.md', { files: { 'hankekortit/eka.md': card, 'tyo/': '' }, within: 'tyo' })
    assert.equal(JSON.parse(ran.out).documents[0].kind, 'project-card')
  })
})

describe('lint: own kinds', () => {
  it('of a folder that is given, of the working folder and of those above it', async () => {
    for (const [within, path, home] of [['.', 'x/a.md', ''], ['x', 'a.md', ''], ['.', 'x/a.md', 'x/'], ['.', 'x', 'x/']] as const) {
      const ran = await run(`lint ${SCHEMA} --format json ${path}`, { files: { [home + KIND_PATH]: EVENING, 'x/a.md': FINE }, within })
      assert.equal(JSON.parse(ran.out).documents[0]?.kind, 'evening', `${within} ${path} ${home}`)
    }
  })

  it('that are broken stand in the report as files of no kind, and the others work', async () => {
    const { code, out } = await run('lint --format json --only kind,schema', { files: { ...KIND, '.pitkospuut/kinds/bad.schema.json': '{\n  "kind": \n', 'a.md': FINE } })
    const { documents } = JSON.parse(out)
    assert.equal(code, 1)
    assert.deepEqual(documents.map(({ path, kind, problems }: { path: string; kind: string; problems: { code: string }[] }) => [path, kind, problems.map((problem) => problem.code)]), [
      ['.pitkospuut/kinds/bad.schema.json', null, ['kind/syntax']],
      ['a.md', 'evening', []],
    ])
  })

  it('of the same name in two folders: the second is told of', async () => {
    const other = EVENING.replace('"evening"', '"morning"')
    const { out } = await run('lint --format json --only kind . x', { files: { ...KIND, 'x/b.md': FINE, [`x/${KIND_PATH}`]: other, 'a.md': FINE } })
    const second = JSON.parse(out).documents.find(({ path }: { path: string }) => path === `x/${KIND_PATH}`)
    assert.deepEqual([second.problems[0].code, second.problems[0].pointer], ['kind/duplicate', '/kind/id'])
  })

  it('named as a file are checked as well', async () => {
    const { code, out } = await run('lint --only kind my.schema.json', { files: { 'my.schema.json': '{"kind": {}}' } })
    assert.equal(code, 1)
    assert.match(out, /^my\.schema\.json {2}asiakirjatyypin kuvaus\n(?: {2}.*\n)* {2}1:2 .* {2}kind\/missing$/mu)
  })
})

describe('lint: the order of findings', () => {
  it('at one place is that of the form, not of the alphabet', async () => {
    const plan = '---\ntyyppi: kehittamissuunnitelma\ntunniste: a\notsikko: A\nkieli: fi\ntila: valmis\n---\n\n# A\n\nTyöryhmä (yksikkö, Espoo) kehitti lomakkeen.\n\n## Nykytila\n\nHajallaan.\n\n## Tavoitteet\n\n- Koota\n- Kokeilla\n\n## Tuotokset\n\n- Lomake\n\n## Lisätietoja\n\nTyöryhmä\n'
    const { out } = await run('lint --format json --only section', { files: { 'a.md': plan } })
    const { problems } = JSON.parse(out).documents[0]
    assert.deepEqual(problems.map(({ line, pointer }: { line: number; pointer: string }) => [line, pointer]), [[17, '/measures'], [17, '/schedule'], [17, '/evaluation']])
  })
})

describe('lint: standard input', () => {
  const cases: readonly (readonly [string, string, Buffer | string, Expected])[] = [
    ['is read under the name that is given', '--stdin --stdin-filename x/c.md', ERROR, { code: 1, shows: ['x/c.md'] }],
    ['may have a byte order mark and Windows line ends', '--stdin --stdin-filename c.md', `\ufeff${ERROR.replaceAll('\n', '\r\n')}`, { code: 1, shows: ['c.md'] }],
    ['may be UTF-16', '--stdin --stdin-filename c.md', Buffer.from(`\ufeff${ERROR}`, 'utf16le'), { code: 1, shows: ['c.md'] }],
    ['may be large', '--stdin --stdin-filename c.md', `${ERROR}${'\nLisää tekstiä.\n'.repeat(20_000)}`, { code: 1, shows: ['c.md'] }],
    ['may be empty', '--stdin --stdin-filename c.md', '', { code: 0 }],
    ['needs a name', '--stdin', ERROR, { code: 2, err: [/--stdin-filename/u] }],
    ['needs the name of a document', '--stdin --stdin-filename c.txt', ERROR, { code: 2, err: [/--stdin-filename/u] }],
    ['goes with no paths', '--stdin --stdin-filename c.md a.md', ERROR, { code: 2, err: [/--stdin/u] }],
    ['has no name without --stdin', '--stdin-filename c.md', ERROR, { code: 2, err: [/--stdin/u] }],
  ]
  for (const [name, options, stdin, expected] of cases) it(name, () => check(`lint ${SCHEMA} ${options}`, { files: KIND, stdin }, expected))

  it('gives the same findings at the same places as a file', async () => {
    const json = async (line: string): Promise<unknown> => JSON.parse((await run(`lint ${SCHEMA} --format json ${line}`, { files: { ...KIND, 'c.md': ERROR }, stdin: ERROR })).out)
    assert.deepEqual(await json('--stdin --stdin-filename c.md'), await json('c.md'))
  })
})

describe('lint: the workspace', () => {
  it('is known to every document, whatever their order', async () => {
    const files = { ...KIND, 'a.md': evening('sama'), 'b.md': evening('sama'), 'c.md': evening('oma') }
    const { out } = await run('lint --format json --only document/id-duplicate', { files })
    assert.deepEqual(JSON.parse(out).documents.map(({ problems }: { problems: unknown[] }) => problems.length), [1, 1, 0])
  })
})
