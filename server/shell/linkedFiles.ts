// Which files that links lead to are still to be looked for.
import type { Facts } from '../core/facts.ts'
import { linkedFiles, type Workspace } from '../core/workspace.ts'

export interface LinkedFiles {
  /** A document links to these. */
  readonly see: (facts: Facts | undefined) => void
  /** Files of which nothing is known yet, each given once; documents are known. */
  readonly take: (workspace: Workspace) => readonly string[]
  /** A file, or a folder with all that is in it, has come or gone: to be looked for again when something links to it. */
  readonly forget: (path: string, workspace: Workspace) => void
}

export function createLinkedFiles(): LinkedFiles {
  const looked = new Set<string>()
  const unknown = new Set<string>()
  return {
    see: (facts) => {
      for (const path of facts ? linkedFiles(facts) : []) if (!looked.has(path)) unknown.add(path)
    },
    take: ({ byPath }) => {
      const paths = [...unknown].filter((path) => !byPath.has(path))
      unknown.clear()
      for (const path of paths) looked.add(path)
      return paths
    },
    forget: (path, { byLink }) => {
      for (const one of looked) {
        if (one !== path && !one.startsWith(`${path}/`)) continue
        looked.delete(one)
        if (byLink.has(one)) unknown.add(one)
      }
    },
  }
}

const NOTHING: ReadonlySet<string> = new Set()

/** The workspace with what was found of linked files, and the paths of which that is news. The same workspace when there is none. */
export function withLinked(workspace: Workspace, found: ReadonlyMap<string, boolean>): { readonly workspace: Workspace; readonly news: readonly string[] } {
  const before = workspace.missing ?? NOTHING
  const news = [...found.keys()].filter((path) => before.has(path) === found.get(path))
  if (news.length === 0) return { workspace, news }
  const missing = new Set([...before].filter((path) => found.get(path) !== true))
  for (const path of news) if (found.get(path) === false) missing.add(path)
  return { workspace: { ...workspace, missing }, news }
}
