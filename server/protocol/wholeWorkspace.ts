// Changes of the whole workspace: mending all documents at once, and taking note of what is found now.
import { RequestType, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol'

/** What mending does to one document. */
export interface MendedFile {
  readonly uri: string
  /** As it is shown. */
  readonly path: string
  /** Null for a file that is not open. */
  readonly version: number | null
  readonly edits: readonly TextEdit[]
}

/** `left`: has `{names}` of what was left out. */
export interface WorkspaceMending {
  readonly files: readonly MendedFile[]
  readonly question: string
  readonly detail: string
  readonly words: Readonly<Record<'title' | 'accept' | 'look' | 'decline' | 'none' | 'done' | 'left' | 'changed', string>>
}

/** Client to server: all changes of all documents by which nothing is lost or guessed, worked out one by one. Nothing is applied. */
export const mendWorkspaceRequest = new RequestType<null, WorkspaceMending | null, void>('pitkospuut/mendWorkspace')

/** What can be done about the findings of today. */
export interface BaselineOffer {
  readonly question: string
  readonly detail: string
  /** Absent when there is nothing new to note. */
  readonly record?: string
  /** Set when some are noted. */
  readonly stop?: string
}

/** `record`: what is found now is known from now on. `stop`: all is told again. Absent: only asked what there is to do. */
export interface BaselineParams {
  readonly does?: 'record' | 'stop'
}

/** Files to be written whole, and edits of others, as one change. */
export interface BaselineChange {
  readonly files: readonly { readonly uri: string; readonly text: string }[]
  readonly edit: WorkspaceEdit
  readonly done: string
  readonly notMade: string
}

/** Client to server. Nothing is applied. */
export const baselineRequest = new RequestType<BaselineParams, BaselineOffer | BaselineChange | { readonly refused: string } | null, void>('pitkospuut/baseline')
