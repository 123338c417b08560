// Remembers what was computed from an object, as long as the object lives. Made where a session begins, and passed.

/** The value of `compute`, computed once for a pair of an owner and a key. Owners and keys must be immutable. */
export type Memo = <T>(owner: object, key: object, compute: () => T) => T

export function createMemo(): Memo {
  const store = new WeakMap<object, Map<object, unknown>>()
  return <T>(owner: object, key: object, compute: () => T): T => {
    let values = store.get(owner)
    if (!values) store.set(owner, (values = new Map()))
    if (!values.has(key)) values.set(key, compute())
    return values.get(key) as T
  }
}
