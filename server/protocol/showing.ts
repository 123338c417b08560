// What can be read beside the documents: pages, the content of a document as data, and a report of all findings.
import { RequestType } from 'vscode-languageserver-protocol'
import type { Choices } from './actions.ts'

/** Client to server: of what there are pages; the id of a choice is the path of its page, for `pageRequest`. */
export const pagesRequest = new RequestType<{ readonly about: 'rules' | 'kinds' }, Choices | null, void>('pitkospuut/pages')

/** Client to server: what an open document says, as JSON in canonical names. */
export const modelRequest = new RequestType<{ readonly textDocument: { readonly uri: string } }, { readonly text: string; readonly refused?: never } | { readonly refused: string; readonly text?: never } | null, void>('pitkospuut/model')

/** A report in both forms, and what is said around saving it. */
export interface Report {
  readonly csv: string
  readonly md: string
  /** Of the file, without its ending. */
  readonly name: string
  readonly words: Readonly<Record<'title' | 'saved' | 'notSaved' | 'open', string>>
}

/** Client to server: the findings of all documents of the workspace, as they are open or in their files. */
export const reportRequest = new RequestType<null, Report | null, void>('pitkospuut/report')
