// What came about for each goal, as a picture in words: every goal leads to the outputs that serve it, so that one sees at a glance which goals have none.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { itemsOf, textOf, type ItemNode, type Node } from '../../node.ts'
import { traceOf } from '../../traceability.ts'
import { ours, word, type Rendering } from './rendering.ts'
import { itemOf } from './values.ts'

/** Undefined where it is not written which output serves which goal: then they are shown as they stand. */
export function outcomesOf(node: Node, pointer: string, rendering: Rendering): ElementContent[] | undefined {
  const trace = traceOf(rendering.view)
  if (node.type !== 'list' || !trace?.grouped || trace.goals.length === 0 || node.text.length > 0) return undefined
  const placed = new Map<ItemNode, string>([
    ...node.items.map((item, index) => [item, `${pointer}/items/${index}`] as const),
    ...node.groups.flatMap(({ items }, group) => items.map((item, index) => [item, `${pointer}/groups/${group}/items/${index}`] as const)),
  ])
  const steps = trace.goals.map((goal) => ({ goal, by: [...placed.keys()].filter((item) => goal.by().includes(item.text)) }))
  const used = new Set(steps.flatMap(({ by }) => by))
  const others = itemsOf(node).filter((item) => !used.has(item))
  // a group of prose has no item of its own
  if (node.groups.some(({ items, text }) => items.length === 0 || text.length > 0) || steps.some(({ goal, by }) => goal.served && by.length === 0)) return undefined
  const list = (items: readonly ItemNode[]): Element => h('ul', items.map((item) => itemOf(item, undefined, placed.get(item) ?? pointer, rendering)))
  const from = (name: ElementContent[], items: readonly ItemNode[]): Element => h('li', items.length > 0 ? {} : { className: ['unserved'] }, [
    h('div', { className: ['from'] }, h('h3', name)),
    h('div', { className: ['to'] }, items.length > 0 ? list(items) : h('p', { className: ['note'] }, ours(rendering, word(rendering, 'unserved')))),
  ])
  const without = steps.filter(({ by }) => by.length === 0).length
  return [
    h('p', { className: ['note'] }, ours(rendering, [word(rendering, 'goals', { n: steps.length }), word(rendering, 'outputs', { n: placed.size }), ...(without > 0 ? [word(rendering, 'withoutOutput', { n: without })] : [])].join(' · '))),
    h('ol', { className: ['flow'] }, [
      ...steps.map(({ goal, by }) => from(rendering.inline(textOf(goal.item), goal.item.text), by)),
      ...(others.length > 0 ? [from(ours(rendering, word(rendering, 'others')), others)] : []),
    ]),
  ]
}
