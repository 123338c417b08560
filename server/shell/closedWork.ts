// What is to be done with the files of the workspace that are not open, and who does it.
import type { Folder } from './uris.ts'

/** A change of a file on disk. */
export interface FileEvent {
  readonly uri: string
  readonly gone: boolean
}

/** What the session does with files. */
export interface Reader {
  readonly folders: () => readonly Folder[]
  readonly isOpen: (uri: string) => boolean
  /** True for a file that says which findings are known. */
  readonly isBaseline: (uri: string) => boolean
  /** Reads the kind files and the settings; `settings`: those that are known to be below the folders. */
  readonly reload: (settings: readonly string[]) => Promise<void>
  /** Takes in what a file says now: undefined when it is gone or not to be looked at any more. Gives what `settle` takes. */
  readonly seen: (uri: string, text: string | undefined) => readonly string[]
  /** A copy of a version has changed, or a folder of them. */
  readonly copyChanged: (uri: string) => void
  /** All that was to be seen has been, or at least these: what that means for others. `isAll`: no file was left unread. */
  readonly settle: (only: readonly string[] | undefined, isAll: boolean) => void
  /** Files in the order in which their findings are wanted: what is being written before what is done. */
  readonly inOrder: (uris: readonly string[]) => readonly string[]
  /** Whether anybody wants the findings of a file. */
  readonly wants: (uri: string) => boolean
  readonly tell: (uri: string, text: string) => void
  /** A file is there and cannot be read now: what it said last holds until it is looked at again. */
  readonly held: (uri: string) => void
  readonly failed: (what: string, error: unknown) => void
}

/** Files that are read for their facts; then what they mean for others is settled; then they are read for their findings, which need the facts of all. */
export interface Lane {
  readonly see: Set<string>
  readonly fresh: string[]
  settled: boolean
  readonly tell: Set<string>
}

export interface Work {
  kinds: boolean
  list: boolean
  isListing: boolean
  /** What has just happened goes before the bulk. */
  readonly events: Lane
  readonly bulk: Lane
  /** Files that were not listed when something happened to them. */
  readonly asked: Set<string>
  /** Files that are on disk and not listed, since they are ignored. */
  readonly ignored: Set<string>
  /** Files of a synchronised drive that are not on this computer. */
  readonly online: Set<string>
  /** Files that are there and could not be read. */
  readonly held: Set<string>
  /** What was downloaded all the same. */
  readonly downloaded: { files: number; bytes: number }
  /** Settings files below the folders. */
  settings: ReadonlySet<string>
  listed: Set<string>
  /** The folders that hold listed files. */
  parents: ReadonlySet<string>
  stopped: boolean
}

const emptyLane = (): Lane => ({ see: new Set(), fresh: [], settled: true, tell: new Set() })

export const noWork = (): Work => ({
  kinds: false, list: false, isListing: false, events: emptyLane(), bulk: emptyLane(), asked: new Set(), ignored: new Set(), online: new Set(), held: new Set(), downloaded: { files: 0, bytes: 0 },
  settings: new Set(), listed: new Set(), parents: new Set(), stopped: false,
})
