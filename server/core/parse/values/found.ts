// What all values of running text share: where one was found, and how a pattern is run over a text.

/** A value and where it stands: UTF-16 offsets into the text that was searched, end exclusive. */
export interface Found<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** One space of any kind inside a line, as pattern source: plain, tab, no-break, figure, thin and narrow no-break. */
export const SPACE = '[ \\t\\u00a0\\u2007\\u2009\\u202f]'

/** What may stand between two words of one value: a few spaces or one soft line break. */
export const GAP = `(?:${SPACE}{1,3}|${SPACE}{0,2}\\r?\\n${SPACE}{0,3})`

/** The dashes of ranges, as the inside of a character class: hyphen, no-break hyphen, en and em dash, minus. */
export const DASHES = '\\-\\u2010-\\u2015\\u2212'

/** The exact spelling of what was matched, and the match in composed (NFC) letters. */
export type Read<T> = (match: RegExpExecArray, spelling: string) => T | undefined

/**
 * All matches of a global pattern that `read` accepts, in order and not overlapping. A refused match is looked through again from its second
 * character. The pattern sees composed letters; offsets and spellings are those of the source. Linear when the pattern is bounded.
 */
export function findAll<T>(source: string, pattern: RegExp, read: Read<T>): readonly Found<T>[] {
  if (!pattern.global) throw new TypeError(`Not a global pattern: ${pattern.source.slice(0, 80)}`)
  const { text, at } = composed(source)
  const found: Found<T>[] = []
  let next = 0
  const matchFrom = (): RegExpExecArray | null => {
    // set each time: `read` may search with the same pattern
    pattern.lastIndex = next
    return pattern.exec(text)
  }
  for (let match = matchFrom(); match !== null; match = matchFrom()) {
    const start = at(match.index)
    const end = at(match.index + match[0].length)
    const value = read(match, source.slice(start, end))
    next = value === undefined || match[0] === '' ? match.index + 1 : match.index + match[0].length
    if (value !== undefined) found.push({ start, end, value })
  }
  return found
}

/** The value of a text that is nothing else, by the function that finds such values in running text. */
export function whole<T>(text: string, find: (text: string) => readonly Found<T>[]): T | undefined {
  const trimmed = text.trim()
  const [first] = find(trimmed)
  return first && first.start === 0 && first.end === trimmed.length ? first.value : undefined
}

/** Several findings of one text as one list in order; where two overlap the one that starts first stays, then the longer one. */
export function merged<T>(...lists: readonly (readonly Found<T>[])[]): readonly Found<T>[] {
  const ordered = lists.flat().sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found<T>[] = []
  let end = 0
  for (const found of ordered) {
    if (found.start < end) continue
    kept.push(found)
    end = found.end
  }
  return kept
}

/** A test for "does this stretch touch any of those", for stretches asked in rising order of start. */
export function touches(spans: readonly Found<unknown>[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    let span = spans[next]
    while (span !== undefined && span.end <= start) span = spans[++next]
    return span !== undefined && span.start < end
  }
}

/** A text with its letters composed, and the source offset of each of its offsets. */
export interface Composed {
  readonly text: string
  readonly at: (offset: number) => number
}

/** Composes letters and their marks (NFD to NFC) and remembers where each stood. */
export function composed(source: string): Composed {
  if (!BEYOND_LATIN.test(source) || !MARK.test(source)) return { text: source, at: AS_IT_IS }
  const offsets: number[] = []
  let text = ''
  for (const match of source.matchAll(LETTER_WITH_MARKS())) {
    const letter = match[0].normalize('NFC')
    for (let i = 0; i < letter.length; i++) offsets.push(match.index + Math.min(i, match[0].length - 1))
    text += letter
  }
  return { text, at: (offset) => offsets[offset] ?? source.length }
}

const AS_IT_IS = (offset: number): number => offset

/** Marks over letters stand behind the Latin letters; most texts have none of either. */
const BEYOND_LATIN = /[^\u0000-\u02ff]/
const MARK = /\p{M}/u
const LETTER_WITH_MARKS = (): RegExp => /\p{M}|\P{M}\p{M}{0,8}/gu
