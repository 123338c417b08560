// What kind the documents are.
import { NotificationType } from 'vscode-languageserver-protocol'

/** What kind a document is, and why, in words for the status bar. Sent when it changes for an open document. */
export interface DocumentStatus {
  readonly uri: string
  /** Absent when no kind applies. */
  readonly kind?: { readonly id: string; readonly title: string }
  readonly label: string
  readonly explanation: string
}
export const statusNotification = new NotificationType<DocumentStatus>('pitkospuut/status')
