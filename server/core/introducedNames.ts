// What stands alone under the main heading, as the name of a project does on a title page.
import type { Place } from './node.ts'
import { placeOf, sourceOf } from './parse/markdown/outline.ts'
import type { Span } from './text.ts'
import type { DocumentView } from './view.ts'

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
  if (view.outline) {
    return view.outline.pieces.filter(({ level }) => level <= 1).flatMap(({ contents }) => contents.flatMap((content) =>
      content.type === 'form' && content.form.type === 'paragraph' && content.form.end - content.form.start <= MAX_NAME ? [{ text: sourceOf(content), place: placeOf(content) }] : []))
  }
  const node = view.sections.find(({ property }) => property.body === 'introduction')?.node
  if (node?.type !== 'scalar') return []
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
