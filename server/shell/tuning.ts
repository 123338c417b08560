// How V8 is tuned for what we run. Its flags depend on its version, and of one that it does not know it complains on standard error.
import { setFlagsFromString } from 'node:v8'

export interface Tuning {
  /** Names of flags that have been the same since Node 20. */
  readonly flags: readonly string[]
  /** A function is optimised only when it runs so many times as often as usual. */
  readonly later: number
}

/** Tunes this V8, if it is one that the flags are known of. */
export function tune(tuning: Tuning): void {
  for (const flag of flagsOf(tuning, process.versions.v8)) setFlagsFromString(flag)
}

/** The flags for a version of V8; none for one that is too new to be known. */
export function flagsOf({ flags, later }: Tuning, version: string): readonly string[] {
  const major = Number.parseInt(version, 10)
  if (!(major >= OLDEST && major <= NEWEST)) return []
  return [...flags, major < COUNTS_CALLS ? `--interrupt-budget=${BYTECODE * later}` : `--invocation-count-for-turbofan=${CALLS * later}`]
}

/** Node 20 and Node 26. */
const OLDEST = 11
const NEWEST = 14
/** From Node 22 on calls are counted, before that bytes of bytecode that were run. */
const COUNTS_CALLS = 12
/** What is usual: V8's own defaults. */
const CALLS = 3000
const BYTECODE = 66 * 1024
