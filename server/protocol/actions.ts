// The list of actions, and choosing a kind or the language.
import { RequestType, type TextEdit } from 'vscode-languageserver-protocol'
import type { Choice } from './newDocument.ts'

/** A command of the editor, in words. Those that the client does not have it leaves out. */
export interface Action {
  readonly title: string
  readonly detail: string
  /** Name of a codicon. */
  readonly icon: string
  readonly command: string
  readonly arguments?: readonly unknown[]
}

export interface ActionsResult {
  readonly title: string
  readonly placeholder: string
  readonly groups: readonly { readonly label: string; readonly actions: readonly Action[] }[]
}

/** Client to server: what makes sense here and now; without a document: in the workspace. */
export const actionsRequest = new RequestType<{ readonly textDocument?: { readonly uri: string } }, ActionsResult | null, void>('pitkospuut/actions')

/** One thing to choose. */
export interface Choices {
  readonly title: string
  readonly placeholder: string
  /** Those of one group follow one another. */
  readonly choices: readonly (Choice & { readonly picked?: true; readonly group?: string })[]
}

/** The kinds, and what is said around choosing one. */
export interface KindChoices extends Choices {
  readonly words: Readonly<Record<'readOnly' | 'notReady', string>>
}

/** Client to server: the kinds that a document of none can be made one of, or why it is not asked. */
export const kindChoicesRequest = new RequestType<{ readonly textDocument?: { readonly uri: string } }, KindChoices | { readonly refused: string } | null, void>('pitkospuut/kindChoices')

export interface ChooseKindParams {
  readonly textDocument: { readonly uri: string; readonly version: number }
  /** Id of the kind. */
  readonly kind: string
}

/** Null when the document has another version by now. */
export type ChooseKindResult = { readonly edits: readonly TextEdit[]; readonly refused?: never } | { readonly refused: string; readonly edits?: never } | null

/** Client to server: how the type is written into the document. Nothing is applied. */
export const chooseKindRequest = new RequestType<ChooseKindParams, ChooseKindResult, void>('pitkospuut/chooseKind')

/** Client to server: the values of the setting `pitkospuut.language`, each in words. */
export const languageChoicesRequest = new RequestType<null, Choices | null, void>('pitkospuut/languageChoices')
