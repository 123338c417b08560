// The host on Node: the file system, and the clock (which SOURCE_DATE_EPOCH may fix).
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isoDay, SETTINGS_FILE, type Host } from './host.ts'

export function nodeHost(environment: Readonly<Record<string, string | undefined>>): Host {
  return {
    files: async (folder) => {
      const path = pathOf(folder)
      if (path === undefined) return []
      const { findFiles } = await import('./findFiles.ts')
      return (await findFiles([path], path, true)).files.map((file) => pathToFileURL(file).href)
    },
    kindFiles: async (folder) => {
      const path = pathOf(folder)
      if (path === undefined) return []
      const settings = settingsAbove(path)
      const own = settings === undefined ? [] : [pathToFileURL(settings).href]
      if (!existsSync(join(path, '.pitkospuut', 'kinds'))) return own
      const { findKindFiles } = await import('./findFiles.ts')
      return [...own, ...(await findKindFiles(path)).map((file) => pathToFileURL(file).href)]
    },
    read: async (uri) => {
      const path = pathOf(uri)
      return path === undefined ? undefined : readText(path).catch(() => undefined)
    },
    exists: async (uri) => {
      const path = pathOf(uri)
      return path !== undefined && existsSync(path)
    },
    sha256,
    hash: async (uri) => {
      const path = pathOf(uri)
      return path === undefined ? undefined : readFile(path).then(sha256, () => undefined)
    },
    today: () => today(environment),
    later: (run) => {
      setImmediate(run)
    },
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }
}

/** SHA-256 as hexadecimal digits; of a text in UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** The settings file of a folder, or of the nearest folder above that has one, up to the folder that holds `.git`. */
function settingsAbove(folder: string): string | undefined {
  const file = join(folder, SETTINGS_FILE)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder || existsSync(join(folder, '.git')) ? undefined : settingsAbove(above)
}

/** Today, or the day of SOURCE_DATE_EPOCH (seconds; https://reproducible-builds.org/specs/source-date-epoch/). */
export function today(environment: Readonly<Record<string, string | undefined>>): string {
  const epoch = Number(environment['SOURCE_DATE_EPOCH'])
  return environment['SOURCE_DATE_EPOCH'] !== undefined && Number.isFinite(epoch) ? new Date(epoch * 1000).toISOString().slice(0, 10) : isoDay(new Date())
}

/** The text of a file, read as UTF-8, or as UTF-16 when its byte order mark says so. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le')
  return bytes.toString('utf8')
}

/** The path of a file's URI; undefined for what this machine has no file for. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
