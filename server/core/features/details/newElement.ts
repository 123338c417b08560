// One more element for a list or an array, in the form that the document has it: into one that waits to be filled in, else behind the last; as an
// item, a row of a table, or lines of YAML.
import { addField, appendBehind, markerOf } from '../../edit/list.ts'
import { insertAt, lineEnd, lineStart, nextLineStart, replaceSpan } from '../../edit/lines.ts'
import { insertBehind, insertSectionWith, insertUnderHeading } from '../../edit/section.ts'
import { addColumns, addRow } from '../../edit/table.ts'
import { scalarText, valueSpan, writeValue, type WrittenValue } from '../../edit/value.ts'
import { elementLines, endOfEntry, indentOf, insertField, insertKey, isFlow, isYaml, type NewKey } from '../../edit/yaml.ts'
import { inBraces, isJsonLike } from '../../edit/yamlFlow.ts'
import { yamlScalar } from '../../edit/yamlScalar.ts'
import type { Property } from '../../kinds/kind.ts'
import { fold } from '../../kinds/labels.ts'
import { rowsOf } from '../../kinds/table.ts'
import { entryOf, type Entry, type ItemNode, type Node } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelFor, table } from '../../render/names.ts'
import type { DocumentView, Section } from '../../view.ts'
import type { Collection } from './collections.ts'
import { elementText } from './collections.ts'
import { elementsIn, TEXT } from './slots.ts'

/** What a new element says for one of its fields. */
export interface Said {
  readonly property: Property
  readonly written: WrittenValue
}

/** Ways to write it, the best first; whoever takes one looks whether it says what it should. */
export function* waysToAdd(view: DocumentView, collection: Collection, said: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  const { root, property } = collection
  const own = entryOf(view.root, root.key)
  const entry = property === root ? own : entryOf(own?.value, property.key)
  const held = entry?.body ?? entry
  if (held) {
    const waiting = elementsIn(held.value).find(({ node }) => elementText(node, collection.fields, view.language) === '')?.node
    if (waiting) yield filled(view, property, waiting, said)
    yield* isYaml(held.keyPlace.block) ? [intoYaml(view, held, said)] : intoBody(view, collection, said)
    return
  }
  const key = keyWith(property, said)
  if (property !== root) {
    yield own?.value.type === 'map' ? insertField(view, own.value.entries, root.level, key, view.language) : own ? [] : insertKey(view, { property: root, fields: [key] })
    return
  }
  for (const blocks of [...(property.elements === 'rows' ? [newTable(view, said)] : []), `- ${itemLines(view, said, '  ')}`]) yield insertSectionWith(view, property, blocks)
  yield insertKey(view, key)
}


export const fieldKeys = (said: readonly Said[]): readonly NewKey[] => said.map(({ property, written }) => ({ property, written: scalarText(written, false) }))
const flowKeys = (said: readonly Said[]): readonly NewKey[] => said.map(({ property, written }) => ({ property, written: scalarText(written, true) }))

export function keyWith(property: Property, said: readonly Said[]): NewKey {
  const text = textAlone(said)
  return text === undefined ? { property, elements: [fieldKeys(said)] } : { property, items: [text] }
}

/** The text of an element that says nothing else: an item, or a value of its own. */
function textAlone(said: readonly Said[]): string | undefined {
  const [first, ...others] = said
  return first && others.length === 0 && (first.property.key === TEXT || first.property.key === ELEMENT) ? first.written.text : undefined
}

/** The key of what an array holds. */
const ELEMENT = 'item'

/** `Kiire`, and what else is said of it nested. */
export function itemLines(view: DocumentView, said: readonly Said[], indent: string): string {
  const [first, ...others] = said
  const name = first && (first.property.key === TEXT || first.property.key === ELEMENT) ? first.written.text : first ? `${labelFor(first.property, view.language)}: ${first.written.text}` : ''
  return [name, ...others.map(({ property, written }) => `${indent}- ${labelFor(property, view.language)}: ${written.text}`)].join('\n')
}

const newTable = (view: DocumentView, said: readonly Said[]): string => table(said.map(({ property }) => labelFor(property, view.language)), [said.map(({ written }) => written.text.replaceAll('|', '\\|'))]).trimEnd()

