// Blocks as tests look at them: each with where it stands.
import type { Block } from '../../server/core/node.ts'
import type { Placed } from '../../server/core/parse/markdown/form.ts'

export interface Standing<B extends Block> {
  readonly start: number
  readonly block: B
}

export const standing = <B extends Block>({ blocks, starts }: Placed<B>): readonly Standing<B>[] => blocks.map((block, index) => ({ start: starts.at(index), block }))
