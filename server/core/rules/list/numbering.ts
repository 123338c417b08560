// Numbers of ordered lists that jump or come twice. A list may go on behind a label or a sub-heading; a new list begins at 1.
import { renumber } from '../../edit/list.ts'
import { pieceHeads } from '../../heads.ts'
import type { Memo } from '../../memo.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import type { DocumentRule, Finding, FindingFix } from '../rule.ts'
import { listsOf, markerOf, type WrittenList } from '../shared/lists.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Numerointi hyppää: {before} → {number}. Puuttuuko kohta, vai numeroidaanko uudelleen?',
      sv: 'Numreringen hoppar: {before} → {number}. Saknas en punkt, eller ska listan numreras om?',
      en: 'The numbering jumps: {before} → {number}. Is an item missing, or should the list be renumbered?',
    },
    repeat: {
      fi: 'Numero {number} on luettelossa kahdesti. Numeroidaanko uudelleen?',
      sv: 'Nummer {number} finns två gånger i listan. Ska den numreras om?',
      en: 'Number {number} is in the list twice. Should the list be renumbered?',
    },
    start: {
      fi: 'Luettelo alkaa numerosta {number}. Puuttuuko alku, vai numeroidaanko uudelleen?',
      sv: 'Listan börjar med nummer {number}. Saknas början, eller ska listan numreras om?',
      en: 'The list begins with number {number}. Is its beginning missing, or should it be renumbered?',
    },
  },
  reason: {
    fi: 'Kohtiin viitataan numeroilla. Kun numero puuttuu tai toistuu, ei tiedetä, onko kohta kadonnut ja mitä viittaus tarkoittaa.',
    sv: 'Man hänvisar till punkter med nummer. När ett nummer saknas eller upprepas vet man inte om en punkt har fallit bort eller vad hänvisningen avser.',
    en: 'Items are referred to by number. When one is missing or repeated, nobody knows whether an item was lost and what a reference means.',
  },
  source: 'Hankekortti: rivien katkeaminen sekoitti tavoitteiden numerot; kumppanit 1–4 jatkuvat kunnasta toiseen',
  asks: 'ordered lists in Markdown',
  fixes: { main: { title: { fi: 'Numeroi luettelo uudelleen', sv: 'Numrera om listan', en: 'Renumber the list' }, safe: false } },
  *check(view) {
    let last: number | undefined
    let lastInSection: number | undefined
    const heads = pieceHeads(view)
    for (const [index, { inside, tops }] of view.perPiece(numbersIn).entries()) {
      if ((heads[index]?.level ?? 0) <= SECTION_LEVEL) lastInSection = undefined
      yield* inside
      for (const list of tops) {
        const goesOn = last !== undefined && list.first === last + 1
        if (list.first > 1 && !goesOn) yield* opening(list, lastInSection)
        last = list.last
        lastInSection = list.last
      }
    }
  },
}

const SECTION_LEVEL = 2
/** Above this it is rather a year or a quantity at the start of a line. */
const MOST = 99

interface Numbers {
  readonly inside: readonly Finding[]
  readonly tops: readonly Top[]
}
interface Top {
  readonly first: number
  readonly last: number
  readonly alone: boolean
  readonly place: Finding['place']
  readonly items: WrittenList['items']
}

function numbersIn(piece: Piece, remember: Memo): Numbers {
  const inside: Finding[] = []
  const tops: Top[] = []
  const lastAt = new Map<number, number>()
  for (const list of listsOf(piece, remember)) {
    const [opener] = list.items
    if (!list.ordered || !opener) continue
    const numbers = numbersOf(list)
    inside.push(...jumpsIn(list, numbers))
    const top = { first: numbers[0] ?? 1, last: numbers.at(-1) ?? 1, alone: numbers.length === 1, place: markerOf(opener), items: list.items }
    if (list.depth === 0) tops.push(top)
    else if (top.first > 1 && top.first !== (lastAt.get(list.depth) ?? 0) + 1) inside.push(...opening(top, undefined))
    lastAt.set(list.depth, top.last)
  }
  return { inside, tops }
}

/** The numbers as a reader counts: `1. 1. 1.` is how some write 1, 2, 3. */
function numbersOf({ items }: WrittenList): readonly number[] {
  const written = items.map(({ form }) => form.number ?? 0)
  return written.length > 1 && written.every((number) => number === written[0] && number <= 1) ? written.map((number, index) => number + index) : written
}

function jumpsIn({ items }: WrittenList, numbers: readonly number[]): readonly Finding[] {
  return items.flatMap((item, index): readonly Finding[] => {
    const [before, number] = [numbers[index - 1], numbers[index]]
    if (before === undefined || number === undefined || number === before + 1) return []
    const found = { place: markerOf(item), fixes: [numberedFrom(items, numbers[0] ?? 1)] }
    return number === before ? [{ ...found, message: 'repeat', values: { number } }] : [{ ...found, values: { before, number } }]
  })
}

const numberedFrom = (items: WrittenList['items'], first: number): FindingFix => ({ edits: (view) => renumber(view, items, first) })

/** What to say of a list that begins neither with 1 nor where the one before it ended. One item alone may be a sentence that begins with an ordinal. */
function opening({ first, alone, place, items }: Top, before: number | undefined): readonly Finding[] {
  if (first > MOST) return []
  const found = { place, fixes: [numberedFrom(items, (before ?? 0) + 1)] }
  if (before === undefined) return alone ? [] : [{ ...found, message: 'start', values: { number: first } }]
  return first === before ? [{ ...found, message: 'repeat', values: { number: first } }] : [{ ...found, values: { before, number: first } }]
}
