// The text of an item: what of it people edit, and the edits that give it another one. Marker, id, attributes, comments and what stands below it stay as they are written.
import type { Document } from '../document.ts'
import { textOf, type ItemNode } from '../node.ts'
import type { RawNode } from '../parse/yaml/tree.ts'
import type { Source } from '../source.ts'
import type { Span, TextEdit } from '../text.ts'
import { smallest } from './apply.ts'
import { endOfContent } from './lines.ts'
import { inText } from './moveBetween.ts'
import { isInTable } from './moveWritten.ts'
import { isYaml } from './yaml.ts'
import { scalarLike, yamlScalar } from './yamlScalar.ts'

/** What somebody edits: Markdown in one line, without comments; in YAML the text, which may have several lines. */
export function editableText(source: Source, item: ItemNode): string {
  return isYaml(item.text.place.block) ? textOf(item) : shown(marksOf(source, item)).map(({ text }) => text).join('')
}

/** A way to write a text: the edits, and what the item then says. */
export interface Way {
  readonly edits: readonly TextEdit[]
  readonly text: string
}

/** The ways to give an item a text, the plainest first; each has to be tried. A text is one line where the old one was. */
export function waysToWrite(document: Document, source: Source, item: ItemNode, typed: string): readonly Way[] {
  const text = oneText(typed, isYaml(item.text.place.block) && textOf(item).includes('\n'))
  const made = isYaml(item.text.place.block) ? yamlWays(document, source, item, text) : markdownWays(source, item, text)
  return made.flatMap(({ span, put, text: said }) => {
    const edits = inText(source, [smallest(source, span, put)].filter(({ start, end, text: put }) => put !== source.text.slice(start, end)))
    return edits ? [{ edits, text: said }] : []
  })
}

/** Without blanks around it; `withBreaks`: it keeps its lines. */
export const oneText = (typed: string, withBreaks: boolean): string =>
  withBreaks ? typed.replace(/\r\n?/gu, '\n').replace(/[ \t]+(?=\n|$)/gu, '').trim() : typed.replace(/[ \t]*[\r\n\u2028\u2029]\s*/gu, ' ').replaceAll('\t', ' ').trim()

/** A text as it is, and with what Markdown would misread made plain. */
export function escapedTexts(text: string, isCell: boolean): readonly string[] {
  const all = text.replace(isCell ? /[\\`*_[\]<>{}#~&!]/gu : /[\\`*_[\]<>{}#~&!|]/gu, '\\$&')
  return [...new Set([text, plainStart(text), plainStart(all)])]
}

const plainStart = (text: string): string => text.replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\').replace(/^[-+*#>`~=|<[_:]/u, '\\$&')

interface Put {
  readonly span: Span
  readonly put: string
  readonly text: string
}

/** A character of a text, and where it is written. `hidden`: in a comment, or a blank before one. */
interface Mark extends Span {
  readonly text: string
  readonly hidden: boolean
}

const shown = (marks: readonly Mark[]): readonly Mark[] => marks.filter(({ hidden }) => !hidden)

function markdownWays(source: Source, item: ItemNode, typed: string): readonly Put[] {
  const isCell = isInTable(item.text.place)
  const marks = marksOf(source, item)
  const seen = shown(marks)
  const whole = source.spanOf(item.text.place)
  const span = { start: marks[0]?.start ?? whole.start, end: marks.at(-1)?.end ?? whole.start }
  const comments = commentsIn(marks.map(({ text }) => text).join(''))
  const inSource = (text: string): string => (isCell ? text.replaceAll('|', '\\|') : text)
  const lead = seen.length === 0 && !/\s/u.test(source.text.charAt(span.start - 1)) ? ' ' : ''
  return escapedTexts(typed, isCell).flatMap((text): readonly Put[] => {
    const wholly = { span, put: lead + [inSource(text), ...comments].join(' '), text }
    const part = partly(seen, marks, [...text])
    return [...(part && seen.length > 0 ? [{ span: part.span, put: [inSource(part.put), ...part.comments].join(part.comments.length > 0 ? ' ' : ''), text }] : []), wholly]
  })
}

/** Only what is different: lines that stay the same stay as they are parted. */
function partly(seen: readonly Mark[], marks: readonly Mark[], text: readonly string[]): { readonly span: Span; readonly put: string; readonly comments: readonly string[] } | undefined {
  let same = 0
  while (same < seen.length && same < text.length && seen[same]?.text === text[same]) same++
  let end = 0
  while (end < seen.length - same && end < text.length - same && seen[seen.length - 1 - end]?.text === text[text.length - 1 - end]) end++
  const [first, last] = [seen[same], seen[seen.length - 1 - end]]
  const at = same > 0 ? seen[same - 1]?.end : seen[0]?.start
  const span = same < seen.length - end && first && last ? { start: first.start, end: last.end } : at === undefined ? undefined : { start: at, end: at }
  if (!span) return undefined
  const inside = marks.filter(({ start, end: stop }) => start >= span.start && stop <= span.end).map((mark) => mark.text).join('')
  return { span, put: text.slice(same, text.length - end).join(''), comments: commentsIn(inside) }
}

/** The characters of a text in the order of reading: of each line what stands between its blanks. */
function marksOf(source: Source, item: ItemNode): readonly Mark[] {
  const isCell = isInTable(item.text.place)
  const { start, end } = source.spanOf(item.text.place)
  const marks: { readonly text: string; readonly start: number; readonly end: number }[] = []
  for (const { 0: line, index } of source.text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    const from = start + index + (/^[ \t>]*/u.exec(line)?.[0].length ?? 0)
    const content = source.text.slice(from, start + index + line.trimEnd().length)
    if (content === '') continue
    const before = marks.at(-1)
    if (before) marks.push({ text: ' ', start: before.end, end: from })
    for (const { 0: written, index: at } of content.matchAll(isCell ? /\\\||[^]/gu : /[^]/gu)) marks.push({ text: written === '\\|' ? '|' : written, start: from + at, end: from + at + written.length })
  }
  const hidden = hiddenIn(marks.map(({ text }) => text))
  return marks.map((mark, index) => ({ ...mark, hidden: hidden.has(index) }))
}

/** Which characters stand in comments or are the blanks before them. */
function hiddenIn(characters: readonly string[]): ReadonlySet<number> {
  const text = characters.join('')
  if (!text.includes('<!--')) return new Set()
  const hidden = new Set<number>()
  const spans = commentSpans(text)
  let at = 0
  for (const [index, character] of characters.entries()) {
    if (spans.some(({ start, end }) => at >= start && at < end)) hidden.add(index)
    at += character.length
  }
  for (let index = characters.length - 1; index >= 0; index--) if (characters[index] === ' ' && (hidden.has(index + 1) || index === characters.length - 1)) hidden.add(index)
  // at the start it is the blank behind
  for (let index = 0; index < characters.length && (hidden.has(index) || characters[index] === ' '); index++) hidden.add(index)
  return hidden
}

function commentSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 2)
    if (close < 0) break
    spans.push({ start, end: close + 3 })
    start = text.indexOf('<!--', close + 3)
  }
  return spans
}

