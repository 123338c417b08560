// Beginning a new document.
import { RequestType, type Position } from 'vscode-languageserver-protocol'

/** Something to choose, in words. */
export interface Choice<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** One line that explains it. */
  readonly detail?: string
}

/** What a new document can be: the most likely choices first, and the questions. */
export interface NewChoices {
  readonly kinds: readonly Choice[]
  readonly languages: readonly Choice<'fi' | 'sv' | 'en'>[]
  readonly notations: readonly Choice<'markdown' | 'yaml'>[]
  readonly words: Readonly<Record<'title' | 'kind' | 'language' | 'notation' | 'name' | 'folder' | 'choose', string>>
}

export interface NewChoicesParams {
  /** URI of the document that it is made from. */
  readonly from?: string
  /** Once it is chosen: what is asked then is asked in it, unless a setting says otherwise. */
  readonly language?: 'fi' | 'sv' | 'en'
}

/** Client to server: the choices for a new document. A text tells why it cannot be made. */
export const newChoicesRequest = new RequestType<NewChoicesParams, NewChoices | { readonly refused: string } | null, void>('pitkospuut/newChoices')

export interface NewParams {
  readonly kind: string
  readonly language: 'fi' | 'sv' | 'en'
  readonly notation: 'markdown' | 'yaml'
  /** May be left out or empty. */
  readonly title?: string
  readonly from?: string
  /** The name of the project that it is of. */
  readonly project?: string
  /** URI of the folder for it. */
  readonly folder: string
  /** Names in that folder that are taken, as far as the client knows; the server looks too where it can. */
  readonly taken?: readonly string[]
}

/** A document that is not written yet. */
export interface NewResult {
  /** Where it may be written: there is no such file. */
  readonly uri: string
  readonly text: string
  /** Where the first thing is to be written. */
  readonly position: Position
  /** What the source says that had no place in it. */
  readonly message?: string
}

/** Client to server: makes the text of a new document. Nothing is written. */
export const newRequest = new RequestType<NewParams, NewResult | { readonly refused: string } | null, void>('pitkospuut/new')
