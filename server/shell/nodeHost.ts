// The host on Node: the file system, and the clock (which SOURCE_DATE_EPOCH may fix).
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isoDay, SETTINGS_FILE, textOf, type Host } from './host.ts'
import { createLooking } from './placeholders.ts'

export function nodeHost(environment: Environment): Host {
  const look = createLooking()
  const fixed = fixedDay(environment)
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
    above: async (folder) => {
      const path = pathOf(folder)
      return path === undefined ? [] : foldersAbove(path).map((above) => pathToFileURL(above).href)
    },
    bytes,
    read: async (uri) => {
      const found = await bytes(uri)
      return found && textOf(found)
    },
    exists: async (uri) => {
      const path = pathOf(uri)
      return path !== undefined && existsSync(path)
    },
    look: async (uri) => {
      const path = pathOf(uri)
      return path === undefined ? undefined : look(path)
    },
    isProtected: async (uri) => {
      const path = pathOf(uri)
      return path !== undefined && (await import('./isProtected.ts')).isProtected(path)
    },
    today: () => fixed ?? isoDay(new Date()),
    later: (run) => {
      setImmediate(run)
    },
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }
}

async function bytes(uri: string): Promise<Uint8Array | undefined> {
  const path = pathOf(uri)
  return path === undefined ? undefined : readFile(path).catch(() => undefined)
}

/** The settings file of a folder, or of the nearest folder above that has one, up to the folder that holds `.git`. */
function settingsAbove(folder: string): string | undefined {
  const file = join(folder, SETTINGS_FILE)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder || existsSync(join(folder, '.git')) ? undefined : settingsAbove(above)
}

/** The folders above one up to the folder that holds `.git`. Without that, only the one whose settings hold: to look at all of a home folder is too much. */
function foldersAbove(folder: string): readonly string[] {
  const folders: string[] = []
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) {
      const file = settingsAbove(dirname(folder))
      return file === undefined ? [] : [dirname(file)]
    }
    folders.push(dirname(at))
  }
  return folders
}

/** Today, or the day of SOURCE_DATE_EPOCH (seconds; https://reproducible-builds.org/specs/source-date-epoch/). */
export const today = (environment: Environment): string => fixedDay(environment) ?? isoDay(new Date())

type Environment = Readonly<Record<string, string | undefined>>

/** Undefined for what is no number of seconds, or leads beyond the year 9999. */
function fixedDay({ SOURCE_DATE_EPOCH: given = '' }: Environment): string | undefined {
  const moment = /^\d{1,12}$/u.test(given) ? new Date(Number(given) * 1000).toISOString() : ''
  return /^\d{4}-\d\d-\d\d/u.exec(moment)?.[0]
}

/** The path of a file's URI; undefined for what this machine has no file for. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
