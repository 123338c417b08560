// Files that are not read unasked: huge ones, and those that would have to be downloaded.
import type { Work } from './closedWork.ts'
import type { Host } from './host.ts'

/** The text of a file that is on this computer; undefined for one that would be downloaded, too. */
export async function textHere(host: Host, uri: string): Promise<string | undefined> {
  return (await host.look?.(uri))?.isOnline ? undefined : host.read(uri)
}

/** True for a file that is not read unasked: a huge one, or one that would have to be downloaded when some have been already. */
export async function isLeft({ online, downloaded }: Work, host: Host, uri: string): Promise<boolean> {
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
