// Preload for a peer that waits a fixed time before it checks: timers of exactly DEBOUNCE_MS run at once.
const debounce = Number(process.env.DEBOUNCE_MS)
const {setTimeout: later, clearTimeout: forget} = globalThis
globalThis.setTimeout = (act, ms, ...rest) => (ms === debounce ? setImmediate(act, ...rest) : later(act, ms, ...rest))
globalThis.clearTimeout = (timer) => (timer?.constructor?.name === 'Immediate' ? clearImmediate(timer) : forget(timer))
