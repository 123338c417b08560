// Plain lines that have been cleaned, read as paragraphs and lists, for places into which they do not go as they are.
import type { List, Paragraph, Root } from 'mdast'

/** Items are told by their marks and by how far in they stand; a line without a mark goes on with what is above it. */
export function readLines(text: string): Root {
  const root: Root = { type: 'root', children: [] }
  const open: { readonly indent: number; readonly list: List }[] = []
  let last: Paragraph | undefined
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [, lead = '', marker, words = ''] = ITEM.exec(line) ?? []
    if (line.trim() === '') last = undefined
    else if (marker === undefined && last) add(last, ` ${line.trim()}`)
    else if (marker === undefined) {
      last = paragraph(line.trim())
      open.length = 0
      root.children.push(last)
    } else {
      last = paragraph(words.trim())
      listFor(root, open, lead.replaceAll('\t', '    ').length, marker).children.push({ type: 'listItem', spread: false, children: [last] })
    }
  }
  return root
}

const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(\S.*)$/u

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })

function add({ children: [text] }: Paragraph, more: string): void {
  if (text?.type === 'text') text.value += more
}

/** The list that an item goes into: one that is open, or a new one in the last item of that. */
function listFor(root: Root, open: { readonly indent: number; readonly list: List }[], indent: number, marker: string): List {
  while ((open.at(-1)?.indent ?? 0) > indent) open.pop()
  const top = open.at(-1)
  if (top && top.indent >= indent) return top.list
  const list: List = { type: 'list', ordered: /^\d/u.test(marker), spread: false, children: [] }
  const holder = top?.list.children.at(-1) ?? root
  holder.children.push(list)
  open.push({ indent, list })
  return list
}
