// The reports that other programs read: SARIF, JUnit, GitHub Actions, and a table for spreadsheets.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { convert } from 'xmlbuilder2'
import type { Log } from 'sarif'
import { csvReport } from '../../server/commandLine/lint/csvReport.ts'
import { githubReport } from '../../server/commandLine/lint/githubReport.ts'
import { junitReport } from '../../server/core/report/junit.ts'
import type { LintedFile, LintedProblem } from '../../server/core/linted.ts'
import { NOTHING, type Report } from '../../server/core/report/report.ts'
import { sarifReport } from '../../server/core/report/sarif.ts'
import { rules } from '../../server/bundled/rules.ts'
import { run } from './support.ts'

const SWOT = '---\ntyyppi: swot\ntunniste: alku\notsikko: Alku\ntila: luonnos\nhanke: kehra\n---\n# Alku\n\n## Vahvuudet\n\n- Onko aikaa?\n'
const problem = (more: Partial<LintedProblem> = {}): LintedProblem =>
  ({ code: 'swot/question', severity: 'warning', message: 'Onko näin?', line: 3, column: 1, endLine: 3, endColumn: 9, pointer: '/strengths/items/0', fixable: false, ...more })
const file = (problems: readonly LintedProblem[], path = 'kansio/a.md'): LintedFile =>
  ({ path, kind: 'swot', id: 'alku', language: 'fi', status: 'draft', problems, successes: [], about: [], spoken: 'fi' })

async function written(reportTo: (stdout: { readonly isTTY: boolean; readonly write: (text: string) => void }) => Report, ...files: readonly LintedFile[]): Promise<string> {
  let out = ''
  const report = reportTo({ isTTY: false, write: (text) => void (out += text) })
  await report.begin()
  for (const one of files) await report.file(one)
  await report.end(NOTHING, false)
  return out
}

describe('lint --format sarif', () => {
  const schema = JSON.parse(readFileSync(new URL('../support/sarif-2.1.0.schema.json', import.meta.url), 'utf8')) as object
  const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(schema)
  const expectValid = (out: string): Log => {
    const log = JSON.parse(out) as Log
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)))
    return log
  }

  for (const [name, files] of [['nothing', {}], ['a document', { 'a.swot.md': SWOT }], ['a name with spaces and umlauts', { 'yö työ/ä b.swot.md': SWOT }]] as const) {
    it(`is valid for ${name}`, async () => {
      const { out } = await run('lint --format sarif', { files: { 'README.md': '# Lue\n', ...files } })
      const { runs: [only] } = expectValid(out)
      assert.equal(only?.results?.some(({ ruleId }) => ruleId === 'swot/question') ?? false, Object.keys(files).length > 0)
    })
  }

  it('tells the place in UTF-16 units, the path as a URI and which of the rules it is', async () => {
    const log = expectValid(await written((stdout) => sarifReport(stdout, '1.2.3', rules, 'sv'), file([problem(), problem({ code: 'schema/enum', severity: 'error', pointer: '' })], 'yö työ/a;b.md')))
    const [first, second] = log.runs[0]?.results ?? []
    assert.equal(log.runs[0]?.tool.driver.rules?.[first?.ruleIndex ?? -1]?.id, 'swot/question')
    assert.deepEqual(first?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'y%C3%B6%20ty%C3%B6/a%3Bb.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
    })
    assert.deepEqual([first?.level, second?.level, second?.ruleIndex], ['warning', 'error', undefined])
  })
})

describe('lint --format junit', () => {
  it('fails only what is to be fixed, and tells the rest', async () => {
    const out = await written((stdout) => junitReport(stdout, 'fi'), file([problem({ severity: 'error', message: 'A < B & ”C”\u0001' }), problem({ severity: 'hint' })]), file([], 'b.md'))
    const { testsuites } = convert(out, { format: 'object' }) as unknown as { readonly testsuites: { readonly testsuite: readonly Record<string, unknown>[] } }
    const [with2, fine] = testsuites.testsuite
    assert.deepEqual([with2?.['@tests'], with2?.['@failures'], fine?.['@tests'], fine?.['@failures']], ['2', '1', '1', '0'])
    assert.match(out, /<failure type="swot\/question" message="A &#x3C; B &#x26; ”C”\ufffd">/u)
    assert.match(out, /<system-out>kansio\/a\.md:3:1 vihje: Onko näin\? \(swot\/question\)<\/system-out>/u)
  })
})

describe('lint --format github', () => {
  const cases: readonly (readonly [string, Partial<LintedProblem>, string])[] = [
    ['a place on one line', {}, '::warning file=kansio/a.md,line=3,endLine=3,col=1,endColumn=9,title=swot/question::Onko näin?\n'],
    ['a place on several lines', { endLine: 5 }, '::warning file=kansio/a.md,line=3,endLine=5,title=swot/question::Onko näin?\n'],
    ['signs that mean something in a command', { severity: 'error', message: '100 %,\nrivi: 2' }, '::error file=kansio/a.md,line=3,endLine=3,col=1,endColumn=9,title=swot/question::100 %25,%0Arivi: 2\n'],
    ['a hint', { severity: 'hint' }, '::notice file=kansio/a.md,line=3,endLine=3,col=1,endColumn=9,title=swot/question::Onko näin?\n'],
  ]
  for (const [name, more, expected] of cases) it(`writes ${name}`, async () => assert.equal(await written(githubReport, file([problem(more)])), expected))

  it('lets no path end a property', async () => {
    assert.match(await written(githubReport, file([problem()], 'a,b:c.md')), /file=a%2Cb%3Ac\.md,line=3/u)
  })
})

describe('lint --format csv', () => {
  it('begins with a byte order mark, parts with semicolons and ends lines as Windows does', async () => {
    const out = await written((stdout) => csvReport(stdout, 'fi'), file([problem({ message: 'Sano ”a; b”' })]), file([], 'b.md'))
    assert.equal(out, '\ufefftiedosto;tyyppi;tunniste;tila;rivi;sarake;vakavuus;koodi;viesti;korjaus tarjolla\r\nkansio/a.md;swot;alku;draft;3;1;huomio;swot/question;"Sano ”a; b”";ei\r\n')
  })

  for (const start of ['=1+1', '+358', '-2', '@cmd', '\t=1', '\r=1']) {
    it(`keeps a text that begins with ${JSON.stringify(start)} from being a formula`, async () => {
      const out = await written((stdout) => csvReport(stdout, 'en'), file([problem({ message: `${start} text` })], `${start.trim()}.md`))
      const cells = out.split('\r\n')[1]?.split(';') ?? []
      for (const cell of [cells[0], cells[8]]) assert.match(cell ?? '', /^"?'/u, cell)
    })
  }
})

describe('reports for other programs', () => {
  for (const format of ['sarif', 'junit', 'github', 'csv']) {
    it(`${format}: two runs give the same bytes, and the exit code is that of the text report`, async () => {
      const files = { 'a.swot.md': SWOT, 'b.swot.md': SWOT.replace('hanke: kehra', 'hanke: 010199-8148') }
      const [text, one, two] = [await run('lint', { files }), await run(`lint --format ${format}`, { files }), await run(`lint --format ${format}`, { files })]
      assert.deepEqual([one.code, one.out], [text.code, two.out])
      assert.ok(!one.out.includes('010199-8148'))
    })
  }
})
