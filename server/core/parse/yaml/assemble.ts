// The tree of a document from its blocks.
import type { Placed } from '../markdown/form.ts'
import { duplicateKey } from './errors.ts'
import * as messages from './messages.ts'
import type { HeadContent, ItemsContent, RawEntry, RawMap, RawNode, RawSeq, YamlBlock, YamlProblem, YamlTree } from './tree.ts'

/** Joins entries and items of all blocks. Lists whose blocks are those of `before` keep their identity. */
export function assemble({ blocks, starts }: Placed<YamlBlock>, before?: YamlTree): YamlTree {
  const old = listsOf(before)
  const all: RawEntry[] = []
  const repeated: RawEntry[] = []
  const twice = new Map<YamlBlock, YamlProblem[]>()
  const keys = new Set<string>()
  const add = (entry: RawEntry, block: YamlBlock): void => {
    all.push(entry)
    if (!keys.has(entry.key)) {
      keys.add(entry.key)
      return
    }
    repeated.push(entry)
    const known = block.problems.some(({ code, place }) => code === 'yaml/duplicate-key' && place.start === entry.keyPlace.start)
    if (!known) twice.set(block, [...(twice.get(block) ?? []), duplicateKey(entry)])
  }
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.content.type === 'entries') [...block.content.entries, ...(block.content.repeated ?? [])].forEach((entry) => add(entry, block))
    if (block?.content.type !== 'head') continue
    const first = index + 1
    while (blocks[index + 1]?.content.type === 'items') index++
    add(listEntry(block, block.content, blocks.slice(first, index + 1), old.get(block)), block)
  }
  return { blocks, starts, root: rootOf(all, repeated), problems: problemsOf(blocks, twice) }
}

/** Findings that a document shows at most: what follows is mostly caused by them. */
const MAX_PROBLEMS = 5

/** The lists of a tree that stand in several blocks, by the block of their key. */
function listsOf(tree: YamlTree | undefined): ReadonlyMap<YamlBlock, RawEntry> {
  const lists = new Map<YamlBlock, RawEntry>()
  if (tree?.root?.type !== 'map') return lists
  for (const entry of [...tree.root.entries, ...(tree.root.repeated ?? [])]) {
    const block = entry.keyPlace.block as YamlBlock
    if (block.content.type === 'head') lists.set(block, entry)
  }
  return lists
}

function listEntry(head: YamlBlock, { key, keyPlace }: HeadContent, items: readonly YamlBlock[], old: RawEntry | undefined): RawEntry {
  const children: RawNode[] = []
  for (const block of items) if (block.content.type === 'items') children.push(...block.content.children)
  const first = partOf(items[0])
  const last = partOf(items.at(-1))
  const place = first ?? { block: head, start: head.text.length, end: head.text.length }
  const isOne = last === undefined || last.block === place.block
  const value: RawSeq = isOne ? { type: 'seq', children, place } : { type: 'seq', children, place, to: last }
  return old !== undefined && isSame(old.value, value) ? old : { key, keyPlace, value }
}

function isSame(a: RawNode, b: RawSeq): boolean {
  if (a.type !== 'seq' || a.children.length !== b.children.length || a.place.block !== b.place.block || a.to?.block !== b.to?.block) return false
  return a.children.every((child, index) => child === b.children[index])
}

/** The part of a list that stands in one block of items. */
function partOf(block: YamlBlock | undefined): RawSeq['place'] | undefined {
  if (block?.content.type !== 'items') return undefined
  const { start, children }: ItemsContent = block.content
  return { block, start, end: children.at(-1)?.place.end ?? start + 1 }
}

/** `all` is every entry in the order of the text. */
function rootOf(all: readonly RawEntry[], repeated: readonly RawEntry[]): RawMap | undefined {
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined) return undefined
  const { block, start } = first.keyPlace
  const value = first.value.place
  const to = (last.value.type === 'scalar' ? undefined : last.value.to) ?? last.value.place
  const isOne = to.block === block
  const place = { block, start, end: isOne ? to.end : value.block === block ? value.end : first.keyPlace.end }
  const left = new Set(repeated)
  const entries = repeated.length > 0 ? all.filter((entry) => !left.has(entry)) : all
  return { type: 'map', entries, place, ...(repeated.length > 0 && { repeated }), ...(!isOne && { to }) }
}

/** The findings of all blocks, in the order of the text, without those that an earlier one explains. */
function problemsOf(blocks: readonly YamlBlock[], twice: ReadonlyMap<YamlBlock, readonly YamlProblem[]>): readonly YamlProblem[] {
  const found: YamlProblem[] = []
  let open = false
  for (const block of blocks) {
    const isRead = holdsAnything(block)
    if (isRead) open = false
    if (block.problems.length === 0 && !twice.has(block)) continue
    if (open) continue
    for (const problem of [...block.problems, ...(twice.get(block) ?? [])].sort((a, b) => a.place.start - b.place.start)) found.push(problem)
    open = block.problems.some(({ message }) => message === messages.QUOTE_OPEN || message === messages.BRACKET_OPEN)
  }
  return shown(found)
}

/** Of the findings of a text, those that a person needs: one for a line and a cause, and a handful together. */
export function shown(found: readonly YamlProblem[]): readonly YamlProblem[] {
  const once = new Set<string>()
  const conflict = found.some(({ code }) => code === 'yaml/merge-conflict')
  return found
    .filter(({ code }) => !ONCE.has(code) || (!once.has(code) && once.add(code)))
    .filter(({ code }) => code !== 'yaml/duplicate-key' || !conflict)
    .filter((problem, index, all) => index === 0 || !isOnLineOf(problem, all[index - 1]))
    .slice(0, MAX_PROBLEMS)
}

const ONCE: ReadonlySet<string> = new Set(['yaml/merge-conflict', 'yaml/control-character', 'yaml/too-complex'])

function isOnLineOf({ place }: YamlProblem, before: YamlProblem | undefined): boolean {
  return before?.place.block === place.block && !/[\r\n]/.test((place.block as YamlBlock).text.slice(before.place.start, place.start))
}

function holdsAnything({ content, problems }: YamlBlock): boolean {
  return content.type !== 'blank' && problems.length === 0
}
