// Tables of pasted HTML: cells of one line each; tables that only lay out a page are opened.
import type { Element, ElementContent } from 'hast'
import { withLists } from './lists.ts'
import { BLOCK, element, isBlank, isElement, textOf } from './trees.ts'

/** What stands for a table whose cells have been read. What stands in it beside its rows comes first. */
export function finishedTable(table: Element): readonly ElementContent[] {
  const beside = table.children.filter((child) => !isElement(child, /^(?:tr|td|th)$/u) && !isBlank(child))
  const rows = rowsOf(table)
  const cells = rows.flatMap(({ children }) => children)
  const [only] = cells
  if (cells.length <= 1) return [...beside, ...(only?.type === 'element' ? withLists(only.children) : [])]
  if (cells.some(holdsTable)) return [...beside, ...cells.flatMap((cell) => (cell.type === 'element' ? [element('div', withLists(cell.children))] : []))]
  for (const cell of cells) if (cell.type === 'element') cell.children = inOneLine(withLists(cell.children))
  return [...beside, { ...table, children: rows }]
}

function rowsOf({ children }: Element): Element[] {
  const rows: Element[] = []
  for (const child of children) {
    if (isElement(child, /^tr$/u)) rows.push({ ...child, children: child.children.filter((cell) => !isBlank(cell)).map((cell) => (isElement(cell, /^(?:td|th)$/u) ? cell : element('td', [cell]))) })
    else if (isElement(child, /^(?:td|th)$/u)) rows.push(element('tr', [child]))
  }
  return rows.filter((row) => row.children.length > 0)
}

const holdsTable = (node: ElementContent): boolean => node.type === 'element' && node.children.some((child) => isElement(child, /^table$/u) || holdsTable(child))

/** Blocks as lines with breaks between them: a cell of Markdown holds no blocks. */
function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[][] = [[]]
  const add = (inside: readonly ElementContent[]): void => {
    for (const node of inside) {
      if (node.type === 'element' && node.tagName === 'br') lines.push([])
      else if (node.type !== 'element' || !BLOCK.test(node.tagName)) lines.at(-1)?.push(node)
      else {
        lines.push([])
        add(node.children)
        lines.push([])
      }
    }
  }
  add(nodes)
  return lines.filter((line) => textOf(line).trim() !== '').flatMap((line, index) => [...(index > 0 ? [element('br')] : []), ...line])
}
