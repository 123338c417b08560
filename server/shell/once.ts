// What is loaded when it is first asked for, and kept. A load that fails is tried again the next time.

export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  const begin = (): Promise<T> => load().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return () => (loaded ??= begin())
}
