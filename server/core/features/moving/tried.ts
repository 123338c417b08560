// A move that is tried before it is offered: afterwards the document must say what it said before, but for the place of what was moved.
import type { Document } from '../../document.ts'
import { viewOf } from '../../documentView.ts'
import type { ItemsOf, PlaceIn } from '../../edit/moveBetween.ts'
import { listsOf, type List } from '../../edit/moveLists.ts'
import type { Json } from '../../json.ts'
import { textOf, type ItemNode, type Node } from '../../node.ts'
import { sourceOf } from '../../parse/markdown/outline.ts'
import type { TextEdit } from '../../text.ts'
import { valueOf } from '../../value.ts'
import type { DocumentView } from '../../view.ts'

export interface Moving {
  readonly document: Document
  readonly view: DocumentView
  /** The document after an edit. */
  readonly edit: (before: Document, change: TextEdit) => Document
}

/** Where the moved items stand afterwards; undefined where the edits change more than that. `anchor`: they would part an anchor of YAML from what asks for it. */
export type TriedItems = { readonly after: DocumentView; readonly list: List; readonly indices: readonly number[] } | 'anchor' | undefined

export function triedItems({ document, view, edit }: Moving, edits: readonly TextEdit[], from: ItemsOf, to: PlaceIn, lists: readonly List[]): TriedItems {
  const tried = after(document, view, edit, edits)
  if (tried === 'anchor' || tried === undefined) return tried
  const { document: next, view: now } = tried
  const isHeading = from.list.array?.shift !== undefined
  if (restOf(document, view, isHeading) !== restOf(next, now, isHeading)) return undefined
  const { expected, target } = expectedLists(document, lists, from, to)
  const found = topLists(listsOf(next, now)).map((list) => ({ list, said: treesOf(list.items, next) }))
  const moved = from.indices.map((index) => from.list.items[index]).filter((item) => item !== undefined)
  const place = found.find(({ list, said }) => isTarget(list, said, target, moved.length) && holdsMoved(next, list, target, moved, from.list, document))
  if (!place) return undefined
  const others = found.filter((one) => one !== place).map(({ list, said }) => inKey(list, said)).toSorted()
  if (JSON.stringify(others) !== JSON.stringify(expected.toSorted())) return undefined
  const list = target.path.reduce<List | undefined>((outer, step) => outer && listsOf(next, now).find(({ pointer }) => pointer === `${outer.pointer}/${step}/children`), place.list)
  return list && { after: now, list, indices: moved.map((_, nth) => target.index + nth) }
}

/** The document after a section was moved; undefined where it says something else then. */
export function triedSection({ document, view, edit }: Moving, edits: readonly TextEdit[]): { readonly document: Document; readonly view: DocumentView } | 'anchor' | undefined {
  const tried = after(document, view, edit, edits)
  if (tried === 'anchor' || tried === undefined) return tried
  const said = (of: Document, seen: DocumentView): string => JSON.stringify([restOf(of, seen, true), topLists(listsOf(of, seen)).map((list) => inKey(list, treesOf(list.items, of))).toSorted()])
  return said(document, view) === said(tried.document, tried.view) ? tried : undefined
}

/** The document after edits; undefined where what can be read of it, its kind or its comments change. */
export function after(document: Document, view: DocumentView, edit: Moving['edit'], edits: readonly TextEdit[]): { readonly document: Document; readonly view: DocumentView } | 'anchor' | undefined {
  const next = edits.toReversed().reduce(edit, document)
  const now = viewOf(next, view.today)
  if (!now || next.selection.kind !== document.selection.kind) return undefined
  const codes = (of: Document): number => of.faults.filter(({ code }) => code === 'yaml/anchor').length
  if (codes(next) > codes(document)) return 'anchor'
  return next.faults.length > document.faults.length || commentsOf(next) !== commentsOf(document) ? undefined : { document: next, view: now }
}

/** What an item says, with what stands below it apart. */
interface Tree {
  readonly own: Json
  readonly below: Tree[]
}

