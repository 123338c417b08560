// Objects and arrays of the tree as Markdown: labelled lines, tables, and one sub-heading for each element.
import { entryOf, textOf, type Entry, type MapNode, type Node, type SeqNode } from '../node.ts'
import { propertyOf, type Level, type Property } from '../kinds/kind.ts'
import type { Language } from '../problem.ts'
import { onOneLine } from '../kinds/several.ts'
import { commentLine, listChunks, nestedItems, type Chunks, type MarkdownContext } from './markdownList.ts'
import { labelFor, leafText, table } from './names.ts'

/** An object: a list of `Label: value`, texts of several paragraphs under sub-headings, and its prose. `more`: lines of its guests. */
export function objectChunks({ entries }: MapNode, level: Level | undefined, depth: number, context: MarkdownContext, more: readonly Entry[] = [], guests?: Level): Chunks {
  const parts = new Map(entries.flatMap((entry) => {
    const own = propertyOf(level, entry.key)
    const chunks = own && partChunks(entry, own, depth, context)
    return chunks ? [[entry, chunks] as const] : []
  }))
  const long = [...parts.keys()]
  const prose = entries.filter((entry) => entry.key === 'text' && !propertyOf(level, 'text'))
  const lines = entries.filter((entry) => !long.includes(entry) && !prose.includes(entry)).map((entry) => entryLines(entry, level, '', context))
  const guestLines = more.map((entry) => entryLines(entry, guests, '', context))
  if ([...lines, ...guestLines].includes(undefined)) return undefined
  const list = [...lines, ...guestLines].flatMap((one) => one ?? []).join('\n')
  return [
    ...(list === '' ? [] : [list]),
    ...prose.map(({ value }) => textOf(value)),
    ...[...parts.values()].flat(),
  ]
}

/** What stands under sub-headings: texts of several paragraphs, lists with groups or prose, and elements that have headings of their own. */
function partChunks(entry: Entry, property: Property, depth: number, context: MarkdownContext): Chunks {
  const { value } = entry
  const { before, behind, end } = context.remarks
  const comments = [...before(entry), ...behind(entry), ...end(entry)].map(commentLine)
  const heading = `${'#'.repeat(Math.min(DEEPEST, depth))} ${labelFor(property, context.language)}`
  if (isLong(entry)) return [heading, ...comments, textOf(value)]
  if (value.type === 'list' && (value.groups.length > 0 || value.text.length > 0)) {
    const own = listChunks(value, property, { level: Math.min(DEEPEST, depth + 1), markers: [], inline: [], isParted: false }, context)
    return own && [heading, ...comments, ...own]
  }
  const own = value.type === 'seq' && property.sections ? elementChunks(value, property, depth, [], context) : undefined
  return own && [...comments, ...own]
}

const DEEPEST = 6

/** Elements under headings of their own, such as `Label 1: name`; `headings`: those that are not as usual. Undefined where an element has no name. */
export function elementChunks({ children }: SeqNode, property: Property, depth: number, headings: readonly string[], context: MarkdownContext): Chunks {
  const level = property.element?.level
  const chunks = children.map((child, index): Chunks => {
    const title = elementTitle(child, property, context.language)
    const own = child.type === 'map' && title !== undefined ? objectChunks({ ...child, entries: child.entries.filter(({ key }) => !isInTitle(key, property)) }, level, depth + 1, context) : undefined
    const comments = [...context.remarks.before(child), ...context.remarks.behind(child)].map(commentLine)
    return own && [`${'#'.repeat(Math.min(DEEPEST, depth))} ${headings[index] ?? title ?? ''}`, ...comments, ...own]
  })
  return chunks.includes(undefined) ? undefined : chunks.flatMap((chunk) => chunk ?? [])
}

const ordinalOf = ({ element }: Property): Property | undefined => element?.level?.properties.find(({ roles }) => roles.includes('ordinal'))
const isInTitle = (key: string, property: Property): boolean => key === property.element?.level?.properties[0]?.key || key === ordinalOf(property)?.key

/** The heading of an element that has a name or a number: `Label 1: name`, `1. name`. */
export function elementTitle(node: Node | undefined, property: Property, language: Language): string | undefined {
  const name = textOf(entryOf(node, property.element?.level?.properties[0]?.key ?? '')?.value)
  const number = textOf(entryOf(node, ordinalOf(property)?.key ?? '')?.value)
  if (property.sections === 'named') return name === '' ? undefined : [...(number === '' ? [] : [`${number}.`]), name].join(' ')
  const label = property.element ? labelFor(property.element, language) : ''
  if (name === '') return number === '' ? undefined : `${label} ${number}`
  return `${[label, ...(number === '' ? [] : [number])].join(' ')}: ${name}`
}

const isLong = ({ value }: Entry): boolean => value.type === 'scalar' && typeof value.value === 'string' && /\n[ \t]*\n/u.test(value.value)

/** `- Label: value`, or `- Label:` with nested items. */
function entryLines(entry: Entry, level: Level | undefined, indent: string, context: MarkdownContext): readonly string[] | undefined {
  const { language, remarks } = context
  const property = propertyOf(level, entry.key)
  if (!property) return undefined
  const { value } = entry
  const inner = `${indent}  `
  const text = value.type === 'scalar' ? leafText(value.value, property, language).split('\n').join(`\n${inner}`) : ''
  const below = value.type === 'scalar' ? [] : nestedLines(value, property, inner, context)
  return below && [
    ...remarks.before(entry).map((comment) => `${indent}${commentLine(comment)}`),
    `${indent}- ${labelFor(property, language)}: ${text}`.trimEnd(),
    ...[...remarks.behind(entry), ...remarks.end(entry)].map((comment) => `${inner}${commentLine(comment)}`),
    ...below,
  ]
}

