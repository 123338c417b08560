// From the edits of fixes to edits of a text: absolute, with the document's own line ends, and none in the way of another.
import type { PlaceEdit } from '../problem.ts'
import type { Source } from '../source.ts'
import type { Span, TextEdit } from '../text.ts'

/** The edits of one fix, in the order of the text; `eol` for those who ask often. Empty when two of them overlap: such a fix is not to be applied. */
export function textEditsOf(source: Source, edits: readonly PlaceEdit[], eol = lineEndOf(source.text)): readonly TextEdit[] {
  const absolute = edits.map(({ place, text, verbatim }): TextEdit => ({ ...source.spanOf(place), text: verbatim || eol === '\n' ? text : text.replace(LONE_BREAK, eol) }))
  const changing = absolute.filter(({ start, end, text }) => source.text.slice(start, end) !== text).toSorted((a, b) => a.start - b.start || a.end - b.end)
  return changing.some((edit, index) => index > 0 && inTheWay(edit, changing[index - 1] as TextEdit)) ? [] : changing
}

/**
 * The edits of several fixes that can be made at once. Of two fixes that touch the same text the first wins; the other has to wait until the
 * text has been read anew. A fix is taken whole or not at all.
 */
export function together(fixes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  return chosen(fixes).flat().toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The fixes of which none is in the way of another, those that come first preferred. Without edits: not chosen. */
export function chosen<F extends readonly TextEdit[]>(fixes: readonly F[]): readonly F[] {
  const taken: TextEdit[] = []
  return fixes.filter((edits) => {
    const places = edits.map((edit) => placeFor(edit, taken))
    if (edits.length === 0 || places.includes(undefined)) return false
    // from behind, so that the places before stay what they are
    for (const [index, edit] of [...edits.entries()].toReversed()) taken.splice(places[index] ?? 0, 0, edit)
    return true
  })
}

/** Where an edit goes among edits that stand in order and apart; undefined when it is in the way of one. */
function placeFor(edit: TextEdit, taken: readonly TextEdit[]): number | undefined {
  let [low, high] = [0, taken.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle]?.start ?? 0) < edit.start) low = middle + 1
    else high = middle
  }
  return [taken[low - 1], taken[low]].some((other) => other && inTheWay(edit, other)) ? undefined : low
}

/** The text after edits that stand in its order and apart. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0
  const parts: string[] = []
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

/** Edits of a text, and edits of what came of it, as one list of edits of the first text. */
export function composed(first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  const parts: Part[] = []
  const end = second.reduce((most, edit) => Math.max(most, edit.end), 0)
  let at = 0
  let length = 0
  for (const edit of first) {
    if (edit.start > at) parts.push({ from: at, to: edit.start })
    if (edit.text !== '') parts.push(edit.text)
    length += edit.start - at + edit.text.length
    at = edit.end
  }
  // what is kept behind the last edit reaches as far as anybody looks
  parts.push({ from: at, to: at + Math.max(0, end - length) + 1 })
  return editsFrom(afterEdits(parts, second), first.at(-1)?.end ?? 0)
}

/** A part of a text: kept from the first one, or new. */
type Part = string | { readonly from: number; readonly to: number }

const lengthOf = (part: Part): number => (typeof part === 'string' ? part.length : part.to - part.from)
const cut = (part: Part, start: number, end: number): Part => (typeof part === 'string' ? part.slice(start, end) : { from: part.from + start, to: part.from + end })

function afterEdits(parts: readonly Part[], edits: readonly TextEdit[]): readonly Part[] {
  const out: Part[] = []
  let [index, offset, at] = [0, 0, 0]
  const take = (until: number, keep: boolean): void => {
    while (at < until) {
      const part = parts[index]
      if (part === undefined) return
      const length = Math.min(lengthOf(part) - offset, until - at)
      if (keep) out.push(cut(part, offset, offset + length))
      at += length
      offset += length
      if (offset === lengthOf(part)) [index, offset] = [index + 1, 0]
    }
  }
  for (const { start, end, text } of edits) {
    take(start, true)
    if (text !== '') out.push(text)
    take(end, false)
  }
  take(Infinity, true)
  return out
}

/** The edits that make these parts of the first text; `atLeast` of it is covered by them. */
function editsFrom(parts: readonly Part[], atLeast: number): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  let text = ''
  const flush = (to: number): void => {
    if (to > at || text !== '') edits.push({ start: at, end: to, text })
    text = ''
  }
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else {
      flush(part.from)
      at = part.to
    }
  }
  if (text !== '' || at < atLeast) flush(Math.max(at, atLeast))
  return edits
}

/** How most lines of a text end; `\n` for a text of one line. */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  if (!text.includes('\r')) return '\n'
  const both = text.match(/\r\n/gu)?.length ?? 0
  const feeds = (text.match(/\n/gu)?.length ?? 0) - both
  const returns = (text.match(/\r/gu)?.length ?? 0) - both
  return both >= feeds && both >= returns ? '\r\n' : feeds >= returns ? '\n' : '\r'
}

const LONE_BREAK = /(?<!\r)\n/gu

/** Edits overlap, or one puts something in where the other begins or ends. */
function inTheWay(a: TextEdit, b: TextEdit): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}

/** A text in the place of another, without what stays the same at both ends. */
export function smallest({ text }: Pick<Source, 'text'>, { start, end }: Span, put: string): TextEdit {
  const [old, fresh] = [charactersOf(text.slice(start, end)), charactersOf(put.replaceAll('\n', lineEndOf(text)))]
  let same = 0
  while (same < old.length && same < fresh.length && old[same] === fresh[same]) same++
  let behind = 0
  while (behind < old.length - same && behind < fresh.length - same && old[old.length - 1 - behind] === fresh[fresh.length - 1 - behind]) behind++
  const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length, 0)
  return { start: start + lengthOf(old.slice(0, same)), end: end - lengthOf(old.slice(old.length - behind)), text: fresh.slice(same, fresh.length - behind).join('') }
}

const charactersOf = (text: string): readonly string[] => text.match(/\r\n|[^]/gu) ?? []
