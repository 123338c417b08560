// The language of a document: what it says of itself, else its words, else Finnish.
import { clueOf, type Clue } from './clue.ts'
import { COMMON } from './common.ts'
import type { Document } from './document.ts'
import { LANGUAGES } from './kinds/labels.ts'
import type { Language } from './problem.ts'
import type { Text } from './text.ts'

/** Common small words that the other two languages do not have. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(['ja', 'on', 'ei', 'että', 'tai', 'sekä', 'myös', 'ovat', 'jossa', 'kun', 'oli', 'joka', 'sen', 'mukaan', 'kanssa', 'tavoitteet', 'tyyppi']),
  sv: new Set(['och', 'är', 'inte', 'att', 'eller', 'som', 'på', 'med', 'för', 'av', 'den', 'det', 'till', 'ska', 'mål', 'typ']),
  en: new Set(['the', 'and', 'is', 'not', 'of', 'to', 'with', 'for', 'that', 'are', 'was', 'by', 'goals', 'this']),
}
const READ = 4000

/** How many common small words of each language stand in a text. */
export type WordCounts = Readonly<Record<Language, number>>

/** Counts the small words that stand between spaces; quick rather than exact. */
export function functionWords(text: string): WordCounts | undefined {
  const counts = { fi: 0, sv: 0, en: 0 }
  const letters = MARK.test(text) ? text.normalize('NFC') : text
  for (let start = 0, end = 0; end <= letters.length; end++) {
    if (end < letters.length && !isGap(letters.charCodeAt(end))) continue
    const word = end - start <= LONGEST && end - start >= SHORTEST ? letters.slice(start, end) : ''
    const language = word === '' ? undefined : WORD_LANGUAGE.get(isCapital(word.charCodeAt(0)) ? word.toLowerCase() : word)
    if (language) counts[language]++
    start = end + 1
  }
  return counts.fi + counts.sv + counts.en === 0 ? undefined : counts
}

/** Among the letters that the small words begin with. */
const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)
const isGap = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0xa0
/** Marks over letters stand behind the Latin letters. */
const MARK = /[\u0300-\u036f]/

/** Never undefined: a document that tells nothing is taken as Finnish. */
export function languageOf({ content, working, memo }: Document): Language {
  const written = content?.root.entries.find(({ key }) => key === COMMON.language)?.value
  const named = written?.type === 'scalar' ? LANGUAGES.find((language) => language === written.value) : undefined
  return named ?? (content ? memo(content, GUESSED, () => guessLanguage(working)) : guessLanguage(working))
}

const GUESSED = {}

/** The language whose small words are the most frequent at the start of a text. */
export function guessLanguage(text: Text): Language {
  const counts = { fi: 0, sv: 0, en: 0 }
  for (const word of text.slice(0, READ).normalize('NFC').toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of LANGUAGES) if (WORDS[language].has(word)) counts[language]++
  }
  return LANGUAGES.reduce((best, language) => (counts[language] > counts[best] ? language : best), 'fi')
}

/** Words that only one of the languages has, for telling running text apart. */
const WORD_LANGUAGE: ReadonlyMap<string, Language> = new Map([
  ...['ja', 'ei', 'että', 'tai', 'sekä', 'myös', 'ovat', 'jossa', 'kun', 'oli', 'joka', 'jotka', 'sen', 'mukaan', 'kanssa', 'kuin', 'mutta', 'niin', 'se', 'hän', 'olivat', 'osana', 'tukea', 'siitä'].map((word) => [word, 'fi'] as const),
  ...['och', 'är', 'inte', 'att', 'eller', 'som', 'på', 'med', 'för', 'av', 'det', 'till', 'ska', 'ett', 'har', 'från', 'också', 'vid', 'kan', 'deras', 'om', 'var', 'hur'].map((word) => [word, 'sv'] as const),
  ...['the', 'and', 'is', 'not', 'of', 'to', 'with', 'that', 'are', 'was', 'by', 'this', 'were', 'their', 'from', 'have', 'has', 'be', 'as', 'or', 'which', 'an', 'it'].map((word) => [word, 'en'] as const),
])
const LENGTHS = [...WORD_LANGUAGE.keys()].map(({ length }) => length)
const SHORTEST = Math.min(...LENGTHS)
const LONGEST = Math.max(...LENGTHS)

/** Where words that `functionWords` counts for other languages than one stand. */
export const wordsOfOthers = (language: Language): Clue =>
  clueOf(new RegExp(`[ \\n\u00a0](?:${[...WORD_LANGUAGE].flatMap(([word, its]) => (its === language ? [] : [word])).join('|')})[ \\n\u00a0]`, 'i'))
