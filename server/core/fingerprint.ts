// The fingerprint of what a document says: equal for both notations, any formatting and any language of labels. Sealed by SHA-256.
import { COMMON } from './common.ts'
import { fold } from './kinds/labels.ts'
import type { Property } from './kinds/kind.ts'
import { extrasOf } from './model.ts'
import type { Entry, Group, ItemNode, Leaf, MatrixNode, Node, Prose } from './node.ts'
import { plainText } from './parse/markdown/plainText.ts'
import { sha256 } from './sha256.ts'
import { walk } from './value.ts'
import type { DocumentView } from './view.ts'

/** `p1:` and 16 letters of base32 (RFC 4648, small): the first 80 bits of the SHA-256 of what the document says. */
export function fingerprintOf(view: DocumentView): string {
  return sealed(contentOf(view))
}

/** The fingerprint of the item with an id; undefined when there is none. */
export function fingerprintOfItem(view: DocumentView, id: string): string | undefined {
  const item = itemWith(view, id)
  return item && sealed(written(item, writingFor(view, undefined)) ?? 'null')
}

/** The fingerprint of all that an item refers to by its goals; undefined when it refers to nothing that is there. */
export function fingerprintOfGoals(view: DocumentView, id: string): string | undefined {
  const item = itemWith(view, id)
  const targets = (item ? goalsOf(item) : []).flatMap((goal) => itemWith(view, goal) ?? []).map((target) => written(target, writingFor(view, undefined)) ?? 'null')
  const [first] = targets
  return first === undefined ? undefined : sealed(targets.length === 1 ? first : `[${targets.join(',')}]`)
}

/** The item of a document with an id. */
function itemWith({ root }: DocumentView, id: string): ItemNode | undefined {
  for (const { node } of walk(root)) if (node.type === 'item' && node.id?.value === id) return node
  return undefined
}

function sealed(text: string): string {
  const bits = [...sha256(text).slice(0, LENGTH * 5 / 4)].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  return `p1:${Array.from({ length: LENGTH }, (_, index) => BASE32.charAt(parseInt(bits.slice(index * 5, index * 5 + 5), 2))).join('')}`
}

const LENGTH = 16
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** Keys that say which document it is and what is done with it, not what it says. */
const ABOUT: ReadonlySet<string> = new Set([
  COMMON.type, COMMON.id, COMMON.language, COMMON.status, COMMON.version, COMMON.visibility, COMMON.source, COMMON.formerIds, 'date', 'related', 'derivedFrom', 'reviews', 'ignore',
])
/** The same by what they mean: the log, and those who wrote the document down. */
const ROLES_ABOUT: ReadonlySet<string> = new Set(['versions', 'authors'])

/** What a document says as JSON with sorted keys: the canonical tree without what is only about it, and without ids, codes, prompts and empty places. */
export function contentOf(view: DocumentView): string {
  const { root, kind } = view
  const parts = new Map<string, string>()
  for (const { key, value } of root.entries) {
    const property = kind.root.properties.find((one) => one.key === key)
    if (parts.has(key) || ABOUT.has(key) || (property && isAbout(property))) continue
    const writing = writingFor(view, property)
    const text = writing.remember(value, () => written(value, writing))
    if (text !== undefined) parts.set(key, text)
  }
  const extra = extraOf(view)
  if (extra !== undefined) parts.set('extra', extra)
  return object([...parts])
}

const CONTENT = {}

const isAbout = ({ roles }: Property): boolean => roles.some((role) => ROLES_ABOUT.has(role))

/** Sections beside the properties, in any order. What stands beside the entries of a log belongs to the log. */
function extraOf(view: DocumentView): string | undefined {
  const logs = view.kind.root.properties.filter(isAbout)
  const sections = view.sections.filter(({ property }) => !isAbout(property))
  const extras = extrasOf({ ...view, sections }).filter(({ heading }) => !logs.some(({ names }) => names.has(fold(heading))))
  const parts = extras.flatMap(({ heading, text }) => {
    const [title, words] = [plainText(heading), plainText(text)]
    return title === '' && words === '' ? [] : [object([['heading', JSON.stringify(title)], ['text', JSON.stringify(words)]])]
  })
  return array(parts.toSorted())
}

/** What the parts of a property are written with. */
interface Writing {
  /** Plain texts that are prompts, no content. */
  readonly prompts: ReadonlySet<string>
  /** What was written of a node, as long as it does not change. */
  readonly remember: (node: Node, write: () => string | undefined) => string | undefined
}

