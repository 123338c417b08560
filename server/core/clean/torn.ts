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
    const overPages = Array.from(prose.matchAll(OVER_PAGES), ({ 0: whole, index }): Span => ({ start: index, end: index + whole.length }))
    return [...inLines, ...overPages].flatMap((span) => healed(pasted, span))
  },
}

function healed({ view, prose }: Pasted, { start, end }: Span): readonly Healing[] {
  const [, first = '', second = ''] = PARTS.exec(view.text.slice(start, end)) ?? []
  if (first === '' || sharesEnd(second)) return []
  const hyphened = `${first}-${second.slice(0, STEM)}`.toLowerCase()
  const text = prose.toLowerCase().includes(hyphened) ? `${first}-${second}` : joinedWord(first, second)
  return [{ edits: [replaceSpan(view, { start, end }, text)] }]
}

/** So much of a word shows that it is the same in another case form. */
const STEM = 4
const PARTS = /^([\p{L}\p{M}]+)[-\u2010]\s*([\p{L}\p{M}]+)$/u
/** With an empty line between the halves. */
const OVER_PAGES = /(?<![\p{L}\p{M}-])\p{L}[\p{Ll}\p{M}]{2,40}[-\u2010][ \t]{0,4}(?:\r\n|\r|\n)[ \t]{0,8}(?:\r\n|\r|\n)[ \t]{0,8}\p{Ll}[\p{Ll}\p{M}]{2,40}(?![\p{L}\p{M}])/gu
