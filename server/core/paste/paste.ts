// What becomes of what is pasted into a document of a kind: its structure in the notation of the place.
import type { Root } from 'mdast'
import type { Document } from '../document.ts'
import { lineEndOf } from '../edit/apply.ts'
import type { Span } from '../text.ts'
import { contentOf } from './content.ts'
import { fit } from './fit.ts'
import { readHtml } from './html.ts'
import { readLines } from './pastedLines.ts'
import { placeAt, type Place } from './place.ts'
import { sheetOf } from './sheet.ts'

/** What a clipboard holds, as programs put it there side by side. */
export interface Clipboard {
  readonly html?: string
  readonly text?: string
}

export interface Tidied {
  /** What takes the place of the span, with the line ends of the document. */
  readonly text: string
  /** How many pieces of text were marked as deleted, and left out. */
  readonly deleted: number
}

/** Undefined when pasting as it is does as well: nothing to keep, no place for it, or beyond the bounds. Never throws. */
export function pasteTidily(document: Document, span: Span, clipboard: Clipboard): Tidied | undefined {
  const place = placeAt(document, span)
  const read = place && contentFrom(clipboard)
  const text = read && fit(read.content, place)
  if (!read || text === undefined) return undefined
  const eol = lineEndOf(document.text)
  const fitted = eol === '\n' ? text : text.replaceAll('\n', eol)
  return read.deleted === 0 && fitted === clipboard.text ? undefined : { text: fitted, deleted: read.deleted }
}

/** Cleaned lines as they fit into an item, a heading or a cell. `cleaned` gives the lines by themselves, and those that go elsewhere as they are. */
export function pasteLines(document: Document, span: Span, cleaned: { readonly alone: () => string | undefined; readonly there: () => string | undefined }): string | undefined {
  const place = placeAt(document, span)
  const isInside = place !== undefined && INSIDE.has(place.type)
  const lines = isInside ? cleaned.alone() : cleaned.there()
  const text = lines !== undefined && isInside ? fit(readLines(lines), place) : lines
  return text?.replace(/\r\n|\r|\n/gu, lineEndOf(document.text))
}

const INSIDE: ReadonlySet<Place['type']> = new Set(['item', 'heading', 'cell'])

function contentFrom({ html, text }: Clipboard): { readonly content: Root; readonly deleted: number } | undefined {
  if (html) {
    const read = readHtml(html)
    return read && { content: contentOf(read.tree), deleted: read.deleted }
  }
  const sheet = text ? sheetOf(text) : undefined
  return sheet && { content: { type: 'root', children: [sheet] }, deleted: 0 }
}
