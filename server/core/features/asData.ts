// What a document says, for other programs: its tree in canonical names, or how it is built. Personal identity codes are left out: it is read elsewhere, and kept.
import { stringify } from 'yaml'
import { linesOfDocument, type Document } from '../document.ts'
import { withoutCodes } from '../identity.ts'
import { modelOf } from '../model.ts'
import type { Language } from '../problem.ts'
import { fromOne, positionAt, type Lines } from '../text.ts'
import type { DocumentView } from '../view.ts'
import { outline, type OutlineEntry } from './outline.ts'

/** The canonical tree; an empty one where the document is of no kind. */
export function modelText({ content, memo }: Document, form: 'json' | 'yaml'): string {
  const tree = content ? withoutCodesIn(modelOf(content, memo)) : {}
  return form === 'json' ? json(tree) : stringify(tree, { lineWidth: 0 })
}

/** The outline as JSON. Lines and columns count from 1, columns in UTF-16 units. */
export function outlineText(document: Document, view: DocumentView, language: Language): string {
  return json(placed(outline(document, view, language), linesOfDocument(document)))
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function withoutCodesIn(value: unknown): unknown {
  if (typeof value === 'string') return withoutCodes(value)
  if (Array.isArray(value)) return value.map(withoutCodesIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [withoutCodes(key), withoutCodesIn(held)]))
}

interface PlacedEntry extends Pick<OutlineEntry, 'name' | 'detail' | 'type'> {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly children: readonly PlacedEntry[]
}

function placed(entries: readonly OutlineEntry[], lines: Lines): readonly PlacedEntry[] {
  return entries.map(({ name, detail, type, span, children }) => {
    const end = fromOne(positionAt(lines, span.end))
    return { name, detail, type, ...fromOne(positionAt(lines, span.start)), endLine: end.line, endColumn: end.column, children: placed(children, lines) }
  })
}
