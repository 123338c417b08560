// The language server with a client that is not VS Code: Neovim, over --stdio.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {documents, isFor, type Expected} from './expected.ts'
import {behind, workspaceFolder} from './fixture.ts'
import {limits} from './limits.ts'
import {extensionSource} from './packaged.ts'
import {makeScratch} from './scratch.ts'
import {neovimPath} from './system.ts'

type Finding = {readonly code: string, readonly message: string, readonly source: string}
type Answer = {readonly before: readonly Finding[], readonly symbols: readonly string[], readonly completions: readonly string[], readonly hover: string, readonly actions: readonly string[], readonly names: {readonly lines: readonly number[], readonly texts: readonly string[]}, readonly after: readonly Finding[]}

describe('another editor: Neovim', function () {
  this.timeout(limits.neovim)

  for (const expected of documents) {
    it(`${expected.file}: findings, symbols, completion, hover, quick fixes, and ${expected.findings[0]?.code} settled by an edit`, () => check(expected))
  }

  it('a server that does not start is reported', () => {
    const {status, answers} = drive(join(import.meta.dirname, 'no-such-server.cjs'), documents[0] as Expected)
    assert.equal(status, 1)
    assert.ok('failure' in answers)
  })
})

function check(expected: Expected): void {
  const server = join(extensionSource(), 'dist/server/node.cjs')
  assert.ok(existsSync(server), 'the server is built')
  const {status, answers} = drive(server, expected)
  assert.equal(status, 0, JSON.stringify(answers))
  const {before, symbols, completions, hover, actions, names, after} = answers as Answer
  const [settled, ...others] = expected.findings.map(settling => [before, after].map(list => list.filter(finding => isFor(settling, finding)).length))
  assert.deepEqual(settled, [1, 0], `${JSON.stringify(before)}\n${JSON.stringify(after)}`)
  assert.deepEqual(others, others.map(() => [1, 1]))
  assert.deepEqual([...new Set(before.map(({source}) => source))], ['pitkospuut'])
  for (const symbol of expected.symbols) assert.ok(symbols.some(name => name.startsWith(symbol)), symbols.join(' | '))
  assert.match(hover, /Miksi tästä huomautetaan\?/)
  assert.ok(hover.includes(expected.findings[0]?.code ?? ''), hover)
  assert.deepEqual(names.lines, [0], 'an identifier leads to itself')
  assert.ok(names.texts.some(text => text.startsWith('uusi-tunniste')), names.texts.join(' | '))
  assert.ok(actions.includes(expected.fix), actions.join(' | '))
  assert.deepEqual(actions.filter(title => title.startsWith('Täytä tiedot')), [], 'nothing is offered that only VS Code can do')
  assert.deepEqual(['hankekortti', 'swot'].filter(kind => !completions.includes(kind)), [], completions.join(' | '))
}

/** Nothing of the person's own Neovim is read or written: no configuration, no swap file, no log. */
function drive(server: string, {file, language, findings: [first]}: Expected): {readonly status: number | null, readonly answers: object} {
  if (!first?.text) throw new Error('the first finding is settled by writing')
  const {line, column} = behind(file, first.behind)
  const command = [process.execPath, server, '--stdio']
  const request = {command, file: join(workspaceFolder, file), filetype: language, line: line - 1, column: column - 1, text: first.text, code: first.code}
  const home = makeScratch('pitkospuut-neovim')
  const folders = Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map(name => [`XDG_${name}_HOME`, home.folder]))
  try {
    const done = spawnSync(neovimPath(), ['--clean', '-n', '--headless', '-u', 'NONE', '-S', join(import.meta.dirname, 'neovim.lua')], {
      env: {...process.env, ...folders, PITKOSPUUT_REQUEST: JSON.stringify(request)},
      encoding: 'utf8',
      timeout: limits.neovim,
    })
    const lines = done.stdout.split('\n').filter(line => line.startsWith('{'))
    return {status: done.status, answers: Object.assign({}, ...lines.map(line => JSON.parse(line) as object)) as object}
  } finally {
    home.remove()
  }
}
