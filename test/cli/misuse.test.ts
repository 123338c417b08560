// A command line that cannot be understood: exit code 2, a message in the language of the person, and nothing on standard output.
import assert from 'node:assert/strict'
import { LANGUAGES } from '../../server/core/kinds/labels.ts'
import { run, runWords } from './support.ts'

/** Words of commander's own messages, which nobody shall see. */
const ENGLISH = /error:|unknown|invalid|missing required|too many|not specified/u

const CASES: readonly (readonly [string, string, string])[] = [
  ['an unknown option', 'lint --loud', '--loud'],
  ['an option that is nearly one', 'lint --formt json', '--format'],
  ['an option of another command', 'kinds --only swot', '--only'],
  ['an unknown command', 'check a.md', 'check'],
  ['a command that is nearly one', 'outlin a.md', 'outline'],
  ['help on an unknown command', 'help check', 'check'],
  ['an option without its value', 'lint --format', '--format'],
  ['a value that is none', 'lint --format xml', 'text, json'],
  ['a language that is none', 'lint --language de', 'fi, sv, en'],
  ['a number that is none', 'lint --max-warnings few', 'few'],
  ['a negative number', 'lint --max-warnings -1', '-1'],
  ['an unknown family', 'lint --only swoot', 'swoot'],
  ['an unknown code of a known family', 'lint --only swot/nothing', 'swot/nothing'],
  ['a code that is nearly one', 'lint --only document/id-duplicat', 'document/id-duplicate'],
  ['the same behind a good one', 'lint --only swot,swoot', 'swoot'],
  ['an unknown code to explain', 'rules swot/nothing', 'swot/nothing'],
  ['no file', 'model', 'pitkospuut model --help'],
  ['too many files', 'model a.md b.md', 'pitkospuut model --help'],
  ['a value of another command', 'model --format text a.md', 'json, yaml'],
  ['no target', 'convert a.md', '--to'],
  ['a target that is none', 'convert a.md --to docx', 'yaml, markdown'],
  ['a file whose name begins with a dash', 'lint -hanke.md', './-hanke.md'],
  ['one that begins like the option for the version', 'lint a.md -viisi.md', './-viisi.md'],
  ['one that begins with two dashes', 'model --hanke.yaml', './--hanke.yaml'],
  ['several short options in one', 'lint -vh', '-vh'],
  ['a dash for standard input', 'lint -', '--stdin --stdin-filename'],
  ['a server without a channel', 'lsp', '--stdio'],
]

describe('misuse', () => {
  for (const [name, line, part] of CASES) {
    it(`${name}: ${line}`, async () => {
      for (const language of LANGUAGES) {
        const { code, out, err } = await run(line, { env: { LANG: `${language}_FI.UTF-8` } })
        assert.deepEqual([code, out], [2, ''])
        assert.ok(err.includes(part), err)
        assert.ok(err.split('\n').slice(0, -1).every((one) => one.startsWith('pitkospuut: ')), err)
        if (language !== 'en') assert.doesNotMatch(err, ENGLISH)
      }
    })
  }

  it('words of nothing, as empty variables of a script are: not the working folder', async () => {
    for (const [words, part] of [[['lint', ''], 'POLKU'], [['lint', 'a.md', ' '], 'POLKU'], [['model', ''], 'TIEDOSTO'], [['lint', '--only', ''], '--only'], [['convert', 'a.md', '--to', 'yaml', '-o', ''], '--output']] as const) {
      const { code, out, err } = await runWords(words)
      assert.deepEqual([code, out], [2, ''])
      assert.ok(err.includes(part), err)
    }
  })

  it('values and names that begin with a dash are taken where they can be nothing else', async () => {
    const titled = await runWords(['new', 'swot', '--title', '-viisi vuotta'])
    assert.deepEqual([titled.code, /^# -viisi vuotta$/mu.test(titled.out)], [0, true])
    const named = await runWords(['lint', '--all', '--', '-viisi.md'], { files: { '-viisi.md': '# Hei\n' } })
    assert.deepEqual([named.code, named.out.includes('-viisi.md')], [0, true])
  })

  it('no command at all: the help on standard error', async () => {
    for (const line of ['', '--language sv']) {
      const { code, out, err } = await run(line)
      assert.deepEqual([code, out], [2, ''])
      assert.match(err, /pitkospuut/u)
    }
  })

  it('is told in the language that is asked for', async () => {
    for (const [language, text] of [['fi', /Valitsinta --loud ei ole/u], ['sv', /Alternativet --loud finns inte/u], ['en', /There is no option --loud/u]] as const) {
      assert.match((await run(`lint --loud --language ${language}`)).err, text)
      assert.match((await run(`--language=${language} lint --loud`)).err, text)
    }
  })
})
