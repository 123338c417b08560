// Items of quadrants that conclusions name by their ids (`H1, U1`): what the item says is told with the id, which leads to it.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { textOf, itemsOf, type ItemNode } from '../../node.ts'
import { legible } from './prose.ts'
import type { Rendering } from './rendering.ts'

/** By their ids. */
export function namedItems({ view }: Rendering): ReadonlyMap<string, ItemNode> {
  return new Map(view.sectionsWith('quadrant').flatMap(({ node }) => itemsOf(node)).flatMap((item) => {
    const id = textOf(item.id)
    return /^[\p{L}\p{N}_-]{1,40}$/u.test(id) && /\d/u.test(id) ? [[id, item] as const] : []
  }))
}

/** Where an item of the board is reached. */
export const anchorOf = (id: string): string => `kohta-${id}`

/** Contents in which the ids of items tell what they say. `named`: those that occur are noted there. */
export function withItemNames(contents: readonly ElementContent[], { names, shown = (same) => same }: Rendering): ElementContent[] {
  const { items, named } = names ?? {}
  if (!items || !named || items.size === 0) return [...contents]
  const inText = (text: string): ElementContent[] => text.split(/([\p{L}\p{N}_-]+)/u).flatMap((part): ElementContent[] => {
    const item = items.get(part)
    if (!item) return part === '' ? [] : [{ type: 'text', value: part }]
    named.add(part)
    const words = legible(shown(textOf(item).replace(/[*_`]/gu, '').replace(/\s+/gu, ' ')))
    return [h('a', { href: `#${anchorOf(part)}`, className: ['item-name'], title: words }, [part, h('span', { className: ['unseen'] }, `: ${words}`)])]
  })
  const inside = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') return inText(node.value)
    if (node.type !== 'element' || ['a', 'code', 'pre', 'button', 'svg'].includes(node.tagName)) return [node]
    return [{ ...node, children: node.children.flatMap(inside) }]
  }
  return contents.flatMap(inside)
}
