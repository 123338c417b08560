// Whoever has no command line has everything all the same: each command and each option that does something has its place in the editor, in the menu of commands and in the list of actions.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { COMMANDS } from '../../server/commandLine/commands.ts'
import type { ActionsResult } from '../../server/protocol/actions.ts'
import { memoryDisk } from '../support/disk.ts'
import { connect, disconnectAll } from '../support/server.ts'

afterEach(disconnectAll)

/** By command, or by command and option where the option is a deed of its own. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'lint': ['pitkospuut.showChecklist', 'pitkospuut.projects.focus'],
  'lint --format': ['pitkospuut.saveReport'],
  'lint --only': ['pitkospuut.saveReport'],
  'lint --fix': ['pitkospuut.fixAll', 'pitkospuut.fixWorkspace'],
  'lint --fix-dry-run': ['pitkospuut.fixWorkspace'],
  'lint --baseline': ['pitkospuut.baseline'],
  'lint --update-baseline': ['pitkospuut.baseline'],
  'model': ['pitkospuut.showModel'],
  'model --format': ['pitkospuut.showModel'],
  'outline': ['outline.focus'],
  'outline --format': ['pitkospuut.showModel'],
  'convert': ['pitkospuut.convert'],
  'convert --to': ['pitkospuut.convert'],
  'new': ['pitkospuut.newDocument'],
  'new --language': ['pitkospuut.newDocument'],
  'new --to': ['pitkospuut.newDocument'],
  'new --title': ['pitkospuut.newDocument'],
  'new --set': ['pitkospuut.fillIn'],
  'new --from': ['pitkospuut.newFrom'],
  'clean': ['pitkospuut.cleanUp'],
  'clean --write': ['pitkospuut.cleanUp'],
  'render': ['pitkospuut.export', 'pitkospuut.print', 'pitkospuut.preview'],
  'render --to': ['pitkospuut.export'],
  'render --language': ['pitkospuut.export', 'pitkospuut.print'],
  'rules': ['pitkospuut.showRules'],
  'kinds': ['pitkospuut.showKinds'],
  'schema': ['pitkospuut.saveSchema'],
}
/** What is the way of a terminal, a pipe or a build server, or is done by settings: there are dialogs of saving, texts that are open, and rules that are switched off. */
const OF_TERMINALS = new Set(['lsp', 'lsp --stdio', 'lint --all', 'lint --max-warnings', 'rules --format', 'kinds --format'])
/** The same for options of several commands. The language is that of the editor, `pitkospuut.chooseLanguage`. */
const ANYWHERE = new Set(['output', 'force', 'stdin', 'stdin-filename'])

const SWOT = '---\ntyyppi: swot\ntunniste: a\notsikko: Alku\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- Sosiaalityöntekjä on mukana.\n'

describe('what the command line does', () => {
  const known = COMMANDS.flatMap(({ name, options }) => [name, ...options.flatMap(({ long }) => (ANYWHERE.has(long) || (long === 'language' && name !== 'new' && name !== 'render') ? [] : [`${name} --${long}`]))])

  it('is known to this test, each command and each option', () => {
    assert.deepEqual(known.filter((one) => !(one in PLACES) && !OF_TERMINALS.has(one)), [])
  })

  for (const language of ['fi', 'sv'] as const) {
    it(`is in the list of actions: ${language}`, async () => {
      const client = await connect({ disk: memoryDisk({}), options: { showsStatus: true }, settings: () => ({ language }) })
      client.open(client.disk.uri('a.md'), SWOT)
      await client.until('the settings', () => client.received.some(({ method }) => method === 'pitkospuut/status'))
      const { groups } = await client.request<ActionsResult>('pitkospuut/actions', { textDocument: { uri: client.disk.uri('a.md') } })
      const listed = new Set(groups.flatMap(({ actions }) => actions.map(({ command }) => command)))
      assert.deepEqual(Object.entries(PLACES).flatMap(([what, commands]) => commands.filter((command) => !listed.has(command)).map((command) => `${what}: ${command}`)), [])
    })
  }

  it('is in the menu of commands, in Finnish and English', () => {
    const { contributes: { commands } } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] } }
    const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>
    const titles = new Map(commands.map(({ command, title }) => [command, words[title.slice(1, -1)] ?? '']))
    for (const command of Object.values(PLACES).flat()) {
      if (command.startsWith('pitkospuut.') && !command.endsWith('.focus')) assert.match(titles.get(command) ?? '', /^\p{Lu}.+ \/ \p{Lu}/u, command)
    }
  })
})
