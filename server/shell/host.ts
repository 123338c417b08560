// The outside world of the server: files and the clock. There is one for Node and one for a worker.

export interface Host {
  /** URIs of the Markdown and YAML files below a folder, and of settings files (`.pitkospuut.yaml`); ignored files left out. */
  readonly files: (folder: string) => Promise<readonly string[]>
  /** URIs of the kind files of a folder (`*.schema.json` in and below `.pitkospuut/kinds/`), and of the settings that hold in it: its own or the nearest above. */
  readonly kindFiles: (folder: string) => Promise<readonly string[]>
  /** The text of a file; undefined when it cannot be read. */
  readonly read: (uri: string) => Promise<string | undefined>
  /** Whether there is a file or folder; absent where that cannot be told. */
  readonly exists?: (uri: string) => Promise<boolean>
  /** SHA-256 of a text in UTF-8, and of the bytes of a file (undefined when it cannot be read), as hexadecimal digits. Absent where there is none that answers at once. */
  readonly sha256?: (text: string) => string
  readonly hash?: (uri: string) => Promise<string | undefined>
  /** ISO date of today. */
  readonly today: () => string
  /** Runs when other messages have had their turn. */
  readonly later: (run: () => void) => void
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>
}

/** Which files are documents, and where a workspace keeps its own kinds. */
export const DOCUMENT = /\.(?:md|markdown|ya?ml)$/iu
/** The name of the file in which a workspace or a folder has its settings. */
export const SETTINGS_FILE = '.pitkospuut.yaml'
export const KIND_FILE = /(?:^|\/)\.pitkospuut\/kinds\/(?:[^/]+\/)*([^/]+\.schema\.json)$/u

/** Copies of versions, or a folder that may hold some; the group is the id of their document. */
export const COPIES = /\/\.pitkospuut\/versions(?:\/([^/]+)(?:\/.*)?)?$/u

/** Local calendar day as an ISO date. */
export function isoDay(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
}
