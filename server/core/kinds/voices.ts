// Whose voice a role is: the actors of schemas/shared/voices.json in running text, with their case endings.
import known from '../../../schemas/shared/voices.json' with { type: 'json' }
import type { Language, Texts } from '../problem.ts'
import { display, fold, spellings } from './labels.ts'

/** The voices that a description of a role names: `vanhempien edustaja` → client, `koulun rehtori` → partner. */
export function voicesIn(role: string): ReadonlySet<string> {
  const text = PHRASES.reduce((rest, { phrase }) => rest.replaceAll(phrase, ' '), ` ${fold(role)} `)
  const phrases = PHRASES.filter(({ phrase }) => ` ${fold(role)} `.includes(phrase)).map(({ voice }) => voice)
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set([...phrases, ...words.flatMap((word) => voiceOfWord(word) ?? [])])
}

/** The voice that a description of a role names, when it names one. */
export function voiceOf(role: string): string | undefined {
  const [voice, ...others] = voicesIn(role)
  return others.length === 0 ? voice : undefined
}

/** The voice under one of its own names: `kumppani`, `partner`. */
export function voiceNamed(name: string): string | undefined {
  const folded = fold(name)
  return known.voices.find(({ key, labels }) => fold(key) === folded || spellings(labels).some((label) => fold(label) === folded))?.key
}

/** All voices. */
export const VOICES: readonly string[] = known.voices.map(({ key }) => key)

/** The name of a voice. */
export function voiceTexts(voice: string): Texts {
  const labels = known.voices.find(({ key }) => key === voice)?.labels
  const of = (language: Language): string => (labels ? display(labels, language) : voice)
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

/** An actor as it is written, with its voice: told by its name, or by a voice in brackets behind it (`Seurakunta (kumppani)`), which then is no part of the name. */
export function actorFrom(written: string): { readonly actor: string; readonly voice?: string } {
  const [, name = '', tail = ''] = /^(.*\S)\s*\(([^()]{1,40})\)$/su.exec(written.trim()) ?? []
  const told = tail === '' ? undefined : voiceNamed(tail)
  if (told !== undefined && told !== voiceOf(name)) return { actor: name, voice: told }
  const voice = voiceOf(written)
  return { actor: written, ...(voice === undefined ? {} : { voice }) }
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

/** What one who speaks with a voice is called, such as `asiakas`; undefined for a voice that is not known. */
export function nameOfVoice(voice: string, language: Language): string | undefined {
  return known.voices.find(({ key }) => key === voice)?.labels[language][0]
}

/** What those who speak with a voice are called. */
export function actorsOf(voice: string, language: Language): readonly string[] {
  return known.voices.find(({ key }) => key === voice)?.actors[language] ?? []
}
