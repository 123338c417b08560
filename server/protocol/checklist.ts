// The checklist of a document.
import { NotificationType, RequestType, type Position, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol'

/** Something that can be done at once. `fill`: pointer for the command that fills in details. `leads`: for `leadRequest`. `byKey`: what a single key does, without asking which. */
export interface ChecklistAct {
  readonly title: string
  readonly fill?: string
  readonly leads?: true
  readonly byKey?: true
}

export interface ChecklistFinding {
  /** Stays the same as long as the finding does. */
  readonly id: string
  readonly code: string
  readonly severity: 'error' | 'warning' | 'information' | 'hint'
  readonly text: string
  /** What a screen reader says. */
  readonly spoken: string
  readonly range: Range
  readonly acts: readonly ChecklistAct[]
}

export interface ChecklistPart {
  readonly id: string
  readonly label: string
  /** `asked`: there are questions. */
  readonly state: 'done' | 'started' | 'missing' | 'asked'
  /** The state in words. */
  readonly said: string
  readonly spoken: string
  readonly range: Range
  readonly acts: readonly ChecklistAct[]
  readonly findings: readonly ChecklistFinding[]
}

/** What stands in the checklist, in words. */
export interface Checklist {
  /** Of the document. */
  readonly version: number
  /** False for a document of no kind. */
  readonly isOfKind: boolean
  readonly progress: string
  /** `7/11`. */
  readonly figures?: string
  readonly parts: readonly ChecklistPart[]
  /** Findings of no part. */
  readonly others: readonly ChecklistFinding[]
  readonly successes: readonly { readonly id: string; readonly text: string; readonly spoken: string }[]
  readonly words: Readonly<Record<'title' | 'parts' | 'questions' | 'ofWhole' | 'successes' | 'readOnly' | 'notReady' | 'choose' | 'noneLeft', string>>
}

/** Client to server: the checklist of an open document; null when there is none. */
export const checklistRequest = new RequestType<{ readonly textDocument: { readonly uri: string } }, Checklist | null, void>('pitkospuut/checklist')

/** Server to client: the findings of an open document may have changed. */
export const findingsChangedNotification = new NotificationType<{ readonly uri: string }>('pitkospuut/findingsChanged')

/** `id` and `title` as the checklist has them; without them: all changes by which nothing is lost or guessed. */
export interface ActParams {
  readonly textDocument: { readonly uri: string; readonly version: number }
  readonly act?: { readonly id: string; readonly title: string }
}

/** The edits and where a person goes on writing after them, or why nothing is changed. Null when the document has another version by now. */
export type ActResult = { readonly edits: readonly TextEdit[]; readonly at: Position; readonly refused?: never } | { readonly refused: string; readonly edits?: never } | null

/** Client to server: what an act of the checklist would change. Nothing is applied. */
export const actRequest = new RequestType<ActParams, ActResult, void>('pitkospuut/act')

/** A command of the client, or changes of another document. Null: there is no such way any more. */
export type LeadResult = { readonly command: string; readonly arguments: readonly unknown[] } | { readonly edit: WorkspaceEdit } | null

/** Client to server: where an act that leads on leads to. `id` and `title` as the checklist has them. */
export const leadRequest = new RequestType<{ readonly textDocument: { readonly uri: string }; readonly act: { readonly id: string; readonly title: string } }, LeadResult, void>('pitkospuut/lead')
