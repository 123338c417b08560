// Writes pasted content as Markdown in the manner of the documents.
import type { Nodes, Text } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown'

/** How lists are marked where the content goes. */
export interface Manner {
  readonly bullet: '-' | '*' | '+'
}

/** Without a line end behind it. */
export function written(node: Nodes, { bullet }: Manner): string {
  const text = toMarkdown(node, {
    bullet, bulletOther: bullet === '*' ? '-' : '*', emphasis: '*', strong: '*', listItemIndent: 'one', rule: '-', fences: true,
    handlers: { text: (node: Text, _, state, info) => state.safe(node.value, info).replace(NEEDLESS, '$1&'), link },
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmTaskListItemToMarkdown()],
  })
  return text.replace(/\n$/u, '')
}

/** In addresses too. */
const link: Handle = Object.assign<Handle, { readonly peek: Handle | undefined }>((...given) => defaultHandlers.link(...given).replace(NEEDLESS, '$1&'), { peek: defaultHandlers.link.peek })

/** An escaped `&` that starts no reference, as in T&K. */
const NEEDLESS = /(^|[^\\])\\&(?![#\p{L}][\p{L}\d]{0,32};)/gu
