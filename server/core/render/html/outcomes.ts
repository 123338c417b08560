// What came about for each goal, as a picture in words: every goal leads to the outputs that serve it, so that one sees at a glance which goals have none.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { fold } from '../../kinds/labels.ts'
import { isEmpty, textOf, type ItemNode, type ListNode, type Node } from '../../node.ts'
import { goalTagsOf, traceOf, type GoalTrace } from '../../traceability.ts'
import { ours, word, type Rendering } from './rendering.ts'
import { itemOf } from './values.ts'

/** Undefined where it is not written which output serves which goal: then they are shown as they stand. */
export function outcomesOf(node: Node, pointer: string, rendering: Rendering): ElementContent[] | undefined {
  const trace = traceOf(rendering.view)
  if (node.type !== 'list' || !trace?.grouped || trace.goals.length === 0 || node.text.length > 0) return undefined
  const all = [
    ...node.items.map((item, index) => [item, `${pointer}/items/${index}`] as const),
    ...node.groups.flatMap(({ items }, group) => items.map((item, index) => [item, `${pointer}/groups/${group}/items/${index}`] as const)),
  ]
  const placed = new Map<ItemNode, string>(all.filter(([item]) => !isEmpty(item)))
  const claims = trace.goals.map((goal) => ({ goal, by: [...placed.keys()].filter((item) => goal.by().includes(item.text)) }))
  const homes = homesOf(node, claims)
  const steps = claims.map(({ goal, by }) => {
    const own = by.filter((item) => (homes.get(item) ?? goal) === goal)
    return { goal, by: own.length > 0 ? own : by }
  })
  const used = new Set(steps.flatMap(({ by }) => by))
  const others = [...placed.keys()].filter((item) => !used.has(item))
  // a group of prose has no item of its own
  if (node.groups.some(({ items, text }) => items.every((item) => isEmpty(item)) || text.length > 0) || claims.some(({ goal, by }) => goal.served && by.length === 0)) return undefined
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

interface Claim {
  readonly goal: GoalTrace
  readonly by: readonly ItemNode[]
}

/** Of several goals that a group of outputs could belong to, the one that its title names best: what stands under one title is shown once. */
function homesOf({ groups }: ListNode, claims: readonly Claim[]): ReadonlyMap<ItemNode, GoalTrace> {
  const homes = new Map<ItemNode, GoalTrace>()
  for (const { title, items } of groups) {
    const claiming = title ? claims.filter(({ by }) => by.some((item) => items.includes(item))) : []
    const [best] = claiming.map(({ goal }) => ({ goal, near: nearness(textOf(title), textOf(goal.item)) })).toSorted((one, other) => other.near - one.near)
    for (const item of best ? items : []) if (best && goalTagsOf(item.attributes).length === 0) homes.set(item, best.goal)
  }
  return homes
}

/** The share of words that two names have in common. */
function nearness(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => new Set(fold(name).split(' ')))
  if (!a || !b) return 0
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size)
}
