// The view of projects: what is asked today, projects with their documents, the codebook. What has not changed keeps its rows.
import type { Theme } from '../../config/configuration.ts'
import { IN_USE } from '../../common.ts'
import { withoutIdentity } from '../../identity.ts'
import { inWords, type Language } from '../../problem.ts'
import { COUNTS, PROJECTS, type FILTERS } from '../../texts/projects.ts'
import { codebookRows } from './codebook.ts'
import { groupingOf, type Grouping } from './grouping.ts'
import { countIn, told, type Listed, type Row, type Telling } from './nodes.ts'

export type ProjectFilter = keyof typeof FILTERS

/** What is to be shown. */
export interface Shown extends Telling {
  /** By path. */
  readonly documents: ReadonlyMap<string, Listed>
  readonly filter: ProjectFilter
  /** URIs of the documents that somebody works on here. */
  readonly mine: ReadonlySet<string>
  readonly themes: readonly Theme[]
  /** The folders of the workspace, as they begin paths. */
  readonly roots: ReadonlySet<string>
  /** Files that are not on this computer: URIs by path. */
  readonly online: ReadonlyMap<string, string>
}

export interface Tree {
  readonly rows: ReadonlyMap<string, Row>
  readonly top: readonly string[]
  /** How many documents the filter lets through. */
  readonly count: number
  /** What the next tree may keep. */
  readonly kept: Kept
}

interface Kept {
  readonly key: object
  readonly places: ReadonlyMap<string, string>
  readonly grouping: Grouping
  /** Rows by what they stand under, and the documents that they were made of. */
  readonly parts: ReadonlyMap<string, Part>
}

interface Part {
  readonly documents: readonly Listed[]
  readonly rows: readonly Row[]
}

export function treeOf(shown: Shown, before?: Tree): Tree {
  const { documents, key, language } = shown
  const places = new Map([...documents].map(([path, { place }]) => [path, place]))
  const grouping = before && sameEntries(places, before.kept.places) ? before.kept.grouping : groupingOf([...documents.values()].map(({ facts }) => facts), shown.roots)
  const parts = new Map<string, Part>()
  const passes = passing(shown)
  const part = (name: string, paths: readonly string[], rowsOf: (documents: readonly Listed[]) => readonly Row[]): readonly Row[] => {
    const listed = paths.flatMap((path) => documents.get(path) ?? []).filter(passes)
    const old = before?.kept.key === key ? before.kept.parts.get(name) : undefined
    const made = old && old.documents.length === listed.length && old.documents.every((one, index) => one === listed[index]) ? old : { documents: listed, rows: listed.length === 0 ? [] : rowsOf(listed) }
    parts.set(name, made)
    return made.rows
  }
  const order = collated(language)
  const isFew = grouping.projects.length <= FEW
  const projects = grouping.projects.map(({ key: id, name, paths }) => part(`project:${id} ${name} ${isFew}`, paths, (listed) => projectRows(`project:${id}`, withoutIdentity(name), listed, { ...shown, order, isFew })))
  const others = part(`others ${grouping.projects.length === 0}`, grouping.others, (listed) => othersRows(listed, { ...shown, order, isFew: grouping.projects.length === 0 }))
  const all = [...documents.values()].filter(passes)
  const groups = [
    todayRows(all, shown, order),
    ...projects.filter((rows) => rows.length > 0).toSorted(([a], [b]) => order(a?.label ?? '', b?.label ?? '')),
    others,
    codebookRows([...documents.values()].map(({ facts }) => facts), shown.themes, language, order),
    onlineRows(shown.online, language, order),
  ]
  return {
    rows: new Map(groups.flat().map((row) => [row.id, row])), top: groups.flatMap(([first]) => first?.id ?? []), count: all.length,
    kept: { key, places, grouping, parts },
  }
}

/** Projects are open from the beginning where there are only so many. */
const FEW = 2
/** Kinds are headings of their own in projects with more documents. */
const MANY = 8
/** Nobody does more in a day. */
const MOST_TODAY = 50

type Order = (a: string, b: string) => number

function collated(language: Language): Order {
  const collator = new Intl.Collator(language, { numeric: true })
  return (a, b) => collator.compare(a, b)
}

const sameEntries = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean => a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)

function passing({ filter, mine }: Shown): (listed: Listed) => boolean {
  switch (filter) {
    case 'all': return () => true
    case 'mine': return ({ uri }) => mine.has(uri)
    case 'drafts': return ({ facts: { status } }) => status === undefined || !IN_USE.has(status)
    case 'asked': return ({ asked }) => (asked?.total ?? 0) > 0
    case 'public': return ({ facts: { isPublic } }) => isPublic === true
  }
}

interface Ordered extends Telling {
  readonly order: Order
  readonly isFew: boolean
}

