// Which documents a change of one document's facts may concern.
import { projectNames, type Facts, type Workspace } from './workspace.ts'

/** Paths of the other documents that share an id or a project with the old or new facts, or that refer to them. */
export function dependantsOf(before: Workspace, after: Workspace, path: string): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const workspace of [before, after]) {
    const facts = workspace.byPath.get(path)
    if (!facts) continue
    for (const id of idsOf(facts)) {
      for (const other of workspace.byId.get(id) ?? []) paths.add(other.path)
      for (const other of workspace.byReference.get(id) ?? []) paths.add(other.path)
    }
    for (const name of projectNames(facts)) for (const other of workspace.byProject.get(name) ?? []) paths.add(other.path)
  }
  paths.delete(path)
  return paths
}

const idsOf = ({ id, formerIds }: Facts): readonly string[] => (id === undefined ? formerIds : [id, ...formerIds])
