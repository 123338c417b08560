// Reads a text into a document, and an edited text into the next one with what the edit did not reach kept as it was.
import { alike } from './alike.ts'
import { MAX_DOCUMENT } from './bounds.ts'
import { COMMON } from './common.ts'
import { faultTooLarge } from './texts/faults.ts'
import { bindBody } from './kinds/bindMarkdown.ts'
import { bindExtras, holdsHints, reservedWord } from './kinds/bindExtra.ts'
import { bindEntries } from './kinds/bindYaml.ts'
import type { Kind } from './kinds/kind.ts'
import { fold } from './kinds/labels.ts'
import { select, TYPE_KEYS, type Glance, type Kinds } from './kinds/select.ts'
import type { Document, DocumentContent, Fault } from './document.ts'
import { createMemo, type Memo } from './memo.ts'
import type { Entry, MapNode, Place } from './node.ts'
import { cutFrontmatter, type FrontmatterCut, type FrontmatterProblem } from './parse/frontmatter.ts'
import { editBlocks, readBlocks } from './parse/markdown/blocks.ts'
import { outlineOf } from './parse/markdown/outline.ts'
import { editYaml, readYaml } from './parse/yaml/blocks.ts'
import { entriesInBraces } from './parse/yaml/braces.ts'
import type { RawEntry, RawMap, YamlTree } from './parse/yaml/tree.ts'
import type { Text, TextEdit } from './text.ts'
import type { Bound, ExtraSection, GroupHeading, Section } from './view.ts'
import { workingText, type WorkingText } from './workingText.ts'

const BOM = '\ufeff'

/** Reads a text. Total: any text gives a document. A text of no kind is only glanced at. */
export function read(kinds: Kinds, path: string, text: string): Document {
  return readFrom(kinds, path, workingText(text), undefined, undefined)
}

/** The document after one edit (offsets of the text before it). Equal to `read` of the new text. */
export function edit(kinds: Kinds, before: Document, change: TextEdit): Document {
  return readFrom(kinds, before.path, before.working.after(change), before, change)
}

function readFrom(kinds: Kinds, path: string, working: WorkingText, before: Document | undefined, change: TextEdit | undefined): Document {
  if (working.length > MAX_DOCUMENT) return beyondBounds(kinds, path, working)
  const notation = /\.ya?ml$/iu.test(path) ? 'yaml' : 'markdown'
  const base = working.slice(0, 1) === BOM ? 1 : 0
  const cut: FrontmatterCut = notation === 'yaml' ? { kind: 'none', bodyStart: base } : (cutBefore(before, change) ?? cutAgain(working, before) ?? cutFrontmatter(working.whole))
  const inner = notation === 'yaml' ? { start: base, end: working.length } : cut.kind === 'none' ? undefined : { start: cut.start, end: cut.end }
  const selection = before && change && keepsSelection(before, change, inner) ? before.selection : select(glance(path, notation, working, inner, cut), kinds)
  const memo = before?.memo ?? createMemo()
  const shell = { path, notation, text: working.whole, working, selection, memo, cut } as const
  if (!selection.kind) return { ...shell, faults: [] }
  const yaml = inner && yamlOf(working, inner, before, change)
  const bodyStart = notation === 'yaml' ? undefined : cut.bodyStart
  const body = bodyStart === undefined ? undefined : bodyOf(working, bodyStart, before, change)
  const fence = 'problem' in cut && cut.problem ? [absoluteFault(cut.problem)] : []
  const bound = bind(selection.kind, notation, yaml, body, memo)
  const unread = body?.outline.pieces.find((piece) => piece.opaque)?.blocks.find((block) => block.opaque)
  return { ...shell, faults: [...fence, ...(yaml?.problems ?? []), ...(unread ? [faultTooLarge(unread)] : [])], content: { ...bound, ...(yaml ? { yaml } : {}), ...(body ? { body } : {}) } }
}

/** A text beyond the bounds: its beginning tells whether it concerns us, and nothing more of it is read. */
function beyondBounds(kinds: Kinds, path: string, working: WorkingText): Document {
  const { selection, notation, memo } = read(kinds, path, working.slice(0, GLANCED))
  return { path, notation, text: working.whole, working, selection, memo, faults: selection.kind ? [faultTooLarge({ text: working.whole })] : [] }
}

/** The frontmatter as it was, when an edit stands behind all that was read to find it, and behind the next character, which may be half of a line break. */
function cutBefore(before: Document | undefined, change: TextEdit | undefined): FrontmatterCut | undefined {
  return before?.cut?.kind === 'closed' && change && change.start > before.cut.readTo ? before.cut : undefined
}

/** The frontmatter after an edit, looked for around where it was; undefined where more of the text must be looked at. */
function cutAgain(working: WorkingText, before: Document | undefined): FrontmatterCut | undefined {
  if (before?.cut?.kind !== 'closed') return undefined
  const top = working.slice(0, before.cut.readTo + GLANCED)
  const cut = cutFrontmatter(top)
  return cut.kind === 'closed' && cut.readTo < top.length ? cut : undefined
}

