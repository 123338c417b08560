// One section under two headings. Parts (1/2, 2/2) are one section.
import { mergePieces } from '../../edit/move.ts'
import { extraAt, sectionAt, sectionHeads } from '../../heads.ts'
import { isSection, type Property } from '../../kinds/kind.ts'
import { fold, partOf } from '../../kinds/labels.ts'
import type { Place } from '../../node.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView, ExtraSection } from '../../view.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Osio ”{section}” on jo kertaalleen aiemmin. Yhdistetäänkö ne, jotta kaikki löytyy yhdestä paikasta?',
      sv: 'Avsnittet ”{section}” finns redan tidigare. Ska de slås ihop, så att allt finns på ett ställe?',
      en: 'The section “{section}” appears earlier already. Should they be joined, so that everything is in one place?',
    },
    other: {
      fi: '”{section}” on sama osio kuin aiempi ”{first}”. Yhdistetäänkö ne, jotta kaikki löytyy yhdestä paikasta?',
      sv: '”{section}” är samma avsnitt som det tidigare ”{first}”. Ska de slås ihop, så att allt finns på ett ställe?',
      en: '“{section}” is the same section as “{first}” above. Should they be joined, so that everything is in one place?',
    },
  },
  reason: {
    fi: 'Kun osio on kahdessa paikassa, lukija ei huomaa jälkimmäistä, ja vertailut ja koosteet lukevat vain ensimmäisen.',
    sv: 'När ett avsnitt finns på två ställen lägger läsaren inte märke till det senare, och jämförelser och sammanställningar läser bara det första.',
    en: 'When a section is in two places, readers overlook the second, and comparisons and summaries read only the first.',
  },
  source: 'Tavoitteista tuotoksiin: osat ”1/2” ja ”2/2” ovat yksi osio',
  asks: 'headings in Markdown',
  fixes: { main: { title: { fi: 'Yhdistä osioon ”{first}”', sv: 'Slå ihop med avsnittet ”{first}”', en: 'Join with the section “{first}”' }, safe: false } },
  *check(view) {
    const earlier = new Map<Property | string, Heading[]>()
    for (const heading of headingsOf(view)) {
      const others = earlier.get(heading.of) ?? []
      const before = others.find(({ title }) => !arePartsOfOne(title, heading.title))
      earlier.set(heading.of, others)
      others.push(heading)
      if (!before) continue
      const values = { section: shortened(heading.title), first: shortened(before.title) }
      const pointer = typeof heading.of === 'string' ? {} : { pointer: `/${heading.of.key}` }
      const fixes = [{ edits: (now: DocumentView) => mergePieces(now, piecesAt(now, before.place), piecesAt(now, heading.place)) }]
      yield { place: heading.place, values, fixes, ...pointer, ...(fold(before.title) === fold(heading.title) ? {} : { message: 'other' }) }
    }
  },
}

interface Heading {
  /** The property it opens; for others what their titles have in common. */
  readonly of: Property | string
  readonly title: string
  readonly place: Place
}

function headingsOf(view: DocumentView): readonly Heading[] {
  const known = sectionHeads(view).flatMap(({ property, own, level, written, heading, source, title }): readonly Heading[] => {
    if (source !== 'body' || !own || !isSection(property) || property.within !== undefined) return []
    // of several sections each has a name of its own
    return [{ of: title ? `${level} ${fold(written)}` : property, title: written, place: heading }]
  })
  return [...known, ...view.perExtra(headingOf).filter((heading) => heading !== undefined)]
}

/** For `view.perExtra`. */
const headingOf = ({ title, heading, pieces: [own] }: ExtraSection): Heading | undefined =>
  (own?.heading && own.level > 1 && title !== '' ? { of: `${own.level} ${fold(title)}`, title, place: heading } : undefined)

const piecesAt = (view: DocumentView, heading: Place): readonly Piece[] => (sectionAt(view, heading) ?? extraAt(view, heading))?.pieces ?? []

/** Numbered parts are judged by section/part-missing; only the same part twice is a repetition. */
function arePartsOfOne(a: string, b: string): boolean {
  const [one, other] = [partOf(a), partOf(b)]
  return (one !== undefined || other !== undefined) && (one?.n !== other?.n || one?.m !== other?.m)
}
