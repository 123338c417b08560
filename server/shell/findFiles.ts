// Finds the documents below files, folders and globs, as `.gitignore` allows.
import { readdir, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { globbyStream } from 'globby'
import { DOCUMENT } from './host.ts'

export interface FoundFiles {
  /** Absolute paths, sorted, each once. */
  readonly files: readonly string[]
  /** What was asked for and does not exist. */
  readonly missing: readonly string[]
  /** Folders that may not be looked into, and what the system said. */
  readonly closed: ReadonlyMap<string, Error>
}

const DOCUMENTS = ['**/*.{md,markdown,yaml,yml}']
const NEVER = ['**/node_modules/**', '**/.git/**', '**/.pitkospuut/versions/**', '**/~$*']

const SETTINGS = '**/.pitkospuut.yaml'

/** Paths may be files (checked even when ignored), folders or globs. Hidden folders are left out. `settings`: settings files in folders count too. */
export async function findFiles(paths: readonly string[], cwd: string, settings = false): Promise<FoundFiles> {
  const files = new Set<string>()
  const missing: string[] = []
  const closed = new Map<string, Error>()
  for (const path of paths) {
    const full = resolve(cwd, path)
    const stat = statSync(full, { throwIfNoEntry: false })
    if (!stat && !/[*?{}[\]!]/u.test(path)) {
      missing.push(path)
      continue
    }
    const found = stat?.isDirectory() ? await below(full, settings ? [...DOCUMENTS, SETTINGS] : DOCUMENTS, { closed }) : stat ? [full] : await below(cwd, [asPattern(path)], { closed })
    const documents = found.filter((file) => DOCUMENT.test(file) || file.endsWith('.schema.json'))
    for (const file of documents) files.add(resolve(file))
  }
  return { files: [...files].sort(), missing, closed }
}

/** With `/` between folders. Brackets that only stand in a name, as in `kopio (1)`, are no part of the pattern. */
const asPattern = (path: string): string => path.replaceAll('\\', '/').replace(/(?<![!?*+@])\(([^()|]*)\)/gu, '\\($1\\)')

/** The kind files of a folder: absolute paths, sorted. */
export async function findKindFiles(folder: string): Promise<readonly string[]> {
  return [...(await below(folder, ['.pitkospuut/kinds/**/*.schema.json'], { dot: true }))].sort()
}

interface Looking {
  /** Hidden files and folders too. */
  readonly dot?: boolean
  /** Gets the folders that may not be looked into. */
  readonly closed?: Map<string, Error>
}

/** As a stream: a large folder does not keep the server busy in one piece. */
async function below(cwd: string, patterns: readonly string[], { dot = false, closed }: Looking): Promise<readonly string[]> {
  const options = { cwd, dot, absolute: true, gitignore: true, ignore: NEVER, followSymbolicLinks: false, suppressErrors: true, caseSensitiveMatch: false, expandDirectories: false } as const
  const found: string[] = []
  for await (const path of globbyStream(patterns, closed ? { ...options, fs: { readdir: noting(closed) } } : options)) found.push(String(path))
  return found
}

/** Looks into a folder, and notes those that are closed: the search itself goes on without a word. */
function noting(closed: Map<string, Error>): typeof readdir {
  const look = (path: string, options: { withFileTypes: true }, done: (error: NodeJS.ErrnoException | null, entries: unknown) => void): void => readdir(path, options, (error, entries) => {
    if (error?.code === 'EACCES' || error?.code === 'EPERM') closed.set(path, error)
    done(error, entries)
  })
  return look as typeof readdir
}
