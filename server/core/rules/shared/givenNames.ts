// Given names that are common in Finland, for telling a person's name from the name of a place, a project or an organisation.
import type { Clue } from '../../clue.ts'
import known from '../../../../schemas/shared/given-names.json' with { type: 'json' }

/** True for a given name, in any case; of a double name the first part decides (`Anna-Maija`). */
export const isGivenName = (word: string): boolean => NAMES.has(plainLetters(word.split('-', 1)[0] ?? ''))

/** True for a given name in the genitive: `Maijan`, `Matin`, `Kalles`. */
export const isGenitive = (word: string): boolean => /[ns]$/iu.test(word) && isPlainGenitive(plainLetters(word))

function isPlainGenitive(plain: string): boolean {
  const stem = plain.slice(0, -1)
  if (plain.endsWith('s')) return NAMES.has(stem)
  const doubled = `${stem.slice(0, -2)}${stem.slice(-2, -1)}${stem.slice(-2)}`
  if (NAMES.has(stem) || NAMES.has(doubled) || NAMES.has(stem.slice(0, -1))) return true
  return stem.endsWith('se') && (NAMES.has(`${stem.slice(0, -2)}nen`) || NAMES.has(`${stem.slice(0, -3)}s`))
}

/** True when a text holds a given name at all, alone or in the genitive. */
export const mentionsName = (text: string): boolean => Array.from(text.matchAll(CAPITALISED)).some(([word]) => isName(word.toLowerCase()))

/** Cheap, for leaving out what needs a name: true for a part of a word too (`McDonald`). */
export const mayMentionName = (text: string): boolean => (BEYOND_LATIN.test(text) ? mentionsName(text) : givenNames(text)(0) < Infinity)

/** Where given names stand, alone or in the genitive. */
export const givenNames: Clue = (text) => (from) => {
  BEGINNING.lastIndex = from
  for (let found = BEGINNING.exec(text); found; found = BEGINNING.exec(text)) {
    LATIN_WORD.lastIndex = found.index
    const word = LATIN_WORD.exec(text)?.[0]
    if (word !== undefined && isName(word.toLowerCase())) return found.index
  }
  return Infinity
}

/** Of a word in small letters. */
function isName(word: string): boolean {
  const plain = withoutMarks(word)
  const last = plain.charAt(plain.length - 1)
  return NAMES.has(plain) || ((last === 'n' || last === 's') && isPlainGenitive(plain))
}

const BEYOND_LATIN = /[^\u0000-\u00ff\u2000-\u206f\u20ac]/
const CAPITALISED = /[A-ZÅÄÖ][\p{L}\p{M}]{1,30}/gu
const LATIN_WORD = /[A-ZÅÄÖ][A-Za-zªµºÀ-ÖØ-öø-ÿ]{1,30}/y

/** Small letters without marks. */
export const plainLetters = (text: string): string => withoutMarks(text.toLowerCase())

function withoutMarks(small: string): string {
  if (!MARKED.test(small)) return small
  return FINNISH.test(small) ? small.replace(RINGED, (letter) => (letter === 'ö' ? 'o' : 'a')) : small.normalize('NFD').replace(/\p{M}/gu, '')
}
const MARKED = /[^\x00-\x7f]/
const FINNISH = /^[\x00-\x7fåäö]*$/
const RINGED = /[åäö]/g

const NAMES: ReadonlySet<string> = new Set(known.names.map(plainLetters))

/** The first letters of a name, whose genitive may lack one of a doubled consonant (`Matin`) or the last letter (`Hannuksen`). */
const beginningsOf = (name: string): readonly string[] => [name, name.replace(/s$|(.)(?=\1.$)/u, '')].map((form) => form.charAt(0).toUpperCase() + form.slice(1, 4))

/** How names begin, and any word with other letters than plain small ones at its beginning. */
const BEGINNING = new RegExp(`${[...new Set([...NAMES].flatMap(beginningsOf))].join('|')}|[A-Z][a-z]{0,2}[A-ZªµºÀ-ÖØ-öø-ÿ]|[ÅÄÖ]`, 'g')
