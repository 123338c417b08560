// The view of projects: what is known of each document in short, and when the rows made of that are told again. The rows are made when somebody asks for the view.
import { askedIn, dueCodes, type Asked } from '../core/asked.ts'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import type { Listed, Shown, Tree } from '../core/features/projects/index.ts'
import type { Language, Problem } from '../core/problem.ts'
import type { Lines } from '../core/text.ts'
import type { ProjectFilter, ProjectsParams, ProjectsResult, ProjectsState, ThemePlace } from '../protocol/projects.ts'
import type * as Rows from './projectRows.ts'
import type { Means } from './session.ts'

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

/** What the view rests on. */
export interface ProjectsBasis {
  readonly means: () => Means
  /** By URI, also of files whose text nobody keeps. */
  readonly asked: Map<string, Asked>
  /** By path. */
  readonly documents: Map<string, Listed>
  readonly paths: Map<string, string>
  /** URIs of which something may have changed. */
  readonly dirty: Set<string>
  rows: typeof Rows | undefined
  /** Codes of what tells of a time that has passed. */
  readonly isDue: () => (code: string) => boolean
  filter: ProjectFilter
  mine: ReadonlySet<string>
  tree: Tree | undefined
  told: { readonly language: Language; readonly state: ProjectsState } | undefined
  base: { readonly engine: Engine; readonly language: Language; readonly today: string; readonly telling: Pick<Shown, 'language' | 'today' | 'kindTitle' | 'statusTitle' | 'memo' | 'key'>; readonly isDue: (code: string) => boolean } | undefined
}

export function createProjects(means: () => Means): ProjectsView {
  const own: ProjectsBasis = { means, asked: new Map(), documents: new Map(), paths: new Map(), dirty: new Set(), rows: undefined, isDue: () => dueIn(own), filter: 'all', mine: new Set(), tree: undefined, told: undefined, base: undefined }
  const soon = soonest(own)
  return {
    changed: (uri) => {
      own.dirty.add(uri)
      soon()
    },
    found: (uri, document, lines, problems) => {
      own.asked.set(uri, askedIn(document, lines, problems, own.isDue()))
      own.dirty.add(uri)
      soon()
    },
    moved: soon,
    projects: async (params) => {
      own.rows ??= await import('./projectRows.ts')
      const result = own.rows.projectsNow(own, params)
      if (result?.isBusy) soon()
      return result
    },
    themePlaces: async (theme) => (await import('./projectRows.ts')).placesOf(own, theme),
  }
}

/** Tells of what has changed once it has been quiet for a while; while files are read, now and then. Nothing is done before somebody has asked for the view. */
function soonest(own: ProjectsBasis): () => void {
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
      const change = own.rows?.changeIn(own)
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

function dueIn(own: ProjectsBasis): (code: string) => boolean {
  const { loaded } = own.means().state
  return own.base?.isDue ?? (loaded ? dueCodes(loaded.engine.rules) : () => false)
}
