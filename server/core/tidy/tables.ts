// Tables whose columns stand below each other. Very wide ones are written close instead.
import { replaceSpan } from '../edit/lines.ts'
import type { TableForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import type { DocumentView } from '../view.ts'
import type { Tidying } from './tidier.ts'

export const tables = (view: DocumentView): readonly Tidying[] =>
  (view.outline?.pieces ?? []).flatMap(({ contents }) => contents.flatMap((content): readonly Tidying[] => {
    if (content.type !== 'form' || content.form.type !== 'table') return []
    const edits = aligned(view, { block: content.block, form: content.form })
    return edits.length > 0 ? [edits] : []
  }))

/** The widest table, in characters, whose columns are aligned. */
const WIDEST = 120

/** One edit a line. Nothing where a row has more cells than the header: what is in them would be lost. */
function aligned(view: DocumentView, { block, form }: Located<TableForm>): Tidying {
  const source = block.text.slice(form.start, form.end)
  const lines = source.split(/\r\n|\n|\r/u)
  const columns = form.rows[0]?.cells.length ?? 0
  const rows = form.rows.map(({ cells }) => cells.map(({ start, end }) => block.text.slice(start, end)))
  const dashes = (lines[1] ?? '').trim().replace(/^\||\|$/gu, '').split('|').map((part) => part.trim())
  if (lines.length !== rows.length + 1 || dashes.length !== columns || columns === 0 || rows.some((cells) => cells.length > columns)) return []
  const widths = dashes.map((_, at) => Math.max(3, ...rows.map((cells) => widthOf(cells[at] ?? ''))))
  const isWide = widths.reduce((sum, width) => sum + width + 3, 1) > WIDEST
  const line = (cells: readonly string[]): string => `| ${dashes.map((dash, at) => padded(cells[at] ?? '', isWide ? 0 : (widths[at] ?? 0), dash)).join(' | ')} |`
  const ruler = `| ${dashes.map((dash, at) => rulerOf(dash, isWide ? 3 : (widths[at] ?? 3))).join(' | ')} |`
  const [head = [], ...others] = rows
  const wanted = [line(head), ruler, ...others.map(line)]
  const starts = startsOf(source)
  return lines.flatMap((written, at) => {
    const start = view.spanOf({ block, start: form.start, end: form.start }).start + (starts[at] ?? 0)
    return written === wanted[at] ? [] : [replaceSpan(view, { start, end: start + written.length }, wanted[at] ?? '')]
  })
}

function startsOf(source: string): readonly number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\n|\r/gu), ({ index, 0: mark }) => index + mark.length)]
}

/** As a column of signs shows it: marks over letters take no room, pictures take two. */
const widthOf = (text: string): number => [...text.normalize('NFC').replace(/[\p{M}\u200d\ufe0f]/gu, '')].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0)
const WIDE = /\p{Emoji_Presentation}/u

function padded(text: string, width: number, dash: string): string {
  const left = Math.max(0, width - widthOf(text))
  if (!dash.endsWith(':')) return text + ' '.repeat(left)
  const before = dash.startsWith(':') ? Math.floor(left / 2) : left
  return ' '.repeat(before) + text + ' '.repeat(left - before)
}

function rulerOf(dash: string, width: number): string {
  const [first, last] = [dash.startsWith(':') ? ':' : '', dash.endsWith(':') ? ':' : '']
  return first + '-'.repeat(width - first.length - last.length) + last
}
