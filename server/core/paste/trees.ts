// Small questions about trees of HTML that several steps ask.
import type { Element, ElementContent } from 'hast'

export const element = (tagName: string, children: ElementContent[] = []): Element => ({ type: 'element', tagName, properties: {}, children })

export const isElement = (node: ElementContent | undefined, names: RegExp): node is Element => node?.type === 'element' && names.test(node.tagName)

export const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

export const BLOCK = /^(?:p|div|h[1-6]|blockquote|ul|ol|li|table|tr|td|th|hr|pre)$/u

/** The text of nodes, in their order. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? (node.tagName === 'br' ? '\n' : textOf(node.children)) : '')).join('')
}

/** The nodes between line breaks: at least one line, which may be empty. */
export function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  for (const node of nodes) {
    if (isElement(node, /^br$/u)) lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}
