// What a document is shown as, block by block.
import { createRender, type RenderedBlock } from '../../server/core/render/html/render.ts'
import type { ShowOptions } from '../../server/core/render/html/rendering.ts'
import { engine } from './engine.ts'
import { notationOf, workspaceFrom } from './marks.ts'

export interface Showing extends Partial<ShowOptions> {
  readonly path?: string
  /** Other documents of the workspace: path → text. */
  readonly others?: Readonly<Record<string, string>>
}

/** The blocks; none for a document of no kind. Default: a page with labels in the document's language. */
export function rendered(text: string, { path = notationOf(text), others, ...options }: Showing = {}): readonly RenderedBlock[] {
  const document = engine.read(path, text)
  const view = engine.view(document, '2026-11-22')
  return view ? createRender({ audience: 'page', labels: view.language, ...options })(document, view, workspaceFrom(path, text, others)) : []
}

/** All of it in one piece. */
export const html = (text: string, showing?: Showing): string => rendered(text, showing).map((block) => block.html).join('\n')
