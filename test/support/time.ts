// Time that a piece of work takes, fair on a busy machine.

/** Milliseconds since the last call: by the clock, or of this process's own work where that is less. */
export function stopwatch(): () => number {
  let clock = performance.now()
  let work = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(work)
    const took = Math.min(performance.now() - clock, (user + system) / 1_000)
    clock = performance.now()
    work = process.cpuUsage()
    return Math.round(took)
  }
}

/** For a `describe`: stacks of errors as short as everywhere but in the test runner, where each of a library's thousand complaints records all of its own. */
export function shortStacks(): void {
  const depth = Error.stackTraceLimit
  before(() => { Error.stackTraceLimit = 10 })
  after(() => { Error.stackTraceLimit = depth })
}
