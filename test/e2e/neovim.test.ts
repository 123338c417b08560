// The language server with a client that is not VS Code: Neovim, over --stdio.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {behind, fixture} from './fixture.ts'
import {limits} from './limits.ts'
import {extensionSource} from './packaged.ts'
import {makeScratch} from './scratch.ts'
import {neovimPath} from './system.ts'

type Finding = {readonly code: string, readonly message: string, readonly source: string}
type Answer = {readonly before: readonly Finding[], readonly symbols: readonly string[], readonly after: readonly Finding[]}

type Case = {
  readonly file: string
  readonly filetype: string
  /** What is typed, and behind which text of the file. */
  readonly behind: string
  readonly text: string
  readonly settles: {readonly code: string, readonly message: RegExp}
  readonly symbol: string
}

const cases: readonly Case[] = [
  {
    file: fixture.card,
    filetype: 'markdown',
    behind: '- Kuntaosuus ',
    text: '91 491 ',
    settles: {code: 'funding/amount-missing', message: /Kuntaosuus: summa puuttuu/},
    symbol: 'Tavoitteet',
  },
  {
    file: fixture.swot,
    filetype: 'yaml',
    behind: 'uhat: [',
    text: 'henkilöstön vaihtuminen',
    settles: {code: 'swot/quadrant-empty', message: /on tyhjä/},
    symbol: 'Vahvuudet (3)',
  },
]

describe('another editor: Neovim', function () {
  this.timeout(limits.neovim)

  for (const item of cases) {
    it(`${item.file}: findings, symbols, and ${item.settles.code} settled by an edit`, () => check(item))
  }

  it('a server that does not start is reported', () => {
    const {status, answers} = drive(join(import.meta.dirname, 'no-such-server.cjs'), cases[0] as Case)
    assert.equal(status, 1)
    assert.ok('failure' in answers)
  })
})

function check(item: Case): void {
  const server = join(extensionSource(), 'dist/server/node.cjs')
  assert.ok(existsSync(server), 'the server is built')
  const {status, answers} = drive(server, item)
  assert.equal(status, 0, JSON.stringify(answers))
  const {before, symbols, after} = answers as Answer
  const open = (findings: readonly Finding[]) => findings.filter(({code, message}) => code === item.settles.code && item.settles.message.test(message))
  assert.equal(open(before).length, 1, JSON.stringify(before))
  assert.deepEqual(open(after), [])
  assert.ok(before.every(({source}) => source === 'pitkospuut'))
  assert.ok(symbols.some(name => name.startsWith(item.symbol)), symbols.join(' | '))
}

/** Nothing of the person's own Neovim is read or written: no configuration, no swap file, no log. */
function drive(server: string, {file, filetype, behind: place, text}: Case): {readonly status: number | null, readonly answers: object} {
  const {line, column} = behind(file, place)
  const request = {command: [process.execPath, server, '--stdio'], file: join(fixture.folder, file), filetype, line: line - 1, column: column - 1, text}
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
