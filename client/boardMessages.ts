// What the extension and the page of a preview say to each other about items that are moved and edited there.
import type { BoardWords } from '../server/protocol/board.ts'
import type { MoveBeside, MoveTo, MoveWay } from '../server/protocol/moving.ts'

/** An item as the page shows it: its `data-pointer` and `data-item`. */
export interface Shown {
  readonly pointer: string
  readonly print: string
}

/** From the page. `begin`: it has no words yet, or those of another language. `choose`: somebody wants to be asked where to. */
export type FromBoard =
  | { readonly ask: 'begin' }
  | ({ readonly ask: 'move'; readonly to: MoveTo | MoveWay | MoveBeside } & Shown)
  | ({ readonly ask: 'choose' | 'targets' | 'text' } & Shown)
  | ({ readonly ask: 'edit'; readonly text: string } & Shown)
  | { readonly ask: 'add'; readonly list: string; readonly index: number; readonly text: string }

/**
 * To the page. `targets`: the lists that can take an item. `text`: of an item, to be edited. `done`: the item has this pointer in the version of the
 * document; `text` and `done` without an item were in vain: nothing has changed.
 */
export type ToBoard =
  | { readonly tell: 'begin'; readonly words: BoardWords; readonly isEditable: boolean }
  | { readonly tell: 'targets'; readonly pointer: string; readonly lists: readonly string[] }
  | { readonly tell: 'text'; readonly pointer: string; readonly text: string }
  | { readonly tell: 'done'; readonly pointer: string; readonly version: number; readonly message: string }
  | { readonly tell: 'refused'; readonly message: string }
