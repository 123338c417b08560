// What the session knows of the whole workspace: the facts of all documents, and which files that are not open are documents.
import { dependantsOf } from '../core/dependants.ts'
import { EMPTY_WORKSPACE, withFacts, workspaceOf, type Facts, type Workspace } from '../core/workspace.ts'
import type { ClosedFile } from './closedFiles.ts'

export interface WorkspaceIndex {
  readonly workspace: () => Workspace
  readonly closed: () => readonly ClosedFile[]
  readonly isClosed: (uri: string) => boolean
  /** Replaces the facts of one document and tells which others that concerns. */
  readonly setFacts: (path: string, facts: Facts | undefined) => void
  /** The findings of a closed file may have changed. */
  readonly touch: (uri: string, path: string) => void
  readonly forget: (uri: string) => void
  /** All findings may have changed, since the settings have. */
  readonly touchAll: () => void
  /** Everything anew, after a scan. */
  readonly replace: (files: readonly { readonly uri: string; readonly path: string }[], facts: readonly Facts[]) => void
}

/** `openUri`: the URI of an open document by its path. `changed` and `closedChanged`: an open or a closed document needs to be checked again. */
export function createIndex(openUri: (path: string) => string | undefined, changed: (uri: string) => void, closedChanged: (uri: string) => void): WorkspaceIndex {
  let workspace: Workspace = EMPTY_WORKSPACE
  let byUri: ReadonlyMap<string, ClosedFile> = new Map()
  let byPath: ReadonlyMap<string, string> = new Map()
  let revision = 0
  const put = (files: ReadonlyMap<string, ClosedFile>): void => {
    byUri = files
    byPath = new Map([...files.values()].map(({ uri, path }) => [path, uri]))
  }
  const touch = (uri: string, path: string): void => {
    put(new Map([...byUri, [uri, { uri, path, revision: ++revision }]]))
    closedChanged(uri)
  }
  const concern = (path: string): void => {
    const open = openUri(path)
    const closed = byPath.get(path)
    if (open !== undefined) changed(open)
    else if (closed !== undefined) touch(closed, path)
  }
  return {
    workspace: () => workspace,
    closed: () => [...byUri.values()],
    isClosed: (uri) => byUri.has(uri),
    setFacts: (path, facts) => {
      const before = workspace
      workspace = withFacts(workspace, path, facts)
      if (workspace !== before) for (const other of dependantsOf(before, workspace, path)) concern(other)
    },
    touch,
    forget: (uri) => {
      if (!byUri.has(uri)) return
      put(new Map([...byUri].filter(([other]) => other !== uri)))
      closedChanged(uri)
    },
    touchAll: () => {
      put(new Map([...byUri].map(([uri, file]) => [uri, { ...file, revision: ++revision }])))
      for (const uri of byUri.keys()) closedChanged(uri)
    },
    replace: (files, facts) => {
      const before = byUri
      put(new Map(files.map(({ uri, path }) => [uri, { uri, path, revision: ++revision }])))
      workspace = workspaceOf(facts)
      for (const uri of new Set([...before.keys(), ...byUri.keys()])) closedChanged(uri)
    },
  }
}
