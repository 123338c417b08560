// Rough stems of words, enough to see that two names in inflected Finnish speak of the same thing. No dictionary: a stem is the first six
// letters of a word; of a word of five or six letters one letter fewer; four letters stay whole; shorter and very common words have none.
// "Shared" is asked of one side: shared stems / stems of that side, since a long name of an output may hold the whole of a short goal.
import { composedLetters } from './letters.ts'

/** The stems of a text. Two words speak of the same when one of their stems begins the other: `malli` (mall) and `mallin` (malli). */
export type Stems = ReadonlySet<string>

export const stemsOf = (text: string): Stems => stemsOfWords(wordsIn(text))

/** The words that may have stems, in small letters. */
export const wordsIn = (text: string): readonly string[] => composedLetters(text).toLowerCase().match(WORD) ?? NO_WORDS

const NO_WORDS: readonly string[] = []

export function stemsOfWords(words: readonly string[]): Stems {
  const stems = new Set<string>()
  for (const word of words) if (word.length > LONGEST_COMMON || !COMMON.has(word)) stems.add(stemOf(word))
  return stems
}

/** How many of the stems speak of the same as one of the others. */
export function sharedStems(stems: Stems, others: Stems): number {
  const list = [...others]
  let count = 0
  for (const stem of [...stems]) if (others.has(stem) || hasNeighbour(stem, list)) count++
  return count
}

/** One of them begins with the stem, or begins the stem. */
function hasNeighbour(stem: string, others: readonly string[]): boolean {
  for (let at = 0; at < others.length; at++) {
    const other = others[at] as string
    if (other.length >= stem.length ? other.startsWith(stem) : stem.startsWith(other)) return true
  }
  return false
}

/** Finds among many names those that speak of the same as another: the ordinals of the names that hold at least this share of its stems, those that hold most of them first. */
export type Matcher = (stems: Stems, share: number) => readonly number[]

/** Names by their stems, so that comparing many with many costs what they have in common. */
export function matcherOf(names: readonly Stems[]): Matcher {
  const byStart = new Map<string, { readonly stem: string; readonly name: number }[]>()
  for (const [name, stems] of names.entries()) {
    for (const stem of stems) {
      const start = stem.slice(0, SHORTEST)
      const same = byStart.get(start)
      if (same) same.push({ stem, name })
      else byStart.set(start, [{ stem, name }])
    }
  }
  return (stems, share) => {
    const shared = new Map<number, number>()
    for (const stem of stems) {
      const hits = (byStart.get(stem.slice(0, SHORTEST)) ?? []).filter((other) => other.stem.startsWith(stem) || stem.startsWith(other.stem))
      for (const name of new Set(hits.map((hit) => hit.name))) shared.set(name, (shared.get(name) ?? 0) + 1)
    }
    return [...shared].filter(([, count]) => count / stems.size >= share).sort(([, a], [, b]) => b - a).map(([name]) => name)
  }
}

const SHORTEST = 4
const WORD = /\p{L}{4,40}/gu
const COMMON: ReadonlySet<string> = new Set([
  'sekä', 'että', 'myös', 'ovat', 'joka', 'jotka', 'jossa', 'joissa', 'joilla', 'miten', 'kuten', 'välillä', 'kanssa', 'mukaan', 'osana', 'heidän', 'niiden', 'tämä', 'kaikki',
  'från', 'till', 'eller', 'inom', 'över', 'deras', 'samt', 'mellan', 'genom', 'alla', 'with', 'from', 'that', 'their', 'into', 'between', 'through',
])
const LONGEST_COMMON = Math.max(...[...COMMON].map(({ length }) => length))

const stemOf = (word: string): string => word.slice(0, word.length > 6 ? 6 : Math.max(SHORTEST, word.length - 1))
