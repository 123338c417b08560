// `outline`: shows how a document is built, with counts.
import { linesOfDocument } from '../core/document.ts'
import { outline as outlineOf, type OutlineEntry } from '../core/features/outline.ts'
import { positionAt, type Lines } from '../core/text.ts'
import type { Context, ExitCode } from './io.ts'
import { paintFor, plain, type Paint } from './layout.ts'
import { oneDocument } from './oneDocument.ts'

export async function outline(file: string, json: boolean, context: Context): Promise<ExitCode> {
  const one = await oneDocument(file, context)
  if (!one) return 2
  const { io: { stdout, env }, asked } = context
  const entries = outlineOf(one.document, one.view, asked ?? one.view.language)
  const lines = linesOfDocument(one.document)
  await stdout.write(json ? `${JSON.stringify(asJson(entries, lines), null, 2)}\n` : asText(entries, lines, paintFor(stdout, env)))
  return 0
}

interface PlacedEntry extends Pick<OutlineEntry, 'name' | 'detail' | 'type'> {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly children: readonly PlacedEntry[]
}

/** Lines and columns count from 1, columns in UTF-16 units. */
function asJson(entries: readonly OutlineEntry[], lines: Lines): readonly PlacedEntry[] {
  return entries.map(({ name, detail, type, span, children }) => {
    const start = positionAt(lines, span.start)
    const end = positionAt(lines, span.end)
    return { name, detail, type, line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1, children: asJson(children, lines) }
  })
}

/** A tree by indentation, each line with its line number in front. */
function asText(entries: readonly OutlineEntry[], lines: Lines, paint: Paint): string {
  const gutter = String(lines.starts.length).length
  const rows = (list: readonly OutlineEntry[], depth: number): readonly string[] => list.flatMap(({ name, detail, type, selection, children }) => {
    const line = String(positionAt(lines, selection.start).line + 1).padStart(gutter)
    const shown = type === 'item' || type === 'value' ? plain(name) : paint.bold(plain(name))
    return [`${paint.dim(line)}  ${'  '.repeat(depth)}${shown}${detail === '' ? '' : `  ${paint.dim(plain(detail))}`}\n`, ...rows(children, depth + 1)]
  })
  return rows(entries, 0).join('')
}
