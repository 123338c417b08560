// What a name means: which documents give it, which may use it, and where each of them does.
import { fold } from '../../kinds/labels.ts'
import { linksIn } from '../../links.ts'
import type { ItemNode, Place } from '../../node.ts'
import type { Span } from '../../text.ts'
import type { Facts } from '../../facts.ts'
import { projectKey, projectNames, type Workspace } from '../../workspace.ts'
import type { DocumentView } from '../../view.ts'
import { occurrencesIn, type Occurrence } from './occurrences.ts'

/** What is known beyond the document. */
export interface Surroundings {
  readonly workspace: Workspace
  /** Documents with codebooks for what is below them. */
  readonly codebooks: readonly Codebook[]
  /** Paths of the documents whose items are coded with a theme. */
  readonly codedWith: (theme: string) => readonly string[]
}

export interface Codebook {
  readonly path: string
  readonly themes: readonly string[]
}

/** What a name at a place means. */
export interface Subject {
  readonly origin: Occurrence
  /** Where it is asked, as a span of that document. */
  readonly span: Span
  readonly sort: Occurrence['sort']
  /** The names by which it is known: of a document also its former ones. Of an item: those of its document. */
  readonly ids: ReadonlySet<string>
  /** Paths of the documents that give it: one, unless the name is ambiguous; none when nobody does. */
  readonly homes: readonly string[]
  /** Paths of all documents that may name it, its homes among them. */
  readonly paths: readonly string[]
}

/** The name at an offset (also right behind its end); undefined where there is none. */
export function subjectAt(view: DocumentView, offset: number, around: Surroundings): Subject | undefined {
  const origin = occurrenceAt(view, offset)
  if (!origin) return undefined
  return { origin, span: view.spanOf(origin.place), sort: origin.sort, ...reachOf(origin, view, around) }
}

function occurrenceAt(view: DocumentView, offset: number): Occurrence | undefined {
  if (!NAME.test(view.text.slice(Math.max(0, offset - 1), offset + 1))) return undefined
  const near = occurrencesIn(view).filter(({ place }) => {
    const { start, end } = view.spanOf(place)
    return start <= offset && offset <= end
  })
  // of two that touch the one that begins here
  return near.find(({ place }) => view.spanOf(place).end > offset) ?? near[0]
}

const NAME = /[\p{L}\p{N}_-]/u

type Reach = Pick<Subject, 'ids' | 'homes' | 'paths'>

function reachOf(origin: Occurrence, view: DocumentView, around: Surroundings): Reach {
  switch (origin.sort) {
    case 'document':
      return origin.is === 'reference' ? documentsNamed(origin.id, view.path, around.workspace) : ownDocument(view, around.workspace)
    case 'item':
      return origin.owner === undefined ? ownDocument(view, around.workspace, true) : documentsNamed(origin.owner, view.path, around.workspace, true)
    case 'theme':
      return themeReach(origin.id, view, around)
    case 'project':
      return projectNamed(projectKey(origin.id), view.path, around.workspace)
  }
}

/** A project has its home where it is named in full. */
function projectNamed(name: string, from: string, { byProject }: Workspace): Reach {
  const homes = (byProject.get(name) ?? []).filter(isNamedFully)
  const ids = new Set([name, ...homes.flatMap(projectNames)])
  return { ids, homes: pathsOf(homes), paths: [...new Set([from, ...[...ids].flatMap((id) => pathsOf(byProject.get(id) ?? []))])] }
}

const isNamedFully = ({ project }: Facts): boolean => project?.official !== undefined
const pathsOf = (all: readonly Facts[]): readonly string[] => all.map(({ path }) => path)

function ownDocument(view: DocumentView, workspace: Workspace, isItem = false): Reach {
  const ids = occurrencesIn(view).flatMap(({ sort, is, id }) => (sort === 'document' && is !== 'reference' ? [id] : []))
  const mine = ids.filter((id, index) => index === 0 || !(workspace.byId.get(id) ?? []).some(({ path }) => path !== view.path))
  return { ids: new Set(mine), homes: [view.path], paths: [...new Set([view.path, ...namers(mine, isItem ? [] : [view.path], view.kind.id, workspace)])] }
}

function documentsNamed(id: string, from: string, workspace: Workspace, isItem = false): Reach {
  const homes = workspace.byId.get(id) ?? workspace.byFormerId.get(id) ?? []
  const ids = [...new Set([id, ...homes.flatMap((home) => [...(home.id === undefined ? [] : [home.id]), ...home.formerIds.filter((former) => !workspace.byId.has(former))])])]
  return { ids: new Set(ids), homes: pathsOf(homes), paths: [...new Set([...pathsOf(homes), from, ...namers(ids, isItem ? [] : pathsOf(homes), homes[0]?.kind, workspace)])] }
}

