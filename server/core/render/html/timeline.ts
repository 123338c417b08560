// Moments in their order, each with its time before it and, where something came of it, what that was.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { step } from '../../json.ts'
import type { Property, ValueType } from '../../kinds/kind.ts'
import { itemsOf, textOf, type Entry, type ItemNode, type Node } from '../../node.ts'
import { itemSource, ours, source, word, type Rendering } from './rendering.ts'
import { listOf, valueOf } from './values.ts'

export function timelineOf(node: Node, property: Property, pointer: string, rendering: Rendering): ElementContent[] {
  if (node.type === 'seq') {
    const moments = node.children.flatMap((child, index): Element[] => (child.type === 'map' ? [momentOf(child.entries, property.element, pointer + step(index), [], rendering)] : []))
    return moments.length === 0 ? [] : [h('ol', { className: ['timeline'] }, moments)]
  }
  if (node.type !== 'list' || itemsOf(node).length === 0 || node.groups.length > 0 || node.text.length > 0) return node.type === 'list' ? listOf(node, property, pointer, 3, rendering) : valueOf(node, property, pointer, 3, rendering)
  return [h('ol', { className: ['timeline'] }, node.items.map((item, index) => momentOf(item.fields, property, `${pointer}/items/${index}`, rendering.prose(textOf(item.text), item.text, 4), rendering, item)))]
}

const TIMES: ReadonlySet<ValueType> = new Set(['date', 'period'])

function momentOf(entries: readonly Entry[], owner: Property | undefined, pointer: string, told: ElementContent[], rendering: Rendering, item?: ItemNode): Element {
  const known = (entry: Entry): Property | undefined => owner?.level?.properties.find(({ key }) => key === entry.key)
  const [time] = entries.filter((entry) => TIMES.has(known(entry)?.type ?? 'any'))
  const references = entries.filter((entry) => known(entry)?.type === 'reference')
  const version = entries.find((entry) => known(entry)?.type === 'version')
  const rest = entries.filter((entry) => entry !== time && entry !== version && !references.includes(entry))
  const badges = references.map((entry) => h('p', { className: ['artefact'] }, [
    ...ours(rendering, `${word(rendering, 'artefact')}: `), ...valueOf(entry.value, known(entry), pointer + step(entry.key), 5, rendering),
    ...(version && textOf(version.value) !== '' ? [', ', ...ours(rendering, word(rendering, 'version', { version: textOf(version.value) }))] : []),
  ]))
  return h('li', item ? itemSource(rendering, pointer, item) : source(rendering, pointer), [
    ...(time && textOf(time.value) !== '' ? [timeElement(time, rendering)] : []), ...told,
    ...rest.flatMap((entry) => {
      const value = valueOf(entry.value, known(entry), pointer + step(entry.key), 5, rendering)
      return value.length === 0 ? [] : [h('p', value)]
    }), ...badges,
  ])
}

/** With the day for programs where the text names one. */
function timeElement({ value }: Entry, { shown = (same) => same }: Rendering): Element {
  const day = value.type === 'scalar' && typeof value.value === 'object' && value.value !== null ? (value.value['date'] ?? (value.value['start'] === value.value['end'] ? value.value['start'] : undefined)) : undefined
  return h('time', typeof day === 'string' ? { dateTime: day } : {}, shown(textOf(value)))
}
