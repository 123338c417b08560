// What a person reads in a node: its texts in the order of the document. Values of keys and labels only, never the keys themselves.
import { textOf, type Entry, type Group, type Node, type Prose } from '../../node.ts'
import { isPlaceholder } from './placeholders.ts'

/** Every text that is more than a placeholder: items with their fields and children, prose, cells, and the titles of groups that hold something. */
export function textsIn(node: Node): readonly string[] {
  const texts: string[] = []
  addTexts(node, texts)
  return texts
}

function addTexts(node: Node, texts: string[]): void {
  switch (node.type) {
    case 'scalar': {
      const text = textOf(node)
      if (!isPlaceholder(text)) texts.push(text)
      return
    }
    case 'seq':
      return addEach(node.children, texts)
    case 'map':
      return addFields(node.entries, texts)
    case 'item':
      addTexts(node.text, texts)
      addFields(node.fields, texts)
      return addEach(node.children, texts)
    case 'list':
      addProse(node.text, texts)
      addEach(node.items, texts)
      for (const group of node.groups) addGroup(group, texts)
      return
    case 'matrix':
      addProse(node.text, texts)
      for (const { tasks } of node.cells) addEach(tasks, texts)
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

function addEach(nodes: readonly Node[], texts: string[]): void {
  for (const node of nodes) addTexts(node, texts)
}

function addFields(entries: readonly Entry[], texts: string[]): void {
  for (const { value } of entries) addTexts(value, texts)
}

function addProse(parts: readonly Prose[], texts: string[]): void {
  for (const { node } of parts) addTexts(node, texts)
}

function addGroup({ title, items, text }: Group, texts: string[]): void {
  const before = texts.length
  if (title) addTexts(title, texts)
  const inside = texts.length
  addProse(text, texts)
  addEach(items, texts)
  if (texts.length === inside) texts.length = before
}
