// Characters that come with pasted text: ligatures, invisible hyphens, spaces of other widths, line breaks of word processors. What a writer
// may have meant stays: no-break spaces in numbers, amounts, names and before dashes.
import { insertAt, replaceSpan } from '../edit/lines.ts'
import type { Span } from '../text.ts'
import { sharesEnd } from '../rules/shared/residues.ts'
import type { Healer, Healing, Pasted } from './healer.ts'
import { HEADING } from './prose.ts'

export const characters: Healer = {
  name: 'characters',
  heal: (pasted) => {
    if (!MAY_HAVE.test(pasted.written)) return []
    return [...invisible(pasted), ...spaces(pasted), ...noBreakSpaces(pasted), ...breaks(pasted)]
  },
}

function replaced({ view }: Pasted, span: Span, text: string): Healing {
  return { edits: [span.start === span.end ? insertAt(view, span.start, text) : replaceSpan(view, span, text)] }
}

const spanOf = ({ 0: whole, index }: RegExpMatchArray): Span => ({ start: index ?? 0, end: (index ?? 0) + whole.length })

function invisible(pasted: Pasted): readonly Healing[] {
  const { written } = pasted
  return [
    ...Array.from(written.matchAll(LIGATURE), (match) => replaced(pasted, spanOf(match), match[0].normalize('NFKC'))),
    ...Array.from(written.matchAll(SOFT), (match) => replaced(pasted, spanOf(match), '')),
    ...Array.from(written.matchAll(SOFT_AT_END())).flatMap((match) => (sharesEnd(match[1] ?? '') ? [] : [replaced(pasted, spanOf(match), '')])),
    ...Array.from(written.matchAll(NO_WIDTH), (match) => replaced(pasted, spanOf(match), '')),
  ]
}

/** Spaces that are wider or narrower than others become plain ones. A narrow one beside a figure is part of the number. */
function spaces(pasted: Pasted): readonly Healing[] {
  const { written } = pasted
  return Array.from(written.matchAll(ODD)).flatMap((match): readonly Healing[] => {
    const { start, end } = spanOf(match)
    const [before, after] = [written[start - 1] ?? '\n', written[end] ?? '\n']
    if (NARROW.test(match[0]) && (/\d/u.test(before) || /\d/u.test(after))) return []
    return [replaced(pasted, { start, end }, /\s/u.test(before) || /[\r\n]/u.test(after) ? '' : ' ')]
  })
}

function noBreakSpaces(pasted: Pasted): readonly Healing[] {
  const { written } = pasted
  const indents = Array.from(written.matchAll(AT_START), (match) => replaced(pasted, spanOf(match), ''))
  const inWords = Array.from(written.matchAll(BEFORE_WORD()), spanOf)
  // a name may be held together on purpose; where all words are, it is residue there too
  const lengths = new Map<number, number>()
  const paragraphOf = paragraphs(written)
  for (const { start } of inWords) lengths.set(paragraphOf(start), (lengths.get(paragraphOf(start)) ?? 0) + 1)
  const inNames = Array.from(written.matchAll(BEFORE_NAME()), spanOf).filter(({ start }) => (lengths.get(paragraphOf(start)) ?? 0) >= 2)
  return [...indents, ...[...inWords, ...inNames].map((span) => replaced(pasted, span, ' '))]
}

/** Numbers the paragraphs of a text; asked for offsets in rising or falling order. */
function paragraphs(text: string): (at: number) => number {
  const ends = Array.from(text.matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/gu), ({ index }) => index)
  return (at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

function breaks(pasted: Pasted): readonly Healing[] {
  const { prose } = pasted
  return Array.from(prose.matchAll(BREAK), (match) => {
    const { start, end } = spanOf(match)
    const line = prose.slice(Math.max(prose.lastIndexOf('\n', start - 1), prose.lastIndexOf('\r', start - 1)) + 1, start)
    return replaced(pasted, { start, end }, HEADING.test(line) ? ' ' : match[0] === '\u2029' ? '\n\n' : '\n')
  })
}

const MAY_HAVE = /[\u000b\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufb00-\ufb06\ufeff]/u
const LIGATURE = /[\ufb00-\ufb06]/gu
const SOFT = /(?<=[\p{L}\p{M}])\u00ad(?=\p{L})/gu
/** A word that was parted at the end of its line. */
const SOFT_AT_END = (): RegExp => /(?<=[\p{L}\p{M}])\u00ad[ \t]{0,4}(?:\r\n|\r|\n)[ \t]{0,12}(?=(\p{Ll}[\p{Ll}\p{M}]{0,40}))/gu
const NO_WIDTH = /[\u200b\u2060\ufeff]/gu
const ODD = /[\u1680\u2000-\u200a\u202f\u205f\u3000][ \u1680\u2000-\u200a\u202f\u205f\u3000]{0,80}/gu
const NARROW = /^[\u2007-\u200a\u202f]$/u
const AT_START = /(?<=(?:^|[\r\n])[ \t]{0,12})\u00a0[\u00a0 \t]{0,80}/gu
const BEFORE_WORD = (): RegExp => /(?<=[\p{L}\p{M},;])\u00a0(?=\p{Ll}\p{M}?\p{Ll})/gu
const BEFORE_NAME = (): RegExp => /(?<=[\p{L}\p{M},;])\u00a0(?=\p{Lu}\p{M}?\p{Ll})/gu
const BREAK = /[\u000b\u2028\u2029]/gu
