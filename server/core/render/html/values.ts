// Values of the tree as HTML: lists, tables, objects, figures. What they are decides how they look, not what their kind is called.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { amountOf } from '../../budget.ts'
import { decimalInWords } from '../../amounts.ts'
import { step } from '../../json.ts'
import { propertyOf, type Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import { voiceTexts } from '../../kinds/voices.ts'
import { isEmpty, textOf, type Entry, type Group, type ItemNode, type ListNode, type MapNode, type MatrixNode, type Node, type Prose } from '../../node.ts'
import { enumLabel, headingFor, labelFor, leafText } from '../names.ts'
import { firstItemOf } from './firstItem.ts'
import { anchorOf } from './itemNames.ts'
import { elementSource, fieldSource, itemSource, ours, source, word, type Rendering } from './rendering.ts'
import { briefly, scrolling } from './table.ts'

/** What a value is shown as. `level`: that of a heading inside it. None for what is empty. */
export function valueOf(node: Node, property: Property | undefined, pointer: string, level: number, rendering: Rendering): ElementContent[] {
  if (isEmpty(node)) return []
  switch (node.type) {
    case 'scalar':
      return scalar(node, property, level, rendering)
    case 'list':
      return listOf(node, property, pointer, level, rendering)
    case 'item':
      return [h('ul', itemOf(node, property, pointer, rendering))]
    case 'matrix':
      return matrixOf(node, property, pointer, rendering)
    case 'map':
      return property?.level?.properties.some(({ roles }) => roles.includes('total')) ? budgetOf(node, property, pointer, level, rendering) : fieldsOf(node.entries, property, pointer, rendering)
    case 'seq':
      return elementsOf(node.children, property, pointer, level, rendering)
  }
}

/** True for a value that fits beside its label. */
export function isShort(node: Node): boolean {
  if (node.type === 'scalar') return !textOf(node).includes('\n')
  if (node.type === 'list') return node.groups.length === 0 && node.text.length === 0 && node.items.every(({ text, fields, children }) => fields.length === 0 && children.length === 0 && textOf(text).length < SHORT)
  return node.type === 'seq' && node.children.every((child) => onlyText(child) !== undefined)
}

function scalar(node: Node & { readonly type: 'scalar' }, property: Property | undefined, level: number, rendering: Rendering): ElementContent[] {
  const { value } = node
  if (property?.type === 'reference') return [referenceOf(textOf(node), rendering)]
  if (typeof value !== 'string') return value === null ? [] : typeof value === 'boolean' ? ours(rendering, leafText(value, property, rendering.labels)) : [{ type: 'text', value: leafText(value, property, rendering.labels) }]
  const known = enumLabel(value, property, rendering.labels)
  if (known !== undefined) return ours(rendering, known)
  return property?.type === 'text' ? rendering.prose(value, node, level) : rendering.inline(value, node)
}

/** A document by its title, where it is known; else by its id. */
function referenceOf(id: string, { workspace, shown = (same) => same }: Rendering): Element {
  const found = workspace.byId.get(id) ?? []
  const [first] = found
  return found.length === 1 && first?.title !== undefined ? h('cite', { title: id }, shown(first.title)) : h('code', id)
}

/** A list with its groups and the prose around them, in the order of the document. */
export function listOf(node: ListNode, property: Property | undefined, pointer: string, level: number, rendering: Rendering): ElementContent[] {
  const items = node.items.map((item, index) => (isEmpty(item) ? undefined : itemOf(item, property, `${pointer}/items/${index}`, rendering)))
  const groups = node.groups.map((group, index) => groupOf(group, property, `${pointer}/groups/${index}`, level, rendering))
  const isNumbered = numbered(node)
  const table = !isNumbered && node.text.every(({ at }) => at === 0 || at >= items.length) ? rowsOf(node.items, property, pointer, rendering) : undefined
  const parts: ElementContent[] = []
  let open: Element | undefined
  for (let at = 0; at <= items.length + groups.length; at++) {
    for (const prose of node.text) if (prose.at === at || (at === items.length + groups.length && prose.at > at)) {
      open = undefined
      parts.push(...proseOf(prose, level, rendering))
    }
    const item = items[at]
    if (at >= items.length) {
      open = undefined
      parts.push(...(groups[at - items.length] ?? []))
    } else if (table) parts.push(...(at === 0 ? [table] : []))
    else if (item) {
      if (!open) parts.push(open = h(isNumbered ? 'ol' : 'ul', isNumbered && at > 0 ? { start: at + 1 } : {}))
      open.children.push(item)
    }
  }
  return parts
}

/** Numbers that somebody wrote say an order, or are referred to. */
const numbered = ({ items: [first] }: ListNode): boolean => first !== undefined && /^\s*\d/u.test(first.place.block.text.slice(first.place.start, first.text.place.start))

const proseOf = ({ node }: Prose, level: number, rendering: Rendering): ElementContent[] => rendering.prose(textOf(node), node, level)

function groupOf(group: Group, property: Property | undefined, pointer: string, level: number, rendering: Rendering): ElementContent[] {
  const title = group.title ? rendering.inline(textOf(group.title), group.title) : group.refined ? ours(rendering, word(rendering, 'refined')) : []
  const inner: ListNode = { type: 'list', items: group.items, groups: [], text: group.text, place: group.place }
  const begun = group.items.every((item) => isEmpty(item)) ? firstItemOf(`${pointer}/items`, textOf(group.title), rendering) : []
  return [...(title.length > 0 ? [h(`h${level}`, source(rendering, pointer), title)] : []), ...listOf(inner, property, pointer, level + 1, rendering), ...begun]
}

/** An item with its fields and what is below it. */
export function itemOf(item: ItemNode, property: Property | undefined, pointer: string, rendering: Rendering): Element {
  const fields = fieldsOf(item.fields, property, pointer, rendering)
  const children = item.children.flatMap((child, index) => (isEmpty(child) ? [] : [itemOf(child, property, `${pointer}/children/${index}`, rendering)]))
  return h('li', { ...anchorIn(item, rendering), ...itemSource(rendering, pointer, item) }, [...rendering.inline(textOf(item.text), item.text), ...(rendering.badges?.(item) ?? []), ...fields, ...(children.length > 0 ? [h('ul', children)] : [])])
}

/** One that is named elsewhere can be reached. */
const anchorIn = ({ id }: ItemNode, { names }: Rendering): { readonly id?: string } => (names && id && names.named.has(textOf(id)) && names.items.get(textOf(id))?.id === id ? { id: anchorOf(textOf(id)) } : {})

/** Items that say the same sort of things, such as risks with who answers for them, as the rows of a table; undefined where they do not. */
function rowsOf(all: readonly ItemNode[], property: Property | undefined, pointer: string, rendering: Rendering): Element | undefined {
  const items = all.filter((item) => !isEmpty(item))
  const known = property?.level?.properties.filter(({ key }) => items.some(({ fields }) => fields.some((field) => field.key === key && textOf(field.value) !== ''))) ?? []
  const fits = items.every(({ fields, children }) => children.length === 0 && fields.every(({ key, value }) => known.some((one) => one.key === key) && value.type === 'scalar' && textOf(value).length < CELL))
  if (items.length < 2 || known.length === 0 || !fits || 2 * items.filter(({ fields }) => fields.length > 0).length < items.length) return undefined
  const first = propertyOf(property?.level, 'text')
  const name = first ? labelFor(first, rendering.labels) : word(rendering, 'item')
  const head = h('tr', [name, ...known.map((one) => labelFor(one, rendering.labels))].map((label) => h('th', { scope: 'col' }, ours(rendering, label))))
  const rows = items.map((item) => {
    const own = `${pointer}/items/${all.indexOf(item)}`
    return h('tr', [
      h('th', { scope: 'row', ...itemSource(rendering, own, item) }, [...rendering.inline(textOf(item.text), item.text), ...(rendering.badges?.(item) ?? [])]),
      ...known.map((one) => {
        const value = item.fields.find(({ key }) => key === one.key)?.value
        return h('td', fieldSource(rendering, own + step(one.key), value), value ? valueOf(value, one, own + step(one.key), 5, rendering) : [])
      }),
    ])
  })
  return scrolling(h('table', { className: ['items'] }, [h('thead', head), h('tbody', rows)]), name, rendering)
}

/** Labels with their values. What is empty is left out; what has no label stands first, as text. */
export function fieldsOf(entries: readonly Entry[], owner: Pick<Property, 'level' | 'each'> | undefined, pointer: string, rendering: Rendering): ElementContent[] {
  const bare = entries.filter((entry) => isBare(entry, owner))
  const told = bare.flatMap((entry) => prosaic(entry, pointer, rendering))
  const rows = entries.filter((entry) => !bare.includes(entry)).flatMap((entry) => {
    const property = owner?.level?.properties.find(({ key }) => key === entry.key) ?? owner?.each
    const value = valueOf(entry.value, property, pointer + step(entry.key), 5, rendering)
    return value.length === 0 ? [] : [h('div', { ...source(rendering, pointer + step(entry.key)), ...fieldSource(rendering, pointer + step(entry.key), entry.value) }, [h('dt', nameOf(entry, property, rendering)), h('dd', value)])]
  })
  return [...told, ...(rows.length > 0 ? [h('dl', rows)] : [])]
}

/** What stands in an object under no label of its own is kept under `text`. */
const isBare = ({ key, label, value }: Entry, owner: Pick<Property, 'level' | 'each'> | undefined): boolean =>
  key === 'text' && label === 'text' && value.type === 'scalar' && !owner?.level?.properties.some((property) => property.key === 'text')

const prosaic = ({ key, value }: Entry, pointer: string, rendering: Rendering): ElementContent[] => {
  const [first, ...rest] = rendering.prose(textOf(value), value, 5)
  return first?.type === 'element' ? [{ ...first, properties: { ...first.properties, ...source(rendering, pointer + step(key)) } }, ...rest] : first ? [first, ...rest] : []
}

export function nameOf(entry: Entry, property: Property | undefined, rendering: Rendering): ElementContent[] {
  return property && entry.known ? ours(rendering, labelFor(property, rendering.labels)) : [{ type: 'text', value: entry.label }]
}

/** Elements of an array: those that have a name of their own under headings, those that are alike as a table, plain ones as a list. */
function elementsOf(all: readonly Node[], property: Property | undefined, pointer: string, level: number, rendering: Rendering): ElementContent[] {
  const children = all.filter((child) => !isEmpty(child) && !isOnlyNumber(child, property?.element))
  if (children.length === 0) return []
  const at = (child: Node): string => pointer + step(all.indexOf(child))
  if (property?.type === 'references') return [h('ul', children.map((child) => h('li', referenceOf(textOf(child.type === 'map' ? child.entries.find(({ key }) => key === 'id')?.value : child), rendering))))]
  const maps = children.filter((child): child is MapNode => child.type === 'map')
  const element = property?.element
  const inOneLine = children.map(onlyText)
  if (inOneLine.every((text) => text !== undefined && text.length < SHORT)) return [{ type: 'text', value: inOneLine.join(', ') }]
  if (maps.length < children.length) return [h('ul', children.map((child) => h('li', { ...elementSource(rendering, at(child), child), ...fieldSource(rendering, at(child), child) }, valueOf(child, element, at(child), level, rendering))))]
  if (maps.every(isRow)) return tableOf(maps, property, at, rendering)
  return maps.map((map) => h('section', { className: ['element'], ...elementSource(rendering, at(map), map) }, underItsName(map, element, at(map), level, rendering)))
}

/** An element that is only begun has its number. */
const isOnlyNumber = (node: Node, element: Property | undefined): boolean =>
  node.type === 'map' && element?.level !== undefined && node.entries.every(({ key, value }) => isEmpty(value) || propertyOf(element.level, key)?.roles.includes('ordinal'))

/** The text of an element that says only one thing, such as a role. */
function onlyText(node: Node): string | undefined {
  if (node.type === 'map') return node.entries.length === 1 && node.entries[0]?.value.type === 'scalar' ? textOf(node.entries[0].value) : undefined
  return node.type === 'scalar' ? textOf(node) : undefined
}

/** Characters of an element of an enumeration in one line. */
const SHORT = 50

const isRow = ({ entries }: MapNode): boolean => entries.length > 0 && entries.every(({ value }) => value.type !== 'list' && isShort(value) && textOf(value).length < CELL)

/** Characters that fit into a cell. */
const CELL = 160

/** Rows with a column for each property that any of them has. `at`: the pointer of a row. */
function tableOf(maps: readonly MapNode[], owner: Property | undefined, at: (map: MapNode) => string, rendering: Rendering): ElementContent[] {
  const element = owner?.element
  const used = new Set(maps.flatMap(({ entries }) => entries.flatMap(({ key, value }) => (isEmpty(value) ? [] : [key]))))
  const known = (element?.level?.properties ?? []).filter(({ key }) => used.has(key))
  const others = [...used].filter((key) => !known.some((property) => property.key === key))
  const columns = [...known.map((property) => ({ key: property.key, property, name: ours(rendering, labelFor(property, rendering.labels)) })), ...others.map((key) => ({ key, property: undefined, name: [{ type: 'text' as const, value: maps.flatMap(({ entries }) => entries).find((entry) => entry.key === key)?.label ?? key }] }))]
  const head = h('thead', h('tr', columns.map(({ name }) => h('th', { scope: 'col' }, name))))
  const rows = maps.map((map) => h('tr', elementSource(rendering, at(map), map), columns.map(({ key, property }, column) => {
    const value = map.entries.find((entry) => entry.key === key)?.value
    return h(column === 0 ? 'th' : 'td', { ...(column === 0 ? { scope: 'row' } : {}), ...briefly(value), ...fieldSource(rendering, at(map) + step(key), value) }, value ? valueOf(value, property, at(map) + step(key), 5, rendering) : [])
  })))
  return [scrolling(h('table', [head, h('tbody', rows)]), owner ? labelFor(owner, rendering.labels) : word(rendering, 'table'), rendering)]
}

function underItsName(map: MapNode, element: Property | undefined, pointer: string, level: number, rendering: Rendering): ElementContent[] {
  const { name, ordinal } = namesOf(map, element)
  const called = element && display(element.labels, rendering.labels)
  const number = ordinal && textOf(ordinal.value)
  const before = number === undefined ? '' : called ? `${called} ${number}${name ? ': ' : ''}` : `${number}. `
  const heading = [...(before === '' ? [] : ours(rendering, before)), ...(name ? rendering.inline(textOf(name.value), name.value) : [])]
  return [...(heading.length > 0 ? [h(`h${Math.min(6, level)}`, heading)] : []), ...contentsOf(map, element, pointer, level + 1, rendering)]
}

/** What an element is called. */
function namesOf({ entries }: MapNode, element: Property | undefined): { readonly name: Entry | undefined; readonly ordinal: Entry | undefined } {
  const known = (entry: Entry): Property | undefined => propertyOf(element?.level, entry.key)
  const ordinal = entries.find((entry) => known(entry)?.roles.includes('ordinal'))
  return { ordinal, name: entries.find((entry) => entry !== ordinal && entry.value.type === 'scalar' && typeof entry.value.value === 'string' && !isBare(entry, element)) }
}

/** An element without its name and number: labelled values, and below them the elements that it has itself. */
export function contentsOf(map: MapNode, element: Property | undefined, pointer: string, level: number, rendering: Rendering): ElementContent[] {
  const { name, ordinal } = namesOf(map, element)
  const rest = map.entries.filter((entry) => entry !== name && entry !== ordinal)
  const nested = rest.filter(({ key, value }) => value.type === 'seq' && value.children.some((child) => child.type === 'map' && !isRow(child)) && propertyOf(element?.level, key) !== undefined)
  return [
    ...fieldsOf(rest.filter((entry) => !nested.includes(entry)), element, pointer, rendering),
    ...nested.flatMap((entry) => valueOf(entry.value, propertyOf(element?.level, entry.key), pointer + step(entry.key), level, rendering)),
  ]
}

/** Phases by actors; the first column and the first row name them. */
function matrixOf({ cells, text }: MatrixNode, property: Property | undefined, pointer: string, rendering: Rendering): ElementContent[] {
  const [phases, actors] = [[...new Set(cells.map(({ phase }) => phase))], [...new Set(cells.map(({ actor }) => actor))]]
  const voiceOf = (actor: string): string | undefined => cells.find((cell) => cell.actor === actor)?.voice
  const head = h('tr', [h('td'), ...actors.map((actor) => {
    const voice = voiceOf(actor)
    const named = voice === undefined ? '' : voiceTexts(voice)[rendering.labels]
    return h('th', { scope: 'col', ...(voice === undefined ? {} : { className: [`voice-${voice}`] }) }, [...rendering.inline(actor, undefined), ...(named === '' || named.toLowerCase() === actor.toLowerCase() ? [] : [h('span', { className: ['note'] }, ours(rendering, named))])])
  })])
  const rows = phases.map((phase) => h('tr', [h('th', { scope: 'row' }, rendering.inline(phase, undefined)), ...actors.map((actor) => {
    const index = cells.findIndex((cell) => cell.phase === phase && cell.actor === actor)
    const tasks = cells[index]?.tasks ?? []
    const at = `${pointer}/cells/${index}`
    return h('td', index < 0 ? {} : source(rendering, at), tasks.every((task) => isEmpty(task)) ? (index < 0 ? [] : firstItemOf(`${at}/tasks`, `${phase}, ${actor}`, rendering)) : [h('ul', tasks.map((task, n) => itemOf(task, undefined, `${at}/tasks/${n}`, rendering)))])
  })]))
  return [...(cells.length === 0 ? [] : [scrolling(h('table', { className: ['matrix'] }, [h('thead', head), h('tbody', rows)]), property ? headingFor(property, rendering.labels) : word(rendering, 'table'), rendering)]), ...text.flatMap((prose) => proseOf(prose, 3, rendering))]
}

/** A budget as a table: each part with its share of the whole, drawn and in figures. What is no sum stands below. */
function budgetOf(node: MapNode, property: Property, pointer: string, level: number, rendering: Rendering): ElementContent[] {
  const known = (entry: Entry): Property | undefined => property.level?.properties.find(({ key }) => key === entry.key)
  const has = (entry: Entry, role: string): boolean => known(entry)?.roles.includes(role) === true
  const sums = node.entries.filter((entry) => has(entry, 'total') || has(entry, 'share'))
  const whole = sums.filter((entry) => has(entry, 'total')).map(({ value }) => amountOf(value))[0]
  const rows = sums.map((entry) => {
    const amount = amountOf(entry.value)
    const part = has(entry, 'share') && amount !== undefined && whole !== undefined && whole > 0 ? amount / whole : undefined
    const share = part === undefined ? [] : [h('meter', { min: 0, max: 1, value: Math.min(1, part), ariaHidden: 'true' }), ` ${word(rendering, 'percent', { share: decimalInWords(part * 100)[rendering.labels] })}`]
    return h('tr', source(rendering, pointer + step(entry.key)), [h('th', { scope: 'row' }, nameOf(entry, known(entry), rendering)), h('td', { className: ['figure'] }, textOf(entry.value)), h('td', { className: ['figure'] }, share)])
  })
  const head = h('tr', [h('th', { scope: 'col' }, ours(rendering, word(rendering, 'part'))), ...(['sum', 'share'] as const).map((key) => h('th', { scope: 'col', className: ['figure'] }, ours(rendering, word(rendering, key))))])
  const rest = node.entries.filter((entry) => !sums.includes(entry))
  const long = rest.filter((entry) => !isShort(entry.value) && !isBare(entry, property))
  return [
    ...(rows.length > 0 ? [scrolling(h('table', { className: ['budget'] }, [h('thead', head), h('tbody', rows)]), headingFor(property, rendering.labels), rendering)] : []),
    ...fieldsOf(rest.filter((entry) => !long.includes(entry)), property, pointer, rendering),
    ...long.flatMap((entry) => {
      const value = valueOf(entry.value, known(entry), pointer + step(entry.key), level + 1, rendering)
      return value.length === 0 ? [] : [h(`h${level}`, nameOf(entry, known(entry), rendering)), ...value]
    }),
  ]
}

/** How a group of headings is called. */
export const groupName = (labels: Property['labels'], rendering: Rendering): string => display(labels, rendering.labels)
