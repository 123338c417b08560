// Where a cursor stands in YAML, from the lines around it: keys by their indentation, dashes, and brackets of its own line. Works half-written; reads nothing again.
import type { Kind, Level, Property } from '../kinds/kind.ts'
import { fold } from '../kinds/labels.ts'
import { isWord, type Word } from '../kinds/words.ts'
import type { Span } from '../text.ts'

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

interface Line {
  readonly start: number
  readonly text: string
  /** Columns of the dashes that begin it. */
  readonly dashes: readonly number[]
  /** Where its content begins. */
  readonly column: number
  readonly key?: string
  /** Behind the colon. */
  readonly behind: number
}

const BREAK = /[\r\n]/gu
const LEAD = /^ *(?:- +)*(?:-(?=$))?/u
const KEY = /^(?:"([^"]{1,80})"|'([^']{1,80})'|([^\s"'#[\]{},&*!|>%@`?-][^:#"'{}[\]]{0,80}|-[^\s:#]{1,40})) *:(?=\s|$)/u

function lineAt(text: string, start: number, limit: number): Line {
  BREAK.lastIndex = start
  const line = text.slice(start, Math.min(limit, BREAK.test(text) ? BREAK.lastIndex - 1 : text.length))
  const lead = LEAD.exec(line)?.[0] ?? ''
  const dashes: number[] = []
  for (let dash = lead.indexOf('-'); dash >= 0; dash = lead.indexOf('-', dash + 1)) dashes.push(dash)
  const found = line.includes(':') ? KEY.exec(line.slice(lead.length)) : null
  const key = found ? (found[1] ?? found[2] ?? found[3]?.trim()) : undefined
  return { start, text: line, dashes, column: lead.length, behind: lead.length + (found?.[0].length ?? 0), ...(key === undefined ? {} : { key }) }
}

const isIdle = ({ text }: Line): boolean => /^\s*(?:#|$)/u.test(text)

/** The start of the line above; undefined at the top. */
function above(text: string, start: number, top: number): number | undefined {
  if (start <= top) return undefined
  let at = start - 1
  if (text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13) at--
  while (at > top && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--
  return at < top ? undefined : at
}

function below(text: string, line: Line, limit: number): number | undefined {
  const end = line.start + line.text.length
  const next = end + (text.startsWith('\r\n', end) ? 2 : 1)
  return next < limit ? next : undefined
}

/** `region`: the YAML in the text. Undefined where a cursor stands in running text or nothing is known of the place. */
export function yamlCursor(text: string, region: Span, offset: number, kind: Kind): YamlCursor | undefined {
  let start = offset
  while (start > region.start && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--
  const line = lineAt(text, start, region.end)
  const at = offset - start
  const comment = commentIn(line.text.slice(0, at))
  if (comment !== undefined && isInBlockText(text, region, line)) return undefined
  if (comment !== undefined) return { at: 'comment', word: { start: start + comment, end: start + line.text.length } }
  const isBlank = line.text.trim() === ''
  if (/\t/u.test(line.text.slice(0, Math.max(at, line.column))) || (at < line.column && !isBlank) || /-$/u.test(line.text.slice(0, at).slice(0, line.column))) return undefined
  const column = isBlank ? at : line.column
  const around = surroundings(text, region, line, column)
  const inLine = isBlank ? [] : line.dashes.toReversed().map(() => ITEM)
  const frames = around && [...around.frames, ...inLine]
  if (!around || !frames) return undefined
  const hasKey = line.key !== undefined && at >= line.behind
  const flow = flowAt(line.text, hasKey ? line.behind : line.column, at)
  const outer = follow(kind.root, [...frames, ...(hasKey && line.key !== undefined ? [{ key: line.key }] : [])])
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

/** True in a text below `|` or `>`: there a number sign is a heading, not a comment. */
function isInBlockText(text: string, region: Span, line: Line): boolean {
  let column = /^[ \t]*/u.exec(line.text)?.[0].length ?? 0
  let at = above(text, line.start, region.start)
  for (let seen = 0; at !== undefined && column > 0 && seen < MOST_ABOVE; seen++) {
    const higher = lineAt(text, at, region.end)
    const indent = higher.text.search(/\S/u)
    if (indent >= 0 && indent < column) {
      if (/(?:^|[:\s-])[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/u.test(higher.text)) return true
      column = indent
    }
    at = above(text, at, region.start)
  }
  return false
}

const MOST_ABOVE = 2000

/** Where a comment begins before the cursor. */
function commentIn(before: string): number | undefined {
  let quote = ''
  for (let i = 0; i < before.length; i++) {
    const c = before.charAt(i)
    if (quote !== '') quote = c === quote ? '' : quote
    else if ((c === '"' || c === "'") && /(?:^|[\s:[{,-])$/u.test(before.slice(0, i))) quote = c
    else if (c === '#' && (i === 0 || /\s/u.test(before.charAt(i - 1)))) return i
  }
  return undefined
}

type Frame = { readonly key: string } | { readonly key?: undefined }
const ITEM: Frame = {}

interface Around {
  /** From the outermost on. */
  readonly frames: readonly Frame[]
  readonly beside: readonly string[]
  readonly values: readonly string[]
}

/** What a line stands in, told by the lines above it, and what stands beside it. Undefined inside a text of several lines. */
function surroundings(text: string, region: Span, line: Line, column: number): Around | undefined {
  const [dash] = line.dashes
  const isItem = dash !== undefined && line.text.trim() !== ''
  const frames: Frame[] = []
  const beside: string[] = []
  const values: string[] = []
  let limit = isItem ? dash : column
  let mayEqual = isItem
  const own = isItem ? dash : column
  // the line that stands right below what holds the cursor's line: what is beside it begins where that one begins
  let firstBeside: number | undefined
  let inner: number | undefined
  for (let at = above(text, line.start, region.start); at !== undefined && limit >= 0; at = above(text, at, region.start)) {
    const other = lineAt(text, at, region.end)
    if (isIdle(other)) continue
    const rest = withoutComment(other.text.slice(other.key === undefined ? other.column : other.behind)).trim()
    const isSibling = frames.length === 0 && (isItem ? other.dashes[0] === dash : other.column === column && other.key !== undefined)
    if (isSibling && other.key !== undefined && !isItem) beside.push(other.key)
    if (isSibling && isItem && other.key === undefined && rest !== '') values.push(bare(rest))
    const start = other.dashes[0] ?? other.column
    const isAbove = other.key !== undefined && (other.column < limit || (mayEqual && other.column === limit && other.dashes.length === 0))
    if (isAbove && other.key !== undefined) {
      if (rest !== '' && !/^[&!]\S*$/u.test(rest)) return undefined
      if (frames.length === 0 && firstBeside !== undefined && firstBeside !== own) return undefined
      frames.unshift({ key: other.key })
      limit = other.column
      inner ??= limit
      mayEqual = false
    }
    for (const one of other.dashes.toReversed()) {
      if (one >= limit) continue
      // the lines of a text that goes on below its dash
      if (other.key === undefined && rest !== '') return undefined
      if (frames.length === 0 && other.key !== undefined && !isItem && other.column !== column) return undefined
      frames.unshift(ITEM)
      limit = one
      inner ??= limit
      mayEqual = true
    }
    if (frames.length === 0) firstBeside = start
    if (limit === 0 && !mayEqual) break
  }
  if ((frames.length === 0 && own > 0 && firstBeside !== own) || isTorn(text, region, line, own, inner)) return undefined
  // at the top the tree knows what there is
  const further = column === 0 && !isItem ? [] : behind(text, region, line, column, isItem ? dash : undefined, values)
  return { frames, beside: [...beside, ...further], values }
}

/** True where the next line stands less far in than the cursor's and still beside it: nothing can be put in between. */
function isTorn(text: string, region: Span, line: Line, own: number, limit: number | undefined): boolean {
  const next = nextLine(text, region, line)
  const start = next && (next.dashes[0] ?? next.column)
  return start !== undefined && start < own && (limit === undefined || start > limit)
}

/** True where the line above stands further in, or wants something below it. */
function opensAbove(text: string, region: Span, line: Line, column: number): boolean {
  for (let at = above(text, line.start, region.start); at !== undefined; at = above(text, at, region.start)) {
    const other = lineAt(text, at, region.end)
    if (!isIdle(other)) return (other.dashes[0] ?? other.column) > column || (other.key !== undefined && other.text.slice(other.behind).trim() === '')
  }
  return false
}

/** The next line that says something. */
function nextLine(text: string, region: Span, line: Line): Line | undefined {
  for (let at = below(text, line, region.end); at !== undefined;) {
    const next = lineAt(text, at, region.end)
    if (!isIdle(next)) return next
    at = below(text, next, region.end)
  }
  return undefined
}

/** Keys beside a line that stand further down; in a list its values are added to `values`. */
function behind(text: string, region: Span, line: Line, column: number, dash: number | undefined, values: string[]): readonly string[] {
  const keys: string[] = []
  let own = column
  let left = FURTHEST
  for (let at = below(text, line, region.end); at !== undefined && left > 0; left--) {
    const other = lineAt(text, at, region.end)
    at = below(text, other, region.end)
    if (isIdle(other)) continue
    const first = other.dashes[0] ?? other.column
    if (dash !== undefined && other.dashes[0] === dash) {
      if (other.key === undefined) values.push(bare(other.text.slice(other.column).trim()))
      own = -1
    } else if (first < (dash ?? own) || (dash !== undefined && other.dashes.length === 0 && first <= dash)) break
    if (other.dashes.length === 0 && other.column === own && other.key !== undefined) keys.push(other.key)
  }
  return keys
}

/** So many lines below are looked at. */
const FURTHEST = 300

const withoutComment = (value: string): string => (value.includes('#') ? value.replace(/(?:^|\s)#.*$/u, '') : value)
const bare = (value: string): string => value.replace(/^(["'])(.*)\1$/u, '$2')

interface Outer {
  /** Undefined at the top. */
  readonly property?: Property
  readonly level?: Level
  readonly each?: Property
  readonly isItem: boolean
  readonly path: readonly Property[]
  readonly part?: Word
}

/** Follows keys and dashes from the root of a kind. */
function follow(root: Level, frames: readonly Frame[]): Outer | undefined {
  let now: Outer | undefined = { level: root, isItem: false, path: [] }
  for (const { key } of frames) now = now && (key === undefined ? toItem(now) : toKey(now, key))
  return now
}

function toKey({ property, level, each, isItem, path }: Outer, key: string): Outer | undefined {
  const inner = level?.byLabel.get(fold(key))
  if (inner) return enter(inner, [...path, inner])
  if (each) return enter(each, [...path, each])
  if (property?.type === 'matrix' && isItem) {
    const part = CELL.find((word) => isWord(word, key))
    return part && { property, isItem: false, path, part }
  }
  // `kohdat:` under a list that is written out
  if (property?.type === 'list' && !isItem && isWord('items', key)) return { property, isItem: false, path }
  return property?.type === 'list' && isItem && isWord('children', key) ? { property, isItem: false, path } : undefined
}

const CELL: readonly Word[] = ['phase', 'actor', 'voice', 'tasks']

const enter = (property: Property, path: readonly Property[]): Outer =>
  ({ property, isItem: false, path, ...(property.type === 'object' || property.type === 'reference' ? levelsOf(property) : {}) })

const levelsOf = ({ level, each }: Property): Pick<Outer, 'level' | 'each'> => ({ ...(level ? { level } : {}), ...(each ? { each } : {}) })

function toItem({ property, path, part }: Outer): Outer | undefined {
  if (!property || part !== undefined) return undefined
  if (property.type === 'list' || property.type === 'matrix') return { property, isItem: true, path, ...levelsOf(property) }
  const { element } = property
  if (element) return { property: element, isItem: true, path: [...path, element], ...levelsOf(element) }
  // people without their voices, and patterns of which one may stand alone
  return property.type === 'object' ? undefined : { property, isItem: true, path }
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
  if ((first === '"' || first === "'") && isItem) return valueAt({ ...outer, isItem: true }, line, at, from, around.values, false)
  if (/["'|>&*!%@`]/u.test(first)) return undefined
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

function valueAt({ property, path, part, isItem }: Outer, line: Line, at: number, from: number, values: readonly string[], inFlow: boolean): YamlValue | undefined {
  if (!property) return undefined
  const gap = /^\s*/u.exec(line.text.slice(from))?.[0].length ?? 0
  const begin = Math.min(from + gap, Math.max(at, from))
  const first = line.text.charAt(begin)
  if (at < begin || /[|>&*!{[]/u.test(first)) return undefined
  const quote = first === '"' || first === "'" ? first : undefined
  const start = begin + (quote === undefined || at === begin ? 0 : 1)
  const close = quote === undefined || at === begin ? -1 : line.text.indexOf(quote, start)
  if (close >= 0 && close < at) return undefined
  const open = line.text.slice(start).replace(inFlow ? /[,\]}].*$/u : /\s#.*$/u, '')
  const end = close >= 0 ? close : Math.max(at, start + open.trimEnd().length)
  const needsSpace = !inFlow && !isItem && at === from
  return { at: 'value', word: { start: line.start + start, end: line.start + end }, property, path, values, isClosed: close >= 0, inFlow, needsSpace, ...(quote !== undefined && start > begin ? { quote } : {}), ...(part === undefined ? {} : { part }) }
}

interface Flow {
  readonly frames: readonly Frame[]
  /** Where the token under the cursor begins. */
  readonly start: number
  /** True for a place of `{…}` that wants a key. */
  readonly wantsKey: boolean
  readonly keys: readonly string[]
  readonly values: readonly string[]
}

interface Bracket {
  readonly type: string
  key?: string
  readonly keys: string[]
  readonly values: string[]
}

/** What brackets of a line are open before the cursor; undefined when none is. */
function flowAt(line: string, from: number, at: number): Flow | undefined {
  const begin = from + (/^\s*/u.exec(line.slice(from))?.[0].length ?? 0)
  if (begin >= at || !/[{[]/u.test(line.charAt(begin))) return undefined
  const stack: Bracket[] = []
  let start = begin
  let quote = ''
  for (let i = begin; i < at; i++) {
    const c = line.charAt(i)
    const top = stack.at(-1)
    if (quote !== '') quote = c === quote ? '' : quote
    else if ((c === '"' || c === "'") && line.slice(start, i).trim() === '') quote = c
    else if (c === '{' || c === '[') stack.push({ type: c, keys: [], values: [] })
    else if (c === '}' || c === ']') stack.pop()
    else if (c === ',' && top) {
      if (top.type === '[') top.values.push(bare(line.slice(start, i).trim()))
      delete top.key
    } else if (c === ':' && top?.type === '{' && top.key === undefined && /\s/u.test(line.charAt(i + 1) || ' ')) {
      top.key = bare(line.slice(start, i).trim())
      top.keys.push(top.key)
    } else continue
    if (quote === '') start = i + 1
  }
  const top = stack.at(-1)
  if (!top) return undefined
  const frames = stack.flatMap(({ type, key }): readonly Frame[] => (type === '[' ? [ITEM] : key === undefined ? [] : [{ key }]))
  return { frames, start, wantsKey: top.type === '{' && top.key === undefined, keys: top.keys, values: top.values }
}

function inBrackets({ frames, start, wantsKey, keys, values }: Flow, outer: Outer, line: Line, at: number): YamlCursor | undefined {
  let now: Outer | undefined = outer
  for (const { key } of frames) now = now && (key === undefined ? toItem(now) : toKey(now, key))
  if (!now) return undefined
  if (!wantsKey) return valueAt({ ...now, isItem: true }, line, at, start, values, true)
  const begin = start + (/^\s*/u.exec(line.text.slice(start, at))?.[0].length ?? 0)
  const rest = /^[\p{L}\p{N}_/-]*/u.exec(line.text.slice(at))?.[0] ?? ''
  if (!now.level && !now.each) return undefined
  return {
    at: 'key', word: { start: line.start + begin, end: line.start + at + rest.length }, column: begin, inFlow: true, isOver: false, isFollowed: !/^\s*(?:[,}]|$)/u.test(line.text.slice(at + rest.length)),
    beside: keys, values: [], path: now.path, ...(now.level ? { level: now.level } : {}), ...(now.each ? { each: now.each } : {}), ...(now.property ? { owner: now.property } : {}),
  }
}
