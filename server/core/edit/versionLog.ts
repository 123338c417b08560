// Entries of a version log: a line added to one, entries put in order, one taken out, where they stand.
import type { Level, Property } from '../kinds/kind.ts'
import { entryOf, type MapNode } from '../node.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { PlaceEdit } from '../problem.ts'
import { headingFor, keyOf, labelFor } from '../render/names.ts'
import { placeInText } from '../source.ts'
import type { Span } from '../text.ts'
import { formatDate } from '../parse/values/date.ts'
import { compareVersions, type Version } from '../parse/values/version.ts'
import type { DocumentView, Section } from '../view.ts'
import { deleteLines, endOfContent, insertAt, lineEnd, lineStart } from './lines.ts'
import { appendBehind } from './list.ts'
import { extentOf, headingLines, insertBehind, insertUnderHeading } from './section.ts'
import { endOfEntry, insertField } from './yaml.ts'
import { yamlScalar } from './yamlScalar.ts'

export interface LoggedEntry {
  readonly node: MapNode
  readonly version?: Version
}
export interface Log {
  readonly section: Section
  readonly entries: readonly LoggedEntry[]
}

/**
 * Adds a line for a field to an entry, its value still to be written: `- Muutos:` behind the other lines under the heading of a version, a key in
 * YAML. `inner`: fields of the field, one line each. Empty where the line is there already, and for rows of a table.
 */
export function addToEntry(view: DocumentView, { section }: Log, { node }: LoggedEntry, property: Property, inner: readonly Property[] = []): readonly PlaceEdit[] {
  if (entryOf(node, property.key)) return []
  if (section.source !== 'body') return addKey(view, node, section.property.element?.level, property, inner)
  const piece = pieceOf(section, node)?.piece
  if (!piece) return []
  const list = piece.contents.findLast((content) => content.type === 'wholeList')
  const last = list?.items.at(-1)
  const indent = ' '.repeat(last ? last.form.contentStart - last.form.start : 2)
  const line = [`${labelFor(property, view.language)}:`, ...inner.map((field) => `${indent}- ${labelFor(field, view.language)}:`)].join('\n')
  if (list) return appendBehind(view, list.items, line)
  return piece.contents.length === 0 ? insertUnderHeading(view, piece, `- ${line}`) : insertBehind(view, [piece], `- ${line}`)
}

function addKey(view: DocumentView, { entries }: MapNode, level: Level | undefined, property: Property, inner: readonly Property[]): readonly PlaceEdit[] {
  const about = property.descriptions?.[view.language] ?? ''
  const comment = inner.length > 0 ? `${inner.map((field) => labelFor(field, view.language)).join(', ')}: ${about}` : about
  return insertField(view, entries, level, { property, comment }, view.language)
}

/** Begins the log: an entry for a version with its day, and a line for what changed. In Markdown in the section that is there, else in a new one at the end. */
export function firstEntry(view: DocumentView, property: Property, section: Section | undefined, version: string): readonly PlaceEdit[] {
  const fields = property.element?.level?.properties.filter(({ need }) => need.draft !== 'optional') ?? []
  const values = fields.map((field) => ({ field, value: field.type === 'version' ? version : field.type === 'date' ? formatDate(view.today) : '' }))
  const shown = values.filter(({ field, value }) => value !== '' || field.type === 'string')
  if (view.notation === 'yaml') {
    const lines = shown.map(({ field, value }) => `${keyOf(field, view.language)}:${value === '' ? '' : ` ${yamlScalar(value)}`}`)
    const end = endOfContent(view, 0, view.text.length)
    return section ? [] : [insertAt(view, lineEnd(view, end), `\n\n${keyOf(property, view.language)}:\n  - ${lines.join('\n    ')}${end === view.text.length ? '\n' : ''}`)]
  }
  const level = section?.pieces[0]?.level ?? 2
  const lines = shown.filter(({ field }) => field.type !== 'version').map(({ field, value }) => `- ${labelFor(field, view.language)}:${value === '' ? '' : ` ${value}`}`)
  const entry = [headingLines(view, version, level + 1), lines.join('\n')].join('\n\n')
  const last = view.outline?.pieces.at(-1)
  if (section && section.source === 'body') return insertBehind(view, section.pieces, entry)
  return section || !last ? [] : insertBehind(view, [last], [headingLines(view, headingFor(property, view.language), 2), entry].join('\n\n'))
}

