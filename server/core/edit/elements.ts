// What the elements of a section (a version log, a register) get: fields that they lack, words beside their own, and more elements, in the form that they have.
import { onOneLine } from '../kinds/several.ts'
import { fold } from '../kinds/labels.ts'
import { rowsOf, type Row } from '../kinds/table.ts'
import { textOf, type Entry, type MapNode } from '../node.ts'
import type { PlaceEdit } from '../problem.ts'
import { yamlText } from '../render/frontmatterText.ts'
import { objectChunks } from '../render/markdownObject.ts'
import { leafText } from '../render/names.ts'
import { entryPair, map } from '../render/yamlValue.ts'
import type { DocumentView } from '../view.ts'
import { insertAt, lineEnd, lineStart, replaceSpan } from './lines.ts'
import { appendBehind } from './list.ts'
import { headingLines, insertBehind } from './section.ts'
import { pieceOf, spanOfEntry, type Log, type LoggedEntry } from './versionLog.ts'
import { indented, indentOf, replaceValue } from './yaml.ts'

/** What goes into a log; nothing of what it says is taken out. */
export interface Gain {
  /** Fields for entries that lack them. */
  readonly fields: ReadonlyMap<LoggedEntry, readonly Entry[]>
  /** Values that another text is written behind: `Luonnos` becomes `Luonnos / Ensimmäinen`. */
  readonly beside: readonly { readonly field: Entry; readonly text: string }[]
  /** Entries to stand behind others; `undefined`: before all. */
  readonly entries: ReadonlyMap<LoggedEntry | undefined, readonly (readonly Entry[])[]>
}

/** The edits; undefined where the form of the log cannot hold what it is to get. */
export function gainedBy(view: DocumentView, log: Log, gain: Gain): readonly PlaceEdit[] | undefined {
  const beside = gain.beside.map(({ field, text }) => replaceValue(view, field.value.place, `${textOf(field.value)} / ${text}`))
  if (beside.some((edits) => edits.length === 0)) return undefined
  const isHeaded = log.section.source === 'body' && log.entries.every(({ node }) => pieceOf(log.section, node))
  const written = isHeaded ? underHeadings(view, log, gain) : log.section.source === 'body' ? inTable(view, log, gain) : inYaml(view, log, gain)
  return written && joined([...beside.flat(), ...written], view)
}

const NO_REMARKS = { all: [], before: () => [], behind: () => [], end: () => [] }
const contextOf = ({ language }: DocumentView): { readonly language: DocumentView['language']; readonly remarks: typeof NO_REMARKS } => ({ language, remarks: NO_REMARKS })

const levelOf = ({ section }: Log): NonNullable<Log['section']['property']['element']>['level'] => section.property.element?.level

/** Where entries go: behind each entry of the log, and before the first. */
const placesIn = ({ entries }: Log): readonly (LoggedEntry | undefined)[] => [undefined, ...entries]

function underHeadings(view: DocumentView, log: Log, { fields, entries }: Gain): readonly PlaceEdit[] | undefined {
  const depth = (log.section.pieces[1]?.level ?? 3) + 1
  const chunksOf = (own: readonly Entry[]): readonly string[] | undefined => objectChunks({ type: 'map', place: log.section.heading, entries: own }, levelOf(log), depth, contextOf(view))
  const edits: PlaceEdit[] = []
  for (const at of placesIn(log)) {
    const place = at ? pieceOf(log.section, at.node) : undefined
    const pieces = place?.pieces ?? log.section.pieces.slice(0, 1)
    const below: string[] = []
    const own = (at && fields.get(at)) ?? []
    if (place && own.length > 0) {
      const chunks = chunksOf(own)
      if (!chunks) return undefined
      const lines = chunks.filter((chunk) => chunk.startsWith('- '))
      const list = place.piece.contents.at(-1)
      const others = chunks.filter((chunk) => !chunk.startsWith('- '))
      if (lines.length > 0 && list?.type === 'wholeList') edits.push(...appendBehind(view, list.items, lines.join('\n').slice(2)))
      else if (lines.length > 0 && pieces.length > 1) edits.push(...insertBehind(view, [place.piece], lines.join('\n')))
      else below.push(...lines)
      below.push(...others)
    }
    for (const entry of entries.get(at) ?? []) {
      const chunks = chunksOf(entry.filter((field) => !isName(field, log)))
      if (!chunks) return undefined
      below.push(headingLines(view, nameOf(entry, log), depth - 1), ...chunks)
    }
    if (below.length > 0) edits.push(...insertBehind(view, pieces, below.join('\n\n')))
  }
  return edits
}

const isName = ({ key }: Entry, log: Log): boolean => key === levelOf(log)?.properties[0]?.key
const nameOf = (entry: readonly Entry[], log: Log): string => textOf(entry.find((field) => isName(field, log))?.value)

