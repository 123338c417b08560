// Keys and values of YAML and of frontmatter: put in at their place in the order of the schema, set, renamed. Frontmatter is made where there is none.
import { COMMON } from '../common.ts'
import type { Level, Property } from '../kinds/kind.ts'
import type { Block, Entry, Node, Place } from '../node.ts'
import type { Language, PlaceEdit } from '../problem.ts'
import { keyOf } from '../render/names.ts'
import { frontmatterOf, topOf, type Source } from '../source.ts'
import type { DocumentView } from '../view.ts'
import { endOfContent, insertAt, isBlankAt, lineEnd, lineStart, nextLineStart, replaceSpan } from './lines.ts'
import { isJsonLike, pairInFlow } from './yamlFlow.ts'
import { scalarLike, yamlScalar } from './yamlScalar.ts'

/** What stands under a new key. */
export interface NewKey {
  readonly property: Property
  /** A text of one line; nothing behind the colon when absent. */
  readonly value?: string
  /** The elements of a list, in place of a value. */
  readonly items?: readonly string[]
  /** YAML of one line that is written as it is, in place of a value. */
  readonly written?: string
  /** The elements of a list of objects, in place of a value. */
  readonly elements?: readonly (readonly NewKey[])[]
  /** The keys of an object, in place of a value. */
  readonly fields?: readonly NewKey[]
  /** Text of a comment on the line above, such as the property's prompt; each line of it is a comment. */
  readonly comment?: string
}

/**
 * Puts a top-level key in, in the order of the schema: into the YAML document, or into the frontmatter, which is made when there is none. Empty
 * where the end of the frontmatter is not marked. `tila: luonnos` in `---\ntyyppi: swot\n---` stands on a line of its own below `tyyppi`.
 */
export function insertKey(view: DocumentView, key: NewKey): readonly PlaceEdit[] {
  if (view.isBroken) return []
  const entries = view.root.entries.filter(({ source, known }) => source !== 'body' && known)
  if (view.notation === 'markdown' && frontmatterOf(view).kind !== 'closed') return insertFrontmatter(view, linesOf(key, view.language))
  return entries.length > 0 ? insertField(view, entries, view.kind.root, key, view.language) : insertAlone(view, linesOf(key, view.language))
}

/** Makes frontmatter of lines of YAML (without a line end behind). Empty when there is some whose end is not marked; into an empty one they go. */
export function insertFrontmatter(source: Source, yaml: string): readonly PlaceEdit[] {
  const cut = frontmatterOf(source)
  if (cut.kind === 'open' || source.isBroken) return []
  const top = topOf(source.text)
  if (cut.kind === 'closed') return [insertAt(source, cut.start, `${yaml}\n`)]
  const gap = top >= source.text.length || isBlankAt(source, top) ? '' : '\n'
  return [insertAt(source, top, `---\n${yaml}\n---\n${gap}`)]
}

/** Puts a key in among the entries of a map, in the order of the level's properties and as far in as they are; into `{…}` behind a comma. */
export function insertField(source: Source, entries: readonly Entry[], level: Level | undefined, key: NewKey, language: Language): readonly PlaceEdit[] {
  if (source.isBroken) return []
  const rank = (name: string): number => rankOf(name, level)
  const before = entries.filter((entry) => entry.known && rank(entry.key) < rank(key.property.key))
  const anchor = before.reduce<Entry | undefined>((last, entry) => (last && rank(last.key) > rank(entry.key) ? last : entry), undefined)
  const first = entries.find(({ keyPlace }) => keyPlace.end > keyPlace.start)
  if (!first) return []
  if (isFlow(source, first)) return insertInFlow(source, anchor ?? entries.at(-1) ?? first, key, language)
  const indent = indentOf(source, source.spanOf((anchor ?? first).keyPlace).start)
  const lines = linesOf(key, language)
  if (anchor) {
    const end = lineEnd(source, endOfEntry(source, anchor))
    const next = nextLineStart(source, end)
    // below a key without a value a tab is no blank
    if (/^[ \t]*\t/u.test(source.text.slice(next, lineEnd(source, next)))) return []
    return [insertAt(source, end, `\n${indented(lines, indent)}`)]
  }
  const at = source.spanOf(first.keyPlace).start
  // behind a dash the new key takes the place of the first, which goes to the next line
  if (source.text.slice(lineStart(source, at), at).trim() !== '') return [insertAt(source, at, `${indented(linesOf(withoutComment(key), language), indent).trimStart()}\n${indent}`)]
  return [insertAt(source, startOfEntry(source, at), `${indented(lines, indent)}\n`)]
}

/** Puts the first keys into a value that is still empty: `rahoitus:` gets a line below it. */
export function fillEntry(source: Source, entry: Entry, key: NewKey, language: Language): readonly PlaceEdit[] {
  const { start } = source.spanOf(entry.keyPlace)
  return [insertAt(source, lineEnd(source, start), `\n${indented(linesOf(key, language), `${indentOf(source, start)}  `)}`)]
}

