// A long list in which an edit replaces some elements.
/** A list with the elements from the one at `from` up to the one at `to` replaced. One copy where as many come as go, as at most edits. */
export function spliced<T>(list: readonly T[], from: number, to: number, instead: readonly T[]): readonly T[] {
  if (instead.length !== to - from) return list.slice(0, from).concat(instead, list.slice(to))
  const copy = list.slice()
  for (let index = 0; index < instead.length; index++) copy[from + index] = instead[index] as T
  return copy
}
