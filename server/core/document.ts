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
  // one asks for places in the order of the text: the next block is the last one, or stands close behind it
  let [inPart, next] = [0, 0]
  const startAt = (index: number, block: Block): number | undefined => {
    const part = parts[inPart]
    const placed = part?.blocks[index]
    if (!part || placed?.block !== block) return undefined
    next = index
    return part.start + placed.start
  }
  const nearby = (block: Block): number | undefined => startAt(next, block) ?? startAt(next + 1, block) ?? startAt(next + 2, block)
  // most blocks stand where they stood before the last edit
  const asBefore = (block: Block): number | undefined => {
    const { index } = memo(block, SEEN, () => ({ index: -1 }))
    for (inPart = 0; inPart < parts.length; inPart++) {
      const start = startAt(index, block)
      if (start !== undefined) return start
    }
    return undefined
  }
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
  return ({ block, start, end }) => {
    const base = nearby(block) ?? asBefore(block) ?? (starts ??= build()).get(block) ?? 0
    return { start: base + start, end: base + end }
  }
}

const SEEN = {}

/** The lines of a document's text. */
export function linesOfDocument(document: Document): Lines {
  return lines(document.text)
}
