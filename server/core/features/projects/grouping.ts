// Which documents belong to one project: by the names they give, else by what they refer to, else by their folder.
import { alike, beginsWith, nameWords } from '../../names.ts'
import type { Facts } from '../../facts.ts'

/** A project, and the paths of its documents. */
export interface ProjectGroup {
  /** The same for as long as the project is called the same. */
  readonly key: string
  /** As most of its documents call it. */
  readonly name: string
  readonly paths: readonly string[]
}

export interface Grouping {
  readonly projects: readonly ProjectGroup[]
  /** Paths of documents of no one project. */
  readonly others: readonly string[]
}

/** All that a grouping asks of a document, as one text: while that is the same for all, the grouping is. */
export function placeIn(facts: Facts): string {
  const { path, kind, id, project, references, lists } = facts
  return JSON.stringify([path, kind, id, project?.name, project?.official, references, lists, ownName(facts)])
}

/** The projects in the order of their names' words. `roots`: the folders of the workspace, as they begin paths. */
export function groupingOf(all: readonly Facts[], roots: ReadonlySet<string>): Grouping {
  const names = joinedNames(all)
  const projectOf = new Map<string, string>()
  for (const facts of all) {
    const [own] = namesOf(facts)
    if (own) projectOf.set(facts.path, names.find(keyOf(own.words)))
  }
  const named = new Map(projectOf)
  for (const [path, project] of [...byReference(all, named), ...byFolder(all, named, roots)]) if (!projectOf.has(path)) projectOf.set(path, project)
  const groups = new Map<string, string[]>()
  for (const { path } of all) {
    const project = projectOf.get(path)
    if (project === undefined) continue
    const paths = groups.get(project)
    if (paths) paths.push(path)
    else groups.set(project, [path])
  }
  const byPath = new Map(all.map((facts) => [facts.path, facts]))
  const projects = [...groups].map(([key, paths]) => ({ key, paths, name: usualName(paths.flatMap((path) => byPath.get(path) ?? [])) ?? key }))
  return { projects: projects.toSorted((a, b) => (a.key < b.key ? -1 : 1)), others: all.flatMap(({ path }) => (projectOf.has(path) ? [] : [path])) }
}

interface Name {
  readonly text: string
  readonly words: readonly string[]
}

/** The names that a document gives to its project. */
function namesOf(facts: Facts): readonly Name[] {
  const { project } = facts
  const own = project ? undefined : ownName(facts)
  const texts = [project?.name, project?.official, own].filter((text) => text !== undefined)
  return texts.map((text) => ({ text, words: nameWords(text) })).filter(({ words }) => words.length > 0)
}

/** What tells of a project as a whole, with a programme or an administrator, goes by the project's name itself. */
const ownName = ({ title, details, project }: Facts): string | undefined => (!project && WHOLE.some((role) => details[role] !== undefined) ? title : undefined)

const WHOLE = ['programme', 'administrator']

const keyOf = (words: readonly string[]): string => words.join(' ')

/** Names that are one: given by one document, alike, or a short one that begins those of one project only. */
function joinedNames(all: readonly Facts[]): { readonly find: (key: string) => string } {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let at = key
    for (let next = parents.get(at); next !== undefined && next !== at; next = parents.get(at)) at = next
    return at
  }
  const join = (a: string, b: string): void => {
    const [one, other] = [find(a), find(b)]
    // the shorter name stays
    if (one !== other) parents.set(...(one.length < other.length || (one.length === other.length && one < other) ? ([other, one] as const) : ([one, other] as const)))
  }
  const names = new Map<string, readonly string[]>()
  for (const facts of all) {
    const own = namesOf(facts)
    for (const { words } of own) names.set(keyOf(words), words)
    for (const { words } of own.slice(1)) join(keyOf(own[0]?.words ?? words), keyOf(words))
  }
  joinAlike([...names.values()], join)
  joinShort(names, find, join)
  return { find }
}

