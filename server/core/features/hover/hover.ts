// What a place of a document has to say when the pointer rests on it. Each sort of answer is a file of this folder; the most precise comes first.
import { nodeAt } from '../../nodeAt.ts'
import type { Span } from '../../text.ts'
import { attribute } from './attribute.ts'
import { choice } from './choice.ts'
import { computed } from './computed.ts'
import { findings } from './finding.ts'
import { goal } from './goal.ts'
import { line, written, type Around, type Part } from './part.ts'
import { property } from './property.ts'
import { reference } from './reference.ts'
import { ruleCode } from './ruleCode.ts'
import { term } from './term.ts'

export type { PlacedProblem } from './part.ts'

export interface Hovered {
  /** What it is said of: the place of the most precise part. */
  readonly span: Span
  readonly text: string
}

/** A way on from a place, where a client can go it. */
export interface Link {
  readonly text: string
  readonly href: string
}

/** Undefined where there is nothing to say: in prose, in documents of no kind. Never throws, however unfinished the text is. `links` stand below what is said first. */
export function hoverAt(given: Omit<Around, 'spot'>, notation: 'markdown' | 'plaintext', links: readonly Link[] = []): Hovered | undefined {
  const spot = nodeAt(given.document, given.offset)
  const around: Around = spot ? { ...given, spot } : given
  const parts = [...SORTS.flatMap((sort) => sort(around) ?? []), ...findings(around)].filter(({ lines }) => lines.length > 0)
  const [first, ...rest] = parts
  return first && { span: first.span, text: written([{ ...first, lines: [...first.lines, ...links.map((link) => line(link))] }, ...rest], notation) }
}

const SORTS: readonly ((around: Around) => Part | undefined)[] = [ruleCode, attribute, reference, computed, choice, term, property, goal]
