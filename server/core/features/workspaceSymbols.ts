// Finding documents and their goals by title, identifier or words, among very many.
import { withoutCodes } from '../identity.ts'
import { currentItems, textOf } from '../node.ts'
import type { Span } from '../text.ts'
import { ATTRIBUTES } from '../texts/completion.ts'
import { walk } from '../value.ts'
import { sectionOf, type DocumentView } from '../view.ts'
import type { Facts } from '../facts.ts'

/** What is kept of a document for those who look for it: the first goals, cut short, and the themes by which its items are coded. */
export interface Sought {
  readonly goals: readonly string[]
  readonly themes: readonly string[]
}

/** Copied: strings that were cut from a text keep the whole text alive in V8. */
export const soughtIn = (view: DocumentView): Sought => JSON.parse(JSON.stringify({ goals: goalTexts(view), themes: codedThemes(view) })) as Sought

const MOST_GOALS = 8
const LONGEST_GOAL = 80
const MOST_THEMES = 60

function goalTexts(view: DocumentView): readonly string[] {
  return currentItems(sectionOf(view, 'goals')?.node).map((item) => shortened(textOf(item))).filter((text) => text !== '').slice(0, MOST_GOALS)
}

/** One line without personal identity codes. */
const shortened = (text: string): string => {
  const line = withoutCodes(text).replace(/\s+/gu, ' ').trim()
  return line.length > LONGEST_GOAL ? `${line.slice(0, LONGEST_GOAL - 1).trimEnd()}…` : line
}

/** The themes of the items of a document, each once. */
export function codedThemes(view: DocumentView): readonly string[] {
  return [...new Set(view.perSection(({ node }) => {
    const found: string[] = []
    for (const { node: item } of walk(node)) if (item.type === 'item') for (const name of THEME_ATTRIBUTES) if (item.attributes[name] !== undefined) found.push(...item.attributes[name].split(/[\s,;]+/u))
    return found
  }).flat())].filter((theme) => theme !== '').slice(0, MOST_THEMES)
}

const THEME_ATTRIBUTES: readonly string[] = Object.values(ATTRIBUTES.theme)

/** A document, or one of its goals (the ordinal of it, from 0). */
export interface Hit {
  readonly path: string
  readonly name: string
  readonly container: string
  readonly goal?: number
}

export interface Candidate {
  readonly facts: Facts
  readonly goals: readonly string[]
}

/** What is compared, remembered by those who ask again and again. */
export interface Folded {
  readonly document: string
  readonly goals: readonly string[]
}

export const foldedOf = ({ facts: { title = '', id = '', path, formerIds }, goals }: Candidate): Folded =>
  ({ document: folded([title, id, ...formerIds, path.slice(path.lastIndexOf('/') + 1)].join(' ')), goals: goals.map(folded) })

/** Small letters without marks: `Kehrä` is found by `kehra`. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const MOST_HITS = 200

/** At most 200, the best first: those where words begin as was asked, documents before goals, else in the order that is given. All words that were asked must occur. */
export function findSymbols(query: string, all: Iterable<{ readonly candidate: Candidate; readonly folded: Folded }>): readonly Hit[] {
  const words = folded(query).split(/\s+/u).filter((word) => word !== '').slice(0, 8)
  // so many of each rank are enough: most of what a single letter finds is never made into hits
  const ranked = new Map<number, (() => Hit)[]>()
  const add = (rank: number, hit: () => Hit): void => {
    const same = ranked.get(rank)
    if (!same) ranked.set(rank, [hit])
    else if (same.length < MOST_HITS) same.push(hit)
  }
  for (const { candidate, folded: text } of all) {
    const rank = rankOf(words, text.document)
    if (rank > 0) add(rank + 1, () => documentHit(candidate))
    if (words.length === 0) continue
    for (const [goal, one] of text.goals.entries()) {
      const own = rankOf(words, one)
      if (own > 0) add(own, () => ({ path: candidate.facts.path, name: candidate.goals[goal] ?? '', container: titleOf(candidate.facts), goal }))
    }
  }
  return [...ranked].toSorted(([a], [b]) => b - a).flatMap(([, hits]) => hits).slice(0, MOST_HITS).map((hit) => hit())
}

/** 0 where a word is missing; more where words begin so. */
function rankOf(words: readonly string[], text: string): number {
  let rank = 1
  for (const word of words) {
    const at = text.indexOf(word)
    if (at < 0) return 0
    if (at === 0 || !isInWord(text.charCodeAt(at - 1))) rank += 2
  }
  return rank
}

/** Of folded text: a letter or a digit. Asked very often. */
const isInWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 191

function documentHit({ facts }: Candidate): Hit {
  const { path, id } = facts
  const title = titleOf(facts)
  return { path, name: id === undefined || id === title ? title : `${title} (${withoutCodes(id)})`, container: withoutCodes(path) }
}

const titleOf = ({ title, id, path }: Facts): string => withoutCodes(title ?? id ?? path).replace(/\s+/gu, ' ').trim() || path

/** The place of a goal in a document as it is now: the one with the same words, else the one at its ordinal; the title's otherwise. */
export function placeOfHit(view: DocumentView, { name, goal }: Pick<Hit, 'name' | 'goal'>): Span {
  const goals = goal === undefined ? [] : currentItems(sectionOf(view, 'goals')?.node).filter((item) => textOf(item).trim() !== '')
  const item = goals.find((one) => shortened(textOf(one)) === name) ?? goals[goal ?? -1]
  if (item) return trimmed(view, view.spanOf(item.text.place))
  const heading = view.outline?.pieces.find(({ level }) => level === 1)?.heading
  const title = view.entry('title')
  if (heading) return view.spanOf({ block: heading.block, start: heading.form.start, end: heading.form.end })
  return title ? view.spanOf(title.value.place) : view.spanOf(view.start)
}

/** Without the space before attributes. */
const trimmed = ({ text }: DocumentView, { start, end }: Span): Span => ({ start, end: start + text.slice(start, end).trimEnd().length })
