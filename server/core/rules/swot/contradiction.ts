// One theme that is both a strength and a weakness.
import { addBelow } from '../../edit/list.ts'
import { eachOf } from '../../eachOf.ts'
import type { Property } from '../../kinds/kind.ts'
import { textOf, type ItemNode } from '../../node.ts'
import type { PlaceEdit, Texts } from '../../problem.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { plainText } from '../shared/plainText.ts'
import { comparedItems, filledQuadrants, replacedIn, type ComparedItem, type Quadrant } from '../shared/quadrants.ts'
import { sharedStems, type Stems } from '../../stems.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Tästä kerrotaan myös ruudussa {quadrant}: ”{other}”. Tarkenna, miltä osin asia toimii ja miltä osin ei.',
      sv: 'Det här tas också upp under {quadrant}: ”{other}”. Precisera i vilka avseenden saken fungerar och i vilka inte.',
      en: '{quadrant} says something about this too: “{other}”. Say in which respect it works and in which it does not.',
    },
  },
  reason: {
    fi: 'Sama asia voi aidosti olla sekä vahvuus että heikkous: osallisuus toteutui kokouksissa mutta ei arjessa. Kun ero sanotaan, lukija tietää, mitä jatketaan ja mitä korjataan.',
    sv: 'Samma sak kan verkligen vara både en styrka och en svaghet: delaktigheten fungerade på mötena men inte i vardagen. När skillnaden sägs vet läsaren vad som fortsätter och vad som behöver förbättras.',
    en: 'One thing can truly be both a strength and a weakness: participation worked in meetings but not in everyday life. Once the difference is explained, readers know what to continue and what to improve.',
  },
  source: 'Prosessin SWOT: asiakasosallisuuden toteutuminen sekä vahvuuksissa että heikkouksissa',
  asks: 'properties with the role quadrant, an effect and one axis',
  replaces: ['swot/repeated-item'],
  fixes: { main: { title: { fi: 'Lisää kohtaan tarkennus: miltä osin', sv: 'Lägg till en precisering: i vilket avseende', en: 'Add below it: in which respect' }, safe: false } },
  check: findingsOf,
}

const ENOUGH = 0.6
/** Shared stems that show a theme; where both items have one code, one is enough. */
const FEWEST = 2
/** A word of more items than this is what the whole document is about. */
const MOST_SHARING = 20

function findingsOf(view: DocumentView): readonly Finding[] {
  const quadrants = filledQuadrants(view)
  return quadrants.filter(({ property }) => property.effect === 'harmful').flatMap((harmful) =>
    quadrants.filter(({ property }) => property.effect === 'helpful' && property.axis === harmful.property.axis).flatMap((helpful) => remembered(view, helpful, harmful)))
}

interface Entry {
  readonly item: ItemNode
  readonly stems: Stems
  /** The codes that researchers gave it. */
  readonly themes: readonly string[]
  /** By what it may meet another: beginnings of long words that could name what it is about, and its codes. */
  readonly words: readonly string[]
}

/** Two quadrants as they were compared last. */
interface Compared {
  readonly good: readonly Entry[]
  readonly bad: readonly Entry[]
  /** The good ones by their words. */
  readonly byWord: Map<string, readonly Entry[]>
  /** What is found of each bad one. */
  readonly found: readonly (Found | undefined)[]
}
interface Found {
  /** The good one that it contradicts. */
  readonly other: Entry
  readonly finding: Finding
}

/** Compared again is only what has changed in one of the two. */
function remembered(view: DocumentView, helpful: Quadrant, harmful: Quadrant): readonly Finding[] {
  const slot = view.remember<{ last?: Compared }>(helpful.property, harmful.property, () => ({}))
  const entriesOf = (quadrant: Quadrant): readonly Entry[] => eachOf(comparedItems(quadrant, view), entryOf, quadrant.property, view.remember)
  slot.last = compared(helpful.property, entriesOf(helpful), entriesOf(harmful), slot.last)
  return slot.last.found.flatMap((one) => (one ? [one.finding] : []))
}

function compared({ labels, key }: Property, good: readonly Entry[], bad: readonly Entry[], last: Compared | undefined): Compared {
  const quadrant = labelsAsTexts(labels, key)
  const replaced = last && replacedIn(last.good, good)
  return last && replaced ? comparedAgain(good, bad, last, replaced, quadrant) : comparedFirst(good, bad, quadrant)
}

function comparedFirst(good: readonly Entry[], bad: readonly Entry[], quadrant: Texts): Compared {
  const byWord = new Map<string, Entry[]>()
  good.forEach((entry) => entry.words.forEach((word) => {
    const same = byWord.get(word)
    if (same) same.push(entry)
    else byWord.set(word, [entry])
  }))
  return { good, bad, byWord, found: bad.map((entry) => foundOf(entry, byWord, quadrant)) }
}

