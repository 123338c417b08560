// The rows of the view of projects: made of what is known of each document, told whole or as what has changed of them.
import { askedIn, dueCodes, type Asked } from '../core/asked.ts'
import { COMMON } from '../core/common.ts'
import type { Theme } from '../core/config/configuration.ts'
import type { Engine } from '../core/engine.ts'
import { codedPlaces, placeIn, treeOf, type Shown, type Tree } from '../core/features/projects/index.ts'
import { withoutIdentity } from '../core/identity.ts'
import { propertyOf, type Kind } from '../core/kinds/kind.ts'
import { display } from '../core/kinds/labels.ts'
import { createMemo } from '../core/memo.ts'
import { allIn, inWords, type Language } from '../core/problem.ts'
import { positionAt } from '../core/text.ts'
import { FILTERS, PROJECT_WORDS, READING } from '../core/texts/projects.ts'
import type { ProjectFilter, ProjectsChange, ProjectsParams, ProjectsResult, ProjectsState, ThemePlace } from '../protocol/projects.ts'
import { checkingOf } from './affected.ts'
import type { ProjectsBasis } from './projects.ts'
import type { Means } from './session.ts'
import { pathIn, sameUri } from './uris.ts'
import { visit } from './visiting.ts'
import { uiLanguage } from './wording.ts'

/** The view as somebody asks for it. Null before the engine is there. */
export function projectsNow(own: ProjectsBasis, { filter, mine }: ProjectsParams): ProjectsResult | null {
  own.filter = filter
  own.mine = new Set(mine.map(sameUri))
  if (!own.tree) for (const uri of own.means().state.index.uris()) own.dirty.add(uri)
  const tree = grown(own)
  if (!tree) return null
  const language = uiLanguage(own.means().state)
  const state = stateOf(own, tree)
  own.told = { language, state }
  return { ...state, rows: [...tree.rows.values()], top: tree.top, ...wordsOf(filter, language) }
}

/** The rows as of now. Undefined before the engine is there. */
function grown(own: ProjectsBasis): Tree | undefined {
  const { state, host, files } = own.means()
  if (!state.loaded) return undefined
  const { engine } = state.loaded
  const [language, today] = [uiLanguage(state), host.today()]
  if (own.base?.engine !== engine || own.base.language !== language || own.base.today !== today) {
    own.base = { engine, language, today, isDue: dueCodes(engine.rules), telling: { language, today, ...titlesOf(engine, language), memo: createMemo(), key: {} } }
  }
  for (const uri of own.dirty) renew(own, uri)
  own.dirty.clear()
  own.tree = treeOf({
    ...own.base.telling, documents: own.documents, filter: own.filter, mine: own.mine, themes: themesOf(own.means()),
    roots: new Set(state.folders.map(({ prefix }) => prefix.replace(/\/$/u, ''))), online: new Map([...files.online()].filter((uri) => !state.open.has(uri)).map((uri) => [pathIn(state.folders, uri), uri])),
  }, own.tree)
  return own.tree
}

/** Takes in what is known of one document now. */
function renew(own: ProjectsBasis, uri: string): void {
  const { state } = own.means()
  const facts = state.index.factsAt(uri)
  const before = own.paths.get(uri)
  if (before !== undefined && before !== facts?.path) {
    own.documents.delete(before)
    own.paths.delete(uri)
  }
  if (!facts) {
    own.asked.delete(uri)
    return
  }
  const asked = askedOfOpen(own, uri) ?? own.asked.get(uri)
  const last = own.documents.get(facts.path)
  if (last?.uri === uri && last.facts === facts && last.asked === asked) return
  own.paths.set(uri, facts.path)
  own.documents.set(facts.path, { uri, facts, ...(asked ? { asked } : {}), place: last?.facts === facts ? last.place : placeIn(facts) })
}

/** What an open document asks: its findings are there, or are about to be asked for by the editor. */
function askedOfOpen(own: ProjectsBasis, uri: string): Asked | undefined {
  const means = own.means()
  const open = means.state.open.get(uri)
  const checking = open && checkingOf(means, uri, open.document)
  if (!open || !checking) return undefined
  const asked = askedIn(open.document, open.lines, checking.check(open.document), own.isDue())
  const last = own.asked.get(uri)
  const same = last !== undefined && JSON.stringify(last) === JSON.stringify(asked) ? last : asked
  own.asked.set(uri, same)
  return same
}

