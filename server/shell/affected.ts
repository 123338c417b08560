// What a change means for findings: those of one document, and of the others that it concerns.
import type { Diagnostic } from 'vscode-languageserver'
import type { Document } from '../core/document.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import type { Lines } from '../core/text.ts'
import { EMPTY_WORKSPACE } from '../core/workspace.ts'
import { kindDiagnostics } from './kindFiles.ts'
import type { Findings, Means, State } from './session.ts'
import { sameStatus, statusOf } from './status.ts'
import { isShared } from './uris.ts'
import { languageFor, speaksOf, uiLanguage } from './wording.ts'

/** The findings of a document as they are now. What is no part of the workspace is checked alone. */
export function findingsIn({ state, host }: Pick<Means, 'state' | 'host'>, uri: string, document: Document, lines: Lines): Diagnostic[] {
  if (!state.loaded || !speaksOf(state, uri)) return []
  const workspace = isShared(state.folders, uri) ? state.index.workspace() : EMPTY_WORKSPACE
  return diagnostics(document, state.loaded.engine.check(document, workspace, host.today()).problems, lines, languageFor(state, document))
}

/** Tells what follows from an open document as it is now: its status, its findings, and those of others. */
export function settleOpen(means: Means, uri: string, cause: 'edit' | 'other'): void {
  const { state, effects } = means
  const one = state.open.get(uri)
  if (!one || !state.loaded) return
  const status = statusOf(one.uri, one.document.selection, languageFor(state, one.document))
  if (!sameStatus(state.statuses.get(uri), status)) {
    state.statuses.set(uri, status)
    effects.status(status)
  }
  const facts = isShared(state.folders, uri) ? state.loaded.engine.facts(one.document) : undefined
  affect(means, state.index.settle(state.index.put(uri, facts)).filter((other) => other !== uri))
  effects.changed(one.uri, cause)
}

/** The findings of these documents may have changed, since others have. */
export function affect({ state, effects, files }: Means, uris: readonly string[]): void {
  for (const uri of uris) {
    const one = state.open.get(uri)
    if (!one) continue
    state.revisions.set(uri, state.index.nextRevision())
    effects.changed(one.uri, 'other')
  }
  const closed = uris.flatMap((uri) => state.index.closedAt(uri) ?? [])
  for (const { uri, path } of closed) state.index.keep(uri, path)
  if (effects.wantsClosed()) files.tell(closed.map(({ uri }) => uri))
  else if (closed.length > 0) effects.closedChanged()
}

/** True for a file that is not open and is spoken of all the same. */
export const tellsClosed = (state: State, uri: string): boolean => state.settings.checkClosedFiles && speaksOf(state, uri)

/** The findings in broken kind files, by their URIs. */
export function kindFindings(state: State): ReadonlyMap<string, Findings> {
  const spoken = (state.loaded?.broken ?? []).filter(({ uri }) => speaksOf(state, uri))
  return new Map(spoken.map((broken) => [broken.uri, { revision: state.kindRevision, items: () => kindDiagnostics(broken, uiLanguage(state)) }]))
}
