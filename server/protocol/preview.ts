// The preview of an open document: the blocks that have changed since it was last asked for, and ways between a part of it and the text.
import { RequestType, type Position, type Range, type TextEdit } from 'vscode-languageserver-protocol'

export interface PreviewParams {
  readonly textDocument: { readonly uri: string }
  /** Where images below the workspace folder of the document can be loaded from; absent: none are shown. */
  readonly images?: string
  /** What is shown now; absent: nothing. */
  readonly shown?: { readonly hashes: Readonly<Record<string, string>>; readonly parts: readonly string[] }
}

export interface PreviewBlock {
  /** Stays the same while its content changes. */
  readonly id: string
  readonly hash: string
  /** One element; `data-pointer` names what a part shows, `data-go` where a question is answered. With `instead`: what comes between what stays. */
  readonly html: string
  /** In the HTML that was shown until now, all before `start` and from `end` on stays (UTF-16): a board is large, and most of it is as it was. */
  readonly instead?: { readonly start: number; readonly end: number }
}

export interface Preview {
  /** Of the document. */
  readonly version: number
  readonly words: PreviewWords
  /** What is to be told above what is shown. */
  readonly notice?: string
  /** What the button behind the notice is called: it lets one choose the kind of the document. */
  readonly chooses?: string
  /** Absent: what is shown stays, since nothing better can be shown. */
  readonly content?: {
    readonly title: string
    /** Of the text. */
    readonly language: string
    readonly layout: string
    /** All blocks in their order. */
    readonly order: readonly string[]
    /** Those that are not shown yet, or have changed. */
    readonly blocks: readonly PreviewBlock[]
    /** Names of the parts that are there, for the next time. */
    readonly parts: readonly string[]
  }
}

/** `language`: of the words themselves. */
export type PreviewWords = Readonly<Record<'language' | 'title' | 'large' | 'source' | 'keys' | 'document' | 'readOnly' | 'notReady', string>>

/** Client to server: what is to be shown. Null when the server is not ready, or the document is not open. */
export const previewRequest = new RequestType<PreviewParams, Preview | null, void>('pitkospuut/preview')

export interface PreviewPlaceParams {
  readonly textDocument: { readonly uri: string }
  /** Of a part; one that is not there leads to the nearest that it is part of. */
  readonly pointer: string
}

/** Client to server: where a part stands in the text. Null when the document is not open, or of no kind. */
export const previewPlaceRequest = new RequestType<PreviewPlaceParams, { readonly version: number; readonly range: Range } | null, void>('pitkospuut/previewPlace')

export interface PreviewPointerParams {
  readonly textDocument: { readonly uri: string }
  readonly position: Position
}

/** Client to server: the pointer of the deepest part at a position. Null when the document is not open, or of no kind. */
export const previewPointerRequest = new RequestType<PreviewPointerParams, { readonly pointer: string } | null, void>('pitkospuut/previewPointer')

export interface PreviewWriteParams {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly pointer: string
}

/** `at`: where one goes on writing, in the text after the edits (none: the part is there). */
export type PreviewWriteResult = { readonly edits: readonly TextEdit[]; readonly at: Position; readonly refused?: never } | { readonly refused: string; readonly edits?: never } | null

/** Client to server: the edits that begin a part that is asked for. Nothing is applied. Null: the document has another version by now. */
export const previewWriteRequest = new RequestType<PreviewWriteParams, PreviewWriteResult, void>('pitkospuut/previewWrite')
