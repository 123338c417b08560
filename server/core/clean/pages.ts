// Page numbers, the running headers beside them and form feeds: removed where they are sure, and what a page break parted is put together.
import { replaceSpan } from '../edit/lines.ts'
import type { Healer, Healing, Pasted } from './healer.ts'
import { pageNumbers } from './pageNumbers.ts'
import { ENDED, HEADING, ITEM, linesOf, type Line } from './prose.ts'

export const pages: Healer = {
  name: 'pages',
  heal: (pasted) => {
    const { prose, view } = pasted
    const lines = linesOf(prose)
    const numbers = pageNumbers(pasted, lines)
    const starts = new Set(numbers.flatMap(({ where, start }) => (where === 'line' ? start : [])))
    const gone = new Set(lines.flatMap(({ start }, index) => (starts.has(start) ? index : [])))
    for (const index of runningHeaders(pasted, lines, gone)) gone.add(index)
    const inText = numbers.filter(({ where }) => where !== 'line').map(({ where, start, end }): Healing => {
      const space = where === 'end' ? (/[ \t]*$/u.exec(prose.slice(Math.max(0, start - LONGEST_GAP), start))?.[0].length ?? 0) : 0
      return { edits: [replaceSpan(view, { start: start - space, end }, '')] }
    })
    return [...inText, ...gaps(lines, gone).map((gap) => closed(pasted, lines, gap)), ...formFeeds(pasted, lines, gone)]
  },
}

interface Gap {
  readonly first: number
  readonly last: number
  readonly count: number
}

/** Lines that go, with the empty ones around them. */
function gaps(lines: readonly Line[], gone: ReadonlySet<number>): readonly Gap[] {
  const isEmpty = (index: number): boolean => (lines[index]?.text ?? 'x').trim() === ''
  const found: Gap[] = []
  for (const index of [...gone].toSorted((a, b) => a - b)) {
    if (index <= (found.at(-1)?.last ?? -1)) continue
    let [first, last, count] = [index, index, 1]
    while (first > 0 && isEmpty(first - 1)) first--
    for (; isEmpty(last + 1) || gone.has(last + 1); last++) if (gone.has(last + 1)) count++
    found.push({ first, last, count })
  }
  return found
}

function closed({ view }: Pasted, lines: readonly Line[], { first, last, count }: Gap): Healing {
  const [before, after] = [lines[first - 1], lines[last + 1]]
  const from = before?.end ?? lines[first]?.start ?? 0
  if (!after) return { edits: [replaceSpan(view, { start: from, end: view.text.length }, before && /[\r\n]$/u.test(view.text) ? '\n' : '')], count }
  if (!before) return { edits: [replaceSpan(view, { start: from, end: after.start }, '')], count }
  return { edits: [replaceSpan(view, { start: from, end: after.start }, goesOn(before, after, last - first + 1 === count) ? '\n' : '\n\n')], count }
}

/** True for a sentence, a list or a paragraph that only the page parted. */
function goesOn(before: Line, after: Line, tight: boolean): boolean {
  if (HEADING.test(before.text) || HEADING.test(after.text)) return false
  if (ITEM.test(after.text)) return ITEM.test(before.text) || tight
  return tight || (!ENDED.test(before.text) && /^[ \t\f]*\p{Ll}/u.test(after.text))
}

/** The same line beside several page breaks. Its first one stays where the words stand nowhere else: nothing that was written goes. */
function runningHeaders({ view }: Pasted, lines: readonly Line[], gone: ReadonlySet<number>): readonly number[] {
  const beside = new Map<string, Set<number>>()
  const breaks = [...gone, ...lines.flatMap(({ text }, index) => (text.includes('\f') ? [index] : []))]
  const look = (from: number, step: 1 | -1): void => {
    let at = from
    while (lines[at] && (gone.has(at) || lines[at]?.text.trim() === '')) at += step
    const text = lines[at]?.text.replaceAll('\f', '').trim() ?? ''
    if (isHeader(text)) beside.set(text, (beside.get(text) ?? new Set()).add(at))
  }
  for (const index of breaks) {
    look(index - 1, -1)
    look(lines[index]?.text.replaceAll('\f', '').trim() === '' || gone.has(index) ? index + 1 : index, 1)
  }
  return [...beside].flatMap(([text, found]) => {
    const places = [...found].toSorted((a, b) => a - b)
    if (places.length < 2) return []
    return view.text.split(text).length - 1 > places.length ? places : places.slice(1)
  })
}

const isHeader = (text: string): boolean => text.length >= 4 && text.length <= LONGEST_HEADER && /^[^\p{Ll}]/u.test(text) && /\p{L}{3}/u.test(text) && !ENDED.test(text) && !HEADING.test(text) && !ITEM.test(text)
const LONGEST_HEADER = 100
const LONGEST_GAP = 10

/** What is left of the breaks between pages. */
function formFeeds({ view, prose }: Pasted, lines: readonly Line[], gone: ReadonlySet<number>): readonly Healing[] {
  if (!prose.includes('\f')) return []
  return lines.flatMap(({ start, text }, index) => {
    if (gone.has(index) || !text.includes('\f')) return []
    return Array.from(text.matchAll(/\f[ \t]*/gu), ({ 0: feed, index: at }): Healing => {
      const isInside = text.slice(0, at).trim() !== '' && text.slice(at + feed.length).trim() !== ''
      return { edits: [replaceSpan(view, { start: start + at, end: start + at + feed.length }, isInside ? '\n' : '')] }
    })
  })
}
