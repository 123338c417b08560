// Names and titles compared word by word: case, marks over letters, punctuation and numbering do not count.
import { fold } from './kinds/labels.ts'

/** The words of a title, without its leading number and a parenthesised tail. */
export function wordsOf(title: string): readonly string[] {
  return fold(title).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of a project's name. Roman numerals are numbers, and the word *project* is no part of a name. */
export function nameWords(name: string): readonly string[] {
  return wordsOf(name).filter((word) => !PROJECT.has(word)).map((word) => ROMAN.get(word) ?? word)
}

/** The beginnings by which a name is looked up, the shortest first: names that are `alike`, or of which one begins with the other, share the longest that both have. */
export function nameBeginnings(words: readonly string[]): readonly string[] {
  return words.slice(0, SAME_START).map((_, index) => words.slice(0, index + 1).join(' '))
}

/** The same with the first number of the name: among very many projects of one name only those of one number are compared. */
export function numberedBeginnings(words: readonly string[]): readonly string[] {
  const number = words.find(isNumber) ?? ''
  return nameBeginnings(words).map((beginning) => `${beginning}\n${number}`)
}

/** The keys under which all names stand that are `alike`, or that begin with this one: beginnings, numbered where this one has a number. */
export function keysOfName(words: readonly string[]): readonly string[] {
  const beginning = nameBeginnings(words).at(-1)
  if (beginning === undefined) return []
  const number = words.find(isNumber)
  return number === undefined ? [beginning] : [`${beginning}\n${number}`, `${beginning}\n`]
}

const isNumber = (word: string): boolean => /^\d+$/u.test(word)

/** True for two spellings of one name: the same beginning, most words in common, and no other number: *Kehrä I* and *Kehrä II* are two. */
export function alike(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < SAME_START || a.slice(0, SAME_START).some((word, index) => word !== b[index])) return false
  const [numbers, others] = [a, b].map((words) => words.filter(isNumber).join(' '))
  if (numbers !== '' && others !== '' && numbers !== others) return false
  const other = new Set(b)
  return a.filter((word) => other.has(word)).length >= SHARED * Math.max(a.length, b.length)
}

/** True when a name begins with all the words of a shorter one. */
export const beginsWith = (name: readonly string[], short: readonly string[]): boolean => short.length > 0 && short.every((word, index) => word === name[index])

/** The words of `a`, as written, between the beginning and the end that it has in common with `b`. */
export function differenceOf(a: string, b: string): string {
  const [from, to] = [a, b].map((name) => name.split(/\s+/u).filter((word) => word !== ''))
  if (!from || !to) return a
  const same = (one: string | undefined, other: string | undefined): boolean => fold(one ?? '') === fold(other ?? '')
  let start = 0
  while (start < Math.min(from.length, to.length) && same(from[start], to[start])) start++
  let end = 0
  while (end < Math.min(from.length, to.length) - start && same(from.at(-1 - end), to.at(-1 - end))) end++
  // where words were only left out, their neighbours show the place
  if (start + end >= from.length) return from.slice(Math.max(0, start - 1), from.length - end + 1).join(' ')
  return from.slice(start, from.length - end).join(' ')
}

const SAME_START = 2
const SHARED = 0.6
const PROJECT: ReadonlySet<string> = new Set(['hanke', 'hankkeen', 'osahanke', 'osahankkeen', 'projekti', 'projektin', 'projekt', 'projektet', 'delprojekt', 'project'])
const ROMAN: ReadonlyMap<string, string> = new Map(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((numeral, index) => [numeral, String(index + 1)]))
