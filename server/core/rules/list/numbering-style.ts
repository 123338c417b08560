// Numbers of lists in two styles in one document, and numbers with two marks: `1.)`.
import type { Memo } from '../../memo.ts'
import type { Block, Place } from '../../node.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import type { DocumentRule, Finding, TextPlace } from '../rule.ts'
import { listsOf, markerOf, type WrittenList } from '../shared/lists.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Tämä luettelo on numeroitu ”{given}”, muut ”{usual}”. Käytä asiakirjassa yhtä tapaa.',
      sv: 'Den här listan är numrerad ”{given}”, de andra ”{usual}”. Använd ett sätt i dokumentet.',
      en: 'This list is numbered “{given}”, the others “{usual}”. Use one style in a document.',
    },
    double: {
      fi: 'Merkinnässä ”{given}” riittää yksi välimerkki: ”{right}”.',
      sv: 'Ett tecken räcker efter numret ”{given}”: ”{right}”.',
      en: 'One mark is enough after the number “{given}”: “{right}”.',
    },
  },
  reason: {
    fi: 'Kun numerointitapa vaihtuu, lukija etsii syytä. Merkintää ”1.)” ei myöskään tunnisteta luetteloksi.',
    sv: 'När numreringen byter stil letar läsaren efter en orsak. ”1.)” läses inte heller som en lista.',
    en: 'When the style of numbers changes, the reader looks for a reason. “1.)” is not read as a list either.',
  },
  source: 'Kehittämissuunnitelmat: ”1.) Suunnitelmat”',
  asks: 'ordered lists and headings in Markdown',
  fixes: {
    main: { safe: false, title: { fi: 'Numeroi kaikki ”{usual}”', sv: 'Numrera alla ”{usual}”', en: 'Number all “{usual}”' } },
    double: { safe: true, title: { fi: 'Kirjoita ”{right}”', sv: 'Skriv ”{right}”', en: 'Write “{right}”' } },
  },
  *check(view) {
    const lists = view.perPiece(orderedIn).flat()
    const rare = rareStyle(lists)
    const others = rare === undefined ? [] : lists.filter(({ marker }) => marker === rare)
    const [first] = others
    if (first) {
      const usual = `1${rare === '.' ? ')' : '.'}`
      yield { place: first.places[0] as Place, values: { given: `1${first.marker}`, usual }, fixes: [{ edits: () => others.flatMap(({ places }) => places.map((place) => ({ place: { ...place, start: place.end - 1 }, text: usual.slice(1) }))) }] }
    }
    yield* view.perBlock(doubledIn, SIGN.digit).flat()
  },
}

interface Ordered {
  readonly marker: string
  readonly places: readonly Place[]
}

/** The style that fewer lists have; of two equally usual ones the later. */
function rareStyle(lists: readonly Ordered[]): string | undefined {
  const dots = lists.filter(({ marker }) => marker === '.').length
  const brackets = lists.length - dots
  if (dots === 0 || brackets === 0) return undefined
  return dots < brackets ? '.' : brackets < dots ? ')' : lists.find(({ marker }) => marker !== lists[0]?.marker)?.marker
}

/** The ordered lists directly under a heading: those inside items may have a style of their own. */
function orderedIn(piece: Piece, remember: Memo): readonly Ordered[] {
  return listsOf(piece, remember).flatMap((list) => {
    const marker = list.ordered && list.depth === 0 && list.items.length > 1 ? styleOf(list) : undefined
    return marker === undefined ? [] : [{ marker, places: list.items.map(markerOf) }]
  })
}

function styleOf({ items }: WrittenList): string | undefined {
  const [first] = items
  const place = first && markerOf(first)
  return place && place.block.text[place.end - 1]
}

/** For `view.perBlock`. */
function doubledIn(text: string, { notation }: TextPlace, block: Block): readonly Finding[] | undefined {
  if (notation === 'yaml' || !text.includes('.)')) return undefined
  const found = Array.from(text.matchAll(DOUBLE), ({ 1: lead = '', 2: number = '', index }): Finding => {
    const start = index + lead.length
    const mark = { block, start: start + number.length + 1, end: start + number.length + 2 }
    return { place: { block, start, end: mark.end }, message: 'double', values: { given: `${number}.)`, right: `${number}.` }, fixes: [{ name: 'double', edits: () => [{ place: mark, text: '' }] }] }
  })
  return found.length === 0 ? undefined : found
}

const DOUBLE = /^([ \t]{0,8}(?:#{1,6}[ \t]{1,4}|[-*+][ \t]{1,4}|>[ \t]?)?)(\d{1,3})\.\)(?=[ \t\u00a0])/gmu
