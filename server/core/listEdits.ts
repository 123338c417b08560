// Long lists before and behind an edit: where they are the same, and how one becomes the other.

/** How many elements at the beginning, and how many of the others at the end, are the same objects in two lists. */
export function sameEnds(before: readonly unknown[], after: readonly unknown[]): { readonly start: number; readonly end: number } {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start++
  let end = 0
  while (end < least - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { start, end }
}

/** A list with the elements from the one at `from` up to the one at `to` replaced. One copy where as many come as go, as at most edits. */
export function spliced<T>(list: readonly T[], from: number, to: number, instead: readonly T[]): readonly T[] {
  if (instead.length !== to - from) return list.slice(0, from).concat(instead, list.slice(to))
  const copy = list.slice()
  for (let index = 0; index < instead.length; index++) copy[from + index] = instead[index] as T
  return copy
}
