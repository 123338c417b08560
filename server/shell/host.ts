// The outside world of the server: files and the clock. There is one for Node and one for a worker.

/** A file as it lies there. */
export interface FileLook {
  /** In bytes. */
  readonly size: number
  /** Its contents are not on this computer: to read it is to download it. */
  readonly isOnline: boolean
}

export interface Host {
  /** URIs of the Markdown and YAML files below a folder, and of settings files (`.pitkospuut.yaml`); ignored files left out. */
  readonly files: (folder: string) => Promise<readonly string[]>
  /** URIs of the kind files of a folder (`*.schema.json` in and below `.pitkospuut/kinds/`), and of the settings that hold in it: its own or the nearest above. */
  readonly kindFiles: (folder: string) => Promise<readonly string[]>
  /** URIs of the folders above a folder whose settings hold in it, or would if they had any. Absent where there is nothing above. */
  readonly above?: (folder: string) => Promise<readonly string[]>
  /** What is in a file; undefined when it cannot be read. */
  readonly bytes: (uri: string) => Promise<Uint8Array | undefined>
  /** The same as text. */
  readonly read: (uri: string) => Promise<string | undefined>
  /** Whether there is a file or folder; absent where that cannot be told. */
  readonly exists?: (uri: string) => Promise<boolean>
  /** What can be told of a file without reading it; absent where nothing can. */
  readonly look?: (uri: string) => Promise<FileLook | undefined>
  /** Whether a file is there and cannot be written; absent where that cannot be told. */
  readonly isProtected?: (uri: string) => Promise<boolean>
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

/** Bytes as text, with the byte order mark: UTF-8, or UTF-16 when the mark says so. */
export function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Local calendar day as an ISO date. */
export function isoDay(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
}
