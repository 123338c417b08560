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

/** True when a text holds a given name at all, alone or in the genitive. Cheap: for leaving out what needs one. */
export function mentionsName(text: string): boolean {
  if (BEYOND_LATIN.test(text)) return Array.from(text.matchAll(CAPITALISED)).some(([word]) => isName(word.toLowerCase()))
  return givenNames(text)(0) < Infinity
}

/** Where given names stand, alone or in the genitive. */
export const givenNames: Clue = (text) => {
  const small = text.toLowerCase()
  return (from) => {
    CAPITALISED_LATIN.lastIndex = from
    for (let word = CAPITALISED_LATIN.exec(text); word; word = CAPITALISED_LATIN.exec(text)) {
      if (isName(small.slice(word.index, CAPITALISED_LATIN.lastIndex))) return word.index
    }
    return Infinity
  }
}

/** Of a word in small letters. */
function isName(word: string): boolean {
  const plain = withoutMarks(word)
  const last = plain.charAt(plain.length - 1)
  return NAMES.has(plain) || ((last === 'n' || last === 's') && isPlainGenitive(plain))
}

const BEYOND_LATIN = /[^\u0000-\u00ff\u2000-\u206f\u20ac]/
const CAPITALISED = /[A-ZÅÄÖ][\p{L}\p{M}]{1,30}/gu
const CAPITALISED_LATIN = /[A-ZÅÄÖ][A-Za-zªµºÀ-ÖØ-öø-ÿ]{1,30}/g

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
