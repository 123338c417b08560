// A document as a page that stands alone, to be saved or printed.
import { RequestType } from 'vscode-languageserver-protocol'
import type { Choices } from './actions.ts'

export interface DocumentPageParams {
  /** An open document. */
  readonly textDocument: { readonly uri: string }
  /** Of its headings; without it: as the editor shows the document. */
  readonly language?: string
}

export interface DocumentPage {
  readonly html: string
  /** For its file, beside the document. */
  readonly fileName: string
  /** What of the document is not on it, one thing a line, to be read before it is saved or opened; empty when all is. */
  readonly report: string
  readonly words: {
    readonly title: string
    /** Above the report, and to go on. */
    readonly look: string
    readonly accept: string
    readonly saved: string
    readonly notSaved: string
    readonly open: string
    /** How it is printed. */
    readonly opened: string
    readonly notOpened: string
  }
}

/** Client to server: the languages that the headings of the page of an open document can have, its own first; null when there is no page of it. */
export const pageLanguagesRequest = new RequestType<Pick<DocumentPageParams, 'textDocument'>, Choices | null, void>('pitkospuut/pageLanguages')

/** Client to server: nothing is written. */
export const documentPageRequest = new RequestType<DocumentPageParams, DocumentPage | { readonly refused: string } | null, void>('pitkospuut/documentPage')
