// Labelled lines: `Label: value`, `Label value` for typed values, and several `label amount` pairs in running text.
import { composedLetters } from '../letters.ts'
import type { Place } from '../node.ts'
import type { Span } from '../text.ts'
import { findMoney } from '../parse/values/money.ts'
import type { ListItemForm } from '../parse/markdown/form.ts'
import { sourceOf, type Content, type Located } from '../parse/markdown/outline.ts'
import { itemParts } from './bindText.ts'
import type { Property } from './kind.ts'
import { fold, folding, spellings, type Folded } from './labels.ts'
import { withoutEmphasis } from './scalar.ts'

/** One line of content without list marker and emphasis around its label. */
export interface Line {
  readonly text: string
  readonly place: Place
}

/** A label and its value. `place` is the value's, or the line's end when there is none. */
export interface Pair {
  readonly property: Property
  readonly label: string
  readonly keyPlace: Place
  readonly value: string
  readonly place: Place
  /** Set where it is a part of running text that says more. */
  readonly inProse?: true
}

/** The lines of a paragraph, of each list item with its nested items, or of a table's rows. */
export function linesOf(content: Content): readonly Line[] {
  if (content.type === 'wholeList') return content.items.flatMap(({ block, form }) => textLines(block, form.contentStart, form.end, true))
  const { block, form } = content
  if (form.type === 'comment' || form.type === 'definition' || form.type === 'break') return []
  if (form.type === 'table') {
    return form.rows.slice(1).map((row) => lineOf(block, row.cells.length > 0 ? row.cells : [{ start: row.start, end: row.start }]))
  }
  return form.type === 'paragraph' ? textLines(block, form.start, form.end, false) : [{ text: sourceOf(content), place: { block, start: form.start, end: form.end } }]
}

/**
 * The lines of a table with more than two columns of which one is headed *Yhteensä*: each label with the amount in that column. Undefined for any other
 * table.
 */
export function totalsOf(content: Content): readonly Line[] | undefined {
  if (content.type === 'wholeList' || content.form.type !== 'table') return undefined
  const { block, form: { rows: [head, ...rows] } } = content
  const at = head && head.cells.length > 2 ? head.cells.findLastIndex(({ start, end }) => TOTAL.has(fold(block.text.slice(start, end)))) : -1
  if (at < 1) return undefined
  return rows.flatMap(({ cells: { 0: label, [at]: total } }) => (label && total ? [lineOf(block, [label, total])] : []))
}

const TOTAL: ReadonlySet<string> = new Set(['yhteensa', 'kaikkiaan', 'summa', 'sammanlagt', 'totalt', 'total', 'sum', 'in total'])

/** Cells of a row as one line: the bars give way to a colon and spaces, so that offsets stay those of the source. */
function lineOf(block: Place['block'], cells: readonly Span[]): Line {
  const start = cells[0]?.start ?? 0
  const text = cells.reduce((line, cell, index) => line + gap(cell.start - start - line.length, index) + block.text.slice(cell.start, cell.end), '')
  return { text, place: { block, start, end: start + text.length } }
}

const gap = (length: number, index: number): string => (index === 1 && length >= 2 ? `: ${' '.repeat(length - 2)}` : ' '.repeat(Math.max(0, length)))

function textLines(block: Place['block'], from: number, to: number, nested: boolean): readonly Line[] {
  const out: Line[] = []
  for (const match of block.text.slice(from, to).matchAll(/[^\r\n]+/gu)) {
    const marker = nested ? /^[ \t>]*(?:[-+*]|\d{1,9}[.)])?[ \t]*/u : /^[ \t>]*/u
    const lead = (marker.exec(match[0])?.[0] ?? '').length
    const text = match[0].slice(lead).trimEnd()
    const start = from + match.index + lead
    if (text !== '' && !text.startsWith('<!--')) out.push({ text, place: { block, start, end: start + text.length } })
  }
  return out
}

