// A node of the tree as YAML: keys in the language of the document, values as they are written.
import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { textOf, type Entry, type Group, type ItemNode, type Leaf, type ListNode, type MatrixNode, type Node, type Prose } from '../node.ts'
import type { Language } from '../problem.ts'
import { propertyOf, type Level, type Property } from '../kinds/kind.ts'
import { voiceOf, voiceTexts } from '../kinds/voices.ts'
import { wordIn, type Word } from '../kinds/words.ts'
import { enumLabel, keyOf, withAttributes } from './names.ts'
import type { Remarks } from './remarks.ts'

export type YamlNode = Scalar | YAMLMap | YAMLSeq

/** What writing needs to know besides the node. */
export interface YamlContext {
  readonly language: Language
  readonly remarks: Remarks
}

/** The YAML of a node. `property` is what it is the value of, where that is known. */
export function yamlOf(node: Node, property: Property | undefined, context: YamlContext): YamlNode {
  switch (node.type) {
    case 'scalar':
      return leafNode(node.value, property, context)
    case 'seq':
      return seq(node.children.map((child) => remarked(elementNode(child, property, context), child, context)))
    case 'map':
      return map(node.entries.map((entry) => entryPair(entry, property?.level, context)))
    case 'item':
      return itemNode(node, property, context)
    case 'list':
      return listNode(node, property, context)
    case 'matrix':
      return matrixNode(node, property, context)
  }
}

/** One key with its value, and the comments about it. */
export function entryPair(entry: Entry, level: Level | undefined, context: YamlContext): Pair<Scalar, YamlNode> {
  const property = entry.known ? propertyOf(level, entry.key) : undefined
  const key = property ? keyOf(property, context.language) : entry.known && entry.key === 'text' ? wordIn('text', context.language) : entry.label
  return pairOf(key, yamlOf(entry.value, property, context), entry, context)
}

/** A pair with the comments about something; those behind it stand on its line where they fit. */
export function pairOf(key: string, value: YamlNode, about: object, { remarks }: YamlContext): Pair<Scalar, YamlNode> {
  const behind = remarks.behind(about)
  const fits = value instanceof Scalar && value.type !== Scalar.BLOCK_LITERAL && behind.length === 1 && !behind[0]?.includes('\n')
  const name = new Scalar(key)
  comment(name, [...remarks.before(about), ...(fits ? [] : behind), ...remarks.end(about)])
  if (fits && value instanceof Scalar) value.comment = ` ${behind.join('')}`
  return new Pair(name, value)
}

/** Puts comments before a node. */
export function comment(node: YamlNode, texts: readonly string[]): void {
  if (texts.length > 0) node.commentBefore = texts.flatMap((text) => text.split('\n')).map((line) => ` ${line}`).join('\n')
}

export function map(pairs: readonly Pair<Scalar, YamlNode>[]): YAMLMap {
  const out = new YAMLMap()
  out.items.push(...pairs)
  return out
}

export function seq(nodes: readonly YamlNode[]): YAMLSeq {
  const out = new YAMLSeq()
  out.items.push(...nodes)
  return out
}

export const pair = (key: string, value: YamlNode): Pair<Scalar, YamlNode> => new Pair(new Scalar(key), value)

/** A text: long ones and those of several lines as they stand, below `|`, whose last line break is no part of what is read. */
export function text(value: string): Scalar {
  const isLong = (value.includes('\n') || value.length > LONG) && !UNSAFE.test(value)
  const node = new Scalar(isLong ? `${value}\n` : value)
  if (isLong) node.type = Scalar.BLOCK_LITERAL
  return node
}

/** A text that stays on its line if it has only one. */
const line = (value: string): Scalar => (value.includes('\n') ? text(value) : new Scalar(value))

const LONG = 100
/** What `|` would not keep. */
const UNSAFE = /[^\P{Cc}\n]|\p{Cs}|\ufeff|^\s|\s$/u

function remarked(node: YamlNode, about: object, { remarks }: YamlContext): YamlNode {
  const behind = remarks.behind(about)
  const fits = node instanceof Scalar && node.type !== Scalar.BLOCK_LITERAL && behind.length === 1 && !behind[0]?.includes('\n')
  comment(node, [...remarks.before(about), ...(fits ? [] : behind), ...remarks.end(about)])
  if (fits) node.comment = ` ${behind.join('')}`
  return node
}

function leafNode(value: Leaf, property: Property | undefined, { language }: YamlContext): YamlNode {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return new Scalar(value)
  if (typeof value === 'string') {
    if (!property) return new Scalar(value)
    return READ_BY_SPELLING.has(property.type) ? number(value) : text(enumLabel(value, property, language) ?? value)
  }
  const { duration } = value
  if (typeof duration !== 'string') return number(value.text)
  // a period may have a length beside its time, or only that
  const time = value.text === duration ? [] : [pair(wordIn('time', language), text(value.text))]
  return map([...time, pair(wordIn('duration', language), text(duration))])
}

