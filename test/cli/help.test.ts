// The help: complete, in three languages, no wider than the terminal, with examples that can be typed.
import assert from 'node:assert/strict'
import { COMMANDS } from '../../server/commandLine/commands.ts'
import { cells } from '../../server/commandLine/layout.ts'
import { LANGUAGES } from '../../server/core/kinds/labels.ts'
import { COMMAND_HELP } from '../../server/core/texts/commandHelp.ts'
import { run } from './support.ts'

describe('help', () => {
  for (const language of LANGUAGES) {
    it(`of the program in ${language}: every command, the exit codes, the environment and examples`, async () => {
      const { code, out, err } = await run(`--help --language ${language}`)
      assert.deepEqual([code, err], [0, ''])
      for (const { name } of COMMANDS) assert.match(out, new RegExp(`^ {2}${name}\\b.*  \\S`, 'mu'))
      for (const exit of ['0', '1', '2']) assert.match(out, new RegExp(`^ {2}${exit} {2}\\S`, 'mu'))
      for (const name of ['LANG', 'NO_COLOR', 'SOURCE_DATE_EPOCH']) assert.ok(out.includes(name))
      assert.ok((out.match(/^ {2}pitkospuut /gmu) ?? []).length >= 3)
    })
  }

  for (const { name, options } of COMMANDS) {
    it(`of ${name}: every option, and two examples`, async () => {
      const texts = await Promise.all(LANGUAGES.map(async (language) => (await run(`${name} --help --language ${language}`)).out))
      for (const out of texts) {
        for (const { long } of options) assert.match(out, new RegExp(`--${long}\\b`, 'u'))
        assert.equal(out.match(/^ {2}# /gmu)?.length, 2)
      }
      assert.equal(new Set(texts).size, 3)
      assert.equal((await run(`help ${name} --language fi`)).out, texts[0])
      assert.equal((await run(`${name} -h --language fi`)).out, texts[0])
    })
  }

  it('is wrapped to the terminal', async () => {
    for (const line of ['--help', 'lint --help', 'rules --help --language en']) {
      const { out } = await run(line, { terminal: 70, env: { NO_COLOR: '1' } })
      // a line to be typed stays whole
      for (const row of out.split('\n')) assert.ok(cells(row) <= 70 || row.startsWith('  pitkospuut '), row)
    }
  })

  it('examples begin with the command they explain and use options that it has', () => {
    for (const { name, options } of COMMANDS) {
      for (const { line } of COMMAND_HELP[name].examples) {
        for (const language of LANGUAGES) {
          const words = line[language].split(' ')
          if (words[0] !== 'pitkospuut') continue
          assert.equal(words[1], name)
          for (const word of words.filter((one) => one.startsWith('--'))) assert.ok(options.some(({ long }) => `--${long}` === word), line[language])
        }
      }
    }
  })

  it('--version is the bare version', async () => {
    for (const line of ['--version', '-v']) assert.match((await run(line)).out, /^\d+\.\d+\.\d+\n$/u)
  })
})
