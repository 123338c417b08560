// What client and server say to each other when they begin, and when trust is given.
import { NotificationType } from 'vscode-languageserver-protocol'

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
  /** The client has the commands `pitkospuut.newFrom` (a `Beginning`) and `pitkospuut.compare` (a `Comparison`, both of offers.ts): findings whose matter lies in another document offer them. */
  readonly leadsOn?: boolean
  /** The client shows checklists: it is told of documents whose findings may have changed (`pitkospuut/findingsChanged`). */
  readonly followsFindings?: boolean
  /** The client shows which kind a document is: it is told (`pitkospuut/status`). */
  readonly showsStatus?: boolean
  /** The client's own outline has the headings of Markdown: ours adds what they do not say. */
  readonly showsHeadings?: boolean
  /** The client has the command `pitkospuut.move`, with `{ uri, range }` as its argument: code actions offer it. */
  readonly moves?: boolean
  /** Where the pages of the rules are, as a URI: findings link to them. A folder (docs/rules), or a scheme whose documents the client asks for by `pageRequest`. */
  readonly docs?: string
  /** Settings for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown
}

/** The user has said to trust the workspace. */
export const trustNotification = new NotificationType<void>('pitkospuut/trusted')
