// Where a cursor stands in YAML, from the lines around it: keys by their indentation, dashes, and brackets of its own line. Works half-written; reads nothing again.
import type { Kind, Level, Property } from '../kinds/kind.ts'
import type { Word } from '../kinds/words.ts'
import type { Span } from '../text.ts'
import { surroundings, type Around } from './cursorYamlAround.ts'
import { bracketsAbove, flowAt, standsBefore, wholeBraces, type Flow } from './cursorYamlFlow.ts'
import { commentIn, isInBlockText, lineAt, nextLine, opensAbove, type Line } from './cursorYamlLines.ts'
import { follow, ITEM, topOf, type Outer } from './cursorYamlPath.ts'

/** A cursor in YAML or frontmatter. `word`: what is completed, from its start to its end; the cursor stands inside. */
export type YamlCursor = YamlKey | YamlValue | YamlComment

export interface YamlKey {
  readonly at: 'key'
  readonly word: Span
  /** What may stand here: properties of a level, or keys of the writer's own. Neither where only a value may. */
  readonly level?: Level
  readonly each?: Property
  /** The object, list or array in which the key stands; absent at the top. */
  readonly owner?: Property
  /** What a value in its place would belong to: an item that is no map. */
  readonly value?: Property
  /** What holds it, from the outermost key on. */
  readonly path: readonly Property[]
  /** Keys that stand beside it, as written. */
  readonly beside: readonly string[]
  /** Values that stand beside it in a list. */
  readonly values: readonly string[]
  readonly column: number
  /** Set when something stands behind the word: only the word itself may be put in. */
  readonly isFollowed: boolean
  /** Set when its value stands below it already. */
  readonly isOver: boolean
  readonly inFlow: boolean
  /** Set in braces where another key follows. */
  readonly isBefore?: true
  /** The quotes that it has, or that the keys beside it have. */
  readonly quote?: '"' | "'"
}

export interface YamlValue {
  readonly at: 'value'
  readonly word: Span
  readonly property: Property
  /** What holds it, from the outermost key on. */
  readonly path: readonly Property[]
  readonly values: readonly string[]
  readonly quote?: '"' | "'"
  /** Set when its closing quote stands there. */
  readonly isClosed: boolean
  readonly inFlow: boolean
  /** Set among keys in double quotes: a text is written as JSON writes it. */
  readonly isJson?: true
  /** Set right behind the colon: a space is wanted first. */
  readonly needsSpace: boolean
  /** The part of a matrix cell that it is. */
  readonly part?: Word
}

export interface YamlComment {
  readonly at: 'comment'
  /** From `#` to the end of the line. */
  readonly word: Span
}

