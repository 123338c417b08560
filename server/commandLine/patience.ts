// Waits for a file that another program holds: an office, a virus scanner, a synchronised folder. They let go of it in a moment.
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from './faults.ts'

/** Milliseconds between the tries: together about a second. */
export const PAUSES: readonly number[] = [50, 100, 200, 400]

/** What Windows says when another program has a file open that is to be replaced. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Acts, and acts again while a file is held. Throws what was thrown last. */
export async function patiently<T>(act: () => Promise<T>, pauses = PAUSES): Promise<T> {
  for (const pause of pauses) {
    try {
      return await act()
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error
      await wait(pause)
    }
  }
  return act()
}

/** The same for reading at once, where only a file that is locked says that it is held. */
export function patientlyAtOnce<T>(act: () => T, pauses = PAUSES): T {
  for (const pause of pauses) {
    try {
      return act()
    } catch (error) {
      if (codeOf(error) !== 'EBUSY') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
  return act()
}
