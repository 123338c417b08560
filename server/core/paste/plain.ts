// Pasted content as plain lines, for places that hold no Markdown.
import type { ListItem, Nodes, RootContent } from 'mdast'

/** The text of a node on one line. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'html') return '; '
  if (node.type === 'link') return linkText(node.children.map(textOf).join(''), node.url)
  return 'children' in node ? node.children.map((child) => textOf(child)).join(SEPARATORS.get(node.type) ?? '').replace(/\s{2,}/gu, ' ').trimEnd() : ''
}

/** One text for each block: a paragraph, an item, a row. */
export function textsOf(blocks: readonly RootContent[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'list') return block.children.flatMap(itemTexts)
    if (block.type === 'blockquote') return textsOf(block.children)
    if (block.type === 'table') return block.children.map(rowText)
    return [textOf(block).trim()]
  }).filter((text) => text !== '')
}

/** The same as lines of a text, with items under their dashes and an empty line between paragraphs. */
export function linesOf(blocks: readonly RootContent[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const lines = block.type === 'list' ? listLines(block.children, '') : block.type === 'blockquote' ? linesOf(block.children) : block.type === 'table' ? block.children.map((row) => `- ${rowText(row)}`) : textsOf([block])
    return index > 0 && lines.length > 0 ? ['', ...lines] : lines
  })
}

const listLines = (items: readonly ListItem[], indent: string): readonly string[] => items.flatMap(({ children, checked }) => {
  const nested = children.flatMap((child) => (child.type === 'list' ? listLines(child.children, `${indent}  `) : []))
  return [`${indent}- ${tickFor(checked)}${textsOf(children.filter(({ type }) => type !== 'list')).join(' ')}`, ...nested]
})

/** What is done and what is not stays known. */
const tickFor = (checked: ListItem['checked']): string => (typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '')

const itemTexts = ({ children }: ListItem): readonly string[] => {
  const own = textsOf(children.filter(({ type }) => type !== 'list')).join(' ')
  return [...(own === '' ? [] : [own]), ...textsOf(children.filter(({ type }) => type === 'list'))]
}

const rowText = ({ children }: { readonly children: readonly Nodes[] }): string => children.map((cell) => textOf(cell).trim()).filter((text) => text !== '').join(', ')

const linkText = (text: string, url: string): string => (text === url || `mailto:${text}` === url ? text : `${text} (${url})`)

const SEPARATORS: ReadonlyMap<string, string> = new Map([['root', ' '], ['list', '; '], ['listItem', ' '], ['blockquote', ' '], ['table', '; '], ['tableRow', ', ']])
