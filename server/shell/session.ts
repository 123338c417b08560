// One session: the engine, the open documents, the index of the workspace and the settings, and what happens when one of them changes.
import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { linesOfDocument, type Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import { outline, type OutlineEntry } from '../core/features/outline.ts'
import { languageOf } from '../core/language.ts'
import type { Language } from '../core/problem.ts'
import type { Lines } from '../core/text.ts'
import type { Facts } from '../core/workspace.ts'
import type { DocumentStatus } from '../protocol.ts'
import { eachFile, readClosed, type ClosedFile } from './closedFiles.ts'
import { DOCUMENT, KIND_FILE, type Host } from './host.ts'
import { loadKindFiles, type LoadedKinds } from './kindFiles.ts'
import { changedDocument, openDocument, rereadDocument, type OpenDocument } from './openDocuments.ts'
import type { Settings } from './settings.ts'
import { statusOf } from './status.ts'
import { createIndex, type WorkspaceIndex } from './workspaceIndex.ts'

/** What the session tells the shell. */
export interface Effects {
  /** The findings of an open document may have changed. */
  readonly changed: (uri: string) => void
  /** The findings of a file that is not open may have changed. */
  readonly closedChanged: (uri: string) => void
  readonly status: (status: DocumentStatus) => void
}

/** The workspace folders (URIs without a slash at the end), and whether their kind files may be loaded. */
export interface Place {
  readonly folders: readonly string[]
  readonly trusted: boolean
}

export interface Session {
  /** Resolves when the engine is there. */
  readonly ready: Promise<void>
  /** Loads the engine and reads the workspace; called again when its folders or the trust in it change. */
  readonly scan: (place: Place) => Promise<void>
  readonly configure: (settings: Settings, locale: string | undefined) => void
  readonly open: (uri: string, languageId: string, version: number, text: string) => void
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => void
  readonly close: (uri: string) => Promise<void>
  /** Files that were made, changed, renamed or deleted. */
  readonly filesChanged: (uris: readonly string[]) => Promise<void>
  readonly opened: (uri: string) => OpenDocument | undefined
  readonly diagnosticsOf: (uri: string) => { readonly version: number; readonly items: Diagnostic[] } | undefined
  readonly closedFiles: () => Promise<readonly ClosedFile[]>
  readonly diagnosticsOfClosed: (file: ClosedFile) => Promise<Diagnostic[]>
  readonly outlineOf: (uri: string) => { readonly open: OpenDocument; readonly entries: readonly OutlineEntry[] } | undefined
}

interface State {
  settings: Settings
  locale: string | undefined
  place: Place
  loaded: LoadedKinds | undefined
  readonly open: Map<string, OpenDocument>
  readonly index: WorkspaceIndex
  /** The number of the newest scan; an older one that is still under way ends. */
  newest: number
  scanned: Promise<void>
}

export function createSession(host: Host, effects: Effects, initial: Settings): Session {
  const open = new Map<string, OpenDocument>()
  const index = createIndex((path) => [...open.values()].find((one) => one.path === path)?.uri, effects.changed, effects.closedChanged)
  const state: State = { settings: initial, locale: undefined, place: { folders: [], trusted: true }, loaded: undefined, open, index, newest: 0, scanned: Promise.resolve() }
  let begin: () => void = () => {}
  const ready = new Promise<void>((resolve) => (begin = resolve))
  return { ready, ...editing(state, host, effects), ...files(state, host, effects, begin), ...answers(state, host) }
}

/** What the editor does with documents. */
function editing(state: State, host: Host, effects: Effects): Pick<Session, 'open' | 'change' | 'close' | 'configure' | 'opened'> {
  const { open, index } = state
  return {
    opened: (uri) => open.get(uri),
    open: (uri, languageId, version, text) => {
      const engine = state.loaded?.engine
      if (!engine || (languageId !== 'markdown' && languageId !== 'yaml' && !DOCUMENT.test(uri))) return
      settle(state, effects, openDocument(engine, uri, pathOf(state, uri), languageId, version, text), undefined)
    },
    change: (uri, version, changes) => {
      const before = open.get(uri)
      if (before && state.loaded) settle(state, effects, changedDocument(state.loaded.engine, before, version, changes), before)
    },
    close: async (uri) => {
      const one = open.get(uri)
      open.delete(uri)
      if (!one || !state.loaded) return
      index.forget(uri)
      await refreshClosed(state, host, uri)
      if (!index.isClosed(uri)) effects.closedChanged(uri)
    },
    configure: (settings, locale) => {
      state.settings = settings
      state.locale = locale
      for (const one of open.values()) {
        effects.status(statusOf(one.uri, one.document.selection, languageFor(state, one.document)))
        effects.changed(one.uri)
      }
      index.touchAll()
    },
  }
}

/** Keeps a document as it is now, and tells what that changes. */
function settle({ open, index, loaded, ...rest }: State, effects: Effects, one: OpenDocument, before: OpenDocument | undefined): void {
  open.set(one.uri, one)
  const { selection } = one.document
  if (before?.document.selection.kind !== selection.kind || before?.document.selection.reason !== selection.reason) {
    effects.status(statusOf(one.uri, selection, languageFor(rest, one.document)))
  }
  index.setFacts(one.path, loaded?.engine.facts(one.document))
  effects.changed(one.uri)
}

/** What happens to files: the first reading of the workspace, and every change on disk. */
function files(state: State, host: Host, effects: Effects, begin: () => void): Pick<Session, 'scan' | 'filesChanged'> {
  const scan = (place: Place): Promise<void> => {
    state.place = place
    state.scanned = readWorkspace(state, host, effects, begin).finally(begin)
    return state.scanned
  }
  return {
    scan,
    filesChanged: async (uris) => {
      if (uris.some((uri) => KIND_FILE.test(decodeURIComponent(uri)) || uri.endsWith('/.gitignore'))) return scan(state.place)
      await state.scanned
      await eachFile(uris.filter((uri) => DOCUMENT.test(uri) && !state.open.has(uri)), host, () => false, (uri) => refreshClosed(state, host, uri))
    },
  }
}

async function readWorkspace(state: State, host: Host, effects: Effects, begin: () => void): Promise<void> {
  const mine = ++state.newest
  const stale = (): boolean => mine !== state.newest
  const kindUris = state.place.trusted ? (await Promise.all(state.place.folders.map((folder) => host.kindFiles(folder)))).flat() : []
  const before = state.loaded
  if (stale()) return
  state.loaded = await loadKindFiles(kindUris, host, uiLanguage(state))
  const { engine, findings } = state.loaded
  begin()
  for (const uri of new Set([...(before?.findings.keys() ?? []), ...findings.keys()])) effects.closedChanged(uri)
  for (const one of [...state.open.values()]) settle(state, effects, rereadDocument(engine, one), undefined)
  const uris = (await Promise.all(state.place.folders.map((folder) => host.files(folder)))).flat()
  const facts: Facts[] = []
  const found: { readonly uri: string; readonly path: string }[] = []
  await eachFile(uris.filter((uri) => DOCUMENT.test(uri)), host, stale, async (uri) => {
    const path = pathOf(state, uri)
    const document = await readClosed(engine, host, uri, path)
    if (!document || !concerns(document)) return
    found.push({ uri, path })
    const known = state.open.has(uri) ? undefined : engine.facts(document)
    if (known) facts.push(known)
  })
  if (stale()) return
  const ofOpen = [...state.open.values()].flatMap(({ document }) => engine.facts(document) ?? [])
  const openPaths = new Set(ofOpen.map(({ path }) => path))
  state.index.replace(found, [...facts.filter(({ path }) => !openPaths.has(path)), ...ofOpen])
  for (const uri of state.open.keys()) effects.changed(uri)
}

/** Reads a file again that is not open. */
async function refreshClosed(state: State, host: Host, uri: string): Promise<void> {
  const { loaded, index, open, place } = state
  if (!loaded) return
  const path = pathOf(state, uri)
  const inside = place.folders.some((folder) => uri.startsWith(`${folder}/`))
  const document = inside ? await readClosed(loaded.engine, host, uri, path) : undefined
  if (open.has(uri)) return
  index.setFacts(path, document && loaded.engine.facts(document))
  if (document && concerns(document)) index.touch(uri, path)
  else index.forget(uri)
}

/** What clients ask for. */
function answers(state: State, host: Host): Pick<Session, 'diagnosticsOf' | 'closedFiles' | 'diagnosticsOfClosed' | 'outlineOf'> {
  const found = (engine: Engine, document: Document, lines: Lines): Diagnostic[] =>
    state.settings.enable ? diagnostics(document, engine.check(document, state.index.workspace(), host.today()).problems, lines, languageFor(state, document)) : []
  return {
    diagnosticsOf: (uri) => {
      const one = state.open.get(uri)
      return one && state.loaded && { version: one.version, items: found(state.loaded.engine, one.document, one.lines) }
    },
    closedFiles: async () => {
      await state.scanned
      const kindFiles = [...(state.loaded?.findings.keys() ?? [])].map((uri): ClosedFile => ({ uri, path: uri, revision: state.newest }))
      return state.settings.checkClosedFiles ? [...state.index.closed().filter(({ uri }) => !state.open.has(uri)), ...kindFiles] : kindFiles
    },
    diagnosticsOfClosed: async ({ uri, path }) => {
      const ofKind = state.loaded?.findings.get(uri)
      if (ofKind) return ofKind
      const document = state.loaded && state.index.isClosed(uri) && state.settings.checkClosedFiles ? await readClosed(state.loaded.engine, host, uri, path) : undefined
      return document && state.loaded ? found(state.loaded.engine, document, linesOfDocument(document)) : []
    },
    outlineOf: (uri) => {
      const one = state.open.get(uri)
      const view = one && state.loaded?.engine.view(one.document, host.today())
      return one && view ? { open: one, entries: outline(one.document, view, languageFor(state, one.document)) } : undefined
    },
  }
}

/** True for a document that may have findings. */
const concerns = ({ selection }: Document): boolean => selection.kind !== undefined || selection.guess !== undefined || selection.unknown !== undefined

/** The path of a URI in its workspace folder. */
function pathOf({ place }: Pick<State, 'place'>, uri: string): string {
  const folder = place.folders.find((one) => uri.startsWith(`${one}/`))
  return decodeURIComponent(folder === undefined ? uri.slice(uri.lastIndexOf('/') + 1) : uri.slice(folder.length + 1))
}

type Wording = Pick<State, 'settings' | 'locale'>

/** The setting, else the document's own language; a document that is none of ours is spoken of in the editor's language. */
function languageFor(wording: Wording, document: Document): Language {
  return wording.settings.language === 'auto' && document.content ? languageOf(document) : uiLanguage(wording)
}

function uiLanguage({ settings, locale = '' }: Wording): Language {
  if (settings.language !== 'auto') return settings.language
  return locale.startsWith('sv') ? 'sv' : locale.startsWith('en') ? 'en' : 'fi'
}
