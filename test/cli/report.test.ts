// The two reports of `lint`: what they say, in which language and order, and that they always say it in the same bytes.
import assert from 'node:assert/strict'
import type { Language, Severity } from '../../server/core/problem.ts'
import type { LintedFile } from '../../server/core/linted.ts'
import { counted, languageOfMost, NOTHING } from '../../server/core/report/report.ts'
import { textReport } from '../../server/commandLine/lint/textReport.ts'
import { cells } from '../../server/commandLine/layout.ts'
import { evening, EVENING, KIND_PATH, run, SCHEMA } from './support.ts'

const KIND = { [KIND_PATH]: EVENING }
const MIXED = {
  ...KIND,
  'a.md': evening('a'),
  'b.md': evening('b', { room: 'blue', extra: 'vieras: x\n' }),
  'c.md': evening('c', { room: 'blue', status: 'valmis' }),
}

describe('the JSON report', () => {
  it('has the documented shape', async () => {
    const { code, out } = await run(`lint ${SCHEMA} --format json`, { files: MIXED })
    const { tool, documents, summary } = JSON.parse(out)
    assert.equal(code, 1)
    assert.equal(tool.name, 'pitkospuut')
    assert.match(tool.ruleSet, /^[0-9a-f]{12}$/u)
    assert.deepEqual(Object.keys(documents[0]), ['path', 'kind', 'id', 'language', 'status', 'problems', 'successes'])
    assert.deepEqual({ ...documents[2], problems: [] }, { path: 'c.md', kind: 'evening', id: 'c', language: 'fi', status: 'final', problems: [], successes: [] })
    const [{ message, ...problem }] = documents[2].problems
    assert.match(message, /blue.*big, small/u)
    assert.deepEqual(problem, { code: 'schema/enum', severity: 'error', line: 7, column: 7, endLine: 7, endColumn: 11, pointer: '/room', fixable: false })
    assert.deepEqual(summary, { documents: 3, errors: 1, warnings: 1, infos: 1, hints: 0 })
  })

  it('orders findings by line, then column, then code', async () => {
    const { out } = await run(`lint ${SCHEMA} --format json b.md`, { files: MIXED })
    assert.deepEqual(JSON.parse(out).documents[0].problems.map(({ line, severity, code }: { line: number; severity: string; code: string }) => `${line} ${severity} ${code}`), ['7 warning schema/enum', '8 info schema/additionalProperties'])
  })

  it('lists a file of no kind only with --all', async () => {
    const files = { ...KIND, 'README.md': '# Hei\n' }
    assert.deepEqual(JSON.parse((await run('lint --format json', { files })).out).documents, [])
    const [readme] = JSON.parse((await run('lint --format json --all', { files })).out).documents
    assert.deepEqual([readme.path, readme.kind, readme.id, readme.status], ['README.md', null, null, null])
  })

  it('lists a file of no kind that has a finding, so that the exit code is never without a reason', async () => {
    const { out } = await run('lint --format json --only document', { files: { 'a.md': '---\ntyyppi: hankekorti\n---\n' } })
    assert.deepEqual(JSON.parse(out).documents.map(({ kind, problems }: { kind: null; problems: { code: string }[] }) => [kind, problems[0]?.code]), [[null, 'document/kind-unknown']])
  })

  it('counts lines and columns alike with Windows line ends, a byte order mark and astral characters', async () => {
    const text = `\ufeff${evening('a', { extra: 'vieras: "😀"\nsala: 1\n' })}`.replaceAll('\n', '\r\n')
    const { out } = await run(`lint ${SCHEMA} --format json`, { files: { ...KIND, 'a.md': text } })
    assert.deepEqual(JSON.parse(out).documents[0].problems.map(({ line, column, endColumn }: Record<string, number>) => [line, column, endColumn]), [[8, 1, 7], [9, 1, 5]])
  })
})

describe('both reports', () => {
  for (const format of ['text', 'json']) {
    it(`${format}: the same bytes for the same input`, async () => {
      const line = `lint --format ${format} .`
      const [first, second] = [await run(line, { files: MIXED }), await run(line, { files: Object.fromEntries(Object.entries(MIXED).reverse()) })]
      assert.equal(first.out, second.out)
      assert.ok(!first.out.includes('\u001b'))
    })
  }

  it('speak the language that is asked for, else that of each document', async () => {
    const files = { ...KIND, 'a.md': evening('a', { room: 'blue' }), 'b.md': evening('b', { room: 'blue', language: 'sv' }), 'c.md': evening('c', { room: 'blue', language: 'en' }) }
    const words = { fi: /Mahdolliset|Käytä/u, sv: /Möjliga|Använd/u, en: /Possible|Use one/u }
    const messages = async (options: string): Promise<readonly string[]> => JSON.parse((await run(`lint ${SCHEMA} --format json ${options}`, { files })).out).documents.map(({ problems }: { problems: { message: string }[] }) => problems[0]?.message)
    for (const [index, word] of Object.values(words).entries()) assert.match((await messages(''))[index] ?? '', word)
    for (const [language, word] of Object.entries(words)) for (const message of await messages(`--language ${language}`)) assert.match(message, word)
  })
})