/** The lines of an item's own paragraph, without its nested items. */
export function itemLines({ block, form }: Located<ListItemForm>): readonly Line[] {
  const { paragraph } = itemParts(form.forms)
  return paragraph ? textLines(block, Math.max(paragraph.start, form.contentStart), paragraph.end, false) : []
}

/** The pairs of the lines of one paragraph. A line without a label continues the sentence before it, or stays; so does one that says more, or has a label of its own. */
export function pairsOf(lines: readonly Line[], properties: readonly Property[]): { readonly pairs: readonly Pair[]; readonly rest: readonly Line[] } {
  const pairs: Pair[] = []
  const rest: Line[] = []
  for (const [index, line] of lines.entries()) {
    const found = pairsIn(line, properties)
    const open = rest.length === 0 && lines[index - 1] ? pairs.at(-1) : undefined
    if (saysMore(line, found)) rest.push(line)
    if (found.length > 0) pairs.push(...found.map((pair): Pair => (rest.at(-1) === line ? { ...pair, inProse: true } : pair)))
    else if (open && open.value !== '' && SENTENCES.has(open.property.type) && open.place.block === line.place.block && !OTHER_LABEL.test(line.text)) pairs.splice(-1, 1, { ...open, value: `${open.value} ${line.text}`, place: { ...open.place, end: line.place.end } })
    else rest.push(line)
  }
  return { pairs, rest }
}

/** A label that the properties do not know: `Kunnat: Kokkola`, `**Paikka:** koulu`. */
const OTHER_LABEL = /^\*{0,2}\p{Lu}[^\s:.,;]{0,40}(?: [^\s:.,;]{1,40}){0,3}\*{0,2}:\*{0,2}(?:\s|$)/u

/** Whether a line with amounts says more than its labels, its amounts and what joins them. */
function saysMore({ text, place }: Line, pairs: readonly Pair[]): boolean {
  if (pairs.length === 0) return false
  const bare = pairs.flatMap((pair) => [pair.keyPlace, pair.place]).reduce((left, { start, end }) => left.slice(0, start - place.start) + ' '.repeat(end - start) + left.slice(end - place.start), text)
  return composedLetters(bare).toLowerCase().match(/[\p{L}\p{N}]+/gu)?.some((word) => !JOINING.has(word)) === true
}

const JOINING: ReadonlySet<string> = new Set([
  'josta', 'joista', 'ja', 'sekä', 'on', 'ovat', 'oli', 'olivat', 'varav', 'av', 'vilka', 'vilket', 'och', 'samt', 'är', 'var', 'of', 'which', 'and', 'is', 'are', 'was', 'were', 'the',
])

/** The pairs of a line: one labelled value, or in a line about money every `label … amount` pair up to the next label. */
function pairsIn(line: Line, properties: readonly Property[]): readonly Pair[] {
  const money = properties.filter(({ type }) => type === 'money')
  const several = money.length > 0 ? moneyPairs(line, money) : []
  if (several.length > 1) return several
  const pair = pairIn(line, properties)
  return pair ? [pair] : several
}

/** `Label: value`, or `Label value` where the label is followed by a value that its type can read. */
export function pairIn(line: Line, properties: readonly Property[]): Pair | undefined {
  const colon = line.text.includes(':') ? /^(\*{0,2}[^:\n]{1,80}?\*{0,2})\s*:\*{0,2}(?:\s+|$)/u.exec(line.text) : undefined
  const label = colon?.[1]?.replace(/\*/gu, '').trim()
  const named = label === undefined ? undefined : byName(label, properties)
  // who spoke is told more closely than by its voice: `Tyttö (9): …`
  if (named?.voice !== undefined && label?.endsWith(')')) return undefined
  if (colon && named && label !== undefined) return pairAt(line, named, label, { start: 0, end: (colon[1] ?? '').length }, { start: colon[0].length, end: line.text.length })
  const typed = properties.filter(({ type }) => TYPED.has(type))
  for (const { spelling, folded } of typed.length > 0 ? beginnings(line.text) : []) {
    const property = typed.find(({ names }) => names.has(folded))
    if (property) return pairAt(line, property, spelling, { start: 0, end: spelling.length }, { start: spelling.length, end: line.text.length })
  }
  return undefined
}

