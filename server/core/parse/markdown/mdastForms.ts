// What mdast says about a text, as forms. The grammar is mdast's; only the structure of blocks is asked for.
import type { ListItem, Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Form, ListForm, ListItemForm } from './form.ts'
import { headingContent, isHeading, lineAt, markerOf, trimEnd, trimStart } from './lines.ts'
import { numberIn } from './plain.ts'
import { htmlForm, tableRow } from './single.ts'

/** The top-level blocks of a text as mdast sees them, without inline content. */
export function parse(text: string): readonly RootContent[] {
  // A byte order mark at the start, which the parser would not count, is a letter like any other here. The parser reads a last line
  // without an ending differently in one case (a tag behind the text of an item); a block has to be read alike wherever it stands.
  return fromMarkdown(`${text.startsWith('\ufeff') ? '\ufffd' : text.slice(0, 1)}${text.slice(1)}\n`, DIALECT).children
}

/** The forms of parsed blocks; `text` is what was parsed. */
export function formsOf(text: string, nodes: readonly RootContent[]): readonly Form[] {
  return nodes.flatMap((node) => formOf(text, node) ?? [])
}

const INLINE = [
  'attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText', 'labelEnd',
  'labelStartImage', 'labelStartLink',
]
const DIALECT = {
  extensions: [gfmTable(), gfmTaskListItem(), { disable: { null: INLINE } }],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
}

const startOffset = ({ position }: Nodes): number => position?.start.offset ?? 0
const endOffset = (text: string, node: Nodes): number => trimEnd(text, startOffset(node), node.position?.end.offset ?? 0)

function formOf(text: string, node: RootContent): Form | undefined {
  const start = startOffset(node)
  const end = endOffset(text, node)
  const inside = (children: readonly RootContent[]): readonly Form[] => formsOf(text, children)
  switch (node.type) {
    case 'heading': {
      const setext = !isHeading(text.slice(start, end))
      const last = node.children.at(-1)
      const content = setext ? { start, end: last ? endOffset(text, last) : end } : headingContent(lineAt(text, start))
      return { type: 'heading', start, end, level: node.depth, content, setext }
    }
    case 'paragraph':
      return { type: 'paragraph', start, end }
    case 'blockquote':
      return { type: 'quote', start, end, forms: inside(node.children) }
    case 'list':
      return listForm(text, node.children, start, end)
    case 'table':
      return { type: 'table', start, end, rows: node.children.map((row) => tableRow(text, startOffset(row), endOffset(text, row))) }
    case 'html':
      return htmlForm(text, trimStart(text, start, end), end)
    case 'code':
      return { type: node.type, start, end }
    case 'definition':
      // a footnote of one word or address looks like the target of a link
      return { type: node.identifier.startsWith('^') ? 'paragraph' : 'definition', start, end }
    case 'thematicBreak':
      return { type: 'break', start, end }
    default:
      return undefined
  }
}

function listForm(text: string, items: readonly ListItem[], start: number, end: number): ListForm {
  const marker = markerOf(lineAt(text, start).content) ?? ''
  const inner = items.map((item) => itemForm(text, item))
  return { type: 'list', start, end, ordered: marker.length > 1, marker: marker.slice(-1), items: inner }
}

function itemForm(text: string, node: ListItem): ListItemForm {
  const start = startOffset(node)
  const end = endOffset(text, node)
  const marker = markerOf(lineAt(text, start).content) ?? ''
  const forms = formsOf(text, node.children)
  const [first] = forms
  const item = { type: 'listItem' as const, start, end, ...(marker.length > 1 ? { number: numberIn(marker) } : {}) }
  if (typeof node.checked !== 'boolean' || first?.type !== 'paragraph') {
    return { ...item, contentStart: first?.start ?? start + marker.length, forms }
  }
  const contentStart = afterCheck(text, start + marker.length, first)
  return { ...item, checked: node.checked, contentStart, forms: [{ ...first, start: contentStart }, ...forms.slice(1)] }
}

// mdast moves the paragraph's start behind the box only when plain text follows, and then by one character.
function afterCheck(text: string, from: number, { start, end }: Form): number {
  const box = trimStart(text, from, end)
  return text[box] === '[' && text[box + 2] === ']' ? trimStart(text, box + 3, end) : start
}
