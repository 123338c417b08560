// The one place that compares labels: headings, keys and values of enumerations in three languages.
import { distance } from 'fastest-levenshtein'
import type { Language } from '../problem.ts'

/** Labels of one thing by language; the first of each list is the one that is written and shown. */
export type Labels = Readonly<Record<Language, readonly string[]>>

export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en']

/**
 * The form in which labels are equal: case, marks over letters, `_ - –` and spaces, leading numbering (`1.`, `2.1`, `S)`, `Liite 7:`), emphasis, trailing
 * `: . ? #`, part numbers (`1/2`) and a parenthesised tail do not count. Never empty for a text that has letters or digits.
 */
export function fold(label: string): string {
  if (SMALL.test(label)) return label
  const words = label.endsWith(')') ? label.replace(PLAIN_TAIL, '') : label
  if (PLAIN.test(words)) return words.toLowerCase().replace(FOLDED, folded)
  const plain = label.normalize('NFD').replace(MARKS, '').toLowerCase().replace(SPACES, ' ').trim()
  const bare = plain.replace(AROUND, '').replace(APPENDIX, '').replace(NUMBERING, '')
  const head = withoutTail(bare === '' ? plain : bare)
  return withoutEnd(head.replace(SEPARATORS, ' ')).trim()
}

/** The same for a heading, whose number may have no mark: `2 Tavoitteet`. */
export const foldHeading = (title: string): string => fold(title).replace(NUMBER_BEFORE, '')

const NUMBER_BEFORE = /^\d{1,2} (?=\p{L})/u

/** The numbering before a name as it is written, with the spaces behind it: `2.1 `, `S) `. Empty where there is none. */
export const numberingOf = (title: string): string => WRITTEN_NUMBERING().exec(title)?.[0] ?? ''

/** The part of a heading `n/m` or `(n/m)`, or undefined. */
export function partOf(label: string): { readonly n: number; readonly m: number } | undefined {
  const match = PART.exec(label)
  return match ? { n: Number(match[1]), m: Number(match[2]) } : undefined
}

/** All spellings of all three languages. */
export function spellings(labels: Labels): readonly string[] {
  return labels.fi.concat(labels.sv, labels.en)
}

/** The spelling to show in a language. */
export function display(labels: Labels, language: Language): string {
  return labels[language][0] ?? labels.fi[0] ?? labels.en[0] ?? ''
}

/** The spelling as a key in a language: the first label in lower case with `_` for spaces; the canonical name in lower case where there is none. */
export function keyIn(labels: Labels, canonical: string, language: Language): string {
  return (display(labels, language) || canonical).toLowerCase().replace(/\s+/gu, '_')
}

/** The nearest of the candidates, when it is near enough to ask "did you mean": at most 2 letters are other ones, and at most a fifth of them. */
export function nearest(label: string, candidates: readonly string[]): string | undefined {
  return nearestOf(label, candidates.map(folding))
}

/** A spelling with the form in which it is compared. */
export interface Folded {
  readonly spelling: string
  readonly folded: string
}
export const folding = (spelling: string): Folded => ({ spelling, folded: fold(spelling) })

/** `nearest` for candidates that many labels are compared with. */
export function nearestOf(label: string, candidates: readonly Folded[]): string | undefined {
  const folded = fold(label)
  let best: { readonly spelling: string; readonly steps: number } | undefined
  for (const { spelling, folded: other } of candidates) {
    const limit = Math.min(2, Math.floor(Math.max(folded.length, other.length) / 5))
    if (Math.abs(folded.length - other.length) > limit) continue
    const steps = isSwapped(folded, other) ? 1 : distance(folded, other)
    if (steps <= limit && (best === undefined || steps < best.steps)) best = { spelling, steps }
  }
  return best?.spelling
}

/** True when two neighbours have changed places, which is one slip of the fingers. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2) && at + 1 < one.length
}

/** Most keys are as they are compared. */
const SMALL = /^[a-z]+$/
/** Words with a comma at most and one space or joint, or a dash, between them: nothing but their letters counts, as in most keys and headings. A letter before a dash is numbering. */
const PLAIN = /^(?!. [–-])[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö\d]*(?:(?:,?[ _-]| [–-] )[A-Za-zÅÄÖåäö\d]+)*$/
const PLAIN_TAIL = / \([A-Za-zÅÄÖåäö\d ,.:+/-]*\)$/
const FOLDED = /[åäö]|[_-]| [–-] /g
const folded = (sign: string): string => (sign === 'ö' ? 'o' : sign === 'ä' || sign === 'å' ? 'a' : ' ')
/** Marks over letters, stars of emphasis, and what nobody sees: soft hyphens and characters without width, which pasting brings along. */
const MARKS = /[\p{M}*\u00ad\u200b-\u200d\u2060\ufeff]/gu
const SPACES = /[\s\u00a0\u202f]+/gu
/** A picture before a name, and attributes behind it. */
const AROUND = /^[\p{So}\u200d\s]+|\s?\{[^{}]{0,200}\}$/gu
const APPENDIX = /^(?:liite|bilaga|appendix) \d{1,3} ?[:.] ?/u
/** `1.`, `2.1`, `2.1.)`, `S)`, `S:`, `S –`, `S =`, also one behind the other; no date and no decimal that a word is joined to. */
const NUMBERING = /^(?:(?:\d{1,3}(?:\.\d{1,3}){1,4}[.)]{0,2}(?= )|\d{1,3}(?:\.\d{1,3}){0,4}[.)]{1,2}(?!\d)|[a-z]\)|[a-z][.:](?= )|[a-z] [=\-\u2013\u2014](?= )) ?){1,2}/u
const WRITTEN_NUMBERING = (): RegExp => new RegExp(`${NUMBERING.source} *|^\\d{1,2} +(?=\\p{L})`, 'iu')
const SEPARATORS = /[\s_\-\u2010-\u2015\u2212]+/gu
const TRAILING = ' :.?#'
const PART_AT_END = / \d{1,2}\/\d{1,2}$/u
const LONGEST_PART = ' 11/22'.length
const PART = /(?:^|\s)\(?(\d{1,2})\s?\/\s?(\d{1,2})\)?[\s:.?]*$/u

/** Without a part number and marks at the end. By hand: a pattern would look at every run of marks again and again. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && TRAILING.includes(text.charAt(end - 1))) end--
  const part = PART_AT_END.exec(text.slice(Math.max(0, end - LONGEST_PART), end))
  return text.slice(0, end - (part?.[0].length ?? 0))
}

function withoutTail(text: string): string {
  const end = text.replace(/[\s:.?]{1,10}$/u, '')
  if (!end.endsWith(')')) return end === '' ? text : end
  const open = end.lastIndexOf('(')
  return open > 0 && /[\p{L}\p{N}]/u.test(end.slice(0, open)) ? end.slice(0, open).trim() : end
}
