// Headings and keys without what stands under them: what asks for no more than these is asked again only when one of them has changed.
import type { Place } from './node.ts'
import type { Piece } from './parse/markdown/outline.ts'
import type { DocumentView, ExtraSection, Section } from './view.ts'

/** A section without its content. */
export interface SectionHead extends Pick<Section, 'property' | 'heading' | 'source'> {
  readonly title: Section['title'] | undefined
  readonly group: Section['group'] | undefined
  readonly repeats: Section['repeats'] | undefined
  /** Its own heading in Markdown; undefined in YAML, and for what is no heading. */
  readonly own: Piece['heading'] | undefined
  /** Of its own heading; 0 without one. */
  readonly level: number
  /** What its own heading says, without markers. */
  readonly written: string
  /** True when other headings belong to it. */
  readonly parted: boolean
}

/** A piece of Markdown without its content. */
export interface PieceHead {
  readonly heading: Piece['heading'] | undefined
  readonly title: string
  readonly level: number
}

/** What `view.sections` are, one by one. */
export const sectionHeads = (view: Pick<DocumentView, 'perSection'>): readonly SectionHead[] => view.perSection(headOf)

/** What the pieces of the outline are, one by one. */
export const pieceHeads = (view: Pick<DocumentView, 'perPiece'>): readonly PieceHead[] => view.perPiece(pieceHead)

/** The main heading, or any other, as a place. */
export const headingPlace = ({ heading }: PieceHead): Place | undefined => heading && { block: heading.block, ...heading.form.content }

/** The section that stands under a heading or key, as the document is now. */
export const sectionAt = ({ sections }: Pick<DocumentView, 'sections'>, heading: Place): Section | undefined => sections.find((section) => isAt(section.heading, heading))

/** The same of a section that the kind does not know. */
export const extraAt = ({ extras }: Pick<DocumentView, 'extras'>, heading: Place): ExtraSection | undefined => extras.find((extra) => isAt(extra.heading, heading))

/** The piece of a heading, as the document is now. */
export function pieceAt({ outline }: Pick<DocumentView, 'outline'>, { heading }: PieceHead): Piece | undefined {
  return outline?.pieces.find((piece) => (heading ? piece.heading?.block === heading.block && piece.heading.form.start === heading.form.start : !piece.heading))
}

const isAt = (one: Place, other: Place): boolean => one.block === other.block && one.start === other.start && one.end === other.end

/** For `view.perSection`. */
function headOf({ property, heading, source, title, group, repeats, pieces }: Section): SectionHead {
  const [own] = pieces
  return { property, heading, source, title, group, repeats, own: own?.heading, level: own?.level ?? 0, written: own?.title ?? '', parted: pieces.length > 1 }
}

/** For `view.perPiece`. */
const pieceHead = ({ heading, title, level }: Piece): PieceHead => ({ heading, title, level })
