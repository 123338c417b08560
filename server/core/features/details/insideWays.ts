// Where an answer goes that is asked for further in: behind a key or a label that waits, into a list of an element, under a heading of its own.
import { appendBehind, insertLabel } from '../../edit/list.ts'
import { endOfContent, insertAt, lineEnd, lineStart, nextLineStart, replaceSpan } from '../../edit/lines.ts'
import { extentOf, headingLines, insertBehind, insertSectionWith, insertUnderHeading } from '../../edit/section.ts'
import { scalarText, valueSpan, writeValue } from '../../edit/value.ts'
import { elementLines, endOfEntry, indentOf, insertField, insertKey, isFlow, isYaml, replaceValue } from '../../edit/yaml.ts'
import { yamlScalar } from '../../edit/yamlScalar.ts'
import type { Level, Property } from '../../kinds/kind.ts'
import { display, fold } from '../../kinds/labels.ts'
import { wordIn } from '../../kinds/words.ts'
import { entryOf, itemsOf, type Entry, type ItemNode, type MapNode, type Node } from '../../node.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import type { PlaceEdit } from '../../problem.ts'
import { capitalised, labelFor } from '../../render/names.ts'
import type { Span } from '../../text.ts'
import type { DocumentView } from '../../view.ts'
import { intoCell } from './cell.ts'
import type { At, Inside, SaidAt } from './inside.ts'
import { behindItem, fieldKeys, filled, intoYaml, itemLines, keyWith, type Said } from './newElement.ts'
import { saysSomething } from './slots.ts'

/** Ways to write it, the best first; whoever takes one looks whether it says what it should. */
export function* waysInside(view: DocumentView, inside: Inside, said: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  const { at, path } = inside
  const own = path.at(-1)
  const [root] = path
  if (!own || !root || said.length === 0) return
  if (at.type === 'cell') yield intoCell(view, at.cell, said.map(({ written }) => written.text))
  else if (at.type === 'said') yield* overSaid(view, at, said)
  else if (at.type === 'group') yield* at.group ? intoGroup(view, own, at, said) : newGroup(view, root, at.title, said)
  else if (at.type === 'element') yield* newSection(view, own, at, said)
  else yield* inside.fields ? intoList(view, own, at, said) : [...intoField(view, own, at, said)]
}

/** In the place of what it says now. */
function* overSaid(view: DocumentView, { node, entry }: SaidAt, [said]: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  if (!said) return
  const inBody = !isYaml(node.place.block)
  if (entry && !(inBody && said.property.type === 'text')) yield writeValue(view, entry, said.written)
  yield replaceValue(view, node.place, said.written.text)
}

type Field = Extract<At, { readonly type: 'field' }>

function* intoField(view: DocumentView, own: Property, { map, level, entry }: Field, [said]: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  if (!said) return
  if (entry) yield writeValue(view, entry, said.written)
  const piece = pieceOf(view, map)
  if (!piece) {
    yield insertField(view, map.entries, level, { property: own, written: scalarText(said.written, false) }, view.language)
    return
  }
  const empty = subheading(view, piece, own)
  if (empty) yield underHeading(view, empty, said.written.text)
  yield underOwnHeading(view, piece, level, own, said.written.text)
  yield insertLabel(view, map.entries, own).map((edit) => ({ ...edit, text: `${edit.text}${said.written.text}` }))
  yield* behindPiece(view, piece, `${labelFor(own, view.language)}: ${said.written.text}`)
}

/** Behind the last item of a list that is there, into one that waits, or as a new one. */
function* intoList(view: DocumentView, own: Property, { map, level, entry }: Field, said: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  if (entry) yield* intoItems(view, own, entry, itemsOf(entry.value), said)
  const piece = pieceOf(view, map)
  if (!piece) {
    if (!entry) yield insertField(view, map.entries, level, keyWith(own, said), view.language)
    return
  }
  const empty = subheading(view, piece, own)
  if (empty) yield underHeading(view, empty, `- ${itemLines(view, said, '  ')}`)
  yield intoLabel(view, piece, own, said)
  yield underOwnHeading(view, piece, level, own, `- ${itemLines(view, said, '  ')}`)
  const label = `${labelFor(own, view.language)}:\n  - ${itemLines(view, said, '    ')}`
  yield* behindPiece(view, piece, label)
}

function* intoItems(view: DocumentView, own: Property, entry: Entry | undefined, items: readonly ItemNode[], said: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  const waiting = items.find((item) => !saysSomething(item.text) && item.fields.length === 0)
  if (waiting) yield filled(view, own, waiting, said)
  if (entry && isYaml(entry.keyPlace.block)) yield intoYaml(view, entry, said)
  const last = items.at(-1)
  if (last) yield behindItem(view, last, said)
}

