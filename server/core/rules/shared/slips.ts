// Known slips in running text, each with the whole words around it and what was meant.
import known from '../../../../schemas/shared/slips.json' with { type: 'json' }
import { clueOf } from '../../clue.ts'
import { composed } from '../../parse/values/found.ts'

/** A slip: the words it stands in as they are given and as they were meant. Not `sure`: another reading is possible. */
export interface FoundSlip {
  readonly start: number
  readonly end: number
  readonly given: string
  readonly right: string
  readonly sure: boolean
}

export function slipsIn(source: string): readonly FoundSlip[] {
  const { text, at } = composed(source)
  const lower = text.toLowerCase().replaceAll('\u00a0', ' ')
  if (lower.length !== text.length || !ANY.test(lower)) return NONE
  return Array.from(lower.matchAll(PATTERN)).flatMap(({ 0: seen, index }): readonly FoundSlip[] => {
    const slip = SLIPS.get(seen)
    const [start, end] = [wordStart(text, index), wordEnd(text, index + seen.length)]
    if (!slip || !fits(slip, lower, { start, end, from: index, to: index + seen.length })) return []
    const right = text.slice(start, index) + inCaseOf(slip.right, text.slice(index, index + seen.length)) + text.slice(index + seen.length, end)
    return [{ start: at(start), end: at(end), given: text.slice(start, end), right, sure: slip.sure !== false }]
  })
}

interface Slip {
  readonly seen: readonly string[]
  readonly right: string
  readonly at?: string
  readonly sure?: boolean
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
}
/** Where the words of a slip stand, and from where to where it reaches itself. */
interface Around {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

function fits({ at, notAfter, notBefore }: Slip, lower: string, { start, end, from, to }: Around): boolean {
  if (at !== 'anywhere' && start !== from) return false
  if (at === 'word' && end !== to) return false
  const before = notAfter && lower.slice(Math.max(0, start - LONGEST), start).trimEnd()
  const after = notBefore && NEXT_WORD.exec(lower.slice(end, end + LONGEST))?.[1]
  return !notAfter?.some((ending) => before?.endsWith(ending)) && !notBefore?.some((ending) => after?.endsWith(ending))
}

/** What was meant, with capitals where the slip has them. What has capitals of its own keeps them. */
function inCaseOf(right: string, given: string): string {
  if (right !== right.toLowerCase()) return right
  if (given.length > 1 && given === given.toUpperCase()) return right.toUpperCase()
  let same = 0
  while (same < right.length && right[same] === given[same]?.toLowerCase()) same++
  return given.slice(0, same) + right.slice(same)
}

function wordStart(text: string, from: number): number {
  let start = from
  while (start > 0 && from - start < LONGEST && IS_LETTER.test(text[start - 1] ?? '')) start--
  return start
}
function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && end - from < LONGEST && IS_LETTER.test(text[end] ?? '')) end++
  return end
}

const LONGEST = 60
const IS_LETTER = /\p{L}/u
const NEXT_WORD = /^\s{1,3}(\p{L}{1,50})/u
const ALL = known.slips as readonly Slip[]
const SLIPS: ReadonlyMap<string, Slip> = new Map(ALL.flatMap((slip) => slip.seen.map((seen) => [seen, slip] as const)))
const SEEN = [...SLIPS.keys()].toSorted((a, b) => b.length - a.length).join('|')
const PATTERN = new RegExp(SEEN, 'gu')
const ANY = new RegExp(SEEN, 'i')
export const MAY_HOLD_SLIP = clueOf(ANY)
const NONE: readonly FoundSlip[] = []
