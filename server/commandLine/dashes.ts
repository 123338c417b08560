// Words of the command line that begin with one dash and are no option, such as the name of a file or a value.
import { COMMANDS } from './commands.ts'

/**
 * The words with values that begin with a dash joined to their options, and the first other word that looks like several short options in one, such as
 * `-hanke.md`. No option of ours is written so: read as options, `-v` of it would print the version and check nothing.
 */
export function withoutDashes(argv: readonly string[]): { readonly words: readonly string[]; readonly dashed?: string } {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const words: string[] = []
  let dashed: string | undefined
  for (const [index, word] of argv.entries()) {
    const before = argv[index - 1] ?? ''
    if (index >= end || !DASHED.test(word)) words.push(word)
    else if (WITH_VALUE.has(before)) words.push(`${words.pop() ?? ''}${before.startsWith('--') ? '=' : ''}${word}`)
    else {
      if (!WITH_VALUE.has(word.slice(0, 2))) dashed ??= word
      words.push(word)
    }
  }
  return { words, ...(dashed === undefined ? {} : { dashed }) }
}

const DASHED = /^-[^-]./u
const WITH_VALUE: ReadonlySet<string> = new Set(COMMANDS.flatMap(({ options }) => options.filter(({ value }) => value !== undefined).flatMap(({ long, short }) => [`--${long}`, ...(short === undefined ? [] : [`-${short}`])])))