/** Behind a label that has nothing behind it, or only an item that waits. */
function intoLabel(view: DocumentView, piece: Piece, own: Property, said: readonly Said[]): readonly PlaceEdit[] {
  const extent = extentOf(view, [piece])
  for (let at = extent?.start ?? view.text.length; extent && at < extent.end; at = nextLineStart(view, at)) {
    const end = lineEnd(view, at)
    const [, lead = '', name = ''] = LABEL.exec(view.text.slice(at, end)) ?? []
    if (name === '' || !own.names.has(fold(name))) continue
    const below = nextLineStart(view, end)
    const waiting = below < view.text.length ? /^[ \t>]*[-+*](?=[ \t]*$)/u.exec(view.text.slice(below, lineEnd(view, below)))?.[0] : undefined
    const inner = `${lead.replace(/[^\s>]/gu, ' ')}`
    if (waiting !== undefined && waiting.length > inner.length) return [replaceSpan(view, { start: below, end: lineEnd(view, below) }, `${waiting} ${itemLines(view, said, ' '.repeat(waiting.length + 1))}`)]
    return [replaceSpan(view, { start: endOfContent(view, at, end), end }, `\n${inner}- ${itemLines(view, said, `${inner}  `)}`)]
  }
  return []
}

const LABEL = /^([ \t>]*[-+*][ \t]+)\**([^:*\r\n]{1,100}?)\**[ \t]*:\**[ \t]*$/u

/** The heading of a property below that of its element, with nothing under it but what waits. */
function subheading(view: DocumentView, piece: Piece, own: Property): Piece | undefined {
  const all = view.outline?.pieces ?? []
  const from = all.indexOf(piece) + 1
  const to = all.findIndex(({ level }, index) => index >= from && level < piece.level)
  return all.slice(from, to < 0 ? all.length : to).find(({ heading, title }) => heading && own.names.has(fold(title)))
}

/** Under a heading of its own, where others of its element have one: behind the last that comes before it, else before them. */
function underOwnHeading(view: DocumentView, piece: Piece, { properties }: Level, own: Property, text: string): readonly PlaceEdit[] {
  const [, ...below] = piecesFrom(view, piece)
  const siblings = below.flatMap((one) => properties.filter(({ names }) => one.heading && names.has(fold(one.title))).map((property) => ({ one, rank: properties.indexOf(property) })))
  const [first] = siblings
  if (!first) return []
  const before = siblings.findLast(({ rank }) => rank < properties.indexOf(own))
  const heading = `${headingLines(view, capitalised(display(own.labels, view.language) || own.key), first.one.level)}\n\n${text}`
  return insertBehind(view, [before?.one ?? piece], heading)
}

function underHeading(view: DocumentView, piece: Piece, text: string): readonly PlaceEdit[] {
  const extent = extentOf(view, [piece])
  const last = extent && /(?:^|[\r\n])([ \t]*[-+*][ \t]*)$/u.exec(view.text.slice(extent.start, extent.end))?.[1]
  if (extent && last !== undefined && text.startsWith('- ')) return [replaceSpan(view, { start: extent.end - last.length, end: lineEnd(view, extent.end) }, text)]
  return piece.contents.length === 0 ? insertUnderHeading(view, piece, text) : insertBehind(view, [piece], text)
}

/** A line of its own behind what an element says, in its list where it has one. */
function* behindPiece(view: DocumentView, piece: Piece, line: string): Iterable<readonly PlaceEdit[]> {
  const last = piece.contents.at(-1)
  if (last?.type === 'wholeList') yield appendBehind(view, last.items, line)
  yield piece.contents.length === 0 ? insertUnderHeading(view, piece, `- ${line}`) : insertBehind(view, [piece], `- ${line}`)
}

/** The piece whose heading names an element. */
function pieceOf(view: DocumentView, map: MapNode): Piece | undefined {
  return (view.outline?.pieces ?? []).find(({ heading }) => heading && map.entries.some(({ source, value }) => source === 'body' && value.place.block === heading.block))
}

function* intoGroup(view: DocumentView, own: Property, { group }: Extract<At, { readonly type: 'group' }>, said: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  if (!group) return
  yield* intoItems(view, own, undefined, group.items, said)
  const piece = (view.outline?.pieces ?? []).find(({ heading }) => heading && heading.block === group.title?.place.block)
  if (piece) yield underHeading(view, piece, `- ${itemLines(view, said, '  ')}`)
}

/** A section for a goal that has none: under a heading of the property that waits, else among the others. */
function* newGroup(view: DocumentView, root: Property, title: string, said: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  const entry = entryOf(view.root, root.key)
  if (view.notation === 'yaml') {
    yield groupInYaml(view, entry, title, said)
    return
  }
  const blocks = `- ${itemLines(view, said, '  ')}`
  const section = view.sections.find((one) => one.property.key === root.key && one.source === 'body' && !one.title)
  const [own] = section?.pieces ?? []
  const extent = own && extentOf(view, section?.pieces ?? [])
  if (own && extent) {
    const waiting = /(?:^|[\r\n])([ \t]*[-+*][ \t]*)$/u.exec(view.text.slice(extent.start, extent.end))?.[1]
    const heading = `${headingLines(view, title, Math.min(6, own.level + 1))}\n\n${blocks}`
    if (waiting !== undefined) yield [replaceSpan(view, { start: extent.end - waiting.length, end: lineEnd(view, extent.end) }, heading)]
    yield insertBehind(view, section?.pieces ?? [], heading)
  }
  const last = view.sections.findLast((one) => one.property.key === root.key && one.source === 'body' && one.title)
  if (last) yield insertBehind(view, last.pieces, `${headingLines(view, title, last.pieces[0]?.level ?? 2)}\n\n${blocks}`)
  yield insertSectionWith(view, called(root, title), blocks)
}