/** The part of the text before that an edit changed, when the part begins and ends around the edit in both texts. */
function within(start: number, length: number, change: TextEdit | undefined): TextEdit | undefined {
  return change && change.start >= start && change.end <= start + length ? { start: change.start - start, end: change.end - start, text: change.text } : undefined
}

function yamlOf(working: WorkingText, { start, end }: { readonly start: number; readonly end: number }, before: Document | undefined, change: TextEdit | undefined): DocumentContent['yaml'] {
  const source = working.slice(start, end)
  const old = before?.content?.yaml
  const oldLength = old ? lengthOf(old) : 0
  const inside = old && old.start === start ? within(start, oldLength, change) : undefined
  if (old && inside && oldLength + inside.text.length - (inside.end - inside.start) === source.length) return { ...editYaml(old, source, inside), start }
  if (old && old.start === start && oldLength === source.length && change && change.start >= start + oldLength) return old
  return { ...readYaml(source), start }
}

/** A text from an offset on. */
const partOf = (text: Text, from: number): Text => ({ length: text.length - from, slice: (start, end) => text.slice(from + start, end === undefined ? end : from + end) })

const lengthOf = (tree: YamlTree): number => {
  const last = tree.blocks.at(-1)
  return last ? tree.starts.at(tree.blocks.length - 1) + last.text.length : 0
}

function bodyOf(working: WorkingText, start: number, before: Document | undefined, change: TextEdit | undefined): NonNullable<DocumentContent['body']> {
  const old = before?.content?.body
  const oldLength = old && before ? before.text.length - old.start : 0
  const inside = old && old.start === start ? within(start, oldLength, change) : undefined
  const moved = change ? change.text.length - (change.end - change.start) : 0
  const untouched = old && change && change.end <= old.start && old.start + moved === start
  const { blocks, starts } = untouched ? old : old && inside ? editBlocks(old, partOf(working, start), inside) : readBlocks(working.whole.slice(start))
  return { start, blocks, starts, outline: untouched ? old.outline : outlineOf(blocks, old?.outline) }
}

function bind(kind: Kind, notation: Document['notation'], yaml: YamlTree | undefined, body: DocumentContent['body'], memo: Memo): Bound {
  const raw: RawMap | undefined = yaml?.root?.type === 'map' ? yaml.root : undefined
  const source = notation === 'yaml' ? 'yaml' : 'frontmatter'
  const { keys, extras } = raw ? keysOf(raw, kind, memo) : { extras: [] }
  const written = keys ? bindEntries(keys, kind.root, source, memo) : []
  const bound = body ? bindBody(body.outline.pieces, kind, memo, written) : { sections: [], values: [], extras: [], groups: [] }
  const byKey = kind.known(kind.root, BY_KEY, () => new Map(kind.root.properties.map((property) => [property.key, property])))
  const fromYaml = written.flatMap((entry): readonly Section[] => {
    // what stands under another name of a property is a section of it too
    const property = byKey.get(entry.key) ?? kind.root.byLabel.get(fold(entry.label))
    return property ? [{ property, node: entry.value, heading: entry.keyPlace, source, pieces: [] }] : []
  })
  const root: MapNode = { type: 'map', place: raw?.place ?? NOWHERE, entries: rootEntries(written, [...(bound.title ? [bound.title] : []), ...bound.values]) }
  const kept = <T extends ExtraSection | GroupHeading>(one: T): T => sameAs(one, one.pieces[0], memo)
  return { root, sections: [...fromYaml, ...bound.sections].map((section) => sameAs(section, section.node, memo)), extras: [...extras, ...bound.extras.map(kept)], groups: bound.groups.map(kept) }
}

/** What was made of the same parts last time, when it was the same: what is remembered of it holds. */
function sameAs<T extends object>(made: T, owner: object | undefined, memo: Memo): T {
  const slot = owner && memo<{ last?: T }>(owner, SAME, () => ({}))
  if (!slot) return made
  if (!slot.last || !alike(made, slot.last)) slot.last = made
  return slot.last
}

const SAME = {}
const BY_KEY = {}

/** The keys of the kind, without sections under `extra` and the hints under `form`. */
function keysOf(raw: RawMap, { root }: Kind, memo: Memo): { readonly keys: RawMap; readonly extras: readonly ExtraSection[] } {
  const reserved = raw.entries.filter((entry) => !root.byLabel.has(entry.key) && memo(entry, RESERVED, () => reservedWord(entry, root)) !== undefined)
  if (reserved.length === 0) return { keys: raw, extras: [] }
  const [extra] = reserved.filter((entry) => reservedWord(entry, root) === 'extra')
  const extras = extra && bindExtras(extra.value)
  const left = reserved.filter((entry) => (entry === extra ? extras !== undefined : reservedWord(entry, root) === 'form' && holdsHints(entry.value, root)))
  return { keys: { ...raw, entries: raw.entries.filter((entry) => !left.includes(entry)) }, extras: extras ?? [] }
}

