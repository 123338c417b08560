// An editor of one text with a cursor (`‸`), as far as Enter and Tab need it: it breaks the line as VS Code does and then makes the edits.
import type { Edit } from '../../client/typing/edits.ts'
import { entered } from '../../client/typing/entered.ts'
import { placeAt, type Place } from '../../client/typing/place.ts'
import type { Notation } from '../../client/typing/regions.ts'
import { shifted } from '../../client/typing/shifted.ts'

export interface Typed {
  readonly text: string
  readonly cursor: number
}

export const typedOf = (marked: string): Typed => ({ text: marked.replace('‸', ''), cursor: marked.indexOf('‸') })
export const marked = ({ text, cursor }: Typed): string => `${text.slice(0, cursor)}‸${text.slice(cursor)}`

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\n/u)
const endOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')
const lineAt = (text: string, offset: number): number => linesOf(text.slice(0, offset)).length - 1

function startOf(text: string, line: number): number {
  let at = 0
  for (let passed = 0; passed < line; passed++) at = text.indexOf('\n', at) + 1
  return at
}

export const write = ({ text, cursor }: Typed, typed: string): Typed => ({ text: text.slice(0, cursor) + typed + text.slice(cursor), cursor: cursor + typed.length })

const placeIn = ({ text, cursor }: Typed, notation: Notation): Place | undefined => placeAt(linesOf(text), lineAt(text, cursor), notation)

/** Enter; `meanwhile` is typed before the extension gets its turn; `place` as the key bindings knew it. */
export function enter(before: Typed, notation: Notation = 'markdown', meanwhile = '', place = placeIn(before, notation)): Typed {
  const line = lineAt(before.text, before.cursor)
  const below = place === 'head' ? line + 1 : line
  const isRow = place === 'row' || place === 'head'
  const end = isRow ? startOf(before.text, below) + (linesOf(before.text)[below] ?? '').length : before.cursor
  const lineText = linesOf(before.text)[below] ?? ''
  const indent = /^[ \t]*/u.exec(lineText.slice(0, end - startOf(before.text, below)))?.[0] ?? ''
  const broken = write({ text: before.text, cursor: end }, endOf(before.text) + indent)
  const framed = isRow ? { ...write(broken, '|  |'), cursor: broken.cursor + 2 } : broken
  const at = { line: lineAt(framed.text, framed.cursor), column: linesOf(framed.text.slice(0, framed.cursor)).at(-1)?.length ?? 0, behind: linesOf(framed.text.slice(framed.cursor))[0]?.length ?? 0, isRow }
  const now = write(framed, meanwhile)
  return withEdits(now, entered(linesOf(now.text), at, notation))
}

/** Tab and Shift+Tab; undefined where the key is the editor's. */
export function tab(before: Typed, by: 'in' | 'out', notation: Notation = 'markdown', step = '  '): Typed | undefined {
  const line = lineAt(before.text, before.cursor)
  const edits = shifted(linesOf(before.text), { first: line, last: line, by, step }, notation)
  return edits && withEdits(before, edits)
}

/** Makes the edits; a cursor where something is inserted comes to stand behind it. */
export function withEdits(before: Typed, edits: readonly Edit[]): Typed {
  const placed = edits.map(({ line, from, toLine, to, text }) => ({ start: startOf(before.text, line) + from, end: startOf(before.text, toLine) + to, text: text.replaceAll('\n', endOf(before.text)) }))
  let { text, cursor } = before
  for (const edit of placed.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
    if (cursor >= edit.end) cursor += edit.text.length - (edit.end - edit.start)
    else if (cursor > edit.start) cursor = edit.start + edit.text.length
  }
  return { text, cursor }
}
