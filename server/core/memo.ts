// Remembers what was computed from an object, as long as the object lives. Made where a session begins, and passed.

/** The value of `compute`, computed once for a pair of an owner and a key. Owners and keys must be immutable. */
export type Memo = <T>(owner: object, key: object, compute: () => T) => T

/** What is remembered of an owner, in a chain: most owners have one thing, hardly any more than ten. */
interface Link {
  readonly key: object
  readonly value: unknown
  readonly next: Link | undefined
}

export function createMemo(): Memo {
  const store = new WeakMap<object, Link>()
  return <T>(owner: object, key: object, compute: () => T): T => {
    for (let link = store.get(owner); link; link = link.next) if (link.key === key) return link.value as T
    const value = compute()
    store.set(owner, { key, value, next: store.get(owner) })
    return value
  }
}
