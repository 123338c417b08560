// The files of the workspace that are not open: which there are, and reading them one after the other while nobody waits. No file is kept.
import { COPIES, DOCUMENT, type Host } from './host.ts'
import type { Turns } from './turns.ts'
import { isSettingsUri } from './settingsFiles.ts'
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

export interface ClosedFiles {
  /** Reads the kind files and lists the folders anew. */
  readonly rescan: () => void
  /** Reads the kind files and the settings again, in case they have changed. */
  readonly recheck: () => void
  /** All files are read again: the kinds or the paths have changed. */
  readonly rereadAll: () => void
  /** The findings of these files are told, soon unless they are many. */
  readonly tell: (uris: readonly string[]) => void
  readonly changed: (events: readonly FileEvent[]) => void
  /** True for a file that is read when something happens to it. */
  readonly isListed: (uri: string) => boolean
  /** What is being done now that many files wait for; undefined when nothing is. */
  readonly progress: () => Progress | undefined
  /** Files that are not on this computer and were left there. */
  readonly online: () => ReadonlySet<string>
  /** Resolves when all that is known to be read has been read. */
  readonly idle: () => Promise<void>
  readonly stop: () => void
}

export interface Progress {
  readonly doing: 'listing' | 'reading' | 'checking'
  /** Files that were read, or that are left to be checked. */
  readonly n: number
  readonly all: number
}

/** Files that are read for their facts; then what they mean for others is settled; then they are read for their findings, which need the facts of all. */
interface Lane {
  readonly see: Set<string>
  readonly fresh: string[]
  settled: boolean
  readonly tell: Set<string>
}

interface Work {
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
  /** What was downloaded all the same. */
  readonly downloaded: { files: number; bytes: number }
  /** Settings files below the folders. */
  settings: ReadonlySet<string>
  listed: Set<string>
  /** The folders that hold listed files. */
  parents: ReadonlySet<string>
  stopped: boolean
}

/** So many at once are no work of a hand: they wait for their turn. */
const MANY = 1000

/** So many are told in the time of a glance, in any order. */
const FEW = 20

const emptyLane = (): Lane => ({ see: new Set(), fresh: [], settled: true, tell: new Set() })

export function createClosedFiles(host: Host, turns: Turns, reader: Reader): ClosedFiles {
  const work: Work = { kinds: false, list: false, isListing: false, events: emptyLane(), bulk: emptyLane(), asked: new Set(), ignored: new Set(), online: new Set(), downloaded: { files: 0, bytes: 0 }, settings: new Set(), listed: new Set(), parents: new Set(), stopped: false }
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
    recheck: () => {
      work.kinds = true
      start()
    },
    rereadAll: () => {
      for (const uri of work.listed) work.bulk.see.add(uri)
      start()
    },
    tell: (uris) => {
      const lane = uris.length > MANY ? work.bulk : work.events
      for (const uri of uris) lane.tell.add(uri)
      if (uris.length > FEW) order(lane, reader)
      if (uris.length > 0) start()
    },
    changed: (events) => {
      for (const event of events) notice(work, reader, event)
      if (isWaiting(work)) start()
    },
    isListed: (uri) => work.listed.has(uri),
    progress: () => progressOf(work),
    online: () => work.online,
    idle: async () => {
      while (running) await running
    },
    stop: () => {
      work.stopped = true
    },
  }
}

const isWaiting = ({ kinds, list, events, bulk }: Work): boolean => kinds || list || [events, bulk].some(({ see, settled, tell }) => see.size > 0 || !settled || tell.size > 0)

function progressOf({ list, isListing, listed, bulk, events }: Work): Progress | undefined {
  const all = listed.size
  if (list || isListing) return { doing: 'listing', n: 0, all }
  if (bulk.see.size > 0 || !bulk.settled) return { doing: 'reading', n: all - bulk.see.size, all }
  const left = Math.max(bulk.tell.size, events.tell.size)
  return left > FEW ? { doing: 'checking', n: left, all } : undefined
}

/** Files what an event calls for. */
function notice(work: Work, reader: Reader, { uri: given, gone }: FileEvent): void {
  const uri = sameUri(given)
  const folders = reader.folders()
  if (gone) work.ignored.delete(uri)
  if (/(?:^|\/)\.pitkospuut(?:\/kinds(?:\/.*)?)?$/u.test(decoded(uri))) work.kinds = true
  else if (COPIES.test(decoded(uri))) reader.copyChanged(uri)
  else if (isSettingsUri(uri)) {
    work.settings = new Set([...work.settings].filter((other) => other !== uri).concat(gone || !folderOf(folders, uri) ? [] : [uri]))
    work.kinds = true
  } else if (reader.isBaseline(uri)) work.kinds = true
  else if (uri.endsWith('/.gitignore')) {
    work.ignored.clear()
    work.list = true
  } else if (work.listed.has(uri)) work.events.see.add(uri)
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
    await reader.reload([...work.settings])
    return true
  }
  if (work.list) {
    work.list = false
    work.isListing = true
    await list(work, host, reader).finally(() => {
      work.isListing = false
    })
    return true
  }
  return (await stepIn(work.events, work, host, reader)) || stepIn(work.bulk, work, host, reader)
}

