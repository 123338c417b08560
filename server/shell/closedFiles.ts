// The files of the workspace that are not open: which there are, and reading them one after the other while nobody waits. No file is kept.
import { noWork, type FileEvent, type Lane, type Reader, type Work } from './closedWork.ts'
import type { Host } from './host.ts'
import { isLeft, textHere } from './leftFiles.ts'
import { list, notice } from './listing.ts'
import type { Turns } from './turns.ts'

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

/** So many at once are no work of a hand: they wait for their turn. */
const MANY = 1000

/** So many are told in the time of a glance, in any order. */
const FEW = 20

export function createClosedFiles(host: Host, turns: Turns, reader: Reader): ClosedFiles {
  const work = noWork()
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
    reader.settle(lane === work.bulk ? undefined : fresh, isAll(work))
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

/** True when all files have been read that there are. */
const isAll = ({ kinds, list: isToList, bulk, online, held }: Work): boolean => !kinds && !isToList && bulk.settled && bulk.see.size === 0 && online.size === 0 && held.size === 0

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
    if (text === undefined && (await host.exists?.(uri))) {
      work.held.add(uri)
      lane.settled = false
      return reader.held(uri)
    }
    work.held.delete(uri)
    if (text === undefined) work.listed.delete(uri)
    lane.settled = false
    lane.fresh.push(...reader.seen(uri, text))
    lane.tell.add(uri)
  } catch (error) {
    reader.failed('reading a file', error)
  }
}

async function tell(host: Host, reader: Reader, uri: string): Promise<void> {
  try {
    const text = await textHere(host, uri)
    if (text !== undefined && !reader.isOpen(uri)) reader.tell(uri, text)
  } catch (error) {
    reader.failed('checking a file', error)
  }
}
