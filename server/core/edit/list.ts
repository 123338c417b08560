// Items of lists: appended with the marker, number and tightness of their list, filled in, joined, renumbered.
import { attributesAtEnd } from '../kinds/attributes.ts'
import type { Property } from '../kinds/kind.ts'
import { wordIn } from '../kinds/words.ts'
import { itemsOf, type Entry, type ItemNode, type Node } from '../node.ts'
import type { ListItemForm } from '../parse/markdown/form.ts'
import type { Located } from '../parse/markdown/outline.ts'
import type { PlaceEdit } from '../problem.ts'
import { keyOf, labelFor } from '../render/names.ts'
import type { Source } from '../source.ts'
import type { DocumentView, Section } from '../view.ts'
import { endOfContent, insertAt, lineEnd, lineStart, replaceSpan } from './lines.ts'
import { insertBehind, insertUnderHeading } from './section.ts'
import { fillCell } from './table.ts'
import { indentOf, insertField } from './yaml.ts'
import { pairInFlow } from './yamlFlow.ts'
import { yamlScalar } from './yamlScalar.ts'

/**
 * Appends an item (a text of one line) to the last list of a section, or begins a list. `C` behind `1) A` and `2) B` becomes `3) C`; in YAML it
 * becomes `- C`, as far in as the others, or stands behind a comma in `[A, B]`.
 */
export function appendItem(view: DocumentView, section: Section, text: string): readonly PlaceEdit[] {
  if (section.source !== 'body') return appendToYaml(view, section, text)
  const lists = section.pieces.flatMap(({ contents }) => contents.filter((content) => content.type === 'wholeList'))
  const last = lists.at(-1)
  if (last) return appendBehind(view, last.items, text)
  const [own] = section.pieces
  return own && own.contents.length === 0 ? insertUnderHeading(view, own, `- ${text}`) : insertBehind(view, section.pieces.slice(0, 1), `- ${text}`)
}

/** Appends an item behind the items of one Markdown list. */
export function appendBehind(source: Source, items: readonly Located<ListItemForm>[], text: string): readonly PlaceEdit[] {
  const last = items.at(-1)
  if (!last) return []
  const { start, end } = spanOf(source, last)
  const gap = isLoose(source, items) ? '\n' : ''
  const prefix = prefixOf(source, start)
  const number = last.form.number
  const marker = number === undefined ? markerOf(last) : markerOf(last).replace(/^\d+/u, String(repeatsNumber(items) ? number : number + 1))
  const box = last.form.checked === undefined ? '' : '[ ] '
  const breaks = gap === '' ? '\n' : `\n${prefix.trimEnd()}\n`
  return [insertAt(source, lineEnd(source, endOfContent(source, start, end)), `${breaks}${prefix}${marker} ${box}${text}`)]
}

/** Adds a labelled line to an item: `- Varautuminen: ` nested in Markdown, a key in YAML, where a bare text becomes a map. Empty for rows of tables, and where the line is there and waits for its value. */
export function addField(view: DocumentView, item: ItemNode, of: Property, field: Property, value = ''): readonly PlaceEdit[] {
  if (item.fields.some(({ key }) => key === field.key)) return []
  if (item.form?.type === 'listItem') {
    return addBelow(view, item, `${labelFor(field, view.language)}: ${value}`)
  }
  if (item.form) return value === '' ? [] : fillCell(view, item.text.place, field.names, value)
  const key = value === '' ? { property: field } : { property: field, value }
  const entries = item.fields.filter(({ keyPlace }) => keyPlace.block === item.place.block)
  const isMap = item.text.place.start !== item.place.start
  if (isMap) {
    if (entries.length > 0) return insertField(view, entries, of.level, key, view.language)
    const whole = view.spanOf(item.place)
    const braces = /^(\{\s*)(\S[^]*?)\s*\}$/u.exec(view.text.slice(whole.start, whole.end))
    if (braces) return [insertAt(view, whole.start + (braces[1] ?? '').length + (braces[2] ?? '').length, `, ${pairInFlow(key, view.language, braces[2]?.startsWith('"'))}`)]
    return [insertAt(view, lineEnd(view, view.spanOf(item.text.place).end), `\n${indentOf(view, view.spanOf(item.place).start)}${keyOf(field, view.language)}:${value === '' ? '' : ` ${yamlScalar(value)}`}`)]
  }
  const text = of.level?.properties.find((property) => property.key === 'text')
  const name = text ? keyOf(text, view.language) : wordIn('text', view.language)
  const { start } = view.spanOf(item.place)
  const written = lineEnd(view, start)
  if (view.spanOf(item.place).end > written || isInFlow(view, start)) return []
  return [insertAt(view, start, `${name}: `), insertAt(view, written, `\n${indentOf(view, start)}${keyOf(field, view.language)}:${value === '' ? '' : ` ${yamlScalar(value)}`}`)]
}

