// What is told of a page beside it: which personal data and which images are not on it. Codes, lines and names only.
import type { Document } from '../document.ts'
import { inWords, type Language, type Problem } from '../problem.ts'
import { personalLines } from '../render/html/personal.ts'
import type { Page } from '../render/html/page.ts'
import { PAGE, PERSONAL_SORTS } from '../texts/page.ts'
import { RENDERING } from '../texts/rendering.ts'
import type { DocumentView } from '../view.ts'

export { createPage } from '../render/html/page.ts'
export { loadImages, MAX_IMAGE } from '../render/images.ts'

export interface Left {
  readonly about: string
  readonly lines: readonly string[]
}

/** What of a document is not on its page; none when all is. `path`: how the document is named. */
export function leftOff({ wanted, replaced }: Page, document: Document, view: DocumentView, { problems, path, language }: { readonly problems: readonly Problem[]; readonly path: string; readonly language: Language }): readonly Left[] {
  const values = { path, n: replaced, mark: inWords(RENDERING.changed, {}, view.language) }
  const lines = personalLines(document, view, problems).map((line) => inWords(PAGE.personalLine, { ...line, what: PERSONAL_SORTS[line.code]?.[language] ?? '' }, language))
  return [
    ...(lines.length > 0 ? [{ about: inWords(PAGE.personal, values, language), lines }] : replaced > 0 ? [{ about: inWords(PAGE.personalOnly, values, language), lines: [] }] : []),
    ...(wanted.length > 0 ? [{ about: PAGE.images[language], lines: wanted.map((source) => inWords(SOURCE, { source: short(source) }, language)) }] : []),
  ]
}

const SOURCE = { fi: '{source}', sv: '{source}', en: '{source}' }
const short = (source: string): string => (source.length > LONGEST ? `${source.slice(0, LONGEST)}…` : source)
/** A source may be an image itself. */
const LONGEST = 120
