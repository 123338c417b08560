// Whose voice a role is: the actors of schemas/shared/voices.json in running text, with their case endings.
import known from '../../../schemas/shared/voices.json' with { type: 'json' }
import { fold } from './labels.ts'

/** The voices that a description of a role names: `vanhempien edustaja` → client, `koulun rehtori` → partner. */
export function voicesIn(role: string): ReadonlySet<string> {
  const text = PHRASES.reduce((rest, { phrase }) => rest.replaceAll(phrase, ' '), ` ${fold(role)} `)
  const phrases = PHRASES.filter(({ phrase }) => ` ${fold(role)} `.includes(phrase)).map(({ voice }) => voice)
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set([...phrases, ...words.flatMap((word) => voiceOfWord(word) ?? [])])
}

interface Actor {
  readonly voice: string
  readonly phrase: string
}

const ACTORS: readonly Actor[] = known.voices.flatMap(({ key, actors }) => [...actors.fi, ...actors.sv, ...actors.en].map((actor) => ({ voice: key, phrase: fold(actor) })))
/** Actors of several words, the longest first: `family worker` is no family. */
const PHRASES: readonly Actor[] = ACTORS.filter(({ phrase }) => phrase.includes(' ')).toSorted((a, b) => b.phrase.length - a.phrase.length)
const WORDS: readonly Actor[] = ACTORS.filter(({ phrase }) => !phrase.includes(' '))
/** Letters at the end of a word that change in its cases. */
const STEM_LESS = 2
const LONGEST_ENDING = 5

/** The actor that shares the longest beginning with a word; a longer rest makes it another word (`asiakastyöntekijä`). */
function voiceOfWord(word: string): string | undefined {
  let best: { readonly voice: string; readonly length: number } | undefined
  for (const { voice, phrase } of WORDS) {
    const stem = phrase.length > 5 ? phrase.slice(0, -STEM_LESS) : phrase.length === 5 ? phrase.slice(0, -1) : phrase
    const ending = phrase.length > 4 ? LONGEST_ENDING : 2
    if (word.startsWith(stem) && word.length - stem.length <= ending && (best === undefined || stem.length > best.length)) best = { voice, length: stem.length }
  }
  return best?.voice
}
