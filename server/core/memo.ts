// Remembers what was computed from an object, as long as the object lives. Made where a session begins, and passed.

/**
 * The value of `compute`, computed once for a pair of an owner and a key. Owners and keys must be immutable. What is asked of many owners
 * at each keystroke takes its arguments from here rather than close over them: a closure for each would be garbage.
 */
export type Memo = <T, O extends object = object>(owner: O, key: object, compute: (owner: O, remember: Memo) => T) => T

/** What is remembered of an owner, in a chain: most owners have one thing, hardly any more than ten. */
interface Link {
  readonly key: object
  readonly value: unknown
  next: Link | undefined
}

export function createMemo(): Memo {
  const store = new WeakMap<object, Link>()
  const memo: Memo = (owner, key, compute) => {
    for (let link = store.get(owner); link; link = link.next) if (link.key === key) return link.value as ReturnType<typeof compute>
    const value = compute(owner, memo)
    const first = store.get(owner)
    if (first) first.next = { key, value, next: first.next }
    else store.set(owner, { key, value, next: undefined })
    return value
  }
  return memo
}
