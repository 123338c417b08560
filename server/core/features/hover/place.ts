// Where a place of the block under the cursor stands in the document, without looking at other blocks.
import type { Spot } from '../../nodeAt.ts'
import type { Place } from '../../node.ts'
import type { Span } from '../../text.ts'

/** `offset` is that of the spot. The place must stand in its block. */
export function spanIn({ at }: Spot, offset: number, { start, end }: Pick<Place, 'start' | 'end'>): Span {
  return { start: offset - at + start, end: offset - at + end }
}
