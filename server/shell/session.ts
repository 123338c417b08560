// One session: the engine, the open documents, the index of the workspace and the settings, and what happens when one of them changes.
import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { Checked } from '../core/check.ts'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import type { Sought } from '../core/features/workspaceSymbols.ts'
import type { Language, Problem } from '../core/problem.ts'
import type { Workspace } from '../core/workspace.ts'
import type { ProjectsChange } from '../protocol/projects.ts'
import type { DocumentStatus } from '../protocol/status.ts'
import { lookForLinked } from './affected.ts'
import { answers } from './answers.ts'
import { createClosedFiles, type ClosedFiles } from './closedFiles.ts'
import type { FileEvent } from './closedWork.ts'
import { configuring } from './configuring.ts'
import { createContents, type SessionContents } from './contents.ts'
import { editing } from './editing.ts'
import type { Features } from './features.ts'
import type { Host } from './host.ts'
import type { LoadedKinds } from './kindFiles.ts'
import { once } from './once.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Outlining } from './outlining.ts'
import { readerOf } from './reader.ts'
import type { Settings } from './settings.ts'
import type { Pasting } from './pasting.ts'
import type { Previewing } from './previewing.ts'
import { createProjects, type ProjectsAnswers, type ProjectsView } from './projects.ts'
import type { Paging } from './paging.ts'
import type { Turns } from './turns.ts'
import { foldersFrom, pathIn, sameUri, type Folder } from './uris.ts'
import { createIndex, type WorkspaceIndex } from './workspaceIndex.ts'

/** The findings of a document as of one revision, which is new whenever they may have changed. */
export interface Findings {
  readonly version?: number
  readonly revision: number
  readonly items: () => Diagnostic[]
}

/** What the session tells the shell. */
export interface Effects {
  /** The findings of an open document may have changed: by an edit of it, or by something else. URI as the client spells it. */
  readonly changed: (uri: string, cause: 'edit' | 'other') => void
  /** True when findings of files that are not open are to be told as soon as they are known. */
  readonly wantsClosed: () => boolean
  /** The findings of a file that is not open; undefined when there are none to be told of any more. */
  readonly closed: (uri: string, findings: Findings | undefined) => void
  /** Findings of files that are not open may have changed, and are not told. */
  readonly closedChanged: () => void
  readonly status: (status: DocumentStatus) => void
  /** A message for the person, who may have to do something. */
  readonly say: (message: string) => void
  readonly projects: (change: ProjectsChange) => void
  /** Something threw: logged, and the session goes on. */
  readonly failed: (what: string, error: unknown) => void
}

/** The workspace folders, and whether their kind files may be loaded. */
export interface Place {
  readonly folders: readonly string[]
  readonly trusted: boolean
}

export interface Session {
  /** What is answered when somebody asks; outlines, previews, pages and pasting are loaded when they are asked for themselves. */
  readonly features: () => Promise<Features>
  readonly outlines: () => Promise<Outlining>
  readonly previews: () => Promise<Previewing>
  readonly pages: () => Promise<Paging>
  readonly pastes: () => Promise<Pasting>
  /** Resolves when the engine is there. */
  readonly ready: Promise<void>
  /** Loads the engine and reads the workspace; called again when its folders or the trust in it change. */
  readonly scan: (place: Place) => void
  readonly configure: (settings: Settings, locale: string | undefined) => void
  /** `version`: absent or null from clients that count none. */
  readonly open: (document: { readonly uri: string; readonly languageId: string; readonly version?: number | null; readonly text: string }) => void
  readonly change: (uri: string, version: number | null | undefined, changes: readonly TextDocumentContentChangeEvent[]) => void
  readonly close: (uri: string) => void
  readonly save: (uri: string) => void
  readonly filesChanged: (events: readonly FileEvent[]) => void
  /** Folders were renamed or deleted as a whole. */
  readonly foldersChanged: () => void
  /** The findings of a document: open, or of the workspace. */
  readonly findingsOf: (uri: string) => Promise<Findings | undefined>
  /** The same for an open document only, at once. */
  readonly findingsOfOpen: (uri: string) => Findings | undefined
  /** Files that are not open and may have findings, once all of them have been read. */
  readonly closedFiles: () => Promise<readonly { readonly uri: string; readonly revision: number }[]>
  /** Tells the findings of all files that are not open again, but for those that are known at their revision. */
  readonly tellClosed: (known: (uri: string, revision: number) => boolean) => void
  readonly isOpen: (uri: string) => boolean
  /** As the client spells them. */
  readonly openUris: () => readonly string[]
  readonly projects: ProjectsAnswers['projects']
  readonly themePlaces: ProjectsAnswers['themePlaces']
  /** What the hints of all documents rest on beside their texts. */
  readonly hintsRestOn: () => readonly unknown[]
  readonly stop: () => void
}

