// The text of Markdown pieces: source lines without indentation and quote marks, without comments.
import type { Place, ScalarNode } from '../node.ts'
import type { Form } from '../parse/markdown/form.ts'
import { placeOf, sourceOf, type Content, type Located, type Piece } from '../parse/markdown/outline.ts'

export function textScalarOf(value: string, place: Place): ScalarNode {
  return { type: 'scalar', value, place }
}

/** Lines of one paragraph, each without what surrounds it, joined by `joint`. */
export function joinLines(source: string, joint: string): string {
  if (!UNEVEN.test(source)) return source.trimEnd()
  return source.split(/\r\n|\r|\n/u).map(bareLine).filter((line) => line !== '').join(joint)
}

/** Several lines, or something around one. */
const UNEVEN = /[\r\n]|^[ \t>]/
const bareLine = (line: string): string => line.replace(/^[ \t>]+/u, '').trimEnd()

/** The text of one form as Markdown: paragraphs line by line, code and tables as they stand. */
export function markdownOf(located: Located): string {
  const source = sourceOf(located)
  return located.form.type === 'paragraph' ? joinLines(source, '\n') : source.replace(/\r\n?/gu, '\n').trimEnd()
}

/** The text of a piece's contents as Markdown, blocks parted by an empty line; comments are no content. */
export function proseOf(contents: readonly Content[]): string {
  return contents.flatMap((content) => {
    if (content.type === 'wholeList') return [content.items.map((item) => sourceOf(item).replace(/\r\n?/gu, '\n').trimEnd()).join('\n')]
    return content.form.type === 'comment' || content.form.type === 'definition' ? [] : [markdownOf(content)]
  }).join('\n\n')
}

/** The text of several pieces, sub-headings included. */
export function textOfPieces([own, ...below]: readonly Piece[]): string {
  return [own ? proseOf(own.contents) : '', textWithHeadings(below)].filter((part) => part !== '').join('\n\n')
}

/** The same with the heading of the first piece. */
export function textWithHeadings(pieces: readonly Piece[]): string {
  return pieces.flatMap((piece) => [piece.heading ? headingLine(piece) : '', proseOf(piece.contents)]).filter((part) => part !== '').join('\n\n')
}

export const headingLine = ({ level, title }: Pick<Piece, 'level' | 'title'>): string => `${'#'.repeat(level)} ${title}`

/** True when a piece holds nothing that a reader would see as content. */
export function contentsEmpty(piece: Piece): boolean {
  return piece.contents.every((content) => content.type === 'form' && (content.form.type === 'comment' || content.form.type === 'definition'))
}

/** The whole extent of the contents of pieces; the heading's line when there are none. Several blocks: the place of the first. */
export function extentOf(pieces: readonly Piece[], heading: Place): Place {
  const first = pieces.find(({ contents }) => contents.length > 0)?.contents[0]
  return first ? placeOfContent(first, heading) : heading
}

/** The place of a content; of the first item where it is a list. `otherwise` for a list without items. */
export function placeOfContent(content: Content, otherwise: Place): Place {
  return content.type === 'wholeList' ? (content.items[0] ? placeOf(content.items[0]) : otherwise) : placeOf(content)
}

/** A paragraph that is only a label or a place name before a list: one short line without a sentence's end. */
export function labelLike(source: string): string | undefined {
  const text = source.trim()
  if (text === '' || text.length > 60 || /[\r\n]/u.test(text) || /[.!?…]$/u.test(text)) return undefined
  return text.replace(/\s*:$/u, '')
}

export const isParagraph = (content: Content): content is Content & { readonly type: 'form' } => content.type === 'form' && content.form.type === 'paragraph'

/** The first paragraph of an item and the forms behind it. */
export function itemParts(forms: readonly Form[]): { readonly paragraph?: Form; readonly rest: readonly Form[] } {
  const [first] = forms
  if (first?.type === 'paragraph') return { paragraph: first, rest: forms.length === 1 ? NO_FORMS : forms.slice(1) }
  const index = forms.findIndex(({ type }) => type === 'paragraph')
  const paragraph = forms[index]
  if (!paragraph) return { rest: forms }
  return { paragraph, rest: forms.filter((_, at) => at !== index) }
}

const NO_FORMS: readonly Form[] = []

/** The place of the heading's text; of the first block where there is no heading. */
export function headingOf(piece: Piece): Place {
  if (piece.heading) return { block: piece.heading.block, start: piece.heading.form.content.start, end: piece.heading.form.content.end }
  const [content] = piece.contents
  if (content?.type === 'wholeList') return content.items[0] ? placeOf(content.items[0]) : emptyPlace(piece)
  return content ? placeOf(content) : emptyPlace(piece)
}

function emptyPlace(piece: Piece): Place {
  const block = piece.blocks[0] ?? { text: '' }
  return { block, start: 0, end: block.text.length }
}