/** The same property under another heading. */
const called = (property: Property, title: string): Property => ({ ...property, headings: { fi: [title], sv: [title], en: [title] } })

function groupInYaml(view: DocumentView, entry: Entry | undefined, title: string, said: readonly Said[]): readonly PlaceEdit[] {
  const group = (indent: string): string => `\n${indent}- ${wordIn('title', view.language)}: ${yamlScalar(title)}\n${indent}  ${wordIn('items', view.language)}:\n${indent}    - ${said.length > 1 ? elementLines(fieldKeys(said), view.language, `${indent}      `) : yamlScalar(said[0]?.written.text ?? '')}`
  if (!entry || !isYaml(entry.keyPlace.block) || isFlow(view, entry)) return []
  const key = view.spanOf(entry.keyPlace)
  const groups = entry.value.type === 'list' ? entry.value.groups : []
  const [first] = groups
  if (first) {
    const { start } = view.spanOf(first.place)
    const lead = view.text.slice(lineStart(view, start), start)
    return /^[ \t]*-[ \t]+$/u.test(lead) ? [insertAt(view, endOfEntry(view, entry), group(lead.replace(/-[ \t]+$/u, '')))] : []
  }
  const at = valueSpan(view, entry)
  const span: Span = { start: view.text.indexOf(':', key.end) + 1, end: lineEnd(view, endOfEntry(view, entry)) }
  const indent = `${indentOf(view, key.start)}  `
  return at && !/^(?:-\s*)?$/u.test(view.text.slice(span.start, span.end).trim()) ? [] : [replaceSpan(view, span, `\n${indent}${wordIn('groups', view.language)}:${group(`${indent}  `)}`)]
}

/** One more element: a key in YAML, in Markdown a heading as the others have it, with the next number. */
function* newSection(view: DocumentView, own: Property, { entry, above }: Extract<At, { readonly type: 'element' }>, said: readonly Said[]): Iterable<readonly PlaceEdit[]> {
  const [name] = said
  if (!name) return
  const maps = entry?.value.type === 'seq' ? entry.value.children.filter((child): child is MapNode => child.type === 'map') : []
  const ordinal = own.element?.level?.properties.find(({ roles }) => roles.includes('ordinal'))
  const next = maps.length + 1
  if (entry && isYaml(entry.keyPlace.block)) {
    yield intoYaml(view, entry, [name, ...(ordinal && maps.some((map) => entryOf(map, ordinal.key)) ? [{ property: ordinal, written: { text: String(next), isNumber: true } }] : [])])
    return
  }
  if (view.notation === 'yaml') {
    const key = { property: own, elements: [fieldKeys(said)] }
    yield above ? insertField(view, above.entries, undefined, key, view.language) : insertKey(view, key)
    return
  }
  const last = maps.at(-1)
  const piece = last && pieceOf(view, last)
  if (last && piece) {
    yield insertBehind(view, piecesFrom(view, piece), headingAfter(view, piece, last, name.written.text, own))
    return
  }
  const title = own.sections === 'labelled' ? `${capitalised(display(own.element?.labels ?? own.labels, view.language))} ${next}: ${name.written.text}` : `${next}. ${name.written.text}`
  const host = above && pieceOf(view, above)
  yield host ? insertBehind(view, piecesFrom(view, host), headingLines(view, title, Math.min(6, host.level + 1))) : insertSectionWith(view, called(own, title), '')
}

/** A piece with those below it. */
function piecesFrom(view: DocumentView, piece: Piece): readonly Piece[] {
  const all = view.outline?.pieces ?? []
  const from = all.indexOf(piece)
  const section = view.sections.find(({ pieces }) => pieces[0] === piece)
  if (section) return section.pieces
  const to = all.findIndex(({ level }, index) => index > from && level <= piece.level)
  return all.slice(from, to < 0 ? all.length : to)
}

/** The heading of another element, with another name and the next number. */
function headingAfter(view: DocumentView, { heading, level }: Piece, map: MapNode, name: string, own: Property): string {
  const block = heading?.block
  const inHeading = (node: Node | undefined): Span | undefined => (node && block && node.place.block === block ? node.place : undefined)
  const [first] = own.element?.level?.properties ?? []
  const ordinal = own.element?.level?.properties.find(({ roles }) => roles.includes('ordinal'))
  const [at, number] = [first, ordinal].map((field) => inHeading(field && entryOf(map, field.key)?.value))
  if (!block || !at) return headingLines(view, name, level)
  const before = number && number.end <= at.start ? `${block.text.slice(0, number.start)}${Number(block.text.slice(number.start, number.end)) + 1}${block.text.slice(number.end, at.start)}` : block.text.slice(0, at.start)
  return headingLines(view, `${before.replace(/^[ \t]{0,3}#{1,6}[ \t]+/u, '')}${name}`, level)
}
