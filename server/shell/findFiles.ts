// Finds the documents below files, folders and globs, as `.gitignore` allows.
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import { convertPathToPattern, globSync } from 'tinyglobby'
import { DOCUMENT } from './host.ts'

export interface FoundFiles {
  /** Absolute paths, sorted, each once. */
  readonly files: readonly string[]
  /** What was asked for and does not exist. */
  readonly missing: readonly string[]
  /** What was asked for, exists, and holds no document. */
  readonly empty: readonly string[]
}

const PATTERNS = ['**/*.{md,markdown,yaml,yml}', '**/.pitkospuut/kinds/**/*.schema.json']
const NEVER = ['**/node_modules/**', '**/.git/**', '**/.pitkospuut/versions/**']

/** Paths may be files (checked even when ignored), folders or globs. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Set<string>()
  const missing: string[] = []
  const empty: string[] = []
  for (const path of paths) {
    const full = resolve(cwd, path)
    const kind = kindOf(full)
    if (kind === 'file') {
      if (DOCUMENT.test(full) || full.endsWith('.schema.json')) files.add(full)
      else empty.push(path)
      continue
    }
    const isGlob = kind === 'none' && /[*?{}[\]!]/u.test(path)
    if (kind === 'none' && !isGlob) {
      missing.push(path)
      continue
    }
    const found = kind === 'folder' ? inFolder(full) : globSync([path.replaceAll('\\', '/')], { cwd, absolute: true, dot: false, ignore: NEVER, followSymbolicLinks: false }).filter((file) => DOCUMENT.test(file) && !isIgnored(file, cwd))
    if (found.length === 0) empty.push(path)
    for (const file of found) files.add(resolve(file))
  }
  return { files: [...files].sort(), missing, empty }
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  const stat = statSync(path, { throwIfNoEntry: false })
  return !stat ? 'none' : stat.isDirectory() ? 'folder' : 'file'
}

function inFolder(folder: string): readonly string[] {
  const found = globSync(PATTERNS.map((pattern) => `${convertPathToPattern(folder)}/${pattern}`), { absolute: true, dot: true, ignore: NEVER.map((pattern) => `${convertPathToPattern(folder)}/${pattern}`), followSymbolicLinks: false, expandDirectories: false })
  const visible = found.filter((file) => !hiddenBelow(folder, file))
  return visible.filter((file) => !isIgnored(file, folder))
}

/** Hidden folders are left out, except the workspace's own kinds. */
function hiddenBelow(folder: string, file: string): boolean {
  const below = relative(folder, file).split(sep)
  return below.some((part) => part.startsWith('.') && part !== '.pitkospuut')
}

/** True when a `.gitignore` between the root of the repository (or `top`) and the file ignores it. */
function isIgnored(file: string, top: string): boolean {
  const folders = foldersUp(dirname(file), top)
  return folders.some((folder) => rulesOf(folder)?.ignores(relative(folder, file).split(sep).join('/')) ?? false)
}

function foldersUp(from: string, top: string): readonly string[] {
  const folders: string[] = []
  for (let folder = from; ; folder = dirname(folder)) {
    folders.push(folder)
    const isTop = kindOf(join(folder, '.git')) !== 'none'
    if (isTop || (folder === top && !hasRepositoryAbove(top)) || dirname(folder) === folder) return folders
  }
}

function hasRepositoryAbove(folder: string): boolean {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) if (kindOf(join(at, '.git')) !== 'none') return true
  return false
}

function rulesOf(folder: string): ignore.Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'))
  } catch {
    return undefined
  }
}
