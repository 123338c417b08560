// What kind the documents are.
import { NotificationType } from 'vscode-languageserver-protocol'

/** What kind a document is, and why, in words for the status bar. Sent when it changes for an open document. */
export interface DocumentStatus {
  readonly uri: string
  /** Absent when no kind applies. */
  readonly kind?: { readonly id: string; readonly title: string }
  readonly label: string
  readonly explanation: string
  /** How many questions there are, in words: none, one, or `{n}`. */
  readonly questions: { readonly none: string; readonly one: string; readonly many: string }
  /** What the item of the status bar does. */
  readonly opens: string
}
export const statusNotification = new NotificationType<DocumentStatus>('pitkospuut/status')
