// The blocks of a document as text rules read them, and the facts that were found in each, remembered as long as the block does not change.
import type { DocumentContent } from './document.ts'
import type { Kind, Property } from './kinds/kind.ts'
import { isExempt, maskedMarkdown, maskedYaml, yamlProperty } from './masked.ts'
import type { Memo } from './memo.ts'
import type { Block } from './node.ts'
import type { Placed } from './parse/markdown/form.ts'
import type { YamlBlock } from './parse/yaml/tree.ts'
import type { TextPlace } from './rules/rule.ts'
import { signsOf } from './signs.ts'

/** Gives what `compute` finds in each block that has all the `signs`; undefined is nothing found. */
export type PerBlock = <T>(compute: Compute<T>, signs?: number) => readonly T[]
type Compute<T> = (text: string, where: TextPlace, block: Block) => T | undefined

/** The blocks with everything blanked out that text rules must not read. */
export function blocksOf(content: DocumentContent, kind: Kind, memo: Memo): PerBlock {
  return asking(() => memo(content, RUNS, () => runsOf(content, kind, memo)))
}

/** All blocks as they are written. */
export function sourcesOf(content: DocumentContent, kind: Kind, memo: Memo): PerBlock {
  return asking(() => memo(content, SOURCES, () => sourceRuns(content, kind, memo)))
}

function asking(make: () => Run): PerBlock {
  let run: Run | undefined
  return (compute, signs = 0) => factsOf((run ??= make()), compute, signs)
}

interface ReadBlock {
  readonly block: Block
  /** The sorts of characters in its text. */
  readonly signs: number
  readonly text: string
  readonly where: TextPlace
  /** The run that it stands in, and where: there its facts are kept. */
  home: Leaf | undefined
  at: number
}

/** Blocks are looked after in runs, and runs in runs: what is asked of all blocks is asked again only of the runs in which a block has changed. */
type Run = Leaf | Branch

/** Facts lie with their run and not with their block, since most blocks have none. */
interface Leaf {
  readonly blocks: readonly ReadBlock[]
  readonly signs: number
  readonly known: Map<object, Found>
  /** Where its blocks stood before, until this run is followed by another in turn. */
  before: readonly Stretch[]
}

/** Blocks of a leaf, from the one at `start` on, that stood side by side in another leaf, from `from` on; or in none. */
interface Stretch {
  readonly leaf: Leaf | undefined
  readonly from: number
  readonly start: number
  end: number
}

interface Branch {
  readonly runs: readonly Run[]
  readonly signs: number
  readonly known: Map<object, readonly unknown[]>
  /** The branch in whose place it stands, when it differs from that in one run only; until it is followed by another in turn. */
  before: { readonly branch: Branch; readonly at: number } | undefined
}

/** What was found in the blocks of a run, and in which of them. */
interface Found {
  readonly facts: unknown[]
  readonly at: number[]
}

const readBlock = (block: Block, text: string, where: TextPlace): ReadBlock => ({ block, signs: signsOf(text), text, where, home: undefined, at: 0 })

const together = (parts: readonly { readonly signs: number }[]): number => parts.reduce((all, { signs }) => all | signs, 0)

function branchOf(runs: readonly Run[], last: Branch | undefined): Branch {
  const at = last?.runs.length === runs.length ? runs.findIndex((run, index) => run !== last.runs[index]) : -1
  const isOne = at >= 0 && runs.every((run, index) => index === at || run === last?.runs[index])
  if (last) last.before = undefined
  return { runs, signs: together(runs), known: new Map(), before: last && isOne ? { branch: last, at } : undefined }
}

function leafOf(blocks: readonly ReadBlock[]): Leaf {
  const before: Stretch[] = []
  const leaf: Leaf = { blocks, signs: together(blocks), known: new Map(), before }
  let last: Stretch | undefined
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as ReadBlock
    if (last && last.leaf === block.home && (!last.leaf || last.from + at - last.start === block.at)) last.end++
    else before.push((last = { leaf: block.home, from: block.at, start: at, end: at + 1 }))
    block.home = leaf
    block.at = at
  }
  // what lies further back is not kept
  for (const { leaf: left } of before) if (left) left.before = [{ leaf: undefined, from: 0, start: 0, end: left.blocks.length }]
  return leaf
}

