// Lists as they are written, seen as units on lines of their own that are taken out and put in: what all such lists share.
import type { Span, TextEdit } from '../text.ts'
import { deleteLines, lineEnd, lineStart, nextLineStart } from './lines.ts'

/** An item as it can stand in another list of the same notation. */
export interface Content {
  /** Its lines without the marker, and without the indentation that the marker gives them. */
  readonly lines: readonly string[]
  /** Comments that go along before it, without indentation. */
  readonly lead: readonly string[]
  /** All that it says, where that is one line of text. */
  readonly plain?: string
  /** Its line in the table that it stands in. */
  readonly row?: { readonly of: object; readonly line: string }
  /** Its lines behind the first as they are written, and the column that they stand at. */
  readonly written?: { readonly column: number; readonly lines: readonly string[] }
}

/** What goes into a list: before the unit that has the index once others are taken out. */
export interface Put {
  readonly at: number
  readonly contents: readonly Content[]
}

/** One list as it stands in the text. */
export interface Written {
  /** Where each item stands, with what belongs to it; offsets of the whole text. */
  readonly units: readonly Span[]
  /** True where each stands in a slot of its own, among others of its list or alone: in another order the texts change places. */
  readonly isSlotted?: true
  /** The marker that a new list takes over: `-`, `1.`. */
  readonly marker?: string
  /** Undefined for what cannot be told apart from what stands around it. */
  readonly contentOf: (index: number) => Content | undefined
  /** Takes units out and puts others in. Undefined where the list cannot hold them. `bracketed`: an emptied list of YAML is left as `[]`. */
  readonly change: (taken: ReadonlySet<number>, put?: Put, bracketed?: boolean) => readonly TextEdit[] | undefined
}

/** An item on lines of its own. `from`: where its lines start, or those of the comment that belongs to it; `start`: its marker. */
export interface LineUnit {
  readonly from: number
  readonly start: number
  /** The end of its last line. */
  readonly end: number
  /** True where its marker stands behind another one: `- - a`. */
  readonly shares: boolean
}

interface Text {
  readonly text: string
}

export const remainingOf = (count: number, taken: ReadonlySet<number>): readonly number[] => Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index))

/** Takes units out, and puts texts (of whole lines, without the last line end) in between those that stay. `gap`: what parts the new ones from the others; always an empty line when `isParted`. */
export function changeLines(source: Text, units: readonly LineUnit[], taken: ReadonlySet<number>, put: { readonly at: number; readonly texts: readonly string[] } | undefined, isParted: boolean): readonly TextEdit[] | undefined {
  const remaining = remainingOf(units.length, taken)
  const edits = [...runsOf(units.length, taken)].map((run) => takenOut(source, units, run))
  if (edits.includes(undefined)) return undefined
  if (!put) return edits as TextEdit[]
  const gap = isParted || isLoose(source, units, remaining, put.at) ? '\n\n' : '\n'
  const before = units[remaining[put.at - 1] ?? -1]
  const behind = units[remaining[put.at] ?? -1]
  if (before) edits.push({ start: before.end, end: before.end, text: put.texts.map((text) => gap + text).join('') })
  else if (behind && !behind.shares) edits.push({ start: behind.from, end: behind.from, text: put.texts.map((text) => text + gap).join('') })
  else return undefined
  return edits as TextEdit[]
}

/** An empty line parts the units around a place, or the last two. */
function isLoose({ text }: Text, units: readonly LineUnit[], remaining: readonly number[], at: number): boolean {
  // where fewer than two stay, those that go tell it too
  const all = remaining.length > 1 ? remaining : [...units.keys()]
  const second = Math.max(1, Math.min(at, all.length - 1))
  const [a, b] = [units[all[second - 1] ?? -1], units[all[second] ?? -1]]
  return a !== undefined && b !== undefined && a !== b && /\n[ \t]*\n/u.test(text.slice(a.end, b.from).replace(/\r\n?/gu, '\n'))
}

/** Indices that follow each other. */
function* runsOf(count: number, taken: ReadonlySet<number>): Generator<readonly [number, number]> {
  for (let at = 0; at < count; at++) {
    if (!taken.has(at)) continue
    const first = at
    while (taken.has(at + 1)) at++
    yield [first, at]
  }
}

function takenOut(source: Text, units: readonly LineUnit[], [first, last]: readonly [number, number]): TextEdit | undefined {
  const [own, end] = [units[first], units[last]]
  if (!own || !end) return undefined
  const next = units[last + 1]
  if (own.shares) return next && !next.shares && next.from === lineStart(source, next.start) && source.text.slice(end.end, next.from).trim() === '' ? { start: own.start, end: next.start, text: '' } : undefined
  if (next) return { start: own.from, end: afterBlanks(source, end.end), text: '' }
  if (first > 0) return { start: beforeBlanks(source, own.from), end: end.end, text: '' }
  const { place } = deleteLines(source, { start: own.from, end: end.end })
  return { start: place.start, end: place.end, text: '' }
}

/** The start of the first line behind an offset that is not blank. */
export function afterBlanks(source: Text, at: number): number {
  let start = nextLineStart(source, at)
  while (start < source.text.length && source.text.slice(start, lineEnd(source, start)).trim() === '') start = nextLineStart(source, start)
  return start
}

/** The end of the last line before the one at an offset that is not blank. */
export function beforeBlanks(source: Text, at: number): number {
  let end = lineStart(source, at)
  while (end > 0) {
    end = endOfLineBefore(source, end)
    if (source.text.slice(lineStart(source, end), end).trim() !== '') return end
    end = lineStart(source, end)
  }
  return 0
}

/** The end of the line before the one that starts at `start`, without its line break. */
const endOfLineBefore = ({ text }: Text, start: number): number => (text.startsWith('\r\n', start - 2) ? start - 2 : start - 1)

/**
 * Where the comments start that belong to what starts on a line: those directly above it for which `belongs` holds. `over`: blank lines between
 * them do not part them. Nothing before `floor` is looked at.
 */
export function leadStart(source: Text, line: number, floor: number, belongs: (line: string) => boolean, over: boolean): number {
  let lead = line
  for (let at = line; at > floor;) {
    const above = lineStart(source, endOfLineBefore(source, at))
    const written = source.text.slice(above, at).replace(/[\r\n]+$/u, '')
    if (above < floor || (!belongs(written) && !(over && written.trim() === ''))) break
    if (written.trim() !== '') lead = above
    at = above
  }
  return lead
}

/** Edits in the order of the text; what one takes out and another puts in at the same place is one edit. Undefined where two overlap. */
export function joinedEdits(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const out: TextEdit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1)
    if (last && edit.start < last.end) return undefined
    if (last && edit.start === last.end) out.splice(-1, 1, { start: last.start, end: edit.end, text: last.text + edit.text })
    else out.push(edit)
  }
  return out
}

/** The lines of a text, whatever ends them. */
export const linesIn = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u)
