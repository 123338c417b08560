// `outline`: shows how a document is built, with counts.
import { linesOfDocument } from '../core/document.ts'
import { outlineText } from '../core/features/asData.ts'
import { outline as outlineOf, type OutlineEntry } from '../core/features/outline.ts'
import { positionAt, type Lines } from '../core/text.ts'
import type { Context, ExitCode } from './io.ts'
import { paintFor, plain, type Paint } from './layout.ts'
import { oneDocument } from './oneDocument.ts'

export async function outline(file: string, json: boolean, context: Context): Promise<ExitCode> {
  const one = await oneDocument(file, context)
  if (!one) return 2
  const { io: { stdout, env }, asked } = context
  const { document, view } = one
  const language = asked ?? view.language
  await stdout.write(json ? outlineText(document, view, language) : asText(outlineOf(document, view, language), linesOfDocument(document), paintFor(stdout, env)))
  return 0
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
