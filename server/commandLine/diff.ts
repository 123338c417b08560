// What a change does to a text, as a unified diff.
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch, type StructuredPatchHunk } from 'diff'
import { withoutIdentity } from '../core/identity.ts'
import type { Io } from './io.ts'
import { paintFor } from './layout.ts'

/** Coloured for a terminal. What could be a personal identity code is left out of it, so such a line shows only that it changes. */
export function shownDiff(path: string, before: string, after: string, io: Io): string {
  const shown = withoutIdentity(path)
  const patch = structuredPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, { context: SHOWN_LINES })
  const [old, now] = [before, after].map((text) => withoutIdentity(text).split('\n')) as [string[], string[]]
  const hunks = patch.hunks.map((hunk) => ({ ...hunk, lines: without(hunk, old, now) }))
  const paint = paintFor(io.stdout, io.env)
  const colour = (line: string): string => (/^(?:---|\+\+\+) /u.test(line) ? paint.bold(line) : line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line.startsWith('@@') ? paint.cyan(line) : line)
  return formatPatch({ ...patch, hunks }, FILE_HEADERS_ONLY).split('\n').map(colour).join('\n')
}

/** The lines of a hunk as they stand in the texts before and after from which codes are left out: one may begin in the line above. */
function without({ oldStart, newStart, lines }: StructuredPatchHunk, old: readonly string[], now: readonly string[]): string[] {
  let [inOld, inNew] = [oldStart - 1, newStart - 1]
  return lines.map((line) => {
    const sign = line.charAt(0)
    if (sign === '\\') return line
    const text = sign === '+' ? now[inNew] : old[inOld]
    if (sign !== '+') inOld++
    if (sign !== '-') inNew++
    return sign + (text ?? '')
  })
}

/** Unchanged lines around a change. */
const SHOWN_LINES = 3
