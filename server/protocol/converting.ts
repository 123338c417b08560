// Writing a document in the other notation, in a new file beside it.
import { RequestType } from 'vscode-languageserver-protocol'

export interface ConvertParams {
  /** An open document at one version. */
  readonly textDocument: { readonly uri: string; readonly version: number }
  /** Names in its folder, as far as the client knows; the server looks too where it can. */
  readonly taken?: readonly string[]
}

/** A file that is not written yet, and what is said about it and about the old one. */
export interface ConvertResult {
  /** There is no such file. */
  readonly uri: string
  readonly text: string
  readonly languageId: 'markdown' | 'yaml'
  /** What is not in it as it was: one sentence a line; empty when all is. */
  readonly report: string
  readonly words: ConvertWords
}

export interface ConvertWords {
  /** The new file is there: shall the old one go? */
  readonly made: string
  /** The same where there is no old file. */
  readonly madeAlone: string
  /** The same where the old file is only to be read. */
  readonly oldStays: string
  readonly accept: string
  readonly decline: string
  /** The file cannot be made. */
  readonly exists: string
  /** Why the old file stays. */
  readonly changed: string
  readonly noBin: string
}

/** Client to server: nothing is written. */
export const convertRequest = new RequestType<ConvertParams, ConvertResult | { readonly refused: string } | null, void>('pitkospuut/convert')
