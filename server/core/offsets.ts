// Offsets in a text that somebody writes in: what an edit costs does not hang on how many stand behind it.

/** Offsets in rising order, such as where the lines of a text start. */
export interface Offsets {
  readonly length: number
  /** NaN outside of the list. */
  readonly at: (index: number) => number
  /** How many of them are an offset or come before it. */
  readonly countUpTo: (offset: number) => number
  /** Those from the one at `from` up to the one at `to` replaced by others, and those from there on moved. */
  readonly after: (from: number, to: number, instead: readonly number[], moved: number) => Offsets
}

export const offsets = (all: readonly number[]): Offsets => withStretch(all, all.length, [], all.length, 0)

/** Edits lie close to each other mostly; the list is written anew where they do not. */
const LONGEST_STRETCH = 200

/** `before` up to the one at `head`, then `stretch`, then those from the one at `tail` on, moved. */
function withStretch(before: readonly number[], head: number, stretch: readonly number[], tail: number, moved: number): Offsets {
  const behind = head + stretch.length
  const length = behind + before.length - tail
  // undefined and a number are NaN
  const at = (index: number): number => (index < head ? before[index] : index < behind ? stretch[index - head] : (before[index - behind + tail] as number) + moved) ?? NaN
  const some = (from: number, to: number, by: number): readonly number[] => Array.from({ length: to - from }, (_none, index) => at(from + index) + by)
  return {
    length,
    at,
    countUpTo: (offset) => {
      let low = 0
      let high = length
      while (low < high) {
        const middle = (low + high) >> 1
        if (at(middle) <= offset) low = middle + 1
        else high = middle
      }
      return low
    },
    after: (from, to, instead, by) => {
      const [first, last] = [Math.min(head, from), Math.max(behind, to)]
      if (last - first > LONGEST_STRETCH) return withStretch(some(0, length, 0), from, instead, to, by)
      return withStretch(before, first, [...some(first, from, 0), ...instead, ...some(to, last, by)], last - behind + tail, moved + by)
    },
  }
}