function projectRows(id: string, name: string, documents: readonly Listed[], telling: Ordered): readonly Row[] {
  const { rows, children } = documentRows(id, documents, telling)
  const description = summary(documents, telling.language)
  return [{
    id, type: 'project', label: name, description, accessible: spoken(name, description), icon: 'folder-library', children, project: name, folder: commonFolder(documents.map(({ uri }) => uri)),
    ...(telling.isFew ? { isExpanded: true as const } : {}),
  }, ...rows]
}

function othersRows(documents: readonly Listed[], telling: Ordered): readonly Row[] {
  const { rows, children } = documentRows('others', documents, telling)
  const label = PROJECTS.others[telling.language]
  const description = summary(documents, telling.language)
  return [{ id: 'others', type: 'others', label, description, accessible: spoken(label, description), icon: 'files', children, ...(telling.isFew ? { isExpanded: true as const } : {}) }, ...rows]
}

/** The documents by kind and title; many of them under their kinds. */
function documentRows(parent: string, documents: readonly Listed[], telling: Ordered): { readonly rows: readonly Row[]; readonly children: readonly string[] } {
  const { order, language } = telling
  const all = documents.map((listed) => ({ listed, ...told(listed, telling) })).toSorted((a, b) => order(a.kind, b.kind) || order(a.label, b.label) || (a.listed.facts.path < b.listed.facts.path ? -1 : 1))
  if (all.length <= MANY) return { rows: all.map(({ plain }) => plain), children: all.map(({ plain }) => plain.id) }
  const rows = [...new Set(all.map(({ listed }) => listed.facts.kind))].flatMap((kind): readonly Row[] => {
    const own = all.filter(({ listed }) => listed.facts.kind === kind)
    const label = own[0]?.kind ?? kind
    const description = summary(own.map(({ listed }) => listed), language)
    return [{ id: `${parent}/${kind}`, type: 'kind', label, description, accessible: spoken(label, description), icon: 'files', children: own.map(({ underKind }) => underKind.id), isExpanded: true }, ...own.map(({ underKind }) => underKind)]
  })
  return { rows, children: rows.filter(({ type }) => type === 'kind').map(({ id }) => id) }
}

function summary(documents: readonly Listed[], language: Language): string {
  const questions = documents.reduce((sum, { asked }) => sum + (asked?.total ?? 0), 0)
  return [countIn(COUNTS.documents, documents.length, language), ...(questions > 0 ? [countIn(COUNTS.questions, questions, language)] : [])].join(' · ')
}

/** The same for those who hear it. */
const spoken = (label: string, description: string): string => [label, ...description.split(' · ')].join(', ')

/** The documents with questions, the most urgent first. */
function todayRows(documents: readonly Listed[], telling: Telling, order: Order): readonly Row[] {
  const { language } = telling
  const asking = documents.map((listed) => ({ listed, ...told(listed, telling) })).filter(({ urgency }) => urgency > 0)
  if (asking.length === 0) return []
  const first = asking.toSorted((a, b) => b.urgency - a.urgency || (a.listed.facts.path < b.listed.facts.path ? -1 : 1)).slice(0, MOST_TODAY)
  const rows = first.toSorted((a, b) => b.urgency - a.urgency || order(a.label, b.label)).map(({ today }) => today)
  const rest = asking.length - first.length
  const more = rest === 0 ? [] : [countIn(COUNTS.more, rest, language)].map((label): Row => ({ id: 'more', type: 'more', label, accessible: label, icon: 'ellipsis' }))
  const label = PROJECTS.today[language]
  const description = summary(asking.map(({ listed }) => listed), language)
  return [{ id: 'today', type: 'today', label, description, accessible: spoken(label, description), icon: 'checklist', isExpanded: true, children: [...rows, ...more].map(({ id }) => id) }, ...rows, ...more]
}

/** The innermost folder that holds all of some files, as a URI. */
function commonFolder(uris: readonly string[]): string {
  const [first = '', ...rest] = uris.map((uri) => uri.slice(0, uri.lastIndexOf('/')))
  return rest.reduce((common, folder) => {
    const [own, other] = [common.split('/'), folder.split('/')]
    const differs = own.findIndex((name, index) => name !== other[index])
    return differs < 0 ? common : own.slice(0, differs).join('/')
  }, first)
}

/** Files that are not on this computer. */
function onlineRows(online: Shown['online'], language: Language, order: Order): readonly Row[] {
  if (online.size === 0) return []
  const files = [...online].toSorted(([a], [b]) => order(a, b)).slice(0, MOST_ONLINE)
  const rows = files.map(([path, uri]): Row => {
    const label = withoutIdentity(path)
    return { id: `online:${uri}`, type: 'file', label, accessible: `${label}, ${PROJECTS.online[language]}`, icon: 'cloud', uri }
  })
  const label = PROJECTS.online[language]
  const description = countIn(COUNTS.documents, online.size, language)
  return [{ id: 'online', type: 'online', label, description, tooltip: inWords(PROJECTS.onlineHint, {}, language), accessible: `${label}, ${description}. ${PROJECTS.onlineHint[language]}`, icon: 'cloud', children: rows.map(({ id }) => id) }, ...rows]
}

const MOST_ONLINE = 500
