// Given names that are common in Finland, for telling a person's name from the name of a place, a project or an organisation.
import known from '../../../../schemas/shared/given-names.json' with { type: 'json' }

/** True for a given name, in any case; of a double name the first part decides (`Anna-Maija`). */
export const isGivenName = (word: string): boolean => NAMES.has(plainLetters(word.split('-', 1)[0] ?? ''))

/** True for a given name in the genitive: `Maijan`, `Matin`, `Kalles`. */
export function isGenitive(word: string): boolean {
  const plain = plainLetters(word)
  if (/s$/u.test(plain) && NAMES.has(plain.slice(0, -1))) return true
  if (!/n$/u.test(plain)) return false
  const stem = plain.slice(0, -1)
  const last = stem.slice(-1)
  const doubled = `${stem.slice(0, -2)}${stem.slice(-2, -1)}${stem.slice(-2)}`
  return [stem, doubled, stem.slice(0, -1), ...(last === 'e' ? [`${stem.slice(0, -2)}nen`] : [])].some((name) => NAMES.has(name)) || (/kse$/u.test(stem) && NAMES.has(`${stem.slice(0, -3)}s`))
}

/** Small letters without marks. */
export const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const NAMES: ReadonlySet<string> = new Set(known.names.map(plainLetters))
