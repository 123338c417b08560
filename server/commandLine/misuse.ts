// A command line that cannot be understood: thrown where it is noticed, told by program.ts.
import type { Texts, Values } from '../core/problem.ts'

export interface Misuse extends Error {
  readonly texts: Texts
  readonly values: Values
}

/** Ends the command with exit code 2 and this message. */
export function misuse(texts: Texts, values: Values = {}): Misuse {
  return Object.assign(new Error('misuse'), { texts, values })
}

export const isMisuse = (error: unknown): error is Misuse => error instanceof Error && 'texts' in error && 'values' in error
