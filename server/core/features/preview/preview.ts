// What the preview of a document shows: its blocks with their hashes, and whether a half-written text would show less than what is shown already.
import { COMMON } from '../../common.ts'
import { locator, type Document } from '../../document.ts'
import { textOf } from '../../node.ts'
import { closesFence, fenceOf, lineAt } from '../../parse/markdown/lines.ts'
import { createRender } from '../../render/html/render.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'

export { createRender }
export type { Render } from '../../render/html/render.ts'

export interface ShownBlock {
  readonly id: string
  readonly hash: string
  readonly html: string
}

export interface Shown {
  readonly title: string
  readonly language: string
  readonly layout: string
  readonly blocks: readonly ShownBlock[]
  readonly parts: readonly string[]
}

/** `render` is kept from one time to the next: what is unchanged is not made anew. */
export function shownOf(render: ReturnType<typeof createRender>, document: Document, view: DocumentView, workspace: Workspace): Shown {
  const blocks = render(document, view, workspace).map(({ id, html }): ShownBlock => ({ id, hash: hashOf(html), html }))
  return { title: textOf(view.entry(COMMON.title)?.value), language: view.language, layout: view.kind.layout, blocks, parts: partsOf(view) }
}

/** The parts that a document has, by names that stay. */
export const partsOf = ({ sections, extras }: DocumentView): readonly string[] =>
  [...new Set([...sections.map(({ property }) => property.key), ...extras.map(({ title }) => `extra ${title}`)])]

/**
 * Where the text is half-written in a way that hides what follows: the offset of what cannot be read, or of a code fence that nothing closes.
 * Undefined when there is no such place.
 */
export function brokenAt(document: Document): number | undefined {
  const fault = document.faults.find(({ code }) => code.startsWith('yaml/') || code.startsWith('frontmatter/'))
  if (fault) return locator(document)(fault.place).start
  const { body } = document.content ?? {}
  const last = body?.blocks.at(-1)
  return body && last && isOpenFence(last.block.text) ? body.start + last.start : undefined
}

function isOpenFence(text: string): boolean {
  const first = lineAt(text, 0)
  const fence = first.indent > 3 ? undefined : fenceOf(first.content)
  if (fence === undefined) return false
  const lastLine = text.trimEnd().lastIndexOf('\n') + 1
  return lastLine === 0 || !closesFence(lineAt(text.trimEnd(), lastLine), fence)
}

/** A hash of 53 bits (cyrb53): two texts of one block that differ have the same one by chance so seldom that nobody will see it. */
export function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
