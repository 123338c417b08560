// Ids for the items of lists: `- Kuunnellaan lapsia {#T1}`, in YAML too. Those that are there stay, and so does what refers to anything.
import type { Property } from '../kinds/kind.ts'
import { attributesAtEnd } from '../kinds/attributes.ts'
import { display, fold } from '../kinds/labels.ts'
import { wordIn } from '../kinds/words.ts'
import { currentItems, itemsOf, textOf, type ItemNode } from '../node.ts'
import type { PlaceEdit } from '../problem.ts'
import { keyOf } from '../render/names.ts'
import { goalTagged, goalTagsOf } from '../traceability.ts'
import { walk } from '../value.ts'
import type { DocumentView, Section } from '../view.ts'
import { insertAt, lineEnd, lineStart, replaceSpan } from './lines.ts'
import { indentOf, isYaml } from './yaml.ts'

/** The id that an item gets. */
export interface NewId {
  readonly id: string
  readonly edits: readonly PlaceEdit[]
}

/** The lists whose items are referred to: by their role, or since some of them have ids already. What stands in the frontmatter and in the body is counted once. */
export function referredLists(view: DocumentView): readonly Section[] {
  return listsIn(view).filter(({ property, node }) => property.roles.some((role) => REFERRED.has(role)) || itemsOf(node).some(({ id }) => id))
}

export const listsIn = ({ sections }: DocumentView): readonly Section[] =>
  sections.filter(({ property, source }) => property.type === 'list' && !(source === 'frontmatter' && sections.some((other) => other.source === 'body' && other.property === property)))

const REFERRED: ReadonlySet<string> = new Set(['goals', 'outputs', 'quadrant'])

/** An id for each item of a list that has none; none for rows of tables, and for empty items. */
export function newIds(view: DocumentView, sections: readonly Section[]): readonly NewId[] {
  const taken = takenIds(view)
  const named = namesIn(view)
  return [...new Set(sections.map(({ property }) => property))].flatMap((property) => {
    const own = sections.filter((section) => section.property === property)
    const items = own.flatMap(({ node }) => itemsOf(node)).filter((item) => textOf(item).trim() !== '')
    const counted = property.roles.includes('goals') ? own.flatMap(({ node }) => currentItems(node)).filter((item) => textOf(item).trim() !== '') : items
    const prefix = prefixFor(view, property, items)
    return items.filter(({ id }) => !id).flatMap((item): readonly NewId[] => {
      const isFree = (number: number): boolean => !taken.has(fold(`${prefix}${number}`)) && !isMeantOtherwise(view, item, property, `${prefix}${number}`, named)
      const ordinal = counted.indexOf(item) + 1
      const isOwn = ordinal > 0 && isFree(ordinal)
      if (!isOwn && property.roles.includes('goals') && named.tags.some((tag) => Number(/\d+$/u.exec(tag)?.[0]) === ordinal && !taken.has(fold(tag)))) return []
      const id = `${prefix}${isOwn ? ordinal : nextFree(items, prefix, isFree)}`
      const edits = withId(view, item, property, id)
      if (edits.length > 0) taken.add(fold(id))
      return edits.length > 0 ? [{ id, edits }] : []
    })
  })
}

function takenIds({ root }: DocumentView): Set<string> {
  const taken = new Set<string>()
  for (const { node } of walk(root)) if (node.type === 'item' && node.id) taken.add(fold(textOf(node.id)))
  return taken
}

/** Behind all that there are: by their order, or by the highest number. */
function nextFree(items: readonly ItemNode[], prefix: string, isFree: (number: number) => boolean): number {
  const highest = items.reduce((most, { id }) => Math.max(most, Number(new RegExp(`^${prefix}(\\d{1,4})$`, 'iu').exec(id ? textOf(id) : '')?.[1] ?? 0)), items.length)
  let number = highest + 1
  while (!isFree(number)) number++
  return number
}

/** What the text names already would come to mean this item; where it means it by its number, as goals are named, that is right. */
function isMeantOtherwise(view: DocumentView, item: ItemNode, { roles }: Property, id: string, { words }: Names): boolean {
  if (roles.includes('goals') && goalTagged(view, id) !== undefined) return goalTagged(view, id) !== item
  return words.has(fold(id))
}

/** What in a text may name an item. */
interface Names {
  /** Words that look like ids, folded. */
  readonly words: ReadonlySet<string>
  /** How goals are named (`{goal=2}`, `(T2)`): one with another number in its id would not be meant any more. */
  readonly tags: readonly string[]
}

