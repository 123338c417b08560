// The files of the workspace that are not open: which there are, and reading them one after the other while nobody waits. No file is kept.
import { DOCUMENT, type Host } from './host.ts'
import type { Turns } from './turns.ts'
import { decoded, folderOf, isHidden, sameUri, type Folder } from './uris.ts'

/** A change of a file on disk. */
export interface FileEvent {
  readonly uri: string
  readonly gone: boolean
}

/** What the session does with files. */
export interface Reader {
  readonly folders: () => readonly Folder[]
  readonly isOpen: (uri: string) => boolean
  /** Reads the kind files. */
  readonly reload: () => Promise<void>
  /** What a file says now: undefined when it is gone or not to be looked at any more. Gives what `settle` takes. */
  readonly seen: (uri: string, text: string | undefined) => readonly string[]
  /** Everything that was waiting has been read, or at least these. */
  readonly settle: (only?: readonly string[]) => void
  readonly failed: (what: string, error: unknown) => void
}

export interface ClosedFiles {
  /** Reads the kind files and lists the folders anew. */
  readonly rescan: () => void
  /** All files are read again: the kinds or the paths have changed. */
  readonly rereadAll: () => void
  /** These files are read again, soon unless they are many. */
  readonly reread: (uris: readonly string[]) => void
  readonly changed: (events: readonly FileEvent[]) => void
  /** True for a file that is read when something happens to it. */
  readonly isListed: (uri: string) => boolean
  /** Resolves when all that is known to be read has been read. */
  readonly idle: () => Promise<void>
  readonly stop: () => void
}

interface Work {
  kinds: boolean
  list: boolean
  /** Files that were not listed when something happened to them. */
  readonly asked: Set<string>
  /** Files to be read: those of an event first. */
  readonly first: Set<string>
  readonly rest: Set<string>
  /** What reading the files of events gave, for `settle`. */
  readonly fresh: string[]
  listed: Set<string>
  /** The folders that hold listed files. */
  parents: ReadonlySet<string>
  /** Files that are on disk and not listed, since they are ignored. */
  readonly ignored: Set<string>
  stopped: boolean
}

/** So many at once are no work of a hand: they wait for their turn. */
const MANY = 1000

export function createClosedFiles(host: Host, turns: Turns, reader: Reader): ClosedFiles {
  const work: Work = { kinds: false, list: false, asked: new Set(), first: new Set(), rest: new Set(), fresh: [], listed: new Set(), parents: new Set(), ignored: new Set(), stopped: false }
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    while (!work.stopped && (await step(work, host, reader))) await turns.next()
  }
  const start = (): void => {
    // what is asked for while the last step ends is not lost
    running ??= run().catch((error: unknown) => reader.failed('work in the background', error)).finally(() => {
      running = undefined
      if (!work.stopped && isWaiting(work)) start()
    })
  }
  return {
    rescan: () => {
      work.kinds = work.list = true
      work.ignored.clear()
      start()
    },
    rereadAll: () => {
      for (const uri of work.listed) work.rest.add(uri)
      start()
    },
    reread: (uris) => {
      const queue = uris.length > MANY ? work.rest : work.first
      for (const uri of uris) queue.add(uri)
      if (uris.length > 0) start()
    },
    changed: (events) => {
      for (const event of events) notice(work, reader.folders(), event)
      if (isWaiting(work)) start()
    },
    isListed: (uri) => work.listed.has(uri),
    idle: async () => {
      while (running) await running
    },
    stop: () => {
      work.stopped = true
    },
  }
}

const isWaiting = ({ kinds, list, first, rest }: Work): boolean => kinds || list || first.size > 0 || rest.size > 0

/** Files what an event calls for. */
function notice(work: Work, folders: readonly Folder[], { uri: given, gone }: FileEvent): void {
  const uri = sameUri(given)
  if (gone) work.ignored.delete(uri)
  if (/(?:^|\/)\.pitkospuut(?:\/kinds(?:\/.*)?)?$/u.test(decoded(uri))) work.kinds = true
  else if (uri.endsWith('/.gitignore')) {
    work.ignored.clear()
    work.list = true
  } else if (work.listed.has(uri)) work.first.add(uri)
  else if (work.parents.has(uri)) work.list = true
  else if (!gone && DOCUMENT.test(uri) && folderOf(folders, uri) && !isHidden(folders, uri) && !work.ignored.has(uri)) {
    work.asked.add(uri)
    work.list = true
  }
}

/** Does the most urgent thing; false when there is nothing to do. */
async function step(work: Work, host: Host, reader: Reader): Promise<boolean> {
  if (work.kinds) {
    work.kinds = false
    await reader.reload()
    return true
  }
  if (work.list) {
    work.list = false
    await list(work, host, reader)
    return true
  }
  const queue = work.first.size > 0 ? work.first : work.rest
  const [uri] = queue
  if (uri === undefined) {
    reader.settle()
    return isWaiting(work)
  }
  work.first.delete(uri)
  work.rest.delete(uri)
  const paths = await visit(work, host, reader, uri)
  if (queue === work.rest) return true
  work.fresh.push(...paths)
  if (queue.size === 0) reader.settle(work.fresh.splice(0))
  return true
}

async function list(work: Work, host: Host, reader: Reader): Promise<void> {
  const folders = reader.folders()
  const asked = new Set(work.asked)
  work.asked.clear()
  try {
    const found = (await Promise.all(folders.map(({ uri }) => host.files(uri)))).flat().map(sameUri)
    const now = new Set(found.filter((uri) => DOCUMENT.test(uri) && !isHidden(folders, uri)))
    const before = work.listed
    work.listed = now
    work.parents = parentsOf(now)
    for (const uri of before) if (!now.has(uri)) reader.seen(uri, undefined)
    for (const uri of now) if (asked.has(uri)) work.first.add(uri)
    else if (!before.has(uri)) work.rest.add(uri)
    for (const uri of asked) {
      if (now.has(uri)) continue
      work.ignored.add(uri)
      reader.seen(uri, undefined)
    }
  } catch (error) {
    reader.failed('listing files', error)
  }
}

function parentsOf(uris: Iterable<string>): ReadonlySet<string> {
  const parents = new Set<string>()
  for (const uri of uris) {
    let parent = uri.slice(0, uri.lastIndexOf('/'))
    while (!parents.has(parent) && parent.includes('/')) {
      parents.add(parent)
      parent = parent.slice(0, parent.lastIndexOf('/'))
    }
  }
  return parents
}

async function visit(work: Work, host: Host, reader: Reader, uri: string): Promise<readonly string[]> {
  if (reader.isOpen(uri)) return []
  try {
    const text = await host.read(uri)
    if (reader.isOpen(uri) || !work.listed.has(uri)) return []
    if (text === undefined) work.listed.delete(uri)
    return reader.seen(uri, text)
  } catch (error) {
    reader.failed('reading a file', error)
    return []
  }
}
