// Words that were parted at the end of a line, or of a page. A hyphen of the word's own stays: `lapsi- ja perhetyö`, and `audit-testin` where the
// text writes it so elsewhere.
import { replaceSpan } from '../edit/lines.ts'
import type { Span } from '../text.ts'
import { joinedWord, sharesEnd } from '../rules/shared/residues.ts'
import { offersOf, type Healer, type Healing, type Pasted } from './healer.ts'

export const torn: Healer = {
  name: 'torn',
  heal: (pasted) => {
    const { view, prose } = pasted
    const inLines = offersOf(pasted, 'text/pdf-residue', 'join').flatMap(({ edits }) => edits(view).map(({ place }) => view.spanOf(place)))
    const overPages = Array.from(prose.matchAll(OVER_PAGES()), ({ 0: whole, index }): Span => ({ start: index, end: index + whole.length }))
    if (inLines.length + overPages.length === 0) return []
    const hyphened = new Set(Array.from(prose.matchAll(HYPHENED()), ([word]) => word.toLowerCase()))
    return [...inLines, ...overPages].flatMap((span) => healed(pasted, span, hyphened))
  },
}

/** `hyphened`: the words that the text writes with a hyphen, as far as the stem of their second part. */
function healed({ view }: Pasted, { start, end }: Span, hyphened: ReadonlySet<string>): readonly Healing[] {
  const [, first = '', second = ''] = PARTS.exec(view.text.slice(start, end)) ?? []
  if (first === '' || sharesEnd(second)) return []
  const text = hyphened.has(`${first}-${second.slice(0, STEM)}`.toLowerCase()) ? `${first}-${second}` : joinedWord(first, second)
  return [{ edits: [replaceSpan(view, { start, end }, text)] }]
}

/** So much of a word shows that it is the same in another case form. */
const STEM = 3
const HYPHENED = (): RegExp => /(?<![\p{L}\p{M}-])\p{L}[\p{L}\p{M}]{2,60}-\p{Ll}[\p{Ll}\p{M}]{2}/gu
const PARTS = /^([\p{L}\p{M}]+)[-\u2010]\s*([\p{L}\p{M}]+)$/u
/** With an empty line between the halves. */
const OVER_PAGES = (): RegExp => /(?<![\p{L}\p{M}-])\p{L}[\p{Ll}\p{M}]{2,40}[-\u2010][ \t]{0,4}(?:\r\n|\r|\n)[ \t]{0,8}(?:\r\n|\r|\n)[ \t]{0,8}\p{Ll}[\p{Ll}\p{M}]{2,40}(?![\p{L}\p{M}])/gu
