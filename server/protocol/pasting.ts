// Pasting with structure.
import { RequestType, type Range } from 'vscode-languageserver-protocol'

/** What a clipboard holds, to go in place of a range of an open document. */
export interface PasteParams {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly range: Range
  readonly html?: string
  readonly text?: string
}

/** A way to paste it, with line ends of the document. */
export interface PasteWay {
  /** `tidy`: its structure in the notation of the place, better than the plain text. `cleaned`: the plain text without what came with a page, for those who choose it. */
  readonly sort: 'tidy' | 'cleaned'
  readonly title: string
  readonly text: string
  /** To be told once it has been pasted. */
  readonly notice?: string
}

/** Client to server: how the content of a clipboard can be pasted; none where plain text does as well, and in documents of no kind. Nothing is applied. */
export const pasteRequest = new RequestType<PasteParams, readonly PasteWay[], void>('pitkospuut/paste')
