// Labels that stand alone in a paragraph, in bold or with a colon, above what they label: read as the sub-headings that they are.
import type { Memo } from '../memo.ts'
import type { ParagraphForm } from '../parse/markdown/form.ts'
import type { Content, Located, Piece } from '../parse/markdown/outline.ts'
import { isParagraph } from './bindText.ts'
import type { Level, Property } from './kind.ts'
import { foldHeading } from './labels.ts'

/** The property that a heading or a label names. */
export const namedBy = (title: string, level: Level | undefined): Property | undefined => level?.byHeading.get(foldHeading(title)) ?? level?.byLabel.get(foldHeading(title))

/** A piece cut before its labels; each label heads a piece one level deeper. The same ones as long as the piece is the same. */
export function partedByLabels(piece: Piece, level: Level, memo: Memo): readonly Piece[] {
  if (!piece.contents.some((content) => labelOf(content, level) !== undefined)) return [piece]
  return memo(piece, memo(level, PARTED, () => ({})), () => partsOf(piece, level))
}

const PARTED = {}

function partsOf(piece: Piece, level: Level): readonly Piece[] {
  const parts: Part[] = [{ ...piece, contents: [] }]
  const { heading: _heading, ...unheaded } = piece
  for (const [index, content] of piece.contents.entries()) {
    const label = labelOf(content, level)
    const isAbove = label !== undefined && index + 1 < piece.contents.length && labelOf(piece.contents[index + 1], level) === undefined
    if (isAbove) parts.push(headedBy(label, piece, content as Located<ParagraphForm>))
    else if (label === undefined && boldOf(content) !== undefined) parts.push({ ...unheaded, contents: [content] })
    else parts.at(-1)?.contents.push(content)
  }
  return parts
}

type Part = Piece & { readonly contents: Content[] }

function headedBy({ start, end, title }: Label, piece: Piece, { block, form }: Located<ParagraphForm>): Part {
  const level = piece.level + 1
  return { ...piece, title, level, heading: { block, form: { type: 'heading', level, setext: false, start: form.start, end: form.end, content: { start, end } } }, contents: [] }
}

interface Label {
  readonly title: string
  readonly start: number
  readonly end: number
}

/** The label of a paragraph that is nothing else. */
function labelOf(content: Content | undefined, level: Level): Label | undefined {
  const bare = content && (boldOf(content) ?? nameOf(content, COLON))
  return bare && namedBy(bare.title, level) ? bare : undefined
}

const boldOf = (content: Content): Label | undefined => nameOf(content, BOLD)

function nameOf(content: Content, pattern: RegExp): Label | undefined {
  if (!isParagraph(content)) return undefined
  const { block, form } = content
  if (form.end - form.start > LONGEST) return undefined
  const [whole, title = ''] = pattern.exec(block.text.slice(form.start, form.end)) ?? []
  if (whole === undefined) return undefined
  const start = form.start + whole.indexOf(title)
  return { title, start, end: start + title.length }
}

const LONGEST = 100
const BOLD = /^[ \t]{0,3}(?:\*\*|__)([^*_:\r\n]{1,80}?):?(?:\*\*|__):?\s*$/u
const COLON = /^[ \t]{0,3}([^*_:\r\n]{1,80}):\s*$/u
