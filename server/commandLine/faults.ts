// What the operating system says when it refuses, and what that means.
import type { Texts } from '../core/problem.ts'
import { FILE_FAULTS } from '../core/texts/commandLineSaid.ts'

/** Its code, such as `ENOENT`; what was thrown in words when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
}

/** Why it refused, in words; the text may hold `{code}`. */
export function reasonOf(error: unknown): Texts {
  const code = codeOf(error)
  return code in FILE_FAULTS ? FILE_FAULTS[code as keyof typeof FILE_FAULTS] : FILE_FAULTS.other
}