async function stepIn(lane: Lane, work: Work, host: Host, reader: Reader): Promise<boolean> {
  const [next] = lane.see
  if (next !== undefined) {
    work.events.see.delete(next)
    work.bulk.see.delete(next)
    await see(lane, work, host, reader, next)
    return true
  }
  if (!lane.settled) {
    lane.settled = true
    const fresh = lane.fresh.splice(0)
    reader.settle(lane === work.bulk ? undefined : fresh, work.online.size === 0)
    if (lane === work.bulk) order(lane, reader)
    return true
  }
  const [told] = lane.tell
  if (told === undefined) return false
  work.events.tell.delete(told)
  work.bulk.tell.delete(told)
  if (!reader.isOpen(told) && reader.wants(told)) await tell(host, reader, told)
  return true
}

/** Now that the facts of all are known. */
function order({ tell }: Lane, reader: Reader): void {
  const all = reader.inOrder([...tell])
  tell.clear()
  for (const uri of all) tell.add(uri)
}

async function see(lane: Lane, work: Work, host: Host, reader: Reader, uri: string): Promise<void> {
  if (reader.isOpen(uri)) return
  try {
    if (await isLeft(work, host, uri)) {
      lane.settled = false
      return
    }
    const text = await host.read(uri)
    if (reader.isOpen(uri) || !work.listed.has(uri)) return
    if (text === undefined && (await host.exists?.(uri))) return reader.held(uri)
    if (text === undefined) work.listed.delete(uri)
    lane.settled = false
    lane.fresh.push(...reader.seen(uri, text))
    lane.tell.add(uri)
  } catch (error) {
    reader.failed('reading a file', error)
  }
}

/** True for a file that is not read unasked: a huge one, or one that would have to be downloaded when some have been already. */
async function isLeft({ online, downloaded }: Work, host: Host, uri: string): Promise<boolean> {
  const found = await host.look?.(uri)
  online.delete(uri)
  if (!found) return false
  if (!found.isOnline) return found.size > LARGEST
  if (downloaded.files < MOST_FILES && downloaded.bytes + found.size <= MOST_BYTES) {
    downloaded.files++
    downloaded.bytes += found.size
    return false
  }
  online.add(uri)
  return true
}

/** No document is so large. */
const LARGEST = 16_000_000
/** So much may be downloaded in a session: a small folder is known whole, a large drive stays where it is. */
const MOST_FILES = 30
const MOST_BYTES = 500_000

async function tell(host: Host, reader: Reader, uri: string): Promise<void> {
  try {
    if ((await host.look?.(uri))?.isOnline) return
    const text = await host.read(uri)
    if (text !== undefined && !reader.isOpen(uri)) reader.tell(uri, text)
  } catch (error) {
    reader.failed('checking a file', error)
  }
}

async function list(work: Work, host: Host, reader: Reader): Promise<void> {
  const folders = reader.folders()
  const asked = [...work.asked]
  work.asked.clear()
  try {
    const found = (await Promise.all(folders.map(({ uri }) => host.files(uri)))).flat().map(sameUri)
    const before = work.listed
    work.listed = new Set(found.filter((uri) => DOCUMENT.test(uri) && !isHidden(folders, uri)))
    work.parents = parentsOf(found)
    const settings = new Set(found.filter(isSettingsUri))
    if (settings.size !== work.settings.size || [...settings].some((uri) => !work.settings.has(uri))) {
      work.settings = settings
      work.kinds = true
    }
    const ignored = asked.filter((uri) => !work.listed.has(uri))
    const gone = [...before].filter((uri) => !work.listed.has(uri))
    for (const uri of ignored) work.ignored.add(uri)
    for (const uri of gone) work.online.delete(uri)
    for (const uri of [...gone, ...ignored]) if (!reader.isOpen(uri)) work.events.fresh.push(...reader.seen(uri, undefined))
    // also when there is nothing to see: then it is known that there is nothing
    work.events.settled = work.bulk.settled = false
    for (const uri of asked) if (work.listed.has(uri)) work.events.see.add(uri)
    for (const uri of work.listed) if (!before.has(uri)) work.bulk.see.add(uri)
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
