// What a change does to a text, as a unified diff.
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'
import { withoutIdentity } from '../core/identity.ts'
import type { Io } from './io.ts'
import { paintFor } from './layout.ts'

/** Coloured for a terminal. What could be a personal identity code is left out of it, so such a line shows only that it changes. */
export function shownDiff(path: string, before: string, after: string, io: Io): string {
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: SHOWN_LINES })
  const lines = formatPatch(patch, FILE_HEADERS_ONLY).split('\n').map((line) => line.slice(0, 1) + withoutIdentity(line.slice(1)))
  const paint = paintFor(io.stdout, io.env)
  const colour = (line: string): string => (/^(?:---|\+\+\+) /u.test(line) ? paint.bold(line) : line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line.startsWith('@@') ? paint.cyan(line) : line)
  return lines.map(colour).join('\n')
}

/** Unchanged lines around a change. */
const SHOWN_LINES = 3
