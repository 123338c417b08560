// A workspace folder for tests of the server: in memory, or a real one in a temporary folder.
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Host } from '../../server/shell/host.ts'
import { nodeHost } from '../../server/shell/nodeHost.ts'

export interface Disk {
  /** URI of the folder. */
  readonly root: string
  readonly host: Host
  /** URI of a file by its path in the folder. */
  readonly uri: (path: string) => string
  readonly write: (path: string, text: string) => void
  /** Removes a file, or a folder with all that is in it. */
  readonly remove: (path: string) => void
  readonly rename: (from: string, to: string) => void
}

export const TODAY = '2026-11-22'

/** Files by their paths. `root`: the URI of the folder, without a slash at the end. */
export function memoryDisk(files: Readonly<Record<string, string>> = {}, root = 'file:///tyo'): Disk {
  const uriOf = (path: string): string => `${root}/${path.split('/').map(encodeURIComponent).join('/')}`
  const texts = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]))
  const below = (folder: string, wanted: (path: string) => boolean): readonly string[] =>
    [...texts.keys()].filter((uri) => uri.startsWith(`${folder}/`) && wanted(uri.slice(folder.length + 1))).sort()
  const under = (path: string): readonly string[] => [...texts.keys()].filter((uri) => uri === uriOf(path) || uri.startsWith(`${uriOf(path)}/`))
  return {
    root,
    uri: uriOf,
    write: (path, text) => texts.set(uriOf(path), text),
    remove: (path) => under(path).forEach((uri) => texts.delete(uri)),
    rename: (from, to) => {
      for (const uri of under(from)) {
        texts.set(uriOf(to) + uri.slice(uriOf(from).length), texts.get(uri) ?? '')
        texts.delete(uri)
      }
    },
    host: {
      files: (folder) => Promise.resolve(below(folder, (path) => /\.(?:md|yaml)$/u.test(path))),
      kindFiles: (folder) => Promise.resolve(below(folder, (path) => /^\.pitkospuut(?:\.yaml|\/kinds\/.*\.schema\.json)$/u.test(path))),
      bytes: (uri) => Promise.resolve(texts.has(uri) ? Buffer.from(texts.get(uri) ?? '') : undefined),
      read: (uri) => Promise.resolve(texts.get(uri)),
      exists: (uri) => Promise.resolve([...texts.keys()].some((one) => one === uri || one.startsWith(`${uri}/`))),
      today: () => TODAY,
      later: (run) => void setImmediate(run),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
  }
}

const temporary: string[] = []

/** A real folder, gone after `removeTemporary`. */
export function realDisk(files: Readonly<Record<string, string>> = {}, name = 'työ tila'): Disk {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'pitkospuut-'))), name)
  temporary.push(dirname(folder))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  mkdirSync(folder)
  for (const [path, text] of Object.entries(files)) write(path, text)
  return {
    root: pathToFileURL(folder).href,
    host: nodeHost({ SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) }),
    uri: (path) => pathToFileURL(join(folder, path)).href,
    write,
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    rename: (from, to) => renameSync(join(folder, from), join(folder, to)),
  }
}

export function removeTemporary(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true })
}
