// A property as several sections of a Markdown document: one for each goal, one for each element.
import { textOf, type Group, type ListNode, type Node } from '../node.ts'
import type { Property } from '../kinds/kind.ts'
import type { Hint } from './hints.ts'
import { groupSections, type MarkdownContext } from './markdownList.ts'
import { elementChunks } from './markdownObject.ts'

/** The sections; undefined where the value cannot be written so. `comments`: what is said of the property as a whole. */
export function severalSections(node: Node, property: Property, hint: Hint, comments: readonly string[], context: MarkdownContext): string | undefined {
  const level = Math.min(6, Math.max(1, hint.level ?? 2))
  const chunks = node.type === 'list' ? goalSections(node, property, hint, level, context)
    : node.type === 'seq' ? elementChunks(node, property, level, (hint.parts ?? []).map(({ heading }) => heading), context) : undefined
  const [heading, ...others] = chunks ?? []
  return heading === undefined ? undefined : [heading, ...comments, ...others].filter((chunk) => chunk !== '').join('\n\n')
}

/** How many places for parts a value has: items and prose between them, or elements. */
export function countIn(node: Node): number {
  if (node.type === 'list') return node.groups.reduce((sum, { items, text }) => sum + items.length + text.length, 0)
  return node.type === 'seq' ? node.children.length : 0
}

function goalSections({ items, groups, text }: ListNode, property: Property, { parts = [], lists = [] }: Hint, level: number, context: MarkdownContext): readonly string[] | undefined {
  if (items.length > 0 || text.length > 0 || groups.some(({ title, refined }) => !title || refined)) return undefined
  const sections: { readonly heading: string; readonly group: Group }[] = []
  let start = 0
  for (const group of groups) {
    const end = start + group.items.length + group.text.length
    const inside = parts.filter(({ at }) => at > start && at < end)
    const first = parts.find(({ at }) => at === start)
    const bounds = [start, ...inside.map(({ at }) => at), end]
    const headings = [first?.heading ?? textOf(group.title), ...inside.map(({ heading }) => heading)]
    for (const [index, heading] of headings.entries()) sections.push({ heading, group: slice(group, (bounds[index] ?? start) - start, (bounds[index + 1] ?? end) - start) })
    start = end
  }
  return groupSections(sections.map(({ group }) => group), sections.map(({ heading }) => heading), property, { level, markers: lists, inline: [], isParted: false }, context)
}

/** The part of a group between two places, counted in items and prose. */
function slice(group: Group, from: number, to: number): Group {
  const atoms = [...group.items.map((item, index) => ({ item, order: index + 0.5 })), ...group.text.map((prose) => ({ prose, order: prose.at }))].toSorted((a, b) => a.order - b.order)
  const own = atoms.slice(from, to)
  const items = own.flatMap((atom) => ('item' in atom ? [atom.item] : []))
  const text = own.flatMap((atom, index) => ('prose' in atom ? [{ node: atom.prose.node, at: own.slice(0, index).filter((other) => 'item' in other).length }] : []))
  return { ...group, items, text }
}
