// The view of projects: what is known of each document in short, the rows made of that, and what has changed of them since they were last told.
import { askedIn, dueCodes, type Asked } from '../core/asked.ts'
import { COMMON } from '../core/common.ts'
import type { Theme } from '../core/config/configuration.ts'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import type * as Projects from '../core/features/projects/index.ts'
import type { Listed, Shown, Tree } from '../core/features/projects/index.ts'
import { withoutIdentity } from '../core/identity.ts'
import { propertyOf, type Kind } from '../core/kinds/kind.ts'
import { display } from '../core/kinds/labels.ts'
import { createMemo } from '../core/memo.ts'
import { inWords, type Language, type Problem } from '../core/problem.ts'
import { positionAt, type Lines } from '../core/text.ts'
import { FILTERS, PROJECT_WORDS, READING } from '../core/texts/projects.ts'
import type { ProjectFilter, ProjectsChange, ProjectsParams, ProjectsResult, ProjectsState, ThemePlace } from '../protocol/projects.ts'
import { checkingOf } from './affected.ts'
import type { Means } from './session.ts'
import { pathIn, sameUri } from './uris.ts'
import { visit } from './visiting.ts'
import { uiLanguage } from './wording.ts'

export interface ProjectsAnswers {
  readonly projects: (params: ProjectsParams) => Promise<ProjectsResult | null>
  readonly themePlaces: (theme: string) => Promise<readonly ThemePlace[]>
}

/** What the session tells the view. */
export interface ProjectsView extends ProjectsAnswers {
  /** The facts or the findings of a document may be others. */
  readonly changed: (uri: string) => void
  /** What was found in a file that is not open. */
  readonly found: (uri: string, document: Document, lines: Lines, problems: readonly Problem[]) => void
  /** Something else that the rows rest on is another: the language, the kinds. */
  readonly moved: () => void
}

type Core = typeof Projects

/** What the view rests on. */
interface Own {
  readonly means: () => Means
  /** By URI, also of files whose text nobody keeps. */
  readonly asked: Map<string, Asked>
  /** By path. */
  readonly documents: Map<string, Listed>
  readonly paths: Map<string, string>
  /** URIs of which something may have changed. */
  readonly dirty: Set<string>
  core: Core | undefined
  filter: ProjectFilter
  mine: ReadonlySet<string>
  tree: Tree | undefined
  told: { readonly language: Language; readonly state: ProjectsState } | undefined
  base: { readonly engine: Engine; readonly language: Language; readonly today: string; readonly telling: Pick<Shown, 'language' | 'today' | 'kindTitle' | 'statusTitle' | 'memo' | 'key'>; readonly isDue: (code: string) => boolean } | undefined
}

export function createProjects(means: () => Means): ProjectsView {
  const own: Own = { means, asked: new Map(), documents: new Map(), paths: new Map(), dirty: new Set(), core: undefined, filter: 'all', mine: new Set(), tree: undefined, told: undefined, base: undefined }
  const soon = soonest(own)
  return {
    changed: (uri) => {
      own.dirty.add(uri)
      soon()
    },
    found: (uri, document, lines, problems) => {
      own.asked.set(uri, askedIn(document, lines, problems, dueIn(own)))
      own.dirty.add(uri)
      soon()
    },
    moved: soon,
    projects: async ({ filter, mine }) => {
      own.core ??= await import('../core/features/projects/index.ts')
      own.filter = filter
      own.mine = new Set(mine.map(sameUri))
      if (!own.tree) for (const uri of means().state.index.uris()) own.dirty.add(uri)
      const tree = grown(own)
      if (!tree) return null
      const language = uiLanguage(means().state)
      const state = stateOf(own, tree)
      own.told = { language, state }
      if (state.isBusy) soon()
      return { ...state, rows: [...tree.rows.values()], top: tree.top, ...wordsOf(filter, language) }
    },
    themePlaces: (theme) => placesOf(own, theme),
  }
}

