// How much a test that tries things at random tries: little each time, since every run tries others; much with FUZZ.
import fc from 'fast-check'

/** How many times the usual, by FUZZ: `big` or a number. */
const TIMES = process.env['FUZZ'] === 'big' ? 400 : Number(process.env['FUZZ'] ?? 1)

/** For a run with time: more of everything. */
export const BIG = TIMES >= 10

/** How often a property runs. */
export const runs = (usual: number): number => Math.ceil(usual * TIMES)

// a run that failed says its seed
if (process.env['SEED'] !== undefined) fc.configureGlobal({ seed: Number(process.env['SEED']) })

export const mochaHooks = {
  beforeEach(this: Mocha.Context): void {
    // the runner records stacks of any depth for each complaint of a library
    Error.stackTraceLimit = 10
    if (TIMES > 1) this.currentTest?.timeout(0)
  },
}
