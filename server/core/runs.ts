// Facts that are found in blocks, remembered as long as the block does not change.
import type { Clue } from './clue.ts'
import type { Memo } from './memo.ts'
import type { Block } from './node.ts'
import type { TextPlace } from './rules/rule.ts'
import { SIGN, signsOf } from './signs.ts'

/** Undefined is nothing found. */
export type Compute<T> = (text: string, where: TextPlace, block: Block) => T | undefined
export type Ask = (text: string, where: TextPlace, block: Block) => boolean

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
  /** One of its blocks that answers a question with yes; below 0 where none does. */
  readonly some: Map<object, number>
  /** Where its blocks stood before, until this run is followed by another in turn. */
  before: readonly Stretch[]
}

/** Blocks of a leaf, from the one at `start` on, that stood side by side in another leaf, from `from` on; or in none. */
interface Stretch {
  readonly leaf: Leaf | undefined
  readonly from: number
  readonly start: number
  end: number
  /** Made when a clue is sought in it. */
  joined?: Joined
}

/** The texts of several blocks behind one another, those with `SIGN.other` left out: in one long text a clue is found far sooner than in many short ones. */
interface Joined {
  readonly text: string
  /** Where the line break before each text stands, and the one behind the last. */
  readonly starts: readonly number[]
}

interface Branch {
  readonly runs: readonly Run[]
  readonly signs: number
  readonly known: Map<object, readonly unknown[]>
  /** The same as of a leaf, of its runs. */
  readonly some: Map<object, number>
  /** The branch in whose place it stands, when it differs from that in one run only; until it is followed by another in turn. */
  before: { readonly branch: Branch; readonly at: number } | undefined
}

/** What was found in the blocks of a run, and in which of them. */
interface Found {
  readonly facts: unknown[]
  readonly at: number[]
}

export const readBlock = (block: Block, text: string, where: TextPlace, signs = signsOf(text)): ReadBlock => ({ block, signs, text, where, home: undefined, at: 0 })

const together = (parts: readonly { readonly signs: number }[]): number => parts.reduce((all, { signs }) => all | signs, 0)

function branchOf(runs: readonly Run[], last: Branch | undefined): Branch {
  const at = last?.runs.length === runs.length ? runs.findIndex((run, index) => run !== last.runs[index]) : -1
  const isOne = at >= 0 && runs.every((run, index) => index === at || run === last?.runs[index])
  if (last) last.before = undefined
  return { runs, signs: together(runs), known: new Map(), some: new Map(), before: last && isOne ? { branch: last, at } : undefined }
}

function leafOf(blocks: readonly ReadBlock[]): Leaf {
  const before: Stretch[] = []
  const leaf: Leaf = { blocks, signs: together(blocks), known: new Map(), some: new Map(), before }
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
  const runs = [yaml, body].flatMap((blocks): readonly Run[] => {
    const leaves = inRuns(blocks, leafOf, ({ blocks: own }) => own, memo)
    return leaves.length > 1 ? inRuns(leaves, branchOf, (branch) => branch.runs, memo) : leaves
  })
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
    const same = last?.length === Math.min(RUN_LENGTH, parts.length - at) && standAt(last, parts, at)
    if (!slot.last || !same) slot.last = runOf(parts.slice(at, at + RUN_LENGTH), slot.last)
    runs.push(slot.last)
  }
  return runs
}

function standAt(some: readonly object[], all: readonly object[], at: number): boolean {
  for (let index = 0; index < some.length; index++) if (some[index] !== all[at + index]) return false
  return true
}

const NO_FACTS: readonly never[] = []

/** What is found in the blocks of a run. `signs`: what a text must have to be looked at; `clue`: where in it something may be found. */
export function factsOf<T>(run: Run, compute: Compute<T>, signs: number, clue?: Clue): readonly T[] {
  if ((run.signs & signs) !== signs) return NO_FACTS
  if ('blocks' in run) return (run.known.get(compute) ?? foundIn(run, compute, signs, clue)).facts as readonly T[]
  const facts = (run.known.get(compute) ?? factsBefore(run, compute, signs, clue) ?? factsAmong(run.runs, compute, signs, clue)) as readonly T[]
  run.known.set(compute, facts)
  return facts
}

/** Those of the branch before, when the facts of the one run that is new are the same. */
function factsBefore({ runs, before }: Branch, compute: Compute<unknown>, signs: number, clue: Clue | undefined): readonly unknown[] | undefined {
  const kept = before?.branch.known.get(compute)
  const [was, is] = [before?.branch.runs[before.at], before && runs[before.at]]
  if (!kept || !was || !is) return undefined
  const [had, has] = [factsOf(was, compute, signs, clue), factsOf(is, compute, signs, clue)]
  return had.length === has.length && had.every((fact, index) => fact === has[index]) ? kept : undefined
}

