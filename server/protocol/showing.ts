// What can be read beside the documents: pages, and the content of a document as data.
import { RequestType } from 'vscode-languageserver-protocol'
import type { Choices } from './actions.ts'

/** Client to server: of what there are pages; the id of a choice is the path of its page, for `pageRequest`. */
export const pagesRequest = new RequestType<{ readonly about: 'rules' | 'kinds' }, Choices | null, void>('pitkospuut/pages')

/** Client to server: the forms in which a document can be had as data, by their names. */
export const modelFormsRequest = new RequestType<null, Choices, void>('pitkospuut/modelForms')

export interface ModelParams {
  readonly textDocument: { readonly uri: string }
  /** One of `modelForms`; JSON without it. */
  readonly form?: string
}

/** Client to server: what an open document says, in canonical names. */
export const modelRequest = new RequestType<ModelParams, { readonly text: string; readonly languageId: 'json' | 'yaml'; readonly refused?: never } | { readonly refused: string; readonly text?: never } | null, void>('pitkospuut/model')