const RUNS = {}
const RUN = {}
const MASK = {}
const PROPERTIES = {}
const SOURCES = {}

const RUN_LENGTH = 64

function runsOf({ yaml, body }: DocumentContent, kind: Kind, memo: Memo): Run {
  const fromYaml = yaml ? ofProperties(memo(kind, PROPERTIES, NO_PROPERTIES), yaml.blocks, kind) : []
  const fromBody = asBefore(memo(kind, MASK, NOTHING), body?.blocks ?? [], ({ block }) => readBlock(block, maskedMarkdown(block), IN_MARKDOWN))
  return inOne(fromYaml, fromBody, memo(kind, RUN, NO_BRANCH), memo)
}

function sourceRuns({ yaml, body }: DocumentContent, kind: Kind, memo: Memo): Run {
  const sources = (blocks: readonly Placed[], where: TextPlace): readonly ReadBlock[] => asBefore(memo(kind, where, NOTHING), blocks, ({ block }) => readBlock(block, block.text, where))
  return inOne(sources(yaml?.blocks ?? [], IN_YAML), sources(body?.blocks ?? [], IN_MARKDOWN), memo(kind, SOURCES, NO_BRANCH), memo)
}

const IN_YAML: TextPlace = { notation: 'yaml' }
const IN_MARKDOWN: TextPlace = { notation: 'markdown' }

/** What was made of the blocks last time. */
interface Last {
  made: readonly ReadBlock[]
}
const NOTHING = (): Last => ({ made: [] })

/** One of each block; those of the blocks before and behind an edit are taken from last time. */
function asBefore<B extends Block>(last: Last, blocks: readonly Placed<B>[], make: (placed: Placed<B>) => ReadBlock): readonly ReadBlock[] {
  const { made } = last
  if (made.length === 0) return (last.made = blocks.map(make))
  const least = Math.min(made.length, blocks.length)
  let start = 0
  while (start < least && made[start]?.block === blocks[start]?.block) start++
  let end = 0
  while (end < least - start && made.at(-1 - end)?.block === blocks.at(-1 - end)?.block) end++
  return (last.made = made.slice(0, start).concat(blocks.slice(start, blocks.length - end).map(make), made.slice(made.length - end)))
}

/** What was made of YAML blocks last time: the property of each, and what is read of it where it is not exempt. */
interface LastYaml {
  blocks: readonly Placed<YamlBlock>[]
  properties: readonly (Property | undefined)[]
  made: readonly (ReadBlock | undefined)[]
  read: readonly ReadBlock[]
}
const NO_PROPERTIES = (): LastYaml => ({ blocks: [], properties: [], made: [], read: [] })

/** The same for blocks of YAML, whose properties hang on the blocks before them. */
function ofProperties(last: LastYaml, blocks: readonly Placed<YamlBlock>[], kind: Kind): readonly ReadBlock[] {
  const { blocks: before, properties, made } = last
  const least = Math.min(before.length, blocks.length)
  let start = 0
  while (start < least && before[start]?.block === blocks[start]?.block) start++
  if (start === blocks.length && start === before.length) return last.read
  let end = 0
  while (end < least - start && before[before.length - 1 - end]?.block === blocks[blocks.length - 1 - end]?.block) end++
  const own: (Property | undefined)[] = []
  const ownMade: (ReadBlock | undefined)[] = []
  let current = properties[start - 1]
  for (let at = start; at < blocks.length; at++) {
    const { block } = blocks[at] as Placed<YamlBlock>
    const property = yamlProperty(block, current, kind)
    // the rest belongs where it belonged
    if (at >= blocks.length - end && property === properties[before.length - (blocks.length - at)]) break
    if (at >= blocks.length - end) end--
    current = property
    own.push(property)
    ownMade.push(isExempt(property) ? undefined : readBlock(block, maskedYaml(block), { notation: 'yaml', ...(property ? { property } : {}) }))
  }
  last.properties = properties.slice(0, start).concat(own, properties.slice(properties.length - end))
  last.made = made.slice(0, start).concat(ownMade, made.slice(made.length - end))
  last.blocks = blocks
  last.read = last.made.filter((one) => one !== undefined)
  return last.read
}

