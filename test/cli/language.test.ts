// Which language the command line speaks.
import assert from 'node:assert/strict'
import { askedLanguage, environmentLanguage } from '../../server/commandLine/language.ts'

describe('the language of the command line', () => {
  const asked: readonly (readonly [string, string | undefined])[] = [
    ['lint --language sv', 'sv'],
    ['lint --language=en a.md', 'en'],
    ['--language sv lint', 'sv'],
    ['lint --language sv --language en', 'en'],
    ['lint --language de', undefined],
    ['lint --language', undefined],
    ['lint -- --language sv', undefined],
    ['lint', undefined],
  ]
  for (const [line, language] of asked) it(`asked for by “${line}”: ${language ?? 'none'}`, () => assert.equal(askedLanguage(line.split(' ')), language))

  const environments: readonly (readonly [Record<string, string>, string])[] = [
    [{}, 'fi'],
    [{ LANG: 'fi_FI.UTF-8' }, 'fi'],
    [{ LANG: 'sv_FI.UTF-8' }, 'sv'],
    [{ LANG: 'en_GB' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'fi'],
    [{ LANG: 'de_DE.UTF-8' }, 'fi'],
    [{ LANG: 'enm_XX' }, 'fi'],
    [{ LANG: 'fi_FI', LC_ALL: 'sv_SE' }, 'sv'],
    [{ LANG: 'fi_FI', LC_MESSAGES: 'en_US', LC_ALL: '' }, 'en'],
  ]
  for (const [env, language] of environments) it(`${JSON.stringify(env)}: ${language}`, () => assert.equal(environmentLanguage(env), language))
})