function factsAmong<T>(runs: readonly Run[], compute: Compute<T>, signs: number, clue: Clue | undefined): readonly T[] {
  let first: readonly T[] | undefined
  let parts: (readonly T[])[] | undefined
  for (let at = 0; at < runs.length; at++) {
    const found = factsOf(runs[at] as Run, compute, signs, clue)
    if (found.length === 0) continue
    if (first) (parts ??= [first]).push(found)
    else first = found
  }
  return parts ? parts.flat() as T[] : first ?? NO_FACTS
}

/** What was found in the blocks before, and what is found in those that are new. */
function foundIn<T>(run: Leaf, compute: Compute<T>, signs: number, clue: Clue | undefined): Found {
  const { blocks, known, before } = run
  let found = NOTHING_FOUND
  for (const stretch of before) {
    const { leaf, from, start, end } = stretch
    const last = leaf?.known.get(compute)
    if (last) {
      for (let index = 0; index < last.at.length; index++) {
        const at = (last.at[index] as number) - from + start
        if (at >= start && at < end) found = withFact(found, last.facts[index], at)
      }
      continue
    }
    const next = clue ? led(run, stretch, clue) : ONE_BY_ONE
    for (let at = next(start); at < end; at = next(at + 1)) {
      const one = blocks[at] as ReadBlock
      if ((one.signs & signs) !== signs) continue
      const fact = compute(one.text, one.where, one.block)
      if (fact !== undefined) found = withFact(found, fact, at)
    }
  }
  known.set(compute, found)
  return found
}

const ONE_BY_ONE = (at: number): number => at

/** Gives the next block of a stretch, from one on, to which a clue leads. */
function led({ blocks, signs }: Leaf, stretch: Stretch, clue: Clue): (at: number) => number {
  const { start, end } = stretch
  const { text, starts } = (stretch.joined ??= joinedOf(blocks, stretch))
  const nextPlace = clue(text)
  const hasOther = (signs & SIGN.other) !== 0
  let place = -1
  return (from) => {
    for (let at = from; at < end; at++) {
      if (hasOther && ((blocks[at] as ReadBlock).signs & SIGN.other) !== 0) return at
      const begin = starts[at - start] as number
      if (place < begin) place = nextPlace(begin)
      if (place < (starts[at - start + 1] as number)) return at
      if (place === Infinity && !hasOther) return end
    }
    return end
  }
}

function joinedOf(blocks: readonly ReadBlock[], { start, end }: Stretch): Joined {
  const starts: number[] = []
  let text = ''
  for (let at = start; at < end; at++) {
    const one = blocks[at] as ReadBlock
    starts.push(text.length)
    text += (one.signs & SIGN.other) === 0 ? `\n${one.text}` : '\n'
  }
  starts.push(text.length)
  return { text: `${text}\n`, starts }
}

/** True when one of the blocks of a run answers a question with yes. Those behind it are not asked. */
export function isInSome(run: Run, ask: Ask, clue?: Clue): boolean {
  const known = run.some.get(ask)
  if (known !== undefined) return known >= 0
  const at = 'blocks' in run ? askedIn(run, ask, clue) : run.runs.findIndex((one) => isInSome(one, ask, clue))
  run.some.set(ask, at)
  return at >= 0
}

function askedIn(run: Leaf, ask: Ask, clue: Clue | undefined): number {
  const { blocks, before } = run
  for (const { leaf, from, start, end } of before) {
    const at = (leaf?.some.get(ask) ?? -1) - from + start
    if (at >= start && at < end) return at
  }
  for (const stretch of before) {
    const { leaf, start, end } = stretch
    if ((leaf?.some.get(ask) ?? 0) < 0) continue
    const next = clue ? led(run, stretch, clue) : ONE_BY_ONE
    for (let at = next(start); at < end; at = next(at + 1)) {
      const { text, where, block } = blocks[at] as ReadBlock
      if (ask(text, where, block)) return at
    }
  }
  return -1
}

function withFact(found: Found, fact: unknown, at: number): Found {
  if (found === NOTHING_FOUND) return { facts: [fact], at: [at] }
  found.facts.push(fact)
  found.at.push(at)
  return found
}

const NOTHING_FOUND: Found = { facts: [], at: [] }
