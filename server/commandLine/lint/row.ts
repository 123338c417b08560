// The files of a run as a row from which several threads take.
import type { InputFile } from '../inputs.ts'
import type { Alone } from './checker.ts'

/** The files of a run, and how many of them have been taken; shared with other threads. */
export interface Row {
  readonly documents: readonly InputFile[]
  readonly taken: SharedArrayBuffer
  /** The next files for the one who asks; none at the end. */
  readonly next: () => readonly InputFile[]
}

/** Lets others check files of a row by themselves, and hands over what they tell. Resolves when they have ended, however they did. */
export type Help = (row: Row, told: (input: InputFile, alone: Alone) => void) => Promise<void>

export function rowOf(documents: readonly InputFile[], taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)): Row {
  const count = new Int32Array(taken)
  return {
    documents, taken,
    next: () => {
      const from = Atomics.add(count, 0, AT_ONCE)
      return documents.slice(from, from + AT_ONCE)
    },
  }
}

/** So many files are taken at once: few enough that nobody waits long for the last. */
const AT_ONCE = 8
