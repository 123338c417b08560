// Changing items where a preview shows them: their text, and new ones. Moving is in `moving.ts`.
import { RequestType, type TextEdit } from 'vscode-languageserver-protocol'

/** All that is said there, in one language. */
export type BoardWords = Readonly<Record<'language' | 'move' | 'edit' | 'add' | 'field' | 'newField' | 'save' | 'cancel' | 'fieldKeys' | 'saved' | 'added' | 'cancelled' | 'dragging' | 'keys' | 'readOnly' | 'changed', string>>

/** Client to server: the words of the board of a document. Null when the server is not ready. */
export const boardWordsRequest = new RequestType<{ readonly textDocument: { readonly uri: string } }, BoardWords | null, void>('pitkospuut/boardWords')

/** An item of a list, as a preview shows it: `print` is its `data-item`. One that stands elsewhere by now is found by it. */
export interface ItemNamed {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly pointer: string
  readonly print?: string
}

/** `changed`: the document has another version by now, and one may ask again. */
export type ItemRefused = { readonly refused: string; readonly reason: 'changed' | 'gone' | 'empty' | 'unwritable' | 'broken' | 'notOurs' }

/** Client to server: the text of an item as it is edited: Markdown without comments and attributes, or the text of YAML. Null when the server is not ready. */
export const itemTextRequest = new RequestType<ItemNamed, { readonly text: string; readonly pointer: string } | ItemRefused | null, void>('pitkospuut/itemText')

/** The edits, none when there is nothing to change, and what the item is called in the text after them. */
export type ItemEdited = { readonly edits: readonly TextEdit[]; readonly pointer: string } | ItemRefused

/** Client to server: the edits that give an item another text; what stands with it (marker, id, attributes, comments, nested items) stays. Nothing is applied. */
export const editItemRequest = new RequestType<ItemNamed & { readonly text: string }, ItemEdited | null, void>('pitkospuut/editItem')

/** `list`: as in `MoveTo`. The new item stands before the one that has the index. */
export interface AddItem {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly list: string
  readonly index: number
  readonly text: string
}

/** Client to server: the edits that put a new item into a list. Nothing is applied. */
export const addItemRequest = new RequestType<AddItem, ItemEdited | null, void>('pitkospuut/addItem')
