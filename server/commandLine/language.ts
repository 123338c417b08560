// The language in which the command line speaks of itself: what was asked for, else that of the environment, else Finnish.
import { LANGUAGES } from '../core/kinds/labels.ts'
import type { Language } from '../core/problem.ts'
import type { Io } from './io.ts'

/** The language that `--language` asks for, read before anything else is understood, so that misuse is told in it too. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const values = options.flatMap((word, index) => (word === '--language' ? [options[index + 1]] : word.startsWith('--language=') ? [word.slice('--language='.length)] : []))
  return LANGUAGES.find((language) => language === values.at(-1))
}

/** `LC_ALL`, `LC_MESSAGES` and `LANG`, the first that is set (POSIX). */
export function environmentLanguage(env: Io['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return LANGUAGES.find((language) => new RegExp(`^${language}(?:[_.@-]|$)`, 'iu').test(locale)) ?? 'fi'
}
