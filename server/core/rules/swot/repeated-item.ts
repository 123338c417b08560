// The same thing in two items, in one quadrant or in two.
import { homeOf, removeItem } from '../../edit/moveItem.ts'
import { textOf, type ItemNode } from '../../node.ts'
import { fold } from '../../kinds/labels.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { comparedItems, filledQuadrants, MOST_COMPARED, replacedIn, type ComparedItem } from '../shared/quadrants.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { composedLetters } from '../../letters.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['information', 'information'],
  messages: {
    main: {
      fi: 'Onko tämä sama asia kuin ”{other}” ({quadrant})? Jos on, kohdat voi yhdistää; jos ei, kerro mikä ne erottaa.',
      sv: 'Är det här samma sak som ”{other}” ({quadrant})? I så fall kan punkterna slås ihop; annars berätta vad som skiljer dem åt.',
      en: 'Is this the same as “{other}” ({quadrant})? If so, the items can be joined; if not, say what sets them apart.',
    },
  },
  reason: {
    fi: 'Kun sama asia on kahdesti, se painaa laskussa kaksinkertaisesti. Joskus asia on aidosti sekä nykyhetkessä että tulevassa, ja silloin ero kannattaa sanoa.',
    sv: 'När samma sak står två gånger väger den dubbelt i räkningen. Ibland gäller den både nuet och framtiden, och då lönar det sig att säga skillnaden.',
    en: 'A thing said twice counts double. Sometimes it truly belongs to both the present and the future; then it is worth saying how they differ.',
  },
  source: 'Kehittämis- ja tutkimusprosessin SWOT: aika kahdesti uhissa',
  asks: 'items of properties with the role quadrant',
  // which of the two quadrants it belongs to is not known
  fixes: { main: { title: { fi: 'Poista tämä kohta, joka on jo ruudussa {quadrant}', sv: 'Ta bort den här punkten, som redan finns i {quadrant}', en: 'Remove this item, which is in {quadrant} already' }, safe: false } },
  check: findingsOf,
}

const SAME = 0.6
/** Fewer stems than this are too few to compare, unless the items are the same to the letter. */
const FEWEST = 3
/** A stem in more items than this is what the whole document is about. */
const MOST_SHARING = 20

/** The items as they were compared last. */
interface Last {
  readonly entries: readonly ComparedItem[]
  /** Where in `entries` each stem is, in their order. */
  readonly byStem: Map<string, number[]>
  /** Which earlier one each is most like, and what is said of it. */
  readonly best: (Best | undefined)[]
}
interface Best {
  readonly index: number
  readonly finding: Finding
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const slot = view.remember<{ last?: Last }>(view.kind, LAST, () => ({}))
  const entries = entriesOf(view)
  slot.last = (slot.last && comparedAgain(slot.last, entries)) ?? compared(entries)
  return slot.last.best.flatMap((best) => best?.finding ?? [])
}

const LAST = {}

function compared(entries: readonly ComparedItem[]): Last {
  const byStem = new Map<string, number[]>()
  entries.forEach(({ stems }, index) => {
    stems.forEach((stem) => {
      const same = byStem.get(stem)
      if (same) same.push(index)
      else byStem.set(stem, [index])
    })
  })
  const shared = new Uint16Array(entries.length)
  return { entries, byStem, best: entries.map((_, index) => bestOf(index, entries, byStem, shared)) }
}

/** After an edit inside one item: compares that one, and those that it is, was, or may now be an earlier copy of. Undefined after any other edit. */
function comparedAgain({ entries: before, byStem, best }: Last, entries: readonly ComparedItem[]): Last | undefined {
  const replaced = replacedIn(before, entries)
  if (!replaced) return undefined
  const [old, next] = replaced
  if (!old || !next) return { entries, byStem, best }
  const at = entries.indexOf(next)
  const again = new Set([at])
  best.forEach((one, index) => {
    if (one?.index === at) again.add(index)
  })
  for (const stem of new Set([...old.stems, ...next.stems])) {
    const where = (byStem.get(stem) ?? []).filter((index) => index !== at)
    if (next.stems.has(stem)) where.splice(where.filter((index) => index < at).length, 0, at)
    byStem.set(stem, where)
    // those at the end of what is compared come in or fall out; those before it may be like the new one
    where.slice(0, MOST_SHARING + 2).forEach((index) => {
      if (index > at && (index === where[MOST_SHARING] || index === where[MOST_SHARING + 1] || mayBeSame(entries[index], next))) again.add(index)
    })
  }
  const shared = new Uint16Array(entries.length)
  for (const index of again) best[index] = bestOf(index, entries, byStem, shared)
  return { entries, byStem, best }
}

