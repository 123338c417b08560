// What is known of all documents, by their facts. An immutable index; a changed document replaces its own facts only.
import type { Contents } from './contents.ts'
import type { Facts } from './facts.ts'
import { withChanged } from './layered.ts'
import { nameBeginnings, numberedBeginnings } from './names.ts'

export interface Workspace {
  readonly byPath: ReadonlyMap<string, Facts>
  readonly byId: ReadonlyMap<string, readonly Facts[]>
  readonly byProject: ReadonlyMap<string, readonly Facts[]>
  /** Documents by the beginnings of the names of their project (`nameBeginnings`, `numberedBeginnings`). */
  readonly byProjectBeginning: ReadonlyMap<string, readonly Facts[]>
  /** Documents by the ids that they name. */
  readonly byReference: ReadonlyMap<string, readonly Facts[]>
  /** Documents by the ids that they once had. */
  readonly byFormerId: ReadonlyMap<string, readonly Facts[]>
  /** Documents by the id of the one that they build on. */
  readonly bySource: ReadonlyMap<string, readonly Facts[]>
  /** What can be known of contents. Absent where nothing can. */
  readonly contents?: Contents
  /** Documents by the files that their links lead to. */
  readonly byLink: ReadonlyMap<string, readonly Facts[]>
  /** Registers by the ids of the kinds whose documents they list. */
  readonly byListed: ReadonlyMap<string, readonly Facts[]>
  /** Set when all documents are known that an id may belong to: what is not among them is nowhere. */
  readonly isWhole?: true
  /** Files that links lead to, that were looked for and are not there. */
  readonly missing?: ReadonlySet<string>
}

/** The index of many documents at once. */
export function workspaceOf(all: Iterable<Facts>): Workspace {
  const list = [...all].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return { byPath: new Map(list.map((facts) => [facts.path, facts])), ...eachIndex((name) => indexed(list, KEYS[name])) }
}

function indexed(list: readonly Facts[], keys: (facts: Facts) => readonly string[]): ReadonlyMap<string, readonly Facts[]> {
  const map = new Map<string, Facts[]>()
  for (const facts of list) {
    for (const key of keys(facts)) {
      const same = map.get(key)
      if (same) same.push(facts)
      else map.set(key, [facts])
    }
  }
  return map
}

/** The index with the facts of one document replaced, added (`before` undefined) or removed (`after` undefined). The same index when nothing changed. */
export function withFacts(workspace: Workspace, path: string, after: Facts | undefined): Workspace {
  const before = workspace.byPath.get(path)
  if (before === after || (before && after && JSON.stringify(before) === JSON.stringify(after))) return workspace
  const byPath = withChanged(workspace.byPath, new Map([[path, after]]))
  return { ...workspace, byPath, ...eachIndex((name) => moved(workspace[name], before ? KEYS[name](before) : [], after ? KEYS[name](after) : [], path, after)) }
}

function beginnings({ project }: Facts): readonly string[] {
  const all = [project?.nameWords ?? NO_KEYS, project?.words ?? NO_KEYS].flatMap((words) => (words.length === 0 ? NO_KEYS : [...nameBeginnings(words), ...numberedBeginnings(words)]))
  return all.length === 0 ? NO_KEYS : [...new Set(all)]
}

const NO_KEYS: readonly string[] = []

const sourceOf = ({ derivedFrom }: Facts): readonly string[] => (derivedFrom ? [derivedFrom.id] : NO_KEYS)

/** The files that the links of a document lead to. */
export const linkedFiles = ({ links }: Facts): readonly string[] => (links ? [...new Set(links.map((link) => link.split('#', 1)[0] ?? ''))] : NO_KEYS)

const listedKinds = ({ lists = NO_KEYS }: Facts): readonly string[] => lists

const idOf = ({ id }: Facts): readonly string[] => (id === undefined ? NO_KEYS : [id])

/** What documents are found by. */
const KEYS = {
  byId: idOf, byProject: projectNames, byProjectBeginning: beginnings, byReference: ({ references }: Facts) => references, byFormerId: ({ formerIds }: Facts) => formerIds, bySource: sourceOf, byLink: linkedFiles, byListed: listedKinds,
} satisfies Readonly<Partial<Record<keyof Workspace, (facts: Facts) => readonly string[]>>>

type IndexName = keyof typeof KEYS
const eachIndex = (make: (name: IndexName) => ReadonlyMap<string, readonly Facts[]>): Pick<Workspace, IndexName> =>
  Object.fromEntries((Object.keys(KEYS) as IndexName[]).map((name) => [name, make(name)])) as Pick<Workspace, IndexName>

export const EMPTY_WORKSPACE: Workspace = workspaceOf([])

/** A list in the order of paths with the facts of one path replaced, added or left out. One that names a key twice is listed twice. */
function movedIn(list: readonly Facts[], path: string, facts: Facts | undefined): readonly Facts[] {
  const at = list.findIndex((other) => other.path === path)
  if (at >= 0) return list.toSpliced(at, list.findLastIndex((other) => other.path === path) - at + 1, ...(facts ? [facts] : []))
  return facts ? [...list, facts].toSorted((a, b) => (a.path < b.path ? -1 : 1)) : list
}

function moved(index: ReadonlyMap<string, readonly Facts[]>, from: readonly string[], to: readonly string[], path: string, facts: Facts | undefined): ReadonlyMap<string, readonly Facts[]> {
  if (from.length === 0 && to.length === 0) return index
  const changes = new Map<string, readonly Facts[] | undefined>()
  for (const key of new Set([...from, ...to])) {
    const all = movedIn(index.get(key) ?? [], path, to.includes(key) ? facts : undefined)
    changes.set(key, all.length > 0 ? all : undefined)
  }
  return withChanged(index, changes)
}

/** The names by which a project is looked up: lower case, spaces collapsed. */
export function projectNames({ project }: Facts): readonly string[] {
  const names = [project?.name, project?.official].flatMap((name) => (name === undefined ? [] : [projectKey(name)]))
  return [...new Set(names)]
}
export const projectKey = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
