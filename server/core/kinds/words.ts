// Names of the parts that every list and item may have, when they are written out in YAML.
import { fold } from './labels.ts'

const WORDS = {
  text: ['text', 'teksti', 'innehåll'],
  id: ['id', 'tunniste'],
  attributes: ['attributes', 'attribuutit', 'lisätiedot', 'attribut'],
  children: ['children', 'alakohdat', 'underpunkter'],
  items: ['items', 'kohdat', 'punkter'],
  groups: ['groups', 'ryhmät', 'grupper'],
  title: ['title', 'otsikko', 'rubrik'],
  refined: ['refined', 'tarkennettu', 'preciserad'],
  at: ['at', 'kohta', 'plats'],
  start: ['start', 'alku', 'början'],
  end: ['end', 'loppu', 'slut'],
  duration: ['duration', 'kesto', 'längd'],
  time: ['time', 'ajankohta', 'tidpunkt', 'text', 'teksti'],
  cells: ['cells', 'solut', 'celler'],
  phase: ['phase', 'vaihe', 'skede'],
  actor: ['actor', 'toimija', 'aktör'],
  tasks: ['tasks', 'tehtävät', 'uppgifter'],
  extra: ['extra', 'muut osiot', 'övriga avsnitt'],
  heading: ['heading', 'väliotsikko', 'mellanrubrik'],
} as const

export type Word = keyof typeof WORDS

const FOLDED: ReadonlyMap<Word, ReadonlySet<string>> = new Map(Object.entries(WORDS).map(([word, labels]) => [word as Word, new Set(labels.map(fold))]))

/** True when a key as written is this word in one of the three languages. */
export function isWord(word: Word, written: string): boolean {
  return FOLDED.get(word)?.has(fold(written)) === true
}
