// Rough stems of words, enough to see that two names in inflected Finnish speak of the same thing. No dictionary: a stem is the first six
// letters of a word; of a word of five or six letters one letter fewer; four letters stay whole; shorter and very common words have none.

/** The stems of a text. Two words speak of the same when one of their stems begins the other: `malli` (mall) and `mallin` (malli). */
export type Stems = ReadonlySet<string>

export function stemsOf(text: string): Stems {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? []
  return new Set(words.filter((word) => !COMMON.has(word)).map(stemOf))
}

/** Shared stems / stems of `goal`: 0 to 1. Not symmetric: a long name of an output may hold the whole of a short goal. */
export function overlap(goal: Stems, other: Stems): number {
  const names = [...other]
  const shared = [...goal].filter((stem) => names.some((name) => name.startsWith(stem) || stem.startsWith(name)))
  return goal.size === 0 ? 0 : shared.length / goal.size
}

const WORD = /\p{L}{4,40}/gu
const COMMON: ReadonlySet<string> = new Set([
  'sekä', 'että', 'myös', 'ovat', 'joka', 'jotka', 'jossa', 'joissa', 'joilla', 'miten', 'kuten', 'välillä', 'kanssa', 'mukaan', 'osana', 'heidän', 'niiden', 'tämä', 'kaikki',
  'från', 'till', 'eller', 'inom', 'över', 'deras', 'samt', 'mellan', 'genom', 'alla', 'with', 'from', 'that', 'their', 'into', 'between', 'through',
])

const stemOf = (word: string): string => word.slice(0, word.length > 6 ? 6 : Math.max(4, word.length - 1))
