// Whether a section says something: more than a prompt or what keeps a place.
import type { Property } from '../../kinds/kind.ts'
import { textOf, type ItemNode, type Node, type Prose } from '../../node.ts'
import { isPlaceholder, isPrompt } from './placeholders.ts'

export function saysNothing(node: Node, property: Property): boolean {
  const blank = (text: string): boolean => isPlaceholder(text) || isPrompt(text, property.prompts)
  const noItems = (items: readonly ItemNode[]): boolean => items.every((item) => item.fields.every((field) => saysNothing(field.value, property)) && item.children.length === 0 && blank(textOf(item)))
  const noProse = (text: readonly Prose[]): boolean => text.every((prose) => blank(textOf(prose.node)))
  switch (node.type) {
    case 'scalar':
      return node.value === null || (typeof node.value === 'string' && blank(node.value))
    case 'seq':
      return node.children.every((child) => saysNothing(child, property))
    case 'map':
      return node.entries.length === 0
    case 'item':
      return noItems([node])
    case 'list':
      return noItems(node.items) && noProse(node.text) && node.groups.every(({ items, text }) => noItems(items) && noProse(text))
    case 'matrix':
      return node.cells.length === 0 && noProse(node.text)
  }
}