describe('the text report', () => {
  it('shows place, severity in words, message and code in one line in a pipe', async () => {
    const { out } = await run(`lint ${SCHEMA}`, { files: MIXED })
    const lines = out.split('\n')
    assert.equal(lines[0], '✔ a.md  Vanhempainilta · luonnos')
    assert.equal(lines[2], 'b.md  Vanhempainilta · luonnos')
    assert.match(lines[3] ?? '', /^ {2}7:7 {2}▲ huomio {4}”blue”.* {2}schema\/enum$/u)
    assert.match(lines[4] ?? '', /^ {2}8:1 {2}● tiedoksi {2}.*”vieras”.* {2}schema\/additionalProperties$/u)
    assert.match(lines[7] ?? '', /^ {2}7:7 {2}✖ korjattava {2}.* {2}schema\/enum$/u)
    assert.deepEqual(lines.slice(9), ['✖ 1 korjattava  ▲ 1 huomio  ● 1 tiedoksi  –  3 asiakirjaa, joista 1 on kunnossa', 'Aloita ✖-kohdista. Miksi ja millä perusteella: pitkospuut rules schema/enum', ''])
  })

  it('says warmly that all is well', async () => {
    assert.match((await run(`lint ${SCHEMA} a.md`, { files: MIXED })).out, /✔ Kunnossa: .*Hyvää työtä!/u)
    assert.match((await run(`lint ${SCHEMA}`, { files: { ...KIND, 'a.md': evening('a'), 'b.md': evening('b') } })).out, /✔ Kaikki kunnossa: 2 asiakirjaa/u)
    assert.match((await run(`lint ${SCHEMA} --language sv`, { files: { ...KIND, 'a.md': evening('a') } })).out, /✔ I sin ordning.*Bra jobbat!/u)
  })

  it('says what to do where no file is of a kind', async () => {
    assert.match((await run('lint', { files: { 'README.md': '# Hei\n' } })).out, /tyyppi: swot.*pitkospuut kinds/u)
  })

  it('wraps to the terminal, aligned under the message, and keeps codes whole', async () => {
    const { out } = await run(`lint ${SCHEMA} b.md`, { files: MIXED, terminal: 60, env: { NO_COLOR: '1' } })
    for (const line of out.split('\n')) assert.ok(cells(line) <= 60, line)
    const [first = '', second = ''] = out.split('\n').slice(1)
    assert.equal(second.search(/\S/u), first.indexOf('”blue”'))
    assert.match(out, /schema\/additionalProperties$/mu)
  })

  it('stays readable on a very narrow terminal', async () => {
    const { out } = await run(`lint ${SCHEMA} b.md`, { files: MIXED, terminal: 24, env: { NO_COLOR: '1' } })
    assert.match(out, /7:7 {2}▲ huomio\n {4}”blue”/u)
  })

  it('tells where the terminal ends only when there is one', async () => {
    const { out } = await run(`lint ${SCHEMA} b.md`, { files: MIXED })
    assert.ok(out.split('\n').some((line) => line.length > 90))
  })

  const colours: readonly (readonly [string, number | undefined, Record<string, string>, boolean])[] = [
    ['colours on a terminal', 80, {}, true],
    ['none in a pipe', undefined, {}, false],
    ['none with NO_COLOR', 80, { NO_COLOR: '1' }, false],
    ['colours with an empty NO_COLOR', 80, { NO_COLOR: '' }, true],
    ['none on a dumb terminal', 80, { TERM: 'dumb' }, false],
    ['colours in a pipe with FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, true],
    ['none with NO_COLOR and FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['none with FORCE_COLOR=0', 80, { FORCE_COLOR: '0' }, false],
  ]
  for (const [name, terminal, env, coloured] of colours) {
    it(`has ${name}`, async () => {
      const ran = await run(`lint ${SCHEMA} c.md`, { files: MIXED, env, ...(terminal === undefined ? {} : { terminal }) })
      assert.equal(ran.out.includes('\u001b['), coloured)
      assert.match(ran.out, /✖ korjattava/u)
    })
  }

  it('lets no text of a document steer the terminal', async () => {
    const files = { ...KIND, 'a.md': evening('a', { room: '"\\e[31mblue\\u202e"' }) }
    const { out } = await run(`lint ${SCHEMA}`, { files })
    assert.match(out, /schema\/enum/u)
    assert.ok(!/[\u001b\u202e]/u.test(out))
  })

  it('shows the fine ones of a large run only with --all', async () => {
    const files = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.ilta.yaml`, `tyyppi: vanhempainilta\ntunniste: i${index}\notsikko: Ilta\n`]))
    const few = await run(`lint ${SCHEMA}`, { files: { ...KIND, ...files }, terminal: 80, env: { NO_COLOR: '1' } })
    const all = await run(`lint ${SCHEMA} --all`, { files: { ...KIND, ...files } })
    assert.match(few.out, /^✔ Kaikki kunnossa: 101/u)
    assert.equal(all.out.match(/^✔ \d+\.ilta\.yaml/gmu)?.length, 101)
    assert.equal(few.progress.at(0), 'Luetaan asiakirjoja 1/101')
    assert.ok(few.progress.includes('Tarkistetaan asiakirjoja 101/101'))
    assert.deepEqual([few.progress.at(-1), all.progress], ['… end', []])
  })
})

describe('the end of a report', () => {
  const file = (severities: readonly Severity[], language: Language = 'fi', kind: string | null = 'swot'): LintedFile => ({
    path: 'a.md', kind, id: null, language, status: null, spoken: language, about: [], successes: [{ code: 'goal/no-output', message: 'Jokaisella tavoitteella on tuotos.' }],
    problems: severities.map((severity, index) => ({ code: `a/${severity}-${index}`, severity, message: 'm', line: 1, column: 1, endLine: 1, endColumn: 2, pointer: '', fixable: false })),
  })
  const endOf = async (files: readonly LintedFile[], asked?: Language): Promise<string> => {
    let out = ''
    const io = { stdout: { isTTY: false, write: (text: string) => void (out += text) }, stderr: { isTTY: false, write: () => {} }, stdin: (async function* () {})(), env: {}, cwd: '/' }
    const report = textReport({ io, language: 'fi', say: async () => {}, ...(asked ? { asked } : {}) }, false)
    await report.end(files.reduce(counted, NOTHING), false)
    return out
  }
  const cases: readonly (readonly [string, readonly LintedFile[], RegExp])[] = [
    ['one of each', [file(['error', 'warning', 'information', 'hint'])], /^✖ 1 korjattava {2}▲ 1 huomio {2}● 1 tiedoksi {2}○ 1 vihje {2}– {2}1 asiakirja\n/u],
    ['two of each', [file(['error', 'warning', 'information', 'hint']), file(['error', 'warning', 'information', 'hint'])], /^✖ 2 korjattavaa {2}▲ 2 huomiota {2}● 2 tiedoksi {2}○ 2 vihjettä {2}– {2}2 asiakirjaa\n/u],
    ['the worst leads on, not the first', [file(['hint']), file(['hint', 'warning'])], /▲-kohdat.*rules a\/warning-1/u],
    ['hints alone are nothing to fix', [file(['hint'])], /Pakollista korjattavaa ei ole.*rules a\/hint-0/u],
    ['fine ones are counted', [file(['hint']), file([]), file([])], /3 asiakirjaa, joista 2 on kunnossa/u],
  ]
  for (const [name, files, expected] of cases) it(name, async () => assert.match(await endOf(files), expected))

  it('is in the language of most documents, or the one that is asked for', async () => {
    assert.match(await endOf([file(['error'], 'sv'), file(['hint'], 'sv'), file([], 'en')]), /^✖ 1 att rätta {2}○ 1 tips {2}– {2}3 dokument, varav 1 är i sin ordning/u)
    assert.match(await endOf([file(['error'], 'sv')], 'en'), /^✖ 1 to fix {2}– {2}1 document\n/u)
    assert.equal(languageOfMost([file([], 'sv'), file([], 'en')].reduce(counted, NOTHING), 'en'), 'en')
    assert.equal(languageOfMost(NOTHING, 'sv'), 'sv')
  })

  it('shows what is good in a document', async () => {
    let out = ''
    const io = { stdout: { isTTY: false, write: (text: string) => void (out += text) }, stderr: { isTTY: false, write: () => {} }, stdin: (async function* () {})(), env: {}, cwd: '/' }
    const report = textReport({ io, language: 'fi', say: async () => {} }, true)
    for (const language of ['fi', 'sv', 'en'] as const) await report.file(file([], language))
    assert.deepEqual(out.match(/^ {2}\S+: /gmu), ['  Hyvää: ', '  Bra: ', '  Good: '])
  })
})
