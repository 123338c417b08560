// What the preview of a document shows: its blocks, and whether a half-written text would show less than what is shown already.
import { COMMON } from '../../common.ts'
import { locator, type Document } from '../../document.ts'
import { withoutIdentity } from '../../identity.ts'
import { textOf } from '../../node.ts'
import { closesFence, fenceOf, lineAt } from '../../parse/markdown/lines.ts'
import { createRender, type Render, type RenderedBlock } from '../../render/html/render.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'

export { createRender }
export type { Render } from '../../render/html/render.ts'

export interface Shown {
  readonly title: string
  readonly language: string
  readonly layout: string
  readonly blocks: readonly RenderedBlock[]
  readonly parts: readonly string[]
}

/** `render` is kept from one time to the next: what is unchanged is not made anew. */
export function shownOf(render: Render, document: Document, view: DocumentView, workspace: Workspace): Shown {
  return { title: withoutIdentity(textOf(view.entry(COMMON.title)?.value)), language: view.language, layout: view.kind.layout, blocks: render(document, view, workspace), parts: partsOf(view) }
}

/** The parts that a document has, by names that stay. */
export const partsOf = ({ sections, extras }: DocumentView): readonly string[] =>
  [...new Set([...sections.map(({ property }) => property.key), ...extras.map(({ title }) => `extra ${withoutIdentity(title)}`)])]

/**
 * Where the text is half-written in a way that hides what follows: the offset of what cannot be read, or of a code fence that nothing closes.
 * Undefined when there is no such place.
 */
export function brokenAt(document: Document): number | undefined {
  const fault = document.faults.find(({ code }) => code.startsWith('yaml/') || code.startsWith('frontmatter/'))
  if (fault) return locator(document)(fault.place).start
  const { body } = document.content ?? {}
  const last = body?.blocks.at(-1)
  return body && last && isOpenFence(last.text) ? body.start + body.starts.at(body.blocks.length - 1) : undefined
}

function isOpenFence(text: string): boolean {
  const first = lineAt(text, 0)
  const fence = first.indent > 3 ? undefined : fenceOf(first.content)
  if (fence === undefined) return false
  const lastLine = text.trimEnd().lastIndexOf('\n') + 1
  return lastLine === 0 || !closesFence(lineAt(text.trimEnd(), lastLine), fence)
}
