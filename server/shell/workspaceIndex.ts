// What the session knows of the whole workspace: the facts of all documents, and which files that are not open are documents.
import type { Facts } from '../core/facts.ts'
import { EMPTY_WORKSPACE, withFacts, workspaceOf, type Workspace } from '../core/workspace.ts'
import { concernedBy } from './concerned.ts'
import { createLinkedFiles, withLinked } from './linkedFiles.ts'

/** A file that is not open and is a document of a kind. `revision` is new whenever its findings may have changed. */
export interface ClosedFile {
  readonly uri: string
  readonly path: string
  readonly revision: number
}

export interface WorkspaceIndex {
  /** The facts as of the last `settle`. */
  readonly workspace: () => Workspace
  readonly closed: () => readonly ClosedFile[]
  readonly closedAt: (uri: string) => ClosedFile | undefined
  /** A file that is not open is a document; its findings may have changed. */
  readonly keep: (uri: string, path: string) => ClosedFile
  /** A file is no document any more, or it is open now; false when it was none. */
  readonly forget: (uri: string) => boolean
  /** The facts of a document, from now on; undefined when it has none. Others see them after `settle`. Gives the paths whose facts are new. */
  readonly put: (uri: string, facts: Facts | undefined) => readonly string[]
  /** Takes the new facts (all, or those of some paths) into use and gives the URIs of the documents that they concern. */
  readonly settle: (only?: readonly string[]) => readonly string[]
  /** All files have been seen: what is not among the documents is nowhere. Gives the URIs of the documents for which that is news. */
  readonly setWhole: () => readonly string[]
  /** Linked files of which nothing is known yet, each given once; documents are known. */
  readonly unknownLinks: () => readonly string[]
  /** Whether linked files are there. Gives the URIs of the documents that link to those of which that is news. */
  readonly setLinked: (found: ReadonlyMap<string, boolean>) => readonly string[]
  /** A file has come or gone: it is to be looked for again when something links to it. */
  readonly forgetLink: (path: string) => void
  /** Where the document with a path is. */
  readonly uriOf: (path: string) => string | undefined
  /** The URIs of all documents that have facts, settled or not. */
  readonly uris: () => readonly string[]
  /** What is known of a document now, settled or not. */
  readonly factsAt: (uri: string) => Facts | undefined
  /** A number never given before. */
  readonly nextRevision: () => number
}

/** More changes than this make a new index at once rather than change the old one step by step. */
const FEW = 8

export function createIndex(): WorkspaceIndex {
  const files = new Map<string, ClosedFile>()
  const uris = new Map<string, string>()
  const paths = new Map<string, string>()
  const waiting = new Map<string, Facts | undefined>()
  const links = createLinkedFiles()
  let workspace = EMPTY_WORKSPACE
  let revision = 0
  const urisOf = (documents: readonly Facts[]): readonly string[] => [...new Set(documents.flatMap(({ path }) => uris.get(path) ?? []))]
  const wait = (path: string, facts: Facts | undefined): readonly string[] => waitIn(waiting, workspace, path, facts)
  return {
    workspace: () => workspace,
    closed: () => [...files.values()],
    closedAt: (uri) => files.get(uri),
    keep: (uri, path) => keepIn(files, { uri, path, revision: ++revision }),
    forget: (uri) => files.delete(uri),
    put: (uri, facts) => {
      const before = paths.get(uri)
      const left = before !== undefined && before !== facts?.path && uris.get(before) === uri ? wait(before, undefined) : []
      if (!facts) {
        paths.delete(uri)
        return left
      }
      paths.set(uri, facts.path)
      uris.set(facts.path, uri)
      return [...left, ...wait(facts.path, facts)]
    },
    settle: (only = [...waiting.keys()]) => {
      const changed = new Map(only.filter((path) => waiting.has(path)).map((path) => [path, waiting.get(path)]))
      if (changed.size === 0) return []
      const before = workspace
      for (const path of changed.keys()) waiting.delete(path)
      for (const facts of changed.values()) links.see(facts)
      workspace = withChanges(before, changed)
      const concerned = [...concernedBy(before, workspace, new Set(changed.keys()))].flatMap((path) => uris.get(path) ?? [])
      for (const [path, facts] of changed) if (!facts) uris.delete(path)
      return concerned
    },
    setWhole: () => {
      const isNews = !workspace.isWhole
      workspace = { ...workspace, isWhole: true }
      return isNews ? urisOf([...workspace.byPath.values()].filter(names)) : []
    },
    unknownLinks: () => links.take(workspace),
    setLinked: (found) => {
      const linked = withLinked(workspace, found)
      workspace = linked.workspace
      return urisOf(linked.news.flatMap((path) => workspace.byLink.get(path) ?? []))
    },
    forgetLink: (path) => links.forget(path, workspace),
    uriOf: (path) => uris.get(path),
    uris: () => [...paths.keys()],
    factsAt: (uri) => {
      const path = paths.get(uri)
      return path === undefined ? undefined : waiting.has(path) ? waiting.get(path) : workspace.byPath.get(path)
    },
    nextRevision: () => ++revision,
  }
}

/** Gives the path when the facts are new. */
function waitIn(waiting: Map<string, Facts | undefined>, { byPath }: Workspace, path: string, facts: Facts | undefined): readonly string[] {
  const isNews = !isSame(byPath.get(path), facts)
  if (isNews) waiting.set(path, facts)
  else waiting.delete(path)
  return isNews ? [path] : []
}

const isSame = (a: Facts | undefined, b: Facts | undefined): boolean => a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b))

function keepIn(files: Map<string, ClosedFile>, file: ClosedFile): ClosedFile {
  files.set(file.uri, file)
  return file
}

const names = ({ references, derivedFrom }: Facts): boolean => references.length > 0 || derivedFrom !== undefined

function withChanges(before: Workspace, changed: ReadonlyMap<string, Facts | undefined>): Workspace {
  if (changed.size > FEW) return { ...before, ...workspaceOf(merged(before, changed)) }
  return [...changed].reduce((done, [path, facts]) => withFacts(done, path, facts), before)
}

function merged(before: Workspace, changed: ReadonlyMap<string, Facts | undefined>): readonly Facts[] {
  const all = new Map<string, Facts | undefined>([...before.byPath, ...changed])
  return [...all.values()].filter((facts) => facts !== undefined)
}