export const treesOf = (items: readonly ItemNode[], document: Document): Tree[] => items.map((item) => ({ own: valueOf({ ...item, children: [] }, document.memo), below: treesOf(item.children, document) }))

export const topLists = (lists: readonly List[]): readonly List[] => lists.filter(({ isNested, items }) => !isNested && items.length > 0)

export const nameOf = ({ path }: List): string => path.map((part) => (typeof part === 'string' ? bared(part) : part.key)).join('\n')

export const inKey = (list: List, said: readonly Tree[]): string => JSON.stringify([nameOf(list), said])

/** The list at the top in which the moved items stand in the end, as it should be there. */
interface Expected {
  readonly name: string
  readonly said: readonly Tree[]
  /** The items, one in the other, that lead to the list; and where the moved ones are in that. */
  readonly path: readonly number[]
  readonly index: number
}

function expectedLists(document: Document, lists: readonly List[], from: ItemsOf, to: PlaceIn): { readonly expected: readonly string[]; readonly target: Expected } {
  const said = new Map(lists.filter(({ isNested }) => !isNested).map((list) => [list.pointer, { list, trees: treesOf(list.items, document) }]))
  const homeOf = (list: List): { readonly list: List; readonly trees: Tree[]; readonly path: readonly number[]; readonly top: Tree[] } | undefined => {
    const own = said.get(list.pointer)
    if (own) return { ...own, path: [], top: own.trees }
    const outer = [...said.values()].find((one) => list.pointer.startsWith(`${one.list.pointer}/`))
    const path = outer ? list.pointer.slice(outer.list.pointer.length).match(/\d+(?=\/children)/gu)?.map(Number) ?? [] : []
    return outer && { list: outer.list, top: outer.trees, path, trees: path.reduce((trees, step) => trees[step]?.below ?? [], outer.trees) }
  }
  const [source, target] = [homeOf(from.list), homeOf(to.list)]
  const moved = from.indices.flatMap((index) => source?.trees[index] ?? [])
  const left = to.list === from.list ? to.list.items.length - moved.length : to.list.items.length
  const index = Math.min(to.index, left)
  // from behind, so that the places before stay what they are
  for (const at of from.indices.toReversed()) source?.trees.splice(at, 1)
  const shift = target && source && source.top === target.top && source.path.length < target.path.length ? from.indices.filter((at) => at < (target.path[source.path.length] ?? 0)).length : 0
  const path = (target?.path ?? []).map((step, depth) => (depth === source?.path.length ? step - shift : step))
  target?.trees.splice(index, 0, ...moved)
  const others = [...said.values()].filter(({ list, trees }) => list !== target?.list && trees.length > 0)
  return { expected: others.map(({ list, trees }) => inKey(list, trees)), target: { name: target ? nameOf(target.list) : '', said: target?.top ?? [], path, index } }
}

/** All but the moved items is the same. */
function isTarget(list: List, said: readonly Tree[], { name, said: expected, path, index }: Expected, count: number): boolean {
  const without = (trees: readonly Tree[], [step, ...rest]: readonly number[]): Json =>
    step === undefined ? (trees.filter((_, at) => at < index || at >= index + count) as unknown as Json) : (trees.map((tree, at) => (at === step ? [tree.own, without(tree.below, rest)] : tree)) as unknown as Json)
  const counted = (trees: readonly Tree[], [step, ...rest]: readonly number[]): number => (step === undefined ? trees.length : counted(trees[step]?.below ?? [], rest))
  // what was prose above an empty list is the label of one that has items
  const isNamed = nameOf(list) === name || (expected.length === count && path.length === 0 && nameOf(list).startsWith(`${name}\n`))
  return isNamed && counted(said, path) === counted(expected, path) && JSON.stringify(without(said, path)) === JSON.stringify(without(expected, path))
}

