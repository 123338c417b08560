// Pasted content as a tree of Markdown, whatever it was: of HTML that has been read, or of cells parted by tabs.
import type { Root as HtmlRoot } from 'hast'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { toMdast } from 'hast-util-to-mdast'
import type { List, Paragraph, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast'

/** What may be pasted. The one list that decides, whatever was read. */
const ALLOWED: Schema = {
  tagNames: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'hr', 'br', 'strong', 'em', 'a', 'input'],
  attributes: { a: ['href'], input: [['type', 'checkbox'], 'checked'], ol: ['start'], td: ['colSpan', 'rowSpan'], th: ['colSpan', 'rowSpan'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
}

/** The content of HTML, without what is empty and with what is bold or slanted only where it stands for something. */
export function contentOf(tree: HtmlRoot): Root {
  const allowed = sanitize(tree, ALLOWED)
  const root = toMdast(allowed)
  return root.type === 'root' ? { type: 'root', children: blocksOf(root.children as RootContent[]) } : { type: 'root', children: [] }
}

/** A table of cells: without empty rows and columns, a single column as a list, a single cell as a paragraph. */
export function tableOf(rows: readonly TableRow[]): Table | List | Paragraph | undefined {
  const isFull = ({ children }: TableCell): boolean => children.some((child) => child.type !== 'text' || child.value.trim() !== '')
  const full = rows.filter(({ children }) => children.some(isFull))
  const columns = new Set(full.flatMap(({ children }) => children.flatMap((cell, index) => (isFull(cell) ? [index] : []))))
  const kept = full.map((row) => ({ ...row, children: row.children.filter((_, index) => columns.has(index)) }))
  const width = columns.size
  const [first] = kept
  if (!first) return undefined
  const paragraphs = kept.map(({ children: [cell] }): Paragraph => ({ type: 'paragraph', children: cell?.children ?? [] }))
  if (width === 1) return kept.length === 1 ? paragraphs[0] : { type: 'list', ordered: false, spread: false, children: paragraphs.map((paragraph) => ({ type: 'listItem', spread: false, children: [paragraph] })) }
  const cells = kept.map((row): TableRow => ({ type: 'tableRow', children: [...row.children, ...Array.from({ length: width - row.children.length }, (): TableCell => ({ type: 'tableCell', children: [] }))] }))
  return { type: 'table', align: Array.from({ length: width }, () => null), children: cells }
}

function blocksOf(nodes: readonly RootContent[]): RootContent[] {
  return inParagraphs(nodes).flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'heading':
      case 'paragraph': {
        const children = phrasesOf(node.children, node.type === 'heading')
        return children.length > 0 ? [{ ...node, children }] : []
      }
      case 'list': {
        const items = node.children.map((item) => ({ ...item, spread: false, children: blocksOf(item.children) as typeof item.children })).filter(({ children }) => children.length > 0)
        return items.length > 0 ? [{ ...node, spread: false, children: items }] : []
      }
      case 'blockquote': {
        const children = blocksOf(node.children) as typeof node.children
        return children.length > 0 ? [{ ...node, children }] : []
      }
      case 'table': {
        // whatever names the columns is in the first row, where nothing more has to be bold
        const [head, ...rows] = node.children.filter(({ children }) => children.some((cell) => cell.children.length > 0))
        const trimmed = (row: TableRow, plain: boolean): TableRow => ({ ...row, children: row.children.map((cell) => ({ ...cell, children: inOneLine(phrasesOf(cell.children, plain)) })) })
        const table = head && tableOf([trimmed(head, true), ...rows.map((row) => trimmed(row, false))])
        return table ? [table] : []
      }
      case 'thematicBreak':
        return [node]
      default:
        return []
    }
  })
}

/** What was copied out of the middle of a line stands in no paragraph. */
function inParagraphs(nodes: readonly RootContent[]): readonly RootContent[] {
  const out: RootContent[] = []
  let loose: PhrasingContent[] = []
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'strong' || node.type === 'emphasis' || node.type === 'link' || node.type === 'break') {
      if (loose.length === 0) out.push({ type: 'paragraph', children: loose })
      loose.push(node)
    } else {
      loose = []
      out.push(node)
    }
  }
  return out
}

/** Values in a cell are parted as the reader of cells parts them. */
const inOneLine = (nodes: readonly PhrasingContent[]): PhrasingContent[] => nodes.map((node) => (node.type === 'break' ? { type: 'html', value: '<br>' } : node))

/** Phrases with their spaces outside of what is bold or slanted, without any at the ends; `plain`: nothing is bold or slanted. */
function phrasesOf(nodes: readonly PhrasingContent[], plain: boolean): PhrasingContent[] {
  return trimmed(joined(nodes.flatMap((node) => phraseOf(node, plain))))
}

function phraseOf(node: PhrasingContent, plain: boolean): readonly PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/[ \t\r\n]+/gu, ' ') }]
  if (node.type === 'break') return [node]
  if (node.type === 'link') {
    const children = phrasesOf(node.children, plain)
    return children.length > 0 ? [{ ...node, title: null, children: children as typeof node.children }] : []
  }
  if (node.type !== 'strong' && node.type !== 'emphasis') return []
  const inside = joined(node.children.flatMap((child) => phraseOf(child, plain)))
  const children = trimmed(inside)
  const marked: readonly PhrasingContent[] = plain || children.length === 0 ? children : [{ ...node, children }]
  const space = (edge: PhrasingContent | undefined, at: RegExp): readonly PhrasingContent[] => (edge?.type === 'text' && at.test(edge.value) ? [{ type: 'text', value: ' ' }] : edge?.type === 'break' ? [edge] : [])
  return [...space(inside[0], /^\s/u), ...marked, ...(inside.length > 1 || children.length > 0 ? space(inside.at(-1), /\s$/u) : [])]
}

/** Neighbours of one sort as one. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value = `${last.value}${node.value}`.replace(/ {2,}/gu, ' ')
    else if ((node.type === 'strong' || node.type === 'emphasis') && last?.type === node.type) last.children = joined([...last.children, ...node.children])
    else if ((node.type === 'strong' || node.type === 'emphasis') && isSpace(last) && out.at(-2)?.type === node.type) {
      const before = out.at(-2) as typeof node
      before.children = joined([...before.children, ...out.splice(-1), ...node.children])
    }
    else out.push(node.type === 'text' ? { ...node } : node)
  }
  return out
}

const isSpace = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && node.value.trim() === ''

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out = nodes.map((node) => (node.type === 'text' ? { ...node } : node))
  const isEmpty = (node: PhrasingContent | undefined): boolean => node !== undefined && (node.type === 'break' || (node.type === 'text' && node.value.trim() === ''))
  while (isEmpty(out[0])) out.shift()
  while (isEmpty(out.at(-1))) out.pop()
  const [first, last] = [out[0], out.at(-1)]
  if (first?.type === 'text') first.value = first.value.replace(/^\s+/u, '')
  if (last?.type === 'text') last.value = last.value.replace(/\s+$/u, '')
  // no line starts or ends with a space
  for (const [index, node] of out.entries()) {
    if (node.type !== 'text') continue
    if (out[index - 1]?.type === 'break') node.value = node.value.trimStart()
    if (out[index + 1]?.type === 'break') node.value = node.value.trimEnd()
  }
  return out.filter((node) => node.type !== 'text' || node.value !== '')
}