/** `region`: the YAML in the text. Undefined where a cursor stands in running text or nothing is known of the place. */
export function yamlCursor(text: string, region: Span, offset: number, kind: Kind): YamlCursor | undefined {
  let start = offset
  while (start > region.start && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--
  const line = lineAt(text, start, region.end)
  const at = offset - start
  const whole = wholeBraces(text, region, line)
  const within = whole && flowAt(whole.text, 0, offset - whole.start)
  if (whole && within) return inBrackets(within, topOf(kind.root), whole, offset - whole.start)
  const comment = commentIn(line.text.slice(0, at))
  if (comment !== undefined && isInBlockText(text, region, line)) return undefined
  if (comment !== undefined) return { at: 'comment', word: { start: start + comment, end: start + line.text.length } }
  const isBlank = line.text.trim() === ''
  const open = bracketsAbove(text, region, line)
  if (open) return onFurtherLine(text, region, open, { line, offset, column: isBlank ? at : Math.min(at, line.text.search(/\S/u)) }, kind)
  if (/\t/u.test(line.text.slice(0, Math.max(at, line.column))) || (at < line.column && !isBlank) || /-$/u.test(line.text.slice(0, at).slice(0, line.column))) return undefined
  const column = isBlank ? at : line.column
  const around = surroundings(text, region, line, column)
  const inLine = isBlank ? [] : line.dashes.toReversed().map(() => ITEM)
  const frames = around && [...around.frames, ...inLine]
  if (!around || !frames) return undefined
  const hasKey = line.key !== undefined && at >= line.behind
  const flow = flowAt(line.text, hasKey ? line.behind : line.column, at)
  const outer = follow(topOf(kind.root), [...frames, ...(hasKey && line.key !== undefined ? [{ key: line.key }] : [])])
  if (!outer) return undefined
  if (flow) return inBrackets(flow, outer, line, at)
  const next = nextLine(text, region, line)
  const isOver = next !== undefined && (next.dashes[0] ?? next.column) > column
  const dash = isBlank ? undefined : line.dashes[0]
  if (dash !== undefined && next && (next.dashes[0] ?? next.column) > dash && (next.dashes.length > 0 || next.column !== column)) return undefined
  // what stands further in below belongs to what is above
  if (isOver && !hasKey && (isBlank || opensAbove(text, region, line, column))) return undefined
  if (hasKey) return isOver && line.text.slice(line.behind).trim() === '' ? undefined : valueAt(outer, line, at, line.behind, [], false)
  return keyAt(outer, line, at, { column, around, isItem: inLine.length > 0, isOver })
}

/** In brackets that a line above has opened. What stands no further in than their key may be the next key; nothing is offered there as long as they go on below. */
function onFurtherLine(text: string, region: Span, open: Line, { line, offset, column }: { readonly line: Line; readonly offset: number; readonly column: number }, kind: Kind): YamlCursor | undefined {
  const at = offset - open.start
  const from = open.key === undefined ? open.column : open.behind
  const flow = flowAt(open.text, from, at)
  const around = surroundings(text, region, lineAt(text, open.start, region.end), open.column)
  if (!flow || !around || column <= (open.dashes[0] ?? open.column)) return undefined
  const items = open.dashes.map(() => ITEM)
  const outer = follow(topOf(kind.root), [...around.frames, ...items, ...(open.key === undefined ? [] : [{ key: open.key }])])
  return outer && !line.text.slice(0, offset - line.start).includes('#') ? inBrackets(flow, outer, open, at) : undefined
}

interface OnLine {
  readonly column: number
  readonly around: Around
  /** True behind a dash. */
  readonly isItem: boolean
  readonly isOver: boolean
}

function keyAt(outer: Outer, line: Line, at: number, { column, around, isItem, isOver }: OnLine): YamlCursor | undefined {
  const from = line.text.trim() === '' ? at : line.column
  const first = line.text.charAt(from)
  if ((first === '"' || first === "'") && isItem) return valueAt(outer, line, at, from, around.values, false)
  if (/["'|>&*!%@`{}[\]]/u.test(first)) return undefined
  const rest = /^[\p{L}\p{N}_/-]*/u.exec(line.text.slice(at))?.[0] ?? ''
  const end = line.key === undefined ? at + rest.length : Math.max(at, line.behind - (/ *:$/u.exec(line.text.slice(0, line.behind))?.[0].length ?? 1))
  const behindWord = line.text.slice(end).trim()
  if (!outer.level && !outer.each && outer.property?.type !== 'matrix' && !isItem) return undefined
  if (outer.property?.type === 'list' && !isItem && around.frames.at(-1)?.key !== undefined) return undefined
  return {
    at: 'key', word: { start: line.start + from, end: line.start + end }, column, isFollowed: behindWord !== '', isOver, inFlow: false,
    beside: around.beside, values: around.values, path: outer.path,
    ...(outer.level ? { level: outer.level } : {}), ...(outer.each ? { each: outer.each } : {}),
    ...(outer.property ? { owner: outer.property } : {}), ...(isItem && outer.property && behindWord === '' ? { value: outer.property } : {}),
  }
}

function valueAt({ property, path, part }: Outer, line: Line, at: number, from: number, values: readonly string[], inFlow: boolean): YamlValue | undefined {
  if (!property) return undefined
  const gap = /^\s*/u.exec(line.text.slice(from))?.[0].length ?? 0
  const begin = Math.min(from + gap, Math.max(at, from))
  const first = line.text.charAt(begin)
  if (at < begin || /[|>&*!{[]/u.test(line.text.charAt(from + gap))) return undefined
  const quote = first === '"' || first === "'" ? first : undefined
  const start = begin + (quote === undefined || at === begin ? 0 : 1)
  const close = quote === undefined || at === begin ? -1 : line.text.indexOf(quote, start)
  if (close >= 0 && close < at) return undefined
  const open = line.text.slice(start).replace(inFlow ? /[,\]}].*$/u : /\s#.*$/u, '')
  const end = close >= 0 ? close : Math.max(at, start + open.trimEnd().length)
  const needsSpace = at === from && /[:,]/u.test(line.text.charAt(from - 1))
  return { at: 'value', word: { start: line.start + start, end: line.start + end }, property, path, values, isClosed: close >= 0, inFlow, needsSpace, ...(quote !== undefined && start > begin ? { quote } : {}), ...(part === undefined ? {} : { part }) }
}

function inBrackets({ frames, start, wantsKey, keys, values, isJson, isDone }: Flow, outer: Outer, line: Line, at: number): YamlCursor | undefined {
  if (isDone) return undefined
  const now = follow(outer, frames)
  if (!now) return undefined
  if (!wantsKey) {
    const value = valueAt(now, line, at, start, values, true)
    return value && isJson ? { ...value, isJson: true } : value
  }
  const begin = start + (/^\s*/u.exec(line.text.slice(start, at))?.[0].length ?? 0)
  const first = line.text.charAt(begin)
  const own = begin < at && (first === '"' || first === "'") ? first : undefined
  const quote = own ?? (isJson ? '"' : undefined)
  const isBefore = standsBefore(line.text, start, at)
  const [rest = ''] = /^[\p{L}\p{N}_/-]*(?: +[\p{L}\p{N}_/-]+(?=[\p{L}\p{N}_/ -]*:))*/u.exec(isBefore ? '' : line.text.slice(at)) ?? []
  const end = at + rest.length + (own !== undefined && line.text.charAt(at + rest.length) === own ? 1 : 0)
  if (!now.level && !now.each) return undefined
  return {
    at: 'key', word: { start: line.start + begin, end: line.start + end }, column: begin, inFlow: true, isOver: false, isFollowed: !isBefore && !/^\s*(?:[,}]|$)/u.test(line.text.slice(end)), ...(isBefore ? { isBefore } : {}), ...(quote === undefined ? {} : { quote }),
    beside: keys, values: [], path: now.path, ...(now.level ? { level: now.level } : {}), ...(now.each ? { each: now.each } : {}), ...(now.property ? { owner: now.property } : {}),
  }
}
