// `.pitkospuut.yaml` on the command line: the nearest one counts, its own mistakes are reported, and it disturbs nothing else.
import assert from 'node:assert/strict'
import { evening, EVENING, inFolder, KIND_PATH, run, runIn, type Files } from './support.ts'

interface Json {
  readonly tool: { readonly ruleSet: string }
  readonly documents: readonly { readonly path: string; readonly kind: string | null; readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string; readonly line: number; readonly column: number }[] }[]
}

const ODD = evening('a', { room: 'huge' })
const files = (more: Files): Files => ({ [KIND_PATH]: EVENING, ...more })

/** Per document what is found of the codes that are asked for: `path: code severity …`. */
async function found(line: string, more: Files, within = '.'): Promise<readonly string[]> {
  const { out } = await run(`lint ${line} --format json`, { files: files(more), within })
  return (JSON.parse(out) as Json).documents.map(({ path, problems }) => [`${path}:`, ...problems.map(({ code, severity }) => `${code} ${severity}`)].join(' '))
}

describe('lint with settings', () => {
  it('weighs rules as the nearest settings say, for each path', async () => {
    const more = {
      '.pitkospuut.yaml': 'säännöt: { schema/enum: vihje }\n', 'a.md': ODD,
      'x/.pitkospuut.yaml': 'säännöt: { schema/enum: korjattava }\n', 'x/a.md': ODD, 'x/y/a.md': evening('b', { room: 'huge' }),
      'z/.git/x': '', 'z/a.md': ODD,
    }
    assert.deepEqual(await found('--only schema/enum .', more), ['a.md: schema/enum hint', 'x/a.md: schema/enum error', 'x/y/a.md: schema/enum error', 'z/a.md: schema/enum warning'])
    assert.deepEqual(await found('--only schema/enum .', more, 'x/y'), ['a.md: schema/enum error'])
    assert.deepEqual(await found('--only schema/enum a.md ../../a.md', more, 'x/y'), ['../../a.md: schema/enum hint', 'a.md: schema/enum error'])
  })

  it('chooses kinds by path, seen from the folder of the settings', async () => {
    const more = { 'x/.pitkospuut.yaml': 'tyypit: [{ tiedostot: "illat/*.md", tyyppi: vanhempainilta }]\n', 'x/illat/a.md': '# Ilta\n', 'illat/a.md': '# Ilta\n' }
    assert.deepEqual((await found('--only schema/required .', more)).map((one) => one.split(':')[0]), ['x/illat/a.md'])
    assert.deepEqual((await found('--only schema/required ../illat', more, 'x/illat')).map((one) => one.split(':')[0]), ['a.md'])
  })

  it('leaves out ignored files unless they are named', async () => {
    const more = { '.pitkospuut.yaml': 'ohita: [arkisto]\n', 'arkisto/a.md': ODD, 'b.md': ODD }
    assert.deepEqual(await found('--only schema/enum .', more), ['b.md: schema/enum warning'])
    assert.deepEqual(await found('--only schema/enum arkisto/a.md', more), ['arkisto/a.md: schema/enum warning'])
  })

  it('speaks the language that was set, unless another one is asked for', async () => {
    const more = files({ '.pitkospuut.yaml': 'kieli: sv\n', 'a.md': ODD })
    assert.match((await run('lint --only schema/enum a.md', { files: more })).out, /inget känt värde/u)
    assert.match((await run('lint --only schema/enum a.md --language en', { files: more })).out, /not a known value/u)
  })

  it('reports what is wrong in the settings, at its place, and checks all the same', async () => {
    const { out, code } = await run('lint --only config,schema/enum a.md', { files: files({ '.pitkospuut.yaml': 'säännöt:\n  schema/enum: vihjee\n  swott: pois\n', 'a.md': ODD }) })
    assert.equal(code, 1)
    assert.match(out, /^\.pitkospuut\.yaml {2}Pitkospuiden asetukset\n {2}2:16 .*Tarkoititko ”vihje”\?.* config\/severity\n +3:3 .*config\/code/u)
    assert.match(out, /a\.md[^]*schema\/enum/u)
  })

  it('checks settings that are named, and says that they are fine', async () => {
    const { out, code } = await run('lint .pitkospuut.yaml', { files: files({ '.pitkospuut.yaml': 'kieli: fi\n', 'a.md': ODD }) })
    assert.deepEqual([code, /✔ \.pitkospuut\.yaml/u.test(out)], [0, true])
  })

  it('goes by what can be read of broken settings, and names what cannot', async () => {
    const broken = { '.pitkospuut.yaml': 'säännöt:\n  schema/enum: vihje\nohita: [\n', 'a.md': ODD }
    const { out, code } = await run('lint a.md --only yaml,schema/enum', { files: files(broken) })
    assert.equal(code, 1)
    assert.match(out, /yaml\//u)
    assert.match(out, /schema\/enum/u)
    const { code: unreadable, err } = await run('lint a.md', { files: files({ '.pitkospuut.yaml/': '', 'a.md': ODD }) })
    assert.equal(unreadable, 2)
    assert.match(err, /\.pitkospuut\.yaml/u)
  })

  it('applies to standard input by the name that is given', async () => {
    const { out } = await run('lint --stdin --stdin-filename x/uusi.md --only schema/enum --format json', { files: files({ 'x/.pitkospuut.yaml': 'säännöt: { schema: pois }\n' }), stdin: ODD })
    assert.deepEqual((JSON.parse(out) as Json).documents.map(({ problems }) => problems), [[]])
  })

  it('tells runs with different settings apart', async () => {
    await inFolder(files({ 'a.md': ODD, 'x/a.md': ODD, 'x/.pitkospuut.yaml': 'säännöt: { swot: pois }\n' }), async (folder) => {
      const [one, other] = await Promise.all(['a.md', 'x/a.md'].map(async (path) => (JSON.parse((await runIn(folder, `lint ${path} --format json`)).out) as Json).tool.ruleSet))
      assert.notEqual(one, other)
    })
  })

  it('judges off switches by all rules, whichever are asked for', async () => {
    const text = '---\ntyyppi: swot\ntunniste: a\notsikko: A\n---\n\n# A\n\n<!-- pitkospuut-disable-file swot/question, money/format, swot/questions: syy -->\n\n## Uhat\n\n- Onko?\n'
    assert.deepEqual(await found('--only suppress .', { 'a.md': text }), ['a.md: suppress/unused info suppress/unknown info'])
    assert.deepEqual(await found('--only swot/question .', { 'a.md': text }), ['a.md:'])
  })

  it('holds for model and outline too', async () => {
    const { out, code } = await run('model illat/a.md', { files: files({ '.pitkospuut.yaml': 'tyypit: [{ tiedostot: illat/*.md, tyyppi: vanhempainilta }]\n', 'illat/a.md': '# Ilta\n\n## Tavoitteet\n\n- kuulla\n' }) })
    assert.equal(code, 0)
    assert.match(out, /kuulla/u)
  })
})
