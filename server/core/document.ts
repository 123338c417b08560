// A document: its text, the blocks it was read into, its kind, and the tree bound to that kind. Immutable; an edit gives a new one.
import type { Memo } from './memo.ts'
import type { Block, Place } from './node.ts'
import type { Texts, Values } from './problem.ts'
import { lines, type Lines, type Span } from './text.ts'
import type { Selection } from './kinds/select.ts'
import type { MarkdownBlock, Placed } from './parse/markdown/form.ts'
import type { Outline } from './parse/markdown/outline.ts'
import type { YamlTree } from './parse/yaml/tree.ts'
import type { Bound } from './view.ts'

export interface Document {
  /** Path with `/`, relative to the workspace where it is known. */
  readonly path: string
  readonly notation: 'markdown' | 'yaml'
  /** The whole text, a byte order mark included. */
  readonly text: string
  readonly selection: Selection
  /** Present when the document is of a kind; others are not read. */
  readonly content?: DocumentContent
  /** What was computed from its parts; a document made by an edit has the memory of the one before. */
  readonly memo: Memo
  /** Findings of syntax and of the bounds. */
  readonly faults: readonly Fault[]
}

export interface DocumentContent extends Bound {
  /** The YAML document, or the frontmatter. */
  readonly yaml?: YamlTree & { readonly start: number }
  /** The Markdown body. */
  readonly body?: { readonly start: number; readonly blocks: readonly Placed<MarkdownBlock>[]; readonly outline: Outline }
}

/** A finding of reading: syntax, frontmatter fences, bounds. */
export interface Fault {
  readonly code: string
  readonly message: Texts
  readonly values: Values
  readonly place: Place
}

/** The whole text as one block, for findings about the document as text. */
export interface WholeText extends Block {
  readonly whole: true
}

/** Where every block of a document starts, for turning places into spans. */
export function locator({ content, memo }: Document): (place: Place) => Span {
  const parts = [content?.yaml, content?.body].flatMap((part) => (part ? [part] : []))
  let starts: Map<Block, number> | undefined
  const build = (): Map<Block, number> => {
    const map = new Map<Block, number>()
    for (const part of parts) {
      for (const [index, { start, block }] of part.blocks.entries()) {
        map.set(block, part.start + start)
        memo(block, SEEN, () => ({ index })).index = index
      }
    }
    return map
  }
  const startOf = (block: Block): number => {
    // most blocks stand where they stood before the last edit; all are looked through only when one does not
    const index = starts ? undefined : memo(block, SEEN, () => ({ index: -1 })).index
    for (const part of index === undefined ? [] : parts) {
      const placed = part.blocks[index ?? -1]
      if (placed?.block === block) return part.start + placed.start
    }
    starts ??= build()
    return starts.get(block) ?? 0
  }
  return ({ block, start, end }) => {
    const base = startOf(block)
    return { start: base + start, end: base + end }
  }
}

const SEEN = {}

/** The lines of a document's text. */
export function linesOfDocument(document: Document): Lines {
  return lines(document.text)
}