/** Documents that name one by its ids, build on it, list its kind in a register, link to its file, or name more than their facts can hold. */
function namers(ids: readonly string[], files: readonly string[], kind: string | undefined, { byReference, bySource, byListed, byLink, byPath }: Workspace): readonly string[] {
  const groups = [...ids.flatMap((id) => [byReference.get(id), bySource.get(id)]), kind === undefined ? [] : byListed.get(kind), ...files.map((path) => byLink.get(path))]
  const full = [...byPath.values()].filter(({ references }) => references.length >= FULL)
  return pathsOf([...groups.flatMap((group) => group ?? []), ...full])
}

/** So many references are known of a document (workspace.ts); it may have more. */
const FULL = 60

/** A theme of the document's own codebook stays in the document; others are those of the settings above it. */
function themeReach(id: string, view: DocumentView, { codebooks, codedWith }: Surroundings): Reach {
  const ids = new Set([id])
  const isSettings = view.kind.purpose === 'settings'
  if (!isSettings && definesTheme(view, id)) return { ids, homes: [view.path], paths: [view.path] }
  const home = isSettings ? view.path : codebookFor(view.path, id, codebooks)
  const users = codedWith(id).filter((path) => codebookFor(path, id, codebooks) === home)
  return { ids, homes: home === undefined ? [] : [home], paths: [...new Set([...(home === undefined ? [] : [home]), view.path, ...users])] }
}

const definesTheme = (view: DocumentView, id: string): boolean => occurrencesIn(view).some((one) => one.sort === 'theme' && one.is === 'definition' && one.id === id)

/** The path of the innermost codebook above a document that has a theme. */
function codebookFor(path: string, theme: string, codebooks: readonly Codebook[]): string | undefined {
  const above = codebooks.filter((book) => book.themes.includes(theme) && isBelow(path, book.path.slice(0, book.path.lastIndexOf('/') + 1)))
  return above.toSorted((a, b) => b.path.length - a.path.length)[0]?.path
}

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder) && (folder !== '' || !path.startsWith('/'))

/** A place where a subject is named. */
export interface Found {
  readonly is: Occurrence['is'] | 'link'
  readonly span: Span
  /** Of a definition: all that it names. */
  readonly whole?: Span
  readonly occurrence?: Occurrence
}

/** Where a document names a subject, in the order of the text. */
export function foundIn(subject: Subject, view: DocumentView): readonly Found[] {
  const isHome = subject.homes.includes(view.path)
  const all = occurrencesIn(view)
  const item = subject.sort === 'item' && isHome ? itemIn(subject, all) : undefined
  if (subject.sort === 'theme' && !isHome && all.some((one) => isDefinition(one, subject))) return []
  const found = all.filter((one) => one.sort === subject.sort && isMeant(one, subject, isHome, item)).map((one): Found => placed(view, one, isHome))
  const definition = item && !found.some(({ is }) => is === 'definition') ? [{ is: 'definition' as const, span: firstLine(view, item), whole: view.spanOf(item.place) }] : []
  return [...found, ...definition, ...linksTo(subject, view)].toSorted((a, b) => a.span.start - b.span.start)
}

const isDefinition = ({ sort, is, id }: Occurrence, subject: Subject): boolean => sort === subject.sort && is === 'definition' && subject.ids.has(id)

/** The item itself: an item of the document that was asked in, or the one with the id in another. */
function itemIn({ origin }: Subject, all: readonly Occurrence[]): ItemNode | undefined {
  if (origin.item && all.some(({ place, item }) => place.block === origin.place.block && item === origin.item)) return origin.item
  return all.find(({ sort, is, id }) => sort === 'item' && is === 'definition' && fold(id) === fold(origin.id))?.item
}

function isMeant(one: Occurrence, { sort, ids, origin }: Subject, isHome: boolean, item: ItemNode | undefined): boolean {
  if (sort === 'project') return ids.has(projectKey(one.id))
  if (sort === 'theme') return ids.has(one.id)
  if (sort === 'document') return one.is === 'reference' ? ids.has(one.id) : isHome
  if (one.owner !== undefined) return ids.has(one.owner) && fold(one.id) === fold(item ? idOf(item, origin) : origin.id)
  return isHome && (item ? one.item === item : one.id === origin.id)
}

const idOf = ({ id }: ItemNode, origin: Occurrence): string => (typeof id?.value === 'string' ? id.value : origin.id)

const placed = (view: DocumentView, one: Occurrence, isHome: boolean): Found => ({
  is: one.is === 'definition' && !isHome ? 'reference' : one.is, span: view.spanOf(one.place), occurrence: one, ...(one.whole ? { whole: view.spanOf(one.whole) } : {}),
})

/** The text of an item without an id, as far as its line goes. */
function firstLine(view: DocumentView, { text }: ItemNode): Span {
  const { start, end } = view.spanOf(text.place)
  const length = view.text.slice(start, end).trimEnd().search(/[\r\n]/u)
  return { start, end: length < 0 ? start + view.text.slice(start, end).trimEnd().length : start + length }
}

/** Links to the file of a document name it too. */
function linksTo({ sort, homes }: Subject, view: DocumentView): readonly Found[] {
  if (sort !== 'document') return []
  return linksIn(view).filter(({ path }) => path !== undefined && homes.includes(path)).map(({ place }: { readonly place: Place }) => ({ is: 'link', span: view.spanOf(place) }))
}
