// Waiting for something that comes in its own time; runs in Node and in a web worker.

/** Looks again until `look` gives something else than false, and says what was waited for when it has not come within `limit` milliseconds. */
export async function until<T>(what: string, limit: number, look: () => PromiseLike<T | false> | T | false): Promise<T> {
  const started = Date.now()
  for (;;) {
    const seen = await look()
    if (seen !== false) return seen
    if (Date.now() - started > limit) throw new Error(`Waited in vain for ${what}.`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
