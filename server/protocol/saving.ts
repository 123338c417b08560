// What is saved where a person chooses: the report of the workspace in several forms, and the schema of a kind.
import { RequestType } from 'vscode-languageserver-protocol'
import type { Choices } from './actions.ts'

/** What is asked and said around saving. */
export interface ToSave {
  /** Of the file, without its ending. */
  readonly name: string
  /** The forms that there are, the usual one first, by the endings of their files. */
  readonly forms: readonly { readonly label: string; readonly ending: string }[]
  readonly words: Readonly<Record<'title' | 'saved' | 'notSaved' | 'open', string>>
}

/** Client to server: the forms of the report. */
export const reportFormsRequest = new RequestType<null, ToSave | null, void>('pitkospuut/reportForms')

/** Client to server: of which findings a report can tell: all (an empty id), or those of one family of rules. */
export const reportScopesRequest = new RequestType<null, Choices | null, void>('pitkospuut/reportScopes')

/** Client to server: the findings of all documents of the workspace, as they are open or in their files. `ending`: of the form; an unknown one stands for the usual form. `family`: of the rules; without it all are told. */
export const reportRequest = new RequestType<{ readonly ending: string; readonly family?: string }, { readonly text: string } | null, void>('pitkospuut/report')

/** Client to server: of what there are schemas. */
export const schemaChoicesRequest = new RequestType<null, Choices | null, void>('pitkospuut/schemaChoices')

/** Client to server: the schema of a kind, or of the settings, in the language of the editor. */
export const schemaRequest = new RequestType<{ readonly kind: string }, (ToSave & { readonly text: string }) | null, void>('pitkospuut/schema')