/** Adds an item of one line below an item of a list in Markdown. Empty elsewhere. */
export function addBelow(view: DocumentView, item: ItemNode, text: string): readonly PlaceEdit[] {
  if (item.form?.type !== 'listItem') return []
  const { start, end } = view.spanOf(item.place)
  const inner = ' '.repeat(Math.max(2, Math.min(5, contentColumn(view, item, item.form))))
  return [insertAt(view, lineEnd(view, endOfContent(view, start, end)), `\n${prefixOf(view, start)}${inner}- ${text}`)]
}

/** Adds several labelled lines to an item, as one does. */
export function addFields(view: DocumentView, item: ItemNode, of: Property, fields: readonly Property[]): readonly PlaceEdit[] {
  const edits: PlaceEdit[] = []
  for (const edit of fields.flatMap((field) => addField(view, item, of, field))) {
    const { start, end } = view.spanOf(edit.place)
    const at = edits.map(({ place }) => view.spanOf(place)).findIndex((span) => span.start === start && span.end === end)
    const same = edits[at]
    if (!same) edits.push(edit)
    // the name of the text is put in once
    else if (same.text !== edit.text) edits[at] = { ...same, text: same.text + edit.text }
  }
  return edits
}

/** Adds a labelled line behind the last one of an object in Markdown, written like it: `- **Nimi**: `, with the space that its text begins behind. Empty where the others stand in a table or under headings. */
export function insertLabel(view: DocumentView, entries: readonly Entry[], property: Property): readonly PlaceEdit[] {
  const last = entries.findLast(({ source, key }) => source === 'body' && key !== 'text')
  if (!last) return []
  const key = view.spanOf(last.keyPlace)
  const line = lineEnd(view, view.spanOf(last.value.place).end)
  const lead = view.text.slice(lineStart(view, key.start), key.start)
  const colon = /^[ \t]*:(\**)/u.exec(view.text.slice(key.end, line))
  if (!LABEL_LEAD.test(lead) || lineEnd(view, key.start) !== line || !colon) return []
  const label = labelFor(property, view.language)
  const stars = /^\*+/u.exec(view.text.slice(key.start, key.end))?.[0] ?? ''
  return [insertAt(view, line, `\n${lead.replace(/\d+/u, (number) => String(Number(number) + 1))}${stars}${label}${colon[1] === '' ? `${stars}:` : `:${colon[1]}`} `)]
}

const LABEL_LEAD = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?$/u

/**
 * Makes one item of several that follow each other: each text goes on behind the one before it, with one space between them. Empty where
 * something stands between them that would be lost, or attributes (`{#T1}`) would stand in the middle.
 */
export function joinItems(source: Source, items: readonly Located<ListItemForm>[]): readonly PlaceEdit[] {
  const edits: PlaceEdit[] = []
  for (const [index, item] of items.slice(1).entries()) {
    const before = items[index]
    if (!before) return []
    const from = endOfContent(source, spanOf(source, before).start, spanOf(source, before).end)
    const { start } = spanOf(source, item)
    if (/[^\s>]/u.test(source.text.slice(from, start)) || attributesAtEnd(source.text.slice(spanOf(source, before).start, from))) return []
    edits.push(replaceSpan(source, { start: from, end: source.spanOf({ block: item.block, start: item.form.contentStart, end: item.form.contentStart }).start }, ' '))
  }
  return edits
}

