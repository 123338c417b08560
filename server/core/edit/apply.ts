// From the edits of fixes to edits of a text: absolute, with the document's own line ends, and none in the way of another.
import type { PlaceEdit } from '../problem.ts'
import type { Source } from '../source.ts'
import type { TextEdit } from '../text.ts'

/** The edits of one fix, in the order of the text. Empty when two of them overlap: such a fix is not to be applied. */
export function textEditsOf(source: Source, edits: readonly PlaceEdit[]): readonly TextEdit[] {
  const eol = lineEndOf(source.text)
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
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => inTheWay(edit, other)))) return false
    taken.push(...edits)
    return true
  })
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
