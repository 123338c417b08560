// The text that a document was read from, as edits need it: places become offsets of the whole text, and the other way round.
import { locator, type Document } from './document.ts'
import type { Block, Place } from './node.ts'
import { cutFrontmatter, type FrontmatterCut } from './parse/frontmatter.ts'
import type { Span } from './text.ts'

export interface Source {
  /** The whole text, a byte order mark included. */
  readonly text: string
  readonly notation: 'markdown' | 'yaml'
  /** True for YAML or frontmatter that is not wholly understood: nothing is put into it. */
  readonly isBroken: boolean
  /** Where a place stands in the whole text. */
  readonly spanOf: (place: Place) => Span
}

export function sourceOfDocument(document: Document): Source {
  const isBroken = document.faults.some(({ code }) => code.startsWith('yaml/') || code.startsWith('frontmatter/'))
  return { text: document.text, notation: document.notation, isBroken, spanOf: locator(document) }
}

/** A span of the whole text as a place. */
export function placeInText({ text }: { readonly text: string }, { start, end }: Span): Place {
  const block: Block = { text }
  return { block, start, end }
}

/** Where the frontmatter and the body of a text stand. A YAML document has neither. */
export function frontmatterOf({ text, notation }: Source): FrontmatterCut {
  return notation === 'yaml' ? { kind: 'none', bodyStart: topOf(text) } : cutFrontmatter(text)
}

/** Where the text begins behind a byte order mark. */
export const topOf = (text: string): number => (text.startsWith('\ufeff') ? 1 : 0)
