// Facts of the parts of a document, one of each: sections, pieces. What was found of the parts before and behind an edit is taken from last time.
import type { Memo } from './memo.ts'

/** The parts as they were last, and their facts. */
interface Last {
  parts: readonly object[]
  facts: readonly unknown[]
}
const NOTHING = (): Last => ({ parts: [], facts: [] })

/** The facts of parts. They are the same list as long as the parts are the same. `kind`: for whose documents they are remembered. */
export function eachOf<P extends object, T>(parts: readonly P[], compute: (part: P, remember: Memo) => T, kind: object, remember: Memo): readonly T[] {
  const last = remember(kind, compute, NOTHING)
  const { parts: before, facts } = last
  const least = Math.min(before.length, parts.length)
  let start = 0
  while (start < least && before[start] === parts[start]) start++
  if (start === parts.length && start === before.length) return facts as readonly T[]
  last.parts = parts
  if (before.length === 0) return (last.facts = parts.map((part) => compute(part, remember))) as readonly T[]
  let end = 0
  while (end < least - start && before[before.length - 1 - end] === parts[parts.length - 1 - end]) end++
  const changed = parts.slice(start, parts.length - end).map((part) => compute(part, remember))
  last.facts = [...facts.slice(0, start), ...changed, ...facts.slice(facts.length - end)]
  return last.facts as readonly T[]
}