function nestedLines(node: Node, property: Property, indent: string, context: MarkdownContext): readonly string[] | undefined {
  if (node.type === 'list') return node.groups.length > 0 || node.text.length > 0 ? undefined : nestedItems(node.items, property, indent, context)
  if (node.type === 'map') return flat(node.entries.map((entry) => entryLines(entry, property.level, indent, context)))
  return node.type === 'seq' ? flat(node.children.map((child) => elementLines(child, property, indent, context))) : undefined
}

const flat = (parts: readonly (readonly string[] | undefined)[]): readonly string[] | undefined => (parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []))

/** An element of an array as an item: its first property is the item's text, the others stand below it. */
function elementLines(node: Node, { element, type }: Property, indent: string, context: MarkdownContext): readonly string[] | undefined {
  const { language, remarks } = context
  const isReference = type === 'references' && node.type === 'map' && node.entries.length === 1
  const lead = remarks.before(node).map((comment) => `${indent}${commentLine(comment)}`)
  const behind = remarks.behind(node).map((comment) => `${indent}  ${commentLine(comment)}`)
  if (node.type === 'scalar') return [...lead, `${indent}- ${leafText(node.value, element, language).split('\n').join(`\n${indent}  `)}`, ...behind]
  if (node.type !== 'map' || isReference) return undefined
  const level = element?.level
  const first = node.entries.find(({ key }) => key === level?.properties[0]?.key)
  const property = first && propertyOf(level, first.key)
  if (!first || first.value.type !== 'scalar' || textOf(first.value) === '') {
    const lines = flat(node.entries.map((entry, index) => entryLines(entry, level, index === 0 ? indent : `${indent}  `, context)))
    return lines && [...lead, ...lines, ...behind]
  }
  const rest = flat(node.entries.filter((entry) => entry !== first).map((entry) => entryLines(entry, level, `${indent}  `, context)))
  return rest && [...lead, `${indent}- ${leafText(first.value.value, property, language)}`, ...behind, ...rest]
}

/** An array: a table where every element is a row, else one sub-heading for each (`isSection`), else a list. */
export function arrayChunks(node: SeqNode, property: Property, depth: number, isSection: boolean, context: MarkdownContext): Chunks {
  const level = property.element?.type === 'object' ? property.element.level : undefined
  if (!level) return listed(node, property, context)
  const rows = !isSection || property.elements === 'rows' ? tableOf(node, level, context) : undefined
  if (rows || !isSection) return rows ?? listed(node, property, context)
  const chunks: string[] = []
  for (const child of node.children) {
    const name = level.properties[0] && entryOf(child, level.properties[0].key)
    const below = child.type === 'map' ? objectChunks({ ...child, entries: child.entries.filter((entry) => entry !== name) }, level, depth + 1, context) : undefined
    if (!name || !below || textOf(name.value) === '') return listed(node, property, context)
    chunks.push(`${'#'.repeat(depth)} ${textOf(name.value)}`, ...[...context.remarks.before(child), ...context.remarks.behind(child)].map(commentLine), ...below)
  }
  return chunks
}

function listed(node: SeqNode, property: Property, context: MarkdownContext): Chunks {
  const lines = flat(node.children.map((child) => elementLines(child, property, '', context)))
  return lines && (lines.length > 0 ? [lines.join('\n')] : [])
}

/** A table of the properties that are used, and of the writer's own columns behind them; undefined when a cell could not hold its value. */
function tableOf({ children }: SeqNode, { properties }: Level, { language, remarks }: MarkdownContext): Chunks {
  const rows = children.map((child) => (child.type === 'map' ? child.entries : undefined))
  if (rows.length === 0 || !rows.every((entries) => entries !== undefined && entries.length > 0 && entries.every((entry) => fitsCell(entry, properties)))) return undefined
  const columns = properties.filter(({ key }) => rows.some((entries) => entries?.some((entry) => entry.key === key)))
  const own = [...new Set(rows.flatMap((entries) => entries?.map(({ key }) => key) ?? []))].filter((key) => !columns.some((column) => column.key === key))
  // a table is known by two of its headers
  if (own.length > 0 && columns.length < 2) return undefined
  const cells = rows.map((entries) => {
    const valueOf = (wanted: string): Node | undefined => entries?.find(({ key }) => key === wanted)?.value
    return [...columns.map((column) => {
      const value = valueOf(column.key)
      return (value && cellText(value, column, language)) ?? ''
    }), ...own.map((key) => textOf(valueOf(key)))]
  })
  const comments = children.flatMap((child) => [child, ...(child.type === 'map' ? child.entries : [])]).flatMap((about) => [...remarks.before(about), ...remarks.behind(about)])
  return [...comments.map(commentLine), table([...columns.map((column) => labelFor(column, language)), ...own], cells)]
}

const fitsCell = ({ key, value }: Entry, properties: readonly Property[]): boolean => {
  const property = properties.find((one) => one.key === key)
  const text = property ? cellText(value, property, 'fi') : value.type === 'scalar' && typeof value.value === 'string' && /^\p{L}[^|\r\n]{0,60}$/u.test(key) ? value.value : undefined
  return text !== undefined && text !== '' && !text.includes('\n')
}

/** A leaf, or plain values on one line. */
function cellText(value: Node, property: Property, language: Language): string | undefined {
  if (value.type === 'scalar') return leafText(value.value, property, language)
  return value.type === 'seq' && value.children.every(({ type }) => type === 'scalar') ? onOneLine(value.children.map(textOf)) : undefined
}