/** A comment on the line above a key; nothing where there is one, or where something stands before the key. */
export function commentAbove(source: Source, key: Place, comment: string): readonly PlaceEdit[] {
  const { start } = source.spanOf(key)
  const line = lineStart(source, start)
  const above = source.text.slice(0, line).trimEnd().split(/[\r\n]/u).at(-1) ?? ''
  if (above.trim().startsWith('#') || source.text.slice(line, start).trim() !== '') return []
  return [insertAt(source, line, comment.split('\n').map((part) => `${source.text.slice(line, start)}# ${part.replace(/\s+/gu, ' ')}\n`).join(''))]
}

/** Sets the value of a key to a text of one line; quotes that are there, or that it needs, are put around it. */
export function setValue(source: Source, { keyPlace, value }: Entry, text: string): readonly PlaceEdit[] {
  const at = source.spanOf(value.place)
  const old = source.text.slice(at.start, at.end)
  if (source.isBroken && /[\r\n]/u.test(old)) return []
  if (old.trim() !== '' && value.place.block === keyPlace.block && at.start > source.spanOf(keyPlace).start) return [replaceSpan(source, at, scalarLike(old, text))]
  const colon = source.text.indexOf(':', source.spanOf(keyPlace).end)
  return colon < 0 || colon > lineEnd(source, source.spanOf(keyPlace).end) ? [] : [insertAt(source, colon + 1, ` ${yamlScalar(text)}`)]
}

/** Puts another text of one line in the place of a value, in YAML with the quotes that it has or needs. Empty for a value of several lines. */
export function replaceValue(source: Source, place: Place, text: string): readonly PlaceEdit[] {
  const span = source.spanOf(place)
  const old = source.text.slice(span.start, span.end)
  if (/^[|>]/u.test(old) || /[\r\n]/u.test(old)) return isYaml(place.block) ? [] : [replaceSpan(source, span, text)]
  return [replaceSpan(source, span, isYaml(place.block) ? scalarLike(old, text) : text)]
}

/** True for a block of YAML or frontmatter, false for one of Markdown. */
export const isYaml = (block: Block): boolean => 'content' in block

/** Writes a key under another name; in small letters and without spaces where it was so. Empty for a key of several lines. */
export function renameKey(source: Source, { keyPlace }: Pick<Entry, 'keyPlace'>, name: string): readonly PlaceEdit[] {
  const span = source.spanOf(keyPlace)
  const old = source.text.slice(span.start, span.end)
  if (source.isBroken || /[\r\n]/u.test(old)) return []
  const cased = old === old.toLowerCase() ? name.toLowerCase() : name
  return [replaceSpan(source, span, scalarLike(old, old.includes(' ') ? cased : cased.replaceAll(' ', '_')))]
}

/** A key on lines of YAML: its comment, then `key: value`. */
export function linesOf({ property, value, written = value === undefined ? undefined : yamlScalar(value), items = [], elements = [], fields = [], comment }: NewKey, language: Language): string {
  const name = yamlScalar(keyOf(property, language))
  return `${comment === undefined || comment === '' ? '' : comment.split('\n').map((line) => `# ${line.replace(/\s+/gu, ' ')}\n`).join('')}${name}:${written === undefined ? '' : ` ${written}`}${items.map((item) => `\n  - ${yamlScalar(item)}`).join('')}${elements.map((element) => `\n  - ${elementLines(element, language, '    ')}`).join('')}${fields.map((field) => `\n${indented(linesOf(field, language), '  ')}`).join('')}`
}

/** The keys of an element behind its dash; those behind the first are as far in as `indent`. */
export function elementLines(fields: readonly NewKey[], language: Language, indent: string): string {
  return indented(fields.map((field) => linesOf(field, language)).join('\n'), indent).slice(indent.length)
}

/** The end of the last line of an entry; comments and blank lines behind it belong to what follows. */
export function endOfEntry(source: Source, entry: Entry): number {
  const { start } = source.spanOf(entry.keyPlace)
  const column = start - lineStart(source, start)
  let end = lineEnd(source, Math.max(source.spanOf(entry.keyPlace).end, lastOf(source, entry.value)))
  for (let at = nextLineStart(source, end); at < source.text.length; at = nextLineStart(source, at)) {
    const line = source.text.slice(at, lineEnd(source, at))
    const indent = line.length - line.replace(/^[ \t]+/u, '').length
    if (/^[ \t]*$/u.test(line)) continue
    if (FENCE.test(line) || !(indent > column || (indent === column && /^\s*-(?:\s|$)/u.test(line)))) break
    end = at + line.length
  }
  // no-break spaces are text to YAML
  while (end > start && ' \t\r\n'.includes(source.text.charAt(end - 1))) end--
  return end
}

