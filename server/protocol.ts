// What the client and the server say to each other beyond the LSP. The only file of the server that the client imports.
import { NotificationType, RequestType, type Position, type Range, type TextEdit } from 'vscode-languageserver-protocol'

/** What the client passes at `initialize`. Other editors may leave all of it out. */
export interface InitializationOptions {
  /** The editor's display language, for documents that do not tell theirs. */
  readonly locale?: string
  /** False in a workspace that the user has not said to trust: its kind files are not loaded. Default true. */
  readonly trusted?: boolean
  /** The client answers `filesRequest`, `readRequest` and `existsRequest`: for a server without a file system. */
  readonly servesFiles?: boolean
  /** The client has the command `pitkospuut.fillIn`, with `{ uri, pointer }` as its argument: findings about missing values offer it. */
  readonly fillsIn?: boolean
  /** Where the pages of the rules are, as a URI: findings link to them. A folder (docs/rules), or a scheme whose documents the client asks for by `pageRequest`. */
  readonly docs?: string
  /** Settings for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown
}

/** What kind a document is, and why, in words for the status bar. Sent when it changes for an open document. */
export interface DocumentStatus {
  readonly uri: string
  /** Absent when no kind applies. */
  readonly kind?: { readonly id: string; readonly title: string }
  readonly label: string
  readonly explanation: string
}
export const statusNotification = new NotificationType<DocumentStatus>('pitkospuut/status')

/** The user has said to trust the workspace. */
export const trustNotification = new NotificationType<void>('pitkospuut/trusted')

/** Client to server: the page of a rule, by its path below `docs`; Markdown in the language of the editor, null when there is none. */
export const pageRequest = new RequestType<{ readonly page: string }, string | null, void>('pitkospuut/rulePage')

/** Server to client: the documents of a workspace folder, or its kind files, as URIs. */
export const filesRequest = new RequestType<{ readonly folder: string; readonly kinds: boolean }, readonly string[], void>('pitkospuut/files')

/** Server to client: the bytes of a file in base64 (RFC 4648); null when it cannot be read. */
export const readRequest = new RequestType<{ readonly uri: string }, string | null, void>('pitkospuut/read')

/** Server to client: whether there is a file or folder; true also when that cannot be told. */
export const existsRequest = new RequestType<{ readonly uri: string }, boolean, void>('pitkospuut/exists')

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
  }
}

/** Client to server: heals text that was pasted from a page. Nothing is applied. */
export const cleanRequest = new RequestType<CleanParams, CleanResult | null, void>('pitkospuut/clean')

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

/** What a clipboard holds, to go in place of a range of an open document. */
export interface PasteParams {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly range: Range
  readonly html?: string
  readonly text?: string
}

/** A way to paste it, with line ends of the document. */
export interface PasteWay {
  /** `tidy`: its structure in the notation of the place, better than the plain text. `cleaned`: the plain text without what came with a page, for those who choose it. */
  readonly sort: 'tidy' | 'cleaned'
  readonly title: string
  readonly text: string
  /** To be told once it has been pasted. */
  readonly notice?: string
}

/** Client to server: how the content of a clipboard can be pasted; none where plain text does as well, and in documents of no kind. Nothing is applied. */
export const pasteRequest = new RequestType<PasteParams, readonly PasteWay[], void>('pitkospuut/paste')

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

/** Client to server: the choices for a new document. `from`: URI of the document that it is made from; a text tells why it cannot be. */
export const newChoicesRequest = new RequestType<{ readonly from?: string }, NewChoices | { readonly refused: string } | null, void>('pitkospuut/newChoices')

export interface NewParams {
  readonly kind: string
  readonly language: 'fi' | 'sv' | 'en'
  readonly notation: 'markdown' | 'yaml'
  /** May be left out or empty. */
  readonly title?: string
  readonly from?: string
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
