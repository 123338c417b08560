// Names of the parts that every document, list and item may have, when they are written out in YAML.
import type { Language } from '../problem.ts'
import { display, fold, spellings, type Labels } from './labels.ts'

const WORDS = {
  text: { fi: ['teksti'], sv: ['text', 'innehåll'], en: ['text'] },
  id: { fi: ['tunniste'], sv: ['id'], en: ['id'] },
  attributes: { fi: ['attribuutit', 'lisätiedot'], sv: ['attribut'], en: ['attributes'] },
  children: { fi: ['alakohdat'], sv: ['underpunkter'], en: ['children'] },
  items: { fi: ['kohdat'], sv: ['punkter'], en: ['items'] },
  groups: { fi: ['ryhmät'], sv: ['grupper'], en: ['groups'] },
  title: { fi: ['otsikko'], sv: ['rubrik'], en: ['title'] },
  refined: { fi: ['tarkennettu'], sv: ['preciserad'], en: ['refined'] },
  at: { fi: ['kohta', 'paikka'], sv: ['plats'], en: ['at'] },
  start: { fi: ['alku'], sv: ['början'], en: ['start'] },
  end: { fi: ['loppu'], sv: ['slut'], en: ['end'] },
  duration: { fi: ['kesto'], sv: ['längd'], en: ['duration'] },
  time: { fi: ['ajankohta', 'teksti'], sv: ['tidpunkt'], en: ['time', 'text'] },
  cells: { fi: ['solut'], sv: ['celler'], en: ['cells'] },
  phase: { fi: ['vaihe'], sv: ['skede', 'fas'], en: ['phase'] },
  actor: { fi: ['toimija'], sv: ['aktör'], en: ['actor'] },
  tasks: { fi: ['tehtävät', 'tehtävä'], sv: ['uppgifter', 'uppgift'], en: ['tasks', 'task'] },
  voice: { fi: ['osapuoli'], sv: ['part'], en: ['voice'] },
  extra: { fi: ['muut osiot'], sv: ['övriga avsnitt'], en: ['extra'] },
  heading: { fi: ['väliotsikko'], sv: ['mellanrubrik'], en: ['heading'] },
  level: { fi: ['taso'], sv: ['nivå'], en: ['level'] },
  after: { fi: ['jälkeen'], sv: ['efter'], en: ['after'] },
  form: { fi: ['muotoilu'], sv: ['utformning'], en: ['form'] },
  place: { fi: ['paikka'], sv: ['plats'], en: ['place'] },
  frontmatter: { fi: ['tiedot'], sv: ['uppgifter'], en: ['frontmatter'] },
  both: { fi: ['molemmat'], sv: ['båda'], en: ['both'] },
  body: { fi: ['leipäteksti'], sv: ['brödtext'], en: ['body'] },
  axis: { fi: ['akseli'], sv: ['axel'], en: ['axis'] },
  parts: { fi: ['osat'], sv: ['delar'], en: ['parts'] },
  lists: { fi: ['luettelot'], sv: ['listor'], en: ['lists'] },
  inline: { fi: ['väliotsikoitta'], sv: ['utan mellanrubrik'], en: ['inline'] },
  paragraphs: { fi: ['kappaleet'], sv: ['stycken'], en: ['paragraphs'] },
  links: { fi: ['linkit'], sv: ['länkar'], en: ['links'] },
} as const satisfies Readonly<Record<string, Labels>>

export type Word = keyof typeof WORDS

const FOLDED: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(WORDS).map(([word, labels]) => [word, new Set(spellings(labels).map(fold))]))

/** True when a key as written is this word in one of the three languages. */
export const isWord = (word: Word, written: string): boolean => isFoldedWord(word, fold(written))

/** The same for a text that is folded already. */
export const isFoldedWord = (word: Word, folded: string): boolean => FOLDED.get(word)?.has(folded) === true

/** The word that a key is in one of the languages; undefined for none, and for one that is this word in the language `but` already. */
export function wordOf(written: string, but?: Language): Word | undefined {
  const folded = fold(written)
  const word = [...FOLDED].find(([, names]) => names.has(folded))?.[0] as Word | undefined
  return word !== undefined && but !== undefined && WORDS[word][but].some((label) => fold(label) === folded) ? undefined : word
}

/** The word as a key in a language: lower case, `_` for spaces. */
export function wordIn(word: Word, language: Language): string {
  return display(WORDS[word], language).replace(/\s/gu, '_')
}
