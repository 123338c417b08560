// Where the items of a theme are, in one document.
import { locator, type Document } from '../../document.ts'
import { withoutIdentity } from '../../identity.ts'
import { textOf } from '../../node.ts'
import type { Span } from '../../text.ts'
import { codedItems } from '../../themes.ts'
import type { DocumentView } from '../../view.ts'

export interface CodedPlace {
  readonly text: string
  readonly span: Span
}

/** The items with a theme, in the order of the text. */
export function codedPlaces(document: Document, view: DocumentView, theme: string): readonly CodedPlace[] {
  const at = locator(document)
  return codedItems(view).filter(({ themes }) => themes.includes(theme)).slice(0, MOST).map(({ item }) => ({ text: withoutIdentity(textOf(item)).slice(0, LONGEST), span: at(item.text.place) })).toSorted((a, b) => a.span.start - b.span.start)
}

const MOST = 200
const LONGEST = 200