/** The white space before a key; a dash before it counts as a space. */
export function indentOf(source: Source, at: number): string {
  return source.text.slice(lineStart(source, at), at).replace(/\S/gu, ' ')
}

export const indented = (lines: string, indent: string): string => lines.split('\n').map((line) => (line === '' ? '' : indent + line)).join('\n')

/** The place of a key among others: what a document says of itself first, then the order of the schema. */
function rankOf(name: string, level: Level | undefined): number {
  const leading = LEADING.indexOf(name)
  return leading >= 0 ? leading - LEADING.length : (level?.properties.findIndex(({ key }) => key === name) ?? 0)
}

const LEADING: readonly string[] = [COMMON.type, COMMON.id, COMMON.title, COMMON.language, COMMON.status, COMMON.version]

const FENCE = /^(?:---|\.\.\.)[ \t]*$/u

const withoutComment = ({ comment: _comment, ...key }: NewKey): NewKey => key

/** Where the last part of a value ends. A list may reach over several blocks, so its parts are looked at. */
function lastOf(source: Source, node: Node): number {
  const inner = node.type === 'seq' ? node.children : node.type === 'list' ? [...node.items, ...node.groups.flatMap(({ items }) => items)] : node.type === 'map' ? node.entries.map(({ value }) => value) : []
  return Math.max(source.spanOf(node.place).end, ...inner.slice(-1).map((last) => lastOf(source, last)))
}

/** The start of an entry's lines: its key, or the comment directly above it. A comment at the top of the text is about the whole. */
export function startOfEntry(source: Source, key: number): number {
  let start = lineStart(source, key)
  const own = start
  while (start > 0) {
    const above = lineStart(source, source.text.startsWith('\r\n', start - 2) ? start - 2 : start - 1)
    if (!/^\s*#/u.test(source.text.slice(above, start))) break
    if (above <= topOf(source.text)) return own
    start = above
  }
  return start
}

/** True for a map in braces: what stands before its first key is the brace. */
export function isFlow(source: Source, { keyPlace }: Entry): boolean {
  const { start } = source.spanOf(keyPlace)
  const before = source.text.slice(lineStart(source, start), start).trimEnd()
  return before.endsWith('{') || before.endsWith(',') || (before === '' && isYaml(keyPlace.block) && isInBraces(keyPlace.block.text.slice(0, keyPlace.start)))
}

/** True when a brace or bracket is still open at the end of a text: of a value, not of words. */
function isInBraces(before: string): boolean {
  let depth = 0
  for (const { 0: token, index } of before.matchAll(BRACKETS)) {
    if (token === '{' || token === '[') depth += depth > 0 || VALUE_BEGINS.test(before.slice(Math.max(0, index - MOST_BEFORE), index)) || index === 0 ? 1 : 0
    else if (token === '}' || token === ']') depth = Math.max(0, depth - 1)
  }
  return depth > 0
}

/** What is quoted or a comment, whole; and brackets. */
const BRACKETS = /(?<=^|[\s:[{,-])(?:"(?:[^"\\]|\\[\s\S]){0,2000}"|'[^']{0,2000}')|(?<=^|\s)#[^\r\n]*|[{}[\]]/gu
const VALUE_BEGINS = /(?:[\r\n][ \t]*|[:-][ \t]+)$/u
const MOST_BEFORE = 60

function insertInFlow(source: Source, anchor: Entry, key: NewKey, language: Language): readonly PlaceEdit[] {
  const end = Math.max(source.spanOf(anchor.keyPlace).end, lastOf(source, anchor.value))
  const colon = anchor.value.type === 'scalar' && anchor.value.value === null ? source.text.indexOf(':', source.spanOf(anchor.keyPlace).end) + 1 : end
  const { start } = source.spanOf(anchor.keyPlace)
  const lead = source.text.slice(lineStart(source, start), start)
  return [insertAt(source, Math.max(end, colon), `,${lead.trim() === '' ? `\n${lead}` : ' '}${pairInFlow(key, language, isJsonLike(source, anchor))}`)]
}

/** Into YAML that has no keys yet: below its comments. Not where it holds something else. */
function insertAlone(source: Source, lines: string): readonly PlaceEdit[] {
  const cut = frontmatterOf(source)
  const inner = cut.kind === 'closed' ? source.text.slice(cut.start, cut.end) : source.text.slice(topOf(source.text)).replace(/^---[ \t]*$/mu, '')
  if (/^[ \t]*[^\s#]/mu.test(inner)) return []
  if (cut.kind === 'closed') return [insertAt(source, cut.end, `${lines}\n`)]
  const end = endOfContent(source, 0, source.text.length)
  const top = topOf(source.text)
  if (source.text.slice(end).includes('\t') && end > top) return []
  return [end <= top ? replaceSpan(source, { start: top, end: source.text.length }, `${lines}\n`) : insertAt(source, lineEnd(source, end), `\n${lines}`)]
}
