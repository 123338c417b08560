// What the editor does with documents. The text is taken in at once; what follows from it is worked out once for a burst of edits.
import { affect, engineFor, settleOpen } from './affected.ts'
import { DOCUMENT } from './host.ts'
import { changedDocument, isOurLanguage, openDocument, type OpenDocument, type Reading } from './openDocuments.ts'
import type { Means, Session } from './session.ts'
import { pathIn, sameUri } from './uris.ts'

export function editing(means: Means): Pick<Session, 'open' | 'change' | 'close' | 'save' | 'isOpen' | 'openUris'> {
  const { state, files, effects } = means
  const take = taking(means)
  return {
    isOpen: (given) => state.open.has(sameUri(given)),
    openUris: () => [...state.open.values()].map(({ uri }) => uri),
    open: (opened) => {
      const reading = readingOf(means, sameUri(opened.uri))
      if (!reading || (!isOurLanguage(opened.languageId) && !DOCUMENT.test(opened.uri))) return
      const uri = sameUri(opened.uri)
      state.index.forget(uri)
      take(uri, openDocument(reading, pathIn(state.folders, uri), { ...opened, version: opened.version ?? 0 }))
      if (state.looksAbove) files.recheck()
    },
    change: (given, version, changes) => {
      const uri = sameUri(given)
      const before = state.open.get(uri)
      const reading = readingOf(means, uri)
      // a client that counts no versions is counted for, so that what was worked out for an older text is known as such
      if (before && reading) take(uri, changedDocument(reading, before, version ?? before.version + 1, changes))
    },
    close: (given) => {
      const uri = sameUri(given)
      const one = state.open.get(uri)
      if (!one) return
      state.open.delete(uri)
      state.revisions.delete(uri)
      state.told.delete(uri)
      state.statuses.delete(uri)
      if (!files.isListed(uri)) {
        affect(means, state.index.settle(state.index.put(uri, undefined)))
        effects.closed(one.uri, undefined)
        means.projects.changed(uri)
      }
      files.changed([{ uri, gone: false }])
    },
    save: (uri) => {
      files.changed([{ uri, gone: false }])
      if (state.looksAbove) files.recheck()
    },
  }
}

/** What the engine reads a file with; nothing before it is loaded. */
export function readingOf({ state, effects }: Means, uri: string): Reading | undefined {
  return state.loaded && { engine: engineFor(state.loaded, uri), failed: (error) => effects.failed('reading a document', error) }
}

function taking(means: Means): (uri: string, one: OpenDocument) => void {
  const { state, turns, effects } = means
  const edited = new Set<string>()
  const settleAll = (): void => {
    const uris = [...edited]
    edited.clear()
    for (const uri of uris) {
      try {
        settleOpen(means, uri, 'edit')
      } catch (error) {
        effects.failed('an edit', error)
      }
    }
  }
  return (uri, one) => {
    turns.attend()
    state.open.set(uri, one)
    state.revisions.set(uri, state.index.nextRevision())
    if (edited.size === 0) turns.afterBurst(settleAll)
    edited.add(uri)
  }
}
