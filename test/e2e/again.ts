// A journey that fails is gone once more, since a real workbench on a busy machine is late at times; it is said, so that what is late often is seen.

/** Hooks of mocha for all journeys. */
export const mochaHooks = {
  beforeEach(this: Mocha.Context): void {
    const test = this.currentTest as (Mocha.Test & {currentRetry: () => number}) | undefined
    if (test && test.currentRetry() > 0) console.log(`    once more, since it failed: ${test.title}`)
  },
}