/** Tells of what has changed once it has been quiet for a while; while files are read, now and then. Nothing is done before somebody has asked for the view. */
function soonest(own: Own): () => void {
  let calls = 0
  let isWaiting = false
  const wait = async (): Promise<void> => {
    const { host, files } = own.means()
    for (let rounds = 0, before = -1; before !== calls && rounds < MOST_ROUNDS; rounds++) {
      before = calls
      await host.pause(files.progress() ? READING_PAUSE : QUIET)
      if (files.progress()) break
    }
  }
  const soon = (): void => {
    calls++
    if (isWaiting || !own.told) return
    isWaiting = true
    wait().then(() => {
      isWaiting = false
      const change = changeIn(own)
      if (change) own.means().effects.projects(change)
      if (own.means().files.progress()) soon()
    }).catch((error: unknown) => {
      isWaiting = false
      own.means().effects.failed('the view of projects', error)
    })
  }
  return soon
}

/** Milliseconds: after the last keystroke, and between two looks while files are read. */
const QUIET = 250
const READING_PAUSE = 400
/** Somebody who writes without a pause sees what has changed all the same. */
const MOST_ROUNDS = 8

/** The rows as of now. Undefined before the engine is there. */
function grown(own: Own): Tree | undefined {
  const { state, host, files } = own.means()
  const { core } = own
  if (!core || !state.loaded) return undefined
  const { engine } = state.loaded
  const [language, today] = [uiLanguage(state), host.today()]
  if (own.base?.engine !== engine || own.base.language !== language || own.base.today !== today) {
    own.base = { engine, language, today, isDue: dueCodes(engine.rules), telling: { language, today, ...titlesOf(engine, language), memo: createMemo(), key: {} } }
  }
  for (const uri of own.dirty) renew(own, core, uri)
  own.dirty.clear()
  own.tree = core.treeOf({
    ...own.base.telling, documents: own.documents, filter: own.filter, mine: own.mine, themes: themesOf(own.means()),
    roots: new Set(state.folders.map(({ prefix }) => prefix.replace(/\/$/u, ''))), online: new Map([...files.online()].filter((uri) => !state.open.has(uri)).map((uri) => [pathIn(state.folders, uri), uri])),
  }, own.tree)
  return own.tree
}

/** Takes in what is known of one document now. */
function renew(own: Own, core: Core, uri: string): void {
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
  own.documents.set(facts.path, { uri, facts, ...(asked ? { asked } : {}), place: last?.facts === facts ? last.place : core.placeIn(facts) })
}

/** What an open document asks: its findings are there, or are about to be asked for by the editor. */
function askedOfOpen(own: Own, uri: string): Asked | undefined {
  const means = own.means()
  const open = means.state.open.get(uri)
  const checking = open && checkingOf(means, uri, open.document)
  if (!open || !checking) return undefined
  const asked = askedIn(open.document, open.lines, checking.check(open.document), dueIn(own))
  const last = own.asked.get(uri)
  const same = last !== undefined && JSON.stringify(last) === JSON.stringify(asked) ? last : asked
  own.asked.set(uri, same)
  return same
}

function dueIn(own: Own): (code: string) => boolean {
  const { loaded } = own.means().state
  return own.base?.isDue ?? (loaded ? dueCodes(loaded.engine.rules) : () => false)
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

function changeIn(own: Own): ProjectsChange | undefined {
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

function stateOf(own: Own, tree: Tree): ProjectsState {
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
    words: { title: title[language], now: now[language], filterTitle: filterTitle[language], copied: copied[language], noId: noId[language] },
    ...(filter === 'all' ? {} : { filtered: FILTERS[filter].label[language] }),
  }
}

/** The documents that use a theme are read for its places: those that are open as they are, the others from their files. */
async function placesOf(own: Own, theme: string): Promise<readonly ThemePlace[]> {
  const means = own.means()
  const core = own.core ?? (await import('../core/features/projects/index.ts'))
  const places: ThemePlace[] = []
  for (const { facts } of [...own.documents.values()].filter(({ facts: { themes } }) => themes?.[theme] !== undefined).slice(0, MOST_READ)) {
    const visited = await visit(means, facts.path)
    if (!visited) continue
    const { uri, document, view, lines } = visited
    const description = withoutIdentity(facts.title ?? facts.path)
    for (const { text: label, span } of core.codedPlaces(document, view, theme)) {
      places.push({ uri, label, description, accessible: `${label}, ${description}`, range: { start: positionAt(lines, span.start), end: positionAt(lines, span.end) } })
    }
    if (visited.version === undefined) await means.turns.next()
  }
  return places
}

const MOST_READ = 200
