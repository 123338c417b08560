// Files of a synchronised drive whose contents are not on this computer: reading one downloads it.
// Node tells no attributes of files. What it tells is the space that a file takes: a placeholder has a size and takes none, on Windows too
// (OneDrive's have blocks 0 since the file systems' figures are passed on; very small files lie inside the file table and take none either).
import { stat } from 'node:fs/promises'
import type { FileLook } from './host.ts'

/** Looks at files without reading them. */
export function createLooking(): (path: string) => Promise<FileLook | undefined> {
  /** Devices on which a file was seen that takes space: on others the figure may tell nothing. */
  const telling = new Set<number>()
  return async (path) => {
    const found = await stat(path).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const { size, blocks, dev } = found
    if (blocks > 0) telling.add(dev)
    return { size, isOnline: size > SMALL && blocks === 0 && (telling.has(dev) || SYNCHRONISED.test(path)) }
  }
}

/** Bytes of a file that may lie in the file table. */
const SMALL = 1024

/** Folders of programs that keep files online, by the names that these give them. */
const SYNCHRONISED = /[\\/](?:OneDrive|Dropbox|Google ?Drive|My Drive|iCloud ?Drive|Mobile Documents|CloudStorage|Nextcloud|ownCloud|Box)(?:[ -][^\\/]*)?[\\/]/iu
