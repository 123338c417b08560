// Lists of YAML as they are written: in dashes, an item goes with its comments and all that stands below it; in brackets, with its comma.
import type { RawNode, RawSeq } from '../parse/yaml/tree.ts'
import type { Source } from '../source.ts'
import type { Span, TextEdit } from '../text.ts'
import { endOfContent, lineEnd, lineStart, nextLineStart } from './lines.ts'
import { afterBlanks, changeLines, leadStart, linesIn, remainingOf, type Content, type LineUnit, type Put, type Written } from './moveUnits.ts'
import { yamlScalar } from './yamlScalar.ts'

/** Undefined where its dashes or commas cannot be told. */
export function writtenSeq(source: Source, seq: RawSeq): Written | undefined {
  return seq.flow ? writtenBrackets(source, seq) : writtenDashes(source, seq)
}

/** Items in dashes, each line of theirs `indent` columns in. */
export const firstDashes = (contents: readonly Content[], indent: number): string => contents.map((content) => written(content, indent)).join('\n')

interface DashUnit extends LineUnit {
  readonly indent: number
  readonly node: RawNode
}

function writtenDashes(source: Source, { children }: RawSeq): Written | undefined {
  const { text } = source
  const dashes = children.map((child) => dashBefore(source, source.spanOf(child.place).start))
  const units = children.flatMap((node, index): readonly DashUnit[] => {
    const start = dashes[index]
    if (start === undefined) return []
    const line = lineStart(source, start)
    const shares = text.slice(line, start).trim() !== ''
    const indent = start - line
    const floor = index > 0 ? nextLineStart(source, source.spanOf(children[index - 1]?.place ?? node.place).start) : 0
    const from = shares ? start : leadStart(source, line, floor, (above) => COMMENT.test(above) && above.search(/\S/u) <= indent, false)
    return [{ from, start, end: 0, shares, indent, node }]
  })
  if (units.length < children.length || units.length === 0) return undefined
  const whole = units.map((unit, index) => ({ ...unit, end: endOfUnit(source, unit, units[index + 1]?.from) }))
  return {
    units: whole.map(({ from, end }) => ({ start: from, end })),
    contentOf: (index) => whole[index] && contentOf(source, whole[index]),
    change: (taken, put, bracketed = false) => {
      const remaining = remainingOf(whole.length, taken)
      if (remaining.length === 0) return put ? undefined : emptied(source, whole, bracketed)
      const like = whole[remaining[0] ?? 0]
      return changeLines(source, whole, taken, put && like && { at: put.at, texts: put.contents.map((content) => written(content, like.indent)) }, false)
    },
  }
}

const COMMENT = /^[ \t]*#/u

/** The dash of an item: before its value, with at most an anchor or a tag between them, or alone on a line above. */
function dashBefore(source: Source, value: number): number | undefined {
  const line = lineStart(source, value)
  const own = /^(.*?)[ \t]*((?:[&!][^\s]*[ \t]+)*)$/u.exec(source.text.slice(line, value))?.[1] ?? ''
  if (/(?:^|[\s:])-$/u.test(own)) return line + own.length - 1
  if (own.trim() !== '') return undefined
  for (let end = line; end > 0;) {
    end = source.text.startsWith('\r\n', end - 2) ? end - 2 : end - 1
    const start = lineStart(source, end)
    const above = source.text.slice(start, end).replace(/(?:^|[ \t])#.*$/u, '').trimEnd().replace(/(?:[ \t]+[&!][^\s]*)+$/u, '')
    if (/(?:^|\s)-$/u.test(above)) return start + above.length - 1
    if (above !== '') return undefined
    end = start
  }
  return undefined
}

/** Its last line that is further in than its dash: comments there belong to it. */
function endOfUnit(source: Source, { start, indent }: DashUnit, next: number | undefined): number {
  const limit = next ?? source.text.length
  let end = lineEnd(source, start)
  for (let at = nextLineStart(source, start); at < limit; at = nextLineStart(source, at)) {
    const line = source.text.slice(at, lineEnd(source, at))
    if (line.trim() === '') continue
    if (line.search(/[^ ]/u) <= indent) break
    end = at + line.length
  }
  return Math.max(lineEnd(source, start), lineEnd(source, endOfContent(source, start, end)))
}

function contentOf(source: Source, { from, start, end, indent, node }: DashUnit): Content | undefined {
  const [first = '', ...rest] = linesIn(source.text.slice(start + 1, end))
  // a tab is no indentation in YAML: such lines stay where they are
  if (rest.some((line) => /^ *\t/u.test(line) && line.trim() !== '')) return undefined
  const lines = [first, ...rest.map((line) => (line.trim() === '' ? '' : line.slice(indent)))]
  const lead = linesIn(source.text.slice(from, lineStart(source, start))).map((line) => line.trim()).filter((line) => line !== '')
  const value = source.spanOf(node.place)
  const isBare = lead.length === 0 && source.text.slice(value.end, end).trim() === '' && source.text.slice(start + 1, value.start).trim() === ''
  const plain = isBare ? inFlow(node, source.text.slice(value.start, value.end)) : undefined
  return { lines, lead, ...(plain === undefined ? {} : { plain }) }
}

/** A value as it can stand between commas. */
function inFlow(node: RawNode, text: string): string | undefined {
  const line = text.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/gu, ' ')
  if (node.type !== 'scalar') return node.flow && !text.includes('#') ? line : undefined
  if (node.block || (line !== text && /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/u.test(text))) return undefined
  return node.quoted || !/[,[\]{}]/u.test(line) ? line : yamlScalar(node.source, true)
}

