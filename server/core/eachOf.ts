// Facts of the parts of a document, one of each: sections, pieces. What was found of the parts before and behind an edit is taken from last time.
import { alike } from './alike.ts'
import { sameEnds, spliced } from './listEdits.ts'
import type { Memo } from './memo.ts'

/** The parts as they were last, and their facts. */
interface Last {
  parts: readonly object[]
  facts: readonly unknown[]
}

/** The facts of parts. They are the same list as long as the facts are the same. `kind`: for whose documents they are remembered. */
export function eachOf<P extends object, T>(parts: readonly P[], compute: (part: P, remember: Memo) => T, kind: object, remember: Memo): readonly T[] {
  const all = remember(kind, LAST, () => new Map<object, Last>())
  const last = all.get(compute)
  if (!last) {
    const facts: T[] = []
    for (let at = 0; at < parts.length; at++) facts.push(compute(parts[at] as P, remember))
    all.set(compute, { parts, facts })
    return facts
  }
  const { parts: before, facts } = last
  if (parts === before) return facts as readonly T[]
  const { start, end } = keptOf(before, parts, remember)
  const changed = parts.slice(start, parts.length - end).map((part) => compute(part, remember))
  const isAsBefore = before.length === parts.length && changed.every((fact, index) => alike(fact, facts[start + index]))
  if (!isAsBefore) last.facts = spliced(facts, start, facts.length - end, changed)
  last.parts = parts
  return last.facts as readonly T[]
}

const LAST = {}

/** How many parts stand at the beginning and at the end as they did before: compared once for all facts that are asked of the two lists. */
interface Kept {
  parts?: readonly object[]
  start: number
  end: number
}

const KEPT = {}
const NOT_COMPARED = (): Kept => ({ start: 0, end: 0 })

function keptOf(before: readonly object[], parts: readonly object[], remember: Memo): Readonly<Kept> {
  const kept = remember(before, KEPT, NOT_COMPARED)
  if (kept.parts === parts) return kept
  return Object.assign(kept, sameEnds(before, parts), { parts })
}
