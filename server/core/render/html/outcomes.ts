// What came about for each goal: beside every goal the outputs that serve it, so that one sees at a glance which goals have none.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { itemsOf, textOf, type ItemNode, type Node } from '../../node.ts'
import { traceOf } from '../../traceability.ts'
import { ours, word, type Rendering } from './rendering.ts'
import { itemOf, scrolling } from './values.ts'

/** Undefined where it is not written which output serves which goal: then they are shown as they stand. */
export function outcomesOf(node: Node, pointer: string, rendering: Rendering): ElementContent[] | undefined {
  const trace = traceOf(rendering.view)
  if (node.type !== 'list' || !trace?.grouped || trace.goals.length === 0 || node.text.length > 0) return undefined
  const placed = new Map<ItemNode, string>([
    ...node.items.map((item, index) => [item, `${pointer}/items/${index}`] as const),
    ...node.groups.flatMap(({ items }, group) => items.map((item, index) => [item, `${pointer}/groups/${group}/items/${index}`] as const)),
  ])
  const rows = trace.goals.map((goal) => ({ goal, by: [...placed.keys()].filter((item) => goal.by().includes(item.text)) }))
  const used = new Set(rows.flatMap(({ by }) => by))
  const others = itemsOf(node).filter((item) => !used.has(item))
  // a group of prose has no item of its own
  if (node.groups.some(({ items, text }) => items.length === 0 || text.length > 0) || rows.some(({ goal, by }) => goal.served && by.length === 0)) return undefined
  const list = (items: readonly ItemNode[]): ElementContent => h('ul', items.map((item) => itemOf(item, undefined, placed.get(item) ?? pointer, rendering)))
  const row = (name: ElementContent[], items: readonly ItemNode[]): ElementContent =>
    h('tr', [h('th', { scope: 'row' }, name), h('td', items.length > 0 ? list(items) : h('span', { className: ['note'] }, ours(rendering, word(rendering, 'unserved'))))])
  return [scrolling(h('table', { className: ['outcomes'] }, [
    h('thead', h('tr', [h('th', { scope: 'col' }, ours(rendering, word(rendering, 'goal'))), h('th', { scope: 'col' }, ours(rendering, word(rendering, 'servedBy')))])),
    h('tbody', [
      ...rows.map(({ goal, by }) => row(rendering.inline(textOf(goal.item), goal.item.text), by)),
      ...(others.length > 0 ? [row(ours(rendering, word(rendering, 'others')), others)] : []),
    ]),
  ]))]
}
