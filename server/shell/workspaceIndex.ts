// What the session knows of the whole workspace: the facts of all documents, and which files that are not open are documents.
import { EMPTY_WORKSPACE, withFacts, workspaceOf, type Facts, type Workspace } from '../core/workspace.ts'
import { concernedBy } from './concerned.ts'

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
  /** Where the document with a path is. */
  readonly uriOf: (path: string) => string | undefined
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
  let workspace = EMPTY_WORKSPACE
  let revision = 0
  const wait = (path: string, facts: Facts | undefined): readonly string[] => {
    if (isSame(workspace.byPath.get(path), facts)) {
      waiting.delete(path)
      return []
    }
    waiting.set(path, facts)
    return [path]
  }
  return {
    workspace: () => workspace,
    closed: () => [...files.values()],
    closedAt: (uri) => files.get(uri),
    keep: (uri, path) => {
      const file = { uri, path, revision: ++revision }
      files.set(uri, file)
      return file
    },
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
      workspace = changed.size > FEW ? workspaceOf(merged(before, changed)) : [...changed].reduce((done, [path, facts]) => withFacts(done, path, facts), before)
      const concerned = [...concernedBy(before, workspace, new Set(changed.keys()))].flatMap((path) => uris.get(path) ?? [])
      for (const [path, facts] of changed) if (!facts) uris.delete(path)
      return concerned
    },
    uriOf: (path) => uris.get(path),
    nextRevision: () => ++revision,
  }
}

const isSame = (a: Facts | undefined, b: Facts | undefined): boolean => a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b))

function merged(before: Workspace, changed: ReadonlyMap<string, Facts | undefined>): readonly Facts[] {
  const all = new Map<string, Facts | undefined>([...before.byPath, ...changed])
  return [...all.values()].filter((facts) => facts !== undefined)
}