/** The branch that was last. */
interface Top {
  last?: Branch
}
const NO_BRANCH = (): Top => ({})

function inOne(yaml: readonly ReadBlock[], body: readonly ReadBlock[], top: Top, memo: Memo): Run {
  const runs = [yaml, body].flatMap((blocks) => inRuns(inRuns(blocks, leafOf, ({ blocks: own }) => own, memo), branchOf, (branch) => branch.runs, memo))
  return (top.last = branchOf(runs, top.last))
}

/** Cuts a list into runs; a run of the same parts as before is the same object. */
function inRuns<P extends object, R>(parts: readonly P[], runOf: (parts: readonly P[], last: R | undefined) => R, partsOf: (run: R) => readonly P[], memo: Memo): readonly R[] {
  const runs: R[] = []
  for (let at = 0; at < parts.length; at += RUN_LENGTH) {
    const run = parts.slice(at, at + RUN_LENGTH)
    const slot = memo<{ last?: R }>(run[0] as object, RUN, () => ({}))
    const last = slot.last && partsOf(slot.last)
    const same = last?.length === run.length && last.every((part, index) => part === run[index])
    if (!slot.last || !same) slot.last = runOf(run, slot.last)
    runs.push(slot.last)
  }
  return runs
}

const NO_FACTS: readonly never[] = []

/** `signs`: what a text must have to be looked at. */
function factsOf<T>(run: Run, compute: Compute<T>, signs: number): readonly T[] {
  if ((run.signs & signs) !== signs) return NO_FACTS
  if ('blocks' in run) return (run.known.get(compute) ?? foundIn(run, compute, signs)).facts as readonly T[]
  const facts = (run.known.get(compute) ?? factsBefore(run, compute, signs) ?? factsAmong(run.runs, compute, signs)) as readonly T[]
  run.known.set(compute, facts)
  return facts
}

/** Those of the branch before, when the facts of the one run that is new are the same. */
function factsBefore({ runs, before }: Branch, compute: Compute<unknown>, signs: number): readonly unknown[] | undefined {
  const kept = before?.branch.known.get(compute)
  const [was, is] = [before?.branch.runs[before.at], before && runs[before.at]]
  if (!kept || !was || !is) return undefined
  const [had, has] = [factsOf(was, compute, signs), factsOf(is, compute, signs)]
  return had.length === has.length && had.every((fact, index) => fact === has[index]) ? kept : undefined
}

function factsAmong<T>(runs: readonly Run[], compute: Compute<T>, signs: number): readonly T[] {
  let first: readonly T[] | undefined
  let parts: (readonly T[])[] | undefined
  for (let at = 0; at < runs.length; at++) {
    const found = factsOf(runs[at] as Run, compute, signs)
    if (found.length === 0) continue
    if (first) (parts ??= [first]).push(found)
    else first = found
  }
  return parts ? parts.flat() as T[] : first ?? NO_FACTS
}

/** What was found in the blocks before, and what is found in those that are new. */
function foundIn<T>({ blocks, known, before }: Leaf, compute: Compute<T>, signs: number): Found {
  let found = NOTHING_FOUND
  for (const { leaf, from, start, end } of before) {
    const last = leaf?.known.get(compute)
    if (last) {
      for (let index = 0; index < last.at.length; index++) {
        const at = (last.at[index] as number) - from + start
        if (at >= start && at < end) found = withFact(found, last.facts[index], at)
      }
      continue
    }
    for (let at = start; at < end; at++) {
      const one = blocks[at] as ReadBlock
      if ((one.signs & signs) !== signs) continue
      const fact = compute(one.text, one.where, one.block)
      if (fact !== undefined) found = withFact(found, fact, at)
    }
  }
  known.set(compute, found)
  return found
}

function withFact(found: Found, fact: unknown, at: number): Found {
  if (found === NOTHING_FOUND) return { facts: [fact], at: [at] }
  found.facts.push(fact)
  found.at.push(at)
  return found
}

const NOTHING_FOUND: Found = { facts: [], at: [] }
