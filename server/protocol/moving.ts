// Moving items and sections of a document: where they can go, and the edits that take them there.
import { RequestType, type Range, type TextEdit } from 'vscode-languageserver-protocol'

/** What is to be moved, in an open document at one version: `pointers` of items of one list or of one section, or what stands in a range (a place: an empty one). */
export interface MoveFrom {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly pointers?: readonly string[]
  /** Of the texts of these items, where somebody saw them (`data-item` of a preview): an item that stands elsewhere by now is found by it. */
  readonly prints?: readonly string[]
  readonly range?: Range
}

/**
 * `list`: JSON pointer of the items of a list (`/strengths/items`, `/goals/groups/0/items`, `/phases/cells/2/tasks`, `/extra/0/lists/0`), `''` for a
 * section among its siblings. `index`: how many of the others stand before it there; more than there are is the end.
 */
export interface MoveTo {
  readonly list: string
  readonly index: number
}

/** Within the own list, or among the siblings of a section. */
export type MoveWay = 'up' | 'down' | 'top' | 'bottom'

/** Of items: to the nearest list before or behind the own one that can take them, at the same height. */
export type MoveBeside = 'previous' | 'next'

/** One place that can take it. Each was tried. */
export interface MoveTarget {
  readonly to: MoveTo
  readonly way?: MoveWay
  readonly label: string
  /** How many items there are. */
  readonly detail?: string
  readonly group: 'here' | 'elsewhere' | 'sections'
}

export interface MoveTargets {
  /** Of the document. */
  readonly version: number
  /** Why nothing can be moved. */
  readonly message?: string
  readonly what?: 'items' | 'section'
  /** What would be moved, in words. */
  readonly title: string
  /** As `moveRequest` takes them; none for a heading that only groups: that is named by its range. */
  readonly pointers: readonly string[]
  /** In the order in which they are shown: the ways first, then other lists in the order of the document (to their end). */
  readonly targets: readonly MoveTarget[]
  /** `here`, `elsewhere`, `sections`: what is written above each group. */
  readonly words: MoveWords
}

export type MoveWords = Readonly<Record<'choose' | 'readOnly' | 'changed' | 'alone' | MoveTarget['group'], string>>

/** Client to server: what would be moved, and where it can go. Null when the server is not ready. */
export const moveTargetsRequest = new RequestType<MoveFrom, MoveTargets | null, void>('pitkospuut/moveTargets')

export interface MoveParams extends MoveFrom {
  readonly to: MoveTo | MoveWay | MoveBeside
}

/** Why nothing is moved. `changed`: the document has another version by now, and one may ask again. */
export type MoveReason = 'changed' | 'inside' | 'unreadable' | 'anchor' | 'broken' | 'unknown' | 'several' | 'nothing' | 'alone' | 'notOurs' | 'first' | 'last' | 'noNext' | 'noPrevious' | 'ordered'

export interface MoveMade {
  /** None: it stands there already. */
  readonly edits: readonly TextEdit[]
  /** Where it stands afterwards, in the text after the edits. */
  readonly range: Range
  /** What it is called there. */
  readonly pointers: readonly string[]
  /** Where items are now, in words. */
  readonly said?: string
  readonly words: MoveWords
}

export type MoveResult = MoveMade | { readonly refused: string; readonly reason: MoveReason; readonly words: MoveWords }

/** Client to server: the edits of a move. Nothing is applied. Null when the server is not ready. */
export const moveRequest = new RequestType<MoveParams, MoveResult | null, void>('pitkospuut/move')