/** Into an element that has its place and says nothing yet. */
export function filled(view: DocumentView, property: Property, node: Node, said: readonly Said[]): readonly PlaceEdit[] {
  const entries = node.type === 'map' ? node.entries : node.type === 'item' ? node.fields : []
  if (node.type === 'item' && entries.length === 0 && textAlone(said) === undefined && isYaml(node.place.block)) return intoDash(view, node.place, said)
  if (node.type === 'map' && said.some((one) => !entries.some(({ key }) => key === one.property.key))) return asWhole(view, property, entries, said)
  const edits: PlaceEdit[] = []
  const lines: string[] = []
  for (const { property: field, written } of said) {
    const entry = entries.find(({ key }) => key === field.key)
    if (entry) edits.push(...writeValue(view, entry, written))
    else if (node.type === 'item' && field.key === TEXT) edits.push(...intoItem(view, property, node.place, written))
    else if (node.type === 'item') lines.push(...addField(view, node, property, field, written.text).map(({ text }) => text))
    else return []
  }
  const last = edits.at(-1)
  if (lines.length === 0 || !last) return lines.length === 0 ? edits : []
  return [...edits.slice(0, -1), { ...last, text: last.text + lines.join('') }]
}

/** An element of YAML that waits with fewer keys than are said: its keys anew, those without an answer as they are. Not where a comment would go along. */
function asWhole(view: DocumentView, property: Property, entries: readonly Entry[], said: readonly Said[]): readonly PlaceEdit[] {
  const [first, last] = [entries[0], entries.at(-1)]
  const level = property.element?.level?.properties ?? []
  if (!first || !last || !isYaml(first.keyPlace.block) || isFlow(view, first) || entries.some(({ key, value }) => value.type !== 'scalar' || !level.some((field) => field.key === key))) return []
  const span = { start: view.spanOf(first.keyPlace).start, end: lineEnd(view, endOfEntry(view, last)) }
  if (view.text.slice(span.start, span.end).includes('#')) return []
  const keys = level.flatMap((field): readonly NewKey[] => fieldKeys(said.filter((one) => one.property.key === field.key)).concat(entries.some(({ key }) => key === field.key) && !said.some((one) => one.property.key === field.key) ? [{ property: field }] : []))
  return [replaceSpan(view, span, elementLines(keys, view.language, indentOf(view, span.start)))]
}

/** An element with keys behind the dash of an empty one. */
function intoDash(view: DocumentView, place: Node['place'], said: readonly Said[]): readonly PlaceEdit[] {
  const { start } = view.spanOf(place)
  const line = { start: lineStart(view, start), end: lineEnd(view, start) }
  const lead = /^[ \t]*-(?=[ \t]*$)/u.exec(view.text.slice(line.start, line.end))?.[0]
  return lead === undefined ? [] : [replaceSpan(view, { start: line.start + lead.length, end: line.end }, ` ${elementLines(fieldKeys(said), view.language, `${' '.repeat(lead.length)} `)}`)]
}

