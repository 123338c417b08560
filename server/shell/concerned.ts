// Which documents a change of facts concerns: those that share an id or a project with a changed document, or refer to it, link to it or list it.
import { siblingsOf } from '../core/siblings.ts'
import { sistersOf } from '../core/sisters.ts'
import type { Facts } from '../core/facts.ts'
import { projectNames, type Workspace } from '../core/workspace.ts'

/**
 * Paths of the documents whose findings may differ after the facts of the documents at `changed` have. A changed document is among them only
 * when it shares something with another one: what it says alone is checked when it is read.
 */
export function concernedBy(before: Workspace, after: Workspace, changed: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (...groups: readonly (readonly Facts[] | undefined)[]): void => {
    const paths = new Set(groups.flatMap((group) => group ?? []).map(({ path }) => path))
    if (paths.size > 1 || [...paths].some((path) => !changed.has(path))) for (const path of paths) found.add(path)
  }
  const ids = new Set<string>()
  const words = new Set<string>()
  const named = new Set<string>()
  for (const path of changed) {
    const both = [before, after].map(({ byPath }) => byPath.get(path))
    const projects = both.map((facts) => (facts ? projectNames(facts) : []))
    for (const facts of both) for (const id of facts ? [facts.id ?? '', ...facts.formerIds] : []) ids.add(id)
    // whether sources lead back in a circle depends on all of them
    const [source, next] = both.map((facts) => facts?.derivedFrom?.id)
    if (source !== next) for (const facts of both) if (facts?.id !== undefined) for (const id of adaptationsOf(facts.id, before, after)) ids.add(id)
    const [old = [], now = []] = both.map((facts) => facts?.references)
    for (const id of [...old.filter((one) => !now.includes(one)), ...now.filter((one) => !old.includes(one))]) named.add(id)
    // a title that is being written concerns those who refer to the document, not all of its project
    if (String(projects[0]) !== String(projects[1])) for (const name of projects.flat()) words.add(firstWord(name))
  }
  for (const path of changed) {
    const both = [before, after].map(({ byPath }) => byPath.get(path))
    if (both[0]?.anchors !== both[1]?.anchors || !both[0] || !both[1]) add(...[before, after].map(({ byLink }) => byLink.get(path)))
    // what an analysis of a project's start is compared with
    if (both[0]?.risks !== both[1]?.risks || both[0]?.details['period'] !== both[1]?.details['period']) {
      for (const [index, facts] of both.entries()) if (facts) add([facts, ...siblingsOf(facts, index === 0 ? before : after).filter(({ details }) => details['timing'] === 'start')])
    }
    for (const kind of new Set(both.flatMap((facts) => facts?.kind ?? []))) add(...[before, after].map(({ byListed }) => byListed.get(kind)))
  }
  for (const id of ids) add(...[before, after].flatMap(({ byId, byReference, bySource }) => [byId.get(id), byReference.get(id), bySource.get(id)]))
  // whether somebody names a document may be asked of it
  for (const id of named) add(after.byId.get(id))
  for (const path of changed) for (const workspace of [before, after]) {
    const facts = workspace.byPath.get(path)
    if (facts) add([facts, ...sistersOf(facts, before), ...sistersOf(facts, after)])
  }
  for (const group of projectsBy(words, before, after).values()) add(...group)
  return found
}

/** The ids of the documents that build on one, on those that do, and so on. */
function adaptationsOf(id: string, ...workspaces: readonly Workspace[]): ReadonlySet<string> {
  const found = new Set([id])
  for (const one of found) {
    if (found.size > MOST_ADAPTATIONS) break
    for (const { bySource } of workspaces) for (const facts of bySource.get(one) ?? []) if (facts.id !== undefined) found.add(facts.id)
  }
  return found
}
const MOST_ADAPTATIONS = 1000

/** The documents of projects by the first word of their names: rules compare names that begin alike. */
function projectsBy(words: ReadonlySet<string>, ...workspaces: readonly Workspace[]): ReadonlyMap<string, readonly (readonly Facts[])[]> {
  const groups = new Map<string, (readonly Facts[])[]>()
  for (const word of words) groups.set(word, [])
  if (words.size > 0) for (const { byProject } of workspaces) for (const [name, facts] of byProject) groups.get(firstWord(name))?.push(facts)
  return groups
}

const firstWord = (name: string): string => name.split(' ', 1)[0] ?? ''
