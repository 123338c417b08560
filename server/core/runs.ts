// Facts that are found in blocks, remembered as long as the block does not change.
import type { Memo } from './memo.ts'
import type { Block } from './node.ts'
import type { TextPlace } from './rules/rule.ts'
import { signsOf } from './signs.ts'

/** Undefined is nothing found. */
export type Compute<T> = (text: string, where: TextPlace, block: Block) => T | undefined

export interface ReadBlock {
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
export type Run = Leaf | Branch

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

export const readBlock = (block: Block, text: string, where: TextPlace): ReadBlock => ({ block, signs: signsOf(text), text, where, home: undefined, at: 0 })

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

/** The branch that was last. */
export interface Top {
  last?: Branch
}
export const NO_BRANCH = (): Top => ({})

export function inOne(yaml: readonly ReadBlock[], body: readonly ReadBlock[], top: Top, memo: Memo): Run {
  const runs = [yaml, body].flatMap((blocks) => inRuns(inRuns(blocks, leafOf, ({ blocks: own }) => own, memo), branchOf, (branch) => branch.runs, memo))
  return (top.last = branchOf(runs, top.last))
}

const RUN_LENGTH = 64
const RUN = {}

/** Cuts a list into runs; a run of the same parts as before is the same object. */
function inRuns<P extends object, R>(parts: readonly P[], runOf: (parts: readonly P[], last: R | undefined) => R, partsOf: (run: R) => readonly P[], memo: Memo): readonly R[] {
  const runs: R[] = []
  for (let at = 0; at < parts.length; at += RUN_LENGTH) {
    const slot = memo<{ last?: R }>(parts[at] as object, RUN, () => ({}))
    const last = slot.last && partsOf(slot.last)
    const same = last?.length === Math.min(RUN_LENGTH, parts.length - at) && last.every((part, index) => part === parts[at + index])
    if (!slot.last || !same) slot.last = runOf(parts.slice(at, at + RUN_LENGTH), slot.last)
    runs.push(slot.last)
  }
  return runs
}

const NO_FACTS: readonly never[] = []

/** What is found in the blocks of a run; `signs`: what a text must have to be looked at. */
export function factsOf<T>(run: Run, compute: Compute<T>, signs: number): readonly T[] {
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
