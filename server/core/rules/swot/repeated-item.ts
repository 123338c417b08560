// The same thing in two items, in one quadrant or in two.
import { homeOf, removeItem } from '../../edit/moveItem.ts'
import { textOf, type ItemNode } from '../../node.ts'
import type { Property } from '../../kinds/kind.ts'
import { fold } from '../../kinds/labels.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { filledQuadrants } from '../shared/quadrants.ts'
import { stemsOf, type Stems } from '../../stems.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'information'],
  messages: {
    main: {
      fi: 'Onko tämä sama asia kuin ”{other}” ({quadrant})? Jos on, kohdat voi yhdistää; jos ei, kerro mikä ne erottaa.',
      sv: 'Är det här samma sak som ”{other}” ({quadrant})? I så fall kan punkterna slås ihop; annars berätta vad som skiljer dem åt.',
      en: 'Is this the same as “{other}” ({quadrant})? If so, the items can be joined; if not, tell what makes them different.',
    },
  },
  reason: {
    fi: 'Kun sama asia on kahdesti, se painaa laskussa kaksinkertaisesti. Joskus asia on aidosti sekä nykyhetkessä että tulevassa, ja silloin ero kannattaa sanoa.',
    sv: 'När samma sak står två gånger väger den dubbelt i räkningen. Ibland gäller den både nuet och framtiden, och då lönar det sig att säga skillnaden.',
    en: 'A thing told twice counts double. Sometimes it truly belongs to both the present and the future; then the difference is worth telling.',
  },
  source: 'Kehittämis- ja tutkimusprosessin SWOT: aika kahdesti uhissa',
  asks: 'items of properties with the role quadrant',
  // which of the two quadrants it belongs to is not known
  fixes: { main: { title: { fi: 'Poista tämä kohta, joka on jo kentässä {quadrant}', sv: 'Ta bort den här punkten, som redan finns i {quadrant}', en: 'Remove this item, which is in {quadrant} already' }, safe: false } },
  check: findingsOf,
}

const SAME = 0.6
/** Fewer stems than this are too few to compare, unless the items are the same to the letter. */
const FEWEST = 3
/** Documents with more items are compared no further. */
const MOST_ITEMS = 300
/** A stem in more items than this is what the whole document is about. */
const MOST_SHARING = 20

interface Entry {
  readonly item: ItemNode
  readonly property: Property
  readonly stems: Stems
  readonly negative: boolean
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const entries = entriesOf(view)
  const byStem = new Map<string, number[]>()
  // how many stems the entry at hand shares with each earlier one
  const shared = new Uint16Array(entries.length)
  return entries.flatMap((entry, index) => {
    const sharing: number[] = []
    for (const stem of entry.stems) {
      const earlier = byStem.get(stem)
      if (!earlier) byStem.set(stem, [index])
      else {
        if (earlier.length <= MOST_SHARING) {
          for (const other of earlier) {
            if (shared[other] === 0) sharing.push(other)
            shared[other] = (shared[other] ?? 0) + 1
          }
        }
        earlier.push(index)
      }
    }
    const same = bestOf(entry, entries, sharing, shared)
    for (const other of sharing) shared[other] = 0
    return same ? [{ place: entry.item.text.place, values: { other: shortened(textOf(same.item)), quadrant: labelsAsTexts(same.property.labels, same.property.key) }, fixes: isCopy(entry.item, same.item) ? [{ edits: (now) => removed(now, entry.item) }] : [] }] : []
  })
}

/** Nothing but the text, and that to the letter. */
const isCopy = (item: ItemNode, other: ItemNode): boolean => textOf(item) === textOf(other) && item.id === undefined && Object.keys(item.attributes).length === 0

function removed(view: DocumentView, item: ItemNode): readonly PlaceEdit[] {
  const home = homeOf(view.sectionsWith('quadrant'), item)
  return home ? removeItem(view, item, home) : []
}

/** The entry most like this one, among those that share stems with it. */
function bestOf(entry: Entry, entries: readonly Entry[], sharing: readonly number[], shared: Uint16Array): Entry | undefined {
  let best: { readonly entry: Entry; readonly part: number } | undefined
  for (const index of sharing) {
    const [other, count = 0] = [entries[index], shared[index]]
    if (!other || other.negative !== entry.negative) continue
    const few = Math.min(entry.stems.size, other.stems.size) < FEWEST
    // the stems of both together, so that a short item inside a long one is not the same
    const part = few ? Number(fold(textOf(other.item)) === fold(textOf(entry.item))) : count / (entry.stems.size + other.stems.size - count)
    if (part >= SAME && (best === undefined || part > best.part)) best = { entry: other, part }
  }
  return best?.entry
}

function entriesOf(view: DocumentView): readonly Entry[] {
  const entries: Entry[] = []
  for (const { property, items } of filledQuadrants(view)) {
    for (const item of items.slice(0, MOST_ITEMS - entries.length)) entries.push(view.remember(item, ENTRY, () => entryOf(item, property)))
  }
  return entries
}

const ENTRY = {}
const NEGATIVE = /(?<!\p{L})(?:ei|eivät|en|emme|ilman|vähän|inte|utan|ingen|inga|not?|without|lack)(?!\p{L})|puut/iu

function entryOf(item: ItemNode, property: Property): Entry {
  const text = textOf(item)
  return { item, property, stems: stemsOf(text), negative: NEGATIVE.test(text.normalize('NFC')) }
}