/** The moved items say what they said. In a list whose items have other fields these are lines below them, and the other way round. */
function holdsMoved(document: Document, list: List, { path, index }: Expected, moved: readonly ItemNode[], source: List, before: Document): boolean {
  const items = path.reduce<readonly ItemNode[]>((inner, step) => inner[step]?.children ?? [], list.items)
  return moved.every((item, nth) => {
    const now = items[index + nth]
    if (!now) return false
    if (JSON.stringify(valueOf(item, before.memo)) === JSON.stringify(valueOf(now, document.memo))) return true
    const isSame = textOf(now) === textOf(item) && textOf(now.id) === textOf(item.id) && JSON.stringify(now.attributes) === JSON.stringify(item.attributes)
    return isSame && !(list.pointer === source.pointer && list.property === source.property) && wordsOf(item) === wordsOf(now)
  })
}

/** All words of an item and of what stands below it, as they are written, with the names of its fields. */
const wordsOf = (item: ItemNode): string => leavesOf(item).join(' ').match(/[\p{L}\p{N}]+/gu)?.toSorted().join(' ') ?? ''

function leavesOf(node: Node): readonly string[] {
  if (node.type === 'item') return [textOf(node), ...node.fields.flatMap(({ label, value }) => [label, ...leavesOf(value)]), ...node.children.flatMap(leavesOf)]
  if (node.type === 'seq') return node.children.flatMap(leavesOf)
  if (node.type === 'map') return node.entries.flatMap(({ label, value }) => [label, ...leavesOf(value)])
  return [node.place.block.text.slice(node.place.start, node.place.end)]
}

/** What a document says beside the items of its lists. `anyOrder`: its sections and what they make together may stand in another order. */
export function restOf(document: Document, view: DocumentView, anyOrder: boolean): string {
  const sorted = (parts: readonly string[]): readonly string[] => (anyOrder ? parts.toSorted() : parts)
  const entries = view.root.entries.map(({ key, source, value, body }) => JSON.stringify([key, source, bare(value, document, anyOrder), body ? bare(body.value, document, anyOrder) : null]))
  const pieces = (view.outline?.pieces ?? []).map(({ title, level }) => `${level} ${title}`)
  const sections = view.sections.map(({ property, axis, group, repeats, rest, source }) => [property.key, axis?.title, group?.key, repeats, rest, source].join('\n'))
  const extras = view.extras.map(({ title, pieces: own, written }) => JSON.stringify([title, written?.text ?? null, own.map(({ contents }) => contents.flatMap((content) => (content.type === 'form' ? [sourceOf(content)] : [])))]))
  return JSON.stringify([sorted(entries), sorted(pieces), sorted(sections), sorted(extras)])
}

function bare(node: Node, document: Document, anyOrder: boolean): Json {
  const inner = (one: Node): Json => bare(one, document, anyOrder)
  switch (node.type) {
    case 'scalar':
    case 'item':
      return valueOf(node, document.memo)
    case 'seq':
      // the order of elements is that of their list
      return node.children.map((child) => JSON.stringify(inner(child))).toSorted()
    case 'map':
      return node.entries.map(({ key, value }) => [key, inner(value)])
    case 'list': {
      // a label without its list is text like any other; empty is as good as not filled in
      const texts = [...node.text, ...node.groups.flatMap(({ text }) => text)].map((prose) => bared(textOf(prose.node)))
      const all = [...texts, ...node.groups.flatMap(({ title }) => (title ? [bared(textOf(title))] : []))].toSorted()
      return all.length === 0 ? null : all
    }
    case 'matrix':
      return [...node.cells.map(({ phase, actor, voice }) => [phase, actor, voice ?? null]), ...node.text.map((prose) => textOf(prose.node))]
  }
}

/** A label without what makes it one. */
const bared = (text: string): string => text.replace(/^[*_\s]{1,4}|[*_:\s]{1,6}$/gu, '')

/** All comments, in any order. */
function commentsOf({ content, text }: Document): string {
  const yaml = (content?.yaml?.blocks ?? []).flatMap((block) => block.comments.map(({ start, end }) => block.text.slice(start, end).trim()))
  const body = content?.body ? text.slice(content.body.start).split('<!--').slice(1).map((part) => part.split('-->', 1)[0]?.replace(/\s+/gu, ' ') ?? '') : []
  return JSON.stringify([...yaml, ...body].toSorted())
}