/** Where at most one of the good ones is another. */
function comparedAgain(good: readonly Entry[], bad: readonly Entry[], last: Compared, replaced: readonly Entry[], quadrant: Texts): Compared {
  const { byWord } = last
  const touched = new Map<string, Entry[]>(replaced.flatMap(({ words }) => words).map((word) => [word, []]))
  if (touched.size > 0) good.forEach((entry) => entry.words.forEach((word) => touched.get(word)?.push(entry)))
  // of a word that too many share, or do so no longer, all is looked at again
  const isCommon = ({ length }: readonly Entry[]): boolean => length > MOST_SHARING
  const turned = new Set([...touched].flatMap(([word, sharing]) => (isCommon(sharing) === isCommon(byWord.get(word) ?? []) ? [] : [word])))
  for (const [word, sharing] of touched) byWord.set(word, sharing)
  const [old, next] = replaced
  const stays = ({ words }: Entry): boolean => touched.size === 0 || !words.some((word) => touched.has(word))
  const staysThough = (entry: Entry, found: Found | undefined): boolean => old !== undefined && found?.other !== old && !(next && isSame(entry, next)) && !entry.words.some((word) => turned.has(word))
  const found = bad.map((entry, index): Found | undefined =>
    (last.bad[index] === entry && (stays(entry) || staysThough(entry, last.found[index])) ? last.found[index] : foundOf(entry, byWord, quadrant)))
  return { good, bad, byWord, found }
}

function foundOf(entry: Entry, byWord: ReadonlyMap<string, readonly Entry[]>, quadrant: Texts): Found | undefined {
  const other = firstOf(entry, byWord)
  return other && { other, finding: { place: entry.item.text.place, values: { other: shortened(plainText(textOf(other.item))), quadrant }, fixes: [{ edits: (view: DocumentView) => askBelow(view, entry.item) }] } }
}

/** A line below the item, to be filled in. It is there as long as it waits for its words. */
const askBelow = (view: DocumentView, item: ItemNode): readonly PlaceEdit[] => (item.children.length > 0 ? [] : addBelow(view, item, `${IN_WHICH_RESPECT[view.language]}: …`))

const IN_WHICH_RESPECT: Texts = { fi: 'Miltä osin', sv: 'I vilket avseende', en: 'In which respect' }

/** What is said below an item; a line that waits for its words says nothing yet. */
const saysBelow = ({ children }: ItemNode): boolean => children.some((child) => !/:\s?(?:…|\.{3})\s*$/u.test(textOf(child)))

function firstOf(entry: Entry, byWord: ReadonlyMap<string, readonly Entry[]>): Entry | undefined {
  for (const word of entry.words) {
    const sharing = byWord.get(word)
    if (sharing === undefined || sharing.length > MOST_SHARING) continue
    for (const other of sharing) if (isSame(entry, other)) return other
  }
  return undefined
}

/** Of two that share a word, by the stems of the shorter of the two; what is nested below says already where the difference is. */
function isSame(a: Entry, b: Entry): boolean {
  if (saysBelow(a.item) || saysBelow(b.item)) return false
  const short = a.stems.size <= b.stems.size ? a.stems : b.stems
  const long = short === a.stems ? b.stems : a.stems
  if (a.themes.some((theme) => b.themes.includes(theme))) return sharedStems(short, long) > 0
  const least = Math.max(FEWEST, ENOUGH * short.size, ENOUGH / 2 * long.size)
  return short.size >= least && sharedStems(short, long) >= least
}

function entryOf({ item, words: all, stems }: ComparedItem): Entry {
  const themes = Object.keys(item.attributes).length === 0 ? NO_THEMES : THEMES.flatMap((name) => item.attributes[name]?.split(/[\s,;]+/u) ?? [])
  const words = new Set<string>()
  for (const word of all) if (word.length >= TOPIC && !GENERAL.test(word)) words.add(word.slice(0, TOPIC))
  for (const theme of themes) words.add(`{${theme}`)
  return { item, stems, themes, words: [...words] }
}

const THEMES = ['theme', 'teema', 'tema']
const NO_THEMES: readonly string[] = []
/** The letters of a topic, and the fewest of a word that has one. */
const TOPIC = 9
/** What the whole field is about: shared by items that have nothing else in common. */
const GENERAL = /^(?:kehit|yhtei|lastensuoj|työryhm|työnteki|työskent|sosiaali|hank[ek]|asiakas(?:ty|pal)|asiakk|toimin|kumppan|utveckl|samarbe|gemensam|barnskyd|arbetsgr|medarbet|socialar|verksamh|projekt|klienter|develop|cooperat|together|projects|workers|protect)/u
