// What the extension and the page of a preview say to each other.
import type { FromBoard, ToBoard } from './boardMessages.ts'
import type { Preview } from '../server/protocol/preview.ts'

/** To the page. `show`: what has changed. `part`: the cursor of the text is in it. */
export type ToPage =
  | { readonly type: 'board'; readonly board: ToBoard }
  | { readonly type: 'show'; readonly preview: Preview }
  | { readonly type: 'part'; readonly pointer: string }
  | { readonly type: 'large'; readonly isLarge: boolean }
  | { readonly type: 'said'; readonly message: string }

/** From the page. `ready`: it shows nothing yet. `source`: somebody wants to go to a part in the text. `show`: to see it there. `write`: to begin one that is missing. `kind`: to choose what the document is. */
export type FromPage =
  | { readonly type: 'board'; readonly board: FromBoard }
  | { readonly type: 'ready' }
  | { readonly type: 'source'; readonly pointer: string }
  | { readonly type: 'show'; readonly pointer: string }
  | { readonly type: 'kind' }
  | { readonly type: 'write'; readonly pointer: string }
  | { readonly type: 'large'; readonly isLarge: boolean }
