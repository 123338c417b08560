// A personal identity code is in no output: outlines, symbols, diagnostics, reports, paths, ids, logs, sentences of conversions. Only what is the document's
// own content has it: the model that `model` prints and the text that `convert` writes. The codes are of the range kept for tests.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { linesOfDocument } from '../../server/core/document.ts'
import { diagnostics } from '../../server/core/features/diagnostics.ts'
import { documentSymbols } from '../../server/core/features/documentSymbols.ts'
import { outline, outlineParts } from '../../server/core/features/outline.ts'
import { inWords } from '../../server/core/problem.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { run } from '../cli/support.ts'
import { eagerEngine as engine } from '../support/engine.ts'
import { futureCode } from '../rules/privacy/support.ts'
import { runs } from '../support/runs.ts'
import { connect, disconnectAll, EDITORS } from '../support/server.ts'
import { DOCUMENTS } from './documents.ts'
import { TODAY } from './seen.ts'

const CODES = ['010594Y9032', '010594y9032', '010594-9032', '010594–9032', '010594 - 9032', '010190-999K'] as const
const CODE = /01(?:0594|0190).{0,3}9(?:03|99)/iu

/** All that the editor shows of a text, in three languages. */
function shown(path: string, text: string): string {
  const document = engine.read(path, text)
  const view = engine.view(document, TODAY)
  const { problems } = engine.check(document, EMPTY_WORKSPACE, TODAY)
  const lines = linesOfDocument(document)
  return JSON.stringify((['fi', 'sv', 'en'] as const).map((language) => {
    const entries = view ? outline(document, view, language) : []
    const fixes = problems.flatMap((problem) => problem.fixes.map(({ title, values }) => inWords(title, values, language)))
    return [diagnostics(document, problems, lines, language), view ? documentSymbols(outlineParts(document, view, language), lines, language, view.remember) : [], entries, fixes]
  }))
}

/** What the fixes that remove it would put in. */
function puts(path: string, text: string): string {
  const document = engine.read(path, text)
  const view = engine.view(document, TODAY)
  const { problems } = engine.check(document, EMPTY_WORKSPACE, TODAY)
  return view ? problems.filter(({ code }) => code.startsWith('privacy/')).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits(view).map((edit) => edit.text))).join('\n') : ''
}

const KIND = '---\ntyyppi: hankekortti\n'
const FULL = (code: string): string => `${KIND}tunniste: a-${code}\notsikko: ${code}\ntila: ${code}\n${code}: avain\nkunnat: [${code}]\n---\n\n# ${code}\n\n## Muu ${code}\n\na\n\n## Tavoitteet ${code}\n\n- lapsi ${code} {#${code}}\n- ${'pitkä teksti '.repeat(5)}${code}\n\n${code}:\n\n- a\n`

afterEach(disconnectAll)

describe('An identity code is in no output', () => {
  for (const code of CODES) {
    it(`of the editor: ${code}`, () => {
      assert.doesNotMatch(shown('a.md', FULL(code)), CODE)
      assert.doesNotMatch(puts('a.md', FULL(code)), CODE)
      assert.doesNotMatch(puts('a.hankekortti.yaml', `otsikko: ${code} ja 020594X903P, 040 123 4567 "a"\nkunnat: [${code} 040 123 4567, Espoo]\n`), CODE)
    })
  }

  it('of the editor, wherever it stands in a document', () => {
    const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...CODES))
    fc.assert(fc.property(fc.constantFrom(...DOCUMENTS), fc.array(place, { minLength: 1, maxLength: 6 }), ({ path, text }, places) => {
      const spaced = places.reduce((done, [at, code]) => {
        const gap = done.indexOf(' ', Math.floor(at * done.length))
        return gap < 0 ? `${done} ${code}` : `${done.slice(0, gap)} ${code}${done.slice(gap)}`
      }, text)
      assert.doesNotMatch(shown(path, spaced), CODE)
    }), { numRuns: runs(10) })
  }).timeout(3_600_000)

  const files = Object.fromEntries(CODES.map((code) => [`lapset-${code.replaceAll(' ', '')}/${code}.hankekortti.md`, FULL(code)]))
  for (const line of ['lint .', 'lint . --format json', 'lint . --all', 'lint . --language sv', 'lint . --only privacy', 'lint . --fix']) {
    it(`of the command line: ${line}`, async () => {
      const { out, err } = await run(line, { files })
      assert.match(out, /privacy\/identity-code/u)
      assert.doesNotMatch(out + err, CODE)
    })
  }
  it('of the command line: lint . --fix-dry-run', async () => {
    const { out, err } = await run('lint . --fix-dry-run', { files: { ...files, 'b.hankekortti.md': `# a\n\n010594Y9032 ja ${futureCode()}\n` } })
    assert.match(out, /^\+… ja \[henkilötunnus poistettu\]$/mu)
    assert.doesNotMatch(out + err, CODE)
    assert.equal((out + err).includes(futureCode()), false)
  })
  for (const line of ['outline a.md', 'outline a.md --format json']) {
    it(`of the command line: ${line}`, async () => {
      for (const code of CODES) {
        const { out, err } = await run(line, { files: { 'a.md': FULL(code) } })
        assert.match(out, /Tavoitteet/u)
        assert.doesNotMatch(out + err, CODE)
      }
    })
  }
  it('of the command line about a conversion, or a path that is not there', async () => {
    for (const code of CODES) {
      const text = `${FULL(code)}\n## Rahoitus\n\n<!-- ${code} -->\n\n> ${code}\n`
      assert.doesNotMatch((await run('convert a.md --to yaml', { files: { 'a.md': text } })).err, CODE)
      assert.doesNotMatch((await run(`lint ${code.replaceAll(' ', '')}.md`, { files: {} })).err, CODE)
    }
  })

  it('of the server: diagnostics, symbols, changes, logs and messages', async () => {
    const client = await connect({ capabilities: { ...EDITORS.push, textDocument: { ...EDITORS.push.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } } })
    for (const [index, code] of CODES.entries()) {
      const uri = `file:///tyo/a${index}.md`
      client.open(uri, FULL(code))
      const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } })
      const range = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } }
      const changes = await client.request<readonly object[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } })
      await client.until('findings', () => client.pushed(uri))
      assert.match(JSON.stringify(changes), /\[henkilötunnus poistettu\]/u)
      assert.doesNotMatch(JSON.stringify([symbols, changes]), CODE)
    }
    assert.doesNotMatch(JSON.stringify(client.received), CODE)
    assert.doesNotMatch(client.logged().join('\n'), CODE)
  })
})

describe('An identity code is found wherever it is put into a document', () => {
  it('in all kinds and both notations', () => {
    fc.assert(fc.property(fc.constantFrom(...DOCUMENTS), fc.double({ min: 0, max: 1, noNaN: true }), ({ path, text }, at) => {
      const gap = text.indexOf(' ', Math.floor(at * text.length))
      if (gap < 0) return
      const changed = `${text.slice(0, gap)} 010594Y9032 ${text.slice(gap)}`
      const document = engine.read(path, changed)
      if (!document.selection.kind) return
      assert.ok(engine.check(document, EMPTY_WORKSPACE, TODAY).problems.some(({ code }) => code === 'privacy/identity-code'), JSON.stringify(changed.slice(Math.max(0, gap - 40), gap + 40)))
    }), { numRuns: runs(40) })
  }).timeout(3_600_000)
})
