// What becomes of files as they are read: an engine from the kind files, facts and findings from the documents that are not open.
import { ARCHIVED, IN_USE } from '../core/common.ts'
import { linesOfDocument, type Document } from '../core/document.ts'
import { affect, engineFor, findingsOfClosed, kindFindings, lookForLinked, settleOpen, tellsClosed } from './affected.ts'
import type { Reader } from './closedWork.ts'
import { readingOf } from './editing.ts'
import { heldFiles } from './heldFiles.ts'
import { loadKindFiles, type LoadedKinds } from './kindFiles.ts'
import { namedPath, rereadDocument } from './openDocuments.ts'
import type { Means } from './session.ts'
import { isBaseline, isSettingsUri, sameSettingsFiles, type LoadedSettings } from './settingsFiles.ts'
import { pathIn, sameUri } from './uris.ts'

/** `configured`: the settings are known, so that nothing is told that they forbid. `begin`: the engine is there. */
export function readerOf(means: () => Means, configured: Promise<void>, begin: () => void): Reader {
  const held = heldFiles(means)
  return {
    folders: () => means().state.folders,
    isOpen: (uri) => means().state.open.has(uri),
    isBaseline: (uri) => isBaseline(means().state.loaded?.settings ?? [], uri),
    reload: (settings) => reload(means(), settings, configured, begin),
    seen: (uri, text) => {
      held.free(uri)
      return seen(means(), uri, text)
    },
    held: held.held,
    inOrder: (uris) => {
      const { index } = means().state
      const rank = (uri: string): number => stage(index.factsAt(uri)?.status)
      return uris.map((uri) => ({ uri, rank: rank(uri) })).toSorted((a, b) => a.rank - b.rank).map(({ uri }) => uri)
    },
    wants: (uri) => means().effects.wantsClosed() && means().state.index.closedAt(uri) !== undefined && tellsClosed(means().state, uri),
    tell: (uri, text) => tell(means(), uri, text),
    copyChanged: (uri) => means().contents.copyChanged(uri),
    settle: (only, isAll) => {
      const { index } = means().state
      const concerned = index.settle(only)
      affect(means(), [...new Set([...concerned, ...(isAll ? index.setWhole() : [])])])
      lookForLinked(means())
    },
    failed: (what, error) => means().effects.failed(what, error),
  }
}

/** Drafts first, then what is in use, then what is archived. */
const stage = (status: string | undefined): number => (status === ARCHIVED ? 2 : status !== undefined && IN_USE.has(status) ? 1 : 0)

async function reload(means: Means, settings: readonly string[], configured: Promise<void>, begin: () => void): Promise<void> {
  const { state, effects, files, contents } = means
  const before = state.loaded
  const told = kindFindings(state)
  try {
    state.loaded = await load(means, settings)
    await configured
    const isNew = state.loaded !== before
    if (isNew) {
      state.kindRevision = state.index.nextRevision()
      contents.clear()
    }
    const now = kindFindings(state)
    for (const uri of told.keys()) if (!now.has(uri) && !state.open.has(uri)) effects.closed(uri, undefined)
    for (const [uri, findings] of now) effects.closed(uri, findings)
    if (isNew && before) files.rereadAll()
    rereadOpen(means, isNew)
  } finally {
    begin()
  }
}

/** The kinds of the workspace and ours, and its settings. Whatever may be wrong with the workspace's, ours are there. */
async function load({ state, host, effects }: Means, nested: readonly string[]): Promise<LoadedKinds> {
  try {
    const uris = state.place.trusted ? (await Promise.all(state.folders.map(({ uri }) => host.kindFiles(uri)))).flat().map(sameUri) : []
    const kinds = await loadKindFiles(uris.toSorted(), host, state.loaded)
    const settingsUris = state.place.trusted ? [...uris.filter(isSettingsUri), ...nested] : []
    const settings = settingsUris.length === 0 ? NO_SETTINGS : await (await import('./loadSettings.ts')).loadSettings(settingsUris, { engine: kinds.engine, folders: state.folders }, host, state.loaded?.settings ?? [])
    const { loaded } = state
    const isSame = loaded !== undefined && kinds === loaded && sameSettingsFiles(settings, loaded.settings) && state.loadedFolders === state.folders
    state.loadedFolders = state.folders
    return isSame ? loaded : { ...kinds, settings }
  } catch (error) {
    effects.failed('loading kinds', error)
    return state.loaded ?? { ...(await loadKindFiles([], host, undefined)), settings: [] }
  }
}

const NO_SETTINGS: LoadedSettings = []

/** Reads open documents again: all when the kinds have changed, else those whose path has. */
function rereadOpen(means: Means, all: boolean): void {
  const { state } = means
  for (const [uri, one] of [...state.open]) {
    const reading = readingOf(means, uri)
    if (!reading) return
    const path = pathIn(state.folders, uri)
    if (!all && namedPath(path, one.languageId) === one.document.path) continue
    state.open.set(uri, rereadDocument(reading, one, path))
    state.revisions.set(uri, state.index.nextRevision())
    settleOpen(means, uri, 'other')
  }
}

/** Takes in the facts of a file; the document itself is not kept. Gives the paths whose facts are new. */
function seen({ state, effects, contents, projects }: Means, uri: string, text: string | undefined): readonly string[] {
  if (!state.loaded || state.open.has(uri)) return []
  const engine = engineFor(state.loaded, uri)
  const path = pathIn(state.folders, uri)
  const document = text === undefined || engine.ignores(path) ? undefined : engine.read(path, text)
  const facts = document && engine.facts(document)
  const sought = document && engine.sought(document)
  if (sought) state.sought.set(path, sought)
  else state.sought.delete(path)
  contents.changed(uri, facts)
  const paths = state.index.put(uri, facts)
  projects.changed(uri)
  if (document && concerns(document)) {
    state.index.keep(uri, path)
    if (!tellsClosed(state, uri)) effects.closed(uri, undefined)
    else if (!effects.wantsClosed()) effects.closedChanged()
  } else {
    state.index.forget(uri)
    effects.closed(uri, undefined)
  }
  return paths
}

/** Tells the findings of a file. */
function tell(means: Means, uri: string, text: string): void {
  const { state, effects } = means
  const file = state.index.closedAt(uri)
  if (!file || !state.loaded) return
  const document = engineFor(state.loaded, uri).read(file.path, text)
  effects.closed(uri, { revision: file.revision, items: () => findingsOfClosed(means, uri, document, linesOfDocument(document)) })
}

/** True for a document that may have findings. */
const concerns = ({ selection }: Document): boolean => selection.kind !== undefined || selection.guess !== undefined || selection.unknown !== undefined