/** Behind the marker of an empty item, or the dash of one in YAML. */
function intoItem(view: DocumentView, property: Property, place: Node['place'], { text }: WrittenValue): readonly PlaceEdit[] {
  const { start } = view.spanOf(place)
  const line = { start: lineStart(view, start), end: lineEnd(view, start) }
  const key = isYaml(place.block) ? /^[ \t]*-[ \t]+([^\s:#"']{1,100}):[ \t]*$/u.exec(view.text.slice(line.start, line.end))?.[1] : undefined
  if (key !== undefined) return property.level?.byLabel.get(fold(key))?.key === TEXT ? [replaceSpan(view, { start: view.text.lastIndexOf(':', line.end - 1) + 1, end: line.end }, ` ${yamlScalar(text)}`)] : []
  const lead = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]*/u.exec(view.text.slice(line.start, line.end))
  if (!lead || line.start + lead[0].length < line.end) return []
  return [replaceSpan(view, { start: line.start + lead[0].trimEnd().length, end: line.end }, ` ${isYaml(place.block) ? yamlScalar(text) : text}`)]
}

export function intoYaml(view: DocumentView, entry: Entry, said: readonly Said[]): readonly PlaceEdit[] {
  const at = valueSpan(view, entry)
  const text = textAlone(said)
  const key = view.spanOf(entry.keyPlace)
  const isJson = isJsonLike(view, entry)
  const inFlow = text === undefined ? inBraces(flowKeys(said), view.language, isJson) : isJson ? JSON.stringify(text) : yamlScalar(text, true)
  const block = (indent: string): string => `\n${indent}- ${text === undefined ? elementLines(fieldKeys(said), view.language, `${indent}  `) : yamlScalar(text)}`
  if (!at) return isFlow(view, entry) ? [] : [insertAt(view, lineEnd(view, key.end), block(`${indentOf(view, key.start)}  `))]
  const old = view.text.slice(at.start, at.end)
  if (old.startsWith('[')) {
    if (!old.endsWith(']')) return []
    const isEmpty = /^\[\s*\]$/u.test(old)
    return isEmpty ? [replaceSpan(view, at, `[${inFlow}]`)] : [insertAt(view, at.start + old.slice(0, -1).trimEnd().length, `, ${inFlow}`)]
  }
  const [first] = elementsIn(entry.value)
  if (!first) return []
  const { start } = view.spanOf(first.node.place)
  const lead = view.text.slice(lineStart(view, start), start)
  return /^[ \t]*-[ \t]+$/u.test(lead) ? [insertAt(view, endOfEntry(view, entry), block(lead.replace(/-[ \t]+$/u, '')))] : []
}

/** Behind the last row or item of the section, or as its first. */
function* intoBody(view: DocumentView, { property, root }: Collection, said: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  const section = view.sections.find((one) => one.property.key === root.key && one.source === 'body')
  const [own] = section?.pieces ?? []
  if (!section || !own || property !== root) return
  yield intoTable(view, section, property, said)
  const list = section.pieces.flatMap(({ contents }) => contents.filter((content) => content.type === 'wholeList')).at(-1)
  const last = list?.items.at(-1)
  if (list && last) {
    const { start } = view.spanOf({ block: last.block, start: last.form.start, end: last.form.start })
    const indent = `${view.text.slice(lineStart(view, start), start).replace(/[^\s>]/gu, ' ')}${' '.repeat(markerOf(last).length + 1)}`
    yield appendBehind(view, list.items, itemLines(view, said, indent))
    return
  }
  const blocks = property.elements === 'rows' ? newTable(view, said) : `- ${itemLines(view, said, '  ')}`
  yield own.contents.length === 0 ? insertUnderHeading(view, own, blocks) : insertBehind(view, section.pieces.slice(0, 1), blocks)
}

/** A row of the only table of a section, which gets the columns that it lacks; in the place of one that waits to be filled in. */
function intoTable(view: DocumentView, { pieces }: Section, property: Property, said: readonly Said[]): readonly PlaceEdit[] {
  const tables = pieces.flatMap(({ contents }) => contents.flatMap((content) => (content.type === 'form' && content.form.type === 'table' ? [{ block: content.block, form: content.form }] : [])))
  const [only, ...others] = tables
  if (!only || others.length > 0) return []
  const level = property.type === 'array' ? property.element?.level : property.level
  const [head] = only.form.rows
  const keys = (head?.cells ?? []).map(({ start, end }) => level?.byLabel.get(fold(only.block.text.slice(start, end)))?.key)
  const more = said.filter(({ property: field }) => !keys.includes(field.key))
  if (more.length === said.length) return []
  const texts = [...keys, ...more.map(({ property: { key } }) => key)].map((key) => said.find(({ property: field }) => field.key === key)?.written.text ?? '')
  const waiting = rowsOf(only).find(({ cells }) => cells.every(({ text }) => text.trim() === ''))
  const own = waiting && view.spanOf(waiting.place)
  const columns = addColumns(view, only, keys.length, more.map(({ property: field }) => labelFor(field, view.language))).filter(({ place }) => !own || view.spanOf(place).start < own.start || view.spanOf(place).start > own.end)
  if (!own) return [...columns, ...addRow(view, only, texts)]
  const line = view.text.slice(own.start, own.end).trimEnd()
  return [...columns, replaceSpan(view, { start: own.start, end: own.start + line.length }, `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`)]
}

/** As an item behind another one, with its marker and as far in. */
export function behindItem(view: DocumentView, item: ItemNode, said: readonly Said[]): readonly PlaceEdit[] {
  const start = lineStart(view, view.spanOf(item.place).start)
  const [lead, marker = ''] = /^[ \t>]*([-+*]|\d{1,9}[.)])[ \t]+/u.exec(view.text.slice(start, lineEnd(view, start))) ?? []
  if (lead === undefined) return []
  const column = lead.length - lead.trimStart().length
  let end = lineEnd(view, start)
  for (let at = nextLineStart(view, end); at < view.text.length; at = nextLineStart(view, at)) {
    const line = view.text.slice(at, lineEnd(view, at))
    if (line.trim() === '' || line.length - line.trimStart().length <= column) break
    end = at + line.length
  }
  const indent = ' '.repeat(lead.length)
  const lines = isYaml(item.place.block) ? (said.length > 1 ? elementLines(fieldKeys(said), view.language, indent) : yamlScalar(said[0]?.written.text ?? '')) : itemLines(view, said, indent)
  return [insertAt(view, end, `\n${lead.replace(marker, marker.replace(/\d+/u, (number) => String(Number(number) + 1)))}${lines}`)]
}