function namesIn({ root, text }: DocumentView): Names {
  const tags = walk(root).flatMap(({ node }) => (node.type === 'item' ? [...goalTagsOf(node.attributes), ...Array.from(textOf(node).matchAll(TAG), ({ 1: tag = '' }) => tag)] : []))
  return { words: new Set(Array.from(text.matchAll(ID_LIKE), ([id]) => fold(id))), tags }
}

const ID_LIKE = /(?<![\p{L}\p{N}])\p{L}{1,8}\d{1,4}(?![\p{L}\p{N}])/gu
const TAG = /\((?:\p{L}{3,8} )?(\p{L}?\d{1,2})\)/gu

/** The letters before the number: those of the list's own ids, the usual ones of its role, else the shortest beginning of its label that no other list of the kind has. */
function prefixFor({ kind, language }: DocumentView, property: Property, items: readonly ItemNode[]): string {
  for (const { id } of items) {
    const own = id && /^(\p{L}{1,8})\d{1,4}$/u.exec(textOf(id).normalize('NFC'))?.[1]
    if (own) return own
  }
  const lists = kind.root.properties.filter(({ type }) => type === 'list')
  const prefixes = new Map<Property, string>()
  for (const list of lists) {
    const usual = list.roles.flatMap((role) => PREFIXES[role] ?? [])[0]
    if (usual !== undefined && ![...prefixes.values()].includes(usual)) prefixes.set(list, usual)
  }
  const quadrantsFirst = [...lists.filter(({ roles }) => roles.includes('quadrant')), ...lists]
  for (const list of quadrantsFirst) if (!prefixes.has(list)) prefixes.set(list, beginningOf(display(list.labels, language) || list.key, new Set(prefixes.values())))
  return prefixes.get(property) ?? 'K'
}

/** Goals are named T1 in all languages (`{goal=T1}`). */
const PREFIXES: Readonly<Record<string, string>> = { goals: 'T', outputs: 'O' }

function beginningOf(label: string, taken: ReadonlySet<string>): string {
  const letters = label.normalize('NFC').replace(/[^\p{L}]/gu, '').slice(0, 8)
  const beginnings = Array.from({ length: letters.length }, (_, index) => letters.charAt(0).toUpperCase() + letters.slice(1, index + 1).toLowerCase())
  return beginnings.find((one) => !taken.has(one)) ?? `${letters}X`
}

function withId(view: DocumentView, item: ItemNode, property: Property, id: string): readonly PlaceEdit[] {
  const { start, end } = view.spanOf(item.text.place)
  const hasBraces = Object.keys(item.attributes).length > 0
  if (!isYaml(item.place.block)) {
    if (item.form?.type !== 'listItem') return []
    if (!hasBraces) return [insertAt(view, end, ` {#${id}}`)]
    return inBraces(view, start, lineEnd(view, end), id)
  }
  const own = view.spanOf(item.place)
  const isBehindDash = /^[ \t]*(?:-[ \t]+)+$/u.test(view.text.slice(lineStart(view, own.start), own.start))
  const isMap = start !== own.start || item.fields.length > 0
  if (isMap) {
    const key = property.level?.properties.find((field) => field.key === 'id')
    const name = key ? keyOf(key, view.language) : wordIn('id', view.language)
    if (view.text.charAt(own.start) === '{') return [insertAt(view, own.start + 1, `${/^\s/u.test(view.text.slice(own.start + 1)) ? ' ' : ''}${name}: ${id},`)]
    return isBehindDash ? [insertAt(view, own.start, `${name}: ${id}\n${indentOf(view, own.start)}`)] : []
  }
  const source = view.text.slice(start, end)
  if (/[\r\n]|^[|>]/u.test(source)) return []
  if (hasBraces) return inBraces(view, start, lineEnd(view, end), id)
  if (/^["']/u.test(source)) return [insertAt(view, end - 1, ` {#${id}}`)]
  return isBehindDash ? [insertAt(view, end, ` {#${id}}`)] : [replaceSpan(view, { start, end }, JSON.stringify(`${source} {#${id}}`))]
}

/** Before the attributes that are there. */
function inBraces(view: DocumentView, start: number, end: number, id: string): readonly PlaceEdit[] {
  const written = view.text.slice(start, end)
  const close = written.lastIndexOf('}')
  const braces = close < 0 ? undefined : attributesAtEnd(written.slice(0, close + 1))
  return braces ? [insertAt(view, start + written.indexOf('{', braces.start) + 1, `#${id} `)] : []
}
