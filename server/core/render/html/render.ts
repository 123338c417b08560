// A document as HTML: the blocks that a preview replaces one by one, and the whole page.
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Document } from '../../document.ts'
import type { Node } from '../../node.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'
import { blocksOf } from './blocks.ts'
import { inlineOf, proseOf } from './prose.ts'
import type { Rendering, ShowOptions } from './rendering.ts'

export interface RenderedBlock {
  /** Stays the same while its content changes. */
  readonly id: string
  /** JSON pointer of what it shows; empty for the head. */
  readonly pointer: string
  readonly html: string
}

/** Makes the blocks of one document after the other; what is unchanged in it is not made anew. */
export type Render = (document: Document, view: DocumentView, workspace: Workspace) => readonly RenderedBlock[]

/** `options` hold for all that it makes. */
export function createRender(options: ShowOptions): Render {
  const keys = Array.from({ length: 7 }, () => ({}))
  const inline = {}
  return (document, view, workspace) => {
    const rendering: Rendering = {
      ...options, document, view, workspace,
      prose: (source, owner: Node | undefined, level) => (owner ? view.remember(owner, keys[level] ?? keys[6] ?? {}, () => proseOf(source, options, level)) : proseOf(source, options, level)),
      inline: (source, owner) => (owner ? view.remember(owner, inline, () => inlineOf(source, options)) : inlineOf(source, options)),
    }
    return blocksOf(rendering).map(({ id, pointer, element }) => ({ id, pointer, html: toHtml({ type: 'root', children: [element] } satisfies Root) }))
  }
}
