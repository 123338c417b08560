// What can be read beside the documents: pages, and the content of a document as data.
import { RequestType } from 'vscode-languageserver-protocol'
import type { Choices } from './actions.ts'

/** Client to server: of what there are pages; the id of a choice is the path of its page, for `pageRequest`. */
export const pagesRequest = new RequestType<{ readonly about: 'rules' | 'kinds' }, Choices | null, void>('pitkospuut/pages')

/** Client to server: what an open document says, as JSON in canonical names. */
export const modelRequest = new RequestType<{ readonly textDocument: { readonly uri: string } }, { readonly text: string; readonly refused?: never } | { readonly refused: string; readonly text?: never } | null, void>('pitkospuut/model')