/** The findings of a document, and as of when they are. */
export interface CheckedAt {
  readonly engine: Engine
  readonly workspace: Workspace
  readonly revision: number | undefined
  readonly today: string
  readonly found: Checked
}

/** The findings of an open document as they were last told. */
export interface Told {
  /** As the document counts them. */
  readonly edits: number
  readonly language: Language
  readonly problems: readonly Problem[]
  readonly items: Diagnostic[]
}

/** What its parts share. Maps are by the one spelling of a URI. */
export interface State {
  settings: Settings
  locale: string | undefined
  place: Place
  folders: readonly Folder[]
  loaded: LoadedKinds | undefined
  /** The folders for which it was loaded. */
  loadedFolders: readonly Folder[]
  /** Of the findings in kind files. */
  kindRevision: number
  readonly open: Map<string, OpenDocument>
  readonly revisions: Map<string, number>
  /** What was last found in documents, and what that rests on. */
  readonly checked: WeakMap<Document, CheckedAt>
  readonly told: Map<string, Told>
  /** As last told. */
  readonly statuses: Map<string, DocumentStatus>
  readonly index: WorkspaceIndex
  /** What is sought in documents that are not open, by their paths. */
  readonly sought: Map<string, Sought>
  /** URI of the folder with the pages of the rules. */
  readonly docs: string | undefined
  /** Nobody tells of settings above the folders: they are looked at when a document is opened or saved. */
  readonly looksAbove: boolean
}

/** What its parts may use. */
export interface Means {
  readonly state: State
  readonly host: Host
  readonly turns: Turns
  readonly effects: Effects
  readonly files: ClosedFiles
  readonly contents: SessionContents
  readonly projects: ProjectsView
}

/** `configured`: resolves when the settings are known. */
export function createSession(host: Host, turns: Turns, effects: Effects, initial: { readonly settings: Settings; readonly docs: string | undefined; readonly looksAbove: boolean }, configured: Promise<void>): Session {
  const state: State = {
    ...initial, locale: undefined, place: { folders: [], trusted: true }, folders: [], loaded: undefined, loadedFolders: [], kindRevision: 0,
    open: new Map(), revisions: new Map(), checked: new WeakMap(), told: new Map(), statuses: new Map(), index: createIndex(), sought: new Map(),
  }
  let begin: () => void = () => {}
  const ready = new Promise<void>((resolve) => (begin = resolve))
  const files: ClosedFiles = createClosedFiles(host, turns, readerOf(() => means, configured, () => begin()))
  const contents = createContents(() => means)
  const projects = createProjects(() => means)
  const means: Means = { state, host, turns, effects, files, contents, projects }
  return {
    ready,
    features: once(async () => (await import('./features.ts')).featuresOf(means)),
    outlines: once(async () => (await import('./outlining.ts')).outlining(means)),
    previews: once(async () => (await import('./previewing.ts')).previewing(means)),
    pages: once(async () => (await import('./paging.ts')).paging(means)),
    pastes: once(async () => (await import('./pasting.ts')).pasting(means)),
    hintsRestOn: () => [state.index.workspace(), state.settings],
    scan: (place) => {
      const before = state.folders
      state.place = place
      state.folders = foldersFrom(place.folders)
      files.rescan()
      if (before.some(({ uri, prefix }) => state.folders.some((folder) => folder.uri === uri && folder.prefix !== prefix))) files.rereadAll()
    },
    filesChanged: (events) => {
      for (const { uri } of events) state.index.forgetLink(pathIn(state.folders, sameUri(uri)))
      files.changed(events)
      lookForLinked(means)
    },
    foldersChanged: files.rescan,
    stop: files.stop,
    ...editing(means),
    ...answers(means, ready),
    ...configuring(means),
    projects: projects.projects,
    themePlaces: projects.themePlaces,
  }
}
