// What a change means for findings: those of one document, and of the others that it concerns.
import type { Diagnostic } from 'vscode-languageserver'
import { alike } from '../core/alike.ts'
import type { Checked } from '../core/check.ts'
import type { Document } from '../core/document.ts'
import type { Mending } from '../core/edit/mend.ts'
import type { Engine } from '../core/engine.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import type { Language, Problem } from '../core/problem.ts'
import type { Lines } from '../core/text.ts'
import { EMPTY_WORKSPACE, type Workspace } from '../core/workspace.ts'
import { kindDiagnostics, type LoadedKinds } from './kindFiles.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Findings, Means, State } from './session.ts'
import { settingsDiagnostics, settingsOf } from './settingsFiles.ts'
import { sameStatus, statusOf } from './status.ts'
import { folderOf, isShared, uriIn } from './uris.ts'
import { languageFor, speaksOf, uiLanguage } from './wording.ts'

/** The engine as the settings of a file say. */
export const engineFor = ({ engine, settings }: LoadedKinds, uri: string): Engine => settingsOf(settings, uri)?.engine ?? engine

/** The findings of a closed file as they are now. What is no part of the workspace is checked alone. */
export function findingsOfClosed(means: Pick<Means, 'state' | 'host' | 'contents' | 'projects'>, uri: string, document: Document, lines: Lines): Diagnostic[] {
  const { state, projects } = means
  const checking = checkingOf(means, uri, document)
  if (!checking) return []
  const problems = checking.check(document)
  projects.found(uri, document, lines, problems)
  return diagnostics(document, problems, lines, checking.language, state.docs)
}

/** The findings of an open document as they are now: the very list of before while all of them are the same, in the same places. */
export function findingsOfOpen(means: Pick<Means, 'state' | 'host' | 'contents'>, uri: string, { edits, document, lines, changedLine }: OpenDocument): Diagnostic[] {
  const { state } = means
  const checking = checkingOf(means, uri, document)
  if (!checking) return []
  const { language } = checking
  const problems = checking.check(document)
  const last = state.told.get(uri)
  const stands = last?.language === language && isSame(last.problems, problems) && (last.edits === edits || (last.edits === edits - 1 && changedLine !== undefined && !last.items.some(isIn(changedLine))))
  const items = stands ? last.items : diagnostics(document, problems, lines, language, state.docs)
  state.told.set(uri, { edits, language, problems, items })
  return items
}

const isSame = (some: readonly Problem[], others: readonly Problem[]): boolean => some.length === others.length && some.every((one, index) => looksSame(one, others[index]))

/** True for findings that are shown alike. A rule that has run again has found the same anew, with changes of its own. */
function looksSame(a: Problem, b: Problem | undefined): boolean {
  if (a === b) return true
  return b !== undefined && a.code === b.code && a.severity === b.severity && a.message === b.message && alike(a.from, b.from) && alike(a.to, b.to) && alike(a.values, b.values)
}

const isIn = (line: number) => ({ range: { start, end } }: Diagnostic): boolean => start.line <= line && line <= end.line

/** How the texts of a document are checked now; undefined when nothing is to be said of it. */
export interface CheckingOf extends Mending {
  readonly engine: Engine
  /** The other documents that it may look at. */
  readonly workspace: Workspace
  /** What is found in the document, and what is good in it. */
  readonly found: () => Checked
  /** In which it is spoken of. */
  readonly language: Language
}

export function checkingOf({ state, host, contents }: Pick<Means, 'state' | 'host' | 'contents'>, uri: string, document: Document): CheckingOf | undefined {
  if (!state.loaded || !speaksOf(state, uri)) return undefined
  const engine = engineFor(state.loaded, uri)
  if (engine.ignores(document.path)) return undefined
  const workspace = isShared(state.folders, uri) ? { ...workspaceFor(state, uri), contents: contents.known } : EMPTY_WORKSPACE
  const today = host.today()
  const found = (): Checked => remembered(state, uri, document, engine, today, () => engine.check(document, workspace, today))
  const language = languageFor(state, document, engine.configuration.language)
  return { engine, workspace, found, language, read: engine.read, view: (one) => engine.view(one, today), check: (one) => (one === document ? found() : engine.check(one, workspace, today)).problems }
}