/** False for two that surely are not the same. */
function mayBeSame(one: ComparedItem | undefined, other: ComparedItem): boolean {
  if (!one) return false
  let count = 0
  one.stems.forEach((stem) => {
    if (other.stems.has(stem)) count++
  })
  return Math.min(one.stems.size, other.stems.size) < FEWEST || count / (one.stems.size + other.stems.size - count) >= SAME
}

/** Nothing but the text, and that to the letter. */
const isCopy = (item: ItemNode, other: ItemNode): boolean => textOf(item) === textOf(other) && item.id === undefined && Object.keys(item.attributes).length === 0

function removed(view: DocumentView, item: ItemNode): readonly PlaceEdit[] {
  const home = homeOf(view.sectionsWith('quadrant'), item)
  return home ? removeItem(view, item, home) : []
}

const NOWHERE: readonly number[] = []

/** The earlier entry most like one. `shared` is zeros, and is so again. */
function bestOf(at: number, entries: readonly ComparedItem[], byStem: ReadonlyMap<string, readonly number[]>, shared: Uint16Array): Best | undefined {
  const entry = entries[at]
  if (!entry) return undefined
  const sharing: number[] = []
  entry.stems.forEach((stem) => {
    const where = byStem.get(stem) ?? NOWHERE
    // more than these before it: it is what the whole document is about
    if ((where[MOST_SHARING] ?? at) < at) return
    for (let nth = 0; nth < where.length; nth++) {
      const other = where[nth] as number
      if (other >= at) return
      const count = shared[other] as number
      if (count === 0) sharing.push(other)
      shared[other] = count + 1
    }
  })
  let best: { readonly index: number; readonly part: number } | undefined
  for (let nth = 0; nth < sharing.length; nth++) {
    const index = sharing[nth] as number
    const other = entries[index] as ComparedItem
    const part = partShared(entry, other, shared[index] as number)
    if (part >= SAME && (best === undefined || part > best.part) && isNegative(other) === isNegative(entry)) best = { index, part }
    shared[index] = 0
  }
  const same = best && entries[best.index]
  return best && same && { index: best.index, finding: findingOf(entry, same) }
}

/** Of the stems of both together, so that a short item inside a long one is not the same. */
function partShared(entry: ComparedItem, other: ComparedItem, count: number): number {
  const own = entry.stems.size
  const others = other.stems.size
  if (own >= FEWEST && others >= FEWEST) return count / (own + others - count)
  return Number(fold(textOf(other.item)) === fold(textOf(entry.item)))
}

const findingOf = ({ item }: ComparedItem, same: ComparedItem): Finding => ({
  place: item.text.place, values: { other: shortened(textOf(same.item)), quadrant: labelsAsTexts(same.property.labels, same.property.key) },
  fixes: isCopy(item, same.item) ? [{ edits: (now) => removed(now, item) }] : [],
})

/** Documents with more items are compared no further. */
const entriesOf = (view: DocumentView): readonly ComparedItem[] => filledQuadrants(view).flatMap((quadrant) => comparedItems(quadrant, view)).slice(0, MOST_COMPARED)

/** Of two that have their words in common, one may say the opposite of the other. */
const isNegative = ({ item }: ComparedItem): boolean => NEGATIVE.test(composedLetters(textOf(item)))
const NEGATIVE = /(?<!\p{L})(?:ei|eivät|en|emme|ilman|vähän|inte|utan|ingen|inga|not?|without|lack)(?!\p{L})|puut/iu
