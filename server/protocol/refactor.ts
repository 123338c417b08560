// Refactorings by a command: those that code actions offer too, for whoever looks for them elsewhere.
import { RequestType, type Range, type TextEdit } from 'vscode-languageserver-protocol'

export interface RefactorParams {
  /** An open document at one version. */
  readonly textDocument: { readonly uri: string; readonly version: number }
  /** Which refactoring: `tidy`, `sections`, `keys`, `ids`, `list`, `labels`. */
  readonly name: string
  /** Which of several that it can make, as a code action's offer has it. */
  readonly choice?: string
  /** Where somebody stands; absent: the document as a whole. */
  readonly range?: Range
}

/** Edits of that version, or in words why there are none. Nothing is applied. */
export type RefactorResult = { readonly edits: readonly TextEdit[]; readonly words: RefactorWords } | { readonly refused: string; readonly words?: RefactorWords }

/** What the client says when it cannot make the edits. */
export interface RefactorWords {
  readonly changed: string
  readonly readOnly: string
}

/** Client to server: works a refactoring out. Null when the server is not ready. */
export const refactorRequest = new RequestType<RefactorParams, RefactorResult | null, void>('pitkospuut/refactor')