function writingFor({ remember }: DocumentView, property: Property | undefined): Writing {
  // the set is the key too: one for each property, and nobody else's
  const prompts = remember(property ?? CONTENT, CONTENT, () => new Set(Object.values(property?.prompts ?? {}).map(plainText)))
  return { prompts, remember: (node, write) => remember(node, prompts, write) }
}

/** A node as JSON; undefined where nothing is said. */
function written(node: Node, writing: Writing): string | undefined {
  switch (node.type) {
    case 'scalar':
      return leaf(node.value, writing)
    case 'seq':
      return array(all(node.children, writing))
    case 'map':
      return filled(fields(node.entries, writing))
    case 'item':
      return writing.remember(node, () => item(node, writing))
    case 'list':
      return filled([...parts(node.items, node.text, writing), ['groups', array(node.groups.flatMap((group) => groupOf(group, writing) ?? []))]])
    case 'matrix':
      return filled([['cells', cells(node, writing)], ['text', prose(node.text, writing)]])
  }
}

function leaf(value: Leaf, writing: Writing): string | undefined {
  if (value === null) return undefined
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'object') {
    const { text, ...rest } = value
    const known = Object.entries(rest).map(([key, inner]): readonly [string, string] => [key, JSON.stringify(inner)])
    return known.length > 0 ? object(known) : leaf(text, writing)
  }
  const text = plainText(value)
  return text === '' || writing.prompts.has(text) ? undefined : JSON.stringify(text)
}

function item(node: ItemNode, writing: Writing): string | undefined {
  const goals = goalsOf(node).toSorted().map((goal) => JSON.stringify(goal))
  return filled([['text', leaf(node.text.value, writing)], ['goals', array(goals)], ...fields(node.fields, writing), ['children', array(all(node.children, writing))]])
}

const goalsOf = ({ attributes }: ItemNode): readonly string[] => GOAL_ATTRIBUTES.flatMap((name) => attributes[name]?.split(/[\s,;]+/u) ?? []).filter((goal) => goal !== '')

/** Attributes of an item that name the goals it serves. All others are codes of those who analyse it. */
export const GOAL_ATTRIBUTES: readonly string[] = ['goal', 'tavoite', 'mål']

function groupOf({ title, items, text }: Group, writing: Writing): string | undefined {
  return filled([['title', title && leaf(title.value, writing)], ...parts(items, text, writing)])
}

const parts = (items: readonly ItemNode[], text: readonly Prose[], writing: Writing): readonly Part[] => [['items', array(all(items, writing))], ['text', prose(text, writing)]]

/** Texts with the number of items before them; several in one place are one. */
function prose(texts: readonly Prose[], writing: Writing): string | undefined {
  const byPlace = new Map<number, string>()
  for (const { node, at } of texts) {
    const text = plainText(String(node.value ?? ''))
    if (text !== '' && !writing.prompts.has(text)) byPlace.set(at, [byPlace.get(at) ?? '', text].join(' ').trim())
  }
  return array([...byPlace].map(([at, text]) => object([['at', String(at)], ['text', JSON.stringify(text)]])))
}

/** Cells in which something stands, in any order. */
function cells({ cells: list }: MatrixNode, writing: Writing): string | undefined {
  const told = list.flatMap(({ phase, actor, tasks }) => {
    const inside = array(all(tasks, writing))
    return inside === undefined ? [] : [object([['actor', JSON.stringify(plainText(actor))], ['phase', JSON.stringify(plainText(phase))], ['tasks', inside]])]
  })
  return array(told.toSorted())
}

const all = (nodes: readonly Node[], writing: Writing): readonly string[] => nodes.flatMap((node) => written(node, writing) ?? [])

const fields = (entries: readonly Entry[], writing: Writing): readonly Part[] => entries.map(({ key, value }) => [key, written(value, writing)])

type Part = readonly [string, string | undefined]

function filled(list: readonly Part[]): string | undefined {
  const told = list.filter((part): part is readonly [string, string] => part[1] !== undefined)
  return told.length > 0 ? object(told) : undefined
}

const object = (list: readonly (readonly [string, string])[]): string => `{${list.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`

const array = (list: readonly string[]): string | undefined => (list.length > 0 ? `[${list.join(',')}]` : undefined)
