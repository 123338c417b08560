// What copying from a PDF or a web page leaves in a block of Markdown.
import { clueOf } from '../../clue.ts'

/** A residue and what may stand in its place. */
export interface Residue {
  readonly start: number
  readonly end: number
  /** `spaces`: several, or no-break ones where none belongs; `torn`: a word cut at the end of a line; `soft`: one with invisible hyphens; `joined`: one with letters of print joined in one. */
  readonly matter: 'spaces' | 'page' | 'torn' | 'label' | 'soft' | 'joined'
  readonly right: string
}

/** `masked` is the text as text rules see it; spaces that are there in the source too are spaces of the writer. */
export function residuesIn(masked: string, source: string): readonly Residue[] {
  const found: Residue[] = []
  if (!masked.includes('|')) {
    if ((source.includes('  ') || source.includes('\u00a0')) && MAY_HAVE_SPACES.test(masked)) found.push(...spacesIn(masked, source))
    if (MAY_HAVE_PAGES.test(masked)) found.push(...pagesIn(masked, source))
  }
  if (TORN_ENDING.test(masked)) found.push(...tornIn(masked))
  if (LABEL.test(masked) && LABEL.test(source)) found.push({ start: 0, end: masked.trimEnd().length, matter: 'label', right: '' })
  if (masked.includes('\u00ad')) found.push(...Array.from(masked.matchAll(SOFT), ({ 0: word, index }): Residue => ({ start: index, end: index + word.length, matter: 'soft', right: word.replaceAll('\u00ad', '') })))
  if (LIGATURES.test(masked)) found.push(...Array.from(masked.matchAll(JOINED), ({ 0: word, index }): Residue => ({ start: index, end: index + word.length, matter: 'joined', right: word.replace(/[\ufb00-\ufb06]/gu, (letters) => letters.normalize('NFKC')) })))
  if (found.length === 0) return found
  // what is blanked out may stand inside
  return found.filter(({ start, end }) => masked.slice(start, end) === source.slice(start, end)).toSorted((a, b) => a.start - b.start)
}

/** Spaces between words that are doubled, and no-break spaces at the end of a line. Behind a full stop two are a habit of typists. */
function spacesIn(masked: string, source: string): readonly Residue[] {
  return Array.from(masked.matchAll(SPACES)).flatMap(({ 0: spaces, index }): readonly Residue[] => {
    const end = index + spaces.length
    if (source.slice(index, end) !== spaces) return []
    const before = masked[index - 1] ?? ''
    const after = masked[end] ?? ''
    if (after === '' || after === '\n' || after === '\r') return spaces.includes('\u00a0') && before !== '' ? [{ start: index, end, matter: 'spaces', right: '' }] : []
    const isBetween = spaces.length > 1 && /[\p{L}\p{M}\p{N},;)]/u.test(before) && /[\p{L}\p{N}(]/u.test(after) && !isMarker(masked, index)
    return isBetween ? [{ start: index, end, matter: 'spaces', right: ' ' }] : []
  })
}

/** True behind the number of an item, whose text may stand further in. */
const isMarker = (text: string, index: number): boolean => /(?:^|[\n\r])[ \t]{0,8}(?:\d{1,9}[.)]|\p{L}\))$/u.test(text.slice(Math.max(0, index - 20), index))

function pagesIn(text: string, source: string): readonly Residue[] {
  const inside = Array.from(text.matchAll(PAGE_INSIDE()), ({ 0: numbers, index }): Residue => ({ start: index, end: index + numbers.length, matter: 'page', right: '' }))
  const last = PAGE_AT_END.exec(text)
  if (!last || !PAGE_AT_END.test(source)) return inside
  const start = last.index + (last[1] ?? '').length
  return [...inside, { start, end: start + (last[2] ?? '').length, matter: 'page', right: '' }]
}

function tornIn(text: string): readonly Residue[] {
  return Array.from(text.matchAll(TORN())).flatMap(({ 0: whole, 1: first = '', 2: second = '', index }): readonly Residue[] =>
    sharesEnd(second) || (second.length === 2 && first.length < 3) || SHORT_WORDS.test(first) ? [] : [{ start: index, end: index + whole.length, matter: 'torn', right: joinedWord(first, second) }])
}

