// Moments in their order, each with its time before it and, where something came of it, what that was.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { step } from '../../json.ts'
import type { Property, ValueType } from '../../kinds/kind.ts'
import { isEmpty, itemsOf, textOf, type Entry, type ItemNode, type Node } from '../../node.ts'
import { parsePeriod } from '../../parse/values/period.ts'
import { legible } from './prose.ts'
import { elementSource, fieldSource, itemSource, ours, word, type Rendering } from './rendering.ts'
import { itemOf, listOf, valueOf } from './values.ts'

export function timelineOf(node: Node, property: Property, pointer: string, rendering: Rendering): ElementContent[] {
  if (node.type === 'seq') {
    const moments = node.children.flatMap((child, index): Element[] => (child.type === 'map' && !isEmpty(child) ? [momentOf(child.entries, property.element, elementSource(rendering, pointer + step(index), child), pointer + step(index), [], rendering)] : []))
    return moments.length === 0 ? [] : [h('ol', { className: ['timeline'] }, moments)]
  }
  if (node.type !== 'list' || itemsOf(node).every((item) => isEmpty(item)) || node.groups.length > 0 || node.text.some(({ at }) => at > 0 && at < node.items.length)) return node.type === 'list' ? listOf(node, property, pointer, 3, rendering) : valueOf(node, property, pointer, 3, rendering)
  const around = (isBefore: boolean): ElementContent[] => node.text.filter(({ at }) => (at === 0) === isBefore).flatMap((prose) => rendering.prose(textOf(prose.node), prose.node, 3))
  return [...around(true), h('ol', { className: ['timeline'] }, node.items.flatMap((item, index) => (isEmpty(item) ? [] : [momentOfItem(item, property, `${pointer}/items/${index}`, rendering)]))), ...around(false)]
}

/** The time of an item is a field, or stands before a colon: `Syksy 2023: ensimmäinen tapaaminen`. */
function momentOfItem(item: ItemNode, property: Property, pointer: string, rendering: Rendering): Element {
  const text = textOf(item.text)
  const [all = '', bold, plain] = LEADING_TIME.exec(text) ?? []
  const told = (bold ?? plain ?? '').trim().replace(/:$/u, '')
  const time = item.fields.some(({ value }) => isTime(value)) ? undefined : parsePeriod(told)
  const shown = time ? [timeElement(told, time.start !== undefined && time.start === time.end ? time.start : undefined, rendering), ...rendering.prose(text.slice(all.length), undefined, 4)] : rendering.prose(text, item.text, 4)
  const below = item.children.flatMap((child, index) => (isEmpty(child) ? [] : [itemOf(child, property, `${pointer}/children/${index}`, rendering)]))
  return momentOf(item.fields, property, itemSource(rendering, pointer, item), pointer, below.length > 0 ? [...shown, h('ul', below)] : shown, rendering)
}

const LEADING_TIME = /^(?:\*\*([^*:]{3,60}):?\*\*:?|([^*:]{3,60}):)\s+(?=\S)/u
const isTime = (node: Node): boolean => node.type === 'scalar' && typeof node.value === 'object' && node.value !== null && ('date' in node.value || 'start' in node.value || 'end' in node.value)

const TIMES: ReadonlySet<ValueType> = new Set(['date', 'period'])

function momentOf(entries: readonly Entry[], owner: Property | undefined, origin: ReturnType<typeof itemSource>, pointer: string, told: ElementContent[], rendering: Rendering): Element {
  const known = (entry: Entry): Property | undefined => owner?.level?.properties.find(({ key }) => key === entry.key)
  const [time] = entries.filter((entry) => TIMES.has(known(entry)?.type ?? 'any'))
  const references = entries.filter((entry) => known(entry)?.type === 'reference')
  const version = entries.find((entry) => known(entry)?.type === 'version')
  const rest = entries.filter((entry) => entry !== time && entry !== version && !references.includes(entry))
  const badges = references.map((entry) => h('p', { className: ['artefact'] }, [
    ...ours(rendering, `${word(rendering, 'artefact')}: `), ...valueOf(entry.value, known(entry), pointer + step(entry.key), 5, rendering),
    ...(version && textOf(version.value) !== '' ? [', ', ...ours(rendering, word(rendering, 'version', { version: textOf(version.value) }))] : []),
  ]))
  return h('li', origin, [
    ...(time && textOf(time.value) !== '' ? [timeElement(textOf(time.value), dayOf(time), rendering)] : []), ...told,
    ...rest.flatMap((entry) => {
      const value = valueOf(entry.value, known(entry), pointer + step(entry.key), 5, rendering)
      return value.length === 0 ? [] : [h('p', fieldSource(rendering, pointer + step(entry.key), entry.value), value)]
    }), ...badges,
  ])
}

function dayOf({ value }: Entry): string | undefined {
  const day = value.type === 'scalar' && typeof value.value === 'object' && value.value !== null ? (value.value['date'] ?? (value.value['start'] === value.value['end'] ? value.value['start'] : undefined)) : undefined
  return typeof day === 'string' ? day : undefined
}

/** With the day for programs where the text names one. */
const timeElement = (text: string, day: string | undefined, { shown = (same) => same }: Rendering): Element => h('time', day === undefined ? {} : { dateTime: day }, legible(shown(text)))
