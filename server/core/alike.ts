// Compares values that were made anew from parts that may be the same objects.

/** True for equal values: the same, or lists and plain objects of alike parts, down to a few levels. Below that only the same objects are alike, and so are blocks: a place is one in its own block. */
export function alike(a: unknown, b: unknown, levels = 4): boolean {
  if (Object.is(a, b)) return true
  if (levels === 0 || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && alikeLists(a, b, levels - 1)
  if (!isPlain(a) || !isPlain(b)) return false
  let left = Object.keys(b).length
  for (const key in a) {
    if (!alike(a[key], b[key], key === 'block' ? 0 : levels - 1)) return false
    left--
  }
  return left === 0
}

function alikeLists(a: readonly unknown[], b: readonly unknown[], levels: number): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (!alike(a[at], b[at], levels)) return false
  return true
}

const isPlain = (value: object): value is Readonly<Record<string, unknown>> => Object.getPrototypeOf(value) === Object.prototype