/** A line that is a label and nothing else: `Toimenpiteet`, `**Toimenpiteet:**`. What it labels stands behind it. */
export function bareLabel({ text, place }: Line, properties: readonly Property[]): Pair | undefined {
  const property = text.length > LONGEST_LABEL ? undefined : byName(text, properties)
  return property && { property, label: text.replace(/[*:]/gu, '').trim(), keyPlace: place, value: '', place }
}

const LONGEST_LABEL = 80
const MOST_WORDS = 5
const TYPED: ReadonlySet<string> = new Set(['money', 'date', 'period', 'duration', 'count'])
/** Types whose value may be a sentence, so that its full stop belongs to it. */
const SENTENCES: ReadonlySet<string> = new Set(['string', 'text', 'any'])

function byName(label: string, properties: readonly Property[]): Property | undefined {
  const folded = fold(label)
  return properties.find(({ names }) => names.has(folded))
}

/** The label of a property with which a text begins, as written there. */
export const leadingLabel = (text: string, { names }: Property): string | undefined => leadingName(text, names)

/** The folded name with which a text begins, as written there. */
export function leadingName(text: string, names: ReadonlySet<string>): string | undefined {
  return beginnings(text).find(({ folded }) => names.has(folded))?.spelling
}

/** The first words of a text as what may be a label, the longest first. */
function beginnings(text: string): readonly Folded[] {
  const found: Folded[] = []
  for (const word of text.slice(0, 200).matchAll(/\S+/gu)) if (found.unshift(folding(text.slice(0, word.index + word[0].length))) === MOST_WORDS) break
  return found
}

/** `key` and `value` are spans of the line's text. */
function pairAt({ text, place }: Line, property: Property, label: string, key: Span, value: Span): Pair {
  const at = ({ start, end }: Span): Place => ({ block: place.block, start: place.start + start, end: place.start + end })
  const raw = text.slice(value.start, value.end)
  const bare = TYPED.has(property.type) ? withoutEmphasis(raw).trim() : raw.trim()
  const start = value.start + raw.indexOf(bare)
  const given = SENTENCES.has(property.type) ? bare : bare.replace(/[.,;]$/u, '')
  return { property, label, keyPlace: at(key), value: given, place: given === '' ? at(key) : at({ start, end: start + given.length }) }
}

/** Every money label of a running text with the first amount behind it, up to the next label. */
function moneyPairs(line: Line, properties: readonly Property[]): readonly Pair[] {
  if (findMoney(line.text).length < 2) return []
  const hits = properties.flatMap((property) => occurrences(line.text, property)).sort((a, b) => a.start - b.start || b.end - a.end)
  const apart = hits.filter((hit, index) => !hits.some((other, at) => at !== index && other.start <= hit.start && other.end >= hit.end && (other.end - other.start > hit.end - hit.start)))
  return apart.flatMap((hit, index) => {
    const end = apart[index + 1]?.start ?? line.text.length
    const amount = findMoney(line.text.slice(hit.end, end))[0]
    return amount ? [pairAt(line, hit.property, hit.label, hit, { start: hit.end + amount.start, end: hit.end + amount.end })] : []
  })
}

function occurrences(text: string, property: Property): readonly { readonly property: Property; readonly label: string; readonly start: number; readonly end: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}:’'-]+/gu)]
  const lengths = [...new Set(spellings(property.labels).map((label) => label.split(/[\s_]+/u).length))].sort((a, b) => b - a)
  return words.flatMap((word, index) => {
    for (const length of lengths) {
      const last = words[index + length - 1]
      if (!last) continue
      const label = text.slice(word.index, last.index + last[0].length)
      if (property.names.has(fold(label))) return [{ property, label, start: word.index, end: word.index + label.length }]
    }
    return []
  })
}