/** What was found in an open document, as long as nothing has changed that it rests on: findings, quick fixes and hovers ask for it one after the other. */
function remembered({ checked, index, revisions }: State, uri: string, document: Document, engine: Engine, today: string, check: () => Checked): Checked {
  const [workspace, revision] = [index.workspace(), revisions.get(uri)]
  const last = checked.get(document)
  if (last && last.engine === engine && last.workspace === workspace && last.revision === revision && last.today === today) return last.found
  const found = check()
  checked.set(document, { engine, workspace, revision, today, found })
  return found
}

/** What a file outside of all folders names may be anywhere. */
function workspaceFor({ folders, index }: State, uri: string): Workspace {
  const { isWhole, ...workspace } = index.workspace()
  return isWhole && folderOf(folders, uri) ? index.workspace() : workspace
}

/** Tells what follows from an open document as it is now: its status, its findings, and those of others. */
export function settleOpen(means: Means, uri: string, cause: 'edit' | 'other'): void {
  const { state, effects, contents, projects } = means
  const one = state.open.get(uri)
  if (!one || !state.loaded) return
  const engine = engineFor(state.loaded, uri)
  const status = statusOf(one.uri, one.document.selection, languageFor(state, one.document, engine.configuration.language))
  if (!sameStatus(state.statuses.get(uri), status)) {
    state.statuses.set(uri, status)
    effects.status(status)
  }
  const facts = isShared(state.folders, uri) && !engine.ignores(one.document.path) ? engine.facts(one.document) : undefined
  affect(means, state.index.settle(state.index.put(uri, facts)).filter((other) => other !== uri))
  contents.changed(uri, facts)
  projects.changed(uri)
  effects.changed(one.uri, cause)
  lookForLinked(means)
}

/** Looks for files that links lead to and of which nothing is known yet. */
export function lookForLinked(means: Means): void {
  const { state, host, effects } = means
  const { exists } = host
  const paths = exists ? state.index.unknownLinks() : []
  if (!exists || paths.length === 0) return
  const look = async (path: string): Promise<readonly [string, boolean]> => {
    const uri = uriIn(state.folders, path)
    return [path, uri === undefined || (await exists(uri))]
  }
  void Promise.all(paths.map(look)).then((found) => affect(means, state.index.setLinked(new Map(found)))).catch((error: unknown) => effects.failed('looking for linked files', error))
}

/** The findings of these documents may have changed, since others have. */
export function affect({ state, effects, files, projects }: Means, uris: readonly string[]): void {
  for (const uri of uris) {
    const one = state.open.get(uri)
    if (!one) continue
    state.revisions.set(uri, state.index.nextRevision())
    effects.changed(one.uri, 'other')
    projects.changed(uri)
  }
  const closed = uris.flatMap((uri) => state.index.closedAt(uri) ?? [])
  for (const { uri, path } of closed) state.index.keep(uri, path)
  if (effects.wantsClosed()) files.tell(closed.map(({ uri }) => uri))
  else if (closed.length > 0) effects.closedChanged()
}

/** True for a file that is not open and is spoken of all the same. */
export const tellsClosed = (state: State, uri: string): boolean => state.settings.checkClosedFiles && speaksOf(state, uri)

/** The findings in broken kind files, and in settings that are not open, by their URIs. */
export function kindFindings(state: State): ReadonlyMap<string, Findings> {
  const { broken = [], settings = [] } = state.loaded ?? {}
  const wrong = settings.filter(({ uri, problems }) => problems.length > 0 && !state.open.has(uri))
  const all: readonly (readonly [uri: string, items: () => Diagnostic[]])[] = [
    ...broken.map((one) => [one.uri, () => kindDiagnostics(one, uiLanguage(state), state.docs)] as const),
    ...wrong.map((one) => [one.uri, () => settingsDiagnostics(one, languageFor(state, one.document), state.docs)] as const),
  ]
  return new Map(all.filter(([uri]) => speaksOf(state, uri)).map(([uri, items]) => [uri, { revision: state.kindRevision, items }]))
}