/** Types that are read by the spelling of a number, so that `2.10` needs no quotes. */
const READ_BY_SPELLING: ReadonlySet<string> = new Set(['version', 'money', 'count', 'date', 'period', 'duration'])

function number(spelling: string): Scalar {
  const [, , decimals = ''] = /^(0|[1-9]\d{0,11})(?:\.(\d{1,4}))?$/u.exec(spelling) ?? []
  if (!/^(?:0|[1-9]\d{0,11})(?:\.\d{1,4})?$/u.test(spelling)) return text(spelling)
  const node = new Scalar(Number(spelling))
  if (decimals !== '') node.minFractionDigits = decimals.length
  return node
}

/** A reference that is only an id is its id. */
function elementNode(child: Node, property: Property | undefined, context: YamlContext): YamlNode {
  return isReference(child, property) ? yamlOf(child.entries[0].value, undefined, context) : yamlOf(child, property?.element, context)
}

const isReference = (node: Node, property: Property | undefined): node is Node & { readonly type: 'map'; readonly entries: readonly [Entry] } =>
  property?.type === 'references' && node.type === 'map' && node.entries.length === 1 && node.entries[0]?.key === 'id'

function listNode({ items, groups, text: prose }: ListNode, property: Property | undefined, context: YamlContext): YamlNode {
  const { language } = context
  if (groups.length === 0 && prose.length === 0) return itemsNode(items, property, context)
  const [only] = prose
  if (groups.length === 0 && items.length === 0 && prose.length === 1 && only) return text(textOf(only.node))
  return map([
    ...(items.length > 0 ? [pair(wordIn('items', language), itemsNode(items, property, context))] : []),
    ...(groups.length > 0 ? [pair(wordIn('groups', language), seq(groups.map((one) => remarked(groupNode(one, property, context), one, context))))] : []),
    ...(prose.length > 0 ? [pair(wordIn('text', language), proseNode(prose, context))] : []),
  ])
}

const itemsNode = (items: readonly ItemNode[], property: Property | undefined, context: YamlContext): YAMLSeq =>
  seq(items.map((item) => remarked(itemNode(item, property, context), item, context)))

function groupNode({ title, refined, items, text: prose }: Group, property: Property | undefined, context: YamlContext): YAMLMap {
  const { language } = context
  return map([
    ...(title ? [pair(wordIn('title', language), text(textOf(title)))] : []),
    ...(refined ? [pair(wordIn('refined', language), new Scalar(true))] : []),
    ...(items.length > 0 ? [pair(wordIn('items', language), itemsNode(items, property, context))] : []),
    ...(prose.length > 0 ? [pair(wordIn('text', language), proseNode(prose, context))] : []),
  ])
}

function proseNode(prose: readonly Prose[], context: YamlContext): YamlNode {
  const [first] = prose
  if (prose.length === 1 && first?.at === 0) return text(textOf(first.node))
  return seq(prose.map(({ node, at }) => {
    const value = text(textOf(node))
    return at === 0 ? value : map([pair(wordIn('text', context.language), value), pair(wordIn('at', context.language), new Scalar(at))])
  }))
}

/** A text with its Pandoc attributes where that says it all; else a map. */
function itemNode(item: ItemNode, property: Property | undefined, context: YamlContext): YamlNode {
  const { language } = context
  const written = withAttributes(item)
  if (written !== undefined && item.fields.length === 0 && item.children.length === 0) return line(written)
  const name = (word: Word): string => {
    const known = propertyOf(property?.level, word)
    return known ? keyOf(known, language) : wordIn(word, language)
  }
  return map([
    pair(name('text'), line(textOf(item))),
    ...(item.id ? [pair(name('id'), text(textOf(item.id)))] : []),
    ...(Object.keys(item.attributes).length > 0 ? [pair(name('attributes'), map(Object.entries(item.attributes).map(([key, value]) => pair(key, text(value)))))] : []),
    ...item.fields.map((field) => entryPair(field, property?.level, context)),
    ...(item.children.length > 0 ? [pair(name('children'), itemsNode(item.children, property, context))] : []),
  ])
}

function matrixNode({ cells, text: prose }: MatrixNode, property: Property | undefined, context: YamlContext): YamlNode {
  const { language } = context
  const list = seq(cells.map(({ phase, actor, voice, tasks }) => map([
    pair(wordIn('phase', language), text(phase)), pair(wordIn('actor', language), text(actor)),
    ...(voice === undefined || voice === voiceOf(actor) ? [] : [pair(wordIn('voice', language), text(voiceTexts(voice)[language]))]), pair(wordIn('tasks', language), itemsNode(tasks, property, context)),
  ])))
  return prose.length === 0 ? list : map([pair(wordIn('cells', language), list), pair(wordIn('text', language), proseNode(prose, context))])
}
