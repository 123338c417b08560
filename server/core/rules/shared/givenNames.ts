// Given names that are common in Finland, for telling a person's name from the name of a place, a project or an organisation.
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
  if (BEYOND_LATIN.test(text)) return Array.from(text.matchAll(CAPITALISED)).some(([word]) => isName(word))
  for (let at = 0; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at))) continue
    const start = at
    while (at - start < LONGEST && isLatin(text.charCodeAt(at + 1))) at++
    if (at > start && isName(text.slice(start, at + 1))) return true
  }
  return false
}

function isName(word: string): boolean {
  const plain = plainLetters(word)
  const last = plain.charAt(plain.length - 1)
  return NAMES.has(plain) || ((last === 'n' || last === 's') && isPlainGenitive(plain))
}

const LONGEST = 30
const BEYOND_LATIN = /[^\u0000-\u00ff\u2000-\u206f\u20ac]/
const CAPITALISED = /[A-ZÅÄÖ][\p{L}\p{M}]{1,30}/gu
const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || code === 0xc5 || code === 0xc4 || code === 0xd6
/** A letter of Latin-1; false at the end of a text. */
const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xb5 || code === 0xba

/** Small letters without marks. */
export function plainLetters(text: string): string {
  const small = text.toLowerCase()
  if (!MARKED.test(small)) return small
  return FINNISH.test(small) ? small.replace(RINGED, (letter) => (letter === 'ö' ? 'o' : 'a')) : small.normalize('NFD').replace(/\p{M}/gu, '')
}
const MARKED = /[^\x00-\x7f]/
const FINNISH = /^[\x00-\x7fåäö]*$/
const RINGED = /[åäö]/g

const NAMES: ReadonlySet<string> = new Set(known.names.map(plainLetters))
