// Quadrants as a board of two by two. It is read in the order of the schema (S W O T), whatever its place on the board.
import type { Element } from 'hast'
import { h } from 'hastscript'
import { step } from '../../json.ts'
import type { Property } from '../../kinds/kind.ts'
import { itemsOf, textOf, type ItemNode } from '../../node.ts'
import { ATTRIBUTES } from '../../texts/hover.ts'
import type { Section } from '../../view.ts'
import { headingFor } from '../names.ts'
import { promptOf } from './prompt.ts'
import { ours, source, word, type Rendering } from './rendering.ts'
import { groupName, listOf } from './values.ts'

/** Undefined in a document without quadrants. */
export function boardOf(rendering: Rendering): { readonly pointer: string; readonly element: Element } | undefined {
  const { view } = rendering
  const quadrants = view.kind.root.properties.filter(({ roles }) => roles.includes('quadrant'))
  if (quadrants.length === 0 || view.sectionsWith('quadrant').length === 0) return undefined
  const axes = [...new Set(quadrants.flatMap(({ axis }) => axis ?? []))]
  const rows = axes.map((axis) => {
    const group = view.sections.find(({ group: one }) => one?.key === axis)?.group ?? view.kind.groups.find(({ key }) => key === axis)
    return h('p', { className: ['axis', `row-${axes.indexOf(axis) + 1}`], ariaHidden: 'true' }, group ? ours(rendering, groupName(group.labels, rendering)) : '')
  })
  const columns = (['helpful', 'harmful'] as const).map((effect) => h('p', { className: ['axis', `column-${effect}`], ariaHidden: 'true' }, ours(rendering, word(rendering, effect))))
  const cells = quadrants.map((property) => quadrantOf(property, axes.indexOf(property.axis ?? '') + 1, rendering))
  return { pointer: step(quadrants[0]?.key ?? ''), element: h('div', { className: ['board'] }, [...cells, ...columns, ...rows]) }
}

function quadrantOf(property: Property, row: number, rendering: Rendering): Element {
  const { view } = rendering
  const pointer = step(property.key)
  const section: Section | undefined = view.sections.find((one) => one.property === property && one.source === 'body') ?? view.sections.find((one) => one.property === property)
  const items = itemsOf(section?.node)
  const count = items.length === 0 ? word(rendering, 'noItems') : items.length === 1 ? word(rendering, 'oneItem') : word(rendering, 'items', { n: items.length })
  const contents = section?.node.type === 'list' ? listOf(section.node, property, pointer, 3, { ...rendering, badges: (item) => badgesOf(item, rendering) }) : []
  return h('section', { className: ['quadrant', property.effect ?? 'neutral', `row-${row}`], ...source(rendering, pointer) }, [
    h('h2', [ours(rendering, headingFor(property, rendering.labels)), ' ', h('span', { className: ['count'] }, ours(rendering, count))]),
    ...(items.length === 0 && contents.length === 0 && rendering.audience === 'editor' ? [promptOf(property, pointer, rendering)] : contents),
  ])
}

/** The themes of an item by their names, and whether it is still a question. */
function badgesOf({ attributes, text }: ItemNode, rendering: Rendering): Element[] {
  const themes = Object.entries(attributes).flatMap(([name, value]) => (THEME.has(name.normalize('NFC').toLowerCase()) ? value.split(/[\s,;]+/u).filter((id) => id !== '') : []))
  const named = themes.map((id) => h('span', { className: ['theme'] }, [h('span', { className: ['unseen'] }, ours(rendering, `${word(rendering, 'theme')}: `)), rendering.themes?.find((theme) => theme.id === id)?.name ?? id]))
  return [...named, ...(textOf(text).trimEnd().endsWith('?') ? [h('span', { className: ['ask'] }, ours(rendering, word(rendering, 'question')))] : [])]
}

/** Names of the attribute by which items are coded. */
const THEME: ReadonlySet<string> = new Set(ATTRIBUTES.find(({ names }) => names.includes('theme'))?.names ?? [])
