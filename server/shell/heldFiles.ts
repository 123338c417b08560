// Files that another program holds: they are looked at again a few times, and told of when that takes long.
import { inWords } from '../core/problem.ts'
import { HELD } from '../core/texts/status.ts'
import type { Means } from './session.ts'
import { pathIn } from './uris.ts'
import { uiLanguage } from './wording.ts'

export interface HeldFiles {
  /** A file is there and could not be read. */
  readonly held: (uri: string) => void
  /** It could be read, or is gone. */
  readonly free: (uri: string) => void
}

/** Milliseconds before each further try; then only an event of the file leads to one. */
const PAUSES: readonly number[] = [500, 2000, 8000, 30_000]
/** So many tries are nothing to speak of: who saves a file holds it for a moment. */
const QUIET = 2
/** Milliseconds in which those come that are told of in one message. */
const TOGETHER = 1000
/** So many files are named. */
const NAMED = 3

export function heldFiles(means: () => Means): HeldFiles {
  const tries = new Map<string, number>()
  const untold = new Set<string>()
  const tell = (): void => {
    const { state, effects } = means()
    // what could be read in the meantime is nothing to speak of
    const paths = [...untold].filter((uri) => tries.has(uri)).map((uri) => pathIn(state.folders, uri)).toSorted()
    untold.clear()
    if (paths.length === 0) return
    const more = paths.length - NAMED
    const files = paths.slice(0, NAMED).join(', ') + (more > 0 ? inWords(HELD.more, { n: more }, uiLanguage(state)) : '')
    effects.say(inWords(paths.length === 1 ? HELD.one : HELD.many, { files }, uiLanguage(state)))
  }
  return {
    held: (uri) => {
      const { host, files } = means()
      const tried = tries.get(uri) ?? 0
      tries.set(uri, tried + 1)
      if (tried === QUIET) {
        if (untold.size === 0) void host.pause(TOGETHER).then(tell)
        untold.add(uri)
      }
      const pause = PAUSES[tried]
      if (pause !== undefined) void host.pause(pause).then(() => tries.has(uri) && files.changed([{ uri, gone: false }]))
    },
    free: (uri) => void tries.delete(uri),
  }
}