const commentsIn = (text: string): readonly string[] => commentSpans(text).map(({ start, end }) => text.slice(start, end))

/** What is written as a text in YAML: its span, what it says, and whether several lines can stand there. */
interface Scalar {
  readonly span: Span
  readonly said: string
}

function yamlWays(document: Document, source: Source, item: ItemNode, typed: string): readonly Put[] {
  const scalar = scalarOf(document, source, item)
  if (!scalar || source.isBroken || !scalar.said.startsWith(textOf(item))) return []
  const { span, said } = scalar
  const old = source.text.slice(span.start, span.end)
  const behind = said.slice(textOf(item).length)
  const isInFlow = inFlow(document, item)
  return escapedTexts(typed, false).flatMap((text) => {
    const full = text + behind
    const puts = /^[|>]/u.test(old) ? [blockLike(old, full), yamlScalar(full)] : [/^["']/u.test(old) && !full.includes('\n') ? scalarLike(old, full) : yamlScalar(full, isInFlow)]
    return [...puts, JSON.stringify(full)].map((put) => ({ span, put, text }))
  })
}

function scalarOf(document: Document, source: Source, item: ItemNode): Scalar | undefined {
  const raw = rawAt(document.content?.yaml?.root, (node) => node.place === item.text.place) ?? rawAt(document.content?.yaml?.root, (node) => node.place === item.place)
  if (!raw || raw.type === 'seq') return undefined
  const { start, end } = source.spanOf(raw.place)
  if (raw.type === 'scalar') return { span: { start, end: endOfContent(source, start, end) }, said: typeof raw.value === 'string' ? raw.value.trim() : raw.source }
  // a text with a colon in it, which is a map to YAML
  const [lone, ...others] = raw.entries
  if (!lone || others.length > 0 || lone.value.type !== 'scalar' || item.text.place.start !== item.place.start || textOf(item) === '') return undefined
  const stop = Math.max(start, source.spanOf(lone.value.place).end)
  return { span: { start, end: stop }, said: source.text.slice(start, stop).replace(/\s+/gu, ' ').trim() }
}

function rawAt(node: RawNode | undefined, isMeant: (node: RawNode) => boolean): RawNode | undefined {
  if (!node || isMeant(node)) return node
  const inner = node.type === 'map' ? node.entries.map(({ value }) => value) : node.type === 'seq' ? node.children : []
  for (const one of inner) {
    const found = rawAt(one, isMeant)
    if (found) return found
  }
  return undefined
}

/** True between brackets or braces. */
function inFlow(document: Document, item: ItemNode): boolean {
  const isFlow = (node: RawNode | undefined, within: boolean): boolean => {
    if (!node) return false
    if (node.place === item.text.place || node.place === item.place) return within
    if (node.type === 'scalar') return false
    const inner = within || node.flow === true
    return (node.type === 'map' ? node.entries.map(({ value }) => value) : node.children).some((one) => isFlow(one, inner))
  }
  return isFlow(document.content?.yaml?.root, false)
}

/** A text of several lines behind `|` or `>`, as far in as the old one. */
function blockLike(old: string, text: string): string {
  const [header = '|', ...lines] = old.split(/\r\n|\r|\n/u)
  const indent = lines.map((line) => /^ *(?=\S)/u.exec(line)?.[0]).find((blanks) => blanks !== undefined) ?? '  '
  const parts = header.startsWith('>') ? text.replaceAll('\n', '\n\n') : text
  return [header, ...parts.split('\n').map((line) => (line === '' ? '' : indent + line))].join('\n')
}
