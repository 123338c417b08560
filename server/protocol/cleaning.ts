// Healing text that was pasted from a page.
import { RequestType, type Range, type TextEdit } from 'vscode-languageserver-protocol'

/** An open document at one version; `range`: only this part of it. */
export interface CleanParams {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly range?: Range
}

/** What cleaning makes of it, in words for the person who asked. */
export interface CleanResult {
  /** What can be healed, or why nothing is. */
  readonly message: string
  /** Absent when there is nothing to change, or the document is not open at that version. */
  readonly change?: {
    readonly edits: readonly TextEdit[]
    /** The text before and after, to be shown side by side: without personal identity codes. */
    readonly before: string
    readonly after: string
    readonly title: string
    readonly accept: string
    readonly decline: string
    readonly changedMeanwhile: string
    readonly readOnly: string
  }
}

/** Client to server: heals text that was pasted from a page. Nothing is applied. */
export const cleanRequest = new RequestType<CleanParams, CleanResult | null, void>('pitkospuut/clean')