/** Takes a whole log out: its section, or its key. Empty where its section holds something else too. */
export function withoutLog(view: DocumentView, { section }: Log): readonly PlaceEdit[] {
  if (section.source === 'body') {
    const extent = section.rest === undefined && section.pieces.length > 0 ? extentOf(view, section.pieces) : undefined
    return extent ? [deleteLines(view, extent)] : []
  }
  const entry = view.root.entries.find(({ keyPlace }) => keyPlace === section.heading)
  return entry ? [deleteLines(view, { start: lineStart(view, view.spanOf(entry.keyPlace).start), end: endOfEntry(view, entry) })] : []
}

/**
 * Takes the entries of a log out, and what holds nothing else with them. Empty where a comment would go too, for it says something.
 */
export function withoutEntries(view: DocumentView, log: Log): readonly PlaceEdit[] {
  const { pieces, source, heading } = log.section
  if (source !== 'body') {
    const entry = view.root.entries.find(({ keyPlace }) => keyPlace === heading)
    const span = entry && { start: view.spanOf(entry.keyPlace).start, end: endOfEntry(view, entry) }
    return span && !/(?:^|\s)#/mu.test(view.text.slice(span.start, span.end)) ? withoutLog(view, log) : []
  }
  const whole = extentOf(view, pieces)
  if (whole && log.section.rest === undefined && !view.text.slice(whole.start, whole.end).includes('<!--')) return withoutLog(view, log)
  const spans = log.entries.map((entry) => pieceOf(log.section, entry.node) && spanOfEntry(view, log, entry))
  return spans.some((span) => !span || view.text.slice(span.start, span.end).includes('<!--')) ? [] : spans.flatMap((span) => (span ? [deleteLines(view, span)] : []))
}

/** Puts the entries of a log in the order of their versions, each byte for byte. Empty where they cannot be told apart, or have no number. */
export function sortedEntries(view: DocumentView, log: Log): readonly PlaceEdit[] {
  const spans = log.entries.map((entry) => spanOfEntry(view, log, entry))
  if (spans.some((span) => span === undefined) || log.entries.some(({ version }) => !version)) return []
  const whole = spans as readonly Span[]
  if (log.section.source !== 'body' && holdsComment(view, whole)) return []
  const order = log.entries.map(({ version }, index) => ({ version: version as Version, index })).toSorted((a, b) => compareVersions(a.version, b.version) || a.index - b.index)
  return order.flatMap(({ index }, at) => {
    const [from, to] = [whole[index], whole[at]]
    return from && to && from !== to ? [{ place: placeInText(view, to), text: view.text.slice(from.start, from.end), verbatim: true as const }] : []
  })
}

/** Takes an entry out. */
export function withoutEntry(view: DocumentView, log: Log, entry: LoggedEntry): readonly PlaceEdit[] {
  const span = spanOfEntry(view, log, entry)
  if (!span || (log.section.source !== 'body' && log.entries.length === 1)) return []
  return [deleteLines(view, { start: lineStart(view, span.start), end: lineEnd(view, span.end) })]
}

/** Where an entry is written: under its heading, in its row, behind its dash. Undefined where it shares its lines with others. */
export function spanOfEntry(view: DocumentView, { section }: Log, { node }: LoggedEntry): Span | undefined {
  if (section.source === 'body') {
    const own = pieceOf(section, node)
    if (own) return extentOf(view, own.pieces)
    const row = view.spanOf(node.place)
    return view.text.slice(lineStart(view, row.start), row.start).trim() === '' && view.text.slice(row.start, row.end).startsWith('|') ? row : undefined
  }
  const { start, end } = view.spanOf(node.place)
  if (!/^\s*-\s+$/u.test(view.text.slice(lineStart(view, start), start))) return undefined
  const last = node.entries.at(-1)
  return { start, end: last && view.text.charAt(start) !== '{' ? endOfEntry(view, last) : end }
}

/** The piece whose heading names an entry, and with it those of its sub-headings. */
export function pieceOf({ pieces }: Section, { place }: MapNode): { readonly piece: Piece; readonly pieces: readonly Piece[] } | undefined {
  const at = pieces.findIndex(({ heading }, index) => index > 0 && heading?.block === place.block && heading.form.content.start === place.start)
  const piece = pieces[at]
  if (!piece) return undefined
  const next = pieces.findIndex(({ level }, index) => index > at && level <= piece.level)
  return { piece, pieces: pieces.slice(at, next < 0 ? undefined : next) }
}

/** A comment between entries may be about the one behind it: it would not go with it. */
function holdsComment({ text }: DocumentView, spans: readonly Span[]): boolean {
  return /^\s*#/mu.test(text.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))))
}
