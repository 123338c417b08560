// A document: its text, the blocks it was read into, its kind, and the tree bound to that kind. Immutable; an edit gives a new one.
import { createMemo, type Memo } from './memo.ts'
import type { Block, Place } from './node.ts'
import type { Texts, Values } from './problem.ts'
import { lines, type Lines, type Span } from './text.ts'
import type { Selection } from './kinds/select.ts'
import type { MarkdownBlock, Placed } from './parse/markdown/form.ts'
import type { FrontmatterCut } from './parse/frontmatter.ts'
import type { Outline } from './parse/markdown/outline.ts'
import type { YamlTree } from './parse/yaml/tree.ts'
import type { Bound } from './view.ts'
import { workingText, type WorkingText } from './workingText.ts'

export interface Document {
  /** Path with `/`, relative to the workspace where it is known. */
  readonly path: string
  readonly notation: 'markdown' | 'yaml'
  /** The whole text, a byte order mark included. */
  readonly text: string
  /** The same, for what reads a part of it at each edit. */
  readonly working: WorkingText
  readonly selection: Selection
  /** Where the frontmatter of Markdown stands. */
  readonly cut?: FrontmatterCut
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
  readonly body?: Placed<MarkdownBlock> & { readonly start: number; readonly outline: Outline }
}

/** A text that is not read, or could not be. */
export const unread = (path: string, notation: Document['notation'], text: string): Document => ({ path, notation, text, working: workingText(text), selection: { reason: 'none' }, faults: [], memo: createMemo() })

/** A finding of reading: syntax, frontmatter fences, bounds. */
export interface Fault {
  readonly code: string
  readonly message: Texts
  readonly values: Values
  readonly place: Place
}

/** The blocks of a part of a document, with the offsets of the whole text at which they stand. */
export const standing = <B extends Block>(part: (Placed<B> & { readonly start: number }) | undefined): readonly { readonly start: number; readonly block: B }[] =>
  part ? part.blocks.map((block, index) => ({ start: part.start + part.starts.at(index), block })) : []

/** Where the blocks of a document start, for turning places into spans. One asks for places that lie close to each other: a block is sought around the last one. */
export function locator({ content }: Document): (place: Place) => Span {
  const { yaml, body } = content ?? {}
  const inYaml = yaml?.blocks.length ?? 0
  const count = inYaml + (body?.blocks.length ?? 0)
  const blockAt = (index: number): Block | undefined => (index < inYaml ? yaml?.blocks[index] : body?.blocks[index - inYaml])
  const startAt = (index: number): number => {
    const [part, at] = index < inYaml ? [yaml, index] : [body, index - inYaml]
    return part ? part.start + part.starts.at(at) : 0
  }
  let last = { index: 0, block: blockAt(0), start: startAt(0) }
  const seek = (block: Block): number => {
    for (let [behind, before] = [last.index, last.index - 1]; behind < count || before >= 0; behind++, before--) {
      const index = blockAt(behind) === block ? behind : before >= 0 && blockAt(before) === block ? before : -1
      if (index < 0) continue
      last = { index, block, start: startAt(index) }
      return last.start
    }
    return 0
  }
  return ({ block, start, end }) => {
    const base = block === last.block ? last.start : seek(block)
    return { start: base + start, end: base + end }
  }
}

/** The lines of a document's text. */
export function linesOfDocument(document: Document): Lines {
  return lines(document.text)
}