function inYaml(view: DocumentView, log: Log, { fields, entries }: Gain): readonly PlaceEdit[] | undefined {
  const spans = log.entries.map((entry) => spanOfEntry(view, log, entry) ?? view.spanOf(entry.node.place))
  const [first] = spans
  if (!first || log.entries.some(({ node }) => node.entries.length === 0)) return undefined
  const lead = view.text.slice(lineStart(view, first.start), first.start)
  const isInFlow = !/^\s*-\s+$/u.test(lead)
  if (isInFlow && spans.some(({ start }) => view.text.charAt(start) !== '{')) return undefined
  const inner = indentOf(view, first.start)
  const outer = lead.replace(/-\s*$/u, '')
  const pairsOf = (own: readonly Entry[], flow = false): string => yamlOf(own, log, view, flow)
  const itemOf = (own: readonly Entry[]): string => (isInFlow ? pairsOf(own, true) : `${outer}-${indented(pairsOf(own), inner).slice(outer.length + 1)}`)
  return placesIn(log).flatMap((at, index): readonly PlaceEdit[] => {
    const span = spans[index - 1]
    const items = (entries.get(at) ?? []).map(itemOf)
    if (!span) return items.length > 0 ? [isInFlow ? insertAt(view, first.start, items.map((item) => `${item}, `).join('')) : insertAt(view, lineStart(view, first.start), items.map((item) => `${item}\n`).join(''))] : []
    const own = (at && fields.get(at)) ?? []
    const isFlow = view.text.charAt(span.start) === '{'
    const inBraces = own.length > 0 && isFlow ? [insertAt(view, span.end - 1, `, ${pairsOf(own, true).slice(1, -1)}`)] : []
    const lines = [...(own.length > 0 && !isFlow ? [indented(pairsOf(own), inner)] : []), ...items]
    const behind = lines.length === 0 ? [] : isInFlow ? [insertAt(view, span.end, lines.map((line) => `, ${line}`).join(''))] : [insertAt(view, lineEnd(view, span.end), lines.map((line) => `\n${line}`).join(''))]
    return [...inBraces, ...behind]
  })
}

/** Keys with their values on lines, or in braces on one line. */
function yamlOf(own: readonly Entry[], log: Log, view: DocumentView, flow: boolean): string {
  const pairs = map(own.map((entry) => entryPair(entry, levelOf(log), contextOf(view))))
  if (flow) pairs.flow = true
  return yamlText(pairs).trimEnd()
}

function inTable(view: DocumentView, log: Log, { fields, entries }: Gain): readonly PlaceEdit[] | undefined {
  const tables = log.section.pieces.flatMap(({ contents }) => contents.flatMap((content) => (content.type === 'form' && content.form.type === 'table' ? [{ block: content.block, form: content.form }] : [])))
  const [table] = tables
  const rows = table && tables.length === 1 ? rowsOf(table) : []
  const headers = rows[0]?.cells.map(({ header }) => levelOf(log)?.byLabel.get(fold(header))?.key)
  if (!table || !headers) return undefined
  const lineOf = (own: readonly Entry[]): string | undefined => {
    const cells = headers.map((key) => cellText(own.find((entry) => entry.key === key), log, view))
    return cells.includes(undefined) || own.some(({ key }) => !headers.includes(key)) ? undefined : `| ${cells.join(' | ')} |`
  }
  const edits: (PlaceEdit | undefined)[] = []
  for (const at of placesIn(log)) {
    const row = at && rowOf(rows, at.node)
    const lines = (entries.get(at) ?? []).map(lineOf)
    if ((at && !row) || lines.includes(undefined)) return undefined
    for (const field of (at && fields.get(at)) ?? []) {
      const cell = row?.cells[headers.indexOf(field.key)]
      const text = cellText(field, log, view)
      edits.push(cell && cell.text === '' && text !== undefined ? replaceSpan(view, view.spanOf(cell.place), text) : undefined)
    }
    if (lines.length === 0) continue
    const first = rows[0]?.cells[0]?.place
    const last = row?.cells.at(-1)?.place
    if (last) edits.push(insertAt(view, lineEnd(view, view.spanOf(last).end), lines.map((line) => `\n${line}`).join('')))
    else if (first) edits.push(insertAt(view, lineStart(view, view.spanOf(first).start), lines.map((line) => `${line}\n`).join('')))
  }
  return edits.includes(undefined) ? undefined : edits.flatMap((edit) => edit ?? [])
}

const rowOf = (rows: readonly Row[], { place, entries }: MapNode): Row | undefined =>
  rows.find(({ cells }) => cells.some((cell) => cell.place.block === place.block && entries.some(({ value }) => value.place.block === place.block && value.place.start >= cell.place.start && value.place.end <= cell.place.end && cell.place.end > cell.place.start)))

/** The text of a cell; undefined for what no cell can hold. */
function cellText(entry: Entry | undefined, log: Log, { language }: DocumentView): string | undefined {
  if (!entry) return ''
  const { key, value } = entry
  const text = value.type === 'scalar' ? leafText(value.value, levelOf(log)?.properties.find((property) => property.key === key), language)
    : value.type === 'seq' && value.children.every(({ type }) => type === 'scalar') ? onOneLine(value.children.map(textOf)) : undefined
  return text === undefined || text.includes('\n') ? undefined : text.replaceAll('|', '\\|')
}

/** What is put in where another edit ends is one edit with it. */
function joined(edits: readonly PlaceEdit[], view: DocumentView): readonly PlaceEdit[] {
  const out: { readonly edit: PlaceEdit; readonly start: number; readonly end: number }[] = []
  for (const next of edits.map((edit) => ({ edit, ...view.spanOf(edit.place) })).toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1)
    if (last && next.start === next.end && last.end === next.start) out.splice(-1, 1, { ...last, edit: { ...last.edit, text: last.edit.text + next.edit.text } })
    else out.push(next)
  }
  return out.map(({ edit }) => edit)
}