/** Numbers items from `first` on. Only numbers that differ are touched. */
export function renumber(source: Source, items: readonly Located<ListItemForm>[], first: number): readonly PlaceEdit[] {
  return items.flatMap((item, index) => {
    const { number } = item.form
    const { start } = spanOf(source, item)
    if (number === undefined || number === first + index) return []
    const digits = /^\d{1,9}/u.exec(source.text.slice(start, start + 9))?.[0] ?? ''
    return digits === '' ? [] : [replaceSpan(source, { start, end: start + digits.length }, String(first + index))]
  })
}

/** The marker of an item as it is written: `-`, `12)`. */
export function markerOf({ block, form }: Located<ListItemForm>): string {
  return /^(?:[-+*]|\d{1,9}[.)])/u.exec(block.text.slice(form.start, form.start + LONGEST_MARKER))?.[0] ?? '-'
}

const LONGEST_MARKER = 10

const spanOf = (source: Source, { block, form }: Located<ListItemForm>): { readonly start: number; readonly end: number } => source.spanOf({ block, start: form.start, end: form.end })

/** `1. 1. 1.`: how some write lists that others number. */
const repeatsNumber = (items: readonly Located<ListItemForm>[]): boolean => items.length > 1 && items.every(({ form }) => form.number === items[0]?.form.number)

/** True when an empty line parts the last two items. */
function isLoose(source: Source, items: readonly Located<ListItemForm>[]): boolean {
  const [before, last] = items.slice(-2)
  if (!before || !last) return false
  const { start } = spanOf(source, before)
  const next = spanOf(source, last).start
  return /\n[ \t>]*\n/u.test(source.text.slice(endOfContent(source, start, spanOf(source, before).end), next).replace(/\r\n?/gu, '\n'))
}

/** What stands before a marker in its line: spaces and quote marks stay, another marker gives way to spaces. */
const prefixOf = (source: Source, at: number): string => source.text.slice(lineStart(source, at), at).replace(/[^\s>]/gu, ' ')

const contentColumn = (source: Source, { place }: ItemNode, { contentStart, checked }: ListItemForm): number =>
  checked === undefined ? source.spanOf({ ...place, start: contentStart, end: contentStart }).start - source.spanOf(place).start : 2

function appendToYaml(source: DocumentView, { node, heading }: Section, text: string): readonly PlaceEdit[] {
  const last = partsOf(node).at(-1)
  if (!last) {
    const { start, end } = source.spanOf(heading)
    const line = source.text.slice(end, lineEnd(source, end))
    const empty = /^["']?\s*:\s*\[\s*\]/u.exec(line)
    if (empty) return [insertAt(source, end + empty[0].length - 1, yamlScalar(text, true))]
    return /^["']?\s*:\s*(?:#|$)/u.test(line) ? [insertAt(source, lineEnd(source, end), `\n${indentOf(source, start)}  - ${yamlScalar(text)}`)] : []
  }
  const { start, end } = source.spanOf(last.place)
  if (isInFlow(source, start)) return [insertAt(source, end, `, ${yamlScalar(text, true)}`)]
  const line = lineStart(source, start)
  const dash = source.text.lastIndexOf('-', start - 1)
  if (dash < line) return []
  return [insertAt(source, lineEnd(source, endOfContent(source, start, Math.max(end, endOfNode(source, last)))), `\n${source.text.slice(line, dash).replace(/\S/gu, ' ')}- ${yamlScalar(text)}`)]
}

const partsOf = (node: Node): readonly Node[] => (node.type === 'seq' ? node.children : itemsOf(node))

function endOfNode(source: Source, node: Node): number {
  const inner: readonly Node[] = node.type === 'item' ? [node.text, ...node.fields.map(({ value }) => value), ...node.children] : node.type === 'map' ? node.entries.map(({ value }) => value) : []
  return Math.max(source.spanOf(node.place).end, ...inner.map((part) => endOfNode(source, part)))
}

/** True for what stands behind a bracket or comma and not behind a dash. */
const isInFlow = (source: Source, at: number): boolean => /[[,{]\s*$/u.test(source.text.slice(Math.max(0, at - MOST_BEFORE), at))

const MOST_BEFORE = 200