function joinAlike(names: readonly (readonly string[])[], join: (a: string, b: string) => void): void {
  const byBeginning = new Map<string, (readonly string[])[]>()
  for (const words of names) {
    const same = byBeginning.get(keyOf(words.slice(0, 2)))
    for (const other of same ?? []) if (alike(words, other)) join(keyOf(words), keyOf(other))
    if (same) same.push(words)
    else byBeginning.set(keyOf(words.slice(0, 2)), [words])
  }
}

/** *Kehrä* may be *Kehrä I* or *Kehrä II*: where both are known, it is a project of its own. */
function joinShort(names: ReadonlyMap<string, readonly string[]>, find: (key: string) => string, join: (a: string, b: string) => void): void {
  const begun = new Map<string, string[]>()
  for (const [key, words] of names) {
    for (let length = 1; length < words.length; length++) {
      const short = keyOf(words.slice(0, length))
      if (names.has(short) && beginsWith(words, words.slice(0, length))) begun.set(short, [...(begun.get(short) ?? []), key])
    }
  }
  const longestFirst = [...begun].toSorted(([a], [b]) => b.length - a.length)
  for (const [short, longer] of longestFirst) {
    const [project, ...more] = new Set(longer.map(find))
    if (project !== undefined && more.length === 0) join(short, project)
  }
}

/** What names no project belongs to the only one that it refers to, or that refers to it. Registers refer to all. */
function byReference(all: readonly Facts[], named: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const idOwner = new Map(all.flatMap((facts) => (facts.id === undefined ? [] : [[facts.id, facts] as const])))
  const linked = new Map<string, Set<string>>()
  const note = (path: string, project: string | undefined): void => {
    if (project !== undefined) linked.set(path, (linked.get(path) ?? new Set()).add(project))
  }
  for (const { path, references, lists } of all) {
    if (lists) continue
    for (const id of references) {
      const other = idOwner.get(id)
      if (!other || other.lists) continue
      note(path, named.get(other.path))
      note(other.path, named.get(path))
    }
  }
  return new Map([...linked].flatMap(([path, projects]) => (projects.size === 1 && !named.has(path) ? [[path, [...projects][0] ?? ''] as const] : [])))
}

/** The nearest folder below the workspace's own in which documents name a project: when they name only one. */
function byFolder(all: readonly Facts[], named: ReadonlyMap<string, string>, roots: ReadonlySet<string>): ReadonlyMap<string, string> {
  const inFolder = new Map<string, Set<string>>()
  for (const [path, project] of named) for (const folder of foldersOf(path, roots)) inFolder.set(folder, (inFolder.get(folder) ?? new Set()).add(project))
  return new Map(all.flatMap(({ path, lists }) => {
    const [...projects] = (lists ? undefined : foldersOf(path, roots).map((folder) => inFolder.get(folder)).find((found) => found !== undefined)) ?? []
    return projects.length === 1 && !named.has(path) ? [[path, projects[0] ?? ''] as const] : []
  }))
}

/** The folder of a path and those around it, the innermost first, without the workspace's own. */
function foldersOf(path: string, roots: ReadonlySet<string>): readonly string[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  return folder === '' || roots.has(folder) ? [] : [folder, ...foldersOf(folder, roots)]
}

/** The short name as it is written most often, rather than an id; else the official one. */
function usualName(documents: readonly Facts[]): string | undefined {
  const times = new Map<string, number>()
  const names = documents.flatMap((facts) => namesOf(facts).map(({ text }) => text))
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  const best = [...times].toSorted(([a, many], [b, more]) => Number(isId(a)) - Number(isId(b)) || more - many || a.length - b.length || (a < b ? -1 : 1))
  return best[0]?.[0]
}

const isId = (name: string): boolean => /^[a-z\d]+(?:-[a-z\d]+)*$/u.test(name)
