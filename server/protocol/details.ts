// Filling in details.
import { RequestType, type TextEdit } from 'vscode-languageserver-protocol'

/** One detail of a document that can be filled in, in words for the person who is asked. */
export interface Detail {
  /** JSON pointer of the value. */
  readonly pointer: string
  readonly label: string
  readonly prompt: string
  readonly help?: string
  /** An answer that fits. */
  readonly example: string
  readonly type: 'choice' | 'choices' | 'date' | 'period' | 'duration' | 'money' | 'count' | 'number' | 'version' | 'id' | 'list' | 'text'
  readonly choices?: readonly { readonly value: string; readonly label: string; readonly picked: boolean }[]
  /** What the document says now; the parts of a list are parted by semicolons. */
  readonly value: string
  readonly isEmpty: boolean
  readonly need: 'required' | 'recommended' | 'optional'
  readonly isRemovable: boolean
  /** What may well be the answer. */
  readonly suggestion?: string
}

/** The details of an open document: what is needed and empty first. */
export interface DetailsResult {
  /** Of the document. */
  readonly version: number
  /** Why there is nothing to fill in. */
  readonly message?: string
  readonly details: readonly Detail[]
  /** What is said around the questions. */
  readonly words: Readonly<Record<'title' | 'overview' | 'missing' | 'filled' | 'optional' | 'skip' | 'keep' | 'remove' | 'done' | 'enterHint' | 'listHint' | 'forExample' | 'readOnly' | 'notReady', string>>
}

/** Client to server: what a person can be asked for a document. */
export const detailsRequest = new RequestType<{ readonly textDocument: { readonly uri: string } }, DetailsResult | null, void>('pitkospuut/details')

/** `answer`: a text, the chosen values or parts, or null to take the value out. */
export interface AnswerParams {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly pointer: string
  readonly answer: string | readonly string[] | null
}

/** The edits (none: all stays as it is), or why the answer is not written. Null when the document has another version by now. */
export type AnswerResult = { readonly edits: readonly TextEdit[]; readonly refused?: never } | { readonly refused: string; readonly edits?: never } | null

/** Client to server: what an answer would change. Nothing is applied. */
export const answerRequest = new RequestType<AnswerParams, AnswerResult, void>('pitkospuut/answer')
