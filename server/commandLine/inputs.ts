// Turns the paths of a command line into files: which documents, which kind files, and what is wrong with a path.
import { statSync, type Stats } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { DOCUMENT } from '../shell/host.ts'
import { codeOf, reasonOf } from './faults.ts'
import type { Complaint } from './readFile.ts'

export interface InputFile {
  /** Absolute. */
  readonly file: string
  /** As it is shown and sorted: relative to the working folder, with `/`. */
  readonly path: string
  /** True when it was asked for by name, not found in a folder. */
  readonly named: boolean
}

export interface Inputs {
  /** Sorted by path, each once. */
  readonly documents: readonly InputFile[]
  /** Absolute paths of kind files that were named. */
  readonly kindFiles: readonly string[]
  /** Folders whose own kinds apply. */
  readonly folders: readonly string[]
  /** Folders that were looked through: all documents in them are among these. */
  readonly searched: readonly string[]
  readonly complaints: readonly Complaint[]
}

/** Paths may be files, folders or globs. A wrong one is complained about; the others count. */
export async function findInputs(paths: readonly string[], cwd: string): Promise<Inputs> {
  const files = new Map<string, boolean>()
  const folders = new Set([cwd])
  const searched: string[] = []
  const complaints: Complaint[] = []
  for (const path of paths) {
    const found = await filesOf(path, cwd)
    if ('complaint' in found) complaints.push(found.complaint)
    else {
      complaints.push(...found.closed)
      folders.add(found.folder)
      if (found.searched) searched.push(found.folder)
      for (const file of found.files) files.set(file, found.named || files.get(file) === true)
    }
  }
  const all = [...files]
  const documents = all.filter(([file]) => DOCUMENT.test(file)).map(([file, named]) => ({ file, path: shownPath(file, cwd), named }))
  return {
    documents: documents.sort((a, b) => (a.path < b.path ? -1 : 1)),
    kindFiles: all.flatMap(([file]) => (DOCUMENT.test(file) ? [] : [file])).sort(),
    folders: [...folders], searched, complaints,
  }
}

/** One document that need not exist as a file; the kinds of the folder where it would stand apply. */
export function inputNamed(name: string, cwd: string): Inputs {
  const file = resolve(cwd, name)
  return { documents: [{ file, path: shownPath(file, cwd), named: true }], kindFiles: [], folders: [cwd, dirname(file)], searched: [], complaints: [] }
}

/** A file's path as people read it: relative to the working folder, with `/`. */
export function shownPath(file: string, cwd: string): string {
  // most files stand below: no need to resolve both
  const path = file.startsWith(cwd + sep) ? file.slice(cwd.length + 1) : relative(cwd, file)
  return (path === '' ? '.' : path).split(sep).join('/')
}

/** The path under which the engine knows a document. Patterns of kinds cannot match `../`, so outside the working folder it is absolute. */
export function enginePath({ file, path }: Pick<InputFile, 'file' | 'path'>): string {
  return path.startsWith('../') || isAbsolute(path) ? file.split(sep).join('/') : path
}

/** `searched`: the files are all that the folder has. */
type Found = { readonly files: readonly string[]; readonly folder: string; readonly named: boolean; readonly searched: boolean; readonly closed: readonly Complaint[] } | { readonly complaint: Complaint }

async function filesOf(path: string, cwd: string): Promise<Found> {
  const full = resolve(cwd, path)
  try {
    const stats: Stats | undefined = statSync(full, { throwIfNoEntry: false })
    if (stats?.isFile()) return DOCUMENT.test(full) || full.endsWith('.schema.json') ? { files: [full], folder: dirname(full), named: true, searched: false, closed: [] } : complain(SAID.notDocument, path)
    if (stats && !stats.isDirectory()) return complain(SAID.notFile, path)
    // loaded only here: finding files in folders needs more code than reading one
    const { findFiles } = await import('../shell/findFiles.ts')
    const { files, missing, closed: folders } = await findFiles([path], cwd)
    if (missing.length > 0) return complain(SAID.missingPath, path)
    const closed = [...folders].map(([folder, error]) => ({ texts: SAID.unreadableFolder, values: { path: shownPath(resolve(cwd, folder), cwd), reason: reasonOf(error), code: codeOf(error) } }))
    if (closed.length === 0 && !files.some((file) => DOCUMENT.test(file) || file.endsWith('.schema.json'))) return complain(stats ? SAID.emptyFolder : SAID.noMatch, path)
    return { files, folder: stats ? full : cwd, named: false, searched: stats !== undefined && closed.length === 0, closed }
  } catch (error) {
    return { complaint: { texts: SAID.unreadable, values: { path, reason: reasonOf(error), code: codeOf(error) } } }
  }
}

const complain = (texts: Complaint['texts'], path: string): Found => ({ complaint: { texts, values: { path } } })
