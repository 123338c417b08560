// Documents of one project: one names the other, or both name the same project.
import { beginsWith, nameBeginnings } from './names.ts'
import type { Facts } from './facts.ts'
import type { Workspace } from './workspace.ts'

/** The other documents of a document's project. A short name may begin the official one. */
export function siblingsOf(own: Facts, workspace: Workspace): readonly Facts[] {
  return [...related(own, workspace)].filter((facts) => facts.path !== own.path && sameProject(own, facts))
}

/** The documents that could be of the same project; only these are compared. */
function related(own: Facts, { byId, byReference, byProjectBeginning }: Workspace): ReadonlySet<Facts> {
  const named = own.references.flatMap((id) => byId.get(id) ?? [])
  const naming = own.id === undefined ? [] : (byReference.get(own.id) ?? [])
  const alike = namesOf(own).flatMap((words) => nameBeginnings(words).flatMap((beginning) => byProjectBeginning.get(beginning) ?? []))
  return new Set([...named, ...naming, ...alike])
}

function sameProject(a: Facts, b: Facts): boolean {
  if ((b.id !== undefined && a.references.includes(b.id)) || (a.id !== undefined && b.references.includes(a.id))) return true
  const [names, others] = [namesOf(a), namesOf(b)]
  return names.some((name) => others.some((other) => beginsWith(name, other) || beginsWith(other, name)))
}

const namesOf = ({ project }: Facts): readonly (readonly string[])[] => [project?.nameWords ?? [], project?.words ?? []].filter((words) => words.length > 0)