function titlesOf({ kinds }: Engine, language: Language): Pick<Shown, 'kindTitle' | 'statusTitle'> {
  const byId = new Map<string, Kind>(kinds.list.map((kind) => [kind.id, kind]))
  return {
    kindTitle: (kind) => byId.get(kind)?.titles[language] ?? kind,
    statusTitle: (kind, status) => {
      const labels = propertyOf(byId.get(kind)?.root, COMMON.status)?.values?.find(({ value }) => value === status)?.labels
      return withoutIdentity((labels && display(labels, language)) || status)
    },
  }
}

/** The themes of all settings of the workspace, each once. */
function themesOf({ state: { loaded } }: Means): readonly Theme[] {
  const all = [...(loaded?.settings ?? []).map(({ configuration }) => configuration), ...(loaded ? [loaded.engine.configuration] : [])].flatMap(({ themes }) => themes)
  return [...new Map(all.toReversed().map((theme) => [theme.id, theme])).values()]
}

/** What has changed of the rows since they were last told. */
export function changeIn(own: ProjectsBasis): ProjectsChange | undefined {
  const { told, tree: before } = own
  if (!told || !before) return undefined
  const tree = grown(own)
  if (!tree) return undefined
  const state = stateOf(own, tree)
  const again = told.language !== uiLanguage(own.means().state)
  const rows = [...tree.rows.values()].filter((row) => {
    const old = before.rows.get(row.id)
    return old !== row && JSON.stringify(old) !== JSON.stringify(row)
  })
  const gone = [...before.rows.keys()].filter((id) => !tree.rows.has(id))
  const isSameTop = String(before.top) === String(tree.top)
  own.told = { ...told, state }
  if (rows.length === 0 && gone.length === 0 && isSameTop && !again && JSON.stringify(state) === JSON.stringify(told.state)) return undefined
  return { ...state, rows, gone, ...(isSameTop ? {} : { top: tree.top }), ...(again ? { again } : {}) }
}

function stateOf(own: ProjectsBasis, tree: Tree): ProjectsState {
  const { state, files } = own.means()
  const language = uiLanguage(state)
  const progress = files.progress()
  const isEmpty = !progress && own.documents.size === 0 && files.online().size === 0
  const nothing = tree.count === 0 && own.documents.size > 0 ? FILTERS[own.filter].none[language] : ''
  const message = progress ? inWords(READING[progress.doing], { n: progress.n, all: progress.all }, language) : nothing
  return { isBusy: progress !== undefined, isEmpty, ...(message === '' ? {} : { message }) }
}

function wordsOf(filter: ProjectFilter, language: Language): Pick<ProjectsResult, 'filtered' | 'filters' | 'words'> {
  const { title, now, filterTitle, copied, noId } = PROJECT_WORDS
  return {
    filters: (Object.keys(FILTERS) as ProjectFilter[]).map((id) => ({ id, label: FILTERS[id].label[language], detail: FILTERS[id].detail[language] })),
    words: allIn({ title, now, filterTitle, copied, noId }, language),
    ...(filter === 'all' ? {} : { filtered: FILTERS[filter].label[language] }),
  }
}

/** The documents that use a theme are read for its places: those that are open as they are, the others from their files. */
export async function placesOf(own: ProjectsBasis, theme: string): Promise<readonly ThemePlace[]> {
  const means = own.means()
  const places: ThemePlace[] = []
  for (const { facts } of [...own.documents.values()].filter(({ facts: { themes } }) => themes?.[theme] !== undefined).slice(0, MOST_READ)) {
    const visited = await visit(means, facts.path)
    if (!visited) continue
    const { uri, document, view, lines } = visited
    const description = withoutIdentity(facts.title ?? facts.path)
    for (const { text: label, span } of codedPlaces(document, view, theme)) {
      places.push({ uri, label, description, accessible: `${label}, ${description}`, range: { start: positionAt(lines, span.start), end: positionAt(lines, span.end) } })
    }
    if (visited.version === undefined) await means.turns.next()
  }
  return places
}

const MOST_READ = 200