function written({ lines: [first = '', ...rest], lead }: Content, indent: number): string {
  const outer = ' '.repeat(indent)
  return [...lead.map((line) => outer + line), `${outer}-${first}`, ...rest.map((line) => (line === '' ? '' : outer + line))].join('\n')
}

/** Without any item the key stays, with nothing behind it or with empty brackets. */
function emptied(source: Source, units: readonly DashUnit[], bracketed: boolean): readonly TextEdit[] | undefined {
  const [first, last] = [units[0], units.at(-1)]
  if (!first || !last || first.shares) return undefined
  const above = source.text.slice(0, first.from).trimEnd().length
  const line = lineStart(source, above)
  const key = /^(?:[^#]|(?<=\S)#)*?:(?:[ \t]+[&!]\S+)*(?=[ \t]*(?:#.*)?$)/u.exec(source.text.slice(line, lineEnd(source, line)))
  if (bracketed && !key) return undefined
  const brackets = bracketed && key ? [{ start: line + key[0].length, end: line + key[0].length, text: ' []' }] : []
  const to = source.text.slice(last.end).trim() === '' ? last.end : afterBlanks(source, last.end)
  const isLast = to === last.end
  return [...brackets, isLast ? { start: lineEnd(source, above), end: to, text: '' } : { start: first.from, end: nextLineStart(source, last.end), text: '' }]
}

function writtenBrackets(source: Source, { children, place }: RawSeq): Written | undefined {
  const { text } = source
  const spans = children.map((child) => source.spanOf(child.place))
  const whole = source.spanOf(place)
  const between = (a: number, b: number): string => text.slice(spans[a]?.end ?? whole.start + 1, spans[b]?.start ?? whole.end - 1)
  const isPlain = [...spans.keys(), spans.length].every((index) => /^[\s,]*$/u.test(between(index - 1, index)))
  if (!isPlain || text.charAt(whole.start) !== '[' || text.charAt(whole.end - 1) !== ']') return undefined
  const comma = spans.length > 1 ? between(0, 1) : ', '
  const contentOf: Written['contentOf'] = (index) => {
    const [node, span] = [children[index], spans[index]]
    const plain = node && span && inFlow(node, text.slice(span.start, span.end))
    return plain === undefined ? undefined : { lines: [` ${plain}`], lead: [], plain }
  }
  return {
    units: spans, contentOf,
    change: (taken, put) => (put?.contents.some(({ plain }) => plain === undefined) ? asDashes(source, whole, remainingOf(spans.length, taken).map(contentOf), put) : changeParts(spans, taken, put, comma)),
  }
}

/** A list in brackets behind its key, with what cannot stand in brackets: all in dashes below the key. */
function asDashes(source: Source, { start, end }: Span, others: readonly (Content | undefined)[], { at, contents }: Put): readonly TextEdit[] | undefined {
  const line = lineStart(source, start)
  const [, key] = /^((?: |- )*)[^\s[\]{}#,&*!|>][^[\]{}#,]*:[ \t]*$/u.exec(source.text.slice(line, start)) ?? []
  const stop = lineEnd(source, end)
  if (key === undefined || others.includes(undefined) || !/^[ \t]*(?:#|$)/u.test(source.text.slice(end, stop))) return undefined
  const all = [...others.slice(0, at), ...contents, ...others.slice(at)].filter((content) => content !== undefined)
  const from = endOfContent(source, line, start)
  return [{ start: from, end, text: '' }, { start: stop, end: stop, text: `\n${firstDashes(all, key.length + 2)}` }]
}

/** The same for parts of one line that something stands between. */
export function changeParts(spans: readonly Span[], taken: ReadonlySet<number>, put: Put | undefined, between: string): readonly TextEdit[] | undefined {
  const remaining = remainingOf(spans.length, taken)
  const out = [...taken].toSorted((a, b) => a - b).flatMap((index): readonly TextEdit[] => {
    const [own, next] = [spans[index], spans[index + 1]]
    if (!own) return []
    // behind the last one that stays goes what parts it from this one, before it what parts this one from the next
    if (next && remaining.some((other) => other > index)) return [{ start: own.start, end: next.start, text: '' }]
    const from = index > 0 ? (spans[index - 1]?.end ?? own.start) : own.start
    return [{ start: from, end: own.end, text: '' }]
  })
  if (!put) return out
  const texts = put.contents.map(({ plain }) => plain)
  if (texts.includes(undefined)) return undefined
  const [before, behind] = [spans[remaining[put.at - 1] ?? -1], spans[remaining[put.at] ?? -1]]
  if (before) return [...out, { start: before.end, end: before.end, text: texts.map((text) => between + (text ?? '')).join('') }]
  return behind ? [...out, { start: behind.start, end: behind.start, text: texts.map((text) => (text ?? '') + between).join('') }] : undefined
}
