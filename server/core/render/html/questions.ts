// The fields of a form as whoever fills it in sees them: each question with its advice, its answers to choose from, or room to write.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { step } from '../../json.ts'
import type { Property, ValueType } from '../../kinds/kind.ts'
import { isEmpty, textOf, type Entry, type MapNode, type Node } from '../../node.ts'
import { enumLabel, labelFor } from '../names.ts'
import { elementSource, ours, source, type Rendering } from './rendering.ts'

/** Undefined for fields that are no objects: they are shown as they stand. */
export function questionsOf(node: Node, property: Property, pointer: string, rendering: Rendering): ElementContent[] | undefined {
  if (node.type !== 'seq' || isEmpty(node) || node.children.some(({ type }) => type !== 'map')) return undefined
  return [h('ol', { className: ['answers'] }, node.children.flatMap((child, index) => (child.type === 'map' && !isEmpty(child) ? [questionOf(child, property.element, pointer + step(index), rendering)] : [])))]
}

function questionOf(field: MapNode, element: Property | undefined, pointer: string, rendering: Rendering): Element {
  const { entries } = field
  const known = (entry: Entry): Property | undefined => element?.level?.properties.find(({ key }) => key === entry.key)
  const typed = (type: ValueType): readonly Entry[] => entries.filter((entry) => known(entry)?.type === type)
  const [name, ...advice] = entries.filter((entry) => !known(entry)?.values && (known(entry)?.type ?? 'string') === 'string')
  const ways = entries.filter((entry) => known(entry)?.values !== undefined)
  const marks = [
    ...ways.map((entry) => enumLabel(textOf(entry.value), known(entry), rendering.labels) ?? textOf(entry.value)),
    ...typed('boolean').flatMap((entry) => (entry.value.type === 'scalar' && entry.value.value === true ? [labelFor(known(entry) as Property, rendering.labels).toLowerCase()] : [])),
  ]
  const options = typed('array').flatMap((entry) => (entry.value.type === 'seq' ? entry.value.children.map((option, index) => h('li', source(rendering, pointer + step(entry.key) + step(index)), rendering.inline(textOf(option), option))) : []))
  return h('li', elementSource(rendering, pointer, field), [
    h('p', [h('strong', name ? rendering.inline(textOf(name.value), name.value) : []), ...(marks.length > 0 ? [' ', h('span', { className: ['note'] }, ours(rendering, `(${marks.join(', ')})`))] : [])]),
    ...advice.map(({ value }) => h('p', { className: ['note'] }, rendering.inline(textOf(value), value))),
    options.length > 0 ? h('ul', { className: ['options'] }, options) : h('div', { className: ['answer'], ariaHidden: 'true' }),
  ])
}
