// Filling in details.
import { RequestType, type Range, type TextEdit } from 'vscode-languageserver-protocol'
import type { Offer, Question } from '../core/features/details/questions.ts'

/** One detail of a document that can be filled in, in words for the person who is asked. */
export interface Detail extends Omit<Question, 'offers' | 'fields' | 'place'> {
  /** The name of the list in `DetailsResult.lists` from which may be picked; anything else may be written too. */
  readonly offers?: string
  /** Of `elements`: what is asked of a new one, at least one. Its answers go together to the pointer with `/-` behind it, by the last step of their own pointers. */
  readonly fields?: readonly Detail[]
  /** Of what is better changed where it stands: it is not asked, but shown there. */
  readonly range?: Range
}

/** Something to pick. */
export type { Offer }

/** The details of an open document: what is needed and empty first. */
export interface DetailsResult {
  /** Of the document. */
  readonly version: number
  /** Why there is nothing to fill in. */
  readonly message?: string
  readonly details: readonly Detail[]
  readonly lists: Readonly<Record<string, readonly Offer[]>>
  /** What is said around the questions. */
  readonly words: Readonly<Record<'title' | 'overview' | 'missing' | 'filled' | 'optional' | 'skip' | 'keep' | 'remove' | 'done' | 'enterHint' | 'listHint' | 'forExample' | 'readOnly' | 'notReady' | 'pickSeveral' | 'pickOne' | 'own' | 'add' | 'addMore' | 'which' | 'parts' | 'inText', string>>
}

/** Client to server: what a person can be asked for a document. */
export const detailsRequest = new RequestType<{ readonly textDocument: { readonly uri: string } }, DetailsResult | null, void>('pitkospuut/details')

/** `answer`: a text, the chosen values or parts, the fields of a new element by their keys, or null to take the value out. */
export interface AnswerParams {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly pointer: string
  readonly answer: string | readonly string[] | Readonly<Record<string, string>> | null
}

/** The edits (none: all stays as it is), or why the answer is not written. Null when the document has another version by now. */
export type AnswerResult = { readonly edits: readonly TextEdit[]; readonly refused?: never; /** The pointer of a question that this answer gives rise to. */ readonly next?: string } | { readonly refused: string; readonly edits?: never } | null

/** Client to server: what an answer would change. Nothing is applied. */
export const answerRequest = new RequestType<AnswerParams, AnswerResult, void>('pitkospuut/answer')
