// What a document asks of its writer, in short: how many questions of each weight, and the most urgent ones. Kept for files whose text is not.
import { locator, type Document } from './document.ts'
import type { Problem, Severity, Texts, Values } from './problem.ts'
import type { RuleSet } from './ruleSet.ts'
import { positionAt, type Lines, type Position } from './text.ts'

export interface Question {
  readonly severity: Severity
  /** Set when it tells of a time that has passed. */
  readonly isDue?: true
  readonly message: Texts
  readonly values: Values
  /** Where it is asked; the text may have changed since. */
  readonly at: Position
}

export interface Asked {
  readonly counts: Readonly<Record<Severity, number>>
  readonly total: number
  /** So many tell of a time that has passed. */
  readonly due: number
  /** The most urgent ones, at most three. */
  readonly first: readonly Question[]
}

export const NOTHING_ASKED: Asked = { counts: { error: 0, warning: 0, information: 0, hint: 0 }, total: 0, due: 0, first: [] }

/** The findings of a document in short. `isDue`: codes of what tells of a time that has passed. */
export function askedIn(document: Document, lines: Lines, problems: readonly Problem[], isDue: (code: string) => boolean): Asked {
  if (problems.length === 0) return NOTHING_ASKED
  const counts = { ...NOTHING_ASKED.counts }
  let due = 0
  for (const { severity, code } of problems) {
    counts[severity]++
    if (isDue(code)) due++
  }
  const urgency = ({ code, severity }: Problem): number => (isDue(code) ? 0 : 1) * 4 + WEIGHTS.indexOf(severity)
  const first: Problem[] = []
  for (const problem of problems) {
    const at = first.findIndex((other) => urgency(other) > urgency(problem))
    if (at >= 0) first.splice(at, 0, problem)
    else if (first.length < SHOWN) first.push(problem)
    first.length = Math.min(first.length, SHOWN)
  }
  const at = locator(document)
  return {
    counts, due, total: problems.length,
    first: first.map(({ severity, code, message, values, from }) => ({ severity, ...(isDue(code) ? { isDue: true as const } : {}), message, values: copied(values), at: positionAt(lines, at(from).start) })),
  }
}

/** The codes of the rules that tell of a time that has passed. */
export function dueCodes({ registered }: Pick<RuleSet, 'registered'>): (code: string) => boolean {
  const codes = new Set(registered.flatMap(({ code, tellsPast }) => (tellsPast ? [code] : [])))
  return (code) => codes.has(code)
}

/** Strings that were cut from a text keep the whole text alive in V8. */
const copied = (values: Values): Values => JSON.parse(JSON.stringify(values)) as Values

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'information', 'hint']
const SHOWN = 3
