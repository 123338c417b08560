// What stands alone under the main heading, as the name of a project does on a title page.
import type { Place } from './node.ts'
import { placeOf, sourceOf, type Piece } from './parse/markdown/outline.ts'
import type { Span } from './text.ts'
import type { DocumentView, Section } from './view.ts'

/** A text that could be a name, and where it stands. */
export interface IntroducedName {
  readonly text: string
  readonly place: Place
}

/** The short paragraphs under the main heading, or of the introduction in YAML, that are no prose. */
export function introducedNames(view: DocumentView): readonly IntroducedName[] {
  return paragraphsIn(view).filter(({ text }) => text.length <= MAX_NAME && isName(text))
}

function paragraphsIn(view: DocumentView): readonly IntroducedName[] {
  if (view.notation === 'markdown') return view.perPiece(paragraphsUnder).flat()
  const introduction = view.perSection(paragraphsOfText).find((paragraphs) => paragraphs !== undefined)
  return introduction ?? NONE
}

const NONE: readonly IntroducedName[] = []

/** For `view.perPiece`. */
function paragraphsUnder({ level, contents }: Piece): readonly IntroducedName[] {
  if (level > 1) return NONE
  return contents.flatMap((content) =>
    content.type === 'form' && content.form.type === 'paragraph' && content.form.end - content.form.start <= MAX_NAME ? [{ text: sourceOf(content), place: placeOf(content) }] : [])
}

/** For `view.perSection`. Undefined for what is no introduction. */
function paragraphsOfText({ property, node }: Section): readonly IntroducedName[] | undefined {
  if (property.body !== 'introduction') return undefined
  if (node.type !== 'scalar') return NONE
  const { block, start, end } = node.place
  return paragraphsOf(block.text, start, end).map((place) => ({ text: block.text.slice(place.start, place.end), place: { block, ...place } }))
}

/** The paragraphs of a YAML text, without quotes and the mark of a block. */
function paragraphsOf(source: string, from: number, to: number): readonly Span[] {
  const breaks = [...source.slice(from, to).matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/gu)].map(({ index }) => from + index)
  return [from, ...breaks].map((start, index) => {
    const text = source.slice(start, breaks[index] ?? to)
    const lead = (/^(?:[|>][-+0-9]{0,2}(?=[\r\n]))?[\s"']*/u.exec(text)?.[0] ?? '').length
    return { start: start + lead, end: start + Math.max(lead, text.trimEnd().replace(/["']$/u, '').length) }
  })
}

const MAX_NAME = 300

/** False for prose: a name has no sentence's end in it. */
const isName = (text: string): boolean => !/[.!?:]["”’)]?\s+\S/u.test(text)
