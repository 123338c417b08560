// What a person reads in a node: its texts in the order of the document. Values of keys and labels only, never the keys themselves.
import { textOf, type Group, type ItemNode, type Node, type Prose } from '../../node.ts'
import { isPlaceholder } from './placeholders.ts'

/** Every text that is more than a placeholder: items with their fields and children, prose, cells, and the titles of groups that hold something. */
export function textsIn(node: Node): readonly string[] {
  switch (node.type) {
    case 'scalar':
      return [textOf(node)].filter((text) => !isPlaceholder(text))
    case 'seq':
      return node.children.flatMap(textsIn)
    case 'map':
      return node.entries.flatMap(({ value }) => textsIn(value))
    case 'item':
      return textsOfItem(node)
    case 'list':
      return [...prose(node.text), ...node.items.flatMap(textsIn), ...node.groups.flatMap(textsOfGroup)]
    case 'matrix':
      return [...prose(node.text), ...node.cells.flatMap(({ tasks }) => tasks.flatMap(textsIn))]
  }
}

/** True when a node says nothing to a reader: when `textsIn` has no texts. */
export function isBlank(node: Node | undefined): boolean {
  switch (node?.type) {
    case undefined:
      return true
    case 'scalar':
      return isPlaceholder(textOf(node))
    case 'seq':
      return node.children.every(isBlank)
    case 'map':
      return node.entries.every(({ value }) => isBlank(value))
    case 'item':
      return isBlank(node.text) && node.fields.every(({ value }) => isBlank(value)) && node.children.every(isBlank)
    case 'list':
      return isBlankProse(node.text) && node.items.every(isBlank) && node.groups.every(({ items, text }) => isBlankProse(text) && items.every(isBlank))
    case 'matrix':
      return isBlankProse(node.text) && node.cells.every(({ tasks }) => tasks.every(isBlank))
  }
}

const isBlankProse = (parts: readonly Prose[]): boolean => parts.every(({ node }) => isBlank(node))

const textsOfItem = ({ text, fields, children }: ItemNode): readonly string[] =>
  [...textsIn(text), ...fields.flatMap(({ value }) => textsIn(value)), ...children.flatMap(textsIn)]

function textsOfGroup({ title, items, text }: Group): readonly string[] {
  const inner = [...prose(text), ...items.flatMap(textsIn)]
  return title && inner.length > 0 ? [...textsIn(title), ...inner] : inner
}

const prose = (parts: readonly Prose[]): readonly string[] => parts.flatMap(({ node }) => textsIn(node))
