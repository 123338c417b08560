// A heading that is a part (1/2) of a section whose other parts are not there.
import { headingPlace, pieceHeads, type PieceHead } from '../../heads.ts'
import { fold, partOf } from '../../kinds/labels.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Otsikko ”{title}” on osa {n}/{m}, mutta osaa {missing}/{m} ei löydy. Puuttuuko teksti, vai onko numero väärä?',
      sv: 'Rubriken ”{title}” är del {n}/{m}, men del {missing}/{m} finns inte. Saknas texten, eller är numret fel?',
      en: 'The heading “{title}” is part {n}/{m}, but part {missing}/{m} cannot be found. Is text missing, or is the number wrong?',
    },
    differs: {
      fi: 'Otsikon ”{title}” osat on numeroitu eri tavoin: {n}/{m} ja {first}. Montako osaa niitä on?',
      sv: 'Delarna av ”{title}” är numrerade på olika sätt: {n}/{m} och {first}. Hur många är de?',
      en: 'The parts of “{title}” are numbered differently: {n}/{m} and {first}. How many are there?',
    },
  },
  reason: {
    fi: 'Numeroiduista osista lukija tietää, että jatkoa on. Jos osa on jäänyt pois kopioitaessa, sisältöä on kadonnut.',
    sv: 'Numrerade delar berättar att det finns en fortsättning. Om en del har fallit bort vid kopiering har innehåll gått förlorat.',
    en: 'Numbered parts show readers that there is more. If one was lost in copying, so was its content.',
  },
  source: 'Tavoitteista tuotoksiin: osat ”1/2” ja ”2/2” ovat pareittain',
  asks: 'headings in Markdown',
  *check(view) {
    const groups = new Map<string, Part[]>()
    for (const piece of pieceHeads(view)) {
      const part = piece.title.includes('/') ? partOf(piece.title) : undefined
      if (!part || part.n < 1 || part.n > part.m || part.m > MOST) continue
      const name = fold(piece.title)
      groups.set(name, [...(groups.get(name) ?? []), { ...part, piece }])
    }
    for (const parts of groups.values()) yield* checkParts(parts)
  },
}

/** Above this it is rather a date, such as 5/12. */
const MOST = 9

interface Part {
  readonly n: number
  readonly m: number
  readonly piece: PieceHead
}

function* checkParts(parts: readonly Part[]): Iterable<Finding> {
  const [first] = parts
  const other = parts.find(({ m }) => m !== first?.m)
  if (first && other) yield at(other, { first: `${first.n}/${first.m}` }, 'differs')
  const last = parts.at(-1)
  if (!last || other) return
  const missing = Array.from({ length: last.m }, (_, index) => index + 1).find((n) => !parts.some((part) => part.n === n))
  if (missing !== undefined) yield at(last, { missing }, 'main')
}

function at({ n, m, piece }: Part, values: Readonly<Record<string, string | number>>, message: string): Finding {
  const place = headingPlace(piece) ?? { block: { text: '' }, start: 0, end: 0 }
  return { place, message, values: { ...values, n, m, title: shortened(piece.title.replace(/\s*\d{1,2}\s?\/\s?\d{1,2}[\s:.?]*$/u, '')) } }
}