/** False for what may go on a word that was parted before it; true behind a hyphen of the word's own: `lapsi- ja perhetyö`. */
export const sharesEnd = (second: string): boolean => SHARED_PART.test(second)

/** A word that was parted at the end of a line. Between two equal vowels the hyphen is part of the word: `vapaa-aika`. */
export function joinedWord(first: string, second: string): string {
  const [before, after] = [first, second].map((part) => part.normalize('NFC'))
  return VOWEL.test(after?.charAt(0) ?? '') && before?.at(-1) === after?.charAt(0) ? `${first}-${second}` : first + second
}

/** Spaces between words, numbers of pages, a hyphen at the end of a line, the beginning of a label. */
export const MAY_BE_RESIDUE = clueOf(/\S {2,}\S|\d \d\d? \D|[.!?]”? \d{1,3}\s|[-\u2010][ \t]?\r?\n|\n(?:Transkriptio|Koko|Size|Storlek|Aloita esitys|Lataa esitys|Start display|(?:Sivu|Sida|Page) \d|[-–—] ?\d)/)
/** Behind something in its line, or at an end. */
const MAY_HAVE_SPACES = /\S {2}|\u00a0/
const SPACES = /[ \u00a0]{2,200}|\u00a0(?=[\r\n]|$)/gu
/** Two numbers side by side in a sentence: of an appendix and of the whole. A thousand has three figures. */
const PAGE_INSIDE = (): RegExp => /(?<=\p{Ll}{2}[,;)]? )(?:[1-9]|[1-9]\d) (?:[1-9]|[1-9]\d) (?=\p{Ll}{4})/gu
/** A number behind the end of the last sentence; behind an abbreviation it is no page. */
const PAGE_AT_END = /(\p{Ll}{5}[.!?]”? )([1-9]\d{0,2})\s*$/u
const TORN_ENDING = /[-\u2010][ \t]?\r?\n/
const MAY_HAVE_PAGES = /\d \d\d? \D|[.!?]”? \d\d?\d?\s{0,5}$/
const VOWEL = /[aeiouyåäö]/u
const TORN = (): RegExp => /(?<![\p{L}\p{M}-])(\p{L}[\p{Ll}\p{M}]{1,40})[-\u2010][ \t]?\r?\n[ \t]{0,8}(\p{Ll}[\p{Ll}\p{M}]{1,40})(?![\p{L}\p{M}])/gu
/** What is written before a hyphen of its own: `it-tuki`, `te-toimisto`. */
const SHORT_WORDS = /^(?:it|av|cd|pc|te|tv|pk|so|ai|eu)$/iu
/** `lapsi-` at the end of a line may share the end of what follows, and compounds keep their hyphen. */
const SHARED_PART = /^(?:ja|tai|ei|el|on|av|sekä|eli|että|kuin|och|eller|samt|and|or|hanke|malli|projekt|projektet)(?!\p{L})|^(?:hankkee|malli|projekt)/u
const LABEL = /^(?:Transkriptio|(?:Koko|Size|Storlek):? ?\d{0,5} ?[x×]? ?\d{0,5} ?px|Aloita esitys sivulta|Lataa esitys|Start display at page|(?:Sivu|Sida|Page) \d{1,4}(?: ?(?:\/|av|of) ?\d{1,4})?|[-–—] ?\d{1,3} ?[-–—])\s*$/u
/** Letters that print joins: ﬁ, ﬂ, ﬀ. */
const LIGATURES = /[\ufb00-\ufb06]/u
const JOINED = /[\p{L}\p{M}]{0,60}[\ufb00-\ufb06][\p{L}\p{M}]{0,80}/gu
const SOFT = /(?<![\p{L}\p{M}\u00ad])[\p{L}\p{M}]{1,60}\u00ad[\p{L}\p{M}\u00ad]{1,80}/gu
