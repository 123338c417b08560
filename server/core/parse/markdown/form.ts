// The neutral form of Markdown: which blocks a text consists of. Knows no kinds; inline content is not read here.
import type { Span } from '../../text.ts'
import type { Block } from '../../node.ts'
import type { Offsets } from '../../offsets.ts'

/** A Markdown block: offsets of all forms are relative to `block.text`. */
export interface MarkdownBlock extends Block {
  readonly forms: readonly Form[]
  /** True when the first form is a list that continues the list at the end of the block before. */
  readonly joins: boolean
  /** Set when the text is beyond the bounds (bounds.ts) and was kept as opaque text. */
  readonly opaque?: true
}

export type Form = HeadingForm | ParagraphForm | ListForm | ListItemForm | TableForm | CommentForm | QuoteForm | OtherForm

/** `content` is the heading's text without markers; a setext heading may span several lines. */
export interface HeadingForm extends Span {
  readonly type: 'heading'
  readonly level: number
  readonly content: Span
  readonly setext: boolean
}

export interface ParagraphForm extends Span {
  readonly type: 'paragraph'
}

export interface ListForm extends Span {
  readonly type: 'list'
  readonly ordered: boolean
  /** The character behind the number, or the bullet: `.` `)` `-` `*` `+`. */
  readonly marker: string
  readonly items: readonly ListItemForm[]
}

export interface ListItemForm extends Span {
  readonly type: 'listItem'
  /** The number as written, for ordered lists. */
  readonly number?: number
  readonly checked?: boolean
  /** Where the content starts, behind the marker (and the check box). */
  readonly contentStart: number
  readonly forms: readonly Form[]
}

export interface TableForm extends Span {
  readonly type: 'table'
  /** The first row is the header. Cells are trimmed spans (empty when blank). */
  readonly rows: readonly TableRow[]
}
export interface TableRow extends Span {
  readonly cells: readonly Span[]
}

/** An HTML block that is one comment `<!-- … -->`; `content` is the trimmed text inside. */
export interface CommentForm extends Span {
  readonly type: 'comment'
  readonly content: Span
}

export interface QuoteForm extends Span {
  readonly type: 'quote'
  readonly forms: readonly Form[]
}

/** What has no structure for us: fenced or indented code, other HTML, thematic breaks, link definitions. */
export interface OtherForm extends Span {
  readonly type: 'code' | 'html' | 'break' | 'definition'
}

/** Blocks in the order of their text, and the offsets at which they stand. */
export interface Placed<B extends Block = Block> {
  readonly blocks: readonly B[]
  readonly starts: Offsets
}
