// The host on Node: the file system, and the clock (which SOURCE_DATE_EPOCH may fix).
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findFiles, findKindFiles } from './findFiles.ts'
import { isoDay, type Host } from './host.ts'

export function nodeHost(environment: Readonly<Record<string, string | undefined>>): Host {
  return {
    files: async (folder) => (await findFiles([toPath(folder)], toPath(folder))).files.map((file) => pathToFileURL(file).href),
    kindFiles: async (folder) => (await findKindFiles(toPath(folder))).map((file) => pathToFileURL(file).href),
    read: async (uri) => readText(toPath(uri)).catch(() => undefined),
    today: () => today(environment),
    later: (run) => {
      setImmediate(run)
    },
  }
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

const toPath = (uri: string): string => (uri.startsWith('file:') ? fileURLToPath(uri) : uri)