const RESERVED = {}

/** A fault at offsets of the whole text. */
function absoluteFault({ code, message, values, start, end }: FrontmatterProblem): Fault {
  return { code, message, values, place: { block: NOWHERE.block, start, end } }
}

const NOWHERE: Place = { block: { text: '' }, start: 0, end: 0 }

/** Frontmatter first; what the body says too is kept beside it, what only the body says comes after. */
function rootEntries(written: readonly Entry[], fromBody: readonly Entry[]): readonly Entry[] {
  const keys = new Set(written.flatMap(({ key, known }) => (known ? [key] : [])))
  const repeated = fromBody.filter(({ key }) => keys.has(key))
  if (repeated.length === 0) return [...written, ...fromBody]
  const both = written.map((entry) => {
    const body = entry.known ? repeated.find(({ key }) => key === entry.key) : undefined
    return body ? { ...entry, body } : entry
  })
  return [...both, ...fromBody.filter((entry) => !repeated.includes(entry))]
}

const KEY_LINE = /^(?:(["'])([^"'\r\n]{1,80})\1|([\p{L}_][\p{L}\p{N}_ -]{0,79}))[ \t]*:(?:[ \t]+|$)([^\r\n]{0,200})/gmu
const HEADING_LINE = /^ {0,3}#{1,6}[ \t]+([^\r\n]{1,200})/gmu
/** What is shown as code is no heading of the document. */
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\r\n]*\r?\n(?:[\s\S]*?\n {0,3}\1[`~]*[ \t]*$|[\s\S]*)/gmu
const SETEXT_LINE = /^([^\s#>|<-][^\r\n]{0,200})\r?\n(?:=+|-+)[ \t]*$/gmu
/** How far a text is glanced at. */
const GLANCED = 20_000

/** True when an edit stands behind everything that the kind was chosen by: the keys at the top. */
function keepsSelection(before: Document, change: TextEdit, inner: { readonly start: number; readonly end: number } | undefined): boolean {
  return before.selection.reason === 'type' && inner !== undefined && change.start > Math.min(inner.end, inner.start + GLANCED)
}

/** What a text shows without being read. */
function glance(path: string, notation: Document['notation'], text: Text, inner: { readonly start: number; readonly end: number } | undefined, cut: FrontmatterCut): Glance {
  const head = inner ? text.slice(inner.start, Math.min(inner.end, inner.start + GLANCED)) : ''
  const braced = inner && entriesInBraces(head)
  const keys = (): readonly string[] => braced?.map(({ key }) => key) ?? Array.from(head.matchAll(KEY_LINE), keyOf)
  const type = inner && (braced ? typeAmong(braced, head, inner.start) : typeIn(head, inner.start))
  const wanted = notation === 'markdown' && !type
  const body = wanted ? text.slice(cut.bodyStart, cut.bodyStart + GLANCED).replace(FENCED, '') : ''
  const headings = wanted ? [...body.matchAll(HEADING_LINE), ...body.matchAll(SETEXT_LINE)].map((match) => (match[1] ?? '').replace(/[ \t]#+[ \t]*$/u, '')) : []
  return { path, keys, headings, ...(type && type.value !== '' ? { type } : {}) }
}

const keyOf = (line: RegExpExecArray): string => line[2] ?? line[3] ?? ''

function typeIn(head: string, base: number): Glance['type'] {
  for (const line of head.matchAll(KEY_LINE)) {
    const key = keyOf(line)
    if (!TYPE_KEYS.has(fold(key))) continue
    const written = line[4] ?? ''
    const value = plainValue(written)
    const start = base + line.index + line[0].length - written.length + written.indexOf(value)
    return { key, value, at: { start, end: start + value.length } }
  }
  return undefined
}

function typeAmong(entries: readonly RawEntry[], head: string, base: number): Glance['type'] {
  const entry = entries.find(({ key }) => TYPE_KEYS.has(fold(key)))
  if (entry?.value.type !== 'scalar' || entry.value.source === '') return undefined
  const value = String(entry.value.value)
  const start = base + Math.max(entry.value.place.start, head.indexOf(value, entry.value.place.start))
  return { key: entry.key, value, at: { start, end: start + value.length } }
}

function plainValue(source: string): string {
  const quoted = /^(["'])(.*?)\1/u.exec(source)
  return quoted ? (quoted[2] ?? '') : source.replace(/(?:^|\s)#.*$/u, '').trim()
}

/** The value of a common property, when it is a text. */
export function commonText(root: MapNode, key: keyof typeof COMMON): string | undefined {
  const value = root.entries.find((entry) => entry.key === COMMON[key])?.value
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}
