// Work packages on a time line: a table whose last column is drawn, so that nothing in it is told by the drawing alone.
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { step } from '../../json.ts'
import { propertyOf, type Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import { textOf, type MapNode, type Node } from '../../node.ts'
import { parsePeriod } from '../../parse/values/period.ts'
import { labelFor } from '../names.ts'
import { ours, source, word, type Rendering } from './rendering.ts'
import { scrolling } from './table.ts'

interface Package {
  readonly node: MapNode
  readonly pointer: string
  readonly property: Property
  readonly schedule: Property
  readonly written: string
  /** Months since the year 0; an open end is absent. */
  readonly from?: number
  readonly to?: number
}

/** Undefined where fewer than two packages say when they are carried out. */
export function planOf(rendering: Rendering): { readonly property: Property; readonly element: Element } | undefined {
  const { view } = rendering
  for (const property of view.kind.root.properties) {
    const node = property.type === 'array' ? view.entry(property.key)?.value : undefined
    const packages = node ? packagesIn(node, property, step(property.key), property.roles.includes('workPackages')) : []
    const timed = packages.filter(({ from, to }) => from !== undefined || to !== undefined)
    if (timed.length > 1) return { property, element: drawn(packages, scaleOf(timed), step(property.key), rendering) }
  }
  return undefined
}

function packagesIn(node: Node, property: Property, pointer: string, isWork: boolean): readonly Package[] {
  const level = property.element?.level
  if (node.type !== 'seq' || !level) return []
  return node.children.flatMap((child, index): readonly Package[] => {
    if (child.type !== 'map') return []
    const own = pointer + step(index)
    const schedule = isWork ? level.properties.find(({ roles }) => roles.includes('schedule')) : undefined
    const written = schedule ? textOf(child.entries.find(({ key }) => key === schedule.key)?.value) : ''
    const inner = level.properties.filter(({ roles, type }) => type === 'array' && roles.includes('workPackages'))
      .flatMap((one) => packagesIn(child.entries.find(({ key }) => key === one.key)?.value ?? child, one, own + step(one.key), true))
    return [...(schedule ? [{ node: child, pointer: own, property, schedule, written, ...timeOf(written) }] : []), ...inner]
  })
}

function timeOf(written: string): Pick<Package, 'from' | 'to'> {
  const { start, end } = parsePeriod(written.trim()) ?? {}
  return { ...(start === undefined ? {} : { from: monthOf(start) }), ...(end === undefined ? {} : { to: monthOf(end) + 1 }) }
}

const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1

interface Scale {
  readonly from: number
  readonly to: number
  /** Months. */
  readonly unit: number
}

/** Units of a quarter, half a year or a year, from the first to the last that is needed. */
function scaleOf(packages: readonly Package[]): Scale {
  const times = packages.flatMap(({ from, to }) => [from ?? (to ?? 0) - 1, to ?? (from ?? 0) + 1])
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const unit = UNITS.find((months) => last - first <= months * FEW) ?? Math.ceil((last - first) / FEW / 12) * 12
  return { from: Math.floor(first / unit) * unit, to: Math.max(Math.ceil(last / unit), Math.floor(first / unit) + 1) * unit, unit }
}

const UNITS: readonly number[] = [3, 6, 12]
/** Units on one line. */
const FEW = 5

function drawn(packages: readonly Package[], scale: Scale, pointer: string, rendering: Rendering): Element {
  const { labels } = rendering
  const [first] = packages
  const called = first?.property.element && display(first.property.element.labels, labels)
  const columns = [called ?? word(rendering, 'part'), first ? labelFor(first.schedule, labels) : ''].map((name) => h('th', { scope: 'col' }, ours(rendering, name)))
  const units = Array.from({ length: (scale.to - scale.from) / scale.unit }, (_, index) => h('span', unitName(scale.from + index * scale.unit, scale.unit)))
  const rows = packages.map((one) => h('tr', source(rendering, one.pointer), [
    h('th', { scope: 'row' }, nameOf(one, rendering)), h('td', rendering.inline(one.written, undefined)), h('td', { className: ['bar'] }, barOf(one, scale)),
  ]))
  const title = word(rendering, 'plan')
  return h('section', { className: ['plan'], ...source(rendering, pointer) }, [
    h('h2', ours(rendering, title)),
    scrolling(h('table', [h('thead', h('tr', [...columns, h('th', { scope: 'col', className: ['scale'] }, h('div', units))])), h('tbody', rows)]), title, rendering),
  ])
}

/** `2024`, `1–6/2024`. */
function unitName(month: number, unit: number): string {
  const [year, first] = [Math.floor(month / 12), (month % 12) + 1]
  return unit >= 12 ? String(year) : `${first}–${first + unit - 1}/${year}`
}

function nameOf({ node, property: { element } }: Package, rendering: Rendering): (Element | { type: 'text'; value: string })[] {
  const ordinal = node.entries.find(({ key }) => propertyOf(element?.level, key)?.roles.includes('ordinal'))
  const name = node.entries.find((entry) => entry !== ordinal && entry.value.type === 'scalar' && typeof entry.value.value === 'string')
  const inline = name ? rendering.inline(textOf(name.value), name.value) : []
  return [...(ordinal ? [{ type: 'text' as const, value: `${textOf(ordinal.value)}. ` }] : []), ...inline.filter((part) => part.type === 'element' || part.type === 'text')]
}

/** An open end goes on to the edge. */
function barOf({ from, to }: Package, scale: Scale): Element[] {
  if (from === undefined && to === undefined) return []
  const whole = scale.to - scale.from
  const [start, end] = [(from ?? scale.from) - scale.from, (to ?? scale.to) - scale.from]
  const at = (months: number): number => Math.round((months / whole) * 1000)
  return [s('svg', { viewBox: '0 0 1000 20', preserveAspectRatio: 'none', ariaHidden: 'true' }, [
    ...Array.from({ length: whole / scale.unit - 1 }, (_, index) => s('line', { x1: at((index + 1) * scale.unit), x2: at((index + 1) * scale.unit), y1: 0, y2: 20 })),
    s('rect', { x: at(start), y: 3, width: Math.max(6, at(end) - at(start)), height: 14 }),
  ])]
}
